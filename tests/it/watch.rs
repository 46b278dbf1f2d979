//! `check --watch`: what it notices, what it leaves alone, and that each run is a fresh one.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use einklang::io::watch::{Effect, News, Places, due};

use crate::support::folder::Folder;
use crate::support::history::Repository;
use crate::support::program::{PROGRAM, Ran, command, einklang};
use crate::support::skipped;

/// No test waits longer for what must come; it fails then.
const DEADLINE: Duration = Duration::from_secs(60);

const DE: &str = "a = Am 19.\u{a0}Juni kamen 10.000 Mann.\n";
// The й is written with a combining breve.
const UK: &str = "a = 19\u{a0}червня прибули 10\u{a0}000 осіб, и\u{306}шли.\n";

/// A folder with a German source and a Ukrainian translation that follows it.
fn folder() -> Folder {
    Folder::with_locales("brief.ftl", &[("de", DE), ("uk", UK)])
}

const SOURCE_FILE: &str = "locales/de/brief.ftl";
const TRANSLATION_FILE: &str = "locales/uk/brief.ftl";

/// The Ukrainian with another number.
fn uk(number: &str) -> String {
    UK.replace("10\u{a0}000", number)
}

fn check(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = command(folder, &[&["check"], arguments].concat());
    command.stdin(Stdio::null());
    command
}

/// What one `check` prints.
fn fresh(folder: &Path, arguments: &[&str]) -> String {
    Ran::from(check(folder, arguments).output().unwrap()).told()
}

/// `check --watch`, and the lines it prints; it ends with the test.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn new(folder: &Path, arguments: &[&str]) -> Watching {
        Watching::of(check(folder, &[&["--watch"], arguments].concat()))
    }

    fn of(mut command: Command) -> Watching {
        // One pipe for both, so that what is printed comes in its order.
        let (reader, writer) = std::io::pipe().unwrap();
        let child = command.stdout(writer.try_clone().unwrap()).stderr(writer).spawn().unwrap();
        drop(command);
        Watching { child, lines: lines(reader) }
    }

    /// What the next run prints.
    fn next(&self) -> String {
        let mut text = String::new();
        let deadline = Instant::now() + DEADLINE;
        loop {
            let line = self.lines.recv_timeout(deadline.saturating_duration_since(Instant::now()));
            let line = line.unwrap_or_else(|_| panic!("no run, only {text:?}"));
            if line.starts_with("watching ") {
                return text.trim_start_matches('\n').to_owned();
            }
            text += &(line + "\n");
        }
    }

    /// How many runs it takes until one prints what is wanted.
    fn until(&self, wanted: impl Fn(&str) -> bool) -> usize {
        let mut runs = 1;
        let mut text = self.next();
        while !wanted(&text) {
            println!("not yet: {text}");
            runs += 1;
            text = self.next();
        }
        runs
    }

    /// Until a run prints a text.
    fn shows(&self, text: &str) {
        self.until(|it| it.contains(text));
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn lines(reader: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(reader).lines() {
            let _ = sender.send(line.unwrap());
        }
    });
    lines
}

#[test]
fn a_saved_file_is_looked_at_again() {
    let folder = folder();
    let path = folder.join(TRANSLATION_FILE);
    let watching = Watching::new(&folder, &[]);
    assert_eq!(watching.next(), fresh(&folder, &[]));
    fs::write(&path, uk("11\u{a0}000")).unwrap();
    watching.shows("11,000 in Ukrainian");
    // As most editors save.
    let new = path.with_file_name(".brief.ftl.swp");
    fs::write(&new, uk("12\u{a0}000")).unwrap();
    fs::rename(&new, &path).unwrap();
    watching.shows("12,000 in Ukrainian");
    fs::rename(&path, path.with_file_name("brief.ftl~")).unwrap();
    fs::write(&path, uk("13\u{a0}000")).unwrap();
    watching.shows("13,000 in Ukrainian");
    fs::remove_file(&path).unwrap();
    watching.shows("there is nothing to compare in locales");
    fs::write(&path, UK).unwrap();
    watching.shows("in unison");
}

