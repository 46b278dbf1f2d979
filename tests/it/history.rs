//! What translations were made from, as git tells: repositories made on the spot.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use einklang::base::wording;
use einklang::checks;
use einklang::finding::trouble::Trouble;
use einklang::io::{folder, git};
use einklang::project::Project;
use einklang::standing::history::{MadeFrom, origins};

use crate::support::skipped;

const DE: &str = "a = Am 19.\u{a0}Juni kamen 10.000 Mann aus Nordkorea.\nb = Die Fähre fährt.\n    .alt = Eine Fähre\n";
const EN: &str = "a = On 19\u{a0}June 10,000 men came from North Korea.\nb = The ferry runs.\n    .alt = A ferry\n";
// The й of Північної is written with a combining breve.
const UK: &str = "a = 19\u{a0}червня з Північної Кореї прибули 10\u{a0}000 осіб и\u{306}.\nb = Пором ходить.\n    .alt = Пором\n";

/// A repository in a folder of its own.
pub struct Repository(tempfile::TempDir);

impl Repository {
    /// An empty one; none where there is no git to make it.
    pub fn new() -> Option<Repository> {
        let repository = Repository(tempfile::tempdir().unwrap());
        if Command::new("git").arg("--version").output().is_err() {
            skipped("the history of a repository", "there is no git");
            return None;
        }
        repository.git(&["init", "-q", "-b", "main"]);
        Some(repository)
    }

    /// One whose first commit has a German source and what was translated from it.
    fn with_texts() -> Option<Repository> {
        let repository = Repository::new()?;
        repository.write("locales/einklang.toml", "source = \"de\"\n");
        repository.write("locales/de/brief.ftl", DE);
        repository.write("locales/en/brief.ftl", EN);
        repository.write("locales/uk/brief.ftl", UK);
        repository.commit();
        Some(repository)
    }

    pub fn git(&self, arguments: &[&str]) {
        let output = git(self.path(), arguments);
        assert!(output.status.success(), "{arguments:?}: {output:?}");
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Changes a text in a file.
    pub fn change(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path().join(path)).unwrap();
        assert!(text.contains(from), "{path} says {text}");
        self.write(path, &text.replace(from, to));
    }

    /// Commits everything there is.
    pub fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", "Зміни"]);
    }

    /// What the folder `locales` tells.
    fn origins(&self) -> Vec<String> {
        told(&self.path().join("locales")).unwrap()
    }

    /// The id of what keeps it from telling.
    fn trouble(&self) -> &'static str {
        told(&self.path().join("locales")).unwrap_err().id
    }
}

/// git with nothing of this machine's settings, always at the same time: no date tells anything.
pub fn git(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new("git");
    command
        .current_dir(folder)
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1");
    for name in ["AUTHOR", "COMMITTER"] {
        command
            .env(format!("GIT_{name}_NAME"), "Оля")
            .env(format!("GIT_{name}_EMAIL"), "olja@example.org");
        command.env(format!("GIT_{name}_DATE"), "2024-06-19T12:00:00+0200");
    }
    command.output().unwrap()
}

/// For each segment of each translation that is not current, in order: the locale, the key and what
/// is known.
fn told(locales: &Path) -> Result<Vec<String>, Trouble> {
    let read = folder::read(locales, None, &checks::known()).unwrap();
    let names: Vec<&str> = std::iter::once(&read.source)
        .chain(&read.translations)
        .map(|it| it.name.as_str())
        .collect();
    let history = self::git::history(locales, &names)?;
    let project = Project::new(read.settings, read.source, read.translations, read.files);
    let pairs: Vec<_> = project.pairs(|_, _| true).collect();
    let origins = origins(&history, &project);
    assert_eq!(origins.len(), pairs.len());
    let line =
        |(origin, pair): (&einklang::standing::history::Origin, &einklang::project::Pair)| {
            assert_eq!(
                (origin.key, &project.translations[origin.translation].name),
                (pair.source.key, &pair.locale.name)
            );
            let known = match &origin.made_from {
                MadeFrom::Current(it) => {
                    assert_eq!(it.translation, wording(pair.translation));
                    return None;
                }
                MadeFrom::Outdated(it) => {
                    assert_eq!(
                        (&it.key, &it.translation),
                        (&origin.key.to_string(), &wording(pair.translation))
                    );
                    it.source.clone()
                }
                MadeFrom::WithoutSource => "without source".to_owned(),
                MadeFrom::NotCommitted => "not committed".to_owned(),
            };
            Some(format!("{} {}: {known}", pair.locale.name, origin.key))
        };
    Ok(origins.iter().zip(&pairs).filter_map(line).collect())
}

const NOTHING: [&str; 0] = [];
const OLD_A: &str = "a = Am 19.\u{a0}Juni kamen 10.000 Mann aus Nordkorea.";

