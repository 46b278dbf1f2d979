//! What translations were made from, as git tells: repositories made on the spot.

use std::fs;
use std::path::Path;
use std::process::Command;

use einklang::base::wording;
use einklang::checks;
use einklang::finding::trouble::Trouble;
use einklang::io::folder;
use einklang::io::git::history;
use einklang::project::{Pair, Project};
use einklang::standing::history::{MadeFrom, Origin, origins};

use crate::support::folder::Folder;
use crate::support::history::{Repository, git};
use crate::support::program::{PROGRAM, Ran};

const DE: &str = "a = Am 19.\u{a0}Juni kamen 10.000 Mann aus Nordkorea.\nb = Die Fähre fährt.\n    .alt = Eine Fähre\n";
const EN: &str = "a = On 19\u{a0}June 10,000 men came from North Korea.\nb = The ferry runs.\n    .alt = A ferry\n";
// The й of Північної is written with a combining breve.
const UK: &str = "a = 19\u{a0}червня з Північної Кореї прибули 10\u{a0}000 осіб и\u{306}.\nb = Пором ходить.\n    .alt = Пором\n";

/// The files of the three languages.
const DE_FILE: &str = "locales/de/brief.ftl";
const EN_FILE: &str = "locales/en/brief.ftl";
const UK_FILE: &str = "locales/uk/brief.ftl";

/// A repository whose first commit has a German source and its translations.
fn with_texts() -> Option<Repository> {
    Repository::of(Folder::with_locales("brief.ftl", &[("de", DE), ("en", EN), ("uk", UK)]))
}

/// The same, and a second commit in which the source has another number.
fn with_another_number() -> Option<Repository> {
    let it = with_texts()?;
    it.commit_change(DE_FILE, "10.000", "12.000");
    Some(it)
}

/// What the folder `locales` says, a line for each segment that is not current.
fn told(it: &Repository) -> Vec<String> {
    told_of(&it.join("locales")).unwrap()
}

/// The id of the trouble that the folder `locales` has.
fn trouble(it: &Repository) -> &'static str {
    told_of(&it.join("locales")).unwrap_err().id
}

/// For each segment of each translation that is not current, in order: the locale, the key and what
/// is known.
fn told_of(locales: &Path) -> Result<Vec<String>, Trouble> {
    let read = folder::read(locales, None, &checks::known()).unwrap();
    let names = std::iter::once(&read.source).chain(&read.translations);
    let names: Vec<&str> = names.map(|it| it.name.as_str()).collect();
    let history = history(locales, &names)?;
    let project = Project::new(read.settings, read.source, read.translations, read.files);
    let pairs: Vec<_> = project.pairs(|_, _| true).collect();
    let origins = origins(&history, &project);
    assert_eq!(origins.len(), pairs.len());
    let lines = origins.iter().zip(&pairs).filter_map(|(origin, pair)| {
        assert_eq!(project.translations[origin.translation].name, pair.locale.name);
        assert_eq!(origin.key, pair.source.key);
        line(origin, pair)
    });
    Ok(lines.collect())
}

/// What is known of a segment; nothing of one that is current.
fn line(origin: &Origin, pair: &Pair) -> Option<String> {
    let known = match &origin.made_from {
        MadeFrom::Current(it) => {
            assert_eq!(it.translation, wording(pair.translation));
            return None;
        }
        MadeFrom::Outdated(it) => {
            assert_eq!(it.key, origin.key.to_string());
            assert_eq!(it.translation, wording(pair.translation));
            it.source.clone()
        }
        MadeFrom::WithoutSource => "without source".to_owned(),
        MadeFrom::NotCommitted => "not committed".to_owned(),
    };
    Some(format!("{} {}: {known}", pair.locale.name, origin.key))
}

const NOTHING: [&str; 0] = [];
/// What is said of translations that were made from the first text of `a`.
const OLD_EN: &str = "en a: a = Am 19.\u{a0}Juni kamen 10.000 Mann aus Nordkorea.";
const OLD_UK: &str = "uk a: a = Am 19.\u{a0}Juni kamen 10.000 Mann aus Nordkorea.";

