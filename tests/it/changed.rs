//! `check --changed-since`: what a branch has changed is reported, and nothing else.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

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

use crate::history::{Repository, git};
use crate::support::{base_file, run_of};

const DE: &str = "a = Am 19.\u{a0}Juni kamen 10.000 Mann.\nb = Die Fähre fährt 12-mal.\n    .alt = Eine Fähre\nc = Nichts Neues.\n";
const EN: &str = "a = On 19\u{a0}June 11,000 men came.\nb = The ferry runs 12 times.\n    .alt = A ferry\nc = Nothing new.\n";
// The й is written with a combining breve. The segment c is missing.
const UK: &str = "a = 19\u{a0}червня прибули 11\u{a0}000 осіб, и\u{306}шли.\nb = Пором ходить 12 разів.\n    .alt = Пором\n";

/// A repository whose first commit, `first`, has what is wrong already: a wrong number in each
/// translation of `a`, a segment that the Ukrainian lacks, and a line that is no Fluent.
fn with_findings() -> Option<Repository> {
    let it = Repository::new()?;
    it.write("locales/einklang.toml", "source = \"de\"\n");
    it.write("locales/de/brief.ftl", DE);
    it.write("locales/en/brief.ftl", EN);
    it.write("locales/uk/brief.ftl", UK);
    it.write("locales/de/лист.ftl", "x = Hallo\n\nkaputt\n");
    it.write("locales/en/лист.ftl", "x = Hello\n");
    it.write("locales/uk/лист.ftl", "x = Привіт\n");
    it.commit();
    it.git(&["tag", "first"]);
    Some(it)
}

fn check(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_einklang"));
    command
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .arg("check");
    command.args(arguments).output().unwrap()
}

/// What is reported since a revision: `LOCALE KEY CHECK` for each finding.
fn reported(it: &Repository, revision: &str) -> Vec<String> {
    let output =
        check(it.path(), &["--changed-since", revision, "--format", "json", "--fail-on", "note"]);
    let report: serde_json::Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"));
    let word = |it: &serde_json::Value, name: &str| it[name].as_str().unwrap().to_owned();
    let line =
        |it: &serde_json::Value| ["locale", "key", "check"].map(|name| word(it, name)).join(" ");
    let mut lines: Vec<String> = report["findings"].as_array().unwrap().iter().map(line).collect();
    lines.sort();
    assert_eq!(output.status.code(), Some(if lines.is_empty() { 0 } else { 1 }), "{output:?}");
    let documents = report["documents"].as_array().unwrap().iter();
    let counted: u64 = documents
        .flat_map(|it| ["errors", "warnings", "notes"].map(|name| it[name].as_u64().unwrap()))
        .sum();
    assert_eq!(counted, lines.len() as u64, "the counts are those of what is reported");
    lines
}

const NOTHING: [&str; 0] = [];

