//! The crate as a library: a folder to a report.

use std::fmt;
use std::path::Path;

use crate::checks;
use crate::finding::trouble::Trouble;
use crate::finding::{Finding, Severity};
use crate::messages::{Language, Messages};
use crate::run::{self, Plan, Run};
use crate::workspace::Request;

/// What all checks have found in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The findings, sorted by path and place, without those that a comment ignores.
    pub findings: Vec<ReportedFinding>,
    /// Whether a finding fails the check, by the gates of the settings: `einklang check` would exit
    /// with 1.
    pub fails: bool,
    /// What could not be read, in English; empty for a report on the whole folder. If it is not
    /// empty, `einklang check` exits with 2, whatever it finds.
    pub unread: Vec<String>,
}

/// One finding, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedFinding {
    /// The name of the check.
    pub check: &'static str,
    /// Which of the check's findings it is.
    pub kind: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The locale that it concerns, a BCP 47 tag.
    pub locale: String,
    /// The key of the segment; empty where no segment can be named.
    pub key: String,
    /// The path of the file, as seen from the current folder.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1 in Unicode characters.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to write instead, if that is known.
    pub help: Option<String>,
}

/// Why a folder cannot be checked, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(String);

/// Checks the documents in a folder of locales with all checks, as `einklang check FOLDER` does.
/// The folder may also be the one that contains `locales`. Writes nothing.
///
/// # Errors
/// There is no such folder, nothing in it to compare, or a mistake in its `einklang.toml`.
pub fn check(folder: impl AsRef<Path>) -> Result<Report, Error> {
    let messages = Messages::new(Language::En);
    let paths = [folder.as_ref().to_owned()];
    let request = Request { folder: None, paths: &paths, source: None, locales: &[] };
    let workspace = request.open().map_err(|trouble| Error(text(&trouble, &messages)))?;

    let checks = checks::running(&workspace.project.settings, |_| true);
    let is_complete = workspace.troubles.is_empty();
    let plan = Plan { is_complete, ..Plan::new(checks) };
    let run = run::check(&workspace.project, plan);
    let findings = run.findings.iter().map(|it| reported(&run, it, &messages)).collect();
    let unread = workspace.troubles.iter().map(|it| text(it, &messages)).collect();
    Ok(Report { findings, fails: run.fails(), unread })
}

fn text(trouble: &Trouble, messages: &Messages) -> String {
    messages.text(&trouble.message(), &trouble.arguments)
}

fn reported(run: &Run, finding: &Finding, messages: &Messages) -> ReportedFinding {
    let wording = messages.finding(finding, &run.project.source);
    let position = finding.place.position();
    ReportedFinding {
        check: finding.check,
        kind: finding.kind,
        severity: finding.severity,
        locale: finding.locale.name.clone(),
        key: finding.key.clone(),
        path: finding.place.file.path.clone(),
        line: position.line,
        column: position.column,
        message: wording.title,
        help: wording.help,
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}