#[test]
fn folders_that_come_and_go() {
    let folder = folder();
    let watching = Watching::new(&folder, &[]);
    watching.shows("in unison");
    folder.write("locales/de/глава/eins.ftl", "b = Київ\n");
    watching.shows("b is missing in Ukrainian");
    folder.write("locales/uk/глава/eins.ftl", "b = Киї\u{301}в { $x }\n");
    watching.shows("$x appears in Ukrainian");
    folder.write("locales/uk/глава/eins.ftl", "b = Місто\n");
    watching.until(|it| !it.contains("error"));
    folder.write("en/brief.ftl", "a = 9,000 men came on 19 June.\n");
    folder.write("en/глава/eins.ftl", "b = Kyiv\n");
    fs::rename(folder.join("en"), folder.join("locales/en")).unwrap();
    watching.shows("9000 in English");
    folder.write("locales/en/brief.ftl", "a = 10,000 men came on 19 June.\n");
    watching.until(|it| !it.contains("error"));
    fs::remove_dir_all(folder.join("locales/en")).unwrap();
    watching.until(|it| it.contains("one translation"));
    let (locales, away) = (folder.join("locales"), folder.join("weg"));
    fs::rename(&locales, &away).unwrap();
    watching.shows("there is no folder locales");
    fs::rename(&away, &locales).unwrap();
    watching.until(|it| it.contains("brief") && !it.contains("error"));
    folder.write(TRANSLATION_FILE, &uk("11\u{a0}000"));
    watching.shows("11,000 in Ukrainian");
    fs::remove_dir_all(&locales).unwrap();
    watching.shows("there is no folder locales");
    for (path, text) in [
        ("locales/einklang.toml", "source = \"de\"\n"),
        (SOURCE_FILE, DE),
        (TRANSLATION_FILE, &uk("8")),
    ] {
        folder.write(path, text);
    }
    let now = fresh(&folder, &[]);
    watching.until(|it| it == now);
}

#[test]
fn settings_here_and_above() {
    let folder = folder();
    let settings = folder.join("locales/einklang.toml");
    folder.write(TRANSLATION_FILE, &uk("11\u{a0}000"));
    let watching = Watching::new(&folder, &[]);
    watching.shows("one error");
    fs::write(&settings, "source = \"de\"\n[check.nombers]\n").unwrap();
    watching.shows("there is no check “nombers”");
    fs::write(&settings, "source = \"de\"\n[check.numbers]\nseverity = \"off\"\n").unwrap();
    watching.shows("nothing found");
    fs::remove_file(&settings).unwrap();
    watching.shows("which language are the documents in locales written in?");
    folder.write("einklang.toml", "source = \"de\"\n");
    watching.shows("one error");
    let elsewhere = folder.join("elsewhere");
    fs::write(&elsewhere, "source = \"uk\"\n[check.numbers]\nseverity = \"off\"\n").unwrap();
    fs::rename(&elsewhere, folder.join("einklang.toml")).unwrap();
    watching.shows("nothing found");
}

#[test]
fn a_commit_is_another_state() {
    let Some(it) = Repository::of(folder()) else { return };
    it.write(TRANSLATION_FILE, &uk("11\u{a0}000"));
    let watching = Watching::new(&it, &["--changed-since", "HEAD"]);
    watching.shows("11,000 in Ukrainian");
    it.commit();
    watching.shows("no segment");
    it.git(&["reset", "-q", "--soft", "HEAD~1"]);
    watching.shows("11,000 in Ukrainian");
    it.git(&["pack-refs", "--all"]);
    it.commit();
    watching.shows("no segment");
    it.git(&["checkout", "-q", "--detach", "HEAD~1"]);
    it.write(TRANSLATION_FILE, &uk("12\u{a0}000"));
    watching.shows("12,000 in Ukrainian");
    it.commit();
    watching.shows("no segment");
}

#[cfg(unix)]
#[test]
fn what_links_lead_to() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let path = |it: &str| folder.join(it);
    folder.write("тексти/en/brief.ftl", "a = On 19 June 10,000 men came.\n");
    folder.write("locales/uk/спільне.ftl", "");
    symlink("місток", path("locales/en")).unwrap();
    symlink("../тексти/en", path("locales/місток")).unwrap();
    let watching = Watching::new(&folder, &[]);
    watching.until(|it| it.contains("2 translations") && it.contains("in unison"));
    fs::rename(path("тексти/en"), path("тексти/en2")).unwrap();
    watching.until(|it| it.contains("one translation"));
    fs::rename(path("тексти/en2"), path("тексти/en")).unwrap();
    watching.until(|it| it.contains("2 translations"));
    folder.write("тексти/en/brief.ftl", "a = On 19 June 11,000 men came.\n");
    watching.shows("11,000 in English");
    fs::remove_file(path(TRANSLATION_FILE)).unwrap();
    folder.write("locales/.спільне", UK);
    symlink("../.спільне", path(TRANSLATION_FILE)).unwrap();
    watching.until(|it| it.contains("11,000 in English") && !it.contains("missing"));
    folder.write("locales/.спільне", &uk("12\u{a0}000"));
    watching.shows("12,000 in Ukrainian");
}

