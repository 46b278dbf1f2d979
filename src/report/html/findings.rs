//! The findings in words, in the order of the page.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::columns::Column;
use super::pieces::{FindingMark, MarkClass};
use crate::base::diff::{DiffPart, parts};
use crate::finding::{Finding, Severity};
use crate::ftl::Segment;
use crate::messages::Messages;
use crate::report::line::one_line;
use crate::report::view::View;
use crate::standing::state::{Progress, Standing, State};
use crate::text::cut::cut;
use crate::text::file::Place;
use crate::text::visible::visible;

/// A line of a file has at most this many columns.
const MAX_LINE: usize = 200;

/// How much unchanged text is shown on either side of a change, in bytes at least.
const CONTEXT: usize = 60;

/// How a finding is graded on the page, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grade {
    Ignored,
    Counted(Severity),
}

impl Grade {
    /// Every grade, the worst first.
    pub const ALL: [Grade; 4] = [
        Grade::Counted(Severity::Error),
        Grade::Counted(Severity::Warning),
        Grade::Counted(Severity::Note),
        Grade::Ignored,
    ];

    fn of(finding: &Finding) -> Grade {
        if finding.ignored.is_some() { Grade::Ignored } else { Grade::Counted(finding.severity) }
    }

    /// Its name in styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            Grade::Ignored => "ignored",
            Grade::Counted(severity) => severity.name(),
        }
    }

    /// Its name in the reader's language.
    pub fn title(self, messages: &Messages) -> String {
        match self {
            Grade::Ignored => messages.text("html-ignored", &[]),
            Grade::Counted(severity) => messages.severity(severity),
        }
    }
}

/// A finding on the page.
#[derive(Clone, Debug)]
pub(super) struct PageFinding {
    /// Its number on the page.
    pub id: usize,
    pub column: usize,
    pub language: String,
    pub document: String,
    /// The key of its segment; empty for a finding about a file.
    pub key: String,
    pub grade: Grade,
    pub grade_title: String,
    pub check: &'static str,
    pub title: String,
    pub note: Option<String>,
    pub help: Option<String>,
    pub reason: Option<String>,
    /// How the source has changed.
    pub diff: Vec<DiffPiece>,
    /// The line of the file, for a finding that belongs to no segment.
    pub line: Option<String>,
    /// `path:line:column`
    pub place: String,
}

impl PageFinding {
    /// Language and key of the segment, with the document if there are several.
    pub fn about(&self, several: bool) -> String {
        let mut parts = vec![self.language.as_str()];
        if several {
            parts.push(&self.document);
        }
        if !self.key.is_empty() {
            parts.push(&self.key);
        }
        parts.join(" · ")
    }
}

/// A piece of a source that has changed since the translation was confirmed.
#[derive(Clone, Debug)]
pub(super) enum DiffPiece {
    /// In both texts.
    Same(String),
    /// In the earlier text only.
    Gone(String),
    /// In the current text only.
    New(String),
}

/// The findings that are not on the page yet, and the state of each translation.
pub(super) struct Findings<'m> {
    view: &'m View<'m, 'm>,
    columns: &'m [Column],
    /// By document and key.
    waiting: BTreeMap<&'m str, BTreeMap<&'m str, Vec<&'m Finding<'m>>>>,
    standings: FxHashMap<StandingKey<'m>, &'m Standing<'m>>,
    /// Those on the page, in its order.
    placed: Vec<PageFinding>,
}

/// What names a segment of the source in one translation.
#[derive(PartialEq, Eq, Hash)]
struct StandingKey<'m> {
    document: &'m str,
    translation: usize,
    key: String,
}

