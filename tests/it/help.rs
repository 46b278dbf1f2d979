//! Help, the manual page and explanations, in the language of the reader.

use std::path::Path;

use einklang::checks::CHECKS;
use einklang::messages::{CheckExplanation, Language, Messages};

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
    for language in Language::ALL.map(Language::name) {
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
fn an_argument_too_many_is_not_called_an_option() {
    for (arguments, language, mistake) in [
        (&["explain", "numbers", "numbers"][..], "en", "“numbers” is one argument too many"),
        (&["rename", "a", "b", "e\u{301}"], "de", "„e\u{301}“ ist ein Argument zu viel"),
        (&["help", "help", "check"], "uk", "«check»\u{a0}— зайвий аргумент"),
        (&["man", "Київ"], "uk", "«Київ»\u{a0}— зайвий аргумент"),
        (&["check", "--ordner"], "de", "die Option --ordner gibt es nicht"),
        (&["explain", "-x"], "en", "there is no option -x"),
    ] {
        assert_eq!(first_line_of_mistake(arguments, language), mistake, "{arguments:?}");
    }
}

/// What is said of arguments that are refused, without the word for an error.
fn first_line_of_mistake(arguments: &[&str], language: &str) -> String {
    let ran = einklang(root(), &[&["--language", language], arguments].concat());
    assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{arguments:?}: {ran:?}");
    let first = ran.errors.lines().next().unwrap();
    first.split_once(": ").unwrap().1.to_owned()
}

#[test]
fn an_option_before_its_command_is_not_unknown() {
    let early = "the option --folder comes after the command";
    for (arguments, language, mistake) in [
        (&["--folder", "тека", "check"][..], "en", early),
        (&["--folder=e\u{301}\u{a0}é", "rename"], "en", early),
        (&["--folder", "X"], "en", early),
        (&["--from-git", "base"], "de", "die Option --from-git gehört hinter den Befehl"),
        (&["-y", "clean"], "uk", "параметр -y вказують після команди"),
        (&["--folder", "X", "man"], "en", "there is no option --folder"),
        (&["man", "--folder", "X"], "en", "there is no option --folder"),
        (&["--foldr", "X", "check"], "en", "there is no option --foldr"),
    ] {
        assert_eq!(first_line_of_mistake(arguments, language), mistake, "{arguments:?}");
    }
    let ran = einklang(root(), &["--folder", "X", "check"]);
    assert!(!ran.errors.contains("Did you mean"), "{ran:?}");
}

#[test]
fn the_last_language_counts_wherever_it_is() {
    let ukrainian = told(&["explain"], "uk");
    for arguments in [
        &["--language", "de", "explain", "--language", "uk"][..],
        &["--language=de", "--language", "uk", "explain"],
        &["--language", "de", "explain", "--language=en", "--language=uk"],
        &["explain", "--language=de", "--language", "uk"],
    ] {
        let ran = einklang(root(), arguments);
        assert_eq!((ran.code, &ran.output), (0, &ukrainian), "{arguments:?}: {ran:?}");
    }
    let ran = einklang(root(), &["--language", "de", "explain", "--language", "uk", "числа"]);
    assert!(ran.errors.starts_with("помилка: «числа»"), "{ran:?}");
    let ran = einklang(root(), &["explain", "--language", "uk", "--language", "мова"]);
    assert!(ran.errors.starts_with("помилка: «мова»"), "the last that there is: {ran:?}");
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
            let CheckExplanation { finds, why, fix } = messages.explanation(check.name);
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
