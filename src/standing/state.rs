//! How far a translation is, and whether it still follows its source: one state for each segment of
//! the source.

use rayon::prelude::*;

use crate::base::change::{
    Change, ChangedQuantity, change, changed_quantities, only_numbers_changed,
};
use crate::base::{BaseEntry, BaseFile, wording};
use crate::finding::{Finding, Severity};
use crate::ftl::canonical::canonical;
use crate::ftl::{Segment, text};
use crate::locale::Locale;
use crate::project::words::{is_blank, is_untranslated};
use crate::project::{Document, Pair, Project};
use crate::quantities::agree;

/// What can be said of one segment in one translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum)]
pub enum State {
    /// It was confirmed against the source as it reads now.
    Current,
    /// The same, as a draft.
    Draft,
    /// It was confirmed against a source that has changed since.
    Outdated,
    /// Both it and the source have changed since it was confirmed.
    Revised,
    /// What it was confirmed against was torn by a merge.
    Torn,
    /// Nobody has confirmed it.
    Unrecorded,
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
    /// Every state, in the order in which they are told.
    pub const ALL: [State; 10] = [
        State::Current,
        State::Draft,
        State::Outdated,
        State::Revised,
        State::Torn,
        State::Unrecorded,
        State::Missing,
        State::Empty,
        State::Untranslated,
        State::Broken,
    ];

    /// Its name in output and options.
    pub fn name(self) -> &'static str {
        match self {
            State::Current => "current",
            State::Draft => "draft",
            State::Outdated => "outdated",
            State::Revised => "revised",
            State::Torn => "torn",
            State::Unrecorded => "unrecorded",
            State::Missing => "missing",
            State::Empty => "empty",
            State::Untranslated => "untranslated",
            State::Broken => "broken",
        }
    }
}

/// One segment of the source in one translation.
#[derive(Debug)]
pub struct Standing<'p> {
    /// The segment of the source.
    pub source: &'p Segment<'p>,
    /// Its translation, if it can be read.
    pub translation: Option<&'p Segment<'p>>,
    /// Its state.
    pub state: State,
    /// How the source has changed, if the translation was confirmed against another.
    pub change: Option<Change>,
    /// What it was confirmed against: the entry that decides its state.
    pub entry: Option<&'p BaseEntry<'p>>,
}

/// One document in one translation.
#[derive(Debug)]
pub struct Progress<'p> {
    /// The document.
    pub document: &'p Document,
    /// The language.
    pub locale: &'p Locale,
    /// The place of the language in [`Project::translations`].
    pub translation: usize,
    /// Each segment of the source.
    pub segments: Vec<Standing<'p>>,
    /// Errors found in this translation.
    pub errors: usize,
}

impl Progress<'_> {
    /// How many segments are in this state.
    pub fn count(&self, state: State) -> usize {
        self.segments.iter().filter(|it| it.state == state).count()
    }
}

/// How far every document is in every translation; the errors are those among the findings.
pub fn progress<'p>(project: &'p Project, findings: &[Finding]) -> Vec<Progress<'p>> {
    let with_errors = |mut it: Progress<'p>| {
        let own = |f: &&Finding| f.locale == it.locale && f.place.file.document == it.document.path;
        it.errors = findings.iter().filter(own).filter(|it| it.severity == Severity::Error).count();
        it
    };
    standings(project).into_iter().map(with_errors).collect()
}

/// The same without errors; translation by translation, document by document.
pub fn standings<'p>(project: &'p Project) -> Vec<Progress<'p>> {
    let documents = || project.documents.iter().filter(|it| it.source().is_some());
    let wanted: Vec<(usize, &Document)> = (0..project.translations.len())
        .flat_map(|at| documents().map(move |it| (at, it)))
        .collect();
    let one = |&(at, document): &(usize, &'p Document)| {
        let source = document.source().into_iter().flat_map(|it| it.unique()).map(|(_, it)| it);
        let look = Look { project, document, at };
        let segments = source.map(|it| look.standing(it)).collect();
        Progress {
            document,
            locale: &project.translations[at],
            translation: at,
            segments,
            errors: 0,
        }
    };
    wanted.par_iter().map(one).collect()
}

/// One document in one translation, being looked at.
struct Look<'p> {
    project: &'p Project,
    document: &'p Document,
    at: usize,
}

