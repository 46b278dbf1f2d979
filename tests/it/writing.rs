//! The one writer, through the library: what it keeps, what it refuses, what it finishes.

#![cfg(unix)]

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use einklang::finding::Argument;
use einklang::finding::trouble::Trouble;
use einklang::io::write::{FileChange, Writer, open, open_within};
use einklang::messages::{Language, Messages};

use crate::support::folder::{Folder, paths_below, write};
use crate::support::program::PROGRAM;
use crate::support::skipped;

/// Ukrainian with a stress mark, a decomposed й, a no-break space.
pub const OLD: &str = "a = За́мок бу\u{301}в у Київі, 10\u{a0}000 осіб\nb = Шибeни\u{438}\u{306}к\n";
pub const NEW: &str =
    "a = За\u{301}мок був у Києві, 12\u{a0}000 осіб\nb = Шибени\u{439}к\n# Кінець\n";

/// A folder of locales with files of the old text.
fn folder(files: &[&str]) -> Folder {
    let files: Vec<(&str, &str)> = files.iter().map(|it| (*it, OLD)).collect();
    Folder::with(&files)
}

/// From what stands there to the new text.
fn change(path: PathBuf) -> FileChange {
    FileChange { before: fs::read(&path).ok(), path, after: NEW.into() }
}

fn text(path: PathBuf) -> String {
    fs::read_to_string(path).unwrap()
}

/// Every file and folder below a folder, those of the writer's own in the base left out.
fn names(folder: &Path) -> Vec<String> {
    let names = paths_below(folder).into_iter().map(|it| it.to_string_lossy().into_owned());
    names
        .filter(|it| ![".base", ".base/.lock", ".base/.gitignore"].contains(&it.as_str()))
        .collect()
}

fn id<T>(result: Result<T, Trouble>) -> &'static str {
    result.err().map_or("", |it| it.id)
}

/// What a trouble says about this.
fn says(trouble: &Trouble, name: &str) -> String {
    let value = trouble.arguments.iter().find(|(it, _)| *it == name).map(|(_, it)| it);
    let Some(Argument::Text(text)) = value else { panic!("{trouble:?}") };
    text.clone()
}

#[test]
fn files_change_together_and_new_ones_find_their_folder() {
    let folder = folder(&["uk/a.ftl", "de/глава/b.ftl"]);
    let paths = ["uk/a.ftl", "de/глава/b.ftl", "pl/нова/c.ftl", ".base/uk/a.base"]
        .map(|it| folder.join(it));
    let writer = open(&folder).unwrap();
    assert!(writer.recovered().is_none());
    writer.write(&paths.clone().map(change)).unwrap();
    for path in paths {
        assert_eq!(text(path), NEW);
    }
    let all = [".base/uk", ".base/uk/a.base", "de", "de/глава", "de/глава/b.ftl"];
    assert_eq!(
        names(&folder),
        [&all[..], &["pl", "pl/нова", "pl/нова/c.ftl", "uk", "uk/a.ftl"]].concat()
    );
    assert_eq!(text(folder.join(".base/.gitignore")), "/.lock\n/.journal\n.*.einklang-*\n");
}

#[test]
fn the_mode_of_a_file_is_kept_and_a_new_one_is_an_ordinary_file() {
    let folder = folder(&["uk/a.ftl", "uk/b.ftl", "uk/ordinary.ftl"]);
    let path = |name: &str| folder.join("uk").join(name);
    let mode = |name: &str| fs::metadata(path(name)).unwrap().mode() & 0o7777;
    fs::set_permissions(path("a.ftl"), fs::Permissions::from_mode(0o640)).unwrap();
    fs::set_permissions(path("b.ftl"), fs::Permissions::from_mode(0o755)).unwrap();
    let changes = ["a.ftl", "b.ftl", "new.ftl"].map(|it| change(path(it)));
    open(&folder).unwrap().write(&changes).unwrap();
    assert_eq!(
        (mode("a.ftl"), mode("b.ftl"), mode("new.ftl")),
        (0o640, 0o755, mode("ordinary.ftl"))
    );
    assert_eq!(text(path("b.ftl")), NEW);
}

