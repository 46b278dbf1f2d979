//! Commands that write, and those whose output is too long for a transcript.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn einklang(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_einklang"));
    command.current_dir(folder).env_clear().args(arguments).output().unwrap()
}

#[test]
fn init_writes_settings_that_check_reads() {
    for language in ["de", "en", "uk"] {
        let folder = tempfile::tempdir().unwrap();
        let output = einklang(folder.path(), &["init", "--source", "uk", "--language", language]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let settings = folder.path().join("locales/einklang.toml");
        let text = fs::read_to_string(&settings).unwrap();
        assert!(text.contains("\nsource = \"uk\"\n") && text.ends_with('\n'), "{text}");
        for (locale, text) in
            [("uk", "a = Київ, 10\u{a0}000 осіб\n"), ("en", "a = Kyiv, 12,000 people\n")]
        {
            fs::create_dir_all(folder.path().join("locales").join(locale)).unwrap();
            fs::write(folder.path().join(format!("locales/{locale}/a.ftl")), text).unwrap();
        }
        let output = einklang(folder.path(), &["check"]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        // What is there already stays as it is.
        let output = einklang(folder.path(), &["init", "--source", "en"]);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(fs::read_to_string(&settings).unwrap().contains("\"uk\""));
        assert_eq!(
            fs::read_dir(folder.path().join("locales")).unwrap().count(),
            3,
            "nothing is left behind"
        );
    }
}

#[test]
fn the_manual_and_the_completions_name_every_option() {
    let here = Path::new(".");
    let manual = String::from_utf8(einklang(here, &["man"]).stdout).unwrap();
    let shell = String::from_utf8(einklang(here, &["completions", "bash"]).stdout).unwrap();
    for option in [
        "fail-on", "only", "skip", "locale", "source", "format", "list", "folder", "language",
        "color",
    ] {
        assert!(manual.replace("\\-", "-").contains(&format!("--{option}")), "man: --{option}");
        assert!(shell.contains(&format!("--{option}")), "completions: --{option}");
    }
    assert!(shell.contains("untranslated"), "completions name the checks");
}

#[test]
fn a_reader_that_goes_away_is_no_trouble() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_einklang"));
    command
        .args(["check", "tests/projects/drifted", "--format", "json"])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    let mut child =
        command.env_clear().stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(1), 0), "{output:?}");
}

#[test]
fn reports_go_where_they_are_sent() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let send = |arguments: &[&str]| {
        let drifted = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/projects/drifted");
        let output =
            einklang(folder.path(), &[&["check", drifted, "--language", "uk"], arguments].concat());
        (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
    };
    fs::write(at("звіт.txt"), "старе").unwrap();
    let (told, code) = send(&["--output", "json=reports/a.json", "--output", "terminal=звіт.txt"]);
    assert_eq!((code, told.contains("помилка[numbers]")), (1, true), "{told}");
    assert_eq!(
        fs::read_to_string(at("звіт.txt")).unwrap(),
        told,
        "the same report, without colours"
    );
    let json = fs::read_to_string(at("reports/a.json")).unwrap();
    let (told, _) = send(&["--output", "json=-"]);
    assert_eq!(told, json, "a report on standard output takes the place of the usual one");
    let (told, _) = send(&["--format", "json", "--output", "json=/dev/null"]);
    assert_eq!(told, json);
    for wrong in ["json", "json=", "pdf=x", "=x"] {
        assert_eq!(send(&["--output", wrong]).1, 2, "{wrong}");
    }
    fs::write(at("file"), "").unwrap();
    assert_eq!(send(&["--output", "json=file/below.json"]).1, 2);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing is left behind");
}

