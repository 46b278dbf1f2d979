//! For GitLab: a Code Quality report.

use serde::Serialize;

use super::fingerprint::fingerprints;
use super::line::{end, one_line};
use super::view::View;
use super::wire::to_line;
use crate::finding::{Finding, Severity};
use crate::text::file::Position;

#[derive(Serialize)]
struct Issue<'r> {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: GitlabLocation<'r>,
}

#[derive(Serialize)]
struct GitlabLocation<'r> {
    path: &'r str,
    positions: Positions,
}

#[derive(Serialize)]
struct Positions {
    begin: Point,
    end: Point,
}

/// Columns count characters from 1; the end is after the last.
#[derive(Serialize)]
struct Point {
    line: usize,
    column: usize,
}

/// The findings of a run, on one line, without the ignored ones. GitLab has no way to say that an
/// issue does not count: a finding ignored today would stay unsolved or, with another severity, be
/// new; if it is left out, it is solved. The JUnit report shows ignored findings, as skipped tests.
pub fn write(view: &View) -> String {
    let fingerprints = fingerprints(&view.run.findings);
    let findings = view.run.findings.iter().zip(fingerprints);
    let issues = findings.map(|(finding, fingerprint)| issue(view, finding, fingerprint));
    to_line(&issues.collect::<Vec<_>>())
}

fn issue<'r>(view: &View, finding: &'r Finding, fingerprint: String) -> Issue<'r> {
    let wording = view.wording(finding);
    let help = wording.help.map(|it| format!("; {it}")).unwrap_or_default();
    let positions =
        Positions { begin: point(finding.place.position()), end: point(end(&finding.place)) };
    Issue {
        description: one_line(&(wording.title + &help)),
        check_name: format!("{}/{}", finding.check, finding.kind),
        fingerprint,
        severity: severity(view.run.severity(finding)),
        location: GitlabLocation { path: &finding.place.file.path, positions },
    }
}

/// GitLab knows `info`, `minor`, `major`, `critical` and `blocker`; whether a finding blocks is for
/// the pipeline to decide.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "critical",
        Severity::Warning => "minor",
        Severity::Note => "info",
    }
}

fn point(position: Position) -> Point {
    Point { line: position.line, column: position.column }
}
