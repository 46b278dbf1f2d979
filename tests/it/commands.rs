//! Commands that write, and those whose output is too long for a transcript.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use einklang::messages::Language;

use crate::support::folder::{Folder, paths_below};
use crate::support::program::{Ran, command, einklang};
use crate::support::root;

#[test]
fn init_writes_settings_that_check_reads() {
    for language in Language::ALL.map(Language::name) {
        let folder = Folder::empty();
        let ran = einklang(&folder, &["init", "--source", "uk", "--language", language]);
        assert_eq!(ran.code, 0, "{ran:?}");
        let settings = folder.read("locales/einklang.toml");
        assert!(settings.contains("\nsource = \"uk\"\n") && settings.ends_with('\n'), "{settings}");
        folder.write("locales/uk/a.ftl", "a = Київ, 10\u{a0}000 осіб\n");
        folder.write("locales/en/a.ftl", "a = Kyiv, 12,000 people\n");
        let ran = einklang(&folder, &["check"]);
        assert_eq!(ran.code, 1, "{ran:?}");
        // What is there already stays as it is.
        let ran = einklang(&folder, &["init", "--source", "en"]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert_eq!(folder.read("locales/einklang.toml"), settings);
        let names = ["einklang.toml", "en", "en/a.ftl", "uk", "uk/a.ftl"].map(PathBuf::from);
        assert_eq!(paths_below(&folder.join("locales")), names, "nothing is left behind");
    }
}

#[test]
fn init_names_the_folder_that_check_reads() {
    for (folder, next) in [
        (None, "einklang check"),
        (Some("locales"), "einklang check"),
        (Some("переклади"), "einklang check переклади"),
        (Some("docs/e\u{301} é"), "einklang check 'docs/e\u{301} é'"),
        (Some("l'été"), "einklang check 'l'\\''été'"),
    ] {
        let place = Folder::empty();
        let arguments = ["init", "--source", "de"].into_iter().chain(folder);
        let ran = einklang(&place, &arguments.collect::<Vec<_>>());
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(ran.output.ends_with(&format!(" Next: {next}\n")), "{ran:?}");
    }
}

#[test]
fn the_advice_on_a_folder_fits_every_command() {
    let place = Folder::empty();
    for arguments in [
        &["check"][..],
        &["status"],
        &["accept", "--all"],
        &["accept", "-i"],
        &["accept", "--renames"],
        &["base", "--current"],
        &["rename", "a", "b"],
        &["clean"],
    ] {
        let there = [arguments, &["--folder", "тека\u{a0}е\u{301}"]].concat();
        let ran = einklang(&place, &there);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.errors.contains("there is no folder тека\u{a0}е\u{301}\n"), "{ran:?}");
        assert!(ran.errors.contains("help: use --folder FOLDER to name"), "{ran:?}");
        let ran = einklang(&place, arguments);
        assert!(ran.errors.contains("there is no folder locales\n"), "{ran:?}");
    }
}

#[test]
fn completions_offer_names_and_no_comments_of_the_code() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = einklang(root(), &["completions", shell]).output;
        for comment in ["NO_COLOR", "For a person", "As the environment says"] {
            assert!(!script.contains(comment), "{shell}: {comment}");
        }
    }
    let script = einklang(root(), &["completions", "zsh"]).output;
    for names in ["(auto always never)", "(terminal json)", "(error warning note never)"] {
        assert!(script.contains(names), "{names}");
    }
    for wrong in [["check", "--color=завжди"], ["status", "--format=е\u{301}"]] {
        let ran = einklang(root(), &wrong);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.errors.contains("Possible values: "), "{ran:?}");
    }
}