impl<'p> Look<'p> {
    fn standing(&self, source: &'p Segment<'p>) -> Standing<'p> {
        let only = |state| Standing { source, translation: None, state, change: None, entry: None };
        let Some(resource) = self.document.translation(self.at) else {
            return only(State::Missing);
        };
        // Nothing can be said of a text that is half hidden, on either side.
        if resource.is_broken(&source.key)
            || self.document.source().is_some_and(|it| it.is_broken(&source.key))
        {
            return only(State::Broken);
        }
        match resource.get(&source.key) {
            None => only(State::Missing),
            Some(it) if is_blank(&it.content) && !is_blank(&source.content) => only(State::Empty),
            Some(it) => self.recorded(source, it),
        }
    }

    /// The state that follows from the base.
    fn recorded(&self, source: &'p Segment<'p>, translation: &'p Segment<'p>) -> Standing<'p> {
        let standing = |state, change, entry| Standing {
            source,
            translation: Some(translation),
            state,
            change,
            entry,
        };
        let entries = self.entries(source, translation);
        let whole = || entries.iter().filter(|(_, it)| !it.torn).copied();
        let confirmed =
            whole().filter(|(_, it)| it.says(source)).min_by_key(|(_, it)| it.is_draft());
        if let Some((_, entry)) = confirmed {
            return standing(
                if entry.is_draft() { State::Draft } else { State::Current },
                None,
                Some(entry),
            );
        }
        let locale = &self.project.translations[self.at];
        let Some((_, first)) = whole().next() else {
            let torn = entries.first().map(|(_, it)| *it);
            let pair = Pair { locale, source, translation };
            return match torn {
                Some(_) => standing(State::Torn, None, torn),
                None if is_untranslated(self.project, &pair) => {
                    standing(State::Untranslated, None, None)
                }
                None => standing(State::Unrecorded, None, None),
            };
        };
        let wording = wording(translation);
        let own = whole().filter(|(file, it)| file.confirms(it, &wording));
        let changed = own
            .filter_map(|(_, it)| Some((self.change(&it.segment, source)?, it)))
            .min_by_key(|it| it.0);
        match changed {
            Some((change, entry)) => {
                let follows =
                    change == Change::Number && self.follows(&entry.segment, source, translation);
                standing(
                    if follows { State::Revised } else { State::Outdated },
                    Some(change),
                    Some(entry),
                )
            }
            None => standing(State::Revised, self.change(&first.segment, source), Some(first)),
        }
    }

    fn change(&self, before: &Segment, now: &Segment) -> Option<Change> {
        change(before, now, self.project.source_reader())
    }

    /// The entries of a key: those of the document, or those of another one that the key was moved
    /// from; of those only what fits, for the same key may mean another text.
    fn entries(
        &self,
        source: &Segment<'p>,
        translation: &Segment<'p>,
    ) -> Vec<(&'p BaseFile<'p>, &'p BaseEntry<'p>)> {
        let all: Vec<_> = self.project.base(self.at).entries(&source.key).collect();
        let here = |it: &(&BaseFile, &BaseEntry)| it.0.file.document == self.document.path;
        if all.iter().any(here) {
            return all.into_iter().filter(here).collect();
        }
        let elsewhere = |it: &(&'p BaseFile<'p>, &'p BaseEntry<'p>)| {
            let document = self.project.document(&it.0.file.document);
            let own = document.and_then(|it| it.source());
            own.is_some_and(|it| it.get(&source.key).is_some() || it.is_broken(&source.key))
        };
        let moved: Vec<_> = all.into_iter().filter(|it| !elsewhere(it)).collect();
        let one_file = moved.windows(2).all(|pair| std::ptr::eq(pair[0].0, pair[1].0));
        if moved.is_empty() || !one_file {
            return Vec::new();
        }
        let (form, wording) = (canonical(&source.pattern), wording(translation));
        let fits = |file: &BaseFile, it: &BaseEntry| {
            canonical(&it.segment.pattern) == form || file.confirms(it, &wording)
        };
        moved.into_iter().filter(|(file, it)| !it.torn && fits(file, it)).collect()
    }

    /// Whether a translation says the source's new numbers already, and none of the old ones.
    fn follows(&self, before: &Segment, now: &Segment, translation: &Segment) -> bool {
        let source = self.project.source_reader();
        let changed = changed_quantities(before, now, source);
        if !only_numbers_changed(before, now, source) || changed.iter().any(|it| it.now.is_none()) {
            return false;
        }
        let reader = self.project.reader(self.at);
        text::texts(translation).iter().all(|it| {
            let said = reader.read(&it.text);
            let says = |quantity: &Option<_>| {
                quantity.as_ref().map(|it| said.iter().any(|own| agree(it, own)))
            };
            changed.iter().all(|it: &ChangedQuantity| {
                says(&it.now).unwrap_or(true) && !says(&it.before).unwrap_or(false)
            })
        })
    }
}
