//! The findings in words, each for the place where it stands on the page.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::columns::Column;
use super::pieces::Mark;
use crate::base::diff::{DiffPart, parts};
use crate::finding::Finding;
use crate::ftl::Segment;
use crate::report::line::{cut, one_line};
use crate::report::view::View;
use crate::standing::state::{Progress, Standing, State};
use crate::text::file::Place;
use crate::text::visible::visible;

/// A line of a file takes this many columns at most.
const MAX_LINE: usize = 200;

/// How much of what has not changed is shown on either side of a change, in bytes at least.
const CONTEXT: usize = 60;

/// A finding on the page.
#[derive(Clone, Debug)]
pub(super) struct Told {
    /// Its number on the page.
    pub id: usize,
    /// The column of its language.
    pub column: usize,
    /// What the reader calls its language.
    pub language: String,
    /// The name of its document.
    pub document: String,
    /// The key of its segment; empty for that of a file.
    pub key: String,
    /// `error`, `warning`, `note` or `ignored`.
    pub severity: &'static str,
    /// The same for the reader.
    pub severity_name: String,
    /// The check.
    pub check: &'static str,
    /// What is wrong.
    pub title: String,
    /// What else to look at.
    pub note: Option<String>,
    /// What to write instead.
    pub help: Option<String>,
    /// Why it is ignored.
    pub reason: Option<String>,
    /// How the source has changed.
    pub diff: Vec<Change>,
    /// The line of the file, for a finding that stands in no segment.
    pub line: Option<String>,
    /// `path:line:column`
    pub place: String,
}

impl Told {
    /// Which segment it is about, of which document if there are several.
    pub fn about(&self, several: bool) -> String {
        let document = Some(&self.document).filter(|_| several);
        let parts = [Some(&self.language), document, Some(&self.key).filter(|it| !it.is_empty())];
        parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ")
    }
}

/// A part of a source that has changed.
#[derive(Clone, Debug)]
pub(super) enum Change {
    /// It said so, and still does.
    Same(String),
    /// It said so when the translation was confirmed.
    Gone(String),
    /// It says so now.
    New(String),
}

/// The findings that wait for their segments, and what is known of each translation.
pub(super) struct Findings<'m> {
    view: &'m View<'m, 'm>,
    columns: &'m [Column],
    /// By document and key.
    waiting: BTreeMap<&'m str, BTreeMap<&'m str, Vec<&'m Finding<'m>>>>,
    /// How far each document is in each translation.
    progress: &'m [Progress<'m>],
    /// Where each segment stands there: by document, translation and key.
    places: FxHashMap<(&'m str, usize, String), (usize, usize)>,
    /// Those that have found their segments, in the order of the page.
    told: Vec<Told>,
}