impl<'m> Findings<'m> {
    /// All findings of a run, the ignored ones last.
    pub fn new(
        view: &'m View<'m, 'm>,
        columns: &'m [Column],
        progress: &'m [Progress<'m>],
    ) -> Findings<'m> {
        let mut waiting: BTreeMap<&str, BTreeMap<&str, Vec<_>>> = BTreeMap::new();
        for finding in view.run.findings.iter().chain(&view.run.ignored) {
            let own = waiting.entry(finding.place.file.document.as_str()).or_default();
            own.entry(finding.key.as_str()).or_default().push(finding);
        }
        Findings { view, columns, waiting, standings: standings(progress), placed: Vec::new() }
    }

    /// The state of a segment of the source in a translation.
    pub fn state(&self, document: &str, translation: usize, key: &str) -> Option<State> {
        self.standing(document, translation, key).map(|it| it.state)
    }

    /// The findings of a segment, and the places they mark, the worst first.
    pub fn take(&mut self, document: &str, key: &str) -> (Vec<PageFinding>, Vec<FindingMark<'m>>) {
        let own = self.waiting.get_mut(document).and_then(|it| it.remove(key));
        let mut findings = own.unwrap_or_default();
        findings.sort_by_key(|it| self.column(it));
        let marks = marks(&findings);
        (findings.into_iter().map(|it| self.place(it, false)).collect(), marks)
    }

    /// The findings of a document that belong to none of its segments.
    pub fn rest(&mut self, document: &str) -> Vec<PageFinding> {
        let waiting = self.waiting.remove(document).unwrap_or_default();
        let mut findings: Vec<&Finding> = waiting.into_values().flatten().collect();
        findings.sort_by_key(|it| (self.column(it), it.place.span));
        findings.into_iter().map(|it| self.place(it, true)).collect()
    }

    /// All findings on the page.
    pub fn into_placed(self) -> Vec<PageFinding> {
        self.placed
    }

    fn standing(&self, document: &str, translation: usize, key: &str) -> Option<&'m Standing<'m>> {
        let key = StandingKey { document, translation, key: key.to_owned() };
        self.standings.get(&key).copied()
    }

    fn column(&self, finding: &Finding) -> usize {
        self.columns.iter().position(|it| it.locale == finding.locale.name).unwrap_or(0)
    }

    /// Puts a finding on the page.
    fn place(&mut self, finding: &Finding, with_line: bool) -> PageFinding {
        let wording = self.view.wording(finding);
        let column = self.column(finding);
        let grade = Grade::of(finding);
        let file = finding.place.file;
        let document = self.view.run.project.document(&file.document);
        let position = finding.place.position();
        let placed = PageFinding {
            id: self.placed.len() + 1,
            column,
            language: self.columns[column].name.clone(),
            document: document.map_or_else(String::new, |it| one_line(it.name())),
            key: visible(&finding.key).into_owned(),
            grade,
            grade_title: grade.title(self.view.messages),
            check: finding.check,
            title: one_line(&wording.title),
            note: wording.note,
            help: wording.help,
            reason: finding.ignored.map(|it| one_line(&self.view.reason(it))),
            diff: self.diff(finding, column).unwrap_or_default(),
            line: with_line.then(|| line(&finding.place)),
            place: format!("{}:{}:{}", one_line(&file.path), position.line, position.column),
        };
        self.placed.push(placed.clone());
        placed
    }

    /// How the source of an outdated translation has changed.
    fn diff(&self, finding: &Finding, column: usize) -> Option<Vec<DiffPiece>> {
        finding.was.as_ref()?;
        let translation = self.columns[column].translation?;
        let standing = self.standing(&finding.place.file.document, translation, &finding.key)?;
        Some(diff(&standing.entry?.segment, standing.source))
    }
}

fn standings<'m>(progress: &'m [Progress<'m>]) -> FxHashMap<StandingKey<'m>, &'m Standing<'m>> {
    let mut standings = FxHashMap::default();
    for own in progress {
        for standing in &own.segments {
            let key = StandingKey {
                document: &own.document.path,
                translation: own.translation,
                key: standing.source.key.to_string(),
            };
            standings.insert(key, standing);
        }
    }
    standings
}

/// The places of the findings that count, and after them what these are compared with.
fn marks<'m>(findings: &[&'m Finding<'m>]) -> Vec<FindingMark<'m>> {
    let mut worst: Vec<&Finding> = findings.to_vec();
    worst.retain(|it| it.ignored.is_none());
    worst.sort_by_key(|it| Reverse(it.severity));

    let mut marks = Vec::new();
    for finding in &worst {
        marks.push(FindingMark { place: finding.place, class: MarkClass::Wrong(finding.severity) });
    }
    for place in worst.iter().filter_map(|it| it.source) {
        marks.push(FindingMark { place, class: MarkClass::Beside });
    }
    marks
}

/// The line of a place, as far as it fits.
fn line(place: &Place) -> String {
    let line = place.file.position(place.span.start).line;
    let (start, next) = (place.file.line_start(line), place.file.line_start(line + 1));
    cut(&one_line(place.file.text[start..next].trim()), MAX_LINE)
}

/// What has become of a text. Long unchanged stretches are shortened.
fn diff(before: &Segment, now: &Segment) -> Vec<DiffPiece> {
    let parts = parts(before, now);
    let last = parts.len().saturating_sub(1);
    let mut pieces = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        pieces.push(match part {
            DiffPart::Same(text) => DiffPiece::Same(shortened(text, at > 0, at < last)),
            DiffPart::Gone(text) => DiffPiece::Gone(visible(text).into_owned()),
            DiffPart::New(text) => DiffPiece::New(visible(text).into_owned()),
        });
    }
    pieces
}

/// A text of which only the ends beside changes are shown.
fn shortened(text: &str, after_change: bool, before_change: bool) -> String {
    let head = if after_change { head(text) } else { "" };
    let tail = if before_change { tail(text) } else { "" };
    if head.len() + tail.len() >= text.len() {
        return visible(text).into_owned();
    }

    let shown = match (after_change, before_change) {
        (true, true) => format!("{head} … {}", tail.trim_start()),
        (true, false) => format!("{head} …"),
        (false, _) => format!("… {}", tail.trim_start()),
    };
    visible(&shown).into_owned()
}

/// The beginning of a text, up to the end of a word.
fn head(text: &str) -> &str {
    let end = text.ceil_char_boundary(CONTEXT.min(text.len()));
    match text[end..].find(char::is_whitespace) {
        Some(rest) => &text[..end + rest],
        None => text,
    }
}

/// The end of a text, from the space before a word.
fn tail(text: &str) -> &str {
    let start = text.floor_char_boundary(text.len().saturating_sub(CONTEXT));
    &text[text[..start].rfind(char::is_whitespace).unwrap_or(0)..]
}