#[test]
fn a_source_that_changed_after_its_translation() {
    let Some(it) = Repository::with_texts() else { return };
    assert_eq!(it.origins(), NOTHING);
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.commit();
    assert_eq!(it.origins(), [format!("en a: {OLD_A}"), format!("uk a: {OLD_A}")]);
    it.change("locales/uk/brief.ftl", "10\u{a0}000", "12\u{a0}000");
    it.commit();
    assert_eq!(it.origins(), [format!("en a: {OLD_A}")]);
    // A change elsewhere in the translation is none of this segment.
    it.change("locales/en/brief.ftl", "The ferry runs", "The ferry is running");
    it.commit();
    assert_eq!(it.origins(), [format!("en a: {OLD_A}")]);
}

#[test]
fn an_attribute_is_recorded_below_its_message() {
    let Some(it) = Repository::with_texts() else { return };
    it.change("locales/de/brief.ftl", "Eine Fähre", "Die Fähre nach Kertsch");
    it.commit();
    assert_eq!(
        it.origins(),
        ["en b.alt: b =\n    .alt = Eine Fähre", "uk b.alt: b =\n    .alt = Eine Fähre"]
    );
}

#[test]
fn a_source_changed_back_is_the_one_of_then() {
    let Some(it) = Repository::with_texts() else { return };
    for (from, to) in [("10.000", "12.000"), ("12.000", "10.000")] {
        it.change("locales/de/brief.ftl", from, to);
        it.commit();
    }
    assert_eq!(it.origins(), NOTHING);
}

#[test]
fn a_translation_changed_back_counts_from_then() {
    let Some(it) = Repository::with_texts() else { return };
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.commit();
    for (from, to) in [("10,000", "9,000"), ("9,000", "10,000")] {
        it.change("locales/en/brief.ftl", from, to);
        it.commit();
    }
    assert_eq!(it.origins(), [format!("uk a: {OLD_A}")]);
}

#[test]
fn another_layout_is_no_change() {
    let Some(it) = Repository::with_texts() else { return };
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.commit();
    let before = it.origins();
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
        assert_eq!(it.origins(), before, "{text}");
    }
    let text = fs::read_to_string(it.path().join("locales/de/brief.ftl")).unwrap();
    it.write("locales/de/brief.ftl", &text.replace('\n', "\r\n"));
    it.commit();
    assert_eq!(it.origins(), before);
}

#[test]
fn what_is_recorded_of_a_crlf_file_has_lf() {
    let Some(it) = Repository::new() else { return };
    it.write("locales/einklang.toml", "source = \"de\"\n");
    it.write("locales/de/brief.ftl", "a =\r\n    Эхо u\u{308}ber\r\n    dem Dnipro\r\n");
    it.write("locales/uk/brief.ftl", "a = Луна над Дніпром\r\n");
    it.commit();
    it.write("locales/de/brief.ftl", "a = Still\r\n");
    it.commit();
    assert_eq!(it.origins(), ["uk a: a =\n    Эхо über\n    dem Dnipro"]);
}

#[test]
fn squashed_history_knows_no_better() {
    let Some(it) = Repository::with_texts() else { return };
    it.git(&["checkout", "-q", "-b", "work"]);
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.commit();
    it.change("locales/uk/brief.ftl", "10\u{a0}000", "12\u{a0}000");
    it.commit();
    it.git(&["checkout", "-q", "main"]);
    it.git(&["merge", "-q", "--squash", "work"]);
    it.commit();
    assert_eq!(it.origins(), [format!("en a: {OLD_A}")]);
}

#[test]
fn a_branch_translated_from_the_older_source() {
    let Some(it) = Repository::with_texts() else { return };
    it.git(&["checkout", "-q", "-b", "translators"]);
    it.change("locales/uk/brief.ftl", "10\u{a0}000 осіб", "10\u{a0}000 військових");
    it.commit();
    it.git(&["checkout", "-q", "main"]);
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.commit();
    it.git(&["merge", "-q", "--no-ff", "-m", "merge", "translators"]);
    assert_eq!(it.origins(), [format!("en a: {OLD_A}"), format!("uk a: {OLD_A}")]);
}

#[test]
fn a_translation_copied_before_its_branch_is_merged() {
    let Some(it) = Repository::with_texts() else { return };
    it.git(&["checkout", "-q", "-b", "translators"]);
    it.change("locales/uk/brief.ftl", "10\u{a0}000 осіб", "10\u{a0}000 військових");
    it.commit();
    it.git(&["checkout", "-q", "main"]);
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.commit();
    it.git(&["cherry-pick", "translators"]);
    it.change("locales/en/brief.ftl", "10,000", "12,000");
    it.commit();
    assert_eq!(it.origins(), NOTHING, "here it came after the new source");
    it.git(&["merge", "-q", "--no-ff", "-m", "merge", "translators"]);
    assert_eq!(it.origins(), [format!("uk a: {OLD_A}")], "there it was made from the old one");
}