#[test]
fn a_link_stays_and_what_it_leads_to_is_replaced() {
    let folder = folder(&["shared/a.ftl", "uk/b.ftl"]);
    let link = folder.join("uk/a.ftl");
    symlink("../shared/a.ftl", &link).unwrap();
    // What a stopped run left behind where no locale is.
    write(&folder.join("shared/.a.ftl.einklang-abc123"), NEW);
    open(&folder).unwrap().write(&[change(link.clone())]).unwrap();
    assert!(link.is_symlink());
    assert_eq!((text(link), text(folder.join("shared/a.ftl"))), (NEW.into(), NEW.into()));
    assert_eq!(names(&folder), ["shared", "shared/a.ftl", "uk", "uk/a.ftl", "uk/b.ftl"]);
}

#[test]
fn no_link_leads_the_writer_out_of_the_folder() {
    let (outside, folder) = (folder(&["a.ftl", "lock"]), folder(&["uk/b.ftl"]));
    symlink(outside.join("a.ftl"), folder.join("uk/a.ftl")).unwrap();
    symlink(&outside, folder.join("de")).unwrap();
    let writer = open(&folder).unwrap();
    for name in [
        "uk/a.ftl",
        "de/a.ftl",
        "de/new.ftl",
        "de/new/new.ftl",
        "../new.ftl",
        "uk/b/../../../new.ftl",
    ] {
        let changes = ["uk/b.ftl", name].map(|it| change(folder.join(it)));
        let refused = id(writer.write(&changes));
        assert!(["leads-elsewhere", "cannot-write"].contains(&refused), "{name}: {refused}");
    }
    drop(writer);
    fs::remove_file(folder.join(".base/.lock")).unwrap();
    symlink(outside.join("lock"), folder.join(".base/.lock")).unwrap();
    assert_eq!(id(open(&folder)), "leads-elsewhere");
    assert_eq!(names(&outside), ["a.ftl", "lock"]);
    for path in [outside.join("a.ftl"), outside.join("lock"), folder.join("uk/b.ftl")] {
        assert_eq!(text(path), OLD);
    }
}

#[test]
fn a_file_that_changed_meanwhile_stays_and_so_do_all_others() {
    let folder = folder(&["uk/a.ftl", "uk/b.ftl"]);
    let path = |name: &str| folder.join("uk").join(name);
    let writer = open(&folder).unwrap();
    let changed = FileChange { before: Some(b"a = b\n".into()), ..change(path("b.ftl")) };
    // Left as it is, but not what was read.
    let relied_upon = FileChange { after: b"a = b\n".into(), ..changed.clone() };
    let gone = FileChange { before: Some(OLD.into()), ..change(path("c.ftl")) };
    let there_now = FileChange { before: None, ..change(path("b.ftl")) };
    for other in [changed, relied_upon, gone, there_now] {
        let name = other.path.file_name().unwrap().to_string_lossy().into_owned();
        let trouble = writer.write(&[change(path("a.ftl")), other]).unwrap_err();
        assert_eq!(trouble.id, "changed-meanwhile");
        assert!(says(&trouble, "path").ends_with(&name), "{trouble:?}");
        assert_eq!((text(path("a.ftl")), text(path("b.ftl"))), (OLD.into(), OLD.into()));
        assert_eq!(names(&folder), ["uk", "uk/a.ftl", "uk/b.ftl"]);
    }
}

