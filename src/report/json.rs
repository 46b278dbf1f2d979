//! For programs: a run as JSON, version 1.

use serde::Serialize;

use super::view::View;
use super::wire::to_line;
use crate::finding::{Finding, Suspect};
use crate::run::Run;
use crate::run::summary::{Counts, Summary, summaries};
use crate::text::file::Place;

#[derive(Serialize)]
struct ReportJson<'r> {
    version: u32,
    /// The revision, if only what has changed since is reported.
    #[serde(rename = "changedSince", skip_serializing_if = "Option::is_none")]
    changed_since: Option<&'r str>,
    /// Whether everything could be read; left out if true.
    #[serde(skip_serializing_if = "Clone::clone")]
    complete: bool,
    source: &'r str,
    locales: Vec<&'r str>,
    summary: CountsJson,
    documents: Vec<DocumentJson>,
    findings: Vec<FindingJson<'r>>,
    ignored: Vec<FindingJson<'r>>,
}

#[derive(Serialize)]
struct CountsJson {
    segments: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
}

#[derive(Serialize)]
struct DocumentJson {
    path: String,
    translations: usize,
    /// Left out if numbers were not compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    numbers: Option<usize>,
    #[serde(flatten)]
    counts: CountsJson,
}

#[derive(Serialize)]
struct FindingJson<'r> {
    check: &'r str,
    kind: &'r str,
    severity: &'r str,
    locale: &'r str,
    key: &'r str,
    #[serde(flatten)]
    location: LocationJson<'r>,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<LocationJson<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    related: Option<LocationJson<'r>>,
    values: ValuesJson<'r>,
    /// What the source said when the translation was confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suspect: Option<&'static str>,
    /// What a program may write there.
    #[serde(skip_serializing_if = "Option::is_none")]
    edit: Option<EditJson<'r>>,
    /// Why it is ignored.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// Columns count characters from 1, `start` and `end` bytes from 0.
#[derive(Serialize)]
struct LocationJson<'r> {
    path: &'r str,
    line: usize,
    column: usize,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct EditJson<'r> {
    #[serde(flatten)]
    location: LocationJson<'r>,
    text: &'r str,
}

#[derive(Serialize)]
struct ValuesJson<'r> {
    source: &'r [String],
    translation: &'r [String],
}

/// The findings of a run, on one line.
pub fn write(view: &View) -> String {
    let summaries = summaries(view.run);
    let segments = summaries.iter().map(|it| it.segments).sum();
    to_line(&ReportJson {
        version: 1,
        changed_since: view.run.part().map(|(revision, _)| revision),
        complete: view.run.is_complete,
        source: &view.run.project.source.name,
        locales: locales(view.run),
        summary: counts(segments, Counts::of(&view.run.findings)),
        documents: summaries.into_iter().map(document).collect(),
        findings: view.run.findings.iter().map(|it| finding(view, it)).collect(),
        ignored: view.run.ignored.iter().map(|it| finding(view, it)).collect(),
    })
}

fn locales<'r>(run: &'r Run) -> Vec<&'r str> {
    let wanted = &run.scope.locales;
    let all = run.project.translations.iter().map(|it| it.name.as_str());
    all.filter(|name| wanted.is_empty() || wanted.iter().any(|it| it == name)).collect()
}

fn counts(segments: usize, found: Counts) -> CountsJson {
    CountsJson { segments, errors: found.errors, warnings: found.warnings, notes: found.notes }
}

fn document(summary: Summary) -> DocumentJson {
    let counts = counts(summary.segments, summary.counts);
    DocumentJson {
        path: summary.path,
        translations: summary.translations,
        numbers: summary.numbers,
        counts,
    }
}

fn finding<'r>(view: &View, finding: &'r Finding) -> FindingJson<'r> {
    let wording = view.wording(finding);
    FindingJson {
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
        values: ValuesJson {
            source: &finding.values.source,
            translation: &finding.values.translation,
        },
        was: finding.was.as_ref().map(|it| it.place.file.slice(it.place.span)),
        suspect: finding.suspect.map(Suspect::name),
        edit: finding
            .edit
            .as_ref()
            .map(|it| EditJson { location: location(&it.place), text: &it.text }),
        reason: finding.ignored.map(|it| view.reason(it)),
    }
}

fn location<'r>(place: &Place<'r>) -> LocationJson<'r> {
    let position = place.position();
    LocationJson {
        path: &place.file.path,
        line: position.line,
        column: position.column,
        start: place.span.start,
        end: place.span.end,
    }
}