#[test]
fn a_file_moved_and_a_segment_moved() {
    let Some(it) = Repository::with_texts() else { return };
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.commit();
    for locale in ["de", "en", "uk"] {
        it.git(&[
            "mv",
            &format!("locales/{locale}/brief.ftl"),
            &format!("locales/{locale}/лист.ftl"),
        ]);
    }
    it.commit();
    assert_eq!(it.origins(), [format!("en a: {OLD_A}"), format!("uk a: {OLD_A}")]);
    for locale in ["de", "en", "uk"] {
        let text =
            fs::read_to_string(it.path().join(format!("locales/{locale}/лист.ftl"))).unwrap();
        let (a, rest) = text.split_once('\n').unwrap();
        it.write(&format!("locales/{locale}/лист.ftl"), rest);
        it.write(&format!("locales/{locale}/zahlen/a.ftl"), &format!("{a}\n"));
    }
    it.commit();
    assert_eq!(it.origins(), [format!("en a: {OLD_A}"), format!("uk a: {OLD_A}")]);
}

#[test]
fn the_folder_moved_twice() {
    let Some(it) = Repository::new() else { return };
    let first = "старе місце/über/l10n";
    it.write(&format!("{first}/einklang.toml"), "source = \"de\"\n");
    for (locale, text) in [("de", DE), ("en", EN), ("uk", UK)] {
        it.write(&format!("{first}/{locale}/brief.ftl"), text);
    }
    it.commit();
    it.change(&format!("{first}/de/brief.ftl"), "10.000", "12.000");
    it.commit();
    it.git(&["mv", first, "locales"]);
    it.commit();
    it.write("elsewhere.txt", "Київ\n");
    it.commit();
    it.change("locales/en/brief.ftl", "10,000", "12,000");
    it.commit();
    it.git(&["mv", "locales", "app"]);
    it.commit();
    it.git(&["mv", "app", "locales"]);
    it.commit();
    assert_eq!(it.origins(), [format!("uk a: {OLD_A}")]);
}

#[test]
fn a_folder_that_is_the_whole_repository() {
    let Some(it) = Repository::new() else { return };
    it.write("einklang.toml", "source = \"de\"\n");
    for (locale, text) in [("de", DE), ("uk", UK)] {
        it.write(&format!("{locale}/brief.ftl"), text);
    }
    it.commit();
    it.change("de/brief.ftl", "10.000", "12.000");
    it.commit();
    assert_eq!(told(it.path()).unwrap(), [format!("uk a: {OLD_A}")]);
}

#[test]
fn a_locale_that_came_later() {
    let Some(it) = Repository::with_texts() else { return };
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.commit();
    it.write("locales/fr/brief.ftl", "a = 12 000 hommes\nc = Rien\n");
    it.commit();
    it.change("locales/de/brief.ftl", "a = ", "c = Nichts\na = ");
    it.commit();
    let a = |locale| format!("{locale} a: {OLD_A}");
    assert_eq!(it.origins(), [a("en"), "fr c: without source".to_owned(), a("uk")]);
}

#[test]
fn edits_that_are_not_committed() {
    let Some(it) = Repository::with_texts() else { return };
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.change("locales/uk/brief.ftl", "10\u{a0}000", "12\u{a0}000");
    let text = fs::read_to_string(it.path().join("locales/uk/brief.ftl")).unwrap();
    it.write("locales/uk/brief.ftl", &text.replace("ходить", "не ходить"));
    assert_eq!(
        it.origins(),
        [format!("en a: {OLD_A}"), "uk a: not committed".into(), "uk b: not committed".into()]
    );
}

#[test]
fn where_there_is_no_history() {
    let Some(it) = Repository::new() else { return };
    it.write("locales/einklang.toml", "source = \"de\"\n");
    it.write("locales/de/brief.ftl", DE);
    it.write("locales/uk/brief.ftl", UK);
    assert_eq!(it.trouble(), "git-no-commit");
    it.write("readme.txt", "Привіт\n");
    it.git(&["add", "readme.txt"]);
    it.git(&["commit", "-q", "-m", "first"]);
    assert_eq!(it.trouble(), "git-untracked");
    it.commit();
    assert_eq!(it.origins(), NOTHING);
    fs::remove_dir_all(it.path().join(".git")).unwrap();
    assert_eq!(it.trouble(), "git-no-repository");
}