#[test]
fn what_does_not_change_is_not_touched() {
    let folder = folder(&["uk/a.ftl", "uk/b.ftl"]);
    let path = |name: &str| folder.join("uk").join(name);
    let stamp = |name: &str| {
        let it = fs::metadata(path(name)).unwrap();
        (it.ino(), it.mtime(), it.mtime_nsec(), it.ctime(), it.ctime_nsec())
    };
    let (a, b) = (stamp("a.ftl"), stamp("b.ftl"));
    let same = FileChange { after: OLD.into(), ..change(path("a.ftl")) };
    let writer = open(&folder).unwrap();
    writer.write(std::slice::from_ref(&same)).unwrap();
    writer.write(&[]).unwrap();
    writer.write(&[same, change(path("b.ftl"))]).unwrap();
    assert_eq!(stamp("a.ftl"), a);
    assert_ne!(stamp("b.ftl"), b);
}

#[test]
fn names_may_be_long_and_need_not_be_unicode() {
    let folder = folder(&["uk/a.ftl"]);
    let long = |last: &str| folder.join("uk").join("ї".repeat(124) + last + ".ftl");
    let other = folder
        .join("uk")
        .join(<OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(b"\xff\xfe.ftl"));
    // Two whose temporary names begin alike.
    let changes = [long("1"), long("2"), other].map(change);
    open(&folder).unwrap().write(&changes).unwrap();
    for change in changes {
        assert_eq!(text(change.path), NEW);
    }
}

#[test]
fn a_read_only_file_is_not_replaced() {
    let folder = folder(&["uk/a.ftl", "uk/b.ftl"]);
    let path = |name: &str| folder.join("uk").join(name);
    fs::set_permissions(path("b.ftl"), fs::Permissions::from_mode(0o444)).unwrap();
    let trouble =
        open(&folder).unwrap().write(&["a.ftl", "b.ftl"].map(|it| change(path(it)))).unwrap_err();
    assert_eq!(trouble.id, "cannot-write");
    assert!(
        says(&trouble, "path").ends_with("b.ftl") && says(&trouble, "error").contains("permission"),
        "{trouble:?}"
    );
    assert_eq!((text(path("a.ftl")), text(path("b.ftl"))), (OLD.into(), OLD.into()));
    assert_eq!(names(&folder), ["uk", "uk/a.ftl", "uk/b.ftl"]);
}

#[test]
fn a_folder_that_may_not_be_written_is_named() {
    let folder = folder(&["locales/uk/a.ftl"]);
    let init = |user: Option<u32>| {
        let mut command = Command::new(if user.is_some() { "setpriv" } else { PROGRAM });
        if let Some(user) = user {
            command.args([&format!("--reuid={user}"), "--clear-groups", PROGRAM]);
        }
        command.current_dir(&folder).args(["init", "--source", "uk", "--language", "en"]).output()
    };
    for path in [folder.join("locales"), folder.to_path_buf()] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o555)).unwrap();
    }
    // Root may write everywhere.
    let root = fs::metadata("/proc/self").is_ok_and(|it| it.uid() == 0);
    let output = init(root.then_some(65534));
    let Some(output) = output.as_ref().ok().filter(|it| it.status.code() == Some(2)) else {
        return skipped(
            "nothing is written without permission",
            &format!("no other user: {output:?}"),
        );
    };
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(
        error.contains("locales/einklang.toml cannot be written: Permission denied"),
        "{error}"
    );
    assert_eq!(names(&folder), ["locales", "locales/uk", "locales/uk/a.ftl"]);
}

#[test]
fn one_writer_at_a_time_and_the_other_is_told_whose_turn_it_is() {
    let folder = folder(&["uk/a.ftl"]);
    let first = open(&folder).unwrap();
    let trouble = open_within(&folder, Duration::ZERO).unwrap_err();
    assert_eq!((trouble.id, says(&trouble, "pid")), ("locked", std::process::id().to_string()));
    for (language, words) in [
        (Language::De, "ein anderer Lauf"),
        (Language::En, "another run"),
        (Language::Uk, "інший запуск"),
    ] {
        let said = Messages::new(language).text(&trouble.message(), &trouble.arguments);
        assert!(said.contains(words) && said.contains(&std::process::id().to_string()), "{said}");
    }
    drop(first);
    // It may take a moment: a process that another test is about to start holds copies of all files
    // until it runs.
    open(&folder).unwrap();
}

