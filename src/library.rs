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
    /// The findings, in the order of paths and places. Those that a comment ignores are not among
    /// them.
    pub findings: Vec<ReportedFinding>,
    /// Whether a finding fails the check, by the gates of the settings: `einklang check` would exit
    /// with 1.
    pub fails: bool,
    /// What could not be read, in English; empty for a report on the whole folder.
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
    /// What to write instead, where that is known.
    pub help: Option<String>,
}

/// Why a folder cannot be checked, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(String);

/// Checks the documents in a folder of locales with all checks, as `einklang check FOLDER` does. A
/// folder above it does as well, if it is called `locales` there. Writes nothing.
///
/// # Errors
/// There is no such folder, nothing in it to compare, or a mistake in its `einklang.toml`.
pub fn check(folder: impl AsRef<Path>) -> Result<Report, Error> {
    let messages = Messages::new(Language::En);
    let text = |trouble: &Trouble| messages.text(&trouble.message(), &trouble.arguments);
    let paths = [folder.as_ref().to_owned()];
    let request = Request { folder: None, paths: &paths, source: None, locales: &[] };
    let workspace = request.open().map_err(|trouble| Error(text(&trouble)))?;

    let checks = checks::running(&workspace.project.settings, |_| true);
    let run = run::check(&workspace.project, Plan::new(checks));
    let findings = run.findings.iter().map(|it| reported(&run, it, &messages)).collect();
    let unread = workspace.troubles.iter().map(text).collect();
    Ok(Report { findings, fails: run.fails(), unread })
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
