### The texts of the program itself, in German.

## Languages

language-de = Deutsch
    .in = im Deutschen
    .the = der deutsche Text

language-en = Englisch
    .in = im Englischen
    .the = der englische Text

language-uk = Ukrainisch
    .in = im Ukrainischen
    .the = der ukrainische Text

language-fr = Französisch
    .in = im Französischen
    .the = der französische Text

language-pl = Polnisch
    .in = im Polnischen
    .the = der polnische Text

language-es = Spanisch
    .in = im Spanischen
    .the = der spanische Text

language-it = Italienisch
    .in = im Italienischen
    .the = der italienische Text

language-pt = Portugiesisch
    .in = im Portugiesischen
    .the = der portugiesische Text

language-nl = Niederländisch
    .in = im Niederländischen
    .the = der niederländische Text

language-cs = Tschechisch
    .in = im Tschechischen
    .the = der tschechische Text

language-sk = Slowakisch
    .in = im Slowakischen
    .the = der slowakische Text

language-ro = Rumänisch
    .in = im Rumänischen
    .the = der rumänische Text

language-hu = Ungarisch
    .in = im Ungarischen
    .the = der ungarische Text

language-bg = Bulgarisch
    .in = im Bulgarischen
    .the = der bulgarische Text

language-hr = Kroatisch
    .in = im Kroatischen
    .the = der kroatische Text

language-da = Dänisch
    .in = im Dänischen
    .the = der dänische Text

language-sv = Schwedisch
    .in = im Schwedischen
    .the = der schwedische Text

language-fi = Finnisch
    .in = im Finnischen
    .the = der finnische Text

language-et = Estnisch
    .in = im Estnischen
    .the = der estnische Text

language-lv = Lettisch
    .in = im Lettischen
    .the = der lettische Text

language-lt = Litauisch
    .in = im Litauischen
    .the = der litauische Text

language-el = Griechisch
    .in = im Griechischen
    .the = der griechische Text

language-tr = Türkisch
    .in = im Türkischen
    .the = der türkische Text

language-ka = Georgisch
    .in = im Georgischen
    .the = der georgische Text

language-other = { $tag }
    .in = in der Sprache { $tag }
    .the = der Text in der Sprache { $tag }

## Severities

severity-error = Fehler

severity-warning = Warnung

severity-note = Hinweis

severity-help = Tipp

## What each check looks for

check-syntax = Fluent-Syntax, die fehlerhaft ist oder die andere Programme anders lesen

check-duplicate = Schlüssel, Attribute und Varianten, die doppelt vorkommen

check-missing = Segmente, die in einer Übersetzung fehlen

check-empty = Segmente ohne Text

check-orphaned = Segmente, die es nur in einer Übersetzung gibt

check-untranslated = Übersetzungen, die den Ausgangstext wörtlich wiederholen

check-placeables = Variablen, Verweise, Funktionen und Tags, die vom Ausgangstext abweichen

check-plurals = Pluralvarianten, die nicht zur Sprache passen

check-numbers = Zahlen, die etwas anderes bedeuten als im Ausgangstext

check-outdated = Übersetzungen, deren Ausgangstext sich inzwischen geändert hat

check-unused-ignore = Ignorier-Kommentare, die ins Leere laufen oder fehlerhaft sind

## Check: syntax

syntax-utf-16 = diese Datei ist in UTF-16 gespeichert, und das kann Fluent nicht lesen
    .help = als UTF-8 speichern

syntax-not-utf-8 = Byte { $byte } dieser Datei ist kein gültiges UTF-8, darum lässt sich die Datei nicht lesen
    .here = bis hierher ist der Text lesbar
    .help = die Datei als UTF-8 speichern; vielleicht ist sie in Windows-1252 oder Windows-1251 kodiert

syntax-too-large = diese Datei ist größer als { $limit } MiB
    .help = auf mehrere Dateien aufteilen

syntax-too-deep = die Platzhalter dieses Eintrags sind mehr als 100 Ebenen tief verschachtelt
    .help = den Eintrag vereinfachen

syntax-too-many-arguments = dieser Platzhalter hat mehr als 2000 benannte Argumente
    .help = den Eintrag vereinfachen

syntax-bare-cr = ein Wagenrücklauf ohne Zeilenvorschub ist in Fluent kein Zeilenende; was folgt, wird Teil des Textes davor
    .here = nur ein Wagenrücklauf
    .help = die Zeilenenden der Datei auf LF oder CRLF umstellen

syntax-tab = ein Tabulator gilt in Fluent nicht als Einrückung, darum gehört diese Zeile nicht zur Nachricht darüber
    .here = Tabulator
    .help = mit Leerzeichen einrücken

syntax-indented-comment = das sieht wie ein Kommentar aus, wird aber mit dem Text veröffentlicht
    .here = Teil des Textes von { $key }
    .help = den Kommentar in der ersten Spalte beginnen, über der Nachricht

syntax-escaped-brace = „\{"{"}“ ist in Fluent keine Escape-Sequenz; manche Programme verwerfen die ganze Nachricht
    .here = keine Escape-Sequenz
    .help = für eine geschweifte Klammer {"{ \"{\" }"} schreiben

syntax-missing-comma = zwischen zwei Argumenten fehlt das Komma; manche Programme verwerfen die ganze Nachricht
    .here = hier gehört ein Komma hin

syntax-conflict-marker = diese Datei enthält einen nicht aufgelösten Merge-Konflikt
    .help = die richtige Fassung behalten und die Konfliktmarkierungen löschen

syntax-key-look-alike = das „{ $letter }“ in diesem Schlüssel sieht aus wie ein lateinischer Buchstabe, ist aber { $code }
    .here = { $code }
    .help = { $key } schreiben

syntax-key-letter = ein Schlüssel darf kein „{ $letter }“ ({ $code }) enthalten
    .here = in Schlüsseln nicht erlaubt
    .help = Schlüssel beginnen mit einem Buchstaben von A bis Z; danach sind auch Ziffern, - und _ erlaubt

syntax-dotted-key = ein Schlüssel darf keinen Punkt enthalten; ein Attribut steht in einer eigenen Zeile
    .here = in Schlüsseln nicht erlaubt
    .help = das Attribut eingerückt unter seine Nachricht schreiben: .{ $attribute } = …

syntax-comment-space = ein Kommentar beginnt mit einem bis drei # und einem Leerzeichen
    .help = den Kommentar mit „# “, „## “ oder „### “ beginnen

syntax-attribute-without-value = das Attribut { $key } hat keinen Text
    .here = hinter dem = steht nichts
    .help = den Text hinter das = schreiben oder die Zeile löschen

syntax-attribute-without-message = dieses Attribut gehört zu keiner Nachricht
    .here = direkt darüber steht keine Nachricht
    .help = direkt unter seine Nachricht setzen, ohne Leerzeile dazwischen

syntax-special-start = eine Textzeile darf nicht mit „{ $character }“ beginnen; ab hier geht alles verloren
    .here = hier bricht der Text von { $key } ab
    .help = stattdessen {"{ \""}{ $character }{"\" }"} schreiben oder das Zeichen ans Ende der Zeile davor setzen

syntax-lost-indent = diese Zeile ist nicht mehr eingerückt und gehört darum nicht mehr zu { $key }
    .here = in der ersten Spalte
    .help = um vier Leerzeichen einrücken

syntax-missing-equals = „{ $word }“ sieht wie ein Schlüssel aus, aber dahinter steht kein =
    .here = erwartet: { $word } = …
    .help = hinter den Schlüssel ein = schreiben; die Zeile einrücken, falls sie zur Nachricht darüber gehört

syntax-value-elsewhere = { $key } hat keinen eigenen Text
    .here = hinter dem = steht nichts
    .help = den Text hinter das = schreiben oder eingerückt in die Zeilen darunter

syntax-stray-text = diese Zeile ist weder Nachricht noch Kommentar
    .help = mit einem Schlüssel und = beginnen, als Kommentar mit #; einrücken, falls sie zum Text darüber gehört

syntax-unclosed-brace = diese {"{"} wird nie geschlossen
    .here = hier geöffnet
    .help = mit {"}"} schließen; für eine geschweifte Klammer im Text {"{ \"{\" }"} schreiben

syntax-closing-brace = zu dieser {"}"} fehlt die {"{"}
    .help = löschen; für eine geschweifte Klammer im Text {"{ \"}\" }"} schreiben

syntax-empty-placeable = zwischen diesen Klammern steht nichts
    .help = eine Variable wie {"{ $name }"} schreiben; für geschweifte Klammern im Text {"{ \"{\" }"} und {"{ \"}\" }"}

syntax-placeable-content = „{ $content }“ ist hier zwischen geschweiften Klammern nicht erlaubt
    .here = hier nicht erlaubt
    .help = {"{ $name }"} ist eine Variable, {"{ -name }"} ein Term, {"{ name }"} eine Nachricht; für eine geschweifte Klammer im Text {"{ \"{\" }"} schreiben

syntax-unclosed-call = diese ( wird nie geschlossen
    .here = hier geöffnet
    .help = mit ) schließen

