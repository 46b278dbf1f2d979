//! `check --changed-since`: what a branch has changed is reported, and nothing else.

use std::fs;
use std::path::Path;

use einklang::checks::{self, Check};
use einklang::finding::Finding;
use einklang::locale::Locale;
use einklang::project::Project;
use einklang::project::config;
use einklang::run::Run;
use einklang::run::since::{Before, Changes};
use einklang::text::file::File;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::folder::Folder;
use crate::support::history::Repository;
use crate::support::program::{Ran, command, einklang};
use crate::support::{base_file, run_of};

const DE: &str = "a = Am 19.\u{a0}Juni kamen 10.000 Mann.\nb = Die Fähre fährt 12-mal.\n    .alt = Eine Fähre\nc = Nichts Neues.\n";
const EN: &str = "a = On 19\u{a0}June 11,000 men came.\nb = The ferry runs 12 times.\n    .alt = A ferry\nc = Nothing new.\n";
// The й is written with a combining breve. The segment c is missing.
const UK: &str = "a = 19\u{a0}червня прибули 11\u{a0}000 осіб, и\u{306}шли.\nb = Пором ходить 12 разів.\n    .alt = Пором\n";

const DE_FILE: &str = "locales/de/brief.ftl";
const EN_FILE: &str = "locales/en/brief.ftl";
const UK_FILE: &str = "locales/uk/brief.ftl";
const SETTINGS_FILE: &str = "locales/einklang.toml";

/// A repository whose first commit, `first`, already has mistakes: a wrong number in each
/// translation of `a`, a segment that the Ukrainian lacks, and a line that is not Fluent.
fn with_findings() -> Option<Repository> {
    let it = Repository::of(Folder::with(&[
        (SETTINGS_FILE, "source = \"de\"\n"),
        (DE_FILE, DE),
        (EN_FILE, EN),
        (UK_FILE, UK),
        ("locales/de/лист.ftl", "x = Hallo\n\nkaputt\n"),
        ("locales/en/лист.ftl", "x = Hello\n"),
        ("locales/uk/лист.ftl", "x = Привіт\n"),
    ]))?;
    it.git(&["tag", "first"]);
    Some(it)
}

fn check(folder: &Path, arguments: &[&str]) -> Ran {
    einklang(folder, &[&["check"], arguments].concat())
}

/// What is reported since a revision: `LOCALE KEY CHECK` for each finding.
fn reported(it: &Repository, revision: &str) -> Vec<String> {
    let arguments = ["--changed-since", revision, "--format", "json", "--fail-on", "note"];
    let ran = check(it, &arguments);
    let mut lines = ran.findings(["locale", "key", "check"]);
    lines.sort();
    assert_eq!(ran.code, if lines.is_empty() { 0 } else { 1 }, "{ran:?}");
    let report = ran.json();
    let documents = report["documents"].as_array().unwrap();
    let counts = documents.iter().flat_map(|it| [&it["errors"], &it["warnings"], &it["notes"]]);
    let counted: u64 = counts.map(|it| it.as_u64().unwrap()).sum();
    assert_eq!(counted, lines.len() as u64, "the counts are those of what is reported");
    lines
}

const NOTHING: [&str; 0] = [];

#[test]
fn what_was_wrong_before_is_left_out() {
    let Some(it) = with_findings() else { return };
    assert_eq!(check(&it, &[]).code, 1);
    assert_eq!(reported(&it, "first"), NOTHING);
    assert_eq!(reported(&it, "HEAD"), NOTHING);
    let told = check(&it, &["--changed-since", "first", "--language", "uk"]).errors;
    assert!(
        told.contains("порівняно з first: таких сегментів немає"),
        "a run that leaves things out says so: {told}"
    );
    let told = check(&it, &["--changed-since", "first"]).output;
    assert!(told.contains("nothing found") && !told.contains("in unison"), "nobody knows: {told}");
}

#[test]
fn a_change_of_the_source_concerns_every_language() {
    let Some(it) = with_findings() else { return };
    it.change(DE_FILE, "12-mal", "14-mal");
    let expected = ["en b numbers", "uk b numbers"];
    assert_eq!(reported(&it, "first"), expected, "as it stands on disk");
    it.commit();
    assert_eq!(reported(&it, "first"), expected);
    assert_eq!(reported(&it, "HEAD~1"), expected);
    assert_eq!(reported(&it, "HEAD"), NOTHING);
    let told = check(&it, &["--changed-since", "first"]).errors;
    assert!(told.contains("since first: one segment"), "{told}");
    let told = check(&it, &["--changed-since", "first", "locales/en/лист.ftl"]).errors;
    assert!(told.contains("no segment"), "{told}");
    it.change(DE_FILE, "10.000", "10.001");
    assert_eq!(reported(&it, "HEAD"), ["en a numbers", "uk a numbers"]);
}

