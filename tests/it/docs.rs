//! README, documentation and the pages of the checks: what they link to exists, and what they show
//! is accepted by the program. Their `console` blocks are rerun in `transcripts`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::process::Command;

use einklang::checks::CHECKS;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::support::folder::Folder;
#[cfg(unix)]
use crate::support::history::Repository;
use crate::support::program::einklang;
#[cfg(unix)]
use crate::support::program::{PROGRAM, Ran};
use crate::support::{files, root};

/// The README and the pages of the documentation.
pub fn pages() -> Vec<PathBuf> {
    let mut pages = files("docs/en", "md");
    assert!(pages.len() > 10, "the documentation is there");
    pages.insert(0, root().join("README.md"));
    pages
}

/// Every page that a reader may open.
fn all_pages() -> Vec<PathBuf> {
    let others = ["CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"].map(|name| root().join(name));
    [pages(), others.to_vec(), files("src", "md")].concat()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A block of code: the word that says what it is, and its text.
struct Block {
    language: String,
    text: String,
}

fn blocks(page: &Path) -> Vec<Block> {
    let (text, mut found) = (read(page), Vec::new());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(language) = line.strip_prefix("```") else { continue };
        let body = lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n"));
        found.push(Block { language: language.to_owned(), text: body.collect() });
    }
    found
}

/// The blocks of a language on all pages, each with its page.
fn shown(language: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for page in pages() {
        let blocks = blocks(&page).into_iter().filter(|block| block.language == language);
        found.extend(blocks.map(|block| (page.clone(), block.text)));
    }
    assert!(!found.is_empty(), "there are blocks of {language}");
    found
}

#[test]
fn the_readme_is_one_page_that_begins_with_two_commands() {
    let page = root().join("README.md");
    let size = read(&page).len();
    assert!((6_000..=8_192).contains(&size), "{size} bytes");
    assert_eq!(blocks(&page)[0].text, "cargo run --release -- check\ncargo test\n");
}

#[test]
fn the_oldest_rust_that_will_do_is_named_alike() {
    let rust = concat!("Rust ", env!("CARGO_PKG_RUST_VERSION"));
    let names =
        [("README.md", rust), ("docs/en/quick-start.md", rust), (".github/workflows/ci.yml", rust)];
    let toolchain = concat!("rustup toolchain install ", env!("CARGO_PKG_RUST_VERSION"), " ");
    for (path, name) in names.into_iter().chain([(".github/workflows/ci.yml", toolchain)]) {
        assert!(read(&root().join(path)).contains(name), "{path}: {name}");
    }
}

#[test]
fn every_check_has_its_row() {
    let text = read(&root().join("docs/en/checks.md"));
    for check in CHECKS {
        let name = check.name;
        assert!(text.contains(&format!("\n| [`{name}`](../../src/checks/{name}.md)")), "{name}");
    }
}

#[test]
fn blocks_are_of_a_language_that_is_tested() {
    for page in pages() {
        for block in blocks(&page) {
            let tested =
                ["console", "sh", "toml", "ftl", "yaml"].contains(&block.language.as_str());
            assert!(tested || block.language == "text", "{}: {}", page.display(), block.language);
        }
    }
}

#[test]
fn links_lead_somewhere() {
    let mut wrong = Vec::new();
    for page in all_pages() {
        for link in links(&read(&page)) {
            if link.contains("://") {
                continue;
            }
            let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target =
                if path.is_empty() { page.clone() } else { page.parent().unwrap().join(path) };
            let there = target.exists();
            let marked = anchor.is_empty() || there && anchors(&read(&target)).contains(anchor);
            if !there || !marked {
                wrong.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "links that lead nowhere:\n{}", wrong.join("\n"));
}

/// Where the links and pictures of a page lead.
fn links(text: &str) -> Vec<String> {
    let destinations = Parser::new(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some(dest_url.into_string())
        }
        _ => None,
    });
    destinations.collect()
}

/// The headings of a page as a code-hosting site and mdBook name them in addresses.
fn anchors(text: &str) -> BTreeSet<String> {
    let (mut found, mut heading) = (BTreeSet::new(), None);
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => heading.iter_mut().for_each(|it| *it += &text),
            Event::End(TagEnd::Heading(_)) => found.extend(heading.take().map(|it| anchor(&it))),
            _ => {}
        }
    }
    found
}

fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase().replace(' ', "-");
    kept.chars().filter(|c| c.is_alphanumeric() || ['-', '_'].contains(c)).collect()
}

#[test]
fn headings_become_anchors() {
    let text = "# Що *in unison* означає: `--locale`, Київ й\u{a0}2024\n";
    assert_eq!(
        anchors(text).into_iter().collect::<Vec<_>>(),
        ["що-in-unison-означає---locale-київ-й2024"]
    );
}

