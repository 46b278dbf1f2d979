//! How far along a translation is, and whether it still follows its source: one state for each
//! segment of the source.

use rayon::prelude::*;

use crate::base::change::{Change, change, changed_quantities, only_numbers_changed};
use crate::base::{BaseEntry, BaseFile, wording};
use crate::finding::{Finding, Severity};
use crate::ftl::canonical::canonical;
use crate::ftl::{Key, Segment, text};
use crate::locale::Locale;
use crate::project::words::{is_blank, is_untranslated};
use crate::project::{Document, Pair, Project};
use crate::quantities::{Quantity, agree};
use crate::standing::known::KnownWords;

/// How far one segment is in one translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// It was never confirmed.
    Unconfirmed,
    /// There is none.
    Missing,
    /// It has no text.
    Empty,
    /// It reads as the source does.
    Untranslated,
    /// Broken syntax hides it.
    Broken,
}

impl State {
    /// Every state, in the order in which they are listed.
    pub const ALL: [State; 10] = [
        State::Current,
        State::Draft,
        State::Outdated,
        State::Revised,
        State::Torn,
        State::Unconfirmed,
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
            State::Unconfirmed => "unconfirmed",
            State::Missing => "missing",
            State::Empty => "empty",
            State::Untranslated => "untranslated",
            State::Broken => "broken",
        }
    }

    /// The state of this name.
    pub fn named(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|it| it.name() == name)
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
    let mut progress = standings(project);
    for own in &mut progress {
        let found = findings.iter().filter(|it| {
            it.severity == Severity::Error
                && it.locale == own.locale
                && it.place.file.document == own.document.path
        });
        own.errors = found.count();
    }
    progress
}

/// The same without errors; translation by translation, document by document.
pub fn standings<'p>(project: &'p Project) -> Vec<Progress<'p>> {
    let known = KnownWords::new(project);
    let mut looks = Vec::new();
    for at in 0..project.translations.len() {
        let documents = project.documents.iter().filter(|it| it.source().is_some());
        looks.extend(documents.map(|document| Look { project, document, at, known: &known }));
    }
    looks.par_iter().map(Look::progress).collect()
}

/// One document in one translation, being looked at.
struct Look<'l, 'p> {
    known: &'l KnownWords<'p>,
    project: &'p Project,
    document: &'p Document,
    at: usize,
}

impl<'p> Look<'_, 'p> {
    fn progress(&self) -> Progress<'p> {
        let Look { project, document, at, .. } = *self;
        let source = document.source().into_iter().flat_map(|it| it.unique());
        let segments = source.map(|(_, it)| self.standing(it)).collect();
        let locale = &project.translations[at];
        Progress { document, locale, translation: at, segments, errors: 0 }
    }

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
        let own = Standing {
            source,
            translation: Some(translation),
            state: State::Unconfirmed,
            change: None,
            entry: None,
        };
        let entries = self.entries(source, translation);
        let (torn, whole): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(_, it)| it.torn);
        let Some((_, first)) = whole.first() else {
            return self.without_entry(own, torn.first().map(|(_, it)| *it));
        };

        let same = whole.iter().filter(|(_, it)| it.says(source));
        if let Some((_, entry)) = same.min_by_key(|(_, it)| it.is_draft()) {
            let state = if entry.is_draft() { State::Draft } else { State::Current };
            return Standing { state, entry: Some(entry), ..own };
        }

        let wording = wording(translation);
        let same_wording = whole.iter().filter(|(file, it)| file.confirms(it, &wording));
        let changes =
            same_wording.filter_map(|(_, it)| Some((self.change(&it.segment, source)?, *it)));
        let Some((change, entry)) = changes.min_by_key(|(change, _)| *change) else {
            let change = self.change(&first.segment, source);
            return Standing { state: State::Revised, change, entry: Some(first), ..own };
        };
        let follows = change == Change::Number && self.follows(&entry.segment, source, translation);
        let state = if follows { State::Revised } else { State::Outdated };
        Standing { state, change: Some(change), entry: Some(entry), ..own }
    }

    /// The state of a translation that has no whole entry in the base.
    fn without_entry(&self, own: Standing<'p>, torn: Option<&'p BaseEntry<'p>>) -> Standing<'p> {
        if torn.is_some() {
            return Standing { state: State::Torn, entry: torn, ..own };
        }
        let locale = &self.project.translations[self.at];
        let untranslated = own.translation.is_some_and(|translation| {
            is_untranslated(self.project, &Pair { locale, source: own.source, translation })
        });
        let state = if untranslated { State::Untranslated } else { State::Unconfirmed };
        Standing { state, ..own }
    }

    fn change(&self, before: &Segment, now: &Segment) -> Option<Change> {
        change(before, now, self.project.source_reader(), &|it| self.known.has(it))
    }

    /// The entries of a key: those of the document, or those of another one that the key was moved
    /// from; of those only what fits, for the same key may mean another text.
    fn entries(
        &self,
        source: &Segment<'p>,
        translation: &Segment<'p>,
    ) -> Vec<(&'p BaseFile<'p>, &'p BaseEntry<'p>)> {
        let all = self.project.base(self.at).entries(&source.key);
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            all.partition(|(file, _)| file.file.document == self.document.path);
        if !here.is_empty() {
            return here;
        }
        let mut moved = elsewhere;
        moved.retain(|(file, _)| !self.has(&file.file.document, &source.key));
        let one_file = moved.windows(2).all(|pair| std::ptr::eq(pair[0].0, pair[1].0));
        if moved.is_empty() || !one_file {
            return Vec::new();
        }
        let (form, wording) = (canonical(&source.pattern), wording(translation));
        moved.retain(|(file, it)| {
            let fits = canonical(&it.segment.pattern) == form || file.confirms(it, &wording);
            !it.torn && fits
        });
        moved
    }

    /// Whether the source of a document has a key, or may have it.
    fn has(&self, document: &str, key: &Key) -> bool {
        let source = self.project.document(document).and_then(|it| it.source());
        source.is_some_and(|it| it.get(key).is_some() || it.is_broken(key))
    }

    /// Whether a translation says the source's new numbers already, and none of the old ones.
    fn follows(&self, before: &Segment, now: &Segment, translation: &Segment) -> bool {
        let source = self.project.source_reader();
        if !only_numbers_changed(before, now, source, &|it| self.known.has(it)) {
            return false;
        }
        let changed = changed_quantities(before, now, source);
        let reader = self.project.reader(self.at);
        text::texts(translation).iter().all(|text| {
            let said = reader.read(&text.text);
            changed
                .iter()
                .all(|it| says(&said, it.now.as_ref()) && !says(&said, it.before.as_ref()))
        })
    }
}

fn says(said: &[Quantity], quantity: Option<&Quantity>) -> bool {
    quantity.is_some_and(|it| said.iter().any(|own| agree(it, own)))
}