#[test]
fn the_manual_and_the_completions_name_every_option() {
    let here = Path::new(".");
    let manual = einklang(here, &["man"]).output;
    let shell = einklang(here, &["completions", "bash"]).output;
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
    let mut command = command(root(), &["check", "tests/projects/drifted", "--format", "json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let ran = Ran::from(child.wait_with_output().unwrap());
    assert_eq!((ran.code, ran.errors.as_str()), (1, ""), "{ran:?}");
}

#[test]
fn reports_go_where_they_are_sent() {
    let folder = Folder::with(&[("звіт.txt", "старе"), ("file", "")]);
    let drifted = root().join("tests/projects/drifted");
    let send = |arguments: &[&str]| {
        let check = ["check", drifted.to_str().unwrap(), "--language", "uk"];
        einklang(&folder, &[&check, arguments].concat())
    };
    let ran = send(&["--output", "json=reports/a.json", "--output", "terminal=звіт.txt"]);
    assert_eq!((ran.code, ran.output.contains("помилка[numbers]")), (1, true), "{ran:?}");
    assert_eq!(folder.read("звіт.txt"), ran.output, "the same report, without colors");
    let json = folder.read("reports/a.json");
    for (arguments, why) in [
        (&["--output", "json=-"][..], "a report on standard output replaces the usual one"),
        (&["--format", "json", "--output", "json=/dev/null"], "a report elsewhere does not"),
    ] {
        assert_eq!(send(arguments).output, json, "{why}");
    }
    for wrong in ["json", "json=", "pdf=x", "=x", "json=file/below.json"] {
        assert_eq!(send(&["--output", wrong]).code, 2, "{wrong}");
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 3, "nothing is left behind");
}

const SOURCE_FILE: &str = "locales/de/a.ftl";
const TRANSLATION_FILE: &str = "locales/uk/a.ftl";

#[test]
fn no_report_destroys_what_the_check_reads() {
    let uk = "a = 12\u{a0}осіб, е\u{301}\n";
    let folder = Folder::with_locales("a.ftl", &[("de", "a = 10 Mann, é\n"), ("uk", uk)]);
    #[cfg(unix)]
    std::os::unix::fs::symlink(TRANSLATION_FILE, folder.join("report.json")).unwrap();
    let reads = "because the check reads that file";
    let twice = "two reports are directed to";
    let to_output = "two reports are directed to standard output";
    for (arguments, told) in [
        (&["--output", "json=locales/uk/a.ftl"][..], reads),
        (&["--output", "json=locales/uk/new.ftl"], reads),
        #[cfg(unix)]
        (&["--output", "json=report.json"], reads),
        (&["--output", "json=locales/einklang.toml"], reads),
        (&["--baseline", "known", "--baseline-update", "--output", "json=./known"], reads),
        (&["--output", "json=r", "--output", "sarif=locales/../r"], twice),
        (&["--output", "json=-", "--output", "sarif=-"], to_output),
        (&["--output", "json=-", "--format", "concise"], to_output),
    ] {
        let ran = einklang(&folder, &[&["check"], arguments].concat());
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{arguments:?}: {ran:?}");
        assert!(ran.errors.contains(told), "{arguments:?}: {ran:?}");
    }
    assert_eq!(folder.read(TRANSLATION_FILE), uk);
}

#[test]
fn text_is_no_command_in_a_log_of_github() {
    let folder = Folder::with(&[
        (SOURCE_FILE, "a = 10 Mann\n"),
        (TRANSLATION_FILE, "a = 12 осіб ##[set-env name=Ї]е\u{301}\n"),
    ]);
    for (format, log, there) in [
        ("terminal", true, false),
        ("concise", true, false),
        ("terminal", false, true),
        ("html", true, true),
    ] {
        let mut command = command(&folder, &["check", "--source", "de", "--format", format]);
        if log {
            command.env("GITHUB_ACTIONS", "true");
        }
        let text = Ran::from(command.output().unwrap()).output;
        assert_eq!(text.contains("##["), there, "{format}, {log}: {text}");
    }
}

#[test]
fn a_baseline_forgets_only_what_was_looked_for() {
    let english = "locales/en/a.ftl";
    let folder = Folder::with(&[
        (SOURCE_FILE, "a = 10 Mann, é\nb = Ende\n"),
        (TRANSLATION_FILE, "a = 12\u{a0}осіб, е\u{301}\n"),
        (english, "a = 11 men\nb = End\n"),
    ]);
    let check = |arguments: &[&str]| {
        let baseline = ["check", "--source", "de", "--baseline", "known"];
        einklang(&folder, &[&baseline[..], arguments].concat()).code
    };
    let update = |arguments: &[&str]| {
        let code = check(&[&["--baseline-update"], arguments].concat());
        (code, folder.read("known").lines().count())
    };
    assert_eq!(update(&[]), (0, 3));
    folder.write(english, "a = 10 men\nb = End\n");
    assert_eq!(update(&["--only", "missing"]), (0, 3), "numbers did not run");
    assert_eq!(update(&["--locale", "uk"]), (0, 2), "the English is right now");
    assert_eq!(check(&[]), 0, "the others are known still");
    folder.remove("known");
    assert_eq!(update(&["--locale", "en"]), (0, 0), "there was nothing in English");
    assert_eq!(check(&[]), 1);
}
