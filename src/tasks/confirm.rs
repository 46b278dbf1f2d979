//! Confirming translations: which may be confirmed, and the base files that result.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::base::change::{Change, changed_quantities};
use crate::base::{Confirmed, with_entries};
use crate::checks;
use crate::finding::{Finding, Severity};
use crate::ftl::Key;
use crate::locale::Locale;
use crate::project::Project;
use crate::standing::state::{Progress, Standing};
use crate::text::edit::NewFile;

/// A translation that is confirmed.
#[derive(Clone, Debug)]
pub struct Confirmation<'p> {
    /// The position of its language in [`Project::translations`].
    pub translation: usize,
    /// The path of its document.
    pub document: &'p str,
    /// The document that the segment has left, and that still holds what was recorded of it.
    pub left: Option<&'p str>,
    /// The entry to write.
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
    /// The finding that prevents it; none where the state of the translation says enough.
    pub finding: Option<Finding<'c>>,
}

/// Every segment of every translation.
pub fn candidates<'c, 'p>(progress: &'c [Progress<'p>]) -> impl Iterator<Item = Candidate<'c, 'p>> {
    progress.iter().flat_map(|progress| {
        progress.segments.iter().map(move |standing| Candidate { progress, standing })
    })
}

impl<'p> Candidate<'_, 'p> {
    /// What is written if it is confirmed; none without a translation.
    pub fn confirmation(&self, draft: bool, why: Option<&str>) -> Option<Confirmation<'p>> {
        let entry = Confirmed::new(self.standing.source, self.standing.translation?);
        let entry = Confirmed { draft, why: why.map(str::to_owned), ..entry };
        let document = self.progress.document.path.as_str();
        let from = self.standing.entry.map(|it| it.segment.file.document.as_str());
        Some(Confirmation {
            translation: self.progress.translation,
            document,
            left: from.filter(|it| *it != document),
            entry,
        })
    }
}

/// Those that may be confirmed, and those that may not: they do not exist, a guard has found an
/// error in them, or a number of the source has changed and the guard doubts that of the
/// translation.
pub fn permitted<'c, 'p>(
    project: &'c Project,
    candidates: impl IntoIterator<Item = Candidate<'c, 'p>>,
    force: bool,
) -> (Vec<Candidate<'c, 'p>>, Vec<Refusal<'c, 'p>>) {
    let objections = if force { Objections::default() } else { objections(project) };
    let (mut permitted, mut refused) = (Vec::new(), Vec::new());
    for candidate in candidates {
        let finding = objection_to(project, &candidate, &objections);
        if candidate.standing.translation.is_none() || finding.is_some() {
            refused.push(Refusal { candidate, finding: finding.cloned() });
        } else {
            permitted.push(candidate);
        }
    }
    (permitted, refused)
}

/// A segment of a translation.
#[derive(PartialEq, Eq, Hash)]
struct Address<'a> {
    key: String,
    document: &'a str,
    locale: &'a str,
}

/// What the guards object to, in each translation.
type Objections<'c> = FxHashMap<Address<'c>, Vec<Finding<'c>>>;

/// The errors and warnings of the guards.
fn objections<'c>(project: &'c Project) -> Objections<'c> {
    let mut objections = Objections::default();
    for finding in checks::run(project, |it| it.guards) {
        if finding.severity < Severity::Warning {
            continue;
        }
        // An error in the source prevents every translation.
        let is_in_source = finding.locale == &project.source;
        for locale in &project.translations {
            if is_in_source || locale == finding.locale {
                let address = Address {
                    key: finding.key.clone(),
                    document: &finding.place.file.document,
                    locale: &locale.name,
                };
                objections.entry(address).or_default().push(finding.clone());
            }
        }
    }
    objections
}

/// The first finding that prevents a translation from being confirmed.
fn objection_to<'o, 'c>(
    project: &Project,
    candidate: &Candidate<'c, '_>,
    objections: &'o Objections<'c>,
) -> Option<&'o Finding<'c>> {
    let key = &candidate.standing.source.key;
    let at = |key: &Key| {
        let address = Address {
            key: key.to_string(),
            document: &candidate.progress.document.path,
            locale: &candidate.progress.locale.name,
        };
        objections.get(&address).into_iter().flatten()
    };
    let error = |it: &&Finding| it.severity == Severity::Error;
    if let Some(own) = at(key).find(error) {
        return Some(own);
    }
    let message = Key { attribute: None, ..*key };
    let mut above = at(&message).filter(error);
    above
        .find(|it| checks::is_of(it, |check| check.covers_attributes))
        .or_else(|| at(key).find(|it| is_about_change(project, candidate, it)))
}

/// Whether a finding is about a number that the source has only now: the translation would be
/// confirmed with the one that it had before.
fn is_about_change(project: &Project, candidate: &Candidate, finding: &Finding) -> bool {
    let Candidate { standing, .. } = candidate;
    let Some(entry) = standing.entry.filter(|_| standing.change == Some(Change::Number)) else {
        return false;
    };
    let changed = changed_quantities(&entry.segment, standing.source, project.source_reader());
    let mut now = changed.iter().filter_map(|it| it.now.as_ref()).map(ToString::to_string);
    now.any(|it| finding.values.source.contains(&it))
}

/// What changes in one base file.
#[derive(Default)]
struct BaseChange {
    entries: Vec<Confirmed>,
    gone: Vec<String>,
}

/// The base files with these confirmations, sorted by path. The entry of a segment is removed from
/// the file that the segment has left. `name_of` is the English name of a language.
pub fn base_files(
    project: &Project,
    confirmations: &[Confirmation],
    name_of: fn(&Locale) -> String,
) -> Vec<NewFile> {
    let mut changes: BTreeMap<(usize, &str), BaseChange> = BTreeMap::new();
    for it in confirmations {
        changes.entry((it.translation, it.document)).or_default().entries.push(it.entry.clone());
        if let Some(document) = it.left {
            changes.entry((it.translation, document)).or_default().gone.push(it.entry.key.clone());
        }
    }

    let mut files = Vec::new();
    for ((translation, document), change) in changes {
        let locale = &project.translations[translation];
        let old = project.base(translation).file(document);
        files.push(NewFile {
            locale: locale.name.clone(),
            document: document.to_owned(),
            before: old.map(|it| it.file.text.clone()),
            after: with_entries(old, &change.entries, &change.gone, &name_of(locale)),
        });
    }
    files
}