#[test]
fn what_was_wrong_before_is_left_out() {
    let Some(it) = with_findings() else { return };
    let all = check(it.path(), &[]);
    assert_eq!(all.status.code(), Some(1), "{all:?}");
    assert_eq!(reported(&it, "first"), NOTHING);
    assert_eq!(reported(&it, "HEAD"), NOTHING);
    let output = check(it.path(), &["--changed-since", "first", "--language", "uk"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        told.contains("порівняно з first: таких сегментів немає"),
        "a run that leaves things out says so: {told}"
    );
    let output = check(it.path(), &["--changed-since", "first"]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("nothing found") && !told.contains("in unison"), "nobody knows: {told}");
}

#[test]
fn a_change_of_the_source_concerns_every_language() {
    let Some(it) = with_findings() else { return };
    it.change("locales/de/brief.ftl", "12-mal", "14-mal");
    let expected = ["en b numbers", "uk b numbers"];
    assert_eq!(reported(&it, "first"), expected, "as it stands on disk");
    it.commit();
    assert_eq!(reported(&it, "first"), expected);
    assert_eq!(reported(&it, "HEAD~1"), expected);
    assert_eq!(reported(&it, "HEAD"), NOTHING);
    let told = |arguments: &[&str]| String::from_utf8(check(it.path(), arguments).stderr).unwrap();
    assert!(told(&["--changed-since", "first"]).contains("since first: one segment"));
    assert!(told(&["--changed-since", "first", "locales/en/лист.ftl"]).contains("no segment"));
    it.change("locales/de/brief.ftl", "10.000", "10.001");
    assert_eq!(reported(&it, "HEAD"), ["en a numbers", "uk a numbers"]);
}

#[test]
fn a_change_of_a_translation_concerns_that_language() {
    let Some(it) = with_findings() else { return };
    it.change("locales/uk/brief.ftl", "прибули", "прийшли");
    assert_eq!(reported(&it, "first"), ["uk a numbers"]);
    it.change("locales/uk/brief.ftl", "11\u{a0}000", "10\u{a0}000");
    assert_eq!(reported(&it, "first"), NOTHING);
}

#[test]
fn another_layout_and_other_comments_are_no_change() {
    let Some(it) = with_findings() else { return };
    let reordered = "# Überschrift\nb = Die Fähre fährt 12-mal.\n  .alt = Eine Fähre\n\n# Das Neueste\nc = Nichts Neues.\na =\n    Am 19.\u{a0}Juni kamen 10.000 Mann.   \n";
    it.write("locales/de/brief.ftl", reordered);
    it.write(
        "locales/uk/brief.ftl",
        &format!("\u{feff}{}", UK.replace('\n', "\r\n").replace("и\u{306}", "й")),
    );
    assert_eq!(reported(&it, "first"), NOTHING);
}

#[test]
fn what_is_about_a_file_follows_the_file() {
    let Some(it) = with_findings() else { return };
    it.change("locales/de/лист.ftl", "\n", "\r\n");
    assert_eq!(reported(&it, "first"), NOTHING, "git may give out other line ends than it keeps");
    it.change("locales/de/лист.ftl", "kaputt", "# Ще\r\n\r\nkaputt");
    assert_eq!(reported(&it, "first"), NOTHING, "the line was there before");
    it.change("locales/de/лист.ftl", "kaputt", "kaputt\r\n\r\nkaputt");
    assert_eq!(reported(&it, "first"), ["de kaputt syntax"], "but once");
    it.change("locales/de/лист.ftl", "kaputt\r\n\r\nkaputt", "kaputt й");
    assert_eq!(reported(&it, "first"), ["de kaputt syntax"]);
    fs::write(it.path().join("locales/uk/лист.ftl"), b"x = \xff\n").unwrap();
    assert_eq!(reported(&it, "first"), ["de kaputt syntax", "uk  syntax"]);
    it.commit();
    fs::write(
        it.path().join("locales/uk/лист.ftl"),
        "# Так\n".as_bytes().iter().chain(b"x = \xff\n").copied().collect::<Vec<_>>(),
    )
    .unwrap();
    assert_eq!(reported(&it, "HEAD"), NOTHING);
}

#[test]
fn a_key_removed_on_one_side() {
    let Some(it) = with_findings() else { return };
    it.change("locales/uk/brief.ftl", "\n    .alt = Пором", "");
    assert_eq!(reported(&it, "first"), ["uk b.alt missing"], "c was missing before");
    it.change("locales/de/brief.ftl", "c = Nichts Neues.\n", "");
    assert_eq!(reported(&it, "first"), ["en c orphaned", "uk b.alt missing"]);
    fs::remove_file(it.path().join("locales/en/лист.ftl")).unwrap();
    assert_eq!(reported(&it, "first"), ["en c orphaned", "en x missing", "uk b.alt missing"]);
}

#[test]
fn keys_that_are_new() {
    let Some(it) = with_findings() else { return };
    it.change("locales/de/brief.ftl", "c = ", "d = Neu\n    .titel = Über\nc = ");
    it.change("locales/en/brief.ftl", "c = ", "d = New\nc = ");
    it.change("locales/uk/лист.ftl", "Привіт\n", "Привіт\nx = Вітаю\n");
    let expected = ["en d.titel missing", "uk d missing", "uk d.titel missing", "uk x duplicate"];
    assert_eq!(reported(&it, "first"), expected);
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
        fs::create_dir_all(it.path().join(format!("locales/{locale}/глава"))).unwrap();
        it.git(&[
            "mv",
            &format!("locales/{locale}/brief.ftl"),
            &format!("locales/{locale}/глава/eins.ftl"),
        ]);
    };
    rename("de");
    let (en, uk) = (["a", "b", "b.alt", "c"], ["a", "b", "b.alt"]);
    let both = |locale: &str, keys: &[&str]| -> Vec<String> {
        let each = keys
            .iter()
            .flat_map(|key| ["missing", "orphaned"].map(|check| format!("{locale} {key} {check}")));
        each.collect()
    };
    assert_eq!(
        reported(&it, "first"),
        [both("en", &en), both("uk", &uk)].concat(),
        "c was missing before"
    );
    rename("uk");
    assert_eq!(reported(&it, "first"), both("en", &en));
    rename("en");
    assert_eq!(reported(&it, "first"), NOTHING, "nothing was changed but the name");
    it.change("locales/uk/глава/eins.ftl", "12 разів", "13 разів");
    assert_eq!(reported(&it, "first"), ["uk b numbers"]);
}

