//! For code scanning, in SARIF 2.1.0.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::fingerprint::fingerprints;
use super::line::{end, one_line};
use super::view::View;
use super::wire::to_line;
use crate::checks::{CHECKS, Check};
use crate::finding::{Argument, Edit, Finding, IgnoredBy, Severity};
use crate::messages::{CheckExplanation, Wording};
use crate::text::file::Place;

/// Code scanning refuses files with more results.
const MAX_RESULTS: usize = 25_000;

#[derive(Serialize)]
struct Log<'r> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [ToolRun<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ToolRun<'r> {
    tool: Tool,
    column_kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    invocations: Vec<Invocation>,
    results: Vec<SarifResult<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<RunProperties<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RunProperties<'r> {
    /// The revision, if only what has changed since is reported.
    changed_since: &'r str,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    information_uri: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: SarifText,
    full_description: SarifText,
    default_configuration: Configuration,
    help: Help,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: &'static str,
    message: SarifText,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'r> {
    rule_id: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: SarifText,
    locations: [SarifLocation; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<SarifLocation>,
    partial_fingerprints: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressions: Vec<Suppression>,
    properties: Properties<'r>,
}

/// What a program may write.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fix<'r> {
    artifact_changes: [ArtifactChange<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange<'r> {
    artifact_location: Artifact,
    replacements: [Replacement<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement<'r> {
    deleted_region: Region,
    inserted_content: Content<'r>,
}

#[derive(Serialize)]
struct Content<'r> {
    text: &'r str,
}

/// Why a result does not count.
#[derive(Serialize)]
struct Suppression {
    kind: &'static str,
    justification: String,
}

/// What SARIF has no field for.
#[derive(Serialize)]
struct Properties<'r> {
    kind: &'r str,
    locale: &'r str,
    key: &'r str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifLocation {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<SarifText>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

/// Columns count characters from 1; the end is after the last.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct SarifText {
    text: String,
}

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The findings of a run, the worst of them if there are too many, on one line.
pub fn write(view: &View) -> String {
    let mut results = results(view);
    let more = results.len().saturating_sub(MAX_RESULTS);
    if more > 0 {
        results.sort_by_key(|it| (it.finding.ignored.is_some(), Reverse(it.finding.severity)));
        results.truncate(MAX_RESULTS);
    }

    let changed_since = view.run.part().map(|(revision, _)| revision);
    let run = ToolRun {
        tool: tool(view),
        column_kind: "unicodeCodePoints",
        invocations: invocation(view, more).into_iter().collect(),
        properties: changed_since.map(|it| RunProperties { changed_since: it }),
        results: results.into_iter().map(|it| result(view, it)).collect(),
    };
    to_line(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] })
}

/// A finding with its fingerprint.
struct Identified<'r> {
    finding: &'r Finding<'r>,
    fingerprint: String,
}

/// All findings, the ignored ones last.
fn results<'r>(view: &View<'r, 'r>) -> Vec<Identified<'r>> {
    let mut results = Vec::new();
    for findings in [&view.run.findings, &view.run.ignored] {
        for (finding, fingerprint) in findings.iter().zip(fingerprints(findings)) {
            results.push(Identified { finding, fingerprint });
        }
    }
    results
}

fn tool(view: &View) -> Tool {
    let driver = Driver {
        name: "einklang",
        information_uri: env!("CARGO_PKG_REPOSITORY"),
        semantic_version: env!("CARGO_PKG_VERSION"),
        rules: CHECKS.iter().map(|it| rule(view, it)).collect(),
    };
    Tool { driver }
}

/// Only for a run that could not read everything, or whose findings are not all reported.
fn invocation(view: &View, more: usize) -> Option<Invocation> {
    if more == 0 && view.run.is_complete {
        return None;
    }
    let mut notifications = Vec::new();
    if more > 0 {
        let message = text(view.messages.count("report-more", more));
        notifications.push(Notification { level: "warning", message });
    }
    Some(Invocation {
        execution_successful: view.run.is_complete,
        tool_execution_notifications: notifications,
    })
}

