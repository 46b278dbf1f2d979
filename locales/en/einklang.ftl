### The texts of the program itself, in English.

## Languages

language-de = German
    .in = in German
    .the = the German

language-en = English
    .in = in English
    .the = the English

language-uk = Ukrainian
    .in = in Ukrainian
    .the = the Ukrainian

language-fr = French
    .in = in French
    .the = the French

language-pl = Polish
    .in = in Polish
    .the = the Polish

language-es = Spanish
    .in = in Spanish
    .the = the Spanish

language-it = Italian
    .in = in Italian
    .the = the Italian

language-pt = Portuguese
    .in = in Portuguese
    .the = the Portuguese

language-nl = Dutch
    .in = in Dutch
    .the = the Dutch

language-cs = Czech
    .in = in Czech
    .the = the Czech

language-sk = Slovak
    .in = in Slovak
    .the = the Slovak

language-ro = Romanian
    .in = in Romanian
    .the = the Romanian

language-hu = Hungarian
    .in = in Hungarian
    .the = the Hungarian

language-bg = Bulgarian
    .in = in Bulgarian
    .the = the Bulgarian

language-hr = Croatian
    .in = in Croatian
    .the = the Croatian

language-da = Danish
    .in = in Danish
    .the = the Danish

language-sv = Swedish
    .in = in Swedish
    .the = the Swedish

language-fi = Finnish
    .in = in Finnish
    .the = the Finnish

language-et = Estonian
    .in = in Estonian
    .the = the Estonian

language-lv = Latvian
    .in = in Latvian
    .the = the Latvian

language-lt = Lithuanian
    .in = in Lithuanian
    .the = the Lithuanian

language-el = Greek
    .in = in Greek
    .the = the Greek

language-tr = Turkish
    .in = in Turkish
    .the = the Turkish

language-ka = Georgian
    .in = in Georgian
    .the = the Georgian

language-other = { $tag }
    .in = in { $tag }
    .the = the text in { $tag }

## Severities

severity-error = error

severity-warning = warning

severity-note = note

severity-help = help

## What each check looks for

check-syntax = Fluent syntax that is broken, or that other programs read differently

check-duplicate = keys, attributes and variants that appear twice

check-missing = segments that are missing from a translation

check-empty = segments without text

check-orphaned = segments that exist only in a translation

check-untranslated = translations that repeat the source word for word

check-placeables = variables, references, functions and markup that differ from the source

check-plurals = plural variants that do not fit the language

check-numbers = numbers whose meaning differs from the source

check-outdated = translations whose source has changed since

check-unused-ignore = ignore comments that match no finding or are malformed

## Check: syntax

syntax-utf-16 = this file is saved as UTF-16, which Fluent cannot read
    .help = save it as UTF-8

syntax-not-utf-8 = byte { $byte } of this file is not valid UTF-8, so the file cannot be read
    .here = readable up to here
    .help = save the file as UTF-8; its current encoding may be Windows-1252 or Windows-1251

syntax-too-large = this file is larger than { $limit } MiB
    .help = split it into several files

syntax-too-deep = the placeables of this entry are nested more than 100 levels deep
    .help = simplify the entry

syntax-too-many-arguments = this placeable has more than 2000 named arguments
    .help = simplify the entry

syntax-bare-cr = in Fluent, a carriage return without a line feed does not end a line: what follows becomes part of the text before it
    .here = carriage return only
    .help = convert the line endings of the file to LF or CRLF

syntax-tab = a tab does not count as an indent in Fluent, so this line does not belong to the message above
    .here = tab
    .help = indent with spaces

syntax-indented-comment = this looks like a comment, but it is published with the text
    .here = part of the text of { $key }
    .help = start the comment in the first column, above the message

syntax-escaped-brace = “\{"{"}” is not an escape sequence in Fluent: some programs drop the whole message
    .here = not an escape sequence
    .help = for a literal brace, write {"{ \"{\" }"}

syntax-missing-comma = a comma is missing between two arguments: some programs drop the whole message
    .here = a comma belongs here

syntax-conflict-marker = this file contains an unresolved merge conflict
    .help = keep the correct version and delete the conflict markers

syntax-key-look-alike = the “{ $letter }” in this key looks like a Latin letter, but is { $code }
    .here = { $code }
    .help = write { $key }

syntax-key-letter = a key may not contain “{ $letter }” ({ $code })
    .here = not allowed in a key
    .help = keys begin with a Latin letter, followed by letters, digits, - and _

syntax-dotted-key = a key may not contain a dot; an attribute has a line of its own
    .here = not allowed in a key
    .help = write the attribute on an indented line below its message: .{ $attribute } = …

syntax-comment-space = a comment begins with one to three # signs and a space
    .help = start the comment with “# ”, “## ” or “### ”

syntax-attribute-without-value = the attribute { $key } has no text
    .here = nothing follows the =
    .help = write its text after the =, or delete the line

syntax-attribute-without-message = this attribute does not belong to a message
    .here = no message directly above
    .help = move it directly below its message, with no blank line in between

syntax-special-start = a line of text may not begin with “{ $character }”: everything from here on is lost
    .here = the text of { $key } breaks off here
    .help = write {"{ \""}{ $character }{"\" }"} instead, or move the character to the end of the line above

syntax-lost-indent = this line has lost its indent, so it no longer belongs to { $key }
    .here = in the first column
    .help = indent it by four spaces

syntax-missing-equals = “{ $word }” looks like a key, but is not followed by =
    .here = expected { $word } = …
    .help = write = after the key; if this is part of the text above, indent it

syntax-value-elsewhere = { $key } has no text of its own
    .here = nothing follows the =
    .help = write the text after the =, or on indented lines below

syntax-stray-text = this line is neither a message nor a comment
    .help = start a message with its key and =, and a comment with #; if the line is part of the text above, indent it

syntax-unclosed-brace = this {"{"} is never closed
    .here = opened here
    .help = close it with {"}"}; for a literal brace, write {"{ \"{\" }"}

syntax-closing-brace = this {"}"} has no matching {"{"}
    .help = delete it; for a literal brace, write {"{ \"}\" }"}

syntax-empty-placeable = there is nothing between these braces
    .help = write a variable such as {"{ $name }"}; for literal braces, write {"{ \"{\" }"} and {"{ \"}\" }"}

syntax-placeable-content = “{ $content }” is not allowed between braces here
    .here = not allowed here
    .help = {"{ $name }"} is a variable, {"{ -name }"} a term, {"{ name }"} a message; for a literal brace, write {"{ \"{\" }"}

syntax-unclosed-call = this ( is never closed
    .here = opened here
    .help = close it with )

syntax-missing-default = this select has no default variant
    .help = mark one variant with *, as in *[other]

syntax-two-defaults = this select has two default variants
    .help = keep the * on only one of them

syntax-variant-without-value = this variant has no text
    .help = write its text after the ], or {"{ \"\" }"} if it is meant to be empty

syntax-variant-key = the key of a variant is a single word or a number in square brackets
    .here = not a key
    .help = write, for example, [one], [few], [other] or [1]

