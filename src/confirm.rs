//! Confirming translations: which may be, and the base files that come of it.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::base::{Confirmed, with_entries};
use crate::checks;
use crate::edit::NewFile;
use crate::finding::{Finding, Severity};
use crate::messages::{Language, Messages};
use crate::model::Project;
use crate::state::{Progress, Standing};

/// The checks whose errors stand in the way: what they find is wrong whoever says otherwise.
pub const GUARDS: [&str; 4] = ["syntax", "duplicate", "placeables", "numbers"];

/// A translation that is confirmed.
#[derive(Clone, Debug)]
pub struct Confirmation<'p> {
    /// The place of its language in [`Project::translations`].
    pub translation: usize,
    /// The path of its document.
    pub document: &'p str,
    /// The entry to be written.
    pub entry: Confirmed,
}

/// A translation that may be confirmed.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'c, 'p, 'f> {
    /// The document and the language.
    pub progress: &'c Progress<'p, 'f>,
    /// The segment.
    pub standing: &'c Standing<'p, 'f>,
}

/// A translation that may not be confirmed.
#[derive(Clone, Debug)]
pub struct Refusal<'c, 'p, 'f> {
    /// Which one.
    pub candidate: Candidate<'c, 'p, 'f>,
    /// The finding that stands in the way; none where its state says enough.
    pub finding: Option<Finding<'c>>,
}

/// Every segment of every translation.
pub fn candidates<'c, 'p, 'f>(progress: &'c [Progress<'p, 'f>]) -> impl Iterator<Item = Candidate<'c, 'p, 'f>> {
    progress.iter().flat_map(|progress| progress.segments.iter().map(move |standing| Candidate { progress, standing }))
}

impl<'f> Candidate<'_, '_, 'f> {
    /// What is written when it is confirmed; none without a translation.
    pub fn confirmation(&self, draft: bool, why: Option<&str>) -> Option<Confirmation<'f>> {
        let entry = Confirmed::new(self.standing.source, self.standing.translation?);
        let entry = Confirmed { draft, why: why.map(str::to_owned), ..entry };
        Some(Confirmation { translation: self.progress.translation, document: self.progress.document.path, entry })
    }
}

/// Those that may be confirmed, and those that may not: they are not there, or an error of a guard was found in them.
pub fn permitted<'c, 'p, 'f>(
    project: &'c Project<'f>,
    candidates: impl IntoIterator<Item = Candidate<'c, 'p, 'f>>,
    force: bool,
) -> (Vec<Candidate<'c, 'p, 'f>>, Vec<Refusal<'c, 'p, 'f>>) {
    let mut found: FxHashMap<(String, &str, &str), Finding> = FxHashMap::default();
    for it in checks::run(project, |it| GUARDS.contains(&it)) {
        if it.severity == Severity::Error && !force {
            found.entry((it.key.clone(), it.place.file.document.as_str(), it.locale.name.as_str())).or_insert(it);
        }
    }
    let (mut permitted, mut refused) = (Vec::new(), Vec::new());
    for candidate in candidates {
        let key = candidate.standing.source.key.to_string();
        let finding = found.get(&(key, candidate.progress.document.path, candidate.progress.locale.name.as_str()));
        if candidate.standing.translation.is_none() || finding.is_some() {
            refused.push(Refusal { candidate, finding: finding.cloned() });
        } else {
            permitted.push(candidate);
        }
    }
    (permitted, refused)
}

/// The base files in which these confirmations stand, in the order of their paths.
pub fn base_files(project: &Project, confirmations: &[Confirmation]) -> Vec<NewFile> {
    let mut by_file: BTreeMap<(usize, &str), Vec<Confirmed>> = BTreeMap::new();
    for it in confirmations {
        by_file.entry((it.translation, it.document)).or_default().push(it.entry.clone());
    }
    let english = Messages::new(Language::En);
    let file = |((translation, document), entries): ((usize, &str), Vec<Confirmed>)| {
        let locale = &project.translations[translation];
        let old = project.bases[translation].file(document);
        let language = english.language_name(&locale.tag, None);
        NewFile {
            locale: locale.name.clone(),
            document: document.to_owned(),
            before: old.map(|it| it.file.text.clone()),
            after: with_entries(old, &entries, &[], &language),
        }
    };
    by_file.into_iter().map(file).collect()
}
