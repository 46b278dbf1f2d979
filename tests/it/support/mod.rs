//! What the tests share: a project from texts, expected texts that can be rewritten, folders,
//! histories, and running the program.

pub mod folder;
pub mod history;
pub mod program;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use einklang::base::{Confirmed, with_entries};
use einklang::checks::{self, Check};
use einklang::finding::Finding;
use einklang::ftl;
use einklang::locale::Locale;
use einklang::messages::{Language, Messages};
use einklang::project::Project;
use einklang::project::config;
use einklang::report::screen::Screen;
use einklang::report::terminal;
use einklang::report::{Format, View};
use einklang::run::{self, Plan, Run};
use einklang::text::file::File;

#[path = "../../skipped/word.rs"]
mod word;

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Says that a test cannot run on this machine: at once, around the test runner, which keeps what
/// passing tests print; and in a file, for `tests/skipped` to say once more at the end.
pub fn skipped(test: &str, reason: &str) {
    let line = format!("{test}: {reason}").replace('\n', " ");
    let _ = writeln!(std::io::stderr(), "skipped: {line}");
    let mut file = fs::File::options().create(true).append(true).open(word::path()).unwrap();
    file.write_all(format!("{line}\n").as_bytes()).unwrap();
}

/// Every file below a folder of the repository with this extension, in the order of the paths.
pub fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let folder = root().join(folder);
    let mut found = folder::files_below(&folder);
    found.retain(|it| it.extension().is_some_and(|it| it == extension));
    found.into_iter().map(|it| folder.join(it)).collect()
}

/// Compares a file with what it should be; `UPDATE_EXPECT=1` writes it instead.
pub fn expect_file(path: &Path, actual: &str) {
    let expected = fs::read_to_string(path).unwrap_or_default();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        if expected != actual {
            fs::write(path, actual).unwrap();
        }
        return;
    }
    let diff = similar::TextDiff::from_lines(expected.as_str(), actual);
    let shown = diff.unified_diff().header("expected", "actual").to_string();
    assert!(
        expected == actual,
        "{}\n{shown}\nUPDATE_EXPECT=1 cargo test rewrites it",
        path.display()
    );
}

/// Texts of one document in several locales, German the source: (locale, text).
pub fn project<T>(texts: &[(&str, &str)], look: impl FnOnce(&Project) -> T) -> T {
    project_with("", texts, look)
}

/// The same with settings.
pub fn project_with<T>(
    settings: &str,
    texts: &[(&str, &str)],
    look: impl FnOnce(&Project) -> T,
) -> T {
    project_from("de", settings, texts, look)
}

/// A base file that says that these segments of the source were translated so.
pub fn base_file(locale: &str, source: &str, translation: &str) -> File {
    let (source, translation) = (example(locale, source), example(locale, translation));
    let (source, translation) = (ftl::parse(&source), ftl::parse(&translation));
    let pairs = source.segments.iter().filter_map(|it| Some((it, translation.get(&it.key)?)));
    let entries: Vec<Confirmed> =
        pairs.map(|(source, translation)| Confirmed::new(source, translation)).collect();
    let text = with_entries(None, &entries, &[], "");
    let path = format!("locales/.base/{locale}/example.ftl");
    File::new(path, locale.into(), "example.ftl".into(), text.into_bytes())
}

/// The same with another language as the source. A text of the locale `uk base` is what the
/// Ukrainian was confirmed against, one of `uk before` the Ukrainian as it was then; without that,
/// it was as it is now.
pub fn project_from<T>(
    source: &str,
    settings: &str,
    texts: &[(&str, &str)],
    look: impl FnOnce(&Project) -> T,
) -> T {
    let plain: Vec<(&str, &str)> =
        texts.iter().filter(|(name, _)| !name.contains(' ')).copied().collect();
    let files: Vec<File> = plain.iter().map(|(locale, text)| example(locale, text)).collect();
    let (bases, before) = (named(texts, " base"), named(texts, " before"));
    let base = bases.iter().map(|(locale, text)| {
        let then = before.iter().chain(&plain).find(|(it, _)| it == locale).unwrap().1;
        base_file(locale, text, then)
    });
    let base: Vec<File> = base.collect();
    let settings = config::parse(settings, &checks::known()).unwrap();
    let locales = plain.iter().map(|(it, _)| *it).filter(|it| *it != source);
    let translations = locales.map(|it| Locale::new(it).unwrap()).collect();
    look(&Project::new(settings, Locale::new(source).unwrap(), translations, files).with_base(base))
}

/// A run of the wanted checks over a project.
pub fn run_of(project: &Project, wanted: impl Fn(&Check) -> bool) -> Run<'_> {
    run::check(project, Plan::new(checks::running(&project.settings, wanted)))
}

/// What a format makes of a run, without colours.
pub fn written(format: Format, run: &Run, language: Language) -> String {
    let screen = Screen { color: false, width: 100 };
    format.write(&View { run, messages: &Messages::new(language), screen })
}

/// The texts whose names end so, by the locale before that.
fn named<'t>(texts: &[(&'t str, &'t str)], suffix: &str) -> Vec<(&'t str, &'t str)> {
    texts.iter().filter_map(|(name, text)| Some((name.strip_suffix(suffix)?, *text))).collect()
}

fn example(locale: &str, text: &str) -> File {
    let path = format!("locales/{locale}/example.ftl");
    File::new(path, locale.to_owned(), "example.ftl".into(), text.as_bytes().to_vec())
}

/// What the checks of these names find, as `check/kind key line:column found-text`, one line each.
pub fn findings_of(only: &[&str], texts: &[(&str, &str)]) -> String {
    project(texts, |project| {
        let findings = checks::run(project, |it| only.is_empty() || only.contains(&it.name));
        findings.iter().map(line).collect()
    })
}

fn line(finding: &Finding) -> String {
    let position = finding.place.position();
    let (check, kind, severity) = (finding.check, finding.kind, finding.severity.name());
    let locale = &finding.locale.name;
    let text = finding.place.text();
    format!(
        "{severity} {check}/{kind} {locale} {} {}:{} {text:?}\n",
        finding.key, position.line, position.column
    )
}

/// What a check prints on a terminal, in English and without colours.
pub fn printed(only: &str, texts: &[(&str, &str)]) -> String {
    project(texts, |project| {
        // Whether a comment ignores anything is known when all checks have run.
        let mut found = checks::run(project, |_| true);
        found.retain(|it| it.check == only);
        let messages = Messages::new(Language::En);
        let run = Run { findings: found, ..Run::new(project) };
        let screen = Screen { color: false, width: 100 };
        terminal::findings(&View { run: &run, messages: &messages, screen })
    })
}
