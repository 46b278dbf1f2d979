//! The top of the page, which is also the checklist for print: how far each translation is, and
//! what is open.

use std::cmp::Reverse;

use super::columns::Column;
use super::findings::{Grade, PageFinding};
use crate::finding::{Finding, IgnoredBy, Severity};
use crate::project::Document;
use crate::report::view::View;
use crate::run::summary::Counts;
use crate::standing::state::{Progress, State};
use crate::text::cut::cut;
use crate::text::visible::visible;

/// The checklist is one printed sheet, which has this many lines for the table and the findings.
const LINES: usize = 34;

/// The table has at most this many rows.
const MAX_ROWS: usize = 12;

/// At most this many findings are listed, however much room there is.
const MAX_OPEN: usize = 12;
const MAX_IGNORED: usize = 3;

/// How many lines of the sheet a finding takes.
const FINDING_LINES: usize = 3;

/// One row of the table in so many takes a second line.
const ROWS_PER_LINE: usize = 3;

/// A text has at most this many columns, which are two lines, and a name a part of a line.
const MAX_TEXT: usize = 160;
const MAX_NAME: usize = 48;

/// What the top of the page lists, and sentences on how many more there are.
pub(super) struct Overview {
    /// How far each document is in each language; if there are too many, those that are not ready
    /// first.
    pub coverage: Vec<Coverage>,
    pub more_coverage: Option<String>,
    pub open: Vec<PageFinding>,
    pub more_open: Option<String>,
    pub ignored: Vec<PageFinding>,
    pub more_ignored: Option<String>,
}

/// One document in one language.
pub(super) struct Coverage {
    pub document: String,
    pub language: String,
    /// How many segments have a translation: `58 / 60`; for the source, how many segments there
    /// are.
    pub translated: String,
    /// How many translations are confirmed against the current source; `–` if nothing is recorded.
    pub confirmed: String,
    /// How many quantities were compared; `–` if none were.
    pub numbers: String,
    /// Errors, warnings, notes, ignored findings.
    pub counts: [usize; 4],
    /// Whether it can be published; unknown unless all checks have looked at everything.
    pub ready: Option<bool>,
}

impl Overview {
    /// The overview of a page with these findings.
    pub fn new(
        view: &View,
        columns: &[Column],
        progress: &[Progress],
        findings: Vec<PageFinding>,
    ) -> Overview {
        let (ignored, mut open): (Vec<PageFinding>, Vec<PageFinding>) =
            findings.into_iter().partition(|it| it.grade == Grade::Ignored);
        open.sort_by_key(|it| Reverse(it.grade));
        let mut coverage = coverage(view, columns, progress);
        if coverage.len() > MAX_ROWS {
            coverage.sort_by_key(|it| it.ready);
        }

        let rows = coverage.len().min(MAX_ROWS);
        let listed_ignored = ignored.len().min(MAX_IGNORED);
        let used = rows + rows / ROWS_PER_LINE + FINDING_LINES * listed_ignored;
        let left = LINES.saturating_sub(used);
        let listed = open.len().min(MAX_OPEN).min(left / FINDING_LINES);

        Overview {
            more_coverage: more(view, "html-more-translations", coverage.len() - rows),
            more_open: more(view, "html-more-findings", open.len() - listed),
            more_ignored: more(view, "html-more-findings", ignored.len() - listed_ignored),
            coverage: coverage.into_iter().take(rows).collect(),
            open: shortened(open, listed, MAX_TEXT),
            ignored: shortened(ignored, listed_ignored, MAX_TEXT / 2),
        }
    }
}

fn more(view: &View, id: &str, count: usize) -> Option<String> {
    (count > 0).then(|| view.messages.count(id, count))
}

/// The first findings, each text with at most this many columns.
fn shortened(findings: Vec<PageFinding>, count: usize, width: usize) -> Vec<PageFinding> {
    let mut shortened = Vec::new();
    for finding in findings.into_iter().take(count) {
        shortened.push(PageFinding {
            title: cut(&finding.title, width),
            key: cut(&finding.key, MAX_NAME),
            reason: finding.reason.as_deref().map(|it| cut(it, width)),
            ..finding
        });
    }
    shortened
}