syntax-missing-default = diese Auswahl hat keine Standardvariante
    .help = eine Variante mit * kennzeichnen, etwa *[other]

syntax-two-defaults = diese Auswahl hat zwei Standardvarianten
    .help = den * nur vor einer der beiden stehen lassen

syntax-variant-without-value = diese Variante hat keinen Text
    .help = den Text hinter die ] schreiben oder {"{ \"\" }"}, wenn keiner erscheinen soll

syntax-variant-key = der Schlüssel einer Variante ist ein einzelnes Wort oder eine Zahl in eckigen Klammern
    .here = kein Schlüssel
    .help = zum Beispiel [one], [few], [other] oder [1] schreiben

syntax-select-line-break = die Varianten einer Auswahl beginnen in einer neuen Zeile
    .help = nach -> eine neue Zeile beginnen

syntax-select-arrow = vor den Varianten einer Auswahl steht ->, also ein Bindestrich und ein Größer-als-Zeichen
    .here = in Fluent kein Pfeil
    .help = hier -> schreiben

syntax-selector = nach diesem Ausdruck lässt sich nicht auswählen
    .help = möglich sind eine Variable, eine Funktion oder das Attribut eines Terms: {"{ $count ->"}, {"{ -name.gender ->"}

syntax-term-attribute = das Attribut eines Terms dient nur der Auswahl und lässt sich nicht anzeigen
    .help = in einer Auswahl verwenden oder eine eigene Nachricht daraus machen

syntax-function-name = Namen von Funktionen stehen in Großbuchstaben
    .help = NUMBER(…) oder DATETIME(…) schreiben

syntax-identifier = hier wird ein Name erwartet
    .here = kein Name
    .help = Namen beginnen mit einem Buchstaben von A bis Z; danach sind auch Ziffern, - und _ erlaubt

syntax-number-literal = diese Zahl ist unvollständig
    .help = auf beiden Seiten des Punktes Ziffern schreiben

syntax-negative-argument = ein benanntes Argument kann hier nicht negativ sein; Fluent erlaubt es zwar, aber Programme mit fluent-rs verwerfen die Nachricht
    .here = negativer Wert
    .help = den Wert als Variable übergeben

syntax-argument-value = der Wert eines benannten Arguments ist eine Zahl oder ein Text in Anführungszeichen
    .help = zum Beispiel minimumFractionDigits: 2 oder type: "ordinal" schreiben

syntax-argument-order = dieses unbenannte Argument steht nach einem benannten
    .help = vor die benannten Argumente setzen

syntax-duplicate-argument = dieses Argument ist zweimal angegeben
    .help = eines der beiden löschen

syntax-unclosed-string = dieses Anführungszeichen wird nie geschlossen
    .here = hier geöffnet
    .help = in derselben Zeile schließen; für ein Anführungszeichen im Text \" schreiben

syntax-unknown-escape = diese Escape-Sequenz kennt Fluent nicht
    .help = es gibt \\, \", \uXXXX und \UXXXXXX

syntax-unicode-escape = diese Escape-Sequenz ist unvollständig
    .help = nach \u stehen vier hexadezimale Ziffern, nach \U sechs

## Check: duplicate

duplicate-message = { $key } steht zweimal in dieser Datei; nur eine der beiden Nachrichten wird verwendet
    .here = noch einmal
    .source = zuerst hier
    .help = eine der beiden löschen oder ihr einen eigenen Schlüssel geben

duplicate-term = der Term { $key } steht zweimal in dieser Datei; nur einer der beiden wird verwendet
    .here = noch einmal
    .source = zuerst hier
    .help = einen der beiden löschen oder ihm einen eigenen Schlüssel geben

duplicate-attribute = das Attribut { $key } steht hier zweimal; nur eines der beiden wird verwendet
    .here = noch einmal
    .source = zuerst hier
    .help = eines der beiden löschen

duplicate-variant = die Variante [{ $variant }] steht zweimal in dieser Auswahl; die zweite erscheint nie
    .here = noch einmal
    .source = zuerst hier
    .help = eine der beiden löschen

## Check: missing

missing-message = { $key } fehlt { $in-locale }
    .here = nicht übersetzt
    .help = übersetzen; „einklang status --list missing“ listet alles auf, was fehlt

missing-term = der Term { $key } fehlt { $in-locale }
    .here = nicht übersetzt
    .help = den Term anlegen; „einklang status --list missing“ listet alles auf, was fehlt

missing-attribute = das Attribut { $key } fehlt { $in-locale }
    .here = nicht übersetzt
    .help = übersetzen; „einklang status --list missing“ listet alles auf, was fehlt

missing-several = { $count ->
        [one] ein Segment fehlt { $in-locale }
       *[other] { $count } Segmente fehlen { $in-locale }
    }

missing-more = { $count ->
        [one] ein weiteres Segment ist hier nicht gezeigt
       *[other] { $count } weitere Segmente sind hier nicht gezeigt
    }

## Check: empty

empty-message = { $key } hat { $in-locale } keinen Text
    .here = leer
    .source = { $the-source }
    .help = den Text schreiben

empty-term = der Term { $key } hat { $in-locale } keinen Text
    .here = leer
    .source = { $the-source }
    .help = den Text schreiben

empty-attribute = das Attribut { $key } hat { $in-locale } keinen Text
    .here = leer
    .source = { $the-source }
    .help = den Text schreiben

## Check: orphaned

orphaned-message = { $key } gibt es { $in-locale }, aber nicht { $in-source }
    .help = lautet der Schlüssel jetzt „{ $near }“?

orphaned-term = den Term { $key } gibt es nur { $in-locale }, und dort wird er nicht verwendet
    .help = lautet der Schlüssel jetzt „{ $near }“?

orphaned-attribute = das Attribut { $key } gibt es { $in-locale }, aber nicht { $in-source }
    .help = lautet der Schlüssel jetzt „{ $near }“?

## Check: untranslated

untranslated-message = { $key } lautet { $in-locale } genauso wie { $the-source }
    .here = nicht übersetzt
    .source = { $the-source }
    .help = übersetzen oder Wörter, die so bleiben sollen, in einklang.toml unter [check.untranslated] bei „keep“ eintragen

untranslated-term = der Term { $key } lautet { $in-locale } genauso wie { $the-source }
    .here = nicht übersetzt
    .source = { $the-source }
    .help = übersetzen oder Wörter, die so bleiben sollen, in einklang.toml unter [check.untranslated] bei „keep“ eintragen

untranslated-attribute = das Attribut { $key } lautet { $in-locale } genauso wie { $the-source }
    .here = nicht übersetzt
    .source = { $the-source }
    .help = übersetzen oder Wörter, die so bleiben sollen, in einklang.toml unter [check.untranslated] bei „keep“ eintragen

## Check: placeables

placeables-dropped = { $noun ->
        [variable] die Variable
        [term] der Term
        [message] der Verweis auf
        [function] die Funktion
       *[markup] das Tag
    } { $name } fehlt { $in-locale }
    .here = gehört hier hinein
    .source = { $the-source }
    .help = { $noun ->
            [markup] bei denselben Wörtern einfügen wie im Ausgangstext
           *[other] {"{ "}{ $name }{" }"} einfügen
        }

placeables-added = { $noun ->
        [variable] die Variable
        [term] den Term
        [message] den Verweis auf
        [function] die Funktion
       *[markup] das Tag
    } { $name } gibt es { $in-locale }, aber nicht { $in-source }
    .here = nicht { $in-source }
    .source = fehlt hier

placeables-misspelt = { $name } gibt es { $in-locale }, aber nicht { $in-source }
    .here = nicht { $in-source }
    .source = { $near }
    .help = ist { $near } gemeint?

placeables-options = { $name } wird { $in-locale } anders formatiert
    .here = { $found }
    .source = { $wanted }
    .help = {"{ "}{ $wanted }{" }"} schreiben

## Check: plurals

plurals-category = keine Zahl gehört { $in-locale } zur Pluralkategorie „{ $category }“; diese Variante wird also nie gewählt
    .here = hier gibt es: { $categories }
    .help = die Variante löschen; für eine bestimmte Zahl die Zahl selbst schreiben, etwa [0]

plurals-uncovered = diese Auswahl hat keine Variante für { $missing }
    .here = Kategorien ganzer Zahlen { $in-locale }: { $categories }
    .help = für jede Kategorie eine Variante ergänzen

## Check: numbers

# What to do about a number that differs.
numbers-advice = { $suspect ->
        [source] alle Übersetzungen stimmen überein, nur { $the-source } weicht ab; den Ausgangstext prüfen
        [translation] { numbers-correction }; eine andere Übersetzung stimmt mit dem Ausgangstext überein
       *[unclear] { numbers-correction }, falls { $the-source } stimmt
    }

numbers-correction = { $advice ->
        [write] „{ $suggestion }“ schreiben
        [number-and-unit] Zahl und Einheit berichtigen
        [unit] die Einheit berichtigen oder die Zahl umrechnen
        [currency] die Währung berichtigen oder den Betrag umrechnen
        [sign] das Vorzeichen berichtigen
        [order] die Zahlen tauschen
        [time] die Uhrzeit berichtigen
       *[ordinal] die Ordnungszahl berichtigen
    }

