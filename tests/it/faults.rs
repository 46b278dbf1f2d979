//! A fault at every system call: a full disk, a broken one, a kill. After each, every file is old
//! or new; the next run that writes makes all of them old or all of them new; and the same command
//! ends where an undisturbed run ends.
//!
//! `strace` injects the faults; without it the tests say so and pass. `EINKLANG_FAULTS=all cargo
//! test --test it faults` tries every error at every call; otherwise every kill is tried, and of
//! frequent calls every third error.

#![cfg(target_os = "linux")]

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use einklang::io::write::open;

use crate::support::folder::{Folder, files_below, read, write};
use crate::support::program::PROGRAM;
use crate::support::skipped;
use crate::writing::{NEW, OLD, leave};

/// The system calls that a writer makes; `?` for those that not every machine has.
const CALLS: [&str; 8] = [
    "write",
    "fsync,fdatasync",
    "?rename,?renameat,?renameat2",
    "?open,openat",
    "?chmod,fchmod",
    "?mkdir,mkdirat",
    "?unlink,unlinkat",
    "flock",
];

/// More calls than this are frequent.
const FREQUENT: usize = 12;

#[test]
fn init_survives_faults() {
    let arguments = ["init", "--source", "uk", "--language", "uk"];
    survives_faults(
        "init",
        |folder| write(&folder.join("locales/uk/a.ftl"), OLD),
        &arguments,
        |_| {},
    );
}

/// A key gets another name in three texts, and in what is recorded of two of them.
const RENAME: [&str; 5] = ["rename", "a", "Aa", "--folder", "."];

#[test]
fn a_change_of_several_files_survives_faults() {
    survives_faults("several files", texts, &RENAME, |folder| {
        let texts = RENAMED.map(|path| read(&folder.join(path)));
        in_order(&texts.each_ref().map(|text| text.contains("Aa = ")));
        assert!(texts[1].ends_with("\n# Кінець\n"), "a comment is lost: {}", texts[1]);
    });
}

/// The files that the rename changes, in this order.
const RENAMED: [&str; 5] = [
    "de/глава/b.ftl",
    "pl/глава/b.ftl",
    "uk/глава/b.ftl",
    ".base/pl/глава/b.ftl",
    ".base/uk/глава/b.ftl",
];

const SOURCE: &str = "a = Das Schloss war in Kyjiw, 10.000 Menschen\nb = Ein Igel\n";

/// A document in three languages, confirmed.
fn texts(folder: &Path) {
    write(&folder.join("einklang.toml"), "source = \"de\"\n");
    let translation = format!("{OLD}# Кінець\n");
    for (path, text) in RENAMED.iter().zip([SOURCE, &translation, &translation]) {
        write(&folder.join(path), text);
    }
    let output = Victim(&["base", "--current", "--folder", "."]).undisturbed(folder);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn finishing_what_a_stopped_run_began_survives_faults() {
    let setup = |folder: &Path| {
        texts(folder);
        write(&folder.join("de/a.ftl"), OLD);
        for path in &paths()[..3] {
            write(&folder.join(path), OLD);
        }
        let existed = |path: &Path| path.extension().is_some_and(|it| it == "ftl");
        leave(folder, &paths().map(|it| (it.clone(), existed(&it).then_some(OLD), NEW)));
        fs::rename(folder.join("uk/.a.ftl.einklang-Ab12Cd"), folder.join("uk/a.ftl")).unwrap();
    };
    // Has nothing to do of its own.
    let arguments = ["clean", "--locale", "uk", "--folder", "."];
    survives_faults("finishing", setup, &arguments, |folder| {
        let is_new =
            |path: PathBuf| fs::read(folder.join(path)).is_ok_and(|it| it == NEW.as_bytes());
        in_order(&paths().map(is_new));
    });
}

/// The files that the stopped run was changing, in this order.
fn paths() -> [PathBuf; 5] {
    let names: [&[u8]; 5] = [
        b"uk/a.ftl",
        "uk/глава/b.ftl".as_bytes(),
        b"pl/\xff.ftl",
        b".base/uk/a.base",
        b".base/de/b.base",
    ];
    names.map(|it| PathBuf::from(OsStr::from_bytes(it)))
}

/// Nothing is new before what comes before it: a base never speaks of a text that is not there.
fn in_order(new: &[bool]) {
    assert!(new.is_sorted_by(|a, b| a >= b), "{new:?}");
}

#[test]
fn a_change_that_stops_half_way_says_so() {
    if !can_inject() {
        return;
    }
    let cases = [
        (1, "de/глава/b.ftl cannot be written: Input/output error", false),
        (2, "writing stopped at pl/глава/b.ftl: Input/output error", true),
    ];
    for (at, said, changed) in cases {
        let folder = Folder::in_memory();
        texts(&folder);
        let (output, _) = Victim(&RENAME).disturbed(&folder, "?rename,?renameat", "error=EIO", at);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.contains(said) && error.contains("Input/output error"), "{error}");
        assert_eq!(read(&folder.join(RENAMED[0])) != SOURCE, changed);
        assert_eq!(folder.join(".base/.journal").exists(), changed);
        assert_eq!(leftovers(&folder).is_empty(), !changed);
    }
}

