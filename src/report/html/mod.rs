//! For editors: one page that shows a document side by side in all its languages, with the findings
//! in the margin. It needs no network, no other file, and no scripts for all but filters, search
//! and keys.

use askama::Template;

use super::line::{PLAIN, cut, looked_at, one_line, summary_line, verdict};
use super::view::View;
use crate::checks::CHECKS;
use crate::finding::Severity;
use crate::messages::Explanation;
use crate::run::summary::{Counts, summaries};
use crate::standing::state::standings;

mod columns;
mod findings;
mod layout;
mod mentions;
mod overview;
mod pieces;

use columns::Column;
use findings::{Change, Findings};
use layout::Document;
use overview::Overview;
use pieces::Pieces;

/// More documents than these are not named in the title.
const MAX_NAMED: usize = 3;

/// The title takes this many columns at most.
const MAX_TITLE: usize = 100;

/// More documents than these have no line of their own at the top.
const MAX_SUMMARIES: usize = 12;

/// More columns than these do not fit beside each other.
const MAX_ABREAST: usize = 5;

/// More segments than these are laid out only when they come in sight.
const MAX_LAID_OUT: usize = 400;

/// What surrounds the page: policy, style and script.
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

/// What stands on the page.
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
    documents: Vec<Document>,
    severities: Vec<(&'static str, String)>,
    explanations: Vec<Explained>,
    version: &'static str,
    state: String,
}

/// What a check looks for.
struct Explained {
    check: &'static str,
    summary: String,
    explanation: Explanation,
}

/// The page.
pub fn write<'p>(view: &View<'_, 'p>) -> String {
    let columns = columns::columns(view);
    let progress = standings(view.run.project);
    let mut findings = Findings::new(view, &columns, &progress);
    let documents = layout::documents(view, &columns, &mut findings);
    let overview = Overview::new(view, &columns, &progress, findings.into_told());
    let title = title(&documents);
    let language = view.messages.language().to_string();
    let body = Body {
        view,
        language: language.clone(),
        title: &title,
        worst: view
            .run
            .findings
            .iter()
            .map(|it| it.severity)
            .max()
            .map_or("unison", Severity::name),
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
    let nonce = nonce(&[&title, &body, &style, script]);
    let page = Page { language, title: &title, nonce: &nonce, style: &style, script, body: &body };
    rendered(&page)
}

fn rendered(template: &impl Template) -> String {
    let rendered = template.render();
    // Templates fail only where a value refuses to be shown, and texts do not.
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
        let classes = [("long", self.is_long()), ("wide", self.columns.len() > MAX_ABREAST)];
        classes.iter().filter(|(_, it)| *it).map(|(name, _)| *name).collect::<Vec<_>>().join(" ")
    }

    /// Whether a browser should lay out only what is in sight; jumps are less exact then.
    fn is_long(&self) -> bool {
        self.documents.iter().map(|it| it.rows.len()).sum::<usize>() > MAX_LAID_OUT
    }
}

fn title(documents: &[Document]) -> String {
    let names: Vec<&str> = documents.iter().take(MAX_NAMED).map(|it| it.name.as_str()).collect();
    let more = if documents.len() > MAX_NAMED { ", …" } else { "" };
    cut(&names.join(", "), MAX_TITLE) + more
}

/// A line for each document, as at the end of a run. What is said of a single one stands above it.
fn counts(view: &View) -> Vec<String> {
    let summaries = summaries(view.run);
    if let [only] = summaries.as_slice() {
        return vec![looked_at(only, view)];
    }
    summaries
        .iter()
        .take(MAX_SUMMARIES)
        .map(|it| one_line(&summary_line(it, view, PLAIN)))
        .collect()
}

fn severities(view: &View) -> Vec<(&'static str, String)> {
    let names = ["error", "warning", "note"]
        .map(|it| (it, view.messages.text(&format!("severity-{it}"), &[])));
    let ignored = ("ignored", view.messages.text("html-ignored", &[]));
    names.into_iter().chain([ignored]).collect()
}

/// What the checks look for that have found something.
fn explanations(view: &View) -> Vec<Explained> {
    let found =
        |check: &str| view.run.findings.iter().chain(&view.run.ignored).any(|it| it.check == check);
    let told = CHECKS.iter().filter(|it| found(it.name));
    told.map(|it| Explained {
        check: it.name,
        summary: view.messages.text(&format!("check-{}", it.name), &[]),
        explanation: view.messages.explanation(it.name),
    })
    .collect()
}

/// Tells one state of the texts from another: two printed sheets with the same were made from the
/// same texts.
fn state(view: &View) -> String {
    let mut hasher = blake3::Hasher::new();
    for (_, resource) in view.run.project.resources() {
        for text in [&resource.file.locale, &resource.file.document, &resource.file.text] {
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
    }
    hasher.finalize().to_hex()[..8].to_owned()
}

/// The style with the rules that depend on what is shown: which quantities light up together, which
/// columns stay, and what they are called where there is no line of names above them.
fn style(documents: &[Document], columns: &[Column]) -> String {
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

/// What scripts and styles must carry to run: a hash of everything on the page, so that no text on
/// it can name it.
fn nonce(parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex()[..32].to_owned()
}