syntax-select-line-break = the variants of a select start on a new line
    .help = start a new line after ->

syntax-select-arrow = the variants of a select follow -> (a hyphen and a greater-than sign)
    .here = not an arrow in Fluent
    .help = write -> here

syntax-selector = this cannot be used as a selector
    .help = use a variable, a function or a term attribute: {"{ $count ->"}, {"{ -name.gender ->"}

syntax-term-attribute = a term attribute can be used only as a selector, not as text
    .help = use it in a select, or turn it into a message of its own

syntax-function-name = function names are written in capital letters
    .help = write NUMBER(…) or DATETIME(…)

syntax-identifier = a name is expected here
    .here = not a name
    .help = names begin with a Latin letter, followed by letters, digits, - and _

syntax-number-literal = this number is incomplete
    .help = write digits on both sides of the point

syntax-negative-argument = a named argument cannot be negative here: Fluent allows it, but programs that use fluent-rs drop the message
    .here = negative value
    .help = pass the value as a variable

syntax-argument-value = the value of a named argument is a number or a text in quotation marks
    .help = write, for example, minimumFractionDigits: 2 or type: "ordinal"

syntax-argument-order = this unnamed argument comes after a named one
    .help = move it before the named arguments

syntax-duplicate-argument = this argument is given twice
    .help = delete one of them

syntax-unclosed-string = this quotation mark is never closed
    .here = opened here
    .help = close it on the same line; for a quotation mark inside the text, write \"

syntax-unknown-escape = this escape sequence does not exist in Fluent
    .help = valid escape sequences are \\, \", \uXXXX and \UXXXXXX

syntax-unicode-escape = this escape sequence is incomplete
    .help = \u takes four hexadecimal digits, \U takes six

## Check: duplicate

duplicate-message = { $key } appears twice in this file, and only one of the two is used
    .here = again
    .source = first
    .help = delete one of them, or give it a key of its own

duplicate-term = the term { $key } appears twice in this file, and only one of the two is used
    .here = again
    .source = first
    .help = delete one of them, or give it a key of its own

duplicate-attribute = the attribute { $key } appears twice here, and only one of the two is used
    .here = again
    .source = first
    .help = delete one of them

duplicate-variant = the variant [{ $variant }] appears twice in this select, and the second is never shown
    .here = again
    .source = first
    .help = delete one of them

## Check: missing

missing-message = { $key } is missing { $in-locale }
    .here = not translated
    .help = add the translation; “einklang status --list missing” lists everything that is missing

missing-term = the term { $key } is missing { $in-locale }
    .here = not translated
    .help = define the term; “einklang status --list missing” lists everything that is missing

missing-attribute = the attribute { $key } is missing { $in-locale }
    .here = not translated
    .help = add the translation; “einklang status --list missing” lists everything that is missing

missing-several = { $count ->
        [one] one segment is missing { $in-locale }
       *[other] { $count } segments are missing { $in-locale }
    }

missing-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }

## Check: empty

empty-message = { $key } has no text { $in-locale }
    .here = empty
    .source = { $the-source }
    .help = write its text

empty-term = the term { $key } has no text { $in-locale }
    .here = empty
    .source = { $the-source }
    .help = write its text

empty-attribute = the attribute { $key } has no text { $in-locale }
    .here = empty
    .source = { $the-source }
    .help = write its text

## Check: orphaned

orphaned-message = { $key } appears { $in-locale }, but not { $in-source }
    .help = did its key change to “{ $near }”?

orphaned-term = the term { $key } appears only { $in-locale } and is not used there
    .help = did its key change to “{ $near }”?

orphaned-attribute = the attribute { $key } appears { $in-locale }, but not { $in-source }
    .help = did its key change to “{ $near }”?

## Check: untranslated

untranslated-message = { $key } { $in-locale } is identical to { $the-source }
    .here = not translated
    .source = { $the-source }
    .help = translate it, or add words that stay as they are to “keep” under [check.untranslated] in einklang.toml

untranslated-term = the term { $key } { $in-locale } is identical to { $the-source }
    .here = not translated
    .source = { $the-source }
    .help = translate it, or add words that stay as they are to “keep” under [check.untranslated] in einklang.toml

untranslated-attribute = the attribute { $key } { $in-locale } is identical to { $the-source }
    .here = not translated
    .source = { $the-source }
    .help = translate it, or add words that stay as they are to “keep” under [check.untranslated] in einklang.toml

## Check: placeables

placeables-dropped = { $noun ->
        [variable] the variable
        [term] the term
        [message] the reference to
        [function] the function
       *[markup] the tag
    } { $name } is missing { $in-locale }
    .here = belongs here
    .source = { $the-source }
    .help = { $noun ->
            [markup] put it next to the same words as in the source
           *[other] write {"{ "}{ $name }{" }"}
        }

placeables-added = { $noun ->
        [variable] the variable
        [term] the term
        [message] the reference to
        [function] the function
       *[markup] the tag
    } { $name } appears { $in-locale }, but not { $in-source }
    .here = not { $in-source }
    .source = missing here

placeables-misspelt = { $name } appears { $in-locale }, but not { $in-source }
    .here = not { $in-source }
    .source = { $near }
    .help = did you mean { $near }?

placeables-options = { $name } is formatted differently { $in-locale }
    .here = { $found }
    .source = { $wanted }
    .help = write {"{ "}{ $wanted }{" }"}

## Check: plurals

plurals-category = no number falls into the category “{ $category }” { $in-locale }, so this variant is never chosen
    .here = the categories are: { $categories }
    .help = delete the variant; to match one exact number, use the number itself, as in [0]

plurals-uncovered = this select has no variants for { $missing }
    .here = categories of whole numbers { $in-locale }: { $categories }
    .help = add a variant for each category

## Check: numbers

# What to do about a number that differs.
numbers-advice = { $suspect ->
        [source] all translations agree, and only { $the-source } differs: check the source
        [translation] { numbers-correction }; another translation agrees with the source
       *[unclear] { numbers-correction } if { $the-source } is right
    }

numbers-correction = { $advice ->
        [write] write “{ $suggestion }”
        [number-and-unit] correct the number and the unit
        [unit] correct the unit or convert the number
        [currency] correct the currency or convert the amount
        [sign] correct the sign
        [order] swap the numbers
        [time] correct the time
       *[ordinal] correct the ordinal number
    }

numbers-separator = { $readable ->
        [no] “{ $found }” is not a number { $in-locale }; the value { $in-source } is { $wanted-value }
       *[yes] “{ $found }” means { $found-value } { $in-locale }, but the value { $in-source } is { $wanted-value }
    }
    .here = { $readable ->
            [no] comma and point are swapped
           *[yes] { $found-value }
        }
    .source = { $wanted-value }
    .help = write “{ $suggestion }”