#[test]
fn the_summary_lists_every_page() {
    let summary = root().join("docs/en/SUMMARY.md");
    let listed = links(&read(&summary));
    let pages = files("docs/en", "md").into_iter().filter(|page| *page != summary);
    let names: Vec<_> =
        pages.map(|page| page.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(listed.iter().collect::<BTreeSet<_>>(), names.iter().collect());
    assert_eq!(listed.len(), names.len(), "each of them once");
}

/// A folder with a document in each of these languages.
fn project(texts: &[(&str, &str)]) -> Folder {
    let folder = Folder::empty();
    for (locale, text) in texts {
        folder.write(&format!("locales/{locale}/наказ.ftl"), text);
    }
    folder
}

fn check(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let ran = einklang(folder, &[&["check"], arguments, &["--format", "concise"]].concat());
    (ran.told(), Some(ran.code))
}

#[test]
fn settings_are_accepted() {
    let text = "титул = Київ, й: 10\u{a0}000\n".replace("титул", "title");
    for (page, settings) in shown("toml") {
        assert!(settings.starts_with("# einklang.toml\n"), "{}: {settings}", page.display());
        let folder = project(&["de", "en", "fr", "uk"].map(|locale| (locale, text.as_str())));
        folder.write("locales/einklang.toml", &settings);
        let (told, code) = check(&folder, &[]);
        assert!(matches!(code, Some(0 | 1)), "{}: {told}", page.display());
    }
}

#[test]
fn fluent_has_no_faults() {
    let arguments = ["--source", "de", "--only", "syntax,duplicate,empty", "--fail-on", "note"];
    for (page, text) in shown("ftl") {
        let folder = project(&[("de", &text), ("uk", &text)]);
        let (told, code) = check(&folder, &arguments);
        assert_eq!(code, Some(0), "{}: {told}", page.display());
        assert!(!told.contains("0 segments"), "{}: {told}", page.display());
    }
}

/// The commands of a page, one after the other, in a repository with texts of which some are
/// outdated.
#[cfg(unix)]
#[test]
fn commands_run() {
    for page in pages() {
        let Some(place) = Repository::empty() else { return };
        let example = root().join("tests/projects/outdated");
        let copied =
            Command::new("cp").arg("-R").arg(example).arg(place.join("locales")).status().unwrap();
        assert!(copied.success());
        place.commit();
        place.git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
        let lines = blocks(&page).into_iter().filter(|block| block.language == "sh");
        let lines: Vec<String> = lines
            .flat_map(|block| block.text.lines().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        for line in &lines {
            let ran = shell(&place, line);
            assert!(matches!(ran.code, 0 | 1), "{}: {line}: {ran:?}", page.display());
        }
    }
}

/// Runs a line of a page as a reader would, who says yes to every question.
#[cfg(unix)]
fn shell(folder: &Path, line: &str) -> Ran {
    let command = line.split(" #").next().unwrap().trim();
    let words: Vec<&str> = command.split(' ').collect();
    let more = match words[..] {
        ["cargo", ..] => return Ran::from(Command::new("true").output().unwrap()),
        ["einklang", "base" | "clean", ..] => "--yes",
        // What waits for a person is only read.
        [..] if words.contains(&"-i") || words.contains(&"--watch") => "--help",
        ["einklang", "init", ..] => {
            fs::remove_file(folder.join("locales/einklang.toml")).unwrap();
            ""
        }
        ["einklang", ..] => "",
        _ => panic!("{line} is not a command of ours"),
    };
    let path =
        format!("{}:/usr/local/bin:/usr/bin:/bin", Path::new(PROGRAM).parent().unwrap().display());
    let mut shell = Command::new("sh");
    shell
        .current_dir(folder)
        .env_clear()
        .env("PATH", path)
        .args(["-c", &format!("{command} {more}")]);
    Ran::from(shell.output().unwrap())
}

#[test]
fn promises_name_tests_that_exist() {
    let text = read(&root().join("docs/en/promises.md"));
    let rows = text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| promise"));
    let mut count = 0;
    for row in rows {
        let tests = row.split('|').nth(2).unwrap();
        for name in tests.split('`').skip(1).step_by(2) {
            assert!(is_test(name), "there is no {name}");
            count += 1;
        }
        assert!(tests.contains('`'), "nothing holds {row}");
    }
    assert!(count > 30, "{count} tests");
}

/// `tests/…`, or a file of `tests/it`, or a test or module in one.
fn is_test(name: &str) -> bool {
    if name.starts_with("tests/") {
        return root().join(name).exists();
    }
    let (file, test) = name.split_once("::").unwrap_or((name, ""));
    let text = read(&root().join(format!("tests/it/{file}.rs")));
    test.is_empty()
        || text.contains(&format!("fn {test}("))
        || text.contains(&format!("mod {test} {{"))
}

/// Where the address of the repository is written. The code takes it from `Cargo.toml`; the last
/// one is expected output.
const PLACES: [&str; 6] = [
    "Cargo.toml",
    "README.md",
    "SECURITY.md",
    "docs/book.toml",
    "docs/en/ci.md",
    "tests/projects/formats/sarif.json",
];

#[test]
fn the_address_of_the_repository_is_in_known_places() {
    let address = concat!(env!("CARGO_PKG_REPOSITORY"), "/");
    let path =
        address.strip_prefix("https://github.com/").and_then(|it| it.strip_suffix('/')).unwrap();
    let own = Path::new(file!());
    let mut found = BTreeSet::new();
    for file in texts() {
        let Ok(text) = fs::read_to_string(root().join(&file)) else { continue };
        if file != own && text.contains(path) {
            found.insert(file.to_string_lossy().replace('\\', "/"));
        }
        for url in text.split("://").skip(1) {
            let url = url.split([' ', '"', ')', '>', '<', '\n']).next().unwrap();
            let ours = file == own
                || !url.contains("/einklang")
                || url.starts_with(&format!("github.com/{path}"));
            assert!(ours, "{}: another address: {url}", file.display());
        }
    }
    assert_eq!(found, PLACES.map(str::to_owned).into());
}

/// Every file of the repository, by its path there; not what is made or installed.
fn texts() -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![root().to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let made = [".git", "target", "node_modules"].iter().any(|name| path.ends_with(name));
            if path.is_dir() && !made {
                folders.push(path);
            } else if path.is_file() {
                found.push(path.strip_prefix(root()).unwrap().to_owned());
            }
        }
    }
    found
}
