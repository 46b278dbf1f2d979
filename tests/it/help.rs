//! Help, the manual page and explanations, in the language of the reader.

use std::path::Path;

use einklang::checks::CHECKS;
use einklang::messages::{Explanation, Language, Messages};

use crate::support::program::einklang;
use crate::support::root;

/// What is written in capitals in every language: formats, names and codes.
const NEUTRAL: &[&str] = &[
    "FORMAT", "REVISION", "TEXT", "SHELL", "NAME", "VERSION", "EXIT", "EINKLANG", "TH", "SH", "SS",
    "TP", "PP",
];

const COMMANDS: &[&str] = &[
    "check",
    "status",
    "accept",
    "base",
    "rename",
    "clean",
    "explain",
    "init",
    "completions",
    "man",
    "help",
];

fn told(arguments: &[&str], language: &str) -> String {
    let ran = einklang(root(), &[arguments, &["--language", language]].concat());
    assert_eq!(ran.code, 0, "{arguments:?}: {ran:?}");
    ran.output
}

#[test]
fn help_prints_what_the_option_prints() {
    for language in ["de", "en", "uk"] {
        assert_eq!(told(&["help"], language), told(&["--help"], language));
        for command in COMMANDS {
            assert_eq!(
                told(&["help", command], language),
                told(&[command, "--help"], language),
                "{command}"
            );
        }
    }
    let ran = einklang(root(), &["help", "renam\u{435}"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.errors.contains("Did you mean rename?"), "{ran:?}");
}

#[test]
fn arguments_come_in_the_order_of_the_usage_line() {
    let help = told(&["rename", "--help"], "uk");
    let places =
        ["<СТАРИЙ> <НОВИЙ>", "\n  <СТАРИЙ>", "\n  <НОВИЙ>"].map(|it| help.find(it).unwrap());
    assert!(places.is_sorted(), "{help}");
}

#[test]
fn a_folder_is_offered_where_one_is_read() {
    for command in COMMANDS {
        let none = ["explain", "init", "completions", "man", "help"].contains(command);
        assert_ne!(told(&[command, "--help"], "de").contains("--folder"), none, "{command}");
    }
}

/// Nothing in capitals is the same in English and in another language, but for a few words.
#[test]
fn help_and_the_manual_page_have_no_english_word_left() {
    let capitals = |text: &str| {
        let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_owned);
        words.filter(|it| it.len() > 1 && !it.chars().any(char::is_lowercase)).collect::<Vec<_>>()
    };
    for arguments in COMMANDS.iter().map(|it| vec![*it, "--help"]).chain([vec!["man"]]) {
        let english = capitals(&told(&arguments, "en"));
        for language in ["de", "uk"] {
            for word in capitals(&told(&arguments, language)) {
                let neutral = NEUTRAL.contains(&word.as_str())
                    || COMMANDS.contains(&word.to_lowercase().as_str());
                assert!(neutral || !english.contains(&word), "{language}, {arguments:?}: {word}");
            }
        }
    }
}

#[test]
fn the_manual_page_has_the_usual_headings() {
    let headings = |language: &str| {
        let page = told(&["man"], language);
        let headings = page.lines().filter_map(|it| it.strip_prefix(".SH ")).map(str::to_owned);
        headings.filter(|it| !it.contains("EINKLANG")).collect::<Vec<_>>()
    };
    let usual =
        ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "\"EXIT STATUS\"", "VERSION"];
    assert_eq!(headings("en"), usual);
    let ukrainian =
        ["НАЗВА", "СИНТАКСИС", "ОПИС", "ПАРАМЕТРИ", "КОМАНДИ", "\"КОДИ ЗАВЕРШЕННЯ\"", "ВЕРСІЯ"];
    assert_eq!(headings("uk"), ukrainian);
    let page = told(&["man"], "de");
    let exits = page.split_once(".SH EXIT-CODES").unwrap().1;
    assert!(["\\fB0\\fR", "\\fB1\\fR", "\\fB2\\fR"].iter().all(|it| exits.contains(it)), "{exits}");
}

#[test]
fn explain_speaks_the_language_of_the_reader_and_then_shows_the_page() {
    for check in CHECKS {
        assert_eq!(told(&["explain", check.name], "en"), check.page);
        for language in [Language::De, Language::Uk] {
            let text = told(&["explain", check.name], language.name());
            let head = text.strip_suffix(check.page).unwrap().replace('\n', " ");
            let messages = Messages::new(language);
            let Explanation { finds, why, fix } = messages.explanation(check.name);
            let severity = messages.text(&format!("severity-{}", check.severity.name()), &[]);
            let title = format!("# {} ({severity})", check.name);
            let note = messages.text("explain-page", &[]);
            let places = [title, finds, why, fix, note].map(|it| head.find(&it).expect(&it));
            assert!(places.is_sorted(), "{text}");
            assert!(
                text.strip_suffix(check.page).unwrap().lines().all(|it| it.chars().count() <= 100)
            );
        }
    }
}

#[test]
fn explanations_are_set_like_the_language() {
    for (language, quotes) in [("de", ['„', '“']), ("en", ['“', '”']), ("uk", ['«', '»'])]
    {
        let path = Path::new("locales").join(language).join("einklang.ftl");
        let text = std::fs::read_to_string(root().join(path)).unwrap();
        let explanations =
            text.split_once("## Explanations").unwrap().1.split("\n## ").next().unwrap();
        let [open, close] = quotes.map(|it| explanations.matches(it).count());
        assert!(open > 5 && open == close, "{language}: {open}, {close}");
        assert!(!explanations.contains(" —"), "{language}: a no-break space before the dash");
    }
}
