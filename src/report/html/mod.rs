//! For editors: one page that shows each document side by side in all its languages, with the
//! findings in the margin. It needs no network and no other file, and scripts only for filters,
//! search and keys.

use askama::Template;

use super::fingerprint::hash;
use super::line::{PLAIN, looked_at, one_line, summary_line, verdict};
use super::view::View;
use crate::checks::CHECKS;
use crate::finding::Severity;
use crate::messages::CheckExplanation;
use crate::run::summary::{Counts, summaries};
use crate::standing::state::standings;
use crate::text::cut::cut;

mod columns;
mod findings;
mod layout;
mod mentions;
mod overview;
mod pieces;
mod rows;

use columns::Column;
use findings::{DiffPiece, Findings, Grade};
use layout::PageDocument;
use overview::Overview;
use pieces::TextPieces;

/// More documents than these are not named in the title.
const MAX_NAMED: usize = 3;

/// The title has at most this many columns.
const MAX_TITLE: usize = 100;

/// At most this many documents have a line at the top.
const MAX_SUMMARIES: usize = 12;

/// More columns than these do not fit side by side.
const MAX_ABREAST: usize = 5;

/// If there are more segments, they are laid out only when they come into view.
const MAX_LAID_OUT: usize = 400;

/// How many digits of a hash identify a state of the texts.
const STATE_DIGITS: usize = 8;

/// How many digits of a hash scripts and styles have to carry.
const NONCE_DIGITS: usize = 32;

/// The document around the body: policy, style and script.
#[derive(Template)]
#[template(path = "page.html", config = "src/report/html/askama.toml")]
struct Page<'r> {
    language: String,
    title: &'r str,
    nonce: &'r str,
    style: &'r str,
    script: &'r str,
    body: &'r str,
}

/// What readers see.
#[derive(Template)]
#[template(path = "body.html", config = "src/report/html/askama.toml")]
struct Body<'r, 'p> {
    view: &'r View<'r, 'p>,
    language: String,
    title: &'r str,
    /// `error`, `warning`, `note` or `unison`.
    worst: &'static str,
    verdict: String,
    left_out: Vec<String>,
    counts: Vec<String>,
    overview: Overview,
    columns: Vec<Column>,
    documents: Vec<PageDocument>,
    severities: Vec<(&'static str, String)>,
    explanations: Vec<ExplainedCheck>,
    version: &'static str,
    state: String,
}

/// What a check looks for.
struct ExplainedCheck {
    check: &'static str,
    summary: String,
    explanation: CheckExplanation,
}

/// The page.
pub fn write<'p>(view: &View<'_, 'p>) -> String {
    let columns = columns::columns(view);
    let progress = standings(view.run.project);
    let mut findings = Findings::new(view, &columns, &progress);
    let documents = layout::documents(view, &columns, &mut findings);
    let overview = Overview::new(view, &columns, &progress, findings.into_placed());
    let title = title(&documents);
    let worst = view.run.findings.iter().map(|it| it.severity).max();
    let language = view.messages.language().to_string();
    let body = Body {
        view,
        language: language.clone(),
        title: &title,
        worst: worst.map_or("unison", Severity::name),
        verdict: one_line(&verdict(&Counts::of(&view.run.findings), view, PLAIN)),
        left_out: view.left_out(),
        counts: counts(view),
        overview,
        columns,
        documents,
        severities: severities(view),
        explanations: explanations(view),
        version: env!("CARGO_PKG_VERSION"),
        state: state(view),
    };
    let (style, script) = (style(&body.documents, &body.columns), include_str!("report.js"));
    let body = rendered(&body);
    // A hash of the whole page, so that no text on it can contain it.
    let nonce = hash([&title, &body, &style, script], NONCE_DIGITS);
    let page = Page { language, title: &title, nonce: &nonce, style: &style, script, body: &body };
    rendered(&page)
}

fn rendered(template: &impl Template) -> String {
    let rendered = template.render();
    // A template fails only if a value cannot be formatted, and texts always can.
    debug_assert!(rendered.is_ok());
    rendered.unwrap_or_default()
}

impl Body<'_, '_> {
    fn say(&self, id: &str) -> String {
        self.view.messages.text(id, &[])
    }

    fn several(&self) -> bool {
        self.documents.len() > 1
    }

    /// The classes of the texts.
    fn classes(&self) -> String {
        let mut classes = Vec::new();
        if self.is_long() {
            classes.push("long");
        }
        if self.columns.len() > MAX_ABREAST {
            classes.push("wide");
        }
        classes.join(" ")
    }

    /// Whether a browser should lay out only what is in view, which makes jumps less exact.
    fn is_long(&self) -> bool {
        self.documents.iter().map(|it| it.rows.len()).sum::<usize>() > MAX_LAID_OUT
    }
}

fn title(documents: &[PageDocument]) -> String {
    let names: Vec<&str> = documents.iter().take(MAX_NAMED).map(|it| it.name.as_str()).collect();
    let more = if documents.len() > MAX_NAMED { ", …" } else { "" };
    cut(&names.join(", "), MAX_TITLE) + more
}

/// A line per document, as at the end of a run. For a single document, name and verdict are already
/// above.
fn counts(view: &View) -> Vec<String> {
    let summaries = summaries(view.run);
    if let [only] = summaries.as_slice() {
        return vec![looked_at(only, view)];
    }
    let shown = summaries.iter().take(MAX_SUMMARIES);
    shown.map(|it| one_line(&summary_line(it, view, PLAIN))).collect()
}

/// The choices of the filter by severity.
fn severities(view: &View) -> Vec<(&'static str, String)> {
    Grade::ALL.map(|it| (it.name(), it.title(view.messages))).to_vec()
}

/// What the checks look for that have found something.
fn explanations(view: &View) -> Vec<ExplainedCheck> {
    let found =
        |check: &str| view.run.findings.iter().chain(&view.run.ignored).any(|it| it.check == check);
    let told = CHECKS.iter().filter(|it| found(it.name));
    told.map(|it| ExplainedCheck {
        check: it.name,
        summary: view.messages.text(&format!("check-{}", it.name), &[]),
        explanation: view.messages.explanation(it.name),
    })
    .collect()
}

/// Identifies a state of the texts: printed sheets with the same state were made from the same
/// texts.
fn state(view: &View) -> String {
    let files = view.run.project.resources().map(|(_, it)| it.file);
    hash(files.flat_map(|it| [&*it.locale, &*it.document, &*it.text]), STATE_DIGITS)
}

/// The style with the rules that depend on what is shown: which quantities are highlighted
/// together, which columns stay visible, and their names for layouts without a line of names above
/// them.
fn style(documents: &[PageDocument], columns: &[Column]) -> String {
    let pairs = documents.iter().flat_map(|it| &it.rows).map(|it| it.pairs).max().unwrap_or(0);
    let mut style = include_str!("report.css").to_owned();
    style += &format!("main{{--columns:{}}}\n", columns.len());
    for n in 1..=pairs {
        style += &format!(
            ".segment:has([data-n=\"{n}\"]:is(:hover,:focus)) [data-n=\"{n}\"]{{--lit:var(--pair)}}\n"
        );
    }
    for (at, column) in columns.iter().enumerate() {
        let name: String = column.name.chars().filter(|it| !"\"\\<>".contains(*it)).collect();
        style += &format!("[data-column=\"{at}\"]{{--language:\"{name}\"}}\n");
        if at > 0 {
            let others = format!("[data-column]:not([data-column=\"0\"],[data-column=\"{at}\"])");
            style += &format!("main[data-locale=\"{at}\"] {others}{{display:none}}\n");
        }
    }
    style
}