numbers-scale = { $relation ->
        [more] “{ $found }” ({ $found-value }) is a factor of { $factor } larger than “{ $wanted }” ({ $wanted-value }) { $in-source }
        [less] “{ $found }” ({ $found-value }) is a factor of { $factor } smaller than “{ $wanted }” ({ $wanted-value }) { $in-source }
       *[other] “{ $found }” ({ $found-value }) differs in magnitude from “{ $wanted }” ({ $wanted-value }) { $in-source }
    }
    .here = { $found-value }
    .source = { $wanted-value }
    .note = { $false-friends ->
           *[yes] false friends: German “Billion” is English “trillion” and Ukrainian “трильйон”; English “billion” is German “Milliarde” and Ukrainian “мільярд”
        }
    .help = write “{ $suggestion }”

numbers-power-of-ten = { $found-value } { $in-locale } is a factor of { $factor } { $relation ->
        [more] larger
       *[less] smaller
    } than { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-transposed = digits are transposed: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-digit = one digit differs: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-month = a different month: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-weekday = a different day of the week: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-date = a different date: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-time = a different time: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-ordinal = a different ordinal number: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-unit = the number is the same, but the unit is not: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-currency = the amount is the same, but the currency is not: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-percent = the number is the same, but its meaning is not: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { $suspect ->
            [source] all translations agree, and only { $the-source } differs: check the source
           *[unclear] if a share rises from 10% to 12%, that is 2 percentage points, but 20%: write what { $the-source } means
        }

numbers-sign = the sign differs: { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-order = two numbers are swapped: { $found-value } comes first { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-identifier = a different name or code: “{ $found }” { $in-locale }, but “{ $wanted }” { $in-source }
    .here = { $found }
    .source = { $wanted }
    .help = { $suspect ->
            [source] all translations agree, and only { $the-source } differs: check the source
           *[unclear] names and codes stay as they are: copy them from the source
        }

numbers-dropped = { $wanted-value } is missing { $in-locale }, but appears { $in-source }: “{ $wanted }”
    .here = missing here
    .source = { $wanted-value }
    .help = { $suspect ->
            [source] all translations leave it out, and it appears only { $in-source }: check the source
           *[unclear] add it: “{ $suggestion }”
        }

numbers-added = { $found-value } appears { $in-locale }, but not { $in-source }: “{ $found }”
    .here = not { $in-source }
    .source = missing here
    .help = { $suspect ->
            [source] all translations have it, and it is missing only { $in-source }: check the source
            [translation] delete it; another translation leaves it out as well
           *[unclear] delete it, or add it to the source
        }

numbers-repeated = { $value } does not appear the same number of times { $in-locale } and { $in-source }
    .here = { $found-value } again, but not { $in-source }
    .source = { $wanted-value } again, but not { $in-locale }
    .help = if the meaning is the same, leave it as it is; otherwise, repeat it in both texts or in neither

numbers-converted = about the same value in another unit: { $found-value } { $in-locale }, { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = check the conversion; if it is correct or sensibly rounded, leave it as it is

numbers-format = { $dress ->
        [blank] “{ $found }” { $in-locale } contains an ordinary space, where the line may break
       *[other] “{ $found }” has the right value, but numbers are written differently { $in-locale }
    }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { $dress ->
            [blank] write “{ $suggestion }” with a no-break space, so that the number stays on one line
           *[other] write “{ $suggestion }”
        }

numbers-unclear = “{ $found }” { $in-locale } and “{ $wanted }” { $in-source } cannot be compared, because they can be read in more than one way
    .here = possibly { $found-value }
    .source = possibly { $wanted-value }
    .help = check both; if they mean the same, leave them as they are

numbers-other = { $found-value } { $in-locale }, but { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

## Check: outdated

outdated-cosmetic = only spaces, quotation marks, dashes, or the way numbers, units and dates are written have changed { $in-source } since { $the-locale } was confirmed
    .was = before
    .source = now
    .help = “einklang accept --cosmetic” confirms all changes of this kind at once

outdated-minor = { $the-source } has changed slightly since { $the-locale } was confirmed
    .was = before
    .source = now
    .note = it also appears in { $dependants }
    .help = if the translation still fits: { $accept }

outdated-meaning = { $the-source } has changed since { $the-locale } was confirmed
    .was = before
    .source = now
    .note = it also appears in { $dependants }
    .help = update the translation, then: { $accept }

outdated-number = { $change ->
        [added] { $the-source } now also says { $now }
        [gone] { $the-source } no longer says { $before }
       *[changed] { $the-source } now says { $now } instead of { $before }
    }{ $says ->
        [still] ; { $the-locale } still says “{ $found }”
       *[other] { "" }
    }
    .here = { $found-value }
    .source = { $now }
    .note = it also appears in { $dependants }
    .help = { $advice ->
            [write] write “{ $suggestion }”, then: { $accept }
           *[update] update the translation, then: { $accept }
        }

outdated-revised = { $the-source } and { $the-locale } have both changed since the translation was last confirmed
    .was = before
    .source = now
    .note = it also appears in { $dependants }
    .help = if they still agree: { $accept }

outdated-torn = { $what ->
        [markers] the base still contains the conflict markers of a merge
       *[entry] a merge has damaged the record of what { $the-locale } was confirmed against
    }
    .help = { $what ->
            [markers] delete the lines with the markers; every intact entry counts
           *[entry] compare the two texts, then: { $accept }
        }

outdated-unconfirmed = { $the-locale } has not been confirmed yet
    .help = if it is correct: { $accept }

## Check: unused-ignore

unused-ignore-unused = this comment no longer matches a finding of { $check }
    .help = delete it, or update it to match the current texts

unused-ignore-unknown-check = there is no check “{ $check }”
    .help = “einklang explain” lists the checks

unused-ignore-form = this ignore comment is malformed
    .help = write “einklang: ignore CHECK -- reason”; for numbers, “einklang: ignore numbers(10000 → 12000) -- reason”

unused-ignore-no-reason = this ignore comment needs a reason
    .help = add “ -- ” and the reason

unused-ignore-no-values = this comment must name the numbers it ignores
    .help = write “einklang: ignore numbers(10000 → 12000) -- reason”, with the value of the source first

## Units and values: how they are printed

unit-second = s

unit-minute = min

unit-hour = h

unit-day = { $count ->
        [one] day
       *[other] days
    }

unit-week = { $count ->
        [one] week
       *[other] weeks
    }

unit-fortnight = { $count ->
        [one] fortnight
       *[other] fortnights
    }

unit-month = { $count ->
        [one] month
       *[other] months
    }

unit-quarter = { $count ->
        [one] quarter
       *[other] quarters
    }

unit-half-year = { $count ->
        [one] half-year
       *[other] half-years
    }

unit-year = { $count ->
        [one] year
       *[other] years
    }

unit-decade = { $count ->
        [one] decade
       *[other] decades
    }

unit-century = { $count ->
        [one] century
       *[other] centuries
    }

unit-millennium = { $count ->
        [one] millennium
       *[other] millennia
    }

unit-metre = m

unit-litre-per-square-metre = l/m²

unit-millimetre = mm

unit-centimetre = cm

unit-decimetre = dm

unit-micrometre = µm

unit-nanometre = nm

unit-kilometre = km

unit-inch = { $count ->
        [one] inch
       *[other] inches
    }

unit-foot = { $count ->
        [one] foot
       *[other] feet
    }

unit-yard = { $count ->
        [one] yard
       *[other] yards
    }

unit-mile = { $count ->
        [one] mile
       *[other] miles
    }

unit-nautical-mile = { $count ->
        [one] nautical mile
       *[other] nautical miles
    }

unit-square-metre = m²

unit-square-millimetre = mm²

unit-square-centimetre = cm²

unit-square-kilometre = km²

unit-are = { $count ->
        [one] are
       *[other] ares
    }

unit-hectare = ha

unit-acre = { $count ->
        [one] acre
       *[other] acres
    }

unit-square-mile = { $count ->
        [one] square mile
       *[other] square miles
    }

unit-square-foot = { $count ->
        [one] square foot
       *[other] square feet
    }

unit-square-inch = { $count ->
        [one] square inch
       *[other] square inches
    }

unit-square-yard = { $count ->
        [one] square yard
       *[other] square yards
    }

unit-litre = l

unit-millilitre = ml

unit-hectolitre = hl

unit-centilitre = cl

unit-decilitre = dl

unit-microlitre = µl

unit-cubic-millimetre = mm³

unit-cubic-centimetre = cm³

unit-cubic-decimetre = dm³

unit-cubic-kilometre = km³

unit-cup = { $count ->
        [one] cup
       *[other] cups
    }

unit-cubic-metre = m³

unit-million-cubic-metre = million m³

unit-billion-cubic-metre = billion m³

unit-billion-cubic-foot = billion cubic feet

unit-trillion-cubic-foot = trillion cubic feet

unit-cubic-foot = { $count ->
        [one] cubic foot
       *[other] cubic feet
    }

unit-cubic-inch = { $count ->
        [one] cubic inch
       *[other] cubic inches
    }

unit-cubic-yard = { $count ->
        [one] cubic yard
       *[other] cubic yards
    }

unit-cubic-mile = { $count ->
        [one] cubic mile
       *[other] cubic miles
    }

unit-gallon = { $count ->
        [one] gallon
       *[other] gallons
    }

unit-imperial-gallon = { $count ->
        [one] imperial gallon
       *[other] imperial gallons
    }

unit-quart = { $count ->
        [one] quart
       *[other] quarts
    }

unit-pint = { $count ->
        [one] pint
       *[other] pints
    }

unit-imperial-pint = { $count ->
        [one] imperial pint
       *[other] imperial pints
    }

unit-fluid-ounce = { $count ->
        [one] fluid ounce
       *[other] fluid ounces
    }

unit-tablespoon = { $count ->
        [one] tablespoon
       *[other] tablespoons
    }

unit-teaspoon = { $count ->
        [one] teaspoon
       *[other] teaspoons
    }

unit-barrel = { $count ->
        [one] barrel
       *[other] barrels
    }

unit-gram = g

unit-milligram = mg

unit-microgram = µg

unit-decagram = dag

unit-kilogram = kg

unit-tonne = t

unit-pound = { $count ->
        [one] pound
       *[other] pounds
    }

unit-metric-pound = { $count ->
        [one] metric pound
       *[other] metric pounds
    }

unit-ounce = { $count ->
        [one] ounce
       *[other] ounces
    }

unit-troy-ounce = { $count ->
        [one] troy ounce
       *[other] troy ounces
    }

unit-short-ton = { $count ->
        [one] short ton
       *[other] short tons
    }

unit-kilotonne = { $count ->
        [one] kilotonne
       *[other] kilotonnes
    }

unit-megatonne = { $count ->
        [one] megatonne
       *[other] megatonnes
    }

unit-stone = { $count ->
       *[other] stone
    }

unit-metre-per-second = m/s

unit-kilometre-per-hour = km/h

unit-mile-per-hour = { $count ->
        [one] mile per hour
       *[other] miles per hour
    }

unit-knot = { $count ->
        [one] knot
       *[other] knots
    }

unit-celsius = °C

unit-fahrenheit = °F

unit-kelvin = K

unit-degree = { $count ->
        [one] degree
       *[other] degrees
    }

unit-watt = W

unit-kilowatt = kW

unit-megawatt = MW

unit-gigawatt = GW

unit-horsepower = hp

unit-metric-horsepower = metric hp

unit-milliwatt = mW

unit-terawatt = TW

unit-joule = J

unit-kilojoule = kJ

unit-megajoule = MJ

unit-calorie = cal

unit-kilocalorie = kcal

unit-watt-hour = Wh

unit-kilowatt-hour = kWh

unit-megawatt-hour = MWh

unit-gigawatt-hour = GWh

unit-terawatt-hour = TWh

unit-byte = { $count ->
        [one] byte
       *[other] bytes
    }

unit-kilobit = kbit

unit-megabit = Mbit

unit-gigabit = Gbit

unit-kilobyte = kB

unit-megabyte = MB

unit-gigabyte = GB

unit-terabyte = TB

unit-volt = V

unit-kilovolt = kV

unit-ohm = Ω

unit-kiloohm = kΩ

unit-megaohm = MΩ

unit-ampere = A

unit-milliampere = mA

unit-hertz = Hz

unit-kilohertz = kHz

unit-megahertz = MHz

unit-gigahertz = GHz

unit-hectopascal = hPa

unit-pascal = Pa

unit-kilopascal = kPa

unit-megapascal = MPa

unit-psi = psi

unit-millimetre-of-mercury = mmHg

unit-bar = bar

unit-atmosphere = atm

unit-permille = ‰

unit-percentage-point = { $count ->
        [one] percentage point
       *[other] percentage points
    }

unit-basis-point = { $count ->
        [one] basis point
       *[other] basis points
    }

unit-milliampere-hour = mAh

unit-newton = N

unit-kilonewton = kN

unit-newton-metre = Nm

unit-kilonewton-metre = kNm

unit-decibel = dB

unit-ppm = ppm

unit-ppb = ppb

unit-milligram-per-litre = mg/l

unit-gram-per-litre = g/l

unit-microgram-per-litre = µg/l

unit-milligram-per-decilitre = mg/dl

unit-milligram-per-cubic-metre = mg/m³

unit-microgram-per-cubic-metre = µg/m³

unit-milligram-per-kilogram = mg/kg

unit-gram-per-kilogram = g/kg

unit-microgram-per-kilogram = µg/kg

unit-floor = { $count ->
        [one] floor
       *[other] floors
    }

unit-upper-floor = { $count ->
        [one] floor
       *[other] floors
    }

unit-storey = { $count ->
        [one] storey
       *[other] storeys
    }

unit-room = { $count ->
        [one] room
       *[other] rooms
    }

unit-bedroom = { $count ->
        [one] bedroom
       *[other] bedrooms
    }

unit-page = { $count ->
        [one] page
       *[other] pages
    }

unit-world-war = { $count ->
        [one] world war
       *[other] world wars
    }

unit-millisecond = ms

unit-microsecond = µs

unit-nanosecond = ns

unit-astronomical-unit = au

unit-light-year = ly

unit-quintal = dt

unit-metric-hundredweight = Ztr.

unit-petabyte = PB

unit-kibibyte = KiB

unit-mebibyte = MiB

unit-gibibyte = GiB

unit-tebibyte = TiB

unit-millivolt = mV

unit-revolution-per-minute = rpm

unit-lumen = lm

unit-lux = lx

unit-megapixel = MP

unit-sievert = Sv

unit-millisievert = mSv

unit-microsievert = µSv

unit-becquerel = Bq

unit-dollar = { $count ->
        [one] dollar
       *[other] dollars
    }

unit-cent = { $count ->
        [one] cent
       *[other] cents
    }

# $category is the plural category of the ordinal number, as a word. A default [other] would make this a select by amount.
value-ordinal = { $category ->
        [one] { $number }st
        [two] { $number }nd
        [few] { $number }rd
       *[any] { $number }th
    }

# $id is that of the unit: by it, a language can let the number agree with the gender of the noun.
value-ordinal-unit = { $category ->
        [one] { $number }st { $unit }
        [two] { $number }nd { $unit }
        [few] { $number }rd { $unit }
       *[any] { $id ->
           *[any] { $number }th { $unit }
        }
    }

value-decade = { $number }s

value-vague = n × { $number }

value-percent = { $number }%

## Last lines of a run

summary-segments = { $count ->
        [one] one segment
       *[other] { $count } segments
    }

summary-translations = { $count ->
        [one] one translation
       *[other] { $count } translations
    }

summary-numbers = { $count ->
        [0] no numbers
        [one] one number compared
       *[other] { $count } numbers compared
    }

summary-ignored = ignored[{ $check }] { $path }: { $title } – { $reason }

summary-baseline = known from the baseline

summary-no-base = nothing confirmed yet (“einklang base”)

summary-unison = in unison

summary-nothing = nothing found

summary-errors = { $count ->
        [one] one error
       *[other] { $count } errors
    }

summary-warnings = { $count ->
        [one] one warning
       *[other] { $count } warnings
    }

summary-notes = { $count ->
        [one] one note
       *[other] { $count } notes
    }

summary-not-shown = { $count ->
        [one] One more finding is counted but not shown; “--only” and “--locale” narrow the search.
       *[other] { $count } more findings are counted but not shown; “--only” and “--locale” narrow the search.
    }

## Reports for other programs

report-more = { $count ->
        [one] One more finding is not shown here; “einklang check” shows all of them.
       *[other] { $count } more findings are not shown here; “einklang check” shows all of them.
    }

report-ignored = { $count ->
        [one] One finding is ignored:
       *[other] { $count } findings are ignored:
    }

report-incomplete = Not everything could be read, so this report is incomplete.

report-see = See { $places }

markdown-translations = translations

markdown-numbers = numbers compared

markdown-verdict = result

markdown-ignored = Ignored

markdown-more-documents = { $count ->
        [one] One more document is not shown in the table.
       *[other] { $count } more documents are not shown in the table.
    }

## HTML report

html-checklist = Publication checklist

html-language = Language

html-translated = translated

html-confirmed = confirmed

html-warnings = warnings

html-notes = notes

html-ready = ready

html-open = Open findings

html-ignored = ignored

html-reason = Reason

html-more-translations = { $count ->
        [one] One more translation is not shown in the table.
       *[other] { $count } more translations are not shown in the table.
    }

html-more-findings = { $count ->
        [one] One more finding is in the report, next to its text.
       *[other] { $count } more findings are in the report, next to their texts.
    }

html-sign-findings = Every open finding is resolved, or ignored with a reason.

html-sign-read = Every language version has been proofread.

html-sign-name = Name

html-sign-date = Date

html-sign-signature = Signature

html-state = Checksum of the texts

html-filters = Filter segments

html-search = Search text or key

html-all-languages = all languages

html-check = Check

html-all-checks = all checks

html-severity = Severity

html-all-severities = all severities

html-only = only with findings

html-shown = Segments:

html-nothing = No segment matches the filters.

html-print = Print checklist

html-explanations = What the checks look for

html-keys = Keyboard shortcuts

html-key-next = next finding

html-key-previous = previous finding

html-key-search = search

html-key-tab = next number; its counterparts light up as well

html-key-escape = clear the filters

html-key-help = show this list

html-close = Close

## einklang check --watch

watch-waiting = watching { $path } · Ctrl-C to stop

## einklang status

status-document = document

status-segments = segments

status-current = current

status-draft = draft

status-outdated = outdated

status-revised = revised

status-unconfirmed = unconfirmed

status-missing = missing

status-errors = errors

status-done = done

status-total = total

status-nothing = Nothing to list.

state-current = current

state-draft = draft

state-outdated = outdated

state-cosmetic = cosmetic

state-minor = minor

state-meaning = meaning

state-number = number

state-revised = revised

state-torn = damaged

state-unconfirmed = unconfirmed

state-missing = missing

state-empty = empty

state-untranslated = untranslated

state-broken = broken

## einklang accept, base, rename, clean

accept-done = { $count ->
        [0] nothing to confirm
        [one] one translation confirmed
       *[other] { $count } translations confirmed
    }

accept-would = { $count ->
        [0] nothing to confirm
        [one] one translation would be confirmed; nothing has been written
       *[other] { $count } translations would be confirmed; nothing has been written
    }

accept-older = { $key } · { $locale } · still outdated: it is based on an older text

accept-refused = { $key } · { $locale } · not confirmed: { $why }

accept-refused-count = { $count ->
        [one] one not confirmed
       *[other] { $count } not confirmed
    }

accept-ask = Confirm { $count } translations even though the source now says something else? [y/N]

accept-choice = y: still right · e: edit · s: skip · q: quit –

accept-nothing-left = Nothing left to review.

answer-yes = y yes

base-done = recorded: { $current } current, { $outdated } outdated; { $without } that had no source at the time

base-would = would be recorded: { $current } current, { $outdated } outdated; { $without } that had no source at the time; nothing has been written

rename-file = { $path }: { $count ->
        [one] one place
       *[other] { $count } places
    }

rename-done = renamed in { $count ->
        [one] one file
       *[other] { $count } files
    }{ $base ->
        [no] { "" }
       *[yes] {" "}and in the base
    }

rename-would = would be renamed in { $count ->
        [one] one file
       *[other] { $count } files
    }; nothing has been written

rename-key = { $old } → { $new } · { $locale }

renames-done = { $count ->
        [0] no renamed keys
        [one] one key renamed
       *[other] { $count } keys renamed
    }

renames-would = { $count ->
        [0] no renamed keys
        [one] one key would be renamed; nothing has been written
       *[other] { $count } keys would be renamed; nothing has been written
    }

clean-nothing = Nothing to remove.

clean-ask = Remove { $count ->
        [one] it
       *[other] these { $count }
    }? [y/N]

clean-done = { $count ->
        [one] one removed
       *[other] { $count } removed
    }

## einklang init

init-written = Created { $path }. Next: { $next }

init-settings =
    # Settings of Einklang. Every line that starts with # shows a default or an example.

    # The language the documents are written in: the name of its folder.
    source = "{ $source }"

    # The translations. Without this line: every folder next to the source that is named after a language.
    # locales = ["en", "uk"]

    # A translation that has only just been started does not fail the run.
    # [locale.fr]
    # gate = "never"

    # The severity of a check: "error", "warning", "note" or "off".
    # [check.orphaned]
    # severity = "note"

    # Words that stay as they are in every language.
    # [check.untranslated]
    # keep = ["Open Source"]

## Trouble: the run ends with exit code 2

trouble-no-folder = there is no folder { $path }
    .help = use --folder FOLDER to name the folder that has a subfolder for each language

trouble-no-locale = no subfolder of { $path } is named after a language and contains a Fluent file
    .help = put the files into subfolders such as { $path }/de and { $path }/en

trouble-no-source = which language are the documents in { $path } written in? Folders found: { $locales }
    .help = run “einklang init --source LANGUAGE { $path }”, or add --source LANGUAGE

trouble-source-not-found = there is no folder { $source } in { $path }, only { $locales }
    .help = name one of them with --source, or in einklang.toml

trouble-no-translation = there is nothing to compare in { $path }: no folder other than { $locales }
    .help = add a folder for a translation, such as { $path }/en

trouble-none-listed = there is nothing to compare in { $path }: { $listed ->
        [nothing] “locales” in einklang.toml is empty
       *[source] “locales” in einklang.toml names only the source language
    }
    .help = list the translations, such as locales = ["en", "uk"], or delete the setting to compare every folder

trouble-no-document = there is no Fluent file in { $path }
    .help = documents are files whose names end in .ftl

trouble-no-tag = “{ $name }” is not a language tag
    .help = language tags look like de, uk or pt-BR

trouble-no-such-locale = there is no translation “{ $name }”, only { $locales }

trouble-no-such-path = there is no file or folder { $path }

trouble-two-folders = { $path } is a folder, but more than one path is given
    .help = give one folder, or files only

trouble-not-in-folder = { $path } is not a Fluent file in the folder { $folder }
    .help = name its folder with --folder

trouble-no-check = no check is left to run
    .help = “--skip” excludes every check that “--only” asks for

trouble-link = { $path } is a link that leads out of the folder, so it is not read

trouble-cannot-read = { $path } cannot be read: { $error }

trouble-walk = not everything in { $path } can be read: { $error }

trouble-cannot-write = { $path } cannot be written: { $error }

trouble-file-exists = { $path } already exists and was left unchanged

trouble-locked = another run is writing to { $path }: process { $pid }
    .help = wait for it to finish, or stop it; stopping it does not damage any file

trouble-changed-meanwhile = { $path } was changed by someone else in the meantime; nothing was written
    .help = run the command again

trouble-leads-elsewhere = { $path } is a link that leads elsewhere; nothing was written

trouble-write-unfinished = not everything was written; writing stopped at { $path }: { $error }
    .help = no file is damaged; the next command that writes here finishes the change

trouble-recovered = an earlier run was interrupted; its change is now complete: { $paths }

trouble-recovered-left = an earlier run was interrupted; these files have changed since and were left alone: { $paths }

trouble-recovered-unreadable = an earlier run was interrupted, and its journal { $path } cannot be read; no file is damaged, but some may still be in their old state
    .help = run the interrupted command again

trouble-no-git = git is not installed or not on the PATH
    .help = install git; it is needed to read the history of the files

trouble-git-no-repository = { $path } is not in a git repository
    .help = use --folder to name a folder in the working tree of a repository

trouble-git-no-commit = the git repository of { $path } has no commit yet
    .help = commit the files first

trouble-git-untracked = the last commit contains none of the files in { $path }
    .help = commit the files first

trouble-git-shallow = the git repository of { $path } contains only the latest part of its history
    .help = run “git fetch --unshallow” and then this command again

trouble-git-incomplete = the git repository lacks some of the content of earlier commits, for example because it was cloned with --filter
    .help = clone it without --filter and run this command there

trouble-git-owner = git does not read the repository of { $path }, because its folder belongs to someone else
    .help = if you trust it, run “git config --global --add safe.directory FOLDER” with the top-level folder of the repository

trouble-git-slow = git has not finished reading the history after { $seconds } seconds
    .help = run “git gc” and then this command again

trouble-git-large = the history of the files is too large to be read
    .help = use --folder to name a folder that contains only the language folders

trouble-git-failed = git cannot read the history: { $error }

trouble-git-no-revision = there is no revision “{ $revision }” in this git repository
    .help = { $shallow ->
            [yes] it contains only the latest part of its history: fetch all of it, in GitHub Actions with “fetch-depth: 0”, in GitLab CI with “GIT_DEPTH: 0”, elsewhere with “git fetch --unshallow”
           *[no] name a branch, a tag or a commit, such as origin/main; “git fetch” gets what is still missing
        }

trouble-git-nothing-in-common = “{ $revision }” and the checked-out commit have no common ancestor
    .help = { $shallow ->
            [yes] the repository contains only the latest part of its history: fetch all of it, in GitHub Actions with “fetch-depth: 0”, in GitLab CI with “GIT_DEPTH: 0”, elsewhere with “git fetch --unshallow”
           *[no] name a revision that shares history with this branch
        }

trouble-changed-since = reporting only what has changed since { $revision }: { $count ->
        [0] no segments
        [one] one segment
       *[other] { $count } segments
    }

trouble-changed-settings = reporting everything, because the settings were different in { $revision }

trouble-changed-in-submodule = { $revision } is a revision of the submodule { $path }, not of the repository that contains it

trouble-cannot-watch = { $path } cannot be watched for changes: { $error }
    .help = { $limit ->
            [folders] the system can watch only a limited number of folders; on Linux, fs.inotify.max_user_watches sets the limit
            [open] too many programs are watching, or too many files are open; on Linux, fs.inotify.max_user_instances and ulimit -n set the limits
           *[none] without --watch, the check runs once
        }

trouble-accept-what = which translations should be confirmed?
    .help = name their keys, or add --all, --cosmetic or --file PATH

trouble-no-such-key = there is no segment { $key }
    .help = did you mean { $near }?

trouble-no-terminal = cannot ask without a terminal
    .help = { $instead ->
            [keys] name the keys of the translations to confirm
           *[yes] confirm in advance with --yes
        }

trouble-rename-key = “{ $old }” cannot become “{ $new }”
    .help = name the keys of two messages, such as “title”, or of two terms, such as “-brand”; attribute names do not change

trouble-rename-broken = { $path } has a syntax error at { $old }
    .help = fix it first; “einklang check” shows it

trouble-rename-taken = { $path } already has { $new }
    .help = choose another key; “einklang clean” removes what the source no longer has

trouble-answer = the answer cannot be read: { $error }

trouble-no-editor = no editor is set
    .help = set the variable EDITOR, for example to nano

trouble-editor = { $editor } cannot be started: { $error }

trouble-base-damaged = { $path } is not valid UTF-8 or is too large
    .help = restore it from the repository

trouble-baseline = line { $line } of { $path } is not a finding
    .help = delete the file and recreate it with --baseline-update

trouble-no-baseline = there is no file { $path }
    .help = --baseline-update creates it with the current findings

trouble-output-input = cannot write a report to { $path }, because the check reads that file
    .help = write the report to another file

trouble-output-twice = { $where ->
        [standard] two reports are directed to standard output
       *[file] two reports are directed to { $path }
    }

trouble-output = the output cannot be written: { $error }

## Command line

cli-about = Einklang keeps a document and its translations in unison: it finds missing segments, numbers that mean something else, and texts that have drifted apart.

cli-heading-usage = Usage:

cli-heading-commands = Commands

cli-heading-arguments = Arguments

cli-heading-options = Options

cli-after-help = Exit codes: 0 – no findings that fail the run; 1 – findings that fail the run; 2 – invalid usage, settings or files, nothing to compare, or an incomplete run.

cli-check = Compare translations with their source

cli-status = Show how far along each translation is

cli-accept = Confirm that translations match the current source

cli-base = Record what translations were made from

cli-rename = Rename a key in all languages

cli-clean = Remove translations and records whose source is gone

cli-explain = Explain a check, or list all checks

cli-init = Create an einklang.toml

cli-completions = Print shell completions

cli-man = Print the manual page

cli-folder = Folder with one subfolder per language [default: locales]

cli-language = Language of messages: de, en or uk [default: from the environment]

cli-color = Colours: auto, always or never [default: auto]

cli-help = Print help

cli-version = Print the version

cli-paths = Folder, or individual files in it

cli-source = Language of the documents [default: from einklang.toml]

cli-locale = Only these translations

cli-check-only = Run only these checks

cli-check-skip = Skip these checks

cli-format = Output format: terminal or json [default: terminal]

cli-check-format = Format of standard output: terminal, concise, json, sarif, junit, github, gitlab, markdown or html [default: terminal]

cli-check-output = Write a report to a file, such as json=report.json; repeatable

cli-check-baseline = File of known findings; only other findings fail the run

cli-check-baseline-update = Remove resolved findings from the baseline, or create it with all current findings

cli-check-changed-since = Report only segments that have changed since this revision, such as origin/main; compared with the merge base

cli-check-watch = Run again whenever a file changes, until Ctrl-C

cli-check-fail-on = Exit with 1 if a finding has this severity or a higher one: error, warning, note or never [default: error]

cli-status-list = List the segments in these states: current, draft, outdated, revised, torn, unconfirmed, missing, empty, untranslated or broken

cli-accept-keys = Keys of the segments; attributes have their own, such as title.alt

cli-accept-file = Only in these files

cli-accept-all = All translations that are not confirmed

cli-accept-cosmetic = All translations whose source has changed only in spaces, quotation marks, dashes, or the way numbers, units and dates are written

cli-accept-renames = Rename keys in the translations where the source has changed a key and kept its text

cli-accept-no-change = For authors of the source: the change does not affect the meaning

cli-accept-draft = Confirm as drafts

cli-accept-interactive = Review outdated translations one by one

cli-accept-force = Confirm despite errors

cli-accept-why = Reason, which is recorded

cli-base-from-git = Reconstruct the record from the history: the source as it was when each translation last changed

cli-base-current = Record the current texts

cli-rename-old = Current key

cli-rename-new = New key

cli-dry-run = Only show what would be done; write nothing

cli-yes = Do not ask for confirmation

cli-explain-check = Name of a check

cli-init-path = Folder for the file [default: locales]

cli-init-source = Language of the documents

cli-completions-shell = bash, elvish, fish, powershell or zsh

cli-mistake-no-value = { $argument } needs a value

cli-mistake-value = “{ $value }” is not a valid value for { $argument }

cli-mistake-argument = there is no option { $argument }

cli-mistake-early = the option { $argument } comes after the command

cli-mistake-too-many = “{ $argument }” is one argument too many

cli-mistake-command = there is no command “{ $argument }”

cli-mistake-required = { $argument } is required

cli-mistake-no-command = a command is required

cli-mistake-conflict = { $argument } and { $other } cannot be used together

cli-mistake-count = { $argument } has the wrong number of values

cli-mistake-utf-8 = an argument is not valid UTF-8

cli-mistake-other = invalid arguments

cli-mistake-near = Did you mean { $near }?

cli-mistake-valid = Possible values: { $valid }

cli-mistake-help = For help, run “einklang --help”.

## Explanations of the checks: what it finds, why that matters, how to fix it

explain-heading-why = Why

explain-heading-fix = How to fix

explain-page = The whole page with examples and settings follows in English.

explain-syntax = Finds Fluent syntax that is broken, or that looks right but is read differently by other programs.
    .why = Fluent silently drops what it cannot read: readers see nothing, or only the key. Some mistakes are worse because nothing is missing: an indented comment is published with the text, and a wrong line ending joins the next message to the one before. A broken entry is reported only once, at the place where you can fix it; it does not count as missing.
    .fix = The help line of each finding says what to write. Save the file as UTF-8, with LF or CRLF as line endings; it must not be larger than 16 MiB.

explain-duplicate = Finds keys, attributes and variants that occur twice in the same file, message or select.
    .why = Only one of the two is used, and which one depends on the program. The other may be corrected and reviewed without ever being shown.
    .fix = Compare the two, keep the right one and delete the other. If both are needed, give one of them a key of its own.

explain-missing = Finds messages, terms and attributes of the source that a translation lacks.
    .why = Readers of the translation come across a gap, or a sentence in the source language in the middle of the text. A segment that cannot be read because of a syntax error is not missing: “syntax” reports what is wrong with it.
    .fix = Translate the segment. “einklang status --list missing” lists everything that is still missing. If a translation has only just been started and should not fail the run, put the line gate = "never" under [locale.fr] in einklang.toml.

explain-empty = Finds segments without text.
    .why = A key with nothing after its = is not a message to Fluent; programs show the key instead. {"{ \"\" }"}, however, is a message and shows nothing at all. Both are left behind when a file is prepared for translation and never finished.
    .fix = Write the text. Where the source shows nothing either, the translation may be {"{ \"\" }"} as well.

explain-orphaned = Finds segments that exist only in a translation.
    .why = They never appear, because the program asks for the keys of the source. Usually a key was renamed there, and the translation still has the old one: the text is there and only needs its new key. A term that only one language needs, to inflect a name, belongs to that language and is not reported.
    .fix = Give the segment the key that the source uses, or delete it. “einklang accept --renames” updates renamed keys; “einklang clean” removes what the source no longer has.

explain-untranslated = Finds translations that repeat the source word for word although there is something to translate.
    .why = A copy of the source is a good place to start a translation, but not to end it: readers get a sentence in a foreign language. Names, photo credits, numbers, links and codes are the same in all languages and are not reported.
    .fix = Translate the segment. Whatever stays the same in all languages goes into the list “keep” under [check.untranslated] in einklang.toml.

explain-placeables = Finds variables, references to terms and messages, functions with their options, and markup tags that are missing from the translation, have been added to it or differ from the source.
    .why = A lost variable takes with it what the program would have put in its place: a name, a number, a date. A variable that does not exist appears literally in the published text: {"{$nmae}"}. And a tag that is never closed may turn the whole rest of the text bold.
    .fix = Write what the help line says; usually it is enough to copy the placeable from the source. If it is wrong there, correct the source.

explain-plurals = Finds selects on a number whose variants do not match the plural categories of the language.
    .why = Ukrainian needs three forms where German makes do with two: 1 солдат, 2 солдати, 5 солдатів. A select copied from the source says “2 солдатів”, which is wrong; a variant for a category that the language does not have is never shown. The categories are those of Unicode CLDR: for amounts and, where the select asks for type: "ordinal", for ordinal numbers.
    .fix = Add missing variants, and delete those that are never chosen. For one particular number, write the number itself, such as [0]. A select is never required: a sentence that is right for every number will do.

explain-numbers = Finds numbers, dates, times, amounts and measures that mean something else in the translation than in the source, or that only one of the two texts has.
    .why = Numbers are remembered and quoted, yet hardly anyone proofreads them before print. In German, the point separates thousands, in English, decimals; and a German “Billion” is an English “trillion”. So the check reads what a number means, with its unit, its currency and its date. Whether it is written in digits or in words, and where in the sentence it occurs, makes no difference.
    .fix = Write what the help line says: the value of the source, the way the language of the translation writes it. If the source is wrong, correct the source. If the texts differ on purpose, say so in an ignore comment with a reason; “einklang explain unused-ignore” shows how.

explain-outdated = Finds translations whose source has changed since they were confirmed.
    .why = The day before print, a sentence of the source is corrected, and the translators do not hear of it. The numbers still agree, nothing is missing, and yet the texts say different things. So the program records, for each translation, the source text it was confirmed against: the base, in the folder .base next to the language folders; it belongs in the repository. The extent of the change decides the severity, from a note for spaces or quotation marks to an error for a different number.
    .fix = Update the translation if necessary, and confirm it with “einklang accept”; the finding gives the whole command. “einklang accept -i” goes through all outdated translations one by one. A new project starts with “einklang base --current” or “einklang base --from-git”.

explain-unused-ignore = Finds ignore comments that match no finding or are malformed.
    .why = If you disagree with a finding, write a comment above the segment: “# einklang: ignore numbers(10000 → 12000) -- reason”. It gives a reason and names the check and, for numbers, the values on both sides, the source first. So it matches only this one finding: if a number changes, that is a new finding, and the comment is no longer needed. Reports list ignored findings with their reasons; they never fail a run.
    .fix = Delete the comment, or update its values. A good reason is a sentence that others will still understand in a year.

## Help and the manual page: placeholders, headings, exit codes

cli-help-command = Name of a command

cli-value-options = OPTIONS

cli-value-command = COMMAND

cli-value-check = CHECK

cli-value-file = FILE

cli-value-folder = FOLDER

cli-value-format = FORMAT

cli-value-key = KEY

cli-value-l = LANGUAGE

cli-value-new = NEW

cli-value-old = OLD

cli-value-path = PATH

cli-value-rev = REVISION

cli-value-severity = SEVERITY

cli-value-shell = SHELL

cli-value-state = STATE

cli-value-text = TEXT

cli-value-when = WHEN

man-name = NAME

man-synopsis = SYNOPSIS

man-description = DESCRIPTION

man-options = OPTIONS

man-commands = COMMANDS

man-exit = EXIT STATUS

man-exit-clean = No findings fail the run.

man-exit-findings = There are findings that fail the run; --fail-on and the gates in einklang.toml decide which findings do.

man-exit-trouble = The usage, the settings or the files are invalid, there is nothing to compare, or the run is incomplete.

man-version = VERSION

## Mistakes in einklang.toml

trouble-settings-unknown = there is no setting “{ $value }” here
    .help = { $near ->
            [no] possible here: { $valid }
           *[other] did you mean “{ $near }”?
        }

trouble-settings-check = there is no check “{ $value }”
    .help = { $near ->
            [no] the checks are { $valid }
           *[other] did you mean “{ $near }”?
        }

trouble-settings-value = “{ $value }” is not a valid value for “{ $key }”
    .help = { $near ->
            [no] possible values: { $valid }
           *[other] did you mean “{ $near }”?
        }

trouble-settings-tag = “{ $value }” is not a language tag
    .help = language tags look like de, uk or pt-BR

trouble-settings-text = “{ $key }” must be text in quotes
    .help = for example, { $key ->
            [source] source = "de"
            [gate] gate = "never"
           *[severity] severity = "note"
        }

trouble-settings-list = “{ $key }” must be a list of texts in quotes
    .help = for example, { $key ->
            [locales] locales = ["en", "uk"]
           *[keep] keep = ["Open Source"]
        }

trouble-settings-section = “{ $key }” must be a section
    .help = start it with a line of its own, such as [locale.fr] or [check.numbers]

trouble-settings-open-quote = this text has no closing quotation mark
    .help = close it on the same line with the mark that opens it: "…" or '…'

trouble-settings-open-quotes = this text has no closing quotation marks
    .help = close it with the three marks that open it: """…""" or '''…'''

trouble-settings-no-opening-quote = this text has no opening quotation mark
    .help = put one where the text begins: "…" or '…'

trouble-settings-no-quotes = “{ $value }” is not in straight quotes
    .help = write texts as "…"

trouble-settings-no-value = there is no value after the =
    .help = write it on the same line, for example source = "de"

trouble-settings-no-equals = this line is neither a setting nor a comment
    .help = write a setting as source = "de"; a comment begins with #

trouble-settings-two-equals = one = is enough
    .help = delete the other

trouble-settings-twice = “{ $value }” appears twice
    .help = { $kind ->
            [section] delete one of them, or merge both into one section
           *[setting] delete one of them
        }

trouble-settings-open-bracket = a closing bracket is missing here
    .help = close [ with ], { "{" } with { "}" }

trouble-settings-no-comma = a comma or a closing bracket is missing here
    .help = write lists as ["en", "uk"]

trouble-settings-two-commas = one comma is enough
    .help = delete the other

trouble-settings-backslash = in quotes, \ begins an escape sequence, and this one does not exist
    .help = write \\, or put the text in '…'

trouble-settings-key-letter = the name of a setting contains only letters from A to Z, digits, - and _
    .help = put any other name in quotes: "…"

trouble-settings-key-look-alike = the “{ $letter }” in this name looks like a Latin letter, but is { $code }
    .help = write { $near }

trouble-settings-no-key = a name is missing here
    .help = write a setting as source = "de", a section as [check.numbers]

trouble-settings-same-line = only a comment may follow here
    .help = start every setting on a new line; write lists as ["en", "uk"]

trouble-settings-blank = this is not an ordinary space, but { $code }
    .help = replace it with an ordinary space

trouble-settings-unseen = this character cannot be seen: { $code }
    .help = { $kind ->
            [carriage-return] end lines with LF or CR LF
           *[other] delete it
        }

trouble-settings-other = this is not valid TOML from here on
    .help = every line is a setting such as source = "de", a section such as [check.numbers], or a comment that begins with #