#[test]
fn what_stopped_runs_left_is_swept_and_what_is_in_use_is_not() {
    let abandoned = [
        "uk/глава/.a.ftl.einklang-Ab12Cd",
        ".base/uk/.a.base.einklang-000000",
        ".x.einklang-zzzzzz",
    ];
    let kept = [
        "uk/.a.ftl.einklang-notes-of-mine",
        "uk/.einklang-Ab12Cd",
        "images/.a.png.einklang-Ab12Cd",
    ];
    let folder = folder(&[&abandoned[..], &kept, &["uk/.b.ftl.einklang-Ab12Cd"]].concat());
    let in_use = File::open(folder.join("uk/.b.ftl.einklang-Ab12Cd")).unwrap();
    in_use.lock().unwrap();
    open(&folder).unwrap();
    let names = names(&folder);
    for name in kept.iter().chain(&["uk/.b.ftl.einklang-Ab12Cd"]) {
        assert!(names.iter().any(|it| it == name), "{name} is still there: {names:?}");
    }
    for name in abandoned {
        assert!(names.iter().all(|it| it != name), "{name} is gone");
    }
}

/// A change as a stopped run leaves it behind: the journal, and a temporary file for each of these.
pub fn leave(folder: &Path, files: &[(impl AsRef<Path>, Option<&str>, &str)]) {
    let hash = |text: &str| blake3::hash(text.as_bytes()).to_hex().to_string();
    let mut entries = Vec::new();
    for (target, before, after) in files {
        let target = target.as_ref();
        let mut temporary = OsString::from(".");
        temporary.push(target.file_name().unwrap());
        temporary.push(".einklang-Ab12Cd");
        write(&folder.join(target).with_file_name(&temporary), after);
        entries.push(serde_json::json!({
            "temporary": temporary, "target": target.as_os_str().to_owned(), "before": before.map(hash), "after": hash(after),
        }));
    }
    write(
        &folder.join(".base/.journal"),
        &serde_json::json!({ "version": 1, "files": entries }).to_string(),
    );
}

/// What is told of it: ids, and the paths they name.
fn notices(writer: &Writer) -> Vec<(&'static str, String)> {
    let notices = writer.recovered().map(|it| it.notices()).unwrap_or_default();
    notices.iter().map(|it| (it.id, says(it, it.arguments[0].0))).collect()
}