#[cfg(target_os = "linux")]
#[test]
fn which_limit_is_reached() {
    let folder = folder();
    let program = format!("ulimit -n 4; exec '{}' check --watch --language en", PROGRAM);
    let output = Command::new("sh").args(["-c", &program]).current_dir(&folder).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("max_user_instances") && !told.contains("max_user_watches"), "{told}");
}

#[test]
fn a_storm_of_changes_costs_a_few_runs() {
    let folder = folder();
    let watching = Watching::new(&folder, &[]);
    watching.shows("in unison");
    for round in 0..100 {
        for file in 0..100 {
            folder.write(&format!("locales/uk/файл-{file}.ftl"), &format!("a = {round}\n"));
        }
    }
    for file in 1..100 {
        fs::remove_file(folder.join(format!("locales/uk/файл-{file}.ftl"))).unwrap();
    }
    folder.write(TRANSLATION_FILE, &uk("10\u{a0}001"));
    let now = fresh(&folder, &[]);
    let runs = watching.until(|it| it == now);
    // One a second, and the last.
    assert!(runs < 20, "{runs} runs");
}

#[test]
fn what_it_writes_itself_is_no_change() {
    let folder = folder();
    let arguments = [
        "--output",
        "terminal=locales/uk/звіт.txt",
        "--output",
        "json=locales/звіт.json",
        "--only=missing",
    ];
    let watching = Watching::new(&folder, &arguments);
    watching.next();
    for keys in ["b = Один\n", "b = Один\nc = Два\n"] {
        folder.write(SOURCE_FILE, &format!("{DE}{keys}"));
        let last = keys.lines().next_back().unwrap();
        watching
            .until(|it| it.contains(&format!("{} is missing", &last[..1])) || it.contains(last));
    }
    let report = fs::read_to_string(folder.join("locales/звіт.json")).unwrap();
    assert!(report.contains("c is missing in Ukrainian"), "{report}");
    // A run that nothing has caused would come within a moment.
    assert!(
        watching.lines.recv_timeout(Duration::from_secs(1)).is_err(),
        "it runs again and again"
    );
}

#[test]
fn a_baseline_and_a_base_are_read_again() {
    let folder = folder();
    folder.write(TRANSLATION_FILE, &uk("11\u{a0}000"));
    folder.write("elsewhere/known.jsonl", "");
    let watching = Watching::new(&folder, &["--baseline", "elsewhere/known.jsonl"]);
    watching.shows("one error");
    let update = fresh(&folder, &["--baseline", "neu", "--baseline-update"]);
    assert!(update.contains("nothing found"), "{update}");
    fs::rename(folder.join("neu"), folder.join("elsewhere/known.jsonl")).unwrap();
    watching.shows("nothing found");
    fs::remove_file(folder.join("elsewhere/known.jsonl")).unwrap();
    watching.shows("there is no file elsewhere/known.jsonl");
    folder.write("elsewhere/known.jsonl", "");
    watching.shows("one error");
    let accepted = einklang(&folder, &["accept", "--all", "--yes", "--force", "--why", "тест"]);
    assert_eq!(accepted.code, 0, "{accepted:?}");
    watching.until(|it| !it.contains("nothing confirmed yet"));
    folder.write("locales/.base/uk/brief.ftl", "a = кінець\n");
    watching.shows("a merge has damaged the record");
}

#[test]
fn each_run_writes_a_whole_report() {
    let folder = folder();
    let watching = Watching::new(&folder, &["--format", "json"]);
    let report = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(report(&watching.next())["findings"].as_array().unwrap().len(), 0);
    folder.write(TRANSLATION_FILE, &uk("11\u{a0}000"));
    watching.until(|it| report(it)["findings"].as_array().unwrap().len() == 1);
}

#[test]
fn a_run_leaves_nothing_behind() {
    let folder = folder();
    let long: String = (0..3000).map(|it| format!("k{it} = Київ {it}\n")).collect();
    folder.write("locales/de/lang.ftl", &long);
    folder.write("locales/uk/lang.ftl", &long);
    let watching = Watching::new(&folder, &["--only", "missing"]);
    let again = |number: usize| {
        folder.write(SOURCE_FILE, &format!("{DE}k-{number} = Нове\n"));
        folder.write(&format!("locales/uk/тека-{number}/x.ftl"), "x = 1\n");
        watching.shows(&format!("k-{number} is missing"));
        fs::remove_dir_all(folder.join(format!("locales/uk/тека-{number}"))).unwrap();
        folder.write(SOURCE_FILE, DE);
        let now = fresh(&folder, &["--only", "missing"]);
        watching.until(|it| it == now);
    };
    (0..3).for_each(again);
    let Some(before) = used(watching.child.id()) else {
        return skipped("nothing is left behind by reruns", "this system has no /proc");
    };
    (3..13).for_each(again);
    let after = used(watching.child.id()).unwrap();
    assert_eq!(after[..3], before[..3], "threads, open files, watched folders");
    assert!(after[3] < before[3] + 16 * 1024, "{} KiB of memory became {}", before[3], after[3]);
}