/// A command of the program, to be disturbed.
struct Victim<'v>(&'v [&'v str]);

impl Victim<'_> {
    fn run(&self, folder: &Path, mut command: Command) -> Output {
        // One thread makes its calls in the same order each time.
        let command = command.current_dir(folder).env_clear().env("RAYON_NUM_THREADS", "1");
        command.args(self.0).output().unwrap()
    }

    fn undisturbed(&self, folder: &Path) -> Output {
        self.run(folder, Command::new(PROGRAM))
    }

    /// Runs it with a fault at the call of this number. Whether there was such a call.
    fn disturbed(&self, folder: &Path, calls: &str, fault: &str, at: usize) -> (Output, bool) {
        let log = tempfile::NamedTempFile::new().unwrap();
        let mut command = Command::new(STRACE);
        command.args(["-f", "-qq", "-o"]).arg(log.path()).arg(format!("--trace={calls}"));
        command.arg(format!("--inject={calls}:{fault}:when={at}")).arg(PROGRAM);
        let output = self.run(folder, command);
        let log = fs::read(log.path()).unwrap();
        let injected = String::from_utf8_lossy(&log).contains("(INJECTED)");
        let hit = injected || output.status.signal() == Some(9);
        (output, hit)
    }
}

const STRACE: &str = "/usr/bin/strace";

/// Whether faults can be injected here.
fn can_inject() -> bool {
    let arguments = [
        "-f",
        "-qq",
        "-o",
        "/dev/null",
        "--trace=write",
        "--inject=write:error=EIO:when=999",
        "true",
    ];
    match Command::new(STRACE).args(arguments).output() {
        Ok(output) if output.status.success() => true,
        other => {
            skipped(
                "what is written survives faults",
                &format!("strace cannot inject them here: {other:?}"),
            );
            false
        }
    }
}

/// Disturbs a command of the program; `setup` makes the folder that it runs in, `whole` looks at
/// what is there after each fault, and again after the next run.
pub fn survives_faults(name: &str, setup: fn(&Path), arguments: &[&str], whole: fn(&Path)) {
    if !can_inject() {
        return;
    }
    let victim = Victim(arguments);
    let template = Folder::in_memory();
    setup(&template);
    let folder = copy(&template);
    let old = files(&folder);
    let output = victim.undisturbed(&folder);
    assert!(output.status.success(), "{name}: {output:?}");
    let new = files(&folder);
    assert!(new != old && leftovers(&folder).is_empty(), "{name}: {:?}", leftovers(&folder));
    // The first to come writes `.gitignore`, whatever becomes of its change.
    let texts = |files: &BTreeMap<PathBuf, Vec<u8>>| {
        let mut texts = files.clone();
        texts.retain(|path, _| !path.ends_with(".gitignore"));
        texts
    };
    let disturb = |calls: &str, fault: &str, at: usize| {
        let folder = copy(&template);
        let (output, hit) = victim.disturbed(&folder, calls, fault, at);
        let case = format!("{name}: {fault} at {calls} {at}");
        let said = || format!("{case}: {}", String::from_utf8_lossy(&output.stderr));
        let now = files(&folder);
        let names: BTreeSet<&PathBuf> = old.keys().chain(new.keys()).chain(now.keys()).collect();
        for path in names {
            let bytes = now.get(path);
            assert!(
                bytes == old.get(path) || bytes == new.get(path),
                "{}: {}",
                said(),
                path.display()
            );
        }
        assert!(output.status.code() != Some(0) || now == new, "{}", said());
        let settled = settled(&folder);
        assert!(
            texts(&settled) == texts(&old) || texts(&settled) == texts(&new),
            "{}: some new, some old",
            said()
        );
        whole(&folder);
        let again = victim.undisturbed(&folder);
        assert_eq!(files(&folder), new, "{}, then {again:?}", said());
        assert!(leftovers(&folder).is_empty(), "{}: {:?}", said(), leftovers(&folder));
        whole(&folder);
        hit
    };
    let all = std::env::var("EINKLANG_FAULTS").is_ok_and(|it| it == "all");
    let mut count = 0;
    for calls in CALLS {
        let kills = (1..).take_while(|at| disturb(calls, "signal=KILL", *at)).count();
        let step = if all || kills <= FREQUENT { 1 } else { 3 };
        let mut errors = 0;
        for (number, at) in (1..=kills).step_by(step).enumerate() {
            let both = ["error=ENOSPC", "error=EIO"];
            for fault in if all { &both[..] } else { &both[number % 2..=number % 2] } {
                errors += usize::from(disturb(calls, fault, at));
            }
        }
        println!("{name}: {calls}: {kills} kills, {errors} errors");
        count += kills + errors;
    }
    assert!(count > 20, "{name}: only {count} faults");
}

/// Every file of the project: not the lock, the journal or what is temporary.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let texts = files_below(folder)
        .into_iter()
        .filter(|it| !is_passing(it) && !it.ends_with(".base/.lock"));
    texts.map(|it| (it.clone(), fs::read(folder.join(it)).unwrap())).collect()
}

/// What stands there after another run has come to write, whatever it writes. It works on a copy.
fn settled(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let paths = files_below(folder);
    let Some(journal) = paths.iter().find(|it| it.ends_with(".base/.journal")) else {
        return files(folder);
    };
    let copy = copy(folder);
    drop(open(copy.join(journal).ancestors().nth(2).unwrap()).unwrap());
    files(&copy)
}

/// A folder with the same files.
fn copy(folder: &Path) -> Folder {
    let copy = Folder::in_memory();
    for path in files_below(folder) {
        write(&copy.join(&path), fs::read(folder.join(&path)).unwrap());
    }
    copy
}

/// What a run should not leave behind.
fn leftovers(folder: &Path) -> Vec<PathBuf> {
    files_below(folder).into_iter().filter(|it| is_passing(it)).collect()
}

fn is_passing(path: &Path) -> bool {
    path.ends_with(".base/.journal") || path.to_string_lossy().contains(".einklang-")
}
