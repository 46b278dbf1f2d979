//! For programs: findings as JSON, version 1.

use serde::Serialize;

use super::view::View;
use super::wire::to_line;
use crate::finding::{Finding, Suspect};
use crate::run::summary::{Counts, Summary, summaries};
use crate::text::file::Place;

#[derive(Serialize)]
struct Document<'r> {
    version: u32,
    /// The revision since which findings are reported, if not all are.
    #[serde(rename = "changedSince", skip_serializing_if = "Option::is_none")]
    changed_since: Option<&'r str>,
    /// Whether everything could be read; left out if so.
    #[serde(skip_serializing_if = "Clone::clone")]
    complete: bool,
    source: &'r str,
    locales: Vec<&'r str>,
    summary: Totals,
    documents: Vec<DocumentTotals>,
    findings: Vec<Entry<'r>>,
    ignored: Vec<Entry<'r>>,
}

#[derive(Serialize)]
struct Totals {
    segments: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
}

#[derive(Serialize)]
struct DocumentTotals {
    path: String,
    translations: usize,
    /// Left out where numbers were not compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    numbers: Option<usize>,
    #[serde(flatten)]
    totals: Totals,
}

#[derive(Serialize)]
struct Entry<'r> {
    check: &'r str,
    kind: &'r str,
    severity: &'r str,
    locale: &'r str,
    key: &'r str,
    #[serde(flatten)]
    location: Location<'r>,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<Location<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    related: Option<Location<'r>>,
    values: ValueTexts<'r>,
    /// What the source said when the translation was confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suspect: Option<&'static str>,
    /// Why it is ignored.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// Columns count characters from 1, `start` and `end` bytes from 0.
#[derive(Serialize)]
struct Location<'r> {
    path: &'r str,
    line: usize,
    column: usize,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct ValueTexts<'r> {
    source: &'r [String],
    translation: &'r [String],
}

/// The findings of a run, on one line.
pub fn write(view: &View) -> String {
    let summaries = summaries(view.run);
    let segments = summaries.iter().map(|it| it.segments).sum();
    let locales = view.run.project.translations.iter().map(|it| it.name.as_str());
    let wanted = |it: &&str| {
        view.run.scope.locales.is_empty() || view.run.scope.locales.iter().any(|name| name == it)
    };
    to_line(&Document {
        version: 1,
        changed_since: view.run.part().map(|(revision, _)| revision),
        complete: view.run.is_complete,
        source: &view.run.project.source.name,
        locales: locales.filter(wanted).collect(),
        summary: totals(segments, Counts::of(&view.run.findings)),
        documents: summaries.into_iter().map(document_totals).collect(),
        findings: view.run.findings.iter().map(|it| entry(view, it)).collect(),
        ignored: view.run.ignored.iter().map(|it| entry(view, it)).collect(),
    })
}

fn totals(segments: usize, counts: Counts) -> Totals {
    Totals { segments, errors: counts.errors, warnings: counts.warnings, notes: counts.notes }
}

fn document_totals(summary: Summary) -> DocumentTotals {
    let totals = totals(summary.segments, summary.counts);
    DocumentTotals {
        path: summary.path,
        translations: summary.translations,
        numbers: summary.numbers,
        totals,
    }
}

fn entry<'r>(view: &View, finding: &'r Finding) -> Entry<'r> {
    let wording = view.wording(finding);
    Entry {
        check: finding.check,
        kind: finding.kind,
        severity: finding.severity.name(),
        locale: &finding.locale.name,
        key: &finding.key,
        location: location(&finding.place),
        message: wording.title,
        help: wording.help,
        source: finding.source.as_ref().map(location),
        related: finding.related.as_ref().map(location),
        values: ValueTexts {
            source: &finding.values.source,
            translation: &finding.values.translation,
        },
        was: finding.was.as_ref().map(|it| it.place.file.slice(it.place.span)),
        suspect: finding.suspect.map(Suspect::name),
        reason: finding.ignored.map(|it| view.reason(it)),
    }
}

fn location<'r>(place: &Place<'r>) -> Location<'r> {
    let position = place.position();
    let path = place.file.path.as_str();
    Location {
        path,
        line: position.line,
        column: position.column,
        start: place.span.start,
        end: place.span.end,
    }
}
