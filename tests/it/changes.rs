//! How badly a text has changed: rows of edits as editors make them, in `tests/changes`.

use std::fs;

use einklang::base::change::change;
use einklang::base::change::vocabulary::Vocabulary;
use einklang::ftl::parse;
use einklang::locale::Locale;
use einklang::quantities::Reader;
use einklang::text::file::File;

use crate::support::root;

/// An edit, and how badly it changes a text.
struct Row {
    level: String,
    old: String,
    new: String,
}

fn rows(language: &str) -> Vec<Row> {
    let path = root().join("tests/changes").join(format!("{language}.tsv"));
    let text = fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|it| !it.is_empty() && !it.starts_with('#'));
    rows.map(|it| {
        let cells: Vec<String> = it.split('\t').map(str::to_owned).collect();
        let [level, old, new] = cells.try_into().expect(it);
        Row { level, old, new }
    })
    .collect()
}

fn file(language: &str, text: &str) -> File {
    let text = format!("a = {text}\n").into_bytes();
    File::new("x.ftl".into(), language.into(), "x.ftl".into(), text)
}

fn level(row: &Row, language: &str, reader: &Reader) -> &'static str {
    let (before, now) = (file(language, &row.old), file(language, &row.new));
    let (before, now) = (parse(&before), parse(&now));
    let found = change(&before.segments[0], &now.segments[0], reader, &|_| false);
    found.map_or("none", |it| it.name())
}

/// Whether a translation has to be looked at again for its meaning.
fn is_meaning(level: &str) -> bool {
    matches!(level, "meaning" | "number")
}

/// Of a hundred rows of a language, at most so many may be on the wrong side of *meaning*, and none
/// of them because a changed meaning is called minor.
const MOST_WRONG: usize = 2;

#[test]
fn a_change_is_as_bad_as_an_editor_says() {
    let mut faults = String::new();
    for language in ["de", "en", "uk"] {
        let reader = Reader::new(&Locale::new(language).unwrap());
        let rows = rows(language);
        assert!(rows.len() >= 120, "{language} has {} rows", rows.len());
        let (mut wrong, mut missed) = (0, 0);
        let mut shown = String::new();
        for row in &rows {
            let found = level(row, language, &reader);
            if is_meaning(found) != is_meaning(&row.level) {
                wrong += 1;
                missed += usize::from(is_meaning(&row.level));
                shown += &format!("  {} → {found}: {} → {}\n", row.level, row.old, row.new);
            } else if found != row.level {
                shown += &format!("  ({} → {found}): {} → {}\n", row.level, row.old, row.new);
            }
        }
        println!("{language}: {wrong} of {} rows are wrong\n{shown}", rows.len());
        if missed > 0 || wrong * 100 > rows.len() * MOST_WRONG {
            faults += &format!("{language}: {wrong} of {} rows are wrong\n{shown}", rows.len());
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn what_occurs_elsewhere_is_not_a_typo() {
    let reader = Reader::new(&Locale::new("de").unwrap());
    let (before, now) = (file("de", "die Regierng tagt"), file("de", "die Regierung tagt"));
    let (before, now) = (parse(&before), parse(&now));
    for (known, expected) in [("regierng", "meaning"), ("tagt", "minor")] {
        let is_known = |word: &str| word == known;
        let found = change(&before.segments[0], &now.segments[0], &reader, &is_known);
        assert_eq!(found.unwrap().name(), expected, "{known}");
    }
}

#[test]
fn words_are_known_by_their_endings_prefixes_and_parts() {
    for (language, words, typos) in [
        (
            "de",
            "gehen gingst gegangen Regierungen unverändert zurückgezogen Rüstungsindustrie \
             Häusern größte Verletzung vernünftige Leitungen aufzuhalten Waffen Waren",
            "Regierng gegngen Standart Rüstungsindusrie Verletzng ud",
        ),
        (
            "en",
            "goes went planned planning studies leaves happier hopefully unable \
             governments easily dying panicked",
            "goverment plannning occured hopefull untill begining independant",
        ),
        (
            "uk",
            "уряд уряду країни країною підписав підписаний змінюється прийшла найбільший \
             з'явився незалежності військовополонений",
            "уряад краъна відповідальнісь рішеня потребуе",
        ),
    ] {
        let vocabulary = Vocabulary::of(&Locale::new(language).unwrap()).unwrap();
        for word in words.split_whitespace() {
            assert!(vocabulary.has(&word.to_lowercase()), "{language}: {word}");
        }
        for typo in typos.split_whitespace() {
            assert!(!vocabulary.has(&typo.to_lowercase()), "{language}: {typo}");
        }
    }
}

#[test]
fn the_data_of_the_vocabularies_has_no_faults() {
    assert_eq!(Vocabulary::faults().collect::<Vec<_>>(), Vec::new());
}

/// A merge can double a list without changing what it says.
#[test]
fn every_section_of_a_word_list_is_given_once() {
    for language in ["de", "en", "uk"] {
        let list = root().join(format!("src/base/change/vocabulary/{language}.txt"));
        let list = fs::read_to_string(list).unwrap();
        let mut sections: Vec<&str> = list.lines().filter(|it| it.starts_with('[')).collect();
        assert!(!sections.is_empty(), "{language}");
        let all = sections.len();
        sections.sort_unstable();
        sections.dedup();
        assert_eq!(sections.len(), all, "{language}: {sections:?}");
    }
}
