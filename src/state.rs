//! How far a translation is: one state for each segment of the source.

use crate::finding::{Finding, Severity};
use crate::ftl::{Resource, Segment};
use crate::locale::Locale;
use crate::model::{Document, Pair, Project};
use crate::words::{is_blank, is_untranslated};

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

/// How far every document is in every translation; the errors are those among the findings.
pub fn progress<'p, 'f>(project: &'p Project<'f>, findings: &[Finding]) -> Vec<Progress<'p, 'f>> {
    let mut progress = Vec::new();
    for (at, locale) in project.translations.iter().enumerate() {
        for document in project.documents.iter().filter(|it| it.source.is_some()) {
            let source = document.source.iter().flat_map(|it| it.unique()).map(|(_, it)| it);
            let translation = document.translations[at].as_ref();
            let segments = source.map(|it| (it, state(project, locale, it, translation))).collect();
            let own = |it: &&Finding| it.locale == locale && it.place.file.document == document.path;
            let errors = findings.iter().filter(own).filter(|it| it.severity == Severity::Error).count();
            progress.push(Progress { document, locale, segments, errors });
        }
    }
    progress
}

fn state<'f>(project: &Project, locale: &Locale, source: &Segment<'f>, translation: Option<&Resource<'f>>) -> State {
    let Some(resource) = translation else { return State::Missing };
    if resource.is_broken(&source.key) {
        return State::Broken;
    }
    match resource.get(&source.key) {
        None => State::Missing,
        Some(it) if is_blank(&it.content) && !is_blank(&source.content) => State::Empty,
        Some(translation) if is_untranslated(project, &Pair { locale, source, translation }) => State::Untranslated,
        Some(_) => State::Translated,
    }
}