#[test]
fn a_term_that_is_gone_is_missed_elsewhere() {
    let Some(it) = with_findings() else { return };
    it.change(
        "locales/uk/brief.ftl",
        "Пором ходить",
        "Пором { -назва } ходить".replace("назва", "nazva").as_str(),
    );
    it.write("locales/uk/терміни.ftl", "-nazva = Ки\u{456}\u{308}в\n");
    it.commit();
    assert_eq!(reported(&it, "HEAD"), NOTHING);
    it.write("locales/uk/терміни.ftl", "");
    assert_eq!(reported(&it, "HEAD"), ["uk b placeables"]);
    it.git(&["checkout", "-q", "."]);
    it.change("locales/uk/brief.ftl", "{ -nazva } ", "");
    assert_eq!(reported(&it, "HEAD"), ["uk -nazva orphaned"]);
    it.git(&["checkout", "-q", "."]);
    it.write("locales/de/терміни.ftl", "-nazva = Kyjiw\n");
    assert_eq!(reported(&it, "HEAD"), ["en -nazva missing", "uk b placeables"]);
}

#[test]
fn other_settings() {
    let Some(it) = with_findings() else { return };
    let told = |revision: &str| {
        let output = check(it.path(), &["--changed-since", revision, "--language", "uk"]);
        String::from_utf8(output.stderr).unwrap()
    };
    it.write("locales/einklang.toml", "source = \"de\"\nlocales = [\"en\"]\n");
    it.commit();
    assert_eq!(reported(&it, "HEAD~1"), NOTHING);
    it.write("locales/einklang.toml", "source = \"de\"\nlocales = [\"uk\", \"en\"]\n");
    assert_eq!(reported(&it, "HEAD"), ["uk a numbers", "uk c missing"], "another language");
    assert!(!told("HEAD").contains("налаштування"));
    it.write("locales/einklang.toml", "locales = [\"en\"]\nsource = \"de\"\n# Так\n");
    assert_eq!(reported(&it, "HEAD"), NOTHING, "the same in other words");
    it.write(
        "locales/einklang.toml",
        "source = \"de\"\nlocales = [\"en\"]\n[check.missing]\nseverity = \"note\"\n",
    );
    let all = ["de kaputt syntax", "en a numbers"];
    assert_eq!(reported(&it, "HEAD"), all);
    assert!(
        told("HEAD").contains("показано все, бо налаштування відрізняються"),
        "{}",
        told("HEAD")
    );
    fs::remove_file(it.path().join("locales/einklang.toml")).unwrap();
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
fn what_is_recorded_first_leaves_the_rest_unrecorded() {
    let Some(it) = with_findings() else { return };
    let accept = Command::new(env!("CARGO_BIN_EXE_einklang"))
        .args(["accept", "--locale", "uk", "--yes", "b"])
        .current_dir(it.path())
        .output()
        .unwrap();
    assert!(accept.status.success(), "{accept:?}");
    assert_eq!(reported(&it, "first"), ["uk a outdated", "uk b.alt outdated"]);
}

#[test]
fn a_folder_that_was_renamed() {
    let Some(it) = with_findings() else { return };
    let reported = |revision: &str| {
        let arguments =
            ["--folder", "переклади/тут", "--changed-since", revision, "--format", "concise"];
        let output = check(it.path(), &arguments);
        String::from_utf8(output.stdout).unwrap()
    };
    fs::create_dir(it.path().join("переклади")).unwrap();
    it.git(&["mv", "locales", "переклади/тут"]);
    assert!(!reported("first").contains(": "), "not yet committed: {}", reported("first"));
    it.commit();
    assert!(!reported("first").contains(": "), "{}", reported("first"));
    it.change("переклади/тут/uk/brief.ftl", "12 разів", "13 разів");
    it.write("переклади/тут/en/лист.ftl", "x = Hello!\n");
    it.write("переклади/тут/de/лист.ftl", "x = Hallo!\n");
    it.write("переклади/тут/uk/лист.ftl", "x = Вітаю\n");
    it.commit();
    let told = reported("first");
    assert!(
        told.contains("uk/brief.ftl:2")
            && told.lines().filter(|it| it.contains(".ftl:")).count() == 1,
        "{told}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn links_and_odd_names() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;
    let Some(it) = with_findings() else { return };
    let locales = it.path().join("locales");
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
    let output = check(it.path(), &["--changed-since", "HEAD", "--format", "concise"]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(!told.contains(".ftl:"), "{told}");
    it.change("locales/en/brief.ftl", "12 times", "13 times");
    let output = check(it.path(), &["--changed-since", "HEAD", "--format", "concise"]);
    let told = String::from_utf8(output.stdout).unwrap();
    // Each is told twice: on its own, and as what the ring in the Ukrainian leads to.
    assert_eq!(told.lines().filter(|it| it.contains("brief.ftl:2")).count(), 4, "{told}");
}

#[test]
fn a_submodule_says_whose_revision_it_was() {
    let Some(it) = with_findings() else { return };
    let Some(around) = Repository::new() else { return };
    let url = format!("file://{}", it.path().display());
    around.git(&[
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        &url,
        "тексти",
    ]);
    let output = check(around.path(), &["--folder", "тексти/locales", "--changed-since", "HEAD"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        told.contains(
            "HEAD is a revision of the submodule тексти, not of the repository that contains it"
        ),
        "{told}"
    );
    let told = String::from_utf8(check(it.path(), &["--changed-since", "HEAD"]).stderr).unwrap();
    assert!(!told.contains("submodule"), "{told}");
    // Settings above the repository are in none of its revisions.
    let Some(texts) = Repository::new() else { return };
    texts.write("de/brief.ftl", DE);
    texts.write("uk/brief.ftl", UK);
    texts.commit();
    let url = format!("file://{}", texts.path().display());
    around.git(&["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", &url, "інші"]);
    around.write("einklang.toml", "source = \"de\"\n");
    let output = check(around.path(), &["--folder", "інші", "--changed-since", "HEAD"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && told.contains("since HEAD: no segments"), "{told}");
}

#[test]
fn comments_that_excuse() {
    let Some(it) = with_findings() else { return };
    let excuse = "# einklang: ignore numbers(10000 → 11000) -- так у джерелі\n";
    it.write("locales/uk/brief.ftl", &format!("{excuse}{UK}"));
    assert_eq!(reported(&it, "first"), NOTHING);
    it.commit();
    it.write("locales/uk/brief.ftl", UK);
    assert_eq!(reported(&it, "HEAD"), ["uk a numbers"], "what is no longer excused counts");
    it.write("locales/uk/brief.ftl", &format!("{excuse}# Увага!\n{UK}"));
    it.change("locales/de/brief.ftl", "10.000", "11.000");
    assert_eq!(
        reported(&it, "HEAD"),
        ["uk  unused-ignore"],
        "the comment stood there before, but now excuses nothing"
    );
    it.change("locales/uk/brief.ftl", "Увага", "Обережно");
    it.commit();
    it.change("locales/uk/brief.ftl", "Обережно", "Увага");
    assert_eq!(reported(&it, "HEAD"), NOTHING, "nobody has touched what it is said of");
    it.change("locales/uk/brief.ftl", "b = ", "# einklang: ignore untranslated -- назва\nb = ");
    assert_eq!(reported(&it, "HEAD"), ["uk  unused-ignore"]);
}

#[test]
fn the_base_counts_as_part_of_the_translation() {
    let Some(it) = with_findings() else { return };
    let accept = Command::new(env!("CARGO_BIN_EXE_einklang"))
        .args(["accept", "--all", "--yes", "--force", "--why", "тест"])
        .current_dir(it.path())
        .output()
        .unwrap();
    assert!(accept.status.success(), "{accept:?}");
    it.commit();
    assert_eq!(reported(&it, "HEAD"), NOTHING);
    it.change("locales/.base/uk/brief.ftl", "12-mal", "zwölfmal");
    assert_eq!(reported(&it, "HEAD"), ["uk b outdated"], "an entry torn by a merge is not hidden");
    it.git(&["checkout", "-q", "."]);
    let path = "locales/.base/uk/brief.ftl";
    let text = fs::read_to_string(it.path().join(path)).unwrap();
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
    it.git(&["checkout", "-q", "-b", "arbeit"]);
    it.change("locales/uk/brief.ftl", "12 разів", "13 разів");
    it.commit();
    it.git(&["checkout", "-q", "main"]);
    it.change("locales/de/brief.ftl", "19.\u{a0}Juni", "20.\u{a0}Juni");
    it.change("locales/de/лист.ftl", "kaputt", "kaputter");
    it.commit();
    it.git(&["checkout", "-q", "arbeit"]);
    assert_eq!(reported(&it, "main"), ["uk b numbers"]);
    it.git(&["merge", "-q", "-m", "злиття", "main"]);
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
    it.change("locales/uk/brief.ftl", "12 разів", "13 разів");
    it.commit();
    let id = git(it.path(), &["rev-parse", "HEAD~1"]).stdout;
    let id = String::from_utf8(id).unwrap();
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
    let output = check(folder, &[&format!("--changed-since={revision}")]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{revision}: {output:?}");
    String::from_utf8(output.stderr).unwrap()
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
        let told = trouble(it.path(), revision);
        assert!(
            told.contains("there is no revision") && told.contains("git fetch"),
            "{revision}: {told}"
        );
    }
    // None of these is an option for git.
    for revision in ["-h", "--help", "--git-dir", "--all", "--output=PWNED", "--parseopt", "-"] {
        assert!(
            trouble(it.path(), revision).contains(&format!("there is no revision “{revision}”"))
        );
    }
    let output = check(it.path(), &["--changed-since", "--all"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    it.git(&["checkout", "-q", "--orphan", "інша"]);
    it.git(&["commit", "-q", "-m", "нова"]);
    assert!(trouble(it.path(), "first").contains("have no common ancestor"));
    assert!(!it.path().join("PWNED").exists());
}

#[test]
fn where_there_is_no_history() {
    let folder = tempfile::tempdir().unwrap();
    for (locale, text) in [("de", DE), ("uk", UK)] {
        fs::create_dir_all(folder.path().join("locales").join(locale)).unwrap();
        fs::write(folder.path().join(format!("locales/{locale}/brief.ftl")), text).unwrap();
    }
    fs::write(folder.path().join("einklang.toml"), "source = \"de\"\n").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_einklang"))
        .args(["check", "--changed-since", "main"])
        .current_dir(folder.path())
        .env_clear()
        .env("PATH", "")
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        (output.status.code(), told.contains("git is not installed")),
        (Some(2), true),
        "{told}"
    );
    let Some(it) = Repository::new() else { return };
    assert!(trouble(folder.path(), "main").contains("locales is not in a git repository"));
    it.write("README", "Привіт\n");
    it.commit();
    for (locale, text) in [("de", DE), ("uk", UK)] {
        it.write(&format!("locales/{locale}/brief.ftl"), text);
    }
    it.write("einklang.toml", "source = \"de\"\n");
    assert_eq!(
        reported(&it, "HEAD"),
        ["uk a numbers", "uk c missing"],
        "a folder that is new is new altogether"
    );
    let told = String::from_utf8(check(it.path(), &["--changed-since", "HEAD"]).stderr).unwrap();
    assert!(told.contains("since HEAD: 4 segments"), "{told}");
}

#[test]
fn a_shallow_clone() {
    let Some(it) = with_findings() else { return };
    it.git(&["checkout", "-q", "-b", "arbeit"]);
    it.change("locales/uk/brief.ftl", "12 разів", "13 разів");
    it.commit();
    let url = format!("file://{}", it.path().display());
    let clone = |options: &[&str]| {
        let clone = tempfile::tempdir().unwrap();
        let output = git(clone.path(), &[&["clone", "-q"], options, &[&url, "."]].concat());
        assert!(output.status.success(), "{output:?}");
        clone
    };
    let one = clone(&["--depth=1"]);
    for revision in ["HEAD^", "origin/main", "first"] {
        assert!(trouble(one.path(), revision).contains("“fetch-depth: 0”"), "{revision}");
    }
    let two = clone(&["--depth=2"]);
    let output = check(two.path(), &["--changed-since", "HEAD^", "--format", "concise"]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(
        told.contains("brief.ftl:2") && !told.contains("brief.ftl:1:"),
        "what is there is enough: {told}"
    );
    // Both ends are there, and nothing between them.
    it.git(&["checkout", "-q", "main"]);
    it.change("locales/de/brief.ftl", "Neues", "Altes");
    it.commit();
    it.git(&["checkout", "-q", "arbeit"]);
    let both = clone(&["--depth=1", "--no-single-branch"]);
    let told = trouble(both.path(), "origin/main");
    assert!(told.contains("no common ancestor") && told.contains("“fetch-depth: 0”"), "{told}");
}

#[test]
fn settings_of_a_repository_start_nothing() {
    let Some(it) = with_findings() else { return };
    it.change("locales/uk/brief.ftl", "12 разів", "13 разів");
    it.write(".gitattributes", "*.ftl diff=evil filter=evil merge=evil\n");
    let evil = |what: &str| format!("touch {}/PWNED-{what}; false", it.path().display());
    for (name, value) in [
        ("core.fsmonitor", evil("fsmonitor")),
        ("core.pager", evil("pager")),
        ("alias.rev-parse", format!("!{}", evil("alias"))),
        ("alias.merge-base", format!("!{}", evil("alias"))),
        ("diff.evil.textconv", evil("textconv")),
        ("filter.evil.clean", evil("clean")),
        ("filter.evil.smudge", evil("smudge")),
        ("merge.evil.driver", evil("merge")),
        ("remote.evil.url", format!("ext::sh -c touch% {}/PWNED-ext", it.path().display())),
        ("remote.evil.promisor", "true".into()),
        ("protocol.ext.allow", "always".into()),
        ("gpg.program", evil("gpg")),
        ("log.showSignature", "true".into()),
    ] {
        it.git(&["config", name, &value]);
    }
    let hooks = it.path().join(".git/hooks");
    fs::create_dir_all(&hooks).unwrap();
    it.git(&["config", "core.hooksPath", hooks.to_str().unwrap()]);
    assert_eq!(reported(&it, "first"), ["uk b numbers"]);
    trouble(it.path(), "0123456789012345678901234567890123456789");
    let left: Vec<_> = fs::read_dir(it.path()).unwrap().map(|it| it.unwrap().path()).collect();
    assert!(!left.iter().any(|it| it.to_string_lossy().contains("PWNED")), "{left:?}");
}

#[test]
fn a_baseline_is_not_written_from_a_part() {
    let Some(it) = with_findings() else { return };
    let output =
        check(it.path(), &["--changed-since", "first", "--baseline", "b", "--baseline-update"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), told.contains("--changed-since")), (Some(2), true), "{told}");
    assert!(!it.path().join("b").exists());
    let all = check(it.path(), &["--baseline", "b", "--baseline-update"]);
    assert!(all.status.success());
    it.change("locales/uk/brief.ftl", "12 разів", "13 разів");
    let output =
        check(it.path(), &["--changed-since", "first", "--baseline", "b", "--format", "concise"]);
    let told = String::from_utf8(output.stdout).unwrap();
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

/// What tells a finding from another, wherever it stands.
fn name(finding: &Finding) -> String {
    let Finding { check, kind, locale, key, values, place, .. } = finding;
    format!(
        "{check}/{kind} {} {} {key} {values:?} {}",
        place.file.document,
        locale.name,
        place.text()
    )
}

fn texts() -> impl Strategy<Value = Texts> {
    proptest::array::uniform4(text())
}

/// What becomes of a text: as often as not nothing.
fn change() -> impl Strategy<Value = Option<Option<String>>> {
    proptest::option::weighted(0.4, text())
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
    ) {
        let settings = [0, 1].map(|at| format!("{}{}", lists[at], settings[at]).leak() as &'static str);
        let after = [0, 1].map(|at| std::array::from_fn(|it| changes[at][it].clone().unwrap_or(texts[at][it].clone())));
        let old = (texts, settings[0]);
        let new = (after, settings[usize::from(!same)]);
        let (old_project, project) = (project(before(&old)), project(before(&new)));
        let all: Vec<&Check> = checks::CHECKS.iter().collect();
        let changed = Changes::new(&project, before(&old), &all);
        let Run { findings, mut ignored, .. } = run_of(&project, |_| true);
        let mut reported = findings.clone();
        changed.keep(&mut reported);
        let known: Vec<String> = checks::run(&old_project, |_| true).iter().map(name).collect();
        let count = |list: &[Finding], wanted: &str| list.iter().filter(|it| name(it) == wanted).count();
        for finding in &findings {
            let name = name(finding);
            let before = known.iter().filter(|it| **it == name).count();
            prop_assert!(count(&reported, &name) + before >= count(&findings, &name), "{name} is left out");
        }
        if old == new {
            ignored.retain(|it| changed.is_touched(it));
            prop_assert!(reported.is_empty() && ignored.is_empty());
        }
    }
}