#[test]
fn no_report_destroys_what_the_check_reads() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("locales/de")).unwrap();
    fs::create_dir_all(folder.path().join("locales/uk")).unwrap();
    let put = |path: &str, text: &str| fs::write(folder.path().join(path), text).unwrap();
    put("locales/de/a.ftl", "a = 10 Mann, é\n");
    put("locales/uk/a.ftl", "a = 12\u{a0}осіб, е\u{301}\n");
    put("locales/einklang.toml", "source = \"de\"\n");
    #[cfg(unix)]
    std::os::unix::fs::symlink("locales/uk/a.ftl", folder.path().join("report.json")).unwrap();
    let refused = |arguments: &[&str], told: &str| {
        let output = einklang(folder.path(), &[&["check"], arguments].concat());
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && error.contains(told), "{arguments:?}: {error}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    };
    let reads = "because the check reads that file";
    refused(&["--output", "json=locales/uk/a.ftl"], reads);
    refused(&["--output", "json=locales/uk/new.ftl"], reads);
    #[cfg(unix)]
    refused(&["--output", "json=report.json"], reads);
    refused(&["--output", "json=locales/einklang.toml"], reads);
    refused(&["--baseline", "known", "--baseline-update", "--output", "json=./known"], reads);
    let twice = "two reports are directed to";
    refused(&["--output", "json=r", "--output", "sarif=locales/../r"], twice);
    let twice = "two reports are directed to standard output";
    refused(&["--output", "json=-", "--output", "sarif=-"], twice);
    refused(&["--output", "json=-", "--format", "concise"], twice);
    assert_eq!(
        fs::read_to_string(folder.path().join("locales/uk/a.ftl")).unwrap(),
        "a = 12\u{a0}осіб, е\u{301}\n"
    );
}

#[test]
fn text_is_no_command_in_a_log_of_github() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("locales/de")).unwrap();
    fs::create_dir_all(folder.path().join("locales/uk")).unwrap();
    fs::write(folder.path().join("locales/de/a.ftl"), "a = 10 Mann\n").unwrap();
    fs::write(folder.path().join("locales/uk/a.ftl"), "a = 12 осіб ##[set-env name=Ї]е\u{301}\n")
        .unwrap();
    for (format, log, there) in [
        ("terminal", true, false),
        ("concise", true, false),
        ("terminal", false, true),
        ("html", true, true),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_einklang"));
        command
            .args(["check", "--source", "de", "--format", format])
            .current_dir(folder.path())
            .env_clear();
        let command = if log { command.env("GITHUB_ACTIONS", "true") } else { &mut command };
        let text = String::from_utf8(command.output().unwrap().stdout).unwrap();
        assert_eq!(text.contains("##["), there, "{format}, {log}: {text}");
    }
}

#[test]
fn a_baseline_forgets_only_what_was_looked_for() {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("locales/de/a.ftl", "a = 10 Mann, é\nb = Ende\n");
    put("locales/uk/a.ftl", "a = 12\u{a0}осіб, е\u{301}\n");
    put("locales/en/a.ftl", "a = 11 men\nb = End\n");
    let check = |arguments: &[&str]| {
        let baseline = ["check", "--source", "de", "--baseline", "known"];
        einklang(folder.path(), &[&baseline[..], arguments].concat()).status.code()
    };
    let lines = || fs::read_to_string(folder.path().join("known")).unwrap().lines().count();
    assert_eq!((check(&["--baseline-update"]), lines()), (Some(0), 3));
    put("locales/en/a.ftl", "a = 10 men\nb = End\n");
    assert_eq!(
        (check(&["--baseline-update", "--only", "missing"]), lines()),
        (Some(0), 3),
        "numbers did not run"
    );
    assert_eq!(
        (check(&["--baseline-update", "--locale", "uk"]), lines()),
        (Some(0), 2),
        "the English is right now"
    );
    assert_eq!(check(&[]), Some(0), "the others are known still");
    fs::remove_file(folder.path().join("known")).unwrap();
    assert_eq!(
        (check(&["--baseline-update", "--locale", "en"]), lines()),
        (Some(0), 0),
        "there was nothing in English"
    );
    assert_eq!(check(&[]), Some(1));
}