impl<'m> Findings<'m> {
    /// All findings of a run, ignored ones last.
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
        let mut places = FxHashMap::default();
        for (at, progress) in progress.iter().enumerate() {
            for (place, standing) in progress.segments.iter().enumerate() {
                let own = (
                    progress.document.path.as_str(),
                    progress.translation,
                    standing.source.key.to_string(),
                );
                places.insert(own, (at, place));
            }
        }
        Findings { view, columns, waiting, progress, places, told: Vec::new() }
    }

    /// The state of a segment of the source in a translation.
    pub fn state(&self, document: &str, translation: usize, key: &str) -> Option<State> {
        self.standing(document, translation, key).map(|it| it.state)
    }

    /// The findings of a segment, and the places they are about.
    pub fn take(&mut self, document: &str, key: &str) -> (Vec<Told>, Vec<Mark<'m>>) {
        let mut findings =
            self.waiting.get_mut(document).and_then(|it| it.remove(key)).unwrap_or_default();
        findings.sort_by_key(|it| self.column(it));
        let mut worst: Vec<&'m Finding> =
            findings.iter().filter(|it| it.ignored.is_none()).copied().collect();
        worst.sort_by_key(|it| std::cmp::Reverse(it.severity));
        let own = worst.iter().map(|it| Mark { place: it.place, class: it.severity.name() });
        let beside =
            worst.iter().filter_map(|it| Some(Mark { place: it.source?, class: "beside" }));
        let marks = own.chain(beside).collect();
        (findings.into_iter().map(|it| self.told(it, false)).collect(), marks)
    }

    /// The findings of a document that belong to none of its segments.
    pub fn rest(&mut self, document: &str) -> Vec<Told> {
        let waiting = self.waiting.remove(document).unwrap_or_default();
        let mut findings: Vec<&Finding> = waiting.into_values().flatten().collect();
        findings.sort_by_key(|it| (self.column(it), it.place.span));
        findings.into_iter().map(|it| self.told(it, true)).collect()
    }

    /// All findings that stand on the page by now.
    pub fn into_told(self) -> Vec<Told> {
        self.told
    }

    fn standing(&self, document: &str, translation: usize, key: &str) -> Option<&'m Standing<'m>> {
        // The path of the map lives longer than the one that is asked for.
        let document = self.view.run.project.document(document)?.path.as_str();
        let (progress, place) = self.places.get(&(document, translation, key.to_owned()))?;
        Some(&self.progress[*progress].segments[*place])
    }

    fn column(&self, finding: &Finding) -> usize {
        self.columns.iter().position(|it| it.locale == finding.locale.name).unwrap_or(0)
    }

    fn told(&mut self, finding: &Finding, with_line: bool) -> Told {
        let wording = self.view.wording(finding);
        let column = self.column(finding);
        let severity = if finding.ignored.is_some() { "ignored" } else { finding.severity.name() };
        let name = match finding.ignored {
            Some(_) => "html-ignored".to_owned(),
            None => format!("severity-{severity}"),
        };
        let position = finding.place.position();
        let told = Told {
            id: self.told.len() + 1,
            column,
            language: self.columns[column].name.clone(),
            document: self
                .view
                .run
                .project
                .document(&finding.place.file.document)
                .map_or_else(String::new, |it| one_line(it.name())),
            key: visible(&finding.key).into_owned(),
            severity,
            severity_name: self.view.messages.text(&name, &[]),
            check: finding.check,
            title: one_line(&wording.title),
            note: wording.note,
            help: wording.help,
            reason: finding.ignored.map(|it| one_line(&self.view.reason(it))),
            diff: self.diff(finding, column),
            line: with_line.then(|| line(&finding.place)),
            place: format!(
                "{}:{}:{}",
                one_line(&finding.place.file.path),
                position.line,
                position.column
            ),
        };
        self.told.push(told.clone());
        told
    }

    /// How the source of an outdated translation has changed.
    fn diff(&self, finding: &Finding, column: usize) -> Vec<Change> {
        let confirmed = finding.was.as_ref().and_then(|_| {
            let standing = self.standing(
                &finding.place.file.document,
                self.columns[column].translation?,
                &finding.key,
            )?;
            Some((standing, standing.entry?))
        });
        confirmed.map(|(standing, entry)| diff(&entry.segment, standing.source)).unwrap_or_default()
    }
}

/// The line of a place, or the beginning of it.
fn line(place: &Place) -> String {
    let line = place.file.position(place.span.start).line;
    let (start, next) = (place.file.line_start(line), place.file.line_start(line + 1));
    cut(&one_line(place.file.text[start..next].trim()), MAX_LINE)
}

/// What has become of a text; long stretches that are the same are cut.
fn diff(before: &Segment, now: &Segment) -> Vec<Change> {
    let parts = parts(before, now);
    let last = parts.len().saturating_sub(1);
    let change = |(at, part): (usize, &DiffPart)| match part {
        DiffPart::Same(text) => Change::Same(shortened(text, at > 0, at < last)),
        DiffPart::Gone(text) => Change::Gone(visible(text).into_owned()),
        DiffPart::New(text) => Change::New(visible(text).into_owned()),
    };
    parts.iter().enumerate().map(change).collect()
}

/// A text of which only the ends beside changes are shown.
fn shortened(text: &str, after_change: bool, before_change: bool) -> String {
    let head = if after_change { text.ceil_char_boundary(CONTEXT.min(text.len())) } else { 0 };
    let tail = if before_change {
        text.floor_char_boundary(text.len().saturating_sub(CONTEXT))
    } else {
        text.len()
    };
    // Words stay whole.
    let head = if after_change {
        head + text[head..].find(char::is_whitespace).unwrap_or(text.len() - head)
    } else {
        0
    };
    let tail = if before_change {
        text[..tail].rfind(char::is_whitespace).unwrap_or(0)
    } else {
        text.len()
    };
    let shown = match head < tail {
        true if after_change && before_change => {
            format!("{} … {}", &text[..head], text[tail..].trim_start())
        }
        true if after_change => format!("{} …", &text[..head]),
        true => format!("… {}", text[tail..].trim_start()),
        false => text.to_owned(),
    };
    visible(&shown).into_owned()
}
