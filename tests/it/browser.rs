//! The HTML report in a real browser. `tests/browser/report.mjs` does what readers do; here are the
//! reports for it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::folder::Folder;
use crate::support::program::einklang;
use crate::support::{root, skipped};

/// Where Debian puts it; another one can be named by the environment.
const CHROMIUM: &str = "/usr/bin/chromium";

#[test]
fn the_report_works_in_a_browser() {
    let test = "the HTML report in a browser";
    let chromium =
        std::env::var_os("EINKLANG_CHROMIUM").map_or(PathBuf::from(CHROMIUM), PathBuf::from);
    let driver = root().join("tests/browser/node_modules/playwright-core");
    let missing = match (chromium.exists(), driver.exists()) {
        (false, _) => {
            format!("there is no {}; EINKLANG_CHROMIUM names another", chromium.display())
        }
        (_, false) => "tests/browser/install has not been run".to_owned(),
        _ => String::new(),
    };
    if !missing.is_empty() {
        assert!(std::env::var_os("EINKLANG_BROWSER").is_none(), "{missing}");
        return skipped(test, &missing);
    }
    let folder = root().join("target/browser");
    fs::create_dir_all(&folder).unwrap();
    brief(&folder);
    many(&folder);
    big(&folder);
    hostile(&folder);
    let output = Command::new("node")
        .arg("tests/browser/report.mjs")
        .arg(&folder)
        .arg(&chromium)
        .current_dir(root())
        .output();
    let output = output.unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

/// Writes the report on a project.
fn report(folder: &Path, to: &Path, language: &str) {
    let arguments = ["check", "--format", "html", "--language", language, "--source", "de"];
    let ran = einklang(folder, &arguments);
    assert!(ran.code < 2, "{}", ran.errors);
    fs::write(to, ran.output).unwrap();
}

/// The brief, in which the German has changed: a number, a capital, a word; a message of the Ukrainian
/// is gone.
fn brief(to: &Path) {
    let folder = Folder::with_brief(|path, text| {
        let changed = match path {
            "de/brief.ftl" => text
                .replace("und 12.000", "und 15.000")
                .replace("Spannungen wachsen", "spannungen wachsen")
                .replace("auf Abstand gegangen", "auf Distanz gegangen"),
            "uk/brief.ftl" => without(&text, "finding-global-security"),
            _ => return text,
        };
        assert_ne!(changed, text, "{path}");
        changed
    });
    report(&folder, &to.join("brief.html"), "en");
    report(&folder, &to.join("uk.html"), "uk");
}

fn without(text: &str, key: &str) -> String {
    text.lines()
        .filter(|it| !it.starts_with(&format!("{key} =")))
        .map(|it| format!("{it}\n"))
        .collect()
}

/// Many languages and documents with long names and many findings: the most that a checklist has to
/// take.
fn many(to: &Path) {
    let folder = Folder::empty();
    for document in 0..8 {
        let path =
            format!("die-siebenundzwanzig-sehr-langen-namen-von-dokumenten-{document}-наказ.ftl");
        let line = |at: usize, number: usize| {
            format!(
                "ein-langer-schluessel-mit-vielen-silben-und-noch-einer-nummer-{at} = Їхні {number} Ґудзики\n"
            )
        };
        let ignored = |at: usize| match at < 6 {
            true => {
                "# einklang: ignore numbers(120 → 121) -- навмисно, бо так вирішено на нараді дев’ятого, і так лишиться назавжди\n"
            }
            false => "",
        };
        folder.write(
            &format!("locales/de/{path}"),
            &(0..20).map(|at| line(at, 120)).collect::<String>(),
        );
        for locale in ["en", "fr", "it", "pl", "uk", "pt-BR"] {
            let text: String = (0..18).map(|at| ignored(at).to_owned() + &line(at, 121)).collect();
            folder.write(&format!("locales/{locale}/{path}"), &text);
        }
    }
    report(&folder, &to.join("many.html"), "de");
}

/// 5,000 segments in three languages, one in a hundred wrong.
fn big(to: &Path) {
    let folder = Folder::empty();
    let text = |word: &str, other: bool| -> String {
        let line = |at: usize| {
            let number = if other && at.is_multiple_of(100) { at + 20_001 } else { at + 20_000 };
            format!(
                "k{at} = {word} {at}, е\u{301}: {number} Київ, und noch ein paar Worte, damit die Zeile so lang wird wie andere.\n"
            )
        };
        (0..5000).map(line).collect()
    };
    folder.write("locales/de/viel.ftl", &text("Abschnitt", false));
    folder.write("locales/en/viel.ftl", &text("Segment", false));
    folder.write("locales/uk/viel.ftl", &text("Сегмент", true));
    report(&folder, &to.join("big.html"), "en");
}

/// Texts that would do something if they were markup.
fn hostile(to: &Path) {
    let folder = Folder::empty();
    let payloads = fs::read_to_string(root().join("tests/projects/html/payloads.txt")).unwrap();
    let text = |number: usize| -> String {
        let line = |(at, it): (usize, &str)| {
            let shown = it.replace('{', "{\"{\"}").replace("}<", "{\"}\"}<");
            format!(
                "## {it}\n\n# einklang: ignore missing -- {it}\np{at} = {shown} {number}\n    .x{number} = {shown}\n"
            )
        };
        payloads.lines().enumerate().map(line).collect()
    };
    folder.write("locales/de/наказ.ftl", &text(10));
    folder.write("locales/uk/наказ.ftl", &text(11));
    report(&folder, &to.join("hostile.html"), "en");
}
