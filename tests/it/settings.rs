//! Mistakes in `einklang.toml`: a sentence of ours, the place, and not a word more of the file.

use crate::support::folder::Folder;
use crate::support::program::einklang;
use einklang::checks;
use einklang::messages::{Language, Messages};
use einklang::project::config::{self, Mistake};

/// What must never be shown: it stands in another line than each of the mistakes.
const SECRET: &str = "# пароль: е\u{301}ж\u{a0}42";

/// A file with one mistake, the text that is marked, and the words for it.
const MISTAKES: &[(&str, &str, &str)] = &[
    ("sorce = \"uk\"", "sorce", "there is no setting “sorce” here; did you mean “source”?"),
    (
        "\"їжаче\u{301}\" = 1",
        "\"їжаче\u{301}\"",
        "there is no setting “їжаче\u{301}” here; possible here: source, locales, locale, check",
    ),
    (
        "[locale.fr]\ngates = \"never\"",
        "gates",
        "there is no setting “gates” here; did you mean “gate”?",
    ),
    (
        "[check.numbers]\nkeep = []",
        "keep",
        "there is no setting “keep” here; possible here: severity",
    ),
    ("[check.numbres]", "numbres", "there is no check “numbres”; did you mean “numbers”?"),
    (
        "[check.numbers]\nseverity = \"eror\"",
        "\"eror\"",
        "“eror” is not a valid value for “severity”; did you mean “error”?",
    ),
    (
        "[locale.uk]\ngate = \"Ніколи\"",
        "\"Ніколи\"",
        "“Ніколи” is not a valid value for “gate”; possible values: error, warning, note, never",
    ),
    (
        "source = \"Київ\"",
        "\"Київ\"",
        "“Київ” is not a language tag; language tags look like de, uk or pt-BR",
    ),
    (
        "[locale.\"ї\u{a0}\"]",
        "\"ї\u{a0}\"",
        "“ї\u{a0}” is not a language tag; language tags look like de, uk or pt-BR",
    ),
    ("source = 3", "3", "“source” must be text in quotes; for example, source = \"de\""),
    (
        "[locale.uk]\ngate = [\n\"never\"]",
        "[",
        "“gate” must be text in quotes; for example, gate = \"never\"",
    ),
    (
        "locales = \"uk\"",
        "\"uk\"",
        "“locales” must be a list of texts in quotes; for example, locales = [\"en\", \"uk\"]",
    ),
    (
        "[check.untranslated]\nkeep = [\"слово\", 3]",
        "3",
        "“keep” must be a list of texts in quotes; for example, keep = [\"Open Source\"]",
    ),
    (
        "locale = \"uk\"",
        "\"uk\"",
        "“locale” must be a section; start it with a line of its own, such as [locale.fr] or [check.numbers]",
    ),
    (
        "source = \"Ї",
        "",
        "this text has no closing quotation mark; close it on the same line with the mark that opens it: \"…\" or '…'",
    ),
    (
        "source = 'Ї\u{301}",
        "",
        "this text has no closing quotation mark; close it on the same line with the mark that opens it: \"…\" or '…'",
    ),
    ("source = uk", "uk", "“uk” is not in straight quotes; write texts as \"…\""),
    ("source = «uk»", "«uk»", "“uk” is not in straight quotes; write texts as \"…\""),
    (
        "source =",
        "",
        "there is no value after the =; write it on the same line, for example source = \"de\"",
    ),
    (
        "  source \"uk\"",
        "source \"uk\"",
        "this line is neither a setting nor a comment; write a setting as source = \"de\"; a comment begins with #",
    ),
    ("source == \"uk\"", "=", "one = is enough; delete the other"),
    ("source = \"uk\"\nsource = \"uk\"", "source", "“source” appears twice; delete one of them"),
    (
        "[check.numbers]\n[check.numbers]",
        "numbers",
        "“numbers” appears twice; delete one of them, or merge both into one section",
    ),
    ("[check.numbers", "", "a closing bracket is missing here; close [ with ], { with }"),
    (
        "locales = [\"uk\" \"en\"]",
        "",
        "a comma or a closing bracket is missing here; write lists as [\"en\", \"uk\"]",
    ),
    ("locales = [\"uk\",, \"en\"]", ",", "one comma is enough; delete the other"),
    (
        "source = \"C:\\київ\"",
        "",
        "in quotes, \\ begins an escape sequence, and this one does not exist; write \\\\, or put the text in '…'",
    ),
    (
        "джерело = \"uk\"",
        "джерело",
        "the name of a setting contains only letters from A to Z, digits, - and _; put any other name in quotes: \"…\"",
    ),
    (
        "= \"uk\"",
        "",
        "a name is missing here; write a setting as source = \"de\", a section as [check.numbers]",
    ),
    (
        "locales = \"uk\", \"en\"",
        "",
        "only a comment may follow here; start every setting on a new line; write lists as [\"en\", \"uk\"]",
    ),
    (
        "source\u{a0}= \"uk\"",
        "\u{a0}",
        "this is not an ordinary space, but U+00A0; replace it with an ordinary space",
    ),
    (
        "source =\u{a0}\"uk\"",
        "\u{a0}",
        "this is not an ordinary space, but U+00A0; replace it with an ordinary space",
    ),
    (
        "source = ]",
        "",
        "this is not valid TOML from here on; every line is a setting such as source = \"de\", a section such as [check.numbers], or a comment that begins with #",
    ),
];