numbers-separator = { $readable ->
        [no] „{ $found }“ ist { $in-locale } keine Zahl; { $in-source } steht { $wanted-value }
       *[yes] „{ $found }“ bedeutet { $in-locale } { $found-value }; { $in-source } steht { $wanted-value }
    }
    .here = { $readable ->
            [no] Komma und Punkt sind vertauscht
           *[yes] { $found-value }
        }
    .source = { $wanted-value }
    .help = „{ $suggestion }“ schreiben

numbers-scale = { $relation ->
        [more] „{ $found }“ ({ $found-value }) ist um den Faktor { $factor } größer als „{ $wanted }“ ({ $wanted-value }) { $in-source }
        [less] „{ $found }“ ({ $found-value }) ist um den Faktor { $factor } kleiner als „{ $wanted }“ ({ $wanted-value }) { $in-source }
       *[other] „{ $found }“ ({ $found-value }) hat eine andere Größenordnung als „{ $wanted }“ ({ $wanted-value }) { $in-source }
    }
    .here = { $found-value }
    .source = { $wanted-value }
    .note = { $false-friends ->
           *[yes] falsche Freunde: die deutsche „Billion“ heißt englisch „trillion“, ukrainisch „трильйон“; die englische „billion“ heißt deutsch „Milliarde“, ukrainisch „мільярд“
        }
    .help = „{ $suggestion }“ schreiben

numbers-power-of-ten = um den Faktor { $factor } { $relation ->
        [more] größer
       *[less] kleiner
    }: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-transposed = Ziffern sind vertauscht: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-digit = eine Ziffer weicht ab: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-month = ein anderer Monat: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-weekday = ein anderer Wochentag: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-date = ein anderes Datum: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-time = eine andere Uhrzeit: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-ordinal = eine andere Ordnungszahl: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-unit = die Zahl ist gleich, die Einheit nicht: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-currency = der Betrag ist gleich, die Währung nicht: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-percent = die Zahl ist gleich, ihre Bedeutung nicht: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { $suspect ->
            [source] alle Übersetzungen stimmen überein, nur { $the-source } weicht ab; den Ausgangstext prüfen
           *[unclear] steigt ein Anteil von 10 % auf 12 %, sind das 2 Prozentpunkte, aber 20 %; schreiben, was { $the-source } meint
        }

