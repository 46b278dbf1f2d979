//! A project: a document, its translations, and the ways to look at them side by side.

use std::sync::OnceLock;

use rayon::prelude::*;

use super::parsed::{ParsedBase, ParsedFile};
use crate::base::Base;
use crate::ftl::{Content, Resource, Segment};
use crate::locale::Locale;
use crate::project::config::Settings;
use crate::quantities::Reader;
use crate::text::file::File;

/// Everything a check may look at. It owns its files.
#[derive(Debug)]
pub struct Project {
    /// What the project has decided for itself.
    pub settings: Settings,
    /// The language the documents were written in.
    pub source: Locale,
    /// The other languages, in the order of their names.
    pub translations: Vec<Locale>,
    /// The documents, in the order of their paths.
    pub documents: Vec<Document>,
    /// What each translation was confirmed against, in the order of [`Project::translations`].
    bases: Vec<ParsedBase>,
    /// The readers of quantities: of the source, then of the translations.
    readers: OnceLock<Vec<Reader>>,
}

/// One text in all its languages.
#[derive(Debug)]
pub struct Document {
    /// The path below each locale folder.
    pub path: String,
    /// The text it is translated from.
    source: Option<ParsedFile>,
    /// The translations, in the order of [`Project::translations`].
    translations: Vec<Option<ParsedFile>>,
    /// For each translation, which segments belong together.
    matches: Vec<Matches>,
}

/// Which segments of a source and a translation belong together, by their places in the two files.
#[derive(Debug, Default)]
struct Matches {
    pairs: Vec<(u32, u32)>,
    missing: Vec<u32>,
    orphaned: Vec<u32>,
}

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

/// A segment of the source and all its translations.
#[derive(Clone, Debug)]
pub struct Group<'p> {
    /// The segment of the source.
    pub source: &'p Segment<'p>,
    /// The segments of the same key, each with its place in [`Project::translations`].
    pub translations: Vec<(usize, &'p Segment<'p>)>,
}

impl Project {
    /// Parses the files of a folder, in parallel, and puts them together: those of one path are one
    /// document. Files of other locales than these are left out.
    pub fn new(
        settings: Settings,
        source: Locale,
        translations: Vec<Locale>,
        mut files: Vec<File>,
    ) -> Project {
        files.sort_by(|a, b| (&a.document, &a.locale).cmp(&(&b.document, &b.locale)));
        let bases = translations.iter().map(|_| ParsedBase::of(Vec::new())).collect();
        let mut project = Project {
            settings,
            source,
            translations,
            documents: Vec::new(),
            bases,
            readers: OnceLock::new(),
        };

        let parsed: Vec<ParsedFile> = files.into_par_iter().map(ParsedFile::of).collect();
        for file in parsed {
            project.add(file);
        }
        project.documents.par_iter_mut().for_each(Document::match_segments);
        project
    }

    /// The same project with the files of its base.
    pub fn with_base(mut self, files: Vec<File>) -> Project {
        let mut by_locale: Vec<Vec<File>> = self.translations.iter().map(|_| Vec::new()).collect();
        for file in files {
            if let Some(at) = self.translation(&file.locale) {
                by_locale[at].push(file);
            }
        }
        self.bases = by_locale.into_par_iter().map(ParsedBase::of).collect();
        self
    }

    /// Puts a file in the place of the one with its locale and document, or beside the others if
    /// there is none: a text that is being written.
    pub fn exchange(&mut self, file: File) {
        let file = ParsedFile::of(file);
        let path = file.file().document.clone();
        let at = self.documents.partition_point(|it| it.path < path);
        if self.documents.get(at).is_none_or(|it| it.path != path) {
            self.documents.insert(at, Document::new(&path, self.translations.len()));
        }
        self.put(at, file);
        self.documents[at].match_segments();
    }

    /// The document of this path.
    pub fn document(&self, path: &str) -> Option<&Document> {
        let at = self.documents.binary_search_by_key(&path, |it| &it.path);
        at.ok().map(|it| &self.documents[it])
    }