#[test]
fn every_mistake_has_a_sentence_and_a_place() {
    let messages = Messages::new(Language::En);
    for (text, marked, told) in MISTAKES {
        let file = format!("{SECRET}\n{text}\n");
        let mistake = config::parse(&file, &checks::known()).unwrap_err();
        assert_eq!(sentence(&mistake, &messages), *told, "{text}");
        let place = &file[mistake.span.clone()];
        assert_eq!(place.trim_end(), marked.trim_end(), "{text}");
        assert!(mistake.span.start > SECRET.len(), "{text}");
    }
}

/// A file with a mistake in its second line, what is marked there, and the words for it.
const IN_LINE_2: &[(&str, &str, &str)] = &[
    (
        "# е\u{301}\nsource = \"\"\"Ї\u{a0}\n\n[check.numbers]\n",
        "\"\"\"",
        "this text has no closing quotation marks; close it with the three marks that open it: \"\"\"…\"\"\" or '''…'''",
    ),
    (
        "# '''\nsource = '''Ї\u{a0}\n\n[check.numbers]\n# \"\"\"",
        "'''",
        "this text has no closing quotation marks; close it with the three marks that open it: \"\"\"…\"\"\" or '''…'''",
    ),
    (
        "# \"\"\"\nsource = \"\"\"\nЇ \\\"\"\"\n",
        "\"\"\"",
        "this text has no closing quotation marks; close it with the three marks that open it: \"\"\"…\"\"\" or '''…'''",
    ),
    (
        "# е\u{301}\nsource = \"де\\\nlocales = [\"en\"]\n",
        "",
        "this text has no closing quotation mark; close it on the same line with the mark that opens it: \"…\" or '…'",
    ),
    (
        "# е\u{301}\r\nsource = \"де\\\r\n",
        "",
        "this text has no closing quotation mark; close it on the same line with the mark that opens it: \"…\" or '…'",
    ),
    (
        "# е\u{301}\nsource = ї\u{301}\u{a0}ж'\n",
        "ї\u{301}\u{a0}ж'",
        "this text has no opening quotation mark; put one where the text begins: \"…\" or '…'",
    ),
    (
        "# ї\u{301}\n\u{a0}\nsource = \"uk\"\n",
        "\u{a0}",
        "this is not an ordinary space, but U+00A0; replace it with an ordinary space",
    ),
    (
        "# ї\u{301}\u{a0}\nsource = \"uk\"\rlocales = []\n",
        "\r",
        "this character cannot be seen: U+000D; end lines with LF or CR LF",
    ),
    (
        "# ї\u{301}\u{a0}\n\u{feff}source = 1\n",
        "\u{feff}",
        "this character cannot be seen: U+FEFF; delete it",
    ),
    (
        "# ї\u{301}\u{a0}\nsou\u{200b}rce = 1\n",
        "\u{200b}",
        "this character cannot be seen: U+200B; delete it",
    ),
    (
        "# ї\u{301}\u{a0}\nsou\u{ad}rce = 1\n",
        "\u{ad}",
        "this character cannot be seen: U+00AD; delete it",
    ),
    (
        "# ї\u{301}\u{a0}\nsource = \u{200b}\"uk\"\n",
        "\u{200b}",
        "this character cannot be seen: U+200B; delete it",
    ),
    (
        "# ї\u{301}\u{a0}\nsource = 3\u{200b}\n",
        "\u{200b}",
        "this character cannot be seen: U+200B; delete it",
    ),
    (
        "# ї\u{301}\u{a0}\nsource = \"ї\u{0}\"\n",
        "\u{0}",
        "this character cannot be seen: U+0000; delete it",
    ),
    (
        "# ї\u{301}\u{a0}\nsource = 'ї\u{1}'\n",
        "\u{1}",
        "this character cannot be seen: U+0001; delete it",
    ),
    ("# ї\u{301}\u{a0}\n# ї\u{7f}\n", "\u{7f}", "this character cannot be seen: U+007F; delete it"),
    (
        "# ї\u{301}\u{a0}\nsоurce = \"uk\"\n",
        "sоurce",
        "the “о” in this name looks like a Latin letter, but is U+043E; write source",
    ),
    (
        "# ї\u{301}\n[\u{a0}lосаle]\n",
        "\u{a0}",
        "this is not an ordinary space, but U+00A0; replace it with an ordinary space",
    ),
    (
        "\u{feff}# ї\u{301}\n[\"ї\".lосаle]\n",
        "lосаle",
        "the “о” in this name looks like a Latin letter, but is U+043E; write locale",
    ),
    (
        "# ї\u{301}\u{a0}\n[сheck.numbers]\n",
        "сheck",
        "the “с” in this name looks like a Latin letter, but is U+0441; write check",
    ),
    (
        "# ї\u{301}\u{a0}\n\"sоurce\" = \"uk\"\n",
        "\"sоurce\"",
        "there is no setting “sоurce” here; did you mean “source”?",
    ),
    (
        "# ї\u{301}\nsource = “у\u{a0}ж”\n",
        "“у\u{a0}ж”",
        "“у\u{a0}ж” is not in straight quotes; write texts as \"…\"",
    ),
    (
        "# ї\u{301}\nsource = «\u{a0}uk\u{a0}»\n",
        "«\u{a0}uk\u{a0}»",
        "“uk” is not in straight quotes; write texts as \"…\"",
    ),
];