/// Each document in each language, as far as they are in the scope of the run.
fn coverage(view: &View, columns: &[Column], progress: &[Progress]) -> Vec<Coverage> {
    let scope = &view.run.scope;
    let mut rows = Vec::new();
    for document in view.run.project.documents.iter().filter(|it| scope.has_document(&it.path)) {
        for column in columns {
            match column.translation {
                None => rows.extend(source_row(view, document, column)),
                Some(at) if scope.has(&document.path, &column.locale) => {
                    let own = progress
                        .iter()
                        .find(|it| it.document.path == document.path && it.translation == at);
                    rows.push(translation_row(view, document, column, at, own));
                }
                Some(_) => {}
            }
        }
    }
    rows
}

/// The row of a source, if the document has one.
fn source_row(view: &View, document: &Document, column: &Column) -> Option<Coverage> {
    let segments = document.source()?.unique().count();
    Some(Coverage { translated: segments.to_string(), ..Coverage::new(view, document, column) })
}

/// The row of the translation in this place.
fn translation_row(
    view: &View,
    document: &Document,
    column: &Column,
    translation: usize,
    progress: Option<&Progress>,
) -> Coverage {
    let count = |state| progress.map_or(0, |it| it.count(state));
    let all = progress.map_or(0, |it| it.segments.len());
    let absent = [State::Missing, State::Empty, State::Untranslated, State::Broken].map(count);
    let translated = all - absent.iter().sum::<usize>();
    let confirmed = count(State::Current);
    let is_recorded = view.run.project.base(translation).file(&document.path).is_some();

    let mut row = Coverage::new(view, document, column);
    row.translated = format!("{translated} / {all}");
    if is_recorded {
        row.confirmed = format!("{confirmed} / {all}");
    }
    if let Some(numbers) = view.run.compared_with(document, translation) {
        row.numbers = numbers.to_string();
    }
    let is_done = translated == all && (!is_recorded || confirmed == all);
    row.ready = row.ready.map(|it| it && is_done);
    row
}

/// What a cell without a number shows.
const NO_NUMBER: &str = "–";

impl Coverage {
    /// A row with what was found.
    fn new(view: &View, document: &Document, column: &Column) -> Coverage {
        let is_whole = view.run.is_whole();
        Coverage {
            document: cut(&visible(document.name()), MAX_NAME),
            language: column.name.clone(),
            translated: NO_NUMBER.to_owned(),
            confirmed: NO_NUMBER.to_owned(),
            numbers: NO_NUMBER.to_owned(),
            counts: counts(view, document, &column.locale),
            ready: is_whole.then(|| !has_faults(view, document, &column.locale)),
        }
    }
}

/// Errors, warnings, notes and ignored findings of a document in one language.
fn counts(view: &View, document: &Document, locale: &str) -> [usize; 4] {
    let is_own =
        |it: &&Finding| it.locale.name == locale && it.place.file.document == document.path;
    let Counts { errors, warnings, notes } = Counts::of(view.run.findings.iter().filter(is_own));
    let ignored = view.run.ignored.iter().filter(is_own).count();
    [errors, warnings, notes, ignored]
}

/// Whether something is wrong with a text, or with the source that it is compared with. Findings in
/// a baseline are known, but still wrong; a comment with a reason settles a finding.
fn has_faults(view: &View, document: &Document, locale: &str) -> bool {
    let known = view.run.ignored.iter().filter(|it| it.ignored == Some(IgnoredBy::Baseline));
    let source = &view.run.project.source.name;
    view.run.findings.iter().chain(known).any(|finding| {
        finding.severity > Severity::Note
            && finding.place.file.document == document.path
            && [locale, source].contains(&finding.locale.name.as_str())
    })
}
