//! The top of the page, which is also the checklist that is printed: how far each translation is,
//! and what is open.

use super::columns::Column;
use super::findings::Told;
use crate::finding::{Argument, Excuse, Finding, Severity};
use crate::project::Document;
use crate::report::line::cut;
use crate::report::view::View;
use crate::standing::state::{Progress, State};
use crate::text::visible::visible;

/// The checklist is one printed sheet: so many lines are there for the table and the findings.
const LINES: usize = 34;

/// More rows than these do not go into the table.
const MAX_ROWS: usize = 12;

/// More findings than these are not listed, however much room there is.
const MAX_OPEN: usize = 12;
const MAX_IGNORED: usize = 3;

/// So many columns of a text go on two lines, and of a name on a part of one.
const MAX_TEXT: usize = 160;
const MAX_NAME: usize = 48;

/// The top of the page.
pub(super) struct Overview {
    /// How far each document is in each language; what is not ready first, if there are too many.
    pub coverage: Vec<Coverage>,
    /// How many rows are not shown.
    pub more_coverage: Option<String>,
    /// The worst findings.
    pub open: Vec<Told>,
    /// How many are not shown.
    pub more_open: Option<String>,
    /// What is ignored.
    pub ignored: Vec<Told>,
    /// How many are not shown.
    pub more_ignored: Option<String>,
}

/// One document in one language.
pub(super) struct Coverage {
    /// The document.
    pub document: String,
    /// The language.
    pub language: String,
    /// How many segments have a translation: `58 / 60`; for the source, how many segments there
    /// are.
    pub translated: String,
    /// How many translations follow the source as it reads now; `–` where nothing is recorded.
    pub confirmed: String,
    /// How many quantities were compared; `–` if none were.
    pub numbers: String,
    /// Errors, warnings, notes, ignored findings.
    pub counts: [usize; 4],
    /// Whether nothing speaks against publishing it; unknown after a part of the checks.
    pub ready: Option<bool>,
}

impl Overview {
    /// From what stands on the page.
    pub fn new(
        view: &View,
        columns: &[Column],
        progress: &[Progress],
        told: Vec<Told>,
    ) -> Overview {
        let (ignored, mut open): (Vec<Told>, Vec<Told>) =
            told.into_iter().partition(|it| it.reason.is_some());
        open.sort_by_key(|it| {
            ["error", "warning", "note"].iter().position(|name| *name == it.severity)
        });
        let mut coverage = coverage(view, columns, progress);
        if coverage.len() > MAX_ROWS {
            coverage.sort_by_key(|it| it.ready);
        }
        let rows = coverage.len().min(MAX_ROWS);
        let excused = ignored.len().min(MAX_IGNORED);
        // A row is higher than a line; a finding takes three.
        let left = LINES.saturating_sub(rows + rows / 3 + 3 * excused);
        let listed = open.len().min(MAX_OPEN).min(left / 3);
        let more = |id, all: usize, shown: usize| {
            (all > shown)
                .then(|| view.messages.text(id, &[("count", Argument::Count(all - shown))]))
        };
        Overview {
            more_coverage: more("html-more-translations", coverage.len(), rows),
            more_open: more("html-more-findings", open.len(), listed),
            more_ignored: more("html-more-findings", ignored.len(), excused),
            coverage: coverage.into_iter().take(rows).collect(),
            open: open.into_iter().take(listed).map(|it| shortened(it, MAX_TEXT)).collect(),
            ignored: ignored
                .into_iter()
                .take(excused)
                .map(|it| shortened(it, MAX_TEXT / 2))
                .collect(),
        }
    }
}

/// A finding whose texts take no more than these columns each.
fn shortened(told: Told, width: usize) -> Told {
    Told {
        title: cut(&told.title, width),
        key: cut(&told.key, MAX_NAME),
        reason: told.reason.as_deref().map(|it| cut(it, width)),
        ..told
    }
}

/// Each document in each language that was asked for.
fn coverage(view: &View, columns: &[Column], progress: &[Progress]) -> Vec<Coverage> {
    let documents =
        view.run.project.documents.iter().filter(|it| view.run.scope.has_document(&it.path));
    let rows =
        |document| columns.iter().filter_map(move |column| row(view, document, column, progress));
    documents.flat_map(rows).collect()
}

/// None for a language in which the document is not asked for.
fn row(
    view: &View,
    document: &Document,
    column: &Column,
    progress: &[Progress],
) -> Option<Coverage> {
    let counts = counts(view, document, &column.locale);
    let name = cut(&visible(document.name()), MAX_NAME);
    let coverage = |translated, confirmed, numbers, ready| Coverage {
        document: name,
        language: column.name.clone(),
        translated,
        confirmed,
        numbers,
        counts,
        ready: view.run.is_whole().then_some(ready && !has_faults(view, document, &column.locale)),
    };
    let none = || "–".to_owned();
    let Some(translation) = column.translation else {
        let segments = document.source()?.unique().count();
        return Some(coverage(segments.to_string(), none(), none(), true));
    };
    if !view.run.scope.has(&document.path, &column.locale) {
        return None;
    }
    let own = progress
        .iter()
        .find(|it| it.document.path == document.path && it.translation == translation);
    let count = |state| own.map_or(0, |it| it.count(state));
    let all = own.map_or(0, |it| it.segments.len());
    let absent = [State::Missing, State::Empty, State::Untranslated, State::Broken].map(count);
    let (translated, confirmed) = (all - absent.iter().sum::<usize>(), count(State::Current));
    let recorded = view.run.project.base(translation).file(&document.path).is_some();
    Some(coverage(
        format!("{translated} / {all}"),
        if recorded { format!("{confirmed} / {all}") } else { none() },
        view.run.compared_with(document, translation).map_or_else(none, |it| it.to_string()),
        translated == all && (!recorded || confirmed == all),
    ))
}

/// Errors, warnings, notes and ignored findings of a document in one language.
fn counts(view: &View, document: &Document, locale: &str) -> [usize; 4] {
    let own = |it: &&Finding| it.locale.name == locale && it.place.file.document == document.path;
    let count = |severity| {
        view.run.findings.iter().filter(own).filter(|it| it.severity == severity).count()
    };
    let ignored = view.run.ignored.iter().filter(own).count();
    [count(Severity::Error), count(Severity::Warning), count(Severity::Note), ignored]
}

/// Whether something is wrong with a text, or with the source that it is compared with. That
/// somebody knows of it, as a baseline says, does not make it right; a comment with a reason does.
fn has_faults(view: &View, document: &Document, locale: &str) -> bool {
    let known = view.run.ignored.iter().filter(|it| it.ignored == Some(Excuse::Baseline));
    view.run.findings.iter().chain(known).any(|it| {
        let own = it.locale.name == locale || it.locale.name == view.run.project.source.name;
        own && it.place.file.document == document.path && it.severity > Severity::Note
    })
}