/// A commit: the file, the text in it, and the text that replaces it.
type Change = (&'static str, &'static str, &'static str);

#[test]
fn a_translation_was_made_from_the_source_of_its_commit() {
    let of_alt = ["en b.alt: b =\n    .alt = Eine Fähre", "uk b.alt: b =\n    .alt = Eine Fähre"];
    let number: Change = (DE_FILE, "10.000", "12.000");
    let cases: [(&str, &[Change], &[&str]); 7] = [
        ("nothing has changed", &[], &[]),
        ("a source that changed after its translations", &[number], &[OLD_EN, OLD_UK]),
        (
            "a translation that has followed",
            &[number, (UK_FILE, "10\u{a0}000", "12\u{a0}000")],
            &[OLD_EN],
        ),
        (
            "a change elsewhere in the translation",
            &[
                number,
                (UK_FILE, "10\u{a0}000", "12\u{a0}000"),
                (EN_FILE, "The ferry runs", "The ferry is running"),
            ],
            &[OLD_EN],
        ),
        (
            "an attribute is recorded below its message",
            &[(DE_FILE, "Eine Fähre", "Die Fähre nach Kertsch")],
            &of_alt,
        ),
        ("a source that was changed back", &[number, (DE_FILE, "12.000", "10.000")], &[]),
        (
            "a translation that was changed back counts from then",
            &[number, (EN_FILE, "10,000", "9,000"), (EN_FILE, "9,000", "10,000")],
            &[OLD_UK],
        ),
    ];
    for (name, changes, expected) in cases {
        let Some(it) = with_texts() else { return };
        for (path, from, to) in changes {
            it.commit_change(path, from, to);
        }
        assert_eq!(told(&it), expected, "{name}");
    }
}

#[test]
fn another_layout_is_no_change() {
    let Some(it) = with_another_number() else { return };
    let before = told(&it);
    let crlf = UK.replace('\n', "\r\n");
    let reordered = "# Überschrift\nb = The ferry runs.\n  .alt = A ferry\n\na =\n        On 19\u{a0}June 10,000 men came from North Korea.   \n";
    let composed = UK.replace("и\u{306}", "й");
    for (path, text) in [
        ("uk", crlf.as_str()),
        ("en", reordered),
        ("uk", &composed),
        ("uk", &format!("\u{feff}{crlf}")),
    ] {
        it.write(&format!("locales/{path}/brief.ftl"), text);
        it.commit();
        assert_eq!(told(&it), before, "{text}");
    }
    let text = it.read(DE_FILE);
    it.write(DE_FILE, &text.replace('\n', "\r\n"));
    it.commit();
    assert_eq!(told(&it), before);
}

#[test]
fn what_is_recorded_of_a_crlf_file_has_lf() {
    let de = "a =\r\n    Эхо u\u{308}ber\r\n    dem Dnipro\r\n";
    let texts = [("de", de), ("uk", "a = Луна над Дніпром\r\n")];
    let Some(it) = Repository::of(Folder::with_locales("brief.ftl", &texts)) else { return };
    it.write(DE_FILE, "a = Still\r\n");
    it.commit();
    assert_eq!(told(&it), ["uk a: a =\n    Эхо über\n    dem Dnipro"]);
}

#[test]
fn squashed_history_knows_no_better() {
    let Some(it) = with_texts() else { return };
    it.branch("work");
    it.commit_change(DE_FILE, "10.000", "12.000");
    it.commit_change(UK_FILE, "10\u{a0}000", "12\u{a0}000");
    it.checkout("main");
    it.git(&["merge", "-q", "--squash", "work"]);
    it.commit();
    assert_eq!(told(&it), [OLD_EN]);
}

#[test]
fn a_branch_translated_from_the_older_source() {
    let Some(it) = with_texts() else { return };
    it.branch("translators");
    it.commit_change(UK_FILE, "10\u{a0}000 осіб", "10\u{a0}000 військових");
    it.checkout("main");
    it.commit_change(DE_FILE, "10.000", "12.000");
    it.merge("translators");
    assert_eq!(told(&it), [OLD_EN, OLD_UK]);
}

#[test]
fn a_translation_copied_before_its_branch_is_merged() {
    let Some(it) = with_texts() else { return };
    it.branch("translators");
    it.commit_change(UK_FILE, "10\u{a0}000 осіб", "10\u{a0}000 військових");
    it.checkout("main");
    it.commit_change(DE_FILE, "10.000", "12.000");
    it.git(&["cherry-pick", "translators"]);
    it.commit_change(EN_FILE, "10,000", "12,000");
    assert_eq!(told(&it), NOTHING, "here it came after the new source");
    it.merge("translators");
    assert_eq!(told(&it), [OLD_UK], "there it was made from the old one");
}

#[test]
fn a_file_moved_and_a_segment_moved() {
    let Some(it) = with_another_number() else { return };
    for locale in ["de", "en", "uk"] {
        it.rename(&format!("locales/{locale}/brief.ftl"), &format!("locales/{locale}/лист.ftl"));
    }
    it.commit();
    assert_eq!(told(&it), [OLD_EN, OLD_UK]);
    for locale in ["de", "en", "uk"] {
        let text = it.read(&format!("locales/{locale}/лист.ftl"));
        let (a, rest) = text.split_once('\n').unwrap();
        it.write(&format!("locales/{locale}/лист.ftl"), rest);
        it.write(&format!("locales/{locale}/zahlen/a.ftl"), &format!("{a}\n"));
    }
    it.commit();
    assert_eq!(told(&it), [OLD_EN, OLD_UK]);
}

#[test]
fn the_folder_moved_twice() {
    let first = "старе місце/über/l10n";
    let at = |path: &str| format!("{first}/{path}");
    let Some(it) = Repository::of(Folder::with(&[
        (&at("einklang.toml"), "source = \"de\"\n"),
        (&at("de/brief.ftl"), DE),
        (&at("en/brief.ftl"), EN),
        (&at("uk/brief.ftl"), UK),
    ])) else {
        return;
    };
    it.commit_change(&at("de/brief.ftl"), "10.000", "12.000");
    it.rename(first, "locales");
    it.commit();
    it.write("elsewhere.txt", "Київ\n");
    it.commit();
    it.commit_change(EN_FILE, "10,000", "12,000");
    for (from, to) in [("locales", "app"), ("app", "locales")] {
        it.rename(from, to);
        it.commit();
    }
    assert_eq!(told(&it), [OLD_UK]);
}

#[test]
fn a_folder_that_is_the_whole_repository() {
    let folder = Folder::with(&[
        ("einklang.toml", "source = \"de\"\n"),
        ("de/brief.ftl", DE),
        ("uk/brief.ftl", UK),
    ]);
    let Some(it) = Repository::of(folder) else { return };
    it.commit_change("de/brief.ftl", "10.000", "12.000");
    assert_eq!(told_of(&it).unwrap(), [OLD_UK]);
}

#[test]
fn a_locale_that_came_later() {
    let Some(it) = with_another_number() else { return };
    it.write("locales/fr/brief.ftl", "a = 12 000 hommes\nc = Rien\n");
    it.commit();
    it.commit_change(DE_FILE, "a = ", "c = Nichts\na = ");
    assert_eq!(told(&it), [OLD_EN, "fr c: without source", OLD_UK]);
}

#[test]
fn edits_that_are_not_committed() {
    let Some(it) = with_texts() else { return };
    it.change(DE_FILE, "10.000", "12.000");
    it.change(UK_FILE, "10\u{a0}000", "12\u{a0}000");
    it.change(UK_FILE, "ходить", "не ходить");
    assert_eq!(told(&it), [OLD_EN, "uk a: not committed", "uk b: not committed"]);
}

#[test]
fn where_there_is_no_history() {
    let folder = Folder::with_locales("brief.ftl", &[("de", DE), ("uk", UK)]);
    let Some(it) = Repository::around(folder) else { return };
    assert_eq!(trouble(&it), "git-no-commit");
    it.write("readme.txt", "Привіт\n");
    it.git(&["add", "readme.txt"]);
    it.git(&["commit", "-q", "-m", "first"]);
    assert_eq!(trouble(&it), "git-untracked");
    it.commit();
    assert_eq!(told(&it), NOTHING);
    fs::remove_dir_all(it.join(".git")).unwrap();
    assert_eq!(trouble(&it), "git-no-repository");
}

#[test]
fn a_part_of_a_history_is_refused() {
    let Some(it) = with_another_number() else { return };
    it.git(&["config", "uploadpack.allowFilter", "true"]);
    for (option, trouble) in [
        ("--depth=1", "git-shallow"),
        ("--filter=blob:none", "git-incomplete"),
        ("--filter=tree:0", "git-incomplete"),
    ] {
        let clone = it.clone_with(&[option]);
        assert_eq!(told_of(&clone.join("locales")).unwrap_err().id, trouble, "{option}");
    }
}

/// Every way that settings of a repository can start a program, each of which would leave a file
/// behind.
#[test]
fn a_hostile_repository_starts_nothing() {
    let Some(it) = with_texts() else { return };
    it.change(DE_FILE, "10.000", "12.000");
    it.write(".gitattributes", "*.ftl diff=evil filter=evil merge=evil\n");
    it.commit();
    let told_before = told(&it);
    let evil = |name: &str| it.trap(name);
    let ext = format!("ext::sh -c touch% {}/PWNED-ext", it.display());
    let settings = [
        ("core.fsmonitor", evil("fsmonitor")),
        ("core.pager", evil("pager")),
        ("pager.rev-list", evil("pager-list")),
        ("core.editor", evil("editor")),
        ("core.sshCommand", evil("ssh")),
        ("core.gitProxy", evil("proxy")),
        ("core.askPass", evil("askpass")),
        ("core.alternateRefsCommand", evil("alternates")),
        ("credential.helper", format!("!{}", evil("credential"))),
        ("diff.external", evil("external")),
        ("diff.evil.command", evil("diff")),
        ("diff.evil.textconv", evil("textconv")),
        ("filter.evil.smudge", evil("smudge")),
        ("filter.evil.clean", evil("clean")),
        ("filter.evil.process", evil("process")),
        ("gpg.program", evil("gpg")),
        ("log.showSignature", "true".into()),
        ("alias.rev-list", format!("!{}", evil("alias"))),
        ("alias.cat-file", format!("!{}", evil("alias"))),
        ("alias.rev-parse", format!("!{}", evil("alias"))),
        ("alias.ls-tree", format!("!{}", evil("alias"))),
        ("protocol.allow", "always".into()),
        ("protocol.ext.allow", "always".into()),
        ("protocol.file.allow", "always".into()),
        ("remote.evil.url", ext.clone()),
        ("remote.evil.uploadpack", evil("uploadpack")),
        ("remote.evil.promisor", "true".into()),
        ("remote.evil.partialCloneFilter", "blob:none".into()),
        ("extensions.partialClone", "evil".into()),
    ];
    it.git(&["config", "core.repositoryFormatVersion", "1"]);
    for (name, value) in &settings {
        it.git(&["config", name, value]);
    }
    let hooks = it.join("hooks");
    it.git(&["config", "core.hooksPath", hooks.to_str().unwrap()]);
    for name in [
        "post-index-change",
        "reference-transaction",
        "pre-auto-gc",
        "post-checkout",
        "fsmonitor-watchman",
    ] {
        it.write(&format!("hooks/{name}"), &format!("#!/bin/sh\n{}\n", evil("hook")));
        make_executable(&hooks.join(name));
    }
    assert_eq!(told(&it), told_before);
    // A file of the first commit is not there, so that git would have to ask the remote for it.
    let id = it.git(&["-c", "core.fsmonitor=false", "rev-parse", "HEAD~1:locales/de/brief.ftl"]);
    let id = id.trim();
    it.remove(&format!(".git/objects/{}/{}", &id[..2], &id[2..]));
    for url in [&it.url(), "ssh://example.org/evil", &ext] {
        fs::remove_file(it.join(".git/FETCH_HEAD")).ok();
        it.git(&["config", "remote.evil.url", url]);
        assert_eq!(trouble(&it), "git-incomplete");
        it.git(&["config", "remote.evil.vcs", "ext"]);
        assert_eq!(trouble(&it), "git-incomplete");
        it.git(&["config", "--unset", "remote.evil.vcs"]);
    }
    assert!(it.sprung_traps().is_empty(), "{:?}", it.sprung_traps());
    // The traps work: a git that may do all of this falls into them.
    git(&it, &["cat-file", "-p", id]);
    git(&it, &["status"]);
    for trap in ["ext", "fsmonitor"] {
        assert!(it.join(format!("PWNED-{trap}")).exists(), "{trap} was not tested");
    }
}

/// Makes a script executable.
fn make_executable(path: &Path) {
    assert!(Command::new("chmod").arg("+x").arg(path).status().unwrap().success());
}

/// Records what the translations were made from, in an environment of its own; what the program
/// says.
fn base_with(folder: &Path, environment: &[(&str, &str)]) -> String {
    let arguments = ["base", "--from-git", "--yes", "--language", "en", "--folder", "."];
    let mut command = Command::new(PROGRAM);
    command.current_dir(folder).args(arguments).envs(environment.iter().copied());
    Ran::from(command.output().unwrap()).told()
}

#[test]
fn without_git_on_the_path() {
    let Some(it) = with_texts() else { return };
    let locales = it.join("locales");
    // A git that stands in the repository is none.
    it.write("locales/git", &format!("#!/bin/sh\n{}\n", it.trap("git")));
    make_executable(&locales.join("git"));
    for path in ["", ".", ":", "/nowhere"] {
        let said = base_with(&locales, &[("PATH", path)]);
        assert!(said.contains("git is not installed"), "{path}: {said}");
    }
    assert!(it.sprung_traps().is_empty(), "{:?}", it.sprung_traps());
}

#[test]
fn variables_of_another_repository_are_left_out() {
    let Some(it) = with_another_number() else { return };
    let evil = it.trap("variable");
    let mut environment: Vec<(&str, &str)> =
        ["GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_SSH_COMMAND", "GIT_ASKPASS"]
            .map(|it| (it, evil.as_str()))
            .to_vec();
    environment.extend(
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"]
            .map(|it| (it, "/nowhere")),
    );
    environment.extend([
        ("GIT_CONFIG_PARAMETERS", "'core.bare=true'"),
        ("GIT_GLOB_PATHSPECS", "1"),
        ("GIT_TRACE", "1"),
    ]);
    let said = base_with(&it.join("locales"), &environment);
    let old = OLD_EN.strip_prefix("en a: ").unwrap();
    for locale in ["en", "uk"] {
        let base = fs::read_to_string(it.join(format!("locales/.base/{locale}/brief.ftl")));
        assert!(base.is_ok_and(|text| text.contains(old)), "{locale}: {said}");
    }
    assert!(it.sprung_traps().is_empty(), "{:?}", it.sprung_traps());
}
