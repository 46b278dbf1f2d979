//! Keys that have changed in the source, while the translations still have the old ones.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::BaseFile;
use crate::ftl::canonical::canonical;
use crate::ftl::{EntryKind, Key, Resource, Segment};
use crate::project::{Document, Project};

/// A key of a translation that is another one in the source now.
#[derive(Clone, Copy, Debug)]
pub struct Renamed<'p> {
    /// The place of the language in [`Project::translations`].
    pub translation: usize,
    /// The document.
    pub document: &'p Document,
    /// The segment of the translation, under the old key.
    pub old: &'p Segment<'p>,
    /// The segment of the source, under the new one.
    pub new: &'p Segment<'p>,
}

/// Every key that is gone from the source while another one is new with the text that its
/// translation was confirmed against. Where two come into question, neither is named.
pub fn renamed<'p>(project: &'p Project) -> Vec<Renamed<'p>> {
    let places = || {
        project
            .documents
            .iter()
            .flat_map(|it| (0..project.translations.len()).map(move |at| (it, at)))
    };
    places().flat_map(|(document, at)| in_translation(project, document, at)).collect()
}

fn in_translation<'p>(
    project: &'p Project,
    document: &'p Document,
    translation: usize,
) -> Vec<Renamed<'p>> {
    let (Some(source), Some(translated)) = (document.source(), document.translation(translation))
    else {
        return Vec::new();
    };
    let whole = |it: &&'p Segment<'p>| it.key.attribute.is_none();
    let ids = |it: &'p Resource<'p>| -> FxHashSet<(EntryKind, &'p str)> {
        it.segments.iter().map(|it| (it.key.kind, it.key.id)).collect()
    };
    // A message that keeps a part in the source is not renamed, and a key that is taken is none for
    // another.
    let (left, taken) = (ids(source), ids(translated));
    let orphaned = document
        .orphaned(translation)
        .filter(whole)
        .filter(|it| !left.contains(&(it.key.kind, it.key.id)));
    let mut by_text: FxHashMap<String, Vec<&'p Segment<'p>>> = FxHashMap::default();
    for new in document
        .missing(translation)
        .filter(whole)
        .filter(|it| !taken.contains(&(it.key.kind, it.key.id)))
    {
        by_text.entry(canonical(&new.pattern)).or_default().push(new);
    }
    let own = |file: &BaseFile| file.file.document == document.path;
    let found = |old: &'p Segment<'p>| -> Option<(&'p Segment<'p>, &'p Segment<'p>)> {
        let entries =
            project.base(translation).entries(&old.key).filter(|(file, it)| own(file) && !it.torn);
        let mut new =
            entries.filter_map(|(_, it)| by_text.get(&canonical(&it.segment.pattern))).flatten();
        let first = new.next().filter(|it| it.key.kind == old.key.kind)?;
        new.all(|it| it.key == first.key).then_some((old, *first))
    };
    let found: Vec<(&Segment, &Segment)> = orphaned.filter_map(found).collect();
    let mut counts: FxHashMap<Key, usize> = FxHashMap::default();
    found.iter().for_each(|(_, new)| *counts.entry(new.key).or_default() += 1);
    let alone = found.into_iter().filter(|(_, new)| counts.get(&new.key) == Some(&1));
    alone.map(|(old, new)| Renamed { translation, document, old, new }).collect()
}