#[test]
fn the_next_run_finishes_what_a_stopped_one_began() {
    let folder = folder(&["uk/a.ftl", "uk/b.ftl", "uk/c.ftl", "uk/d.ftl"]);
    let path = |name: &str| folder.join(name);
    leave(
        &folder,
        &[
            ("uk/a.ftl", Some(OLD), NEW),         // renamed before the run stopped
            ("uk/b.ftl", Some(OLD), NEW),         // not yet renamed
            ("uk/c.ftl", Some(OLD), NEW),         // changed by somebody since
            ("uk/d.ftl", Some(OLD), NEW),         // its new text is gone
            ("uk/e.ftl", Some(OLD), NEW),         // deleted since
            (".base/uk/нове.base", None, NEW),    // new, not yet there
            ("images/a.png", Some("other"), NEW), // no locale is there, and nothing else would remove it
        ],
    );
    fs::rename(path("uk/.a.ftl.einklang-Ab12Cd"), path("uk/a.ftl")).unwrap();
    write(&path("uk/c.ftl"), "c = Моє\n");
    fs::remove_file(path("uk/.d.ftl.einklang-Ab12Cd")).unwrap();
    let writer = open(&folder).unwrap();
    for name in ["uk/a.ftl", "uk/b.ftl", ".base/uk/нове.base"] {
        assert_eq!(text(path(name)), NEW, "{name}");
    }
    assert_eq!((text(path("uk/c.ftl")), text(path("uk/d.ftl"))), ("c = Моє\n".into(), OLD.into()));
    let left = [
        ".base/uk",
        ".base/uk/нове.base",
        "images",
        "uk",
        "uk/a.ftl",
        "uk/b.ftl",
        "uk/c.ftl",
        "uk/d.ftl",
    ];
    assert_eq!(names(&folder), left);
    let root = fs::canonicalize(&folder).unwrap();
    let paths = |names: &[&str]| {
        let names: Vec<_> =
            names.iter().map(|it| root.join(it).to_string_lossy().into_owned()).collect();
        names.join(", ")
    };
    let finished = ("recovered", paths(&["uk/b.ftl", ".base/uk/нове.base"]));
    let left = ("recovered-left", paths(&["uk/c.ftl", "uk/d.ftl", "uk/e.ftl", "images/a.png"]));
    assert_eq!(notices(&writer), [finished, left]);
    drop(writer);
    assert!(open(&folder).unwrap().recovered().is_none(), "it is told once");
}

#[test]
fn a_change_that_was_whole_is_not_worth_a_word() {
    let folder = folder(&["uk/a.ftl"]);
    leave(&folder, &[("uk/a.ftl", Some("a = b\n"), OLD)]);
    fs::remove_file(folder.join("uk/.a.ftl.einklang-Ab12Cd")).unwrap();
    assert!(open(&folder).unwrap().recovered().is_none());
    assert_eq!(names(&folder), ["uk", "uk/a.ftl"]);
}

#[test]
fn a_journal_that_is_not_ours_does_nothing() {
    let outside = folder(&["a.ftl"]);
    let absolute = outside.join("a.ftl").to_string_lossy().into_owned();
    let folder = folder(&["uk/a.ftl"]);
    let journal = folder.join(".base/.journal");
    let hash = |text: &str| blake3::hash(text.as_bytes()).to_hex().to_string();
    let entry = |temporary: &str, target: &str| {
        let (temporary, target) = (OsString::from(temporary), OsString::from(target));
        serde_json::json!({ "version": 1, "files": [
            { "temporary": temporary, "target": target, "before": hash(OLD), "after": hash(NEW) },
        ] })
    };
    let temporary = ".a.ftl.einklang-Ab12Cd";
    let later = serde_json::json!({ "version": 2, "files": [] });
    let texts = [
        "".to_owned(),
        "\0\0\0".to_owned(),
        later.to_string(),
        entry(temporary, &absolute).to_string(),
        entry(temporary, "../a.ftl").to_string(),
        entry(temporary, "").to_string(),
        entry("../uk/.a.ftl.einklang-Ab12Cd", "uk/a.ftl").to_string(),
        entry("a.ftl", "uk/a.ftl").to_string(),
    ];
    for text in texts {
        write(&journal, &text);
        write(&folder.join("uk").join(temporary), NEW);
        write(&outside.join(temporary), NEW);
        let writer = open(&folder).unwrap();
        assert_eq!(notices(&writer)[0].0, "recovered-unreadable", "{text}");
        assert_eq!(names(&folder), ["uk", "uk/a.ftl"], "{text}");
        assert_eq!(fs::read_to_string(folder.join("uk/a.ftl")).unwrap(), OLD, "{text}");
    }
    // A folder that is a link now.
    symlink(&outside, folder.join("de")).unwrap();
    write(&journal, &entry(temporary, "de/a.ftl").to_string());
    assert_eq!(notices(&open(&folder).unwrap())[0].0, "recovered-left");
    assert_eq!(names(&outside), [temporary, "a.ftl"]);
    assert_eq!(text(outside.join("a.ftl")), OLD);
}
