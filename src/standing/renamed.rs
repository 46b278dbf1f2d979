//! Keys that have changed in the source, while the translations still have the old ones.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::ftl::canonical::canonical;
use crate::ftl::{Key, Resource, Segment, SegmentKind};
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
/// translation was confirmed against. Where two new ones fit, neither is named.
pub fn renamed<'p>(project: &'p Project) -> Vec<Renamed<'p>> {
    let mut found = Vec::new();
    for document in &project.documents {
        for translation in 0..project.translations.len() {
            found.extend(in_translation(project, document, translation));
        }
    }
    found
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

    // A key that the translation has already is not free for another message.
    let taken = entries(translated);
    let mut new = NewSegments::default();
    for segment in document.missing(translation) {
        if is_whole(segment) && !taken.contains(&entry(segment)) {
            new.entry(canonical(&segment.pattern)).or_default().push(segment);
        }
    }
    // A message that keeps a part in the source is not renamed.
    let left = entries(source);
    let mut found = Vec::new();
    for old in document.orphaned(translation) {
        if is_whole(old) && !left.contains(&entry(old)) {
            let new = successor(project, document, translation, old, &new);
            found.extend(new.map(|new| Renamed { translation, document, old, new }));
        }
    }

    let mut counts: FxHashMap<Key, usize> = FxHashMap::default();
    for it in &found {
        *counts.entry(it.new.key).or_default() += 1;
    }
    found.retain(|it| counts.get(&it.new.key) == Some(&1));
    found
}

/// New segments by their texts in canonical form.
type NewSegments<'p> = FxHashMap<String, Vec<&'p Segment<'p>>>;

/// The new segment that says what the old one was confirmed against, if there is only one.
fn successor<'p>(
    project: &'p Project,
    document: &Document,
    translation: usize,
    old: &Segment,
    new: &NewSegments<'p>,
) -> Option<&'p Segment<'p>> {
    let entries = project
        .base(translation)
        .entries(&old.key)
        .filter(|(file, it)| file.file.document == document.path && !it.torn);
    let mut same = entries.filter_map(|(_, it)| new.get(&canonical(&it.segment.pattern))).flatten();
    let first = *same.next().filter(|it| it.key.kind == old.key.kind)?;
    if same.all(|it| it.key == first.key) { Some(first) } else { None }
}

fn is_whole(segment: &Segment) -> bool {
    segment.key.attribute.is_none()
}

/// The messages and terms of a file.
fn entries<'p>(resource: &'p Resource) -> FxHashSet<(SegmentKind, &'p str)> {
    resource.segments.iter().map(entry).collect()
}

/// The message or term that a segment is, or belongs to.
fn entry<'p>(segment: &Segment<'p>) -> (SegmentKind, &'p str) {
    (segment.key.kind, segment.key.id)
}