/// The threads, open files, watched folders and KiB of memory of a process.
fn used(id: u32) -> Option<[usize; 4]> {
    let process = PathBuf::from(format!("/proc/{id}"));
    let count = |name: &str| Some(fs::read_dir(process.join(name)).ok()?.count());
    let infos = fs::read_dir(process.join("fdinfo")).ok()?.flatten();
    let infos = infos.map(|it| fs::read_to_string(it.path()).unwrap_or_default());
    let watches = infos.map(|it| it.matches("inotify wd:").count()).sum();
    let status = fs::read_to_string(process.join("status")).ok()?;
    let memory = status
        .lines()
        .find_map(|it| it.strip_prefix("VmRSS:"))?
        .split_whitespace()
        .next()?
        .parse()
        .ok()?;
    Some([count("task")?, count("fd")?, watches, memory])
}

#[test]
fn a_reader_that_goes_away_ends_it() {
    let folder = folder();
    let mut child =
        check(&folder, &["--watch"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let errors = lines(child.stderr.take().unwrap());
    assert!(errors.recv_timeout(DEADLINE).unwrap().starts_with("watching locales"));
    drop(child.stdout.take());
    folder.write(TRANSLATION_FILE, &uk("11\u{a0}000"));
    let (sender, ended) = mpsc::channel();
    let id = child.id();
    thread::spawn(move || sender.send(child.wait()));
    let status = ended
        .recv_timeout(DEADLINE)
        .unwrap_or_else(|_| panic!("process {id} does not end"))
        .unwrap();
    assert_eq!(status.code(), Some(0), "what was found in the last run that was read");
    assert!(errors.recv_timeout(DEADLINE).is_err(), "it ends quietly");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_quietly() {
    use std::os::unix::process::ExitStatusExt;
    let folder = folder();
    let mut watching = Watching::new(&folder, &["--language", "en"]);
    watching.next();
    let kill =
        Command::new("kill").args(["-INT", &watching.child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    assert_eq!(watching.child.wait().unwrap().signal(), Some(2));
    assert!(watching.lines.recv_timeout(DEADLINE).is_err(), "nothing more is printed");
}

#[test]
fn what_does_not_go_with_it() {
    let folder = folder();
    let told = fresh(&folder, &["--watch", "--baseline", "b", "--baseline-update"]);
    assert!(told.contains("--baseline-update") && told.contains("--watch"), "{told}");
    let told = fresh(&folder, &["--watch", "nichts"]);
    assert!(told.contains("there is no file or folder nichts"), "{told}");
    let told = fresh(&folder, &["--watch", "--folder", "nichts/tiefer"]);
    assert!(
        told.contains("there is no folder nichts/tiefer") && !told.contains("watching"),
        "{told}"
    );
}

/// A terminal is emptied before each run; `script` makes one.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_is_emptied_before_each_run() {
    let folder = folder();
    let (reader, writer) = std::io::pipe().unwrap();
    let program = format!("{} check --watch --color never", PROGRAM);
    let mut script = Command::new("script");
    script
        .current_dir(&folder)
        .args(["-qefc", &program, "/dev/null"])
        .env("TERM", "xterm")
        .env("LC_ALL", "C");
    let script = script.stdin(Stdio::piped()).stdout(writer).stderr(Stdio::null()).spawn();
    let Ok(child) = script else {
        return skipped("the screen is cleared", "there is no script to make a terminal");
    };
    let watching = Watching { child, lines: lines(reader) };
    let first = watching.next();
    assert!(first.starts_with("\u{1b}[2J\u{1b}[H") && first.contains("in unison"), "{first:?}");
    folder.write(TRANSLATION_FILE, &uk("11\u{a0}000"));
    watching.until(|it| it.starts_with("\u{1b}[2J\u{1b}[H") && it.contains("11,000 in Ukrainian"));
}

fn places() -> Places {
    let paths = |paths: &[&str]| paths.iter().map(PathBuf::from).collect();
    Places {
        root: "/p/locales".into(),
        ways: paths(&["/q/link", "/ext/fr"]),
        read: paths(&[
            "/p/locales/einklang.toml",
            "/p/einklang.toml",
            "/x/y/known.jsonl",
            "/p/.git/HEAD",
            "/p/.git/packed-refs",
        ]),
        revisions: paths(&["/p/.git/refs", "/p/.git/reftable"]),
        written: paths(&["/p/locales/uk/report.ftl"]),
        folders: BTreeSet::from(
            ["/p/locales", "/p/locales/uk", "/p/locales/uk/глава"].map(PathBuf::from),
        ),
    }
}

#[test]
fn what_news_mean() {
    let effect = |news: fn(PathBuf) -> News, path: &str| {
        places().effect(&news(path.into()), |it| it.ends_with("fr"))
    };
    for (path, content, entry) in [
        ("/p/locales/uk/brief.ftl", Effect::Run, Effect::Run),
        ("/p/locales/uk/глава/eins.ftl", Effect::Run, Effect::Run),
        ("/p/locales/.base/uk/brief.ftl", Effect::Run, Effect::Run),
        ("/p/locales/einklang.toml", Effect::Run, Effect::Run),
        ("/p/einklang.toml", Effect::Run, Effect::Run),
        ("/x/y/known.jsonl", Effect::Run, Effect::Run),
        ("/p/locales/uk/.gitignore", Effect::Run, Effect::Run),
        ("/p/.git/HEAD", Effect::Run, Effect::Run),
        ("/p/.git/refs/heads/гілка", Effect::Run, Effect::Run),
        ("/p/.git/refs/heads/гілка.lock", Effect::Nothing, Effect::Nothing),
        ("/p/.git/HEAD.lock", Effect::Nothing, Effect::Nothing),
        ("/p/.git/refs/heads/fr", Effect::Run, Effect::Folders),
        ("/ext/fr", Effect::Nothing, Effect::Folders),
        ("/ext", Effect::Nothing, Effect::Folders),
        ("/ext/en", Effect::Nothing, Effect::Nothing),
        // Folders: what they hold is told for itself.
        ("/p/locales", Effect::Nothing, Effect::Folders),
        ("/p", Effect::Nothing, Effect::Folders),
        ("/q/link", Effect::Nothing, Effect::Folders),
        ("/x/y", Effect::Nothing, Effect::Folders),
        ("/p/locales/uk", Effect::Nothing, Effect::Folders),
        ("/p/locales/uk/глава", Effect::Nothing, Effect::Folders),
        ("/p/locales/fr", Effect::Nothing, Effect::Folders),
        // What no run reads.
        ("/p/README.md", Effect::Nothing, Effect::Nothing),
        ("/p/.git/index.lock", Effect::Nothing, Effect::Nothing),
        ("/p/locales/.git/index", Effect::Nothing, Effect::Nothing),
        ("/p/locales/images/fr", Effect::Nothing, Effect::Nothing),
        ("/p/locales/.base/.lock", Effect::Nothing, Effect::Nothing),
        ("/p/locales/.base/.journal", Effect::Nothing, Effect::Nothing),
        ("/p/locales/uk/.brief.ftl.einklang-Ab12Cd", Effect::Nothing, Effect::Nothing),
        ("/p/locales/.base/uk/.brief.ftl.einklang-Ab12Cd", Effect::Nothing, Effect::Nothing),
        ("/p/.einklang.toml.einklang-Ab12Cd", Effect::Nothing, Effect::Nothing),
        ("/p/locales/uk/.brief.ftl.swp", Effect::Nothing, Effect::Nothing),
        ("/p/locales/uk/.#brief.ftl", Effect::Nothing, Effect::Nothing),
        ("/p/locales/uk/4913", Effect::Nothing, Effect::Nothing),
        ("/p/locales/uk/brief.ftl~", Effect::Nothing, Effect::Nothing),
        ("/p/locales/uk/report.ftl", Effect::Nothing, Effect::Nothing),
        ("/p/locales/uk/.git/fr", Effect::Nothing, Effect::Nothing),
    ] {
        assert_eq!(
            (effect(News::Content, path), effect(News::Entry, path)),
            (content, entry),
            "{path}"
        );
    }
    assert_eq!(
        places().effect(&News::Lost, |_| false),
        Effect::Folders,
        "what was lost may have been anything"
    );
}

#[test]
fn when_to_run() {
    let first = Instant::now();
    let after = |milliseconds| first + Duration::from_millis(milliseconds);
    assert_eq!(due(first, first), after(150));
    assert_eq!(due(first, after(100)), after(250), "it waits for quiet");
    assert_eq!(due(first, after(850)), after(1000));
    assert_eq!(due(first, after(900)), after(1000), "but not for ever");
    assert_eq!(due(first, after(5000)), after(1000));
}