fn rule(view: &View, check: &Check) -> Rule {
    let say = |id: &str| view.messages.text(id, &[]);
    let CheckExplanation { finds, why, fix } = view.messages.explanation(check.name);
    let (why_heading, fix_heading) = (say("explain-heading-why"), say("explain-heading-fix"));
    let help = Help {
        text: format!("{finds}\n\n{why}\n\n{fix}"),
        markdown: format!("{finds}\n\n## {why_heading}\n\n{why}\n\n## {fix_heading}\n\n{fix}"),
    };
    Rule {
        id: check.name,
        short_description: text(say(&format!("check-{}", check.name))),
        full_description: text(finds),
        default_configuration: Configuration { level: level(check.severity) },
        help,
    }
}

fn result<'r>(view: &View, result: Identified<'r>) -> SarifResult<'r> {
    let Identified { finding, fingerprint } = result;
    let wording = view.wording(finding);
    let related: Vec<&Place> = finding.source.iter().chain(&finding.related).collect();
    SarifResult {
        rule_id: finding.check,
        rule_index: CHECKS.iter().position(|it| it.name == finding.check),
        level: level(view.run.severity(finding)),
        message: text(message(view, &wording, &related)),
        locations: [location(&finding.place, None, wording.here)],
        related_locations: (1..)
            .zip(&related)
            .map(|(id, it)| location(it, Some(id), wording.source.clone()))
            .collect(),
        partial_fingerprints: BTreeMap::from([("einklang/v1", fingerprint)]),
        fixes: finding.edit.iter().map(fix).collect(),
        suppressions: finding.ignored.map(|it| suppression(view, it)).into_iter().collect(),
        properties: Properties {
            kind: finding.kind,
            locale: &finding.locale.name,
            key: &finding.key,
        },
    }
}

fn fix<'r>(edit: &'r Edit) -> Fix<'r> {
    let replacement = Replacement {
        deleted_region: region(&edit.place),
        inserted_content: Content { text: &edit.text },
    };
    let artifact_location = Artifact { uri: uri(&edit.place.file.path) };
    Fix { artifact_changes: [ArtifactChange { artifact_location, replacements: [replacement] }] }
}

fn suppression(view: &View, by: IgnoredBy) -> Suppression {
    let kind = if by == IgnoredBy::Baseline { "external" } else { "inSource" };
    Suppression { kind, justification: view.reason(by) }
}

/// What is wrong, what to do, and links to the related places.
fn message(view: &View, wording: &Wording, related: &[&Place]) -> String {
    let mut lines: Vec<String> = wording.sentences().map(without_links).collect();
    let links: Vec<String> = (1..).zip(related).map(|(id, it)| link(it, id)).collect();
    if !links.is_empty() {
        let places = Argument::Text(links.join(", "));
        lines.push(view.messages.text("report-see", &[("places", places)]));
    }
    lines.join("\n")
}

/// `[path:line](id)`, which leads to the related location with this id.
fn link(place: &Place, id: usize) -> String {
    let path =
        one_line(&place.file.path).replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]");
    format!("[{path}:{}]({id})", place.position().line)
}

/// A text in which `[…](…)` is not a link.
fn without_links(text: &str) -> String {
    text.replace("](", "\\](")
}

fn location(place: &Place, id: Option<usize>, message: Option<String>) -> SarifLocation {
    let region = region(place);
    let artifact_location = Artifact { uri: uri(&place.file.path) };
    let message = message.filter(|it| !it.is_empty()).map(|it| text(without_links(&it)));
    SarifLocation { id, physical_location: PhysicalLocation { artifact_location, region }, message }
}

fn region(place: &Place) -> Region {
    let (start, end) = (place.position(), end(place));
    Region {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}

/// A path as a relative reference. Colons are encoded as well: what precedes one would be read as a
/// scheme.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn text(text: String) -> SarifText {
    SarifText { text }
}
