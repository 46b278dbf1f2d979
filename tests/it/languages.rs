//! The data files of languages: their reference, the example in it, and the faults that are found
//! in them.

use std::collections::BTreeSet;
use std::fs;

use einklang::locale::Locale;
use einklang::messages::{Language, Messages};
use einklang::quantities::{Reader, faults, faults_in, languages};

use crate::support::root;

#[test]
fn the_data_files_have_no_faults() {
    assert_eq!(faults(), Vec::<String>::new());
}

#[test]
fn every_data_file_is_listed() {
    let files = fs::read_dir(root().join("src/quantities/language")).unwrap();
    let names = files.map(|it| it.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> =
        names.filter_map(|it| it.strip_suffix(".toml").map(str::to_owned)).collect();
    assert_eq!(there, languages().map(str::to_owned).collect());
}

#[test]
fn a_fault_is_reported_with_its_line() {
    let mut wrong = Vec::new();
    let file = |lines: &str| format!("# те\u{301}ст\u{a0}— Prüfung\n\n{lines}\n");
    for (lines, fault) in [
        ("[\"wörds\"]", "line 3: unknown field `wörds`"),
        ("[hard.cardinals]", "line 3: unknown field `hard`"),
        ("[grammar]\nkompounds = true", "line 4: unknown field `kompounds`"),
        ("[words.cardinals]\n\"2\" = \"два\"", "line 4: invalid type: string \"два\""),
        ("[words.cardinals]\n\n\"zwei\" = [\"zwei\"]", "line 5: [words.cardinals] `zwei` is not"),
        (
            "[soft.units]\n\"лікоть\" = [\"л\"]",
            "line 4: [soft.units] `лікоть` is not in units.toml",
        ),
        ("[glued]\nyaer = [\"jährig\"]", "line 4: [glued] `yaer` is not in units.toml"),
        ("[words.months]\n13 = [\"х\"]", "line 4: [words.months] `13` is not a number from 1 to"),
        ("[ghost.marks]\ntoo = [\"до\"]", "line 4: [ghost.marks] unknown variant `too`"),
        (
            "[words.units]\nhour = [\n  \"год\",\n  \"годин{@ff}\",\n]",
            "line 6: [words.units] `годин{@ff}` has unknown endings",
        ),
        (
            "[words.units]\nhour = [\n  \"годин{а,и}\",\n  \"годин{и,у}\",\n]",
            "line 6: [words.units] `hour` has `години` twice",
        ),
        ("[words.idioms]\n\"g7\" = [\"a\\u0301\"]", "line 4: invalid type: string"),
        ("[words", "line 3: "),
    ] {
        let found: Vec<String> = faults_in(&file(lines)).iter().map(|it| it.to_string()).collect();
        if found.len() != 1 || !found[0].starts_with(fault) {
            wrong.push(format!("{lines}\n    expected {fault}\n    found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_unit_has_a_name_in_every_language() {
    let units = fs::read_to_string(root().join("src/quantities/units.toml")).unwrap();
    let ids = units.lines().filter_map(|it| it.split_once(" = \"")).map(|(id, _)| id);
    // The sign of per cent is in the message value-percent.
    let ids: Vec<&str> = ids.filter(|it| *it != "percent").chain(["dollar", "cent"]).collect();
    assert!(ids.contains(&"kilometre"));
    for language in Language::ALL {
        let path = format!("locales/{}/einklang.ftl", language.name());
        let texts = fs::read_to_string(root().join(path)).unwrap();
        let named: BTreeSet<&str> = texts
            .lines()
            .filter_map(|it| it.strip_prefix("unit-")?.split_once(" ="))
            .map(|(id, _)| id)
            .collect();
        let unnamed: Vec<&&str> = ids.iter().filter(|it| !named.contains(*it)).collect();
        assert!(unnamed.is_empty(), "{language:?}: {unnamed:?}");
    }
}

#[test]
fn a_place_in_an_order_is_printed_with_its_unit() {
    let reader = Reader::new(&Locale::new("de").unwrap());
    for (text, printed) in [
        ("im 3. Stock", ["3. Stock", "3rd floor", "3-й поверх над першим"]),
        ("im Ersten Weltkrieg", ["1. Weltkrieg", "1st world war", "1-ша світова війна"]),
        ("im Zweiten Weltkrieg", ["2. Weltkrieg", "2nd world war", "2-га світова війна"]),
        ("im 2. Halbjahr", ["2. Halbjahr", "2nd half-year", "2-ге півріччя"]),
        ("am 12. Tag", ["12. Tag", "12th day", "12-й день"]),
        ("im 19. Jahrhundert", ["19. Jahrhundert", "19th century", "19 століття"]),
    ] {
        let read = reader.read(text);
        let names = Language::ALL.map(|it| Messages::new(it).quantity(&read[0]));
        assert_eq!(names.map(|it| it.replace('\u{a0}', " ")), printed, "{text}");
    }
}

#[test]
fn floors_are_told_apart_by_where_counting_begins() {
    let printed = ["3-й поверх", "3-й поверх над першим", "3-й поверх"];
    let texts = [("uk", "на 3-му поверсі"), ("de", "im 3. Stock"), ("en", "on the 3rd floor")];
    for ((language, text), printed) in texts.into_iter().zip(printed) {
        let read = Reader::new(&Locale::new(language).unwrap()).read(text);
        let name = Messages::new(Language::Uk).quantity(&read[0]);
        assert_eq!(name.replace('\u{a0}', " "), printed);
    }
}

// --- The reference

fn reference() -> String {
    fs::read_to_string(root().join("src/quantities/language/README.md")).unwrap()
}

/// What may stand instead of an unknown key, by the words of the fault.
fn known(file: &str) -> BTreeSet<String> {
    let found = faults_in(file);
    let (_, expected) = found[0].message.split_once("expected").unwrap();
    expected.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// A chapter of the reference, without its heading.
fn chapter(heading: &str) -> String {
    let reference = reference();
    let (_, chapter) = reference.split_once(&format!("\n## {heading}\n")).unwrap();
    chapter.split("\n## ").next().unwrap().to_owned()
}

/// What the lines of a chapter that begin so name first: rows of a table, or items of a list.
fn named(heading: &str, start: &str) -> BTreeSet<String> {
    let chapter = chapter(heading);
    let lines = chapter.lines().filter_map(|it| it.strip_prefix(start));
    lines.map(|it| it.split('`').next().unwrap().to_owned()).collect()
}

#[test]
fn the_reference_names_every_section() {
    let reference = reference();
    let levels: BTreeSet<String> = named("Firmness", "- `");
    let known = known("[nothing]");
    for section in &known {
        let named = reference.contains(&format!("`[{section}]`")) || section == "grammar";
        assert!(named || levels.contains(section), "{section} is not in the reference");
    }
    assert!(levels.is_subset(&known));
    let headings = reference.split("`[").skip(1).map(|it| it.split(']').next().unwrap());
    for section in headings.map(|it| it.split('.').next().unwrap()) {
        assert!(known.contains(section), "there is no section {section}");
    }
}

#[test]
fn the_reference_names_every_key() {
    for (heading, start, file) in [
        ("Sections of words", "| `", "[words.nothing]"),
        ("Marks", "| `", "[words.marks]\nnothing = []"),
        ("Grammar", "| `", "[grammar]\nnothing = true"),
        ("Writing", "- `", "[writing]\nnothing = []"),
    ] {
        assert_eq!(named(heading, start), known(file), "{heading}");
    }
    let numbers = chapter("Numbers in one word");
    for key in known("[suffixes]\nnothing = []") {
        assert!(numbers.contains(&format!("`{key}`")), "{key} is not in the reference");
    }
}

#[test]
fn the_switches_of_the_grammar_are_those_of_the_files() {
    for line in chapter("Grammar").lines().filter_map(|it| it.strip_prefix("| `")) {
        let (key, row) = line.split_once('`').unwrap();
        let cells: Vec<&str> = row.trim_matches(['|', ' ']).split('|').map(str::trim).collect();
        for (language, said) in ["de", "en", "uk"].iter().zip(&cells[1..]) {
            let path = format!("src/quantities/language/{language}.toml");
            let file = fs::read_to_string(root().join(path)).unwrap();
            let on = file.lines().any(|it| it.starts_with(&format!("{key} = true")));
            assert_eq!(*said == "on", on, "{key} of {language}");
        }
    }
}

#[test]
fn the_example_of_the_reference_is_read() {
    let chapter = chapter("An example");
    let (_, file) = chapter.split_once("```toml\n").unwrap();
    let (file, table) = file.split_once("```\n").unwrap();
    assert_eq!(faults_in(file), Vec::new());
    let reader = Reader::with_file(&Locale::new("nl").unwrap(), file);
    let rows: Vec<&str> = table.lines().filter(|it| it.contains('`')).collect();
    assert_eq!(rows.len(), 7);
    for row in rows {
        let (text, value) = row.trim_matches(['|', ' ']).split_once('|').unwrap();
        let read: Vec<String> = reader.read(text.trim()).iter().map(|it| it.to_string()).collect();
        assert_eq!(read, [value.trim().trim_matches('`')], "{text}");
    }
    assert_eq!(reader.writing().negations.last().map(String::as_str), Some("on-"));
}
