//! The top of the page, which is also the checklist that is printed: how far each translation is, and what is open.

use super::layout::Column;
use super::margin::Note;
use crate::finding::{Argument, Finding, Severity};
use crate::report::{Run, cut};
use crate::state::{Progress, State};
use crate::visible::visible;

/// The checklist is one printed sheet: so many lines are there for the table and the findings.
const LINES: usize = 42;

/// More translations than these do not go into the table.
const MAX_ROWS: usize = 12;

/// More findings than these are not listed, however much room there is.
const MAX_OPEN: usize = 12;
const MAX_IGNORED: usize = 3;

/// So many columns of a text go on two lines, and of a name on a part of one.
const MAX_TEXT: usize = 160;
const MAX_NAME: usize = 48;

/// The top of the page.
pub(super) struct Overview {
    /// How far each translation of each document is; those that are not ready first, if there are too many.
    pub coverage: Vec<Coverage>,
    /// How many are not shown.
    pub more_coverage: Option<String>,
    /// The worst findings.
    pub open: Vec<Note>,
    /// How many are not shown.
    pub more_open: Option<String>,
    /// What is ignored.
    pub ignored: Vec<Note>,
    /// How many are not shown.
    pub more_ignored: Option<String>,
}

/// One document in one translation.
pub(super) struct Coverage {
    /// The document.
    pub document: String,
    /// The language.
    pub language: String,
    /// How many segments have a translation: `58 / 60`.
    pub translated: String,
    /// How many translations follow the source as it reads now; `–` where nothing is recorded.
    pub confirmed: String,
    /// How many numbers were compared; `–` if none were.
    pub numbers: String,
    /// Errors, warnings, notes, ignored findings.
    pub counts: [usize; 4],
    /// Whether nothing speaks against publishing it.
    pub ready: bool,
}

impl Overview {
    /// From what stands on the page.
    pub fn new(run: &Run, columns: &[Column], progress: &[Progress], told: Vec<Note>) -> Overview {
        let (ignored, mut open): (Vec<Note>, Vec<Note>) = told.into_iter().partition(|it| it.reason.is_some());
        open.sort_by_key(|it| ["error", "warning", "note"].iter().position(|name| *name == it.severity));
        let shown = |it: &&Progress| run.scope.has(it.document.path, &it.locale.name);
        let mut coverage: Vec<Coverage> = progress.iter().filter(shown).map(|it| coverage(run, columns, it)).collect();
        if coverage.len() > MAX_ROWS {
            coverage.sort_by_key(|it| it.ready);
        } else {
            coverage.sort_by(|a, b| a.document.cmp(&b.document));
        }
        let rows = coverage.len().min(MAX_ROWS);
        let excused = ignored.len().min(MAX_IGNORED);
        // A row is higher than a line; a finding takes three.
        let left = LINES.saturating_sub(rows + rows / 3 + 3 * excused);
        let listed = open.len().min(MAX_OPEN).min(left / 3);
        let more = |id, all: usize, shown: usize| {
            (all > shown).then(|| run.messages.text(id, &[("count", Argument::Count(all - shown))]))
        };
        let overview = Overview {
            more_coverage: more("html-more-translations", coverage.len(), rows),
            more_open: more("html-more-findings", open.len(), listed),
            more_ignored: more("html-more-findings", ignored.len(), excused),
            coverage: Vec::new(),
            open: open.into_iter().take(listed).map(|it| shortened(it, MAX_TEXT)).collect(),
            ignored: ignored.into_iter().take(excused).map(|it| shortened(it, MAX_TEXT / 2)).collect(),
        };
        coverage.truncate(rows);
        Overview { coverage, ..overview }
    }
}

/// A finding whose texts take no more than these columns each.
fn shortened(note: Note, width: usize) -> Note {
    Note {
        title: cut(&note.title, width),
        key: cut(&note.key, MAX_NAME),
        reason: note.reason.as_deref().map(|it| cut(it, width)),
        ..note
    }
}

fn coverage(run: &Run, columns: &[Column], progress: &Progress) -> Coverage {
    let own = |it: &&Finding| it.locale == progress.locale && it.place.file.document == progress.document.path;
    let count = |severity| run.findings.iter().filter(own).filter(|it| it.severity == severity).count();
    let all = progress.segments.len();
    let absent = [State::Missing, State::Empty, State::Untranslated, State::Broken].map(|it| progress.count(it));
    let translated = all - absent.iter().sum::<usize>();
    let recorded = run.project.bases[progress.translation].file(progress.document.path).is_some();
    let confirmed = progress.count(State::Current);
    let numbers = progress.document.compared(progress.translation);
    let name = columns.iter().find(|it| it.locale == progress.locale.name).map(|it| it.name.clone());
    let counts = [count(Severity::Error), count(Severity::Warning), count(Severity::Note)];
    let ignored = run.ignored.iter().filter(own).count();
    Coverage {
        document: cut(&visible(progress.document.name()), MAX_NAME),
        language: name.unwrap_or_default(),
        translated: format!("{translated} / {all}"),
        confirmed: if recorded { format!("{confirmed} / {all}") } else { "–".to_owned() },
        numbers: numbers.map_or("–".to_owned(), |it| it.to_string()),
        counts: [counts[0], counts[1], counts[2], ignored],
        ready: translated == all && counts[0] == 0 && counts[1] == 0,
    }
}
