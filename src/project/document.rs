//! A document: one text in all its languages, matched segment by segment.

use super::matches::Matches;
use super::parsed::ParsedFile;
use crate::ftl::{Resource, Segment};

/// One text in all its languages.
#[derive(Debug)]
pub struct Document {
    /// The path below each locale folder.
    pub path: String,
    /// The text it is translated from.
    source: Option<ParsedFile>,
    /// The translations, in the order of the project.
    translations: Vec<Option<ParsedFile>>,
    /// For each translation, which segments belong together.
    pub(super) matches: Vec<Matches>,
}

/// A segment of the source and all its translations.
#[derive(Clone, Debug)]
pub struct Group<'p> {
    /// The segment of the source.
    pub source: &'p Segment<'p>,
    /// The segments of the same key, each with the index of its translation in the project.
    pub translations: Vec<(usize, &'p Segment<'p>)>,
}

impl Document {
    pub(super) fn new(path: &str, translations: usize) -> Document {
        let translations = (0..translations).map(|_| None).collect();
        Document { path: path.to_owned(), source: None, translations, matches: Vec::new() }
    }

    /// The name to call it by: the path without `.ftl`.
    pub fn name(&self) -> &str {
        self.path.strip_suffix(".ftl").unwrap_or(&self.path)
    }

    /// The text it is translated from.
    pub fn source(&self) -> Option<&Resource<'_>> {
        self.source.as_ref().map(ParsedFile::resource)
    }

    /// The translation with this index in the project.
    pub fn translation(&self, at: usize) -> Option<&Resource<'_>> {
        self.translations[at].as_ref().map(ParsedFile::resource)
    }

    /// Each segment of the source that has a translation, with all its translations.
    pub fn groups(&self) -> impl Iterator<Item = Group<'_>> {
        // The pairs of a translation are in the order of the source: going through the source meets
        // them one after the other.
        let mut next = vec![0; self.matches.len()];
        let segments = self.source().into_iter().flat_map(|it| it.segments.iter().zip(0_u32..));
        segments.filter_map(move |(source, at)| {
            let mut translations = Vec::new();
            for (locale, matches) in self.matches.iter().enumerate() {
                let pair = matches.pairs.get(next[locale]).filter(|it| it.source == at);
                if let (Some(pair), Some(resource)) = (pair, self.translation(locale)) {
                    next[locale] += 1;
                    translations.push((locale, &resource.segments[pair.translation as usize]));
                }
            }
            (!translations.is_empty()).then_some(Group { source, translations })
        })
    }

    /// The segments of the source that the translation with this index lacks. What broken syntax
    /// hides is not missing.
    pub fn missing(&self, translation: usize) -> impl Iterator<Item = &Segment<'_>> {
        segments(self.source(), &self.matches[translation].missing)
    }

    /// The segments that only the translation with this index has.
    pub fn orphaned(&self, translation: usize) -> impl Iterator<Item = &Segment<'_>> {
        segments(self.translation(translation), &self.matches[translation].orphaned)
    }

    pub(super) fn set_source(&mut self, file: ParsedFile) {
        self.source = Some(file);
    }

    pub(super) fn set_translation(&mut self, at: usize, file: ParsedFile) {
        self.translations[at] = Some(file);
    }

    /// Matches the segments; needed again after a file is set.
    pub(super) fn match_segments(&mut self) {
        let translations = (0..self.translations.len()).map(|at| self.translation(at));
        self.matches = translations.map(|it| Matches::new(self.source(), it)).collect();
    }
}

/// The segments at these indices of a file.
fn segments<'p>(
    resource: Option<&'p Resource<'p>>,
    indices: &'p [u32],
) -> impl Iterator<Item = &'p Segment<'p>> {
    indices.iter().filter_map(move |&at| resource.map(|it| &it.segments[at as usize]))
}