#[test]
fn a_part_of_a_history_is_refused() {
    let Some(it) = Repository::with_texts() else { return };
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.commit();
    it.git(&["config", "uploadpack.allowFilter", "true"]);
    let url = format!("file://{}", it.path().display());
    for (option, trouble) in [
        ("--depth=1", "git-shallow"),
        ("--filter=blob:none", "git-incomplete"),
        ("--filter=tree:0", "git-incomplete"),
    ] {
        let clone = tempfile::tempdir().unwrap();
        let output = git(clone.path(), &["clone", "-q", option, &url, "."]);
        assert!(output.status.success(), "{output:?}");
        assert_eq!(told(&clone.path().join("locales")).unwrap_err().id, trouble);
    }
}

/// Every way that settings of a repository can start a program, each of which would leave a file
/// behind.
#[test]
fn a_hostile_repository_starts_nothing() {
    let Some(it) = Repository::with_texts() else { return };
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.write(".gitattributes", "*.ftl diff=evil filter=evil merge=evil\n");
    it.commit();
    let told_before = it.origins();
    let evil = |what: &str| format!("touch {}/PWNED-{what}; false", it.path().display());
    let ext = format!("ext::sh -c touch% {}/PWNED-ext", it.path().display());
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
    let hooks = it.path().join("hooks");
    it.git(&["config", "core.hooksPath", hooks.to_str().unwrap()]);
    for name in [
        "post-index-change",
        "reference-transaction",
        "pre-auto-gc",
        "post-checkout",
        "fsmonitor-watchman",
    ] {
        it.write(&format!("hooks/{name}"), &format!("#!/bin/sh\n{}\n", evil("hook")));
        let output = Command::new("chmod").arg("+x").arg(hooks.join(name)).output().unwrap();
        assert!(output.status.success());
    }
    assert_eq!(it.origins(), told_before);
    // A file of the first commit is not there, so that git would have to ask the remote for it.
    let first =
        git(it.path(), &["-c", "core.fsmonitor=false", "rev-parse", "HEAD~1:locales/de/brief.ftl"]);
    let id = String::from_utf8(first.stdout).unwrap();
    let id = id.trim();
    fs::remove_file(it.path().join(format!(".git/objects/{}/{}", &id[..2], &id[2..]))).unwrap();
    for url in [&format!("file://{}", it.path().display()), "ssh://example.org/evil", &ext] {
        fs::remove_file(it.path().join(".git/FETCH_HEAD")).ok();
        it.git(&["config", "remote.evil.url", url]);
        assert_eq!(it.trouble(), "git-incomplete");
        it.git(&["config", "remote.evil.vcs", "ext"]);
        assert_eq!(it.trouble(), "git-incomplete");
        it.git(&["config", "--unset", "remote.evil.vcs"]);
    }
    let left: Vec<PathBuf> =
        fs::read_dir(it.path()).unwrap().map(|it| it.unwrap().path()).collect();
    assert!(!left.iter().any(|it| it.to_string_lossy().contains("PWNED")), "{left:?}");
    // The traps work: a git that may do all of this falls into them.
    git(it.path(), &["cat-file", "-p", id]);
    git(it.path(), &["status"]);
    for trap in ["ext", "fsmonitor"] {
        assert!(it.path().join(format!("PWNED-{trap}")).exists(), "{trap} was not tested");
    }
}

/// Records what the translations were made from, in an environment of its own; what the program
/// says.
fn base_with(folder: &Path, environment: &[(&str, &str)]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_einklang"));
    command
        .args(["base", "--from-git", "--yes", "--language", "en", "--folder", "."])
        .current_dir(folder);
    let output = command.envs(environment.iter().copied()).output().unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn without_git_on_the_path() {
    let Some(it) = Repository::with_texts() else { return };
    let locales = it.path().join("locales");
    // A git that stands in the repository is none.
    it.write("locales/git", &format!("#!/bin/sh\ntouch {}/PWNED\n", it.path().display()));
    assert!(Command::new("chmod").arg("+x").arg(locales.join("git")).status().unwrap().success());
    for path in ["", ".", ":", "/nowhere"] {
        let said = base_with(&locales, &[("PATH", path)]);
        assert!(said.contains("git is not installed"), "{path}: {said}");
    }
    assert!(!it.path().join("PWNED").exists());
}

#[test]
fn variables_of_another_repository_are_left_out() {
    let Some(it) = Repository::with_texts() else { return };
    it.change("locales/de/brief.ftl", "10.000", "12.000");
    it.commit();
    let evil = format!("touch {}/PWNED", it.path().display());
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
    let said = base_with(&it.path().join("locales"), &environment);
    for locale in ["en", "uk"] {
        let base = fs::read_to_string(it.path().join(format!("locales/.base/{locale}/brief.ftl")));
        assert!(base.is_ok_and(|text| text.contains(OLD_A)), "{locale}: {said}");
    }
    assert!(!it.path().join("PWNED").exists());
}