    /// What the translation in this place was confirmed against.
    pub fn base(&self, translation: usize) -> &Base<'_> {
        self.bases[translation].base()
    }

    /// Each translation with what it was confirmed against.
    pub fn bases(&self) -> impl Iterator<Item = (&Locale, &Base<'_>)> {
        self.translations.iter().zip(self.bases.iter().map(ParsedBase::base))
    }

    /// Adds a file behind those whose documents come before its own.
    fn add(&mut self, file: ParsedFile) {
        let path = &file.file().document;
        if self.documents.last().is_none_or(|it| it.path != *path) {
            self.documents.push(Document::new(path, self.translations.len()));
        }
        self.put(self.documents.len() - 1, file);
    }

    fn put(&mut self, document: usize, file: ParsedFile) {
        let locale = &file.file().locale;
        if *locale == self.source.name {
            self.documents[document].source = Some(file);
        } else if let Some(at) = self.translation(locale) {
            self.documents[document].translations[at] = Some(file);
        }
    }

    /// The place of the translation of this name.
    fn translation(&self, locale: &str) -> Option<usize> {
        self.translations.iter().position(|it| it.name == locale)
    }

    /// Reads the quantities of texts in the source's language.
    pub fn source_reader(&self) -> &Reader {
        &self.readers()[0]
    }

    /// Reads those of the translation in this place.
    pub fn reader(&self, translation: usize) -> &Reader {
        &self.readers()[translation + 1]
    }

    fn readers(&self) -> &[Reader] {
        let locales = || std::iter::once(&self.source).chain(&self.translations);
        self.readers.get_or_init(|| locales().map(Reader::new).collect())
    }

    /// Every file with its locale.
    pub fn resources(&self) -> impl Iterator<Item = (&Locale, &Resource<'_>)> {
        self.documents.iter().flat_map(|it| it.resources(self))
    }

    /// The segments that stand in the source and in a translation and of which `wanted` is true,
    /// judged by what the source and the translation hold; document by document, locale by locale.
    pub fn pairs(&self, wanted: fn(&Content, &Content) -> bool) -> impl Iterator<Item = Pair<'_>> {
        self.documents.iter().flat_map(move |document| document.pairs(self, wanted))
    }
}

impl Document {
    fn new(path: &str, translations: usize) -> Document {
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

    /// The translation in this place of [`Project::translations`].
    pub fn translation(&self, at: usize) -> Option<&Resource<'_>> {
        self.translations[at].as_ref().map(ParsedFile::resource)
    }

    /// Each translation there is or should be.
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
        matched.flat_map(move |((locale, translation), matches)| {
            let both = self.source().zip(translation).into_iter();
            both.flat_map(move |(source, translation)| {
                let pairs = matches.pairs.iter().map(|&(s, t)| (s as usize, t as usize));
                let wanted = pairs
                    .filter(move |&(s, t)| wanted(&source.contents[s], &translation.contents[t]));
                wanted.map(|(s, t)| Pair {
                    locale,
                    source: &source.segments[s],
                    translation: &translation.segments[t],
                })
            })
        })
    }

    /// Each segment of the source with its translations, by their places in
    /// [`Project::translations`].
    pub fn groups(&self) -> impl Iterator<Item = Group<'_>> {
        let mut next = vec![0; self.matches.len()];
        let segments = self.source().into_iter().flat_map(|it| it.segments.iter().zip(0_u32..));
        segments.filter_map(move |(source, at)| {
            let mut translations = Vec::new();
            for (locale, matches) in self.matches.iter().enumerate() {
                let pair = matches.pairs.get(next[locale]).filter(|(s, _)| *s == at);
                if let (Some(&(_, t)), Some(resource)) = (pair, self.translation(locale)) {
                    next[locale] += 1;
                    translations.push((locale, &resource.segments[t as usize]));
                }
            }
            (!translations.is_empty()).then_some(Group { source, translations })
        })
    }

    /// The segments of the source that the translation in this place lacks. What broken syntax
    /// hides is not missing.
    pub fn missing(&self, translation: usize) -> impl Iterator<Item = &Segment<'_>> {
        segments(self.source(), &self.matches[translation].missing)
    }

    /// The segments that only the translation in this place has.
    pub fn orphaned(&self, translation: usize) -> impl Iterator<Item = &Segment<'_>> {
        segments(self.translation(translation), &self.matches[translation].orphaned)
    }

    fn match_segments(&mut self) {
        let matches = (0..self.translations.len())
            .map(|at| Matches::new(self.source(), self.translation(at)));
        self.matches = matches.collect();
    }
}

/// The segments in these places of a file.
fn segments<'p>(
    resource: Option<&'p Resource<'p>>,
    places: &'p [u32],
) -> impl Iterator<Item = &'p Segment<'p>> {
    places.iter().filter_map(move |&at| resource.map(|it| &it.segments[at as usize]))
}

impl Matches {
    /// A file has at most 16 MiB, so its segments can be counted in 32 bits.
    fn new(source: Option<&Resource>, translation: Option<&Resource>) -> Matches {
        let mut matches = Matches::default();
        let mut taken = vec![false; translation.map_or(0, |it| it.segments.len())];
        let mut next = 0;
        for (s, segment) in source.iter().flat_map(|it| it.unique()) {
            let found = translation.and_then(|it| it.position_from(next, &segment.key));
            if let Some(t) = found {
                next = t + 1;
                taken[t] = true;
            }
            // What is left of a broken entry is neither compared nor missing.
            let broken = |it: Option<&Resource>| it.is_some_and(|it| it.is_broken(&segment.key));
            match found {
                _ if broken(translation) || broken(source) => {}
                Some(t) => matches.pairs.push((s as u32, t as u32)),
                None => matches.missing.push(s as u32),
            }
        }
        for (t, segment) in
            translation.iter().filter(|it| !it.is_unreadable()).flat_map(|it| it.unique())
        {
            if !taken[t] && !source.is_some_and(|it| it.is_broken(&segment.key)) {
                matches.orphaned.push(t as u32);
            }
        }
        matches
    }
}