/// A change of a file: its path, the text in it, and the text that replaces it.
type Change = (&'static str, &'static str, &'static str);

#[test]
fn what_a_change_concerns() {
    let leaflet = "locales/de/лист.ftl";
    let cases: [(&str, &[Change], &[&str]); 9] = [
        (
            "a translation concerns its own language",
            &[(UK_FILE, "прибули", "прийшли")],
            &["uk a numbers"],
        ),
        (
            "what was wrong is right now",
            &[(UK_FILE, "прибули", "прийшли"), (UK_FILE, "11\u{a0}000", "10\u{a0}000")],
            &[],
        ),
        ("git may give out other line ends than it keeps", &[(leaflet, "\n", "\r\n")], &[]),
        (
            "the line was there before",
            &[(leaflet, "\n", "\r\n"), (leaflet, "kaputt", "# Ще\r\n\r\nkaputt")],
            &[],
        ),
        (
            "but once",
            &[(leaflet, "\n", "\r\n"), (leaflet, "kaputt", "# Ще\r\n\r\nkaputt\r\n\r\nkaputt")],
            &["de kaputt syntax"],
        ),
        (
            "another line that is not Fluent",
            &[(leaflet, "\n", "\r\n"), (leaflet, "kaputt", "# Ще\r\n\r\nkaputt й")],
            &["de kaputt syntax"],
        ),
        (
            "a key removed from a translation; c was missing before",
            &[(UK_FILE, "\n    .alt = Пором", "")],
            &["uk b.alt missing"],
        ),
        (
            "a key removed from the source as well",
            &[(UK_FILE, "\n    .alt = Пором", ""), (DE_FILE, "c = Nichts Neues.\n", "")],
            &["en c orphaned", "uk b.alt missing"],
        ),
        (
            "new keys",
            &[
                (DE_FILE, "c = ", "d = Neu\n    .titel = Über\nc = "),
                (EN_FILE, "c = ", "d = New\nc = "),
                ("locales/uk/лист.ftl", "Привіт\n", "Привіт\nx = Вітаю\n"),
            ],
            &["en d.titel missing", "uk d missing", "uk d.titel missing", "uk x duplicate"],
        ),
    ];
    for (name, changes, expected) in cases {
        let Some(it) = with_findings() else { return };
        for (path, from, to) in changes {
            it.change(path, from, to);
        }
        assert_eq!(reported(&it, "first"), expected, "{name}");
    }
}

#[test]
fn another_layout_and_other_comments_are_no_change() {
    let Some(it) = with_findings() else { return };
    let reordered = "# Überschrift\nb = Die Fähre fährt 12-mal.\n  .alt = Eine Fähre\n\n# Das Neueste\nc = Nichts Neues.\na =\n    Am 19.\u{a0}Juni kamen 10.000 Mann.   \n";
    it.write(DE_FILE, reordered);
    it.write(UK_FILE, &format!("\u{feff}{}", UK.replace('\n', "\r\n").replace("и\u{306}", "й")));
    assert_eq!(reported(&it, "first"), NOTHING);
}

#[test]
fn a_file_that_is_not_utf_8_is_new_once() {
    let Some(it) = with_findings() else { return };
    let path = it.join("locales/uk/лист.ftl");
    fs::write(&path, b"x = \xff\n").unwrap();
    assert_eq!(reported(&it, "first"), ["uk  syntax"]);
    it.commit();
    fs::write(&path, ["# Так\n".as_bytes(), b"x = \xff\n"].concat()).unwrap();
    assert_eq!(reported(&it, "HEAD"), NOTHING);
}

#[test]
fn a_file_that_is_gone() {
    let Some(it) = with_findings() else { return };
    it.remove("locales/en/лист.ftl");
    assert_eq!(reported(&it, "first"), ["en x missing"]);
}

#[test]
fn a_locale_that_is_new() {
    let Some(it) = with_findings() else { return };
    let text =
        "a = 10,000 men came on 19 June.\nb = The ferry runs 13 times.\n    .alt = A ferry\n";
    it.write("locales/en-GB/brief.ftl", text);
    assert_eq!(reported(&it, "first"), ["en-GB b numbers", "en-GB c missing", "en-GB x missing"]);
}

#[test]
fn a_file_that_has_another_name() {
    let Some(it) = with_findings() else { return };
    let rename = |locale: &str| {
        fs::create_dir_all(it.join(format!("locales/{locale}/глава"))).unwrap();
        let [from, to] = ["brief", "глава/eins"].map(|it| format!("locales/{locale}/{it}.ftl"));
        it.rename(&from, &to);
    };
    rename("de");
    let en = missing_and_orphaned("en", &["a", "b", "b.alt", "c"]);
    let uk = missing_and_orphaned("uk", &["a", "b", "b.alt"]);
    assert_eq!(reported(&it, "first"), [en.clone(), uk].concat(), "c was missing before");
    rename("uk");
    assert_eq!(reported(&it, "first"), en);
    rename("en");
    assert_eq!(reported(&it, "first"), NOTHING, "nothing was changed but the name");
    it.change("locales/uk/глава/eins.ftl", "12 разів", "13 разів");
    assert_eq!(reported(&it, "first"), ["uk b numbers"]);
}

/// Translations without a source are not those of a document that moves to their path: what they
/// lack or say differently is new, and so is a term that nothing but they used.
#[test]
fn a_file_that_moves_to_where_translations_are() {
    let text = "e = { -nazva } і { -nazva }\n";
    let term = "-titel = Ки\u{456}\u{308}в\n";
    let Some(it) = Repository::of(Folder::with(&[
        (SETTINGS_FILE, "source = \"de\"\n"),
        ("locales/de/глава.ftl", "r = Рік\n"),
        ("locales/de/лист.ftl", text),
        ("locales/en/лист.ftl", &format!("{text}{term}")),
        ("locales/en/інший.ftl", "s = { -titel }\n"),
        ("locales/en-GB/інший.ftl", text),
        ("locales/uk/лист.ftl", text),
        ("locales/uk/інший.ftl", "e = Київ\n"),
    ])) else {
        return;
    };
    it.rename("locales/de/лист.ftl", "locales/de/інший.ftl");
    it.write("locales/de/інший.ftl", &format!("{text}b = Київ {{ $x }}\n"));
    it.write("locales/en/інший.ftl", term);
    let expected = [
        "en -titel orphaned",
        "en -titel orphaned",
        "en b missing",
        "en e missing",
        "en e orphaned",
        "en-GB b missing",
        "uk b missing",
        "uk e orphaned",
        "uk e placeables",
    ];
    assert_eq!(reported(&it, "HEAD"), expected, "r was missing before");
}

fn missing_and_orphaned(locale: &str, keys: &[&str]) -> Vec<String> {
    let lines = |key: &&str| ["missing", "orphaned"].map(|it| format!("{locale} {key} {it}"));
    keys.iter().flat_map(lines).collect()
}

#[test]
fn a_term_that_is_gone_is_missed_elsewhere() {
    let Some(it) = with_findings() else { return };
    it.change(UK_FILE, "Пором ходить", "Пором { -nazva } ходить");
    it.write("locales/uk/терміни.ftl", "-nazva = Ки\u{456}\u{308}в\n");
    it.commit();
    assert_eq!(reported(&it, "HEAD"), NOTHING);
    it.write("locales/uk/терміни.ftl", "");
    assert_eq!(reported(&it, "HEAD"), ["uk b placeables"]);
    it.checkout(".");
    it.change(UK_FILE, "{ -nazva } ", "");
    assert_eq!(reported(&it, "HEAD"), ["uk -nazva orphaned"]);
    it.checkout(".");
    it.write("locales/de/терміни.ftl", "-nazva = Kyjiw\n");
    assert_eq!(reported(&it, "HEAD"), ["en -nazva missing", "uk b placeables"]);
}

#[test]
fn other_settings() {
    let Some(it) = with_findings() else { return };
    let told = || check(&it, &["--changed-since", "HEAD", "--language", "uk"]).errors;
    it.write(SETTINGS_FILE, "source = \"de\"\nlocales = [\"en\"]\n");
    it.commit();
    assert_eq!(reported(&it, "HEAD~1"), NOTHING);
    it.write(SETTINGS_FILE, "source = \"de\"\nlocales = [\"uk\", \"en\"]\n");
    assert_eq!(reported(&it, "HEAD"), ["uk a numbers", "uk c missing"], "another language");
    assert!(!told().contains("налаштування"));
    it.write(SETTINGS_FILE, "locales = [\"en\"]\nsource = \"de\"\n# Так\n");
    assert_eq!(reported(&it, "HEAD"), NOTHING, "the same in other words");
    it.write(
        SETTINGS_FILE,
        "source = \"de\"\nlocales = [\"en\"]\n[check.missing]\nseverity = \"note\"\n",
    );
    let all = ["de kaputt syntax", "en a numbers"];
    assert_eq!(reported(&it, "HEAD"), all);
    assert!(told().contains("показано все, бо налаштування відрізняються"), "{}", told());
    it.remove(SETTINGS_FILE);
    it.write("einklang.toml", "source = \"de\"\nlocales = [\"en\"]\n");
    assert_eq!(reported(&it, "HEAD"), NOTHING, "in the folder above");
    it.write("einklang.toml", "source = \"uk\"\nlocales = [\"en\"]\n");
    assert_eq!(
        reported(&it, "HEAD"),
        ["en c orphaned"],
        "what is an error in another language than before"
    );
    it.write("einklang.toml", "source = \"de\"\nlocales = [\"en\", \"fr\"]\n");
    let missing =
        ["fr a missing", "fr b missing", "fr b.alt missing", "fr c missing", "fr x missing"];
    assert_eq!(reported(&it, "HEAD"), missing);
    it.commit();
    assert_eq!(reported(&it, "HEAD"), NOTHING, "a language of which nothing is there yet");
}

#[test]
fn what_is_recorded_first_leaves_the_rest_unconfirmed() {
    let Some(it) = with_findings() else { return };
    let accepted = einklang(&it, &["accept", "--locale", "uk", "--yes", "b"]);
    assert_eq!(accepted.code, 0, "{accepted:?}");
    assert_eq!(reported(&it, "first"), ["uk a outdated", "uk b.alt outdated"]);
}

#[test]
fn a_folder_that_was_renamed() {
    let Some(it) = with_findings() else { return };
    let reported = || {
        let folder = ["--folder", "переклади/тут", "--format", "concise"];
        check(&it, &[&folder[..], &["--changed-since", "first"]].concat()).output
    };
    fs::create_dir(it.join("переклади")).unwrap();
    it.git(&["mv", "locales", "переклади/тут"]);
    assert!(!reported().contains(": "), "not yet committed: {}", reported());
    it.commit();
    assert!(!reported().contains(": "), "{}", reported());
    it.change("переклади/тут/uk/brief.ftl", "12 разів", "13 разів");
    it.write("переклади/тут/en/лист.ftl", "x = Hello!\n");
    it.write("переклади/тут/de/лист.ftl", "x = Hallo!\n");
    it.write("переклади/тут/uk/лист.ftl", "x = Вітаю\n");
    it.commit();
    let told = reported();
    assert!(told.contains("uk/brief.ftl:2"), "{told}");
    assert_eq!(told.lines().filter(|it| it.contains(".ftl:")).count(), 1, "{told}");
}

#[cfg(target_os = "linux")]
#[test]
fn links_and_odd_names() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;
    let Some(it) = with_findings() else { return };
    let locales = it.join("locales");
    symlink("en", locales.join("en-GB")).unwrap();
    it.write("тексти/fr/brief.ftl", "a = Le 19 juin, 9000 hommes\n");
    symlink("../тексти/fr", locales.join("fr")).unwrap();
    symlink("../de/лист.ftl", locales.join("uk/копія.ftl")).unwrap();
    symlink("..", locales.join("uk/ring")).unwrap();
    symlink("loop", locales.join("uk/loop")).unwrap();
    for locale in ["de", "uk"] {
        fs::write(locales.join(locale).join(OsStr::from_bytes(b"caf\xe9.ftl")), "k = Київ 7\n")
            .unwrap();
    }
    it.commit();
    let told = || check(&it, &["--changed-since", "HEAD", "--format", "concise"]).output;
    assert!(!told().contains(".ftl:"), "{}", told());
    it.change(EN_FILE, "12 times", "13 times");
    let told = told();
    // Each is told twice: on its own, and as what the ring in the Ukrainian leads to.
    assert_eq!(told.lines().filter(|it| it.contains("brief.ftl:2")).count(), 4, "{told}");
}

