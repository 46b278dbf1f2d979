//! Keys that have changed in the source, while the translations still have the old ones.

use rustc_hash::FxHashMap;

use crate::base::BaseFile;
use crate::ftl::Segment;
use crate::ftl::canonical::canonical;
use crate::model::{Document, Project};

/// A key of a translation that is another one in the source now.
#[derive(Clone, Copy, Debug)]
pub struct Renamed<'p, 'f> {
    /// The place of the language in [`Project::translations`].
    pub translation: usize,
    /// The document.
    pub document: &'p Document<'f>,
    /// The segment of the translation, under the old key.
    pub old: &'p Segment<'f>,
    /// The segment of the source, under the new one.
    pub new: &'p Segment<'f>,
}

/// Every key that is gone from the source while another one is new with the text that its translation was confirmed against.
/// Where two come into question, neither is named.
pub fn renamed<'p, 'f>(project: &'p Project<'f>) -> Vec<Renamed<'p, 'f>> {
    let places = || project.documents.iter().flat_map(|it| (0..project.translations.len()).map(move |at| (it, at)));
    places().flat_map(|(document, at)| in_translation(project, document, at)).collect()
}

fn in_translation<'p, 'f>(
    project: &'p Project<'f>,
    document: &'p Document<'f>,
    translation: usize,
) -> Vec<Renamed<'p, 'f>> {
    let whole = |it: &&'p Segment<'f>| it.key.attribute.is_none();
    let orphaned: Vec<&Segment> = document.orphaned(translation).filter(whole).collect();
    if orphaned.is_empty() {
        return Vec::new();
    }
    let mut by_text: FxHashMap<String, Vec<&'p Segment<'f>>> = FxHashMap::default();
    for new in document.missing(translation).filter(whole) {
        by_text.entry(canonical(&new.pattern)).or_default().push(new);
    }
    let text = |old: &Segment| -> Option<String> {
        let own = |file: &BaseFile| file.file.document == document.path;
        let entries = project.bases[translation].entries(&old.key);
        let mut entries = entries.filter(|(file, it)| own(file) && !it.torn);
        entries.next().map(|(_, it)| canonical(&it.segment.pattern))
    };
    let old: Vec<(&'p Segment<'f>, String)> = orphaned.into_iter().filter_map(|it| Some((it, text(it)?))).collect();
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    old.iter().for_each(|(_, text)| *counts.entry(text).or_default() += 1);
    let alone = |text: &String| counts.get(text.as_str()) == Some(&1);
    let found =
        old.iter().filter(|(_, text)| alone(text)).filter_map(|(old, text)| match by_text.get(text)?.as_slice() {
            [new] if new.key.kind == old.key.kind => Some(Renamed { translation, document, old, new }),
            _ => None,
        });
    found.collect()
}
