//! Documents that have another path than before.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::differing::segments;
use crate::ftl::{Resource, parse};
use crate::project::Project;
use crate::text::file::File;

/// The new path of each document that is gone from its old one: that of a new document in which at
/// least half of the segments are the old document's, unchanged.
pub(super) fn moved(project: &Project, files: &[File]) -> BTreeMap<String, String> {
    let sources = files.iter().filter(|it| it.locale == project.source.name);
    let (then, sources): (FxHashSet<&str>, Vec<&File>) =
        sources.map(|it| (it.document.as_str(), it)).unzip();
    let documents = project.documents.iter();
    let now: BTreeMap<&str, &Resource> =
        documents.filter_map(|it| Some((it.path.as_str(), it.source()?))).collect();

    let mut gone = sources;
    gone.retain(|it| !now.contains_key(it.document.as_str()));
    let new: Vec<_> = now.iter().filter(|(path, _)| !then.contains(**path)).collect();
    if new.is_empty() || gone.is_empty() {
        return BTreeMap::new();
    }

    let origins = origins(&gone);
    let moved = new.into_iter().filter_map(|(path, resource)| {
        Some((origin(resource, &origins)?.to_owned(), (*path).to_owned()))
    });
    moved.collect()
}

/// For a key and its text, the one document that had both; `None` if there were several, so that it
/// is not known from which of them a segment comes.
type Origins<'f> = FxHashMap<(String, String), Option<&'f str>>;

fn origins<'f>(files: &[&'f File]) -> Origins<'f> {
    let mut origins = Origins::default();
    for file in files {
        for segment in segments(&parse(file)) {
            let origin = origins.entry(segment);
            origin.and_modify(|it| *it = None).or_insert(Some(&file.document));
        }
    }
    origins
}

/// The document that at least half of the segments come from.
fn origin<'f>(resource: &Resource, origins: &Origins<'f>) -> Option<&'f str> {
    let segments = segments(resource);
    let half = segments.len().div_ceil(2).max(1);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for document in segments.into_iter().filter_map(|it| *origins.get(&it)?) {
        *counts.entry(document).or_default() += 1;
    }
    counts.into_iter().find(|(_, count)| *count >= half).map(|(document, _)| document)
}