#[test]
fn a_submodule_says_whose_revision_it_was() {
    let Some(it) = with_findings() else { return };
    let Some(around) = Repository::empty() else { return };
    let add = |other: &Repository, path: &str| {
        let allowed = ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add"];
        around.git(&[&allowed[..], &[&other.url(), path]].concat());
    };
    add(&it, "тексти");
    let told = check(&around, &["--folder", "тексти/locales", "--changed-since", "HEAD"]).errors;
    let expected =
        "HEAD is a revision of the submodule тексти, not of the repository that contains it";
    assert!(told.contains(expected), "{told}");
    let told = check(&it, &["--changed-since", "HEAD"]).errors;
    assert!(!told.contains("submodule"), "{told}");
    // Settings above the repository are in none of its revisions.
    let texts = Folder::with(&[("de/brief.ftl", DE), ("uk/brief.ftl", UK)]);
    let Some(texts) = Repository::of(texts) else { return };
    add(&texts, "інші");
    around.write("einklang.toml", "source = \"de\"\n");
    let ran = check(&around, &["--folder", "інші", "--changed-since", "HEAD"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.errors.contains("since HEAD: no segments"), "{ran:?}");
}

#[test]
fn comments_that_ignore() {
    let Some(it) = with_findings() else { return };
    let ignore = "# einklang: ignore numbers(10000 → 11000) -- так у джерелі\n";
    it.write(UK_FILE, &format!("{ignore}{UK}"));
    assert_eq!(reported(&it, "first"), NOTHING);
    it.commit();
    it.write(UK_FILE, UK);
    assert_eq!(reported(&it, "HEAD"), ["uk a numbers"], "what is no longer ignored counts");
    it.write(UK_FILE, &format!("{ignore}# Увага!\n{UK}"));
    it.change(DE_FILE, "10.000", "11.000");
    assert_eq!(
        reported(&it, "HEAD"),
        ["uk  unused-ignore"],
        "the comment stood there before, but now ignores nothing"
    );
    it.commit_change(UK_FILE, "Увага", "Обережно");
    it.change(UK_FILE, "Обережно", "Увага");
    assert_eq!(reported(&it, "HEAD"), NOTHING, "nobody has touched what it is said of");
    it.change(UK_FILE, "b = ", "# einklang: ignore untranslated -- назва\nb = ");
    assert_eq!(reported(&it, "HEAD"), ["uk  unused-ignore"]);
}

#[test]
fn the_base_counts_as_part_of_the_translation() {
    let Some(it) = with_findings() else { return };
    let accepted = einklang(&it, &["accept", "--all", "--yes", "--force", "--why", "тест"]);
    assert_eq!(accepted.code, 0, "{accepted:?}");
    it.commit();
    assert_eq!(reported(&it, "HEAD"), NOTHING);
    it.change("locales/.base/uk/brief.ftl", "12-mal", "zwölfmal");
    assert_eq!(reported(&it, "HEAD"), ["uk b outdated"], "an entry torn by a merge is not hidden");
    it.checkout(".");
    let path = "locales/.base/uk/brief.ftl";
    let text = it.read(path);
    it.write(path, &format!("{text}\n<<<<<<< HEAD\n=======\n>>>>>>> main\n"));
    assert_eq!(reported(&it, "HEAD"), ["uk  outdated"], "nor are the marks that it has left");
    it.write(path, &text.replace('\n', "\r\n"));
    assert_eq!(reported(&it, "HEAD"), NOTHING);
    let start = text.find("# translation").unwrap();
    it.write(path, &(text[..start].to_owned() + &text[text.rfind("# translation").unwrap()..]));
    assert_eq!(
        reported(&it, "HEAD"),
        ["uk a numbers", "uk a outdated", "uk b outdated"],
        "an entry lost"
    );
}

#[test]
fn what_others_have_done_meanwhile_is_not_reported() {
    let Some(it) = with_findings() else { return };
    it.branch("arbeit");
    it.commit_change(UK_FILE, "12 разів", "13 разів");
    it.checkout("main");
    it.change(DE_FILE, "19.\u{a0}Juni", "20.\u{a0}Juni");
    it.commit_change("locales/de/лист.ftl", "kaputt", "kaputter");
    it.checkout("arbeit");
    assert_eq!(reported(&it, "main"), ["uk b numbers"]);
    it.merge("main");
    assert_eq!(
        reported(&it, "main"),
        ["uk b numbers"],
        "as a service that builds the merge sees it"
    );
    let theirs =
        ["de kaputter syntax", "en a numbers", "en a numbers", "uk a numbers", "uk a numbers"];
    assert_eq!(
        reported(&it, "HEAD^1"),
        theirs,
        "seen from the branch, what the others have done is new"
    );
}

#[test]
fn revisions_of_every_kind() {
    let Some(it) = with_findings() else { return };
    it.git(&["tag", "-a", "-m", "версія", "версія-1"]);
    it.commit_change(UK_FILE, "12 разів", "13 разів");
    let id = it.git(&["rev-parse", "HEAD~1"]);
    for revision in [
        "first",
        "HEAD~1",
        "HEAD^",
        "@~1",
        "версія-1",
        id.trim(),
        &id[..10],
        "HEAD^{/Зміни}~1",
        "main~1",
    ] {
        assert_eq!(reported(&it, revision), ["uk b numbers"], "{revision}");
    }
}

/// What is said of a revision that is none, in English.
fn trouble(folder: &Path, revision: &str) -> String {
    let ran = check(folder, &[&format!("--changed-since={revision}")]);
    assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{revision}: {ran:?}");
    ran.errors
}

#[test]
fn what_is_no_revision() {
    let Some(it) = with_findings() else { return };
    let zero = "0123456789012345678901234567890123456789";
    let odd = [
        "",
        "nichts",
        "^HEAD",
        "HEAD..HEAD",
        "main...first",
        "HEAD:locales",
        "HEAD^{tree}",
        zero,
        "a\nb",
        "HEAD~9",
    ];
    for revision in odd {
        let told = trouble(&it, revision);
        assert!(
            told.contains("there is no revision") && told.contains("git fetch"),
            "{revision}: {told}"
        );
    }
    // None of these is an option for git.
    for revision in ["-h", "--help", "--git-dir", "--all", "--output=PWNED", "--parseopt", "-"] {
        assert!(trouble(&it, revision).contains(&format!("there is no revision “{revision}”")));
    }
    let ran = check(&it, &["--changed-since", "--all"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    it.git(&["checkout", "-q", "--orphan", "інша"]);
    it.git(&["commit", "-q", "-m", "нова"]);
    assert!(trouble(&it, "first").contains("have no common ancestor"));
    assert!(it.sprung_traps().is_empty(), "{:?}", it.sprung_traps());
}

#[test]
fn where_there_is_no_history() {
    let texts = [("einklang.toml", "source = \"de\"\n"), (DE_FILE, DE), (UK_FILE, UK)];
    let folder = Folder::with(&texts);
    let mut without_git = command(&folder, &["check", "--changed-since", "main"]);
    let ran = Ran::from(without_git.env("PATH", "").output().unwrap());
    assert_eq!((ran.code, ran.errors.contains("git is not installed")), (2, true), "{ran:?}");

    let Some(it) = Repository::of(Folder::with(&[("README", "Привіт\n")])) else { return };
    assert!(trouble(&folder, "main").contains("locales is not in a git repository"));
    for (path, text) in texts {
        it.write(path, text);
    }
    assert_eq!(
        reported(&it, "HEAD"),
        ["uk a numbers", "uk c missing"],
        "a folder that is new is new altogether"
    );
    let told = check(&it, &["--changed-since", "HEAD"]).errors;
    assert!(told.contains("since HEAD: 4 segments"), "{told}");
}

#[test]
fn a_shallow_clone() {
    let Some(it) = with_findings() else { return };
    it.branch("arbeit");
    it.commit_change(UK_FILE, "12 разів", "13 разів");
    let one = it.clone_with(&["--depth=1"]);
    for revision in ["HEAD^", "origin/main", "first"] {
        assert!(trouble(&one, revision).contains("“fetch-depth: 0”"), "{revision}");
    }
    let two = it.clone_with(&["--depth=2"]);
    let told = check(&two, &["--changed-since", "HEAD^", "--format", "concise"]).output;
    assert!(
        told.contains("brief.ftl:2") && !told.contains("brief.ftl:1:"),
        "what is there is enough: {told}"
    );
    // Both ends are there, and nothing between them.
    it.checkout("main");
    it.commit_change(DE_FILE, "Neues", "Altes");
    it.checkout("arbeit");
    let both = it.clone_with(&["--depth=1", "--no-single-branch"]);
    let told = trouble(&both, "origin/main");
    assert!(told.contains("no common ancestor") && told.contains("“fetch-depth: 0”"), "{told}");
}

#[test]
fn settings_of_a_repository_start_nothing() {
    let Some(it) = with_findings() else { return };
    it.change(UK_FILE, "12 разів", "13 разів");
    it.write(".gitattributes", "*.ftl diff=evil filter=evil merge=evil\n");
    let evil = |name: &str| it.trap(name);
    for (name, value) in [
        ("core.fsmonitor", evil("fsmonitor")),
        ("core.pager", evil("pager")),
        ("alias.rev-parse", format!("!{}", evil("alias"))),
        ("alias.merge-base", format!("!{}", evil("alias"))),
        ("diff.evil.textconv", evil("textconv")),
        ("filter.evil.clean", evil("clean")),
        ("filter.evil.smudge", evil("smudge")),
        ("merge.evil.driver", evil("merge")),
        ("remote.evil.url", format!("ext::sh -c touch% {}/PWNED-ext", it.display())),
        ("remote.evil.promisor", "true".into()),
        ("protocol.ext.allow", "always".into()),
        ("gpg.program", evil("gpg")),
        ("log.showSignature", "true".into()),
    ] {
        it.git(&["config", name, &value]);
    }
    let hooks = it.join(".git/hooks");
    fs::create_dir_all(&hooks).unwrap();
    it.git(&["config", "core.hooksPath", hooks.to_str().unwrap()]);
    assert_eq!(reported(&it, "first"), ["uk b numbers"]);
    trouble(&it, "0123456789012345678901234567890123456789");
    assert!(it.sprung_traps().is_empty(), "{:?}", it.sprung_traps());
}

#[test]
fn a_baseline_is_not_written_from_a_part() {
    let Some(it) = with_findings() else { return };
    let since = ["--changed-since", "first", "--baseline", "b"];
    let ran = check(&it, &[&since[..], &["--baseline-update"]].concat());
    assert_eq!((ran.code, ran.errors.contains("--changed-since")), (2, true), "{ran:?}");
    assert!(!it.join("b").exists());
    let all = check(&it, &["--baseline", "b", "--baseline-update"]);
    assert_eq!(all.code, 0, "{all:?}");
    it.change(UK_FILE, "12 разів", "13 разів");
    let told = check(&it, &[&since[..], &["--format", "concise"]].concat()).output;
    assert!(told.contains("uk/brief.ftl:2:") && !told.contains("uk/brief.ftl:1:"), "{told}");
}

/// What a line of a file may be, before or after a change.
const LINES: [&str; 20] = [
    "a = 10 Schiffe\n",
    "a = 12 Schiffe\n",
    "a = 10 Schiffe\n    .alt = 5 Boote\n",
    "a = 12 Schiffe\n    .alt = 6 Boote\n",
    "b = Київ { $x }\n",
    "b = Київ { -t }\n",
    "e = { -t } і { -t }\n",
    "b = Київ { $y }\n",
    "b = Київ\n",
    "-t = Київ\n    .case = { $n ->\n        [one] а\n        [one] б\n       *[other] в\n    }\n",
    "-t = Київ\n",
    "c =\n",
    "c = <b>й</b>\n",
    "d = { $n ->\n    [one] und\n    [nine] и\u{306}\n   *[other] oder\n }\n",
    "# einklang: ignore numbers(10 → 12) -- так\n",
    "# einklang: ignore missing -- так\n",
    "## einklang: ignore untranslated -- так\n\n",
    "### einklang: ignore placeables -- так\n\n",
    "# einklang: ignore\n\n",
    "kaputt\n",
];

/// A file of some of these lines; none for no file.
fn text() -> impl Strategy<Value = Option<String>> {
    proptest::option::weighted(
        0.9,
        proptest::collection::vec(select(&LINES[..]), 0..7).prop_map(|it| it.concat()),
    )
}

/// A document: German, English, Ukrainian, the German that the Ukrainian was confirmed against.
type Texts = [Option<String>; 4];

/// A state of a folder: two documents and the settings.
type State = ([Texts; 2], &'static str);

/// The settings that a state may have, but for `locales`.
const SETTINGS: [&str; 3] = [
    "source = \"de\"\n",
    "source = \"de\"\n# Ні\n",
    "source = \"de\"\n[check.placeables]\nseverity = \"note\"\n",
];

/// The same, with the translations: none named, one, or both.
const LISTS: [&str; 3] = ["", "locales = [\"uk\"]\n", "locales = [\"en\", \"uk\"]\n"];

fn before((documents, settings): &State) -> Before {
    let mut before = Before { settings: Some((*settings).to_owned()), ..Before::default() };
    for ([de, en, uk, base], document) in documents.iter().zip(["example.ftl", "інший.ftl"]) {
        let file = |locale: &str, text: &String| {
            let path = format!("locales/{locale}/{document}");
            File::new(path, locale.into(), document.into(), text.clone().into_bytes())
        };
        let texts = [("de", de), ("en", en), ("uk", uk)];
        before
            .files
            .extend(texts.iter().filter_map(|(locale, text)| Some(file(locale, text.as_ref()?))));
        let base =
            base.iter().zip(uk).map(|(source, translation)| base_file("uk", source, translation));
        before.base.extend(base.map(|mut it| {
            it.document = document.into();
            it
        }));
    }
    before
}

fn project(files: Before) -> Project {
    let settings = config::parse(files.settings.as_deref().unwrap(), &checks::known()).unwrap();
    let locale = |it| Locale::new(it).unwrap();
    let listed: Option<Vec<&str>> = settings.locales().map(Iterator::collect);
    let there = |it: &&str| match &listed {
        Some(listed) => listed.contains(it),
        None => files.files.iter().any(|file| file.locale == *it),
    };
    let translations = ["en", "uk"].into_iter().filter(there).map(locale).collect();
    Project::new(settings, locale("de"), translations, files.files).with_base(files.base)
}

/// What a finding says, wherever it is.
fn name(finding: &Finding) -> String {
    let Finding { check, kind, locale, key, values, place, .. } = finding;
    format!("{check}/{kind} {} {key} {values:?} {}", locale.name, place.text())
}

/// Whether the source of a document is no longer there. It may have moved: then what was found in
/// it is known under its new path.
fn is_gone(document: &str, before: &Project, now: &Project) -> bool {
    let has_source =
        |project: &Project| project.document(document).is_some_and(|it| it.source().is_some());
    has_source(before) && !has_source(now)
}

fn texts() -> impl Strategy<Value = Texts> {
    proptest::array::uniform4(text())
}

/// What becomes of a text: as often as not nothing.
fn change() -> impl Strategy<Value = Option<Option<String>>> {
    proptest::option::weighted(0.4, text())
}

/// Moves the source of the first document to the second, in front of what is new there.
fn move_source([first, _]: &[Texts; 2], after: &mut [Texts; 2]) {
    let new = after[1][0].take().unwrap_or_default();
    after[1][0] = first[0].as_ref().map(|it| format!("{it}{new}"));
    after[0][0] = None;
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    /// No finding that a change has made is left out, and where nothing has changed, nothing is
    /// reported.
    #[test]
    fn what_a_change_has_made_is_reported(
        texts in [texts(), texts()],
        changes in [proptest::array::uniform4(change()), proptest::array::uniform4(change())],
        lists in [select(&LISTS[..]), select(&LISTS[..])],
        settings in [select(&SETTINGS[..]), select(&SETTINGS[..])],
        same in any::<bool>(),
        moves in prop::bool::weighted(0.2),
    ) {
        let settings = [0, 1].map(|at| format!("{}{}", lists[at], settings[at]).leak() as &'static str);
        let mut texts = texts;
        let mut after = [0, 1].map(|at| {
            std::array::from_fn(|it| changes[at][it].clone().unwrap_or(texts[at][it].clone()))
        });
        if moves {
            texts[1][0] = None;
            move_source(&texts, &mut after);
        }
        let old = (texts, settings[0]);
        let new = (after, settings[usize::from(!same)]);
        let (old_project, project) = (project(before(&old)), project(before(&new)));
        let all: Vec<&Check> = checks::CHECKS.iter().collect();
        let changed = Changes::new(&project, before(&old), &all);
        let Run { findings, mut ignored, .. } = run_of(&project, |_| true);
        let mut reported = findings.clone();
        changed.keep(&mut reported);
        let known = checks::run(&old_project, |_| true);
        for finding in &findings {
            let document = finding.place.file.document.as_str();
            let same = |it: &&Finding| name(it) == name(finding);
            let here = |it: &&Finding| it.place.file.document == document && same(it);
            let before = known.iter().filter(same).filter(|it| {
                let own = it.place.file.document.as_str();
                own == document || is_gone(own, &old_project, &project)
            });
            let shown = reported.iter().filter(here).count() + before.count();
            prop_assert!(shown >= findings.iter().filter(here).count(), "{} is left out", name(finding));
        }
        if old == new {
            ignored.retain(|it| changed.is_touched(it));
            prop_assert!(reported.is_empty() && ignored.is_empty());
        }
    }
}
