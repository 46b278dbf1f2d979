//! The house rules that a machine can check: texts, pages, and the repository's own
//! documents.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use einklang::checks::CHECKS;
use einklang::ftl::{FaultKind, Resource, parse};
use einklang::messages::Language;
use einklang::text::file::File;

use crate::support::{files, root};

#[test]
fn only_io_touches_files_streams_and_the_environment() {
    for path in files("src", "rs") {
        let below = path.strip_prefix(root().join("src")).unwrap().to_owned();
        if below.starts_with("io") || below == Path::new("main.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for word in [
            "std::fs",
            "std::env",
            "std::net",
            "io::stdout",
            "io::stderr",
            "println!",
            "eprintln!",
            "process::",
        ] {
            assert!(!text.contains(word), "{} uses {word}", below.display());
        }
    }
}

#[test]
fn every_kind_of_finding_has_its_words_in_every_language() {
    for language in Language::ALL.map(Language::name) {
        let file = texts(language);
        let ids = ids(&parse(&file));
        for check in CHECKS {
            assert!(
                ids.contains(&format!("check-{}", check.name)),
                "{language}: check-{}",
                check.name
            );
            for kind in check.kinds {
                assert!(
                    ids.contains(&format!("{}-{kind}", check.name)),
                    "{language}: {}-{kind}",
                    check.name
                );
            }
        }
    }
}

#[test]
fn every_text_is_used() {
    let mut code = String::new();
    for path in ["rs", "html"].iter().flat_map(|it| files("src", it)) {
        code += &fs::read_to_string(path).unwrap();
    }
    let units = fs::read_to_string(root().join("src/quantities/units.toml")).unwrap();
    let kinds: BTreeSet<String> = CHECKS
        .iter()
        .flat_map(|check| check.kinds.iter().map(|it| format!("{}-{it}", check.name)))
        .collect();
    for id in ids(&parse(&texts("en"))) {
        let named = kinds.contains(&id) || tails(&id).any(|it| code.contains(&format!("\"{it}\"")));
        let argument = tails(&id).any(|it| code.contains(&format!("{}:", it.replace('-', "_"))));
        let command = tails(&id).any(|it| code.contains(&format!("mod {it};")));
        let language = id.starts_with("language-");
        let value = id.strip_prefix("cli-value-").map(str::to_uppercase);
        let value = value.is_some_and(|it| code.contains(&format!("\"{it}\"")));
        let unit = id.strip_prefix("unit-").is_some_and(|it| units.contains(&format!("\n{it} = ")));
        assert!(named || argument || command || language || unit || value, "nothing says {id}");
    }
}

/// `a-b-c`, `b-c`, `c`: ids are put together from a first part and one of these.
fn tails(id: &str) -> impl Iterator<Item = &str> {
    std::iter::once(id).chain(id.match_indices('-').map(|(at, _)| &id[at + 1..]))
}

#[test]
fn every_kind_of_fault_is_used() {
    let code = files("src/ftl", "rs").into_iter().filter(|it| !it.ends_with("fault_kind.rs"));
    let code: String = code.map(|it| fs::read_to_string(it).unwrap()).collect();
    let used: BTreeSet<&str> = code
        .split("FaultKind::")
        .skip(1)
        .filter_map(|it| it.split(|c: char| !c.is_alphanumeric()).next())
        .collect();
    let all: Vec<String> = FaultKind::ALL.iter().map(|it| format!("{it:?}")).collect();
    assert_eq!(used, all.iter().map(String::as_str).collect());
}

#[test]
fn documents_keep_their_conventions() {
    for (name, translations) in [("brief", ["en", "uk"]), ("einklang", ["en", "uk"])] {
        let source = document("de", name);
        let order = ids(&parse(&source));
        for locale in translations {
            let file = document(locale, name);
            let translation = parse(&file);
            assert_eq!(
                ids(&translation),
                order,
                "{locale}/{name}.ftl keeps the order of the source"
            );
            assert_eq!(
                keys(&translation),
                keys(&parse(&source)),
                "{locale}/{name}.ftl has every attribute"
            );
        }
        for locale in ["de", "en", "uk"] {
            let text = document(locale, name).text;
            assert!(text.starts_with("### "), "{locale}/{name}.ftl says what it is");
            assert!(
                !text.contains("\n\n\n"),
                "{locale}/{name}.ftl has one blank line between messages"
            );
        }
        for key in order {
            let kebab =
                key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            assert!(kebab, "{key} is not kebab-case");
        }
    }
}

#[test]
fn the_brief_is_a_whole_document() {
    let file = document("de", "brief");
    let resource = parse(&file);
    assert!(resource.segments.len() >= 40, "{} segments", resource.segments.len());
    let blocks: Vec<&str> =
        file.text.lines().filter_map(|it| it.strip_prefix("# Block: ")).collect();
    let count = |block: &str| blocks.iter().filter(|it| **it == block).count();
    assert_eq!((count("heading 1"), count("caption")), (1, 3));
    assert!(count("item") >= 5 && count("heading 2") >= 6, "{blocks:?}");
}

fn texts(language: &str) -> File {
    document(language, "einklang")
}

fn document(locale: &str, name: &str) -> File {
    let path = format!("locales/{locale}/{name}.ftl");
    let bytes = fs::read(root().join(&path)).unwrap();
    File::new(path, locale.into(), format!("{name}.ftl"), bytes)
}

/// The ids of the messages and terms, in the order of the text.
fn ids(resource: &Resource) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for segment in &resource.segments {
        let id = segment.key.id.to_owned();
        if ids.last() != Some(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The keys of all segments, attributes included.
fn keys(resource: &Resource) -> BTreeSet<String> {
    resource.segments.iter().map(|it| it.key.to_string()).collect()
}
