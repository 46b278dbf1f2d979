//! How far a translation is: one state for each segment of the source.

use crate::finding::Finding;
use crate::ftl::{Resource, Segment};
use crate::locale::Locale;
use crate::model::{Document, Project};

/// What can be said of one segment in one translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum)]
pub enum State {
    /// It stands there, in words of the language.
    Translated,
    /// It is not there.
    Missing,
    /// It is there without text.
    Empty,
    /// It stands there as in the source.
    Untranslated,
    /// Broken syntax hides it.
    Broken,
}

impl State {
    /// Its name in output and options.
    pub fn name(self) -> &'static str {
        match self {
            State::Translated => "translated",
            State::Missing => "missing",
            State::Empty => "empty",
            State::Untranslated => "untranslated",
            State::Broken => "broken",
        }
    }
}

/// One document in one translation.
#[derive(Debug)]
pub struct Progress<'p, 'f> {
    /// The document.
    pub document: &'p Document<'f>,
    /// The language.
    pub locale: &'p Locale,
    /// Each segment of the source with its state.
    pub segments: Vec<(&'p Segment<'f>, State)>,
    /// Errors found in this translation.
    pub errors: usize,
}

impl Progress<'_, '_> {
    /// How many segments are in this state.
    pub fn count(&self, state: State) -> usize {
        self.segments.iter().filter(|(_, it)| *it == state).count()
    }
}

/// How far every document is in every translation, from the findings of all checks.
pub fn progress<'p, 'f>(project: &'p Project<'f>, findings: &[Finding]) -> Vec<Progress<'p, 'f>> {
    let mut progress = Vec::new();
    for (at, locale) in project.translations.iter().enumerate() {
        for document in project.documents.iter().filter(|it| it.source.is_some()) {
            let own: Vec<&Finding> =
                findings.iter().filter(|it| it.locale == locale && it.place.file.document == document.path).collect();
            let source = document.source.iter().flat_map(|it| it.unique()).map(|(_, it)| it);
            let translation = document.translations[at].as_ref();
            let segments = source.map(|it| (it, state(it, translation, &own))).collect();
            let errors = own.iter().filter(|it| it.severity == crate::finding::Severity::Error).count();
            progress.push(Progress { document, locale, segments, errors });
        }
    }
    progress
}

fn state(segment: &Segment, translation: Option<&Resource>, findings: &[&Finding]) -> State {
    let Some(translation) = translation else {
        return State::Missing;
    };
    if translation.is_broken(&segment.key) {
        return State::Broken;
    }
    if translation.get(&segment.key).is_none() {
        return State::Missing;
    }
    let key = segment.key.to_string();
    let found = |check: &str| findings.iter().any(|it| it.check == check && it.key == key);
    match (found("empty"), found("untranslated")) {
        (true, _) => State::Empty,
        (_, true) => State::Untranslated,
        _ => State::Translated,
    }
}
