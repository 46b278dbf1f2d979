//! Files with their locales, and segments of the source with their translations.

use super::document::Document;
use super::matches::Matches;
use super::model::Project;
use crate::ftl::{Content, Resource, Segment};
use crate::locale::Locale;

/// A segment of the source and its translation.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'p> {
    /// The language of the translation.
    pub locale: &'p Locale,
    /// The segment of the source.
    pub source: &'p Segment<'p>,
    /// The segment of the same key in the translation.
    pub translation: &'p Segment<'p>,
}

impl Project {
    /// Every file with its locale.
    pub fn resources(&self) -> impl Iterator<Item = (&Locale, &Resource<'_>)> {
        self.documents.iter().flat_map(|it| it.resources(self))
    }

    /// The segments of the source with their translations, document by document and locale by
    /// locale: those for which `wanted` is true of what the source and the translation hold.
    pub fn pairs(&self, wanted: fn(&Content, &Content) -> bool) -> impl Iterator<Item = Pair<'_>> {
        self.documents.iter().flat_map(move |document| document.pairs(self, wanted))
    }
}

impl Document {
    /// Each translation that the project has, with the file if this document has one.
    pub fn translations<'p>(
        &'p self,
        project: &'p Project,
    ) -> impl Iterator<Item = (&'p Locale, Option<&'p Resource<'p>>)> {
        project.translations.iter().zip(0..).map(|(locale, at)| (locale, self.translation(at)))
    }

    /// Every file with its locale, the source first.
    pub fn resources<'p>(
        &'p self,
        project: &'p Project,
    ) -> impl Iterator<Item = (&'p Locale, &'p Resource<'p>)> {
        let source = self.source().map(|it| (&project.source, it));
        let translations = self.translations(project);
        source.into_iter().chain(translations.filter_map(|(locale, it)| Some((locale, it?))))
    }

    /// The pairs of one document; see [`Project::pairs`].
    pub fn pairs<'p>(
        &'p self,
        project: &'p Project,
        wanted: fn(&Content, &Content) -> bool,
    ) -> impl Iterator<Item = Pair<'p>> {
        let matched = self.translations(project).zip(&self.matches);
        let files = matched.filter_map(|((locale, translation), matches)| {
            Some(FilePair { locale, source: self.source()?, translation: translation?, matches })
        });
        files.flat_map(move |it| it.pairs(wanted))
    }
}

/// A file of the source and one of a translation.
struct FilePair<'p> {
    locale: &'p Locale,
    source: &'p Resource<'p>,
    translation: &'p Resource<'p>,
    matches: &'p Matches,
}

impl<'p> FilePair<'p> {
    fn pairs(self, wanted: fn(&Content, &Content) -> bool) -> impl Iterator<Item = Pair<'p>> {
        let FilePair { locale, source, translation, matches } = self;
        let places = matches.pairs.iter().map(|it| (it.source as usize, it.translation as usize));
        let wanted =
            places.filter(move |&(s, t)| wanted(&source.contents[s], &translation.contents[t]));
        wanted.map(move |(s, t)| Pair {
            locale,
            source: &source.segments[s],
            translation: &translation.segments[t],
        })
    }
}
