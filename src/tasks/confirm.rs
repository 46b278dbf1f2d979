//! Confirming translations: which may be, and the base files that come of it.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::base::{Confirmed, with_entries};
use crate::checks;
use crate::finding::{Finding, Severity};
use crate::ftl::Key;
use crate::messages::{Language, Messages};
use crate::project::Project;
use crate::standing::state::{Progress, Standing};
use crate::text::edit::NewFile;

/// A translation that is confirmed.
#[derive(Clone, Debug)]
pub struct Confirmation<'p> {
    /// The place of its language in [`Project::translations`].
    pub translation: usize,
    /// The path of its document.
    pub document: &'p str,
    /// The document that the segment has left, and that still holds what was recorded of it.
    pub left: Option<&'p str>,
    /// The entry to be written.
    pub entry: Confirmed,
}

/// A translation that may be confirmed.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'c, 'p> {
    /// The document and the language.
    pub progress: &'c Progress<'p>,
    /// The segment.
    pub standing: &'c Standing<'p>,
}

/// A translation that may not be confirmed.
#[derive(Clone, Debug)]
pub struct Refusal<'c, 'p> {
    /// Which one.
    pub candidate: Candidate<'c, 'p>,
    /// The finding that stands in the way; none where its state says enough.
    pub finding: Option<Finding<'c>>,
}

/// Every segment of every translation.
pub fn candidates<'c, 'p>(progress: &'c [Progress<'p>]) -> impl Iterator<Item = Candidate<'c, 'p>> {
    progress.iter().flat_map(|progress| {
        progress.segments.iter().map(move |standing| Candidate { progress, standing })
    })
}

impl<'p> Candidate<'_, 'p> {
    /// What is written when it is confirmed; none without a translation.
    pub fn confirmation(&self, draft: bool, why: Option<&str>) -> Option<Confirmation<'p>> {
        let entry = Confirmed::new(self.standing.source, self.standing.translation?);
        let entry = Confirmed { draft, why: why.map(str::to_owned), ..entry };
        let (translation, document) = (self.progress.translation, &self.progress.document.path);
        let from = self.standing.entry.map(|it| it.segment.file.document.as_str());
        Some(Confirmation { translation, document, left: from.filter(|it| *it != document), entry })
    }
}

/// Those that may be confirmed, and those that may not: they are not there, or an error of a guard
/// was found in them.
pub fn permitted<'c, 'p>(
    project: &'c Project,
    candidates: impl IntoIterator<Item = Candidate<'c, 'p>>,
    force: bool,
) -> (Vec<Candidate<'c, 'p>>, Vec<Refusal<'c, 'p>>) {
    let mut found: FxHashMap<(String, &str, &str), Finding> = FxHashMap::default();
    for it in checks::run(project, |it| it.guards) {
        if it.severity != Severity::Error || force {
            continue;
        }
        // What is wrong in the source is in the way of every translation.
        let own = it.locale == &project.source;
        let locales = project.translations.iter().filter(|locale| own || *locale == it.locale);
        for locale in locales {
            let place = (it.key.clone(), it.place.file.document.as_str(), locale.name.as_str());
            found.entry(place).or_insert_with(|| it.clone());
        }
    }
    let (mut permitted, mut refused) = (Vec::new(), Vec::new());
    for candidate in candidates {
        let key = candidate.standing.source.key.to_string();
        let place =
            (candidate.progress.document.path.as_str(), candidate.progress.locale.name.as_str());
        let message = Key { attribute: None, ..candidate.standing.source.key }.to_string();
        let above = found.get(&(message, place.0, place.1));
        let above = above.filter(|it| checks::is_of(it, |check| check.covers_attributes));
        let finding = found.get(&(key, place.0, place.1)).or(above);
        if candidate.standing.translation.is_none() || finding.is_some() {
            refused.push(Refusal { candidate, finding: finding.cloned() });
        } else {
            permitted.push(candidate);
        }
    }
    (permitted, refused)
}

/// What becomes of one base file.
#[derive(Default)]
struct Becomes {
    entries: Vec<Confirmed>,
    gone: Vec<String>,
}

/// The base files in which these confirmations stand, in the order of their paths. What was
/// recorded of a segment in a file that it has left goes.
pub fn base_files(project: &Project, confirmations: &[Confirmation]) -> Vec<NewFile> {
    let mut by_file: BTreeMap<(usize, &str), Becomes> = BTreeMap::new();
    for it in confirmations {
        by_file.entry((it.translation, it.document)).or_default().entries.push(it.entry.clone());
        if let Some(document) = it.left {
            by_file.entry((it.translation, document)).or_default().gone.push(it.entry.key.clone());
        }
    }
    by_file
        .iter()
        .map(|((translation, document), it)| base_file(project, *translation, document, it))
        .collect()
}

fn base_file(project: &Project, translation: usize, document: &str, becomes: &Becomes) -> NewFile {
    let locale = &project.translations[translation];
    let old = project.base(translation).file(document);
    let language = Messages::new(Language::En).language_name(&locale.tag, None);
    NewFile {
        locale: locale.name.clone(),
        document: document.to_owned(),
        before: old.map(|it| it.file.text.clone()),
        after: with_entries(old, &becomes.entries, &becomes.gone, &language),
    }
}