#[test]
fn the_line_shown_is_the_one_to_change() {
    let messages = Messages::new(Language::En);
    for (file, marked, told) in IN_LINE_2 {
        let mistake = config::parse(file, &checks::known()).unwrap_err();
        assert_eq!(sentence(&mistake, &messages), *told, "{file:?}");
        assert_eq!(&file[mistake.span.clone()], *marked, "{file:?}");
        assert_eq!(file[..mistake.span.start].matches('\n').count(), 1, "{file:?}");
    }
}

#[test]
fn a_name_after_a_byte_order_mark_is_read_whole() {
    let mistake = config::parse("\u{feff}sоurce = 'ї\u{301}\u{a0}'", &checks::known()).unwrap_err();
    assert_eq!(mistake.id, "settings-key-look-alike");
    assert_eq!(mistake.span, 3..10);
}

#[test]
fn long_values_are_cut_in_the_title() {
    let messages = Messages::new(Language::En);
    let long = "їе\u{301}\u{a0}".repeat(100);
    for (file, told) in [
        (format!("source = \"{long}\""), "is not a language tag"),
        (format!("\"{long}\" = 1"), "there is no setting"),
        (format!("[check.\"{long}\"]"), "there is no check"),
        (format!("[check.numbers]\nseverity = '{long}'"), "is not a valid value"),
        (format!("source = «{long}»"), "is not in straight quotes"),
        (format!("'{long}' = 1\n'{long}' = 1"), "appears twice"),
    ] {
        let mistake = config::parse(&file, &checks::known()).unwrap_err();
        let title = messages.text(&format!("trouble-{}", mistake.id), &mistake.arguments);
        assert!(title.contains(told) && title.contains("е\u{301}"), "{title}");
        assert!(title.contains("…”") && title.chars().count() < 160, "{title}");
    }
}

#[test]
fn an_empty_list_of_locales_is_named() {
    let folder = Folder::with(&[
        ("de/a.ftl", "a = 10\u{a0}Mann\n"),
        ("en/a.ftl", "a = 10 men, е\u{301}\n"),
        ("einklang.toml", "source = \"de\"\nlocales = []\n"),
    ]);
    let told = einklang(&folder, &["check", "."]).errors;
    assert!(
        told.contains("there is nothing to compare in .: “locales” in einklang.toml is empty"),
        "{told}"
    );
    assert!(told.contains("or delete the setting to compare every folder"), "{told}");

    folder.write("einklang.toml", "source = \"de\"\nlocales = [\"de\"] # є\u{301}\n");
    let told = einklang(&folder, &["check", "."]).errors;
    assert!(told.contains("“locales” in einklang.toml names only the source language"), "{told}");
}

#[test]
fn mistakes_are_told_in_every_language() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (text, ..) in MISTAKES.iter().chain(IN_LINE_2) {
            let mistake = config::parse(text, &checks::known()).unwrap_err();
            let told = sentence(&mistake, &messages);
            assert!(!told.contains("trouble-") && told.contains("; "), "{language:?}: {told}");
        }
    }
    let told = |text: &str, language| {
        sentence(&config::parse(text, &checks::known()).unwrap_err(), &Messages::new(language))
    };
    let text = "sorce = \"е\u{301}\"";
    let german = "die Einstellung „sorce“ gibt es hier nicht; ist „source“ gemeint?";
    let ukrainian = "параметра «sorce» тут немає; можливо, ви мали на увазі «source»?";
    assert_eq!(told(text, Language::De), german);
    assert_eq!(told(text, Language::Uk), ukrainian);
}

#[test]
fn no_more_of_the_settings_is_shown_than_the_line_at_fault() {
    let folder = Folder::with(&[
        ("de/a.ftl", "a = 10\u{a0}Mann, é\n"),
        ("uk/a.ftl", "a = 10 осіб, е\u{301}\n"),
    ]);
    for (text, ..) in MISTAKES {
        folder.write("einklang.toml", &format!("{SECRET}\n{text}\n{SECRET}\n"));
        let ran = einklang(&folder, &["check", "."]);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{text}: {ran:?}");
        let told = ran.errors;
        assert!(told.contains("╭▸ einklang.toml:") && !told.contains("42"), "{text}: {told}");
    }
}

/// A mistake and what to do about it, as they are told.
fn sentence(mistake: &Mistake, messages: &Messages) -> String {
    let id = format!("trouble-{}", mistake.id);
    let help = messages.attribute(&id, "help", &mistake.arguments).unwrap_or_default();
    format!("{}; {help}", messages.text(&id, &mistake.arguments))
}
