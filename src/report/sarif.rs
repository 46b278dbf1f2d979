//! For code scanning: SARIF 2.1.0.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::fingerprint::fingerprints;
use super::line::{end, one_line};
use super::view::View;
use super::wire::to_line;
use crate::checks::{CHECKS, Check};
use crate::finding::{Argument, Excuse, Finding, Severity};
use crate::messages::{Explanation, Wording};
use crate::text::file::Place;

/// Code scanning refuses a file with more results.
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
    /// The revision since which findings are reported.
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
    short_description: Text,
    full_description: Text,
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
    message: Text,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'r> {
    rule_id: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressions: Vec<Suppression>,
    properties: Properties<'r>,
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
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
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

/// Columns count characters from 1; the end is behind the last.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

/// The findings of a run, the worst of them if there are too many, on one line.
pub fn write(view: &View) -> String {
    let own = fingerprints(&view.run.findings);
    let ignored = view.run.ignored.iter().zip(fingerprints(&view.run.ignored));
    let mut findings: Vec<(&Finding, String)> =
        view.run.findings.iter().zip(own).chain(ignored).collect();
    let more = findings.len().saturating_sub(MAX_RESULTS);
    if more > 0 {
        findings.sort_by_key(|(it, _)| (it.ignored.is_some(), Reverse(it.severity)));
        findings.truncate(MAX_RESULTS);
    }
    let rules = CHECKS.iter().map(|it| rule(view, it)).collect();
    to_line(&Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [ToolRun {
            tool: Tool {
                driver: Driver {
                    name: "einklang",
                    information_uri: env!("CARGO_PKG_REPOSITORY"),
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    rules,
                },
            },
            column_kind: "unicodeCodePoints",
            invocations: invocation(view, more).into_iter().collect(),
            properties: view
                .run
                .part()
                .map(|(revision, _)| RunProperties { changed_since: revision }),
            results: findings
                .into_iter()
                .map(|(finding, fingerprint)| result(view, finding, fingerprint))
                .collect(),
        }],
    })
}

/// What is to be said of the run itself: that not everything could be read, or that not everything
/// is told.
fn invocation(view: &View, more: usize) -> Option<Invocation> {
    let told = |more| text(view.messages.text("report-more", &[("count", Argument::Count(more))]));
    let more = Some(more).filter(|it| *it > 0).map(told);
    (more.is_some() || !view.run.is_complete).then(|| Invocation {
        execution_successful: view.run.is_complete,
        tool_execution_notifications: more
            .into_iter()
            .map(|it| Notification { level: "warning", message: it })
            .collect(),
    })
}

fn rule(view: &View, check: &Check) -> Rule {
    let say = |id: &str| view.messages.text(id, &[]);
    let Explanation { finds, why, fix } = view.messages.explanation(check.name);
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

fn result<'r>(view: &View, finding: &'r Finding, fingerprint: String) -> SarifResult<'r> {
    let wording = view.wording(finding);
    let related: Vec<&Place> = finding.source.iter().chain(&finding.related).collect();
    SarifResult {
        rule_id: finding.check,
        rule_index: CHECKS.iter().position(|it| it.name == finding.check),
        level: level(view.run.severity(finding)),
        message: text(message(view, &wording, &related)),
        locations: [location(&finding.place, None, wording.here)],
        related_locations: related
            .iter()
            .zip(1..)
            .map(|(it, id)| location(it, Some(id), wording.source.clone()))
            .collect(),
        partial_fingerprints: BTreeMap::from([("einklang/v1", fingerprint)]),
        suppressions: finding.ignored.map(|it| suppression(view, it)).into_iter().collect(),
        properties: Properties {
            kind: finding.kind,
            locale: &finding.locale.name,
            key: &finding.key,
        },
    }
}

fn suppression(view: &View, excuse: Excuse) -> Suppression {
    let kind = if excuse == Excuse::Baseline { "external" } else { "inSource" };
    Suppression { kind, justification: view.reason(excuse) }
}

/// What is wrong, what to do, and links to the places beside it.
fn message(view: &View, wording: &Wording, related: &[&Place]) -> String {
    let lines = [Some(&wording.title), wording.note.as_ref(), wording.help.as_ref()];
    let mut lines: Vec<String> = lines.into_iter().flatten().map(|it| without_links(it)).collect();
    let links: Vec<String> = related.iter().zip(1..).map(|(it, id)| link(it, id)).collect();
    if !links.is_empty() {
        lines.push(
            view.messages.text("report-see", &[("places", Argument::Text(links.join(", ")))]),
        );
    }
    lines.join("\n")
}

/// `[path:line](id)`, which leads to the related location of this number.
fn link(place: &Place, id: usize) -> String {
    let path =
        one_line(&place.file.path).replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]");
    format!("[{path}:{}]({id})", place.position().line)
}

/// A text in which `[…](…)` from a file is no link.
fn without_links(text: &str) -> String {
    text.replace("](", "\\](")
}

fn location(place: &Place, id: Option<usize>, message: Option<String>) -> Location {
    let (start, end) = (place.position(), end(place));
    let region = Region {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
    };
    let artifact_location = Artifact { uri: uri(&place.file.path) };
    let message = message.filter(|it| !it.is_empty()).map(|it| text(without_links(&it)));
    Location { id, physical_location: PhysicalLocation { artifact_location, region }, message }
}

/// A path as a relative reference. A colon is encoded, too: before it, a reader would see a scheme.
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

fn text(text: String) -> Text {
    Text { text }
}