numbers-sign = das Vorzeichen weicht ab: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-order = zwei Zahlen sind vertauscht: vorn steht { $in-locale } { $found-value }, { $in-source } aber { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-identifier = ein anderer Name oder Code: „{ $found }“ { $in-locale }, aber „{ $wanted }“ { $in-source }
    .here = { $found }
    .source = { $wanted }
    .help = { $suspect ->
            [source] alle Übersetzungen stimmen überein, nur { $the-source } weicht ab; den Ausgangstext prüfen
           *[unclear] Namen und Codes bleiben, wie sie sind; aus dem Ausgangstext übernehmen
        }

numbers-dropped = { $in-locale } fehlt: { $wanted-value }; { $in-source } steht „{ $wanted }“
    .here = fehlt hier
    .source = { $wanted-value }
    .help = { $suspect ->
            [source] es fehlt in allen Übersetzungen und steht nur { $in-source }; den Ausgangstext prüfen
           *[unclear] ergänzen: „{ $suggestion }“
        }

numbers-added = nur { $in-locale }, nicht { $in-source }: { $found-value } („{ $found }“)
    .here = nicht { $in-source }
    .source = fehlt hier
    .help = { $suspect ->
            [source] es steht in allen Übersetzungen und fehlt nur { $in-source }; den Ausgangstext prüfen
            [translation] löschen; auch in einer anderen Übersetzung steht es nicht
           *[unclear] löschen oder im Ausgangstext ergänzen
        }

numbers-repeated = { $in-locale } und { $in-source } verschieden oft: { $value }
    .here = noch einmal { $found-value }, aber nicht { $in-source }
    .source = noch einmal { $wanted-value }, aber nicht { $in-locale }
    .help = ist der Sinn derselbe, kann es so bleiben; sonst in beiden Texten wiederholen oder in keinem

numbers-converted = ungefähr derselbe Wert in einer anderen Einheit: { $found-value } { $in-locale }, { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = die Umrechnung prüfen; ist sie richtig oder sinnvoll gerundet, kann es so bleiben

numbers-format = { $dress ->
        [blank] { $in-locale } steht in „{ $found }“ ein gewöhnliches Leerzeichen, an dem die Zeile umbrechen kann
       *[other] „{ $found }“ hat den richtigen Wert, aber { $in-locale } schreibt man Zahlen anders
    }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { $dress ->
            [blank] „{ $suggestion }“ mit geschütztem Leerzeichen schreiben, damit die Zahl in einer Zeile bleibt
           *[other] „{ $suggestion }“ schreiben
        }

numbers-unclear = „{ $found }“ { $in-locale } und „{ $wanted }“ { $in-source } lassen sich nicht vergleichen, weil sie nicht eindeutig sind
    .here = vielleicht { $found-value }
    .source = vielleicht { $wanted-value }
    .help = beides prüfen; ist dasselbe gemeint, kann es so bleiben

numbers-other = { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

## Check: outdated

outdated-cosmetic = { $in-source } hat sich nur die Schreibweise geändert (Leerzeichen, Anführungszeichen, Striche oder die Schreibung von Zahlen, Einheiten und Datumsangaben), seit { $the-locale } bestätigt wurde
    .was = vorher
    .source = jetzt
    .help = „einklang accept --cosmetic“ bestätigt alle Änderungen dieser Art auf einmal

outdated-minor = { $the-source } hat sich geringfügig geändert, seit { $the-locale } bestätigt wurde
    .was = vorher
    .source = jetzt
    .note = er steht auch in { $dependants }
    .help = falls die Übersetzung noch passt: { $accept }

outdated-meaning = { $the-source } hat sich geändert, seit { $the-locale } bestätigt wurde
    .was = vorher
    .source = jetzt
    .note = er steht auch in { $dependants }
    .help = die Übersetzung anpassen, dann: { $accept }

outdated-number = { $change ->
        [added] { $the-source } nennt jetzt auch { $now }
        [gone] { $the-source } nennt { $before } nicht mehr
       *[changed] { $the-source } nennt jetzt { $now }, vorher { $before }
    }{ $says ->
        [still] ; { $the-locale } nennt noch „{ $found }“
       *[other] { "" }
    }
    .here = { $found-value }
    .source = { $now }
    .note = er steht auch in { $dependants }
    .help = { $advice ->
            [write] „{ $suggestion }“ schreiben, dann: { $accept }
           *[update] die Übersetzung anpassen, dann: { $accept }
        }

outdated-revised = { $the-source } und { $the-locale } haben sich beide geändert, seit die Übersetzung zuletzt bestätigt wurde
    .was = vorher
    .source = jetzt
    .note = er steht auch in { $dependants }
    .help = falls sie noch übereinstimmen: { $accept }

outdated-torn = { $what ->
        [markers] in der Basis stehen noch Konfliktmarkierungen eines Merges
       *[entry] ein Merge hat den Eintrag mit dem Ausgangstext beschädigt, zu dem { $the-locale } bestätigt wurde
    }
    .help = { $what ->
            [markers] die Zeilen mit den Markierungen löschen; unversehrte Einträge gelten weiter
           *[entry] beide Texte vergleichen, dann: { $accept }
        }

outdated-unconfirmed = { $the-locale } ist noch nicht bestätigt
    .help = falls er richtig ist: { $accept }

## Check: unused-ignore

unused-ignore-unused = zu diesem Ignorier-Kommentar gibt es keinen Befund von { $check } mehr
    .help = löschen oder an die aktuellen Texte anpassen

unused-ignore-unknown-check = die Prüfung „{ $check }“ gibt es nicht
    .help = „einklang explain“ listet die Prüfungen auf

unused-ignore-form = dieser Ignorier-Kommentar ist fehlerhaft
    .help = „einklang: ignore PRÜFUNG -- Grund“ schreiben, bei Zahlen „einklang: ignore numbers(10000 → 12000) -- Grund“

unused-ignore-no-reason = dieser Ignorier-Kommentar nennt keinen Grund
    .help = „ -- “ und den Grund ergänzen

unused-ignore-no-values = dieser Kommentar muss die Zahlen nennen, die er ignoriert
    .help = „einklang: ignore numbers(10000 → 12000) -- Grund“ schreiben, den Wert aus dem Ausgangstext zuerst

## Units and values: how they are printed

unit-second = s

unit-minute = min

unit-hour = h

unit-day = { $count ->
        [one] Tag
       *[other] Tage
    }

unit-week = { $count ->
        [one] Woche
       *[other] Wochen
    }

unit-fortnight = { $count ->
        [one] Zweiwochenzeitraum
       *[other] Zweiwochenzeiträume
    }

unit-month = { $count ->
        [one] Monat
       *[other] Monate
    }

unit-quarter = { $count ->
        [one] Quartal
       *[other] Quartale
    }

unit-half-year = { $count ->
        [one] Halbjahr
       *[other] Halbjahre
    }

unit-year = { $count ->
        [one] Jahr
       *[other] Jahre
    }

unit-decade = { $count ->
        [one] Jahrzehnt
       *[other] Jahrzehnte
    }

unit-century = { $count ->
        [one] Jahrhundert
       *[other] Jahrhunderte
    }

unit-millennium = { $count ->
        [one] Jahrtausend
       *[other] Jahrtausende
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
       *[other] Zoll
    }

unit-foot = { $count ->
       *[other] Fuß
    }

unit-yard = { $count ->
        [one] Yard
       *[other] Yards
    }

unit-mile = { $count ->
        [one] Meile
       *[other] Meilen
    }

unit-nautical-mile = { $count ->
        [one] Seemeile
       *[other] Seemeilen
    }

unit-square-metre = m²

unit-square-millimetre = mm²

unit-square-centimetre = cm²

unit-square-kilometre = km²

unit-are = { $count ->
       *[other] Ar
    }

unit-hectare = ha

unit-acre = { $count ->
        [one] Acre
       *[other] Acres
    }

unit-square-mile = { $count ->
        [one] Quadratmeile
       *[other] Quadratmeilen
    }

unit-square-foot = { $count ->
       *[other] Quadratfuß
    }

unit-square-inch = { $count ->
       *[other] Quadratzoll
    }

unit-square-yard = { $count ->
        [one] Quadratyard
       *[other] Quadratyards
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
        [one] Tasse
       *[other] Tassen
    }

unit-cubic-metre = m³

unit-million-cubic-metre = Mio. m³

unit-billion-cubic-metre = Mrd. m³

unit-billion-cubic-foot = Mrd. Kubikfuß

unit-trillion-cubic-foot = Bio. Kubikfuß

unit-cubic-foot = { $count ->
       *[other] Kubikfuß
    }

unit-cubic-inch = { $count ->
       *[other] Kubikzoll
    }

unit-cubic-yard = { $count ->
        [one] Kubikyard
       *[other] Kubikyards
    }

unit-cubic-mile = { $count ->
        [one] Kubikmeile
       *[other] Kubikmeilen
    }

unit-gallon = { $count ->
        [one] Gallone
       *[other] Gallonen
    }

unit-imperial-gallon = { $count ->
        [one] britische Gallone
       *[other] britische Gallonen
    }

unit-quart = { $count ->
        [one] Quart
       *[other] Quarts
    }

unit-pint = { $count ->
        [one] Pint
       *[other] Pints
    }

unit-imperial-pint = { $count ->
        [one] britisches Pint
       *[other] britische Pints
    }

unit-fluid-ounce = { $count ->
        [one] Flüssigunze
       *[other] Flüssigunzen
    }

unit-tablespoon = { $count ->
       *[other] Esslöffel
    }

unit-teaspoon = { $count ->
       *[other] Teelöffel
    }

unit-barrel = { $count ->
       *[other] Barrel
    }

unit-gram = g

unit-milligram = mg

unit-microgram = µg

unit-decagram = dag

unit-kilogram = kg

unit-tonne = t

unit-pound = { $count ->
       *[other] Pfund
    }

unit-metric-pound = { $count ->
       *[other] Pfund
    }

unit-ounce = { $count ->
        [one] Unze
       *[other] Unzen
    }

unit-troy-ounce = { $count ->
        [one] Feinunze
       *[other] Feinunzen
    }

unit-short-ton = { $count ->
        [one] amerikanische Tonne
       *[other] amerikanische Tonnen
    }

unit-kilotonne = { $count ->
        [one] Kilotonne
       *[other] Kilotonnen
    }

unit-megatonne = { $count ->
        [one] Megatonne
       *[other] Megatonnen
    }

unit-stone = { $count ->
       *[other] Stone
    }

unit-metre-per-second = m/s

unit-kilometre-per-hour = km/h

unit-mile-per-hour = { $count ->
        [one] Meile pro Stunde
       *[other] Meilen pro Stunde
    }

unit-knot = { $count ->
       *[other] Knoten
    }

unit-celsius = °C

unit-fahrenheit = °F

unit-kelvin = K

unit-degree = { $count ->
       *[other] Grad
    }

unit-watt = W

unit-kilowatt = kW

unit-megawatt = MW

unit-gigawatt = GW

unit-horsepower = hp

unit-metric-horsepower = PS

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
       *[other] Byte
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
        [one] Prozentpunkt
       *[other] Prozentpunkte
    }

unit-basis-point = { $count ->
        [one] Basispunkt
       *[other] Basispunkte
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
        [one] Etage
       *[other] Etagen
    }

unit-upper-floor = { $count ->
        [one] Stock
       *[other] Stockwerke
    }

unit-storey = { $count ->
        [one] Geschoss
       *[other] Geschosse
    }

unit-room = { $count ->
        [one] Zimmer
       *[other] Zimmer
    }

unit-bedroom = { $count ->
        [one] Schlafzimmer
       *[other] Schlafzimmer
    }

unit-page = { $count ->
        [one] Seite
       *[other] Seiten
    }

unit-world-war = { $count ->
        [one] Weltkrieg
       *[other] Weltkriege
    }

unit-millisecond = ms

unit-microsecond = µs

unit-nanosecond = ns

unit-astronomical-unit = AE

unit-light-year = Lj

unit-quintal = dt

unit-metric-hundredweight = Ztr.

unit-petabyte = PB

unit-kibibyte = KiB

unit-mebibyte = MiB

unit-gibibyte = GiB

unit-tebibyte = TiB

unit-millivolt = mV

unit-revolution-per-minute = U/min

unit-lumen = lm

unit-lux = lx

unit-megapixel = MP

unit-sievert = Sv

unit-millisievert = mSv

unit-microsievert = µSv

unit-becquerel = Bq

unit-dollar = { $count ->
       *[other] Dollar
    }

unit-cent = { $count ->
       *[other] Cent
    }

# $category is the plural category of the ordinal number, as a word. A default [other] would make this a select by amount.
value-ordinal = { $category ->
       *[any] { $number }.
    }

# $id is that of the unit: by it, a language can let the number agree with the gender of the noun.
value-ordinal-unit = { $category ->
       *[any] { $id ->
           *[any] { $number }. { $unit }
        }
    }

value-decade = { $number }er

value-vague = n × { $number }

value-percent = { $number } %

## Last lines of a run

summary-segments = { $count ->
        [one] ein Segment
       *[other] { $count } Segmente
    }

summary-translations = { $count ->
        [one] eine Übersetzung
       *[other] { $count } Übersetzungen
    }

summary-numbers = { $count ->
        [0] keine Zahlen
        [one] eine Zahl verglichen
       *[other] { $count } Zahlen verglichen
    }

summary-ignored = ignoriert[{ $check }] { $path }: { $title } – { $reason }

summary-baseline = aus der Baseline bekannt

summary-no-base = noch nichts bestätigt („einklang base“)

summary-unison = im Einklang

summary-nothing = nichts gefunden

summary-errors = { $count ->
        [one] ein Fehler
       *[other] { $count } Fehler
    }

summary-warnings = { $count ->
        [one] eine Warnung
       *[other] { $count } Warnungen
    }

summary-notes = { $count ->
        [one] ein Hinweis
       *[other] { $count } Hinweise
    }

summary-not-shown = { $count ->
        [one] Ein weiterer Befund ist mitgezählt, aber nicht gezeigt; „--only“ und „--locale“ grenzen die Suche ein.
       *[other] { $count } weitere Befunde sind mitgezählt, aber nicht gezeigt; „--only“ und „--locale“ grenzen die Suche ein.
    }

## Reports for other programs

report-more = { $count ->
        [one] Ein weiterer Befund steht hier nicht; „einklang check“ zeigt alle.
       *[other] { $count } weitere Befunde stehen hier nicht; „einklang check“ zeigt alle.
    }

report-ignored = { $count ->
        [one] Ein Befund wird ignoriert:
       *[other] { $count } Befunde werden ignoriert:
    }

report-incomplete = Nicht alles ließ sich lesen, daher ist dieser Bericht unvollständig.

report-see = Siehe { $places }

markdown-translations = Übersetzungen

markdown-numbers = verglichene Zahlen

markdown-verdict = Ergebnis

markdown-ignored = Ignoriert

markdown-more-documents = { $count ->
        [one] Ein weiteres Dokument steht nicht in der Tabelle.
       *[other] { $count } weitere Dokumente stehen nicht in der Tabelle.
    }

## HTML report

html-checklist = Checkliste vor der Veröffentlichung

html-language = Sprache

html-translated = übersetzt

html-confirmed = bestätigt

html-warnings = Warnungen

html-notes = Hinweise

html-ready = bereit

html-open = Offene Befunde

html-ignored = ignoriert

html-reason = Grund

html-more-translations = { $count ->
        [one] Eine weitere Übersetzung steht nicht in der Tabelle.
       *[other] { $count } weitere Übersetzungen stehen nicht in der Tabelle.
    }

html-more-findings = { $count ->
        [one] Ein weiterer Befund steht im Bericht beim Text.
       *[other] { $count } weitere Befunde stehen im Bericht beim Text.
    }

html-sign-findings = Alle offenen Befunde sind behoben oder mit Begründung ignoriert.

html-sign-read = Alle Sprachfassungen sind gegengelesen.

html-sign-name = Name

html-sign-date = Datum

html-sign-signature = Unterschrift

html-state = Prüfsumme der Texte

html-filters = Segmente filtern

html-search = Text oder Schlüssel suchen

html-all-languages = alle Sprachen

html-check = Prüfung

html-all-checks = alle Prüfungen

html-severity = Schweregrad

html-all-severities = alle Schweregrade

html-only = nur mit Befund

html-shown = Segmente:

html-nothing = Kein Segment entspricht den Filtern.

html-print = Checkliste drucken

html-explanations = Wonach die Prüfungen suchen

html-keys = Tastenkürzel

html-key-next = nächster Befund

html-key-previous = voriger Befund

html-key-search = suchen

html-key-tab = nächste Zahl; ihre Entsprechungen leuchten mit auf

html-key-escape = Filter zurücksetzen

html-key-help = diese Übersicht anzeigen

html-close = Schließen

## einklang check --watch

watch-waiting = { $path } wird beobachtet · beenden mit Strg+C

## einklang status

status-document = Dokument

status-segments = Segmente

status-current = aktuell

status-draft = Entwurf

status-outdated = veraltet

status-revised = überarbeitet

status-unconfirmed = unbestätigt

status-missing = fehlend

status-errors = Fehler

status-done = fertig

status-total = gesamt

status-nothing = Nichts aufzulisten.

state-current = aktuell

state-draft = Entwurf

state-outdated = veraltet

state-cosmetic = Schreibweise

state-minor = geringfügig

state-meaning = Sinn

state-number = Zahl

state-revised = überarbeitet

state-torn = beschädigt

state-unconfirmed = unbestätigt

state-missing = fehlt

state-empty = leer

state-untranslated = nicht übersetzt

state-broken = nicht lesbar

## einklang accept, base, rename, clean

accept-done = { $count ->
        [0] nichts zu bestätigen
        [one] eine Übersetzung bestätigt
       *[other] { $count } Übersetzungen bestätigt
    }

accept-would = { $count ->
        [0] nichts zu bestätigen
        [one] eine Übersetzung würde bestätigt; geschrieben wurde nichts
       *[other] { $count } Übersetzungen würden bestätigt; geschrieben wurde nichts
    }

accept-older = { $key } · { $locale } · weiterhin veraltet: beruht auf einer älteren Fassung

accept-refused = { $key } · { $locale } · nicht bestätigt: { $why }

accept-refused-count = { $count ->
        [one] eine nicht bestätigt
       *[other] { $count } nicht bestätigt
    }

accept-ask = { $count } Übersetzungen bestätigen, obwohl der Ausgangstext jetzt etwas anderes sagt? [j/N]

accept-choice = j: stimmt noch · e: bearbeiten · s: überspringen · q: beenden –

accept-nothing-left = Nichts mehr durchzusehen.

answer-yes = j ja y yes

base-done = festgehalten: { $current } aktuell, { $outdated } veraltet; { $without } ohne damaligen Ausgangstext

base-would = würde festgehalten: { $current } aktuell, { $outdated } veraltet; { $without } ohne damaligen Ausgangstext; geschrieben wurde nichts

rename-file = { $path }: { $count ->
        [one] eine Stelle
       *[other] { $count } Stellen
    }

rename-done = umbenannt in { $count ->
        [one] einer Datei
       *[other] { $count } Dateien
    }{ $base ->
        [no] { "" }
       *[yes] {" "}und in der Basis
    }

rename-would = würde in { $count ->
        [one] einer Datei
       *[other] { $count } Dateien
    } umbenannt; geschrieben wurde nichts

rename-key = { $old } → { $new } · { $locale }

renames-done = { $count ->
        [0] keine umbenannten Schlüssel
        [one] ein Schlüssel umbenannt
       *[other] { $count } Schlüssel umbenannt
    }

renames-would = { $count ->
        [0] keine umbenannten Schlüssel
        [one] ein Schlüssel würde umbenannt; geschrieben wurde nichts
       *[other] { $count } Schlüssel würden umbenannt; geschrieben wurde nichts
    }

clean-nothing = Nichts zu entfernen.

clean-ask = { $count ->
        [one] Diesen Eintrag
       *[other] Diese { $count } Einträge
    } entfernen? [j/N]

clean-done = { $count ->
        [one] ein Eintrag entfernt
       *[other] { $count } Einträge entfernt
    }

## einklang init

init-written = { $path } ist angelegt. Weiter mit: { $next }

init-settings =
    # Einstellungen von Einklang. Jede Zeile, die mit # beginnt, zeigt eine Vorgabe oder ein Beispiel.

    # Die Sprache, in der die Dokumente geschrieben sind: der Name ihres Ordners.
    source = "{ $source }"

    # Die Übersetzungen. Ohne diese Zeile: jeder nach einer Sprache benannte Ordner neben dem des Ausgangstexts.
    # locales = ["en", "uk"]

    # Eine Übersetzung, die gerade erst entsteht, lässt den Lauf nicht scheitern.
    # [locale.fr]
    # gate = "never"

    # Der Schweregrad einer Prüfung: "error", "warning", "note" oder "off".
    # [check.orphaned]
    # severity = "note"

    # Wörter, die in jeder Sprache so bleiben, wie sie sind.
    # [check.untranslated]
    # keep = ["Open Source"]

## Trouble: the run ends with exit code 2

trouble-no-folder = den Ordner { $path } gibt es nicht
    .help = den Ordner, in dem für jede Sprache ein Unterordner liegt, mit --folder ORDNER angeben

trouble-no-locale = in { $path } gibt es keinen Ordner, der nach einer Sprache benannt ist und eine Fluent-Datei enthält
    .help = die Dateien in Unterordner wie { $path }/de und { $path }/en legen

trouble-no-source = in welcher Sprache sind die Dokumente in { $path } geschrieben? Zur Wahl stehen: { $locales }
    .help = „einklang init --source SPRACHE { $path }“ ausführen oder --source SPRACHE angeben

trouble-source-not-found = in { $path } gibt es keinen Ordner { $source }, nur { $locales }
    .help = einen davon mit --source oder in einklang.toml angeben

trouble-no-translation = in { $path } gibt es nichts zu vergleichen: keinen Ordner außer { $locales }
    .help = einen Ordner für eine Übersetzung anlegen, etwa { $path }/en

trouble-none-listed = in { $path } gibt es nichts zu vergleichen: { $listed ->
        [nothing] „locales“ in einklang.toml ist leer
       *[source] „locales“ in einklang.toml nennt nur die Ausgangssprache
    }
    .help = die Übersetzungen aufzählen, etwa locales = ["en", "uk"], oder die Einstellung löschen, um alle Ordner zu vergleichen

trouble-no-document = in { $path } gibt es keine Fluent-Datei
    .help = ein Dokument ist eine Datei, deren Name auf .ftl endet

trouble-no-tag = „{ $name }“ ist kein Sprachkürzel
    .help = Sprachkürzel sehen aus wie de, uk oder pt-BR

trouble-no-such-locale = die Übersetzung „{ $name }“ gibt es nicht, nur { $locales }

trouble-no-such-path = { $path } gibt es nicht, weder als Datei noch als Ordner

trouble-two-folders = { $path } ist ein Ordner, aber es ist mehr als ein Pfad angegeben
    .help = einen einzigen Ordner angeben oder nur Dateien

trouble-not-in-folder = { $path } ist keine Fluent-Datei aus dem Ordner { $folder }
    .help = ihren Ordner mit --folder angeben

trouble-no-check = es bleibt keine Prüfung übrig
    .help = „--skip“ schließt jede Prüfung aus, die „--only“ verlangt

trouble-link = { $path } ist ein Link, der aus dem Ordner hinausführt; er wird nicht gelesen

trouble-cannot-read = { $path } lässt sich nicht lesen: { $error }

trouble-walk = in { $path } lässt sich nicht alles lesen: { $error }

trouble-cannot-write = { $path } lässt sich nicht schreiben: { $error }

trouble-file-exists = { $path } gibt es schon; die Datei bleibt, wie sie ist

trouble-locked = in { $path } schreibt gerade ein anderer Lauf: Prozess { $pid }
    .help = warten, bis er fertig ist, oder ihn abbrechen; das beschädigt keine Datei

trouble-changed-meanwhile = { $path } ist inzwischen von anderer Seite geändert worden; es wird nichts geschrieben
    .help = den Befehl noch einmal ausführen

trouble-leads-elsewhere = { $path } ist ein Link an einen anderen Ort; es wird nichts geschrieben

trouble-write-unfinished = es ist nicht alles geschrieben, bei { $path } ging es nicht weiter: { $error }
    .help = keine Datei ist beschädigt; der nächste Befehl, der hier schreibt, schließt die Änderung ab

trouble-recovered = ein früherer Lauf ist abgebrochen worden; seine Änderung ist jetzt vollständig: { $paths }

trouble-recovered-left = ein früherer Lauf ist abgebrochen worden; diese Dateien haben sich seither geändert und bleiben, wie sie sind: { $paths }

trouble-recovered-unreadable = ein früherer Lauf ist abgebrochen worden, und sein Journal { $path } lässt sich nicht lesen; keine Datei ist beschädigt, aber manche sind vielleicht noch auf dem alten Stand
    .help = den abgebrochenen Befehl noch einmal ausführen

trouble-no-git = git ist nicht installiert oder steht nicht im PATH
    .help = git installieren; ohne git lässt sich die Historie der Dateien nicht lesen

trouble-git-no-repository = { $path } liegt in keinem Git-Repository
    .help = mit --folder einen Ordner im Arbeitsverzeichnis eines Repositorys angeben

trouble-git-no-commit = das Git-Repository von { $path } hat noch keinen Commit
    .help = zuerst die Dateien committen

trouble-git-untracked = im letzten Commit fehlen die Dateien aus { $path }
    .help = zuerst die Dateien committen

trouble-git-shallow = das Git-Repository von { $path } enthält nur den letzten Teil seiner Historie
    .help = „git fetch --unshallow“ ausführen und danach diesen Befehl noch einmal

trouble-git-incomplete = dem Git-Repository fehlt ein Teil der Inhalte früherer Commits, etwa weil es mit --filter geklont wurde
    .help = es ohne --filter klonen und diesen Befehl dort ausführen

trouble-git-owner = git liest das Repository von { $path } nicht, weil sein Ordner jemand anderem gehört
    .help = wenn das Repository vertrauenswürdig ist, „git config --global --add safe.directory ORDNER“ mit seinem obersten Ordner ausführen

trouble-git-slow = git ist nach { $seconds } Sekunden noch nicht mit der Historie fertig
    .help = „git gc“ ausführen und danach diesen Befehl noch einmal

trouble-git-large = die Historie der Dateien ist zu groß, um gelesen zu werden
    .help = mit --folder einen Ordner angeben, der nur die Sprachordner enthält

trouble-git-failed = git kann die Historie nicht lesen: { $error }

trouble-git-no-revision = die Revision „{ $revision }“ gibt es in diesem Git-Repository nicht
    .help = { $shallow ->
            [yes] es enthält nur den letzten Teil seiner Historie; die vollständige holen: in GitHub Actions mit „fetch-depth: 0“, in GitLab CI mit „GIT_DEPTH: 0“, sonst mit „git fetch --unshallow“
           *[no] einen Branch, ein Tag oder einen Commit nennen, etwa origin/main; was noch fehlt, holt „git fetch“
        }

trouble-git-nothing-in-common = „{ $revision }“ und der ausgecheckte Commit haben keinen gemeinsamen Vorfahren
    .help = { $shallow ->
            [yes] das Repository enthält nur den letzten Teil seiner Historie; die vollständige holen: in GitHub Actions mit „fetch-depth: 0“, in GitLab CI mit „GIT_DEPTH: 0“, sonst mit „git fetch --unshallow“
           *[no] eine Revision nennen, die mit diesem Branch gemeinsame Commits hat
        }

trouble-changed-since = gemeldet wird nur, was sich seit { $revision } geändert hat: { $count ->
        [0] keine Segmente
        [one] ein Segment
       *[other] { $count } Segmente
    }

trouble-changed-settings = gemeldet wird alles, denn in { $revision } galten andere Einstellungen

trouble-changed-in-submodule = { $revision } ist eine Revision des Submoduls { $path }, nicht des Repositorys, in dem es liegt

trouble-cannot-watch = Änderungen in { $path } lassen sich nicht beobachten: { $error }
    .help = { $limit ->
            [folders] das System kann nur eine begrenzte Zahl von Ordnern beobachten; unter Linux legt fs.inotify.max_user_watches die Grenze fest
            [open] zu viele Programme beobachten etwas, oder zu viele Dateien sind offen; unter Linux legen fs.inotify.max_user_instances und ulimit -n die Grenzen fest
           *[none] ohne --watch läuft die Prüfung einmal
        }

trouble-accept-what = welche Übersetzungen sollen bestätigt werden?
    .help = ihre Schlüssel nennen oder --all, --cosmetic oder --file PFAD angeben

trouble-no-such-key = das Segment { $key } gibt es nicht
    .help = ist { $near } gemeint?

trouble-no-terminal = ohne Terminal ist keine Rückfrage möglich
    .help = { $instead ->
            [keys] die Schlüssel der Übersetzungen angeben, die bestätigt werden sollen
           *[yes] mit --yes vorab zustimmen
        }

trouble-rename-key = aus „{ $old }“ kann nicht „{ $new }“ werden
    .help = die Schlüssel zweier Nachrichten nennen, etwa „title“, oder zweier Terme, etwa „-brand“; Attribute behalten ihre Namen

trouble-rename-broken = { $path } hat bei { $old } einen Syntaxfehler
    .help = zuerst beheben; „einklang check“ zeigt ihn

trouble-rename-taken = { $path } enthält { $new } bereits
    .help = einen anderen Schlüssel wählen; „einklang clean“ entfernt, was der Ausgangstext nicht mehr hat

trouble-answer = die Antwort lässt sich nicht lesen: { $error }

trouble-no-editor = es ist kein Editor eingestellt
    .help = die Variable EDITOR setzen, zum Beispiel auf nano

trouble-editor = { $editor } lässt sich nicht starten: { $error }

trouble-base-damaged = { $path } ist kein gültiges UTF-8 oder zu groß
    .help = aus dem Repository wiederherstellen

trouble-baseline = Zeile { $line } von { $path } beschreibt keinen Befund
    .help = die Datei löschen und mit --baseline-update neu anlegen

trouble-no-baseline = die Datei { $path } gibt es nicht
    .help = --baseline-update legt sie mit den aktuellen Befunden an

trouble-output-input = { $path } kann nicht das Ziel eines Berichts sein, denn die Prüfung liest diese Datei
    .help = den Bericht in eine andere Datei schreiben

trouble-output-twice = { $where ->
        [standard] zwei Berichte sind für die Standardausgabe bestimmt
       *[file] { $path } ist das Ziel von zwei Berichten
    }

trouble-output = die Ausgabe lässt sich nicht schreiben: { $error }

## Command line

cli-about = Einklang hält ein Dokument und seine Übersetzungen im Einklang: Es findet fehlende Segmente, Zahlen, die etwas anderes bedeuten, und Texte, die auseinandergelaufen sind.

cli-heading-usage = Aufruf:

cli-heading-commands = Befehle

cli-heading-arguments = Argumente

cli-heading-options = Optionen

cli-after-help = Exit-Codes: 0 – keine Befunde, die den Lauf scheitern lassen; 1 – solche Befunde; 2 – Fehler in Aufruf, Einstellungen oder Dateien, nichts zu vergleichen oder ein unvollständiger Lauf.

cli-check = Übersetzungen mit ihrem Ausgangstext vergleichen

cli-status = Anzeigen, wie weit jede Übersetzung ist

cli-accept = Bestätigen, dass Übersetzungen dem aktuellen Ausgangstext entsprechen

cli-base = Festhalten, woraus Übersetzungen entstanden sind

cli-rename = Einen Schlüssel in allen Sprachen umbenennen

cli-clean = Übersetzungen und Einträge entfernen, deren Ausgangstext es nicht mehr gibt

cli-explain = Eine Prüfung erklären oder alle Prüfungen auflisten

cli-init = Eine einklang.toml anlegen

cli-completions = Autovervollständigung für eine Shell ausgeben

cli-man = Die Handbuchseite ausgeben

cli-folder = Ordner mit einem Unterordner je Sprache [Vorgabe: locales]

cli-language = Sprache der Meldungen: de, en oder uk [Vorgabe: die der Umgebung]

cli-color = Farben: auto, always oder never [Vorgabe: auto]

cli-help = Hilfe anzeigen

cli-version = Version anzeigen

cli-paths = Ordner oder einzelne Dateien darin

cli-source = Sprache der Dokumente [Vorgabe: aus einklang.toml]

cli-locale = Nur diese Übersetzungen

cli-check-only = Nur diese Prüfungen ausführen

cli-check-skip = Diese Prüfungen auslassen

cli-format = Format der Ausgabe: terminal oder json [Vorgabe: terminal]

cli-check-format = Format der Standardausgabe: terminal, concise, json, sarif, junit, github, gitlab, markdown oder html [Vorgabe: terminal]

cli-check-output = Einen Bericht in eine Datei schreiben, etwa json=bericht.json; mehrfach möglich

cli-check-baseline = Datei mit bekannten Befunden; nur andere lassen den Lauf scheitern

cli-check-baseline-update = Erledigte Befunde aus der Baseline entfernen; fehlt die Datei, sie mit allen aktuellen Befunden anlegen

cli-check-changed-since = Nur Segmente melden, die sich seit dieser Revision geändert haben, etwa seit origin/main; verglichen wird mit dem letzten gemeinsamen Commit

cli-check-watch = Nach jeder Änderung einer Datei neu prüfen, bis Strg+C gedrückt wird

cli-check-fail-on = Mit Exit-Code 1 enden, wenn ein Befund diesen oder einen höheren Schweregrad hat: error, warning, note oder never [Vorgabe: error]

cli-status-list = Die Segmente in diesen Zuständen auflisten: current, draft, outdated, revised, torn, unconfirmed, missing, empty, untranslated oder broken

cli-accept-keys = Schlüssel der Segmente; Attribute haben eigene, etwa title.alt

cli-accept-file = Nur in diesen Dateien

cli-accept-all = Alle Übersetzungen, die nicht bestätigt sind

cli-accept-cosmetic = Alle Übersetzungen, bei denen sich im Ausgangstext nur Leerzeichen, Anführungszeichen, Striche oder die Schreibung von Zahlen, Einheiten und Datumsangaben geändert haben

cli-accept-renames = Schlüssel in den Übersetzungen umbenennen, wo der Ausgangstext bei gleichem Text einen neuen Schlüssel hat

cli-accept-no-change = Für Autoren des Ausgangstexts: Die Änderung lässt den Sinn unverändert

cli-accept-draft = Als Entwürfe bestätigen

cli-accept-interactive = Veraltete Übersetzungen einzeln durchgehen

cli-accept-force = Trotz Fehlern bestätigen

cli-accept-why = Begründung, die festgehalten wird

cli-base-from-git = Aus der Historie ermitteln, wie der Ausgangstext lautete, als sich die jeweilige Übersetzung zuletzt änderte

cli-base-current = Die aktuellen Texte festhalten

cli-rename-old = Bisheriger Schlüssel

cli-rename-new = Neuer Schlüssel

cli-dry-run = Nur zeigen, was geschehen würde; nichts schreiben

cli-yes = Nicht nachfragen

cli-explain-check = Name einer Prüfung

cli-init-path = Ordner für die Datei [Vorgabe: locales]

cli-init-source = Sprache der Dokumente

cli-completions-shell = bash, elvish, fish, powershell oder zsh

cli-mistake-no-value = { $argument } braucht einen Wert

cli-mistake-value = „{ $value }“ ist kein gültiger Wert für { $argument }

cli-mistake-argument = die Option { $argument } gibt es nicht

cli-mistake-early = die Option { $argument } gehört hinter den Befehl

cli-mistake-too-many = „{ $argument }“ ist ein Argument zu viel

cli-mistake-command = den Befehl „{ $argument }“ gibt es nicht

cli-mistake-required = nicht angegeben: { $argument }

cli-mistake-no-command = es fehlt ein Befehl

cli-mistake-conflict = { $argument } und { $other } lassen sich nicht zusammen verwenden

cli-mistake-count = die Zahl der Werte für { $argument } stimmt nicht

cli-mistake-utf-8 = ein Argument ist kein gültiges UTF-8

cli-mistake-other = die Argumente sind ungültig

cli-mistake-near = Ist { $near } gemeint?

cli-mistake-valid = Mögliche Werte: { $valid }

cli-mistake-help = „einklang --help“ zeigt die Hilfe.

## Explanations of the checks: what it finds, why that matters, how to fix it

explain-heading-why = Warum

explain-heading-fix = Abhilfe

explain-page = Es folgt die ganze Seite mit Beispielen und Einstellungen, auf Englisch.

explain-syntax = Findet Fluent-Text, der fehlerhaft ist, und solchen, der richtig aussieht, den andere Programme aber anders lesen.
    .why = Was Fluent nicht lesen kann, lässt es stillschweigend weg: Wer den Text liest, sieht nichts oder nur den Schlüssel. Manche Fehler sind tückischer, weil nichts fehlt: Ein eingerückter Kommentar wird mitveröffentlicht, und ein falsches Zeilenende hängt die nächste Nachricht an die vorige an. Ein fehlerhafter Eintrag wird nur einmal gemeldet, und zwar dort, wo er sich beheben lässt; als fehlend gilt er nicht.
    .fix = Der Tipp zu jedem Befund sagt, was zu schreiben ist. Die Datei als UTF-8 speichern, mit LF oder CRLF als Zeilenende; sie darf nicht größer als 16 MiB sein.

explain-duplicate = Findet Schlüssel, Attribute und Varianten, die in derselben Datei, Nachricht oder Auswahl zweimal vorkommen.
    .why = Nur eine der beiden Fassungen wird verwendet, und welche das ist, hängt vom Programm ab. Womöglich wird die andere korrigiert und geprüft, ohne dass sie je erscheint.
    .fix = Beide vergleichen, die richtige behalten und die andere löschen. Werden beide gebraucht, bekommt eine von ihnen einen eigenen Schlüssel.

explain-missing = Findet Nachrichten, Terme und Attribute des Ausgangstexts, die in einer Übersetzung fehlen.
    .why = Wer die Übersetzung liest, stößt auf eine Lücke oder mitten im Text auf einen Satz in der Sprache des Ausgangstexts. Ein Segment, das nur wegen eines Syntaxfehlers nicht lesbar ist, fehlt nicht: Was daran falsch ist, meldet „syntax“.
    .fix = Das Segment übersetzen. „einklang status --list missing“ listet alles auf, was noch fehlt. Damit eine Übersetzung, die gerade erst entsteht, den Lauf nicht scheitern lässt, in einklang.toml unter [locale.fr] die Zeile gate = "never" eintragen.

explain-empty = Findet Segmente ohne Text.
    .why = Ein Schlüssel, hinter dessen = nichts steht, ist für Fluent keine Nachricht; Programme zeigen stattdessen den Schlüssel. {"{ \"\" }"} dagegen ist eine Nachricht und zeigt gar nichts. Beides bleibt zurück, wenn eine Datei zum Übersetzen vorbereitet und nie fertig geworden ist.
    .fix = Den Text schreiben. Wo auch der Ausgangstext nichts zeigt, darf in der Übersetzung ebenfalls {"{ \"\" }"} stehen.

explain-orphaned = Findet Segmente, die es nur in einer Übersetzung gibt.
    .why = Sie erscheinen nie, denn das Programm fragt nach den Schlüsseln des Ausgangstexts. Meist ist dort ein Schlüssel umbenannt worden, und in der Übersetzung steht noch der alte: Der Text ist da und braucht nur den neuen Schlüssel. Ein Term, den nur eine Sprache braucht, um einen Namen zu beugen, gehört zu dieser Sprache und wird nicht gemeldet.
    .fix = Dem Segment den Schlüssel aus dem Ausgangstext geben oder es löschen. „einklang accept --renames“ zieht umbenannte Schlüssel nach; „einklang clean“ entfernt, was der Ausgangstext nicht mehr hat.

explain-untranslated = Findet Übersetzungen, die den Ausgangstext Wort für Wort wiederholen, obwohl es darin etwas zu übersetzen gibt.
    .why = Eine Kopie des Ausgangstexts ist ein guter Anfang für eine Übersetzung, aber ein schlechtes Ende: Veröffentlicht wird dann ein Satz in einer fremden Sprache. Namen, Bildnachweise, Zahlen, Links und Codes sind in allen Sprachen gleich und werden nicht gemeldet.
    .fix = Das Segment übersetzen. Was in allen Sprachen so bleiben soll, kommt in einklang.toml unter [check.untranslated] in die Liste „keep“.

explain-placeables = Findet Variablen, Verweise auf Terme und Nachrichten, Funktionen mit ihren Optionen sowie Markup-Tags, die in der Übersetzung fehlen, hinzugekommen sind oder vom Ausgangstext abweichen.
    .why = Mit einer Variablen geht verloren, was das Programm an ihrer Stelle einsetzt: ein Name, eine Zahl, ein Datum. Eine Variable, die es nicht gibt, steht wörtlich im veröffentlichten Text: {"{$nmae}"}. Und ein Tag, das nie geschlossen wird, setzt womöglich den ganzen Rest des Textes fett.
    .fix = Schreiben, was der Tipp zum Befund angibt; meist genügt es, den Platzhalter aus dem Ausgangstext zu kopieren. Steht er dort falsch, den Ausgangstext berichtigen.

explain-plurals = Findet Auswahlen nach einer Zahl, deren Varianten nicht zu den Pluralkategorien der Sprache passen.
    .why = Das Ukrainische braucht drei Formen, wo das Deutsche mit zweien auskommt: 1 солдат, 2 солдати, 5 солдатів. In einer Auswahl, die aus dem Ausgangstext kopiert ist, steht „2 солдатів“, und das ist falsch; eine Variante für eine Kategorie, die es in der Sprache nicht gibt, erscheint nie. Maßgeblich sind die Kategorien von Unicode CLDR: die für Mengen und, wenn die Auswahl type: "ordinal" verlangt, die für Ordnungszahlen.
    .fix = Fehlende Varianten ergänzen und solche löschen, die nie gewählt werden. Für eine bestimmte Zahl die Zahl selbst schreiben, etwa [0]. Eine Auswahl ist nie Pflicht: Es genügt ein Satz, der für jede Zahl stimmt.

explain-numbers = Findet Zahlen, Daten, Uhrzeiten, Beträge und Maße, die in der Übersetzung etwas anderes bedeuten als im Ausgangstext oder die nur einer der beiden Texte nennt.
    .why = Zahlen bleiben im Gedächtnis und werden zitiert, doch vor dem Druck liest sie kaum jemand gegen. Dabei trennt der Punkt im Deutschen Tausender ab, im Englischen Dezimalstellen, und die deutsche „Billion“ ist eine englische „trillion“. Darum liest die Prüfung, was eine Zahl bedeutet, mit Einheit, Währung und Datum. Ob sie in Ziffern oder in Worten geschrieben ist und wo im Satz sie steht, spielt keine Rolle.
    .fix = Schreiben, was der Tipp zum Befund angibt: den Wert aus dem Ausgangstext, so wie man ihn in der Sprache der Übersetzung schreibt. Ist der Ausgangstext falsch, ihn berichtigen. Weichen die Texte mit Absicht voneinander ab, gehört das mit Begründung in einen Ignorier-Kommentar; wie er aussieht, zeigt „einklang explain unused-ignore“.

explain-outdated = Findet Übersetzungen, deren Ausgangstext sich geändert hat, seit sie bestätigt wurden.
    .why = Am Tag vor dem Druck wird im Ausgangstext noch ein Satz berichtigt, und die Übersetzer erfahren nichts davon. Die Zahlen stimmen weiterhin überein, nichts fehlt, und doch sagen die Texte Verschiedenes. Darum hält das Programm zu jeder Übersetzung den Ausgangstext fest, zu dem sie bestätigt wurde: die Basis, im Ordner .base neben den Ordnern der Sprachen; er gehört mit ins Repository. Das Ausmaß der Änderung bestimmt den Schweregrad, vom Hinweis bei Leer- oder Anführungszeichen bis zum Fehler bei einer anderen Zahl.
    .fix = Die Übersetzung anpassen, falls nötig, und mit „einklang accept“ bestätigen; den ganzen Befehl nennt der Befund. „einklang accept -i“ geht alles Veraltete der Reihe nach durch. Ein neues Projekt beginnt mit „einklang base --current“ oder „einklang base --from-git“.

explain-unused-ignore = Findet Ignorier-Kommentare, die keinem Befund entsprechen oder fehlerhaft sind.
    .why = Wer mit einem Befund nicht einverstanden ist, schreibt einen Kommentar über das Segment: „# einklang: ignore numbers(10000 → 12000) -- Grund“. Er nennt die Prüfung, bei Zahlen auch die Werte beider Seiten, den Ausgangstext zuerst, und immer einen Grund. So betrifft er nur diesen einen Befund: Ändert sich eine Zahl, ist das ein neuer, und der Kommentar ist überflüssig. Berichte führen ignorierte Befunde mit ihrem Grund auf; den Lauf lassen sie nie scheitern.
    .fix = Den Kommentar löschen oder an die aktuellen Werte anpassen. Als Grund eignet sich ein Satz, den auch andere in einem Jahr noch verstehen.

## Help and the manual page: placeholders, headings, exit codes

cli-help-command = Name eines Befehls

cli-value-options = OPTIONEN

cli-value-command = BEFEHL

cli-value-check = PRÜFUNG

cli-value-file = DATEI

cli-value-folder = ORDNER

cli-value-format = FORMAT

cli-value-key = SCHLÜSSEL

cli-value-l = SPRACHE

cli-value-new = NEU

cli-value-old = ALT

cli-value-path = PFAD

cli-value-rev = REVISION

cli-value-severity = SCHWEREGRAD

cli-value-shell = SHELL

cli-value-state = ZUSTAND

cli-value-text = TEXT

cli-value-when = WANN

man-name = NAME

man-synopsis = ÜBERSICHT

man-description = BESCHREIBUNG

man-options = OPTIONEN

man-commands = BEFEHLE

man-exit = EXIT-CODES

man-exit-clean = Es gibt keine Befunde, die den Lauf scheitern lassen.

man-exit-findings = Es gibt Befunde, die den Lauf scheitern lassen; welche das sind, bestimmen --fail-on und „gate“ in einklang.toml.

man-exit-trouble = Aufruf, Einstellungen oder Dateien sind fehlerhaft, es gibt nichts zu vergleichen, oder der Lauf ist unvollständig.

man-version = VERSION

## Mistakes in einklang.toml

trouble-settings-unknown = die Einstellung „{ $value }“ gibt es hier nicht
    .help = { $near ->
            [no] hier möglich: { $valid }
           *[other] ist „{ $near }“ gemeint?
        }

trouble-settings-check = die Prüfung „{ $value }“ gibt es nicht
    .help = { $near ->
            [no] die Prüfungen heißen { $valid }
           *[other] ist „{ $near }“ gemeint?
        }

trouble-settings-value = „{ $value }“ ist kein gültiger Wert für „{ $key }“
    .help = { $near ->
            [no] mögliche Werte: { $valid }
           *[other] ist „{ $near }“ gemeint?
        }

trouble-settings-tag = „{ $value }“ ist kein Sprachkürzel
    .help = Sprachkürzel sehen aus wie de, uk oder pt-BR

trouble-settings-text = „{ $key }“ muss ein Text in Anführungszeichen sein
    .help = zum Beispiel { $key ->
            [source] source = "de"
            [gate] gate = "never"
           *[severity] severity = "note"
        }

trouble-settings-list = „{ $key }“ muss eine Liste von Texten in Anführungszeichen sein
    .help = zum Beispiel { $key ->
            [locales] locales = ["en", "uk"]
           *[keep] keep = ["Open Source"]
        }

trouble-settings-section = „{ $key }“ muss ein Abschnitt sein
    .help = mit einer eigenen Zeile beginnen, etwa [locale.fr] oder [check.numbers]

trouble-settings-open-quote = bei diesem Text fehlt das schließende Anführungszeichen
    .help = den Text in derselben Zeile mit dem Zeichen schließen, mit dem er beginnt: "…" oder '…'

trouble-settings-open-quotes = bei diesem Text fehlen die schließenden Anführungszeichen
    .help = den Text mit den drei Zeichen schließen, mit denen er beginnt: """…""" oder '''…'''

trouble-settings-no-opening-quote = bei diesem Text fehlt das öffnende Anführungszeichen
    .help = an den Anfang des Textes setzen: "…" oder '…'

trouble-settings-no-quotes = „{ $value }“ steht nicht in geraden Anführungszeichen
    .help = Texte als "…" schreiben

trouble-settings-no-value = hinter dem = steht kein Wert
    .help = in dieselbe Zeile schreiben, zum Beispiel source = "de"

trouble-settings-no-equals = diese Zeile ist weder eine Einstellung noch ein Kommentar
    .help = eine Einstellung als source = "de" schreiben; ein Kommentar beginnt mit #

trouble-settings-two-equals = ein = genügt
    .help = das andere löschen

trouble-settings-twice = „{ $value }“ kommt zweimal vor
    .help = { $kind ->
            [section] einen der beiden Einträge löschen oder beide in einem Abschnitt zusammenfassen
           *[setting] einen der beiden Einträge löschen
        }

trouble-settings-open-bracket = hier fehlt eine schließende Klammer
    .help = [ mit ] schließen, { "{" } mit { "}" }

trouble-settings-no-comma = hier fehlt ein Komma oder eine schließende Klammer
    .help = Listen als ["en", "uk"] schreiben

trouble-settings-two-commas = ein Komma genügt
    .help = das andere löschen

trouble-settings-backslash = ein \ in Anführungszeichen leitet eine Escape-Sequenz ein, und diese gibt es nicht
    .help = \\ schreiben oder den Text in '…' setzen

trouble-settings-key-letter = der Name einer Einstellung darf nur Buchstaben von A bis Z, Ziffern, - und _ enthalten
    .help = jeden anderen Namen in Anführungszeichen setzen: "…"

trouble-settings-key-look-alike = das „{ $letter }“ in diesem Namen sieht aus wie ein lateinischer Buchstabe, ist aber { $code }
    .help = { $near } schreiben

trouble-settings-no-key = hier fehlt ein Name
    .help = eine Einstellung als source = "de" schreiben, einen Abschnitt als [check.numbers]

trouble-settings-same-line = hier darf nur noch ein Kommentar folgen
    .help = jede Einstellung in einer neuen Zeile beginnen; Listen als ["en", "uk"] schreiben

trouble-settings-blank = das ist kein gewöhnliches Leerzeichen, sondern { $code }
    .help = durch ein gewöhnliches Leerzeichen ersetzen

trouble-settings-unseen = dieses Zeichen ist unsichtbar: { $code }
    .help = { $kind ->
            [carriage-return] Zeilen mit LF oder CR LF beenden
           *[other] das Zeichen löschen
        }

trouble-settings-other = ab hier ist das kein TOML mehr
    .help = jede Zeile ist eine Einstellung wie source = "de", ein Abschnitt wie [check.numbers] oder ein Kommentar, der mit # beginnt
