//! A project: a document, its translations, and the ways to look at them side by side.

use std::sync::OnceLock;

use rayon::prelude::*;

use crate::base::Base;
use crate::ftl::{Content, Resource, Segment};
use crate::locale::Locale;
use crate::project::config::Settings;
use crate::quantities::Reader;
use crate::text::file::File;

/// Everything a check may look at.
#[derive(Debug)]
pub struct Project<'f> {
    /// What the project has decided for itself.
    pub settings: Settings,
    /// The language the documents were written in.
    pub source: Locale,
    /// The other languages, in the order of their names.
    pub translations: Vec<Locale>,
    /// The documents, in the order of their paths.
    pub documents: Vec<Document<'f>>,
    /// What each translation was confirmed against, in the order of [`Project::translations`].
    pub bases: Vec<Base<'f>>,
    /// The readers of quantities: of the source, then of the translations.
    readers: OnceLock<Vec<Reader>>,
}

/// One text in all its languages.
#[derive(Debug)]
pub struct Document<'f> {
    /// The path below each locale folder.
    pub path: &'f str,
    /// The text it is translated from.
    pub source: Option<Resource<'f>>,
    /// The translations, in the order of [`Project::translations`].
    pub translations: Vec<Option<Resource<'f>>>,
    /// For each translation, which segments belong together.
    matches: Vec<Matches>,
    /// How many quantities of the source were compared with each translation; unset until they are.
    compared: OnceLock<Vec<usize>>,
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
pub struct Pair<'p, 'f> {
    /// The language of the translation.
    pub locale: &'p Locale,
    /// The segment of the source.
    pub source: &'p Segment<'f>,
    /// The segment of the same key in the translation.
    pub translation: &'p Segment<'f>,
}

/// A segment of the source and all its translations.
#[derive(Clone, Debug)]
pub struct Group<'p, 'f> {
    /// The segment of the source.
    pub source: &'p Segment<'f>,
    /// The segments of the same key, each with its place in [`Project::translations`].
    pub translations: Vec<(usize, &'p Segment<'f>)>,
}

impl<'f> Project<'f> {
    /// Puts parsed files together: those of one path are one document.
    pub fn new(
        settings: Settings,
        source: Locale,
        translations: Vec<Locale>,
        resources: Vec<Resource<'f>>,
    ) -> Self {
        let mut resources = resources;
        resources.sort_by(|a, b| {
            (&a.file.document, &a.file.locale).cmp(&(&b.file.document, &b.file.locale))
        });
        let bases = translations.iter().map(|_| Base::default()).collect();
        let mut project = Project {
            settings,
            source,
            translations,
            documents: Vec::new(),
            bases,
            readers: OnceLock::new(),
        };
        for resource in resources {
            project.add(resource);
        }
        project.documents.par_iter_mut().for_each(Document::match_segments);
        project
    }

    /// The same project with the files of its base.
    pub fn with_base(mut self, files: &'f [File]) -> Self {
        let own = |locale: &Locale| Base::new(files.iter().filter(|it| it.locale == locale.name));
        self.bases = self.translations.par_iter().map(own).collect();
        self
    }

    /// The document of this path.
    pub fn document(&self, path: &str) -> Option<&Document<'f>> {
        let at = self.documents.binary_search_by_key(&path, |it| it.path);
        at.ok().map(|it| &self.documents[it])
    }

    fn add(&mut self, resource: Resource<'f>) {
        let file: &'f File = resource.file;
        if self.documents.last().is_none_or(|it| it.path != file.document) {
            let translations = self.translations.iter().map(|_| None).collect();
            self.documents.push(Document {
                path: &file.document,
                source: None,
                translations,
                matches: Vec::new(),
                compared: OnceLock::new(),
            });
        }
        let Some(document) = self.documents.last_mut() else {
            return;
        };
        if file.locale == self.source.name {
            document.source = Some(resource);
        } else if let Some(at) = self.translations.iter().position(|it| it.name == file.locale) {
            document.translations[at] = Some(resource);
        }
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
    pub fn resources<'p>(&'p self) -> impl Iterator<Item = (&'p Locale, &'p Resource<'f>)> {
        self.documents.iter().flat_map(|document| {
            let source = document.source.iter().map(|it| (&self.source, it));
            source.chain(document.translations(self).filter_map(|(locale, it)| Some((locale, it?))))
        })
    }

    /// The segments that stand in the source and in a translation and of which `wanted` is true,
    /// judged by what the source and the translation hold; document by document, locale by locale.
    pub fn pairs<'p>(
        &'p self,
        wanted: fn(&Content, &Content) -> bool,
    ) -> impl Iterator<Item = Pair<'p, 'f>> {
        self.documents.iter().flat_map(move |document| document.pairs(self, wanted))
    }
}

impl<'f> Document<'f> {
    /// The name to call it by: the path without `.ftl`.
    pub fn name(&self) -> &'f str {
        self.path.strip_suffix(".ftl").unwrap_or(self.path)
    }

    /// Each translation there is or should be.
    pub fn translations<'p>(
        &'p self,
        project: &'p Project<'f>,
    ) -> impl Iterator<Item = (&'p Locale, Option<&'p Resource<'f>>)> {
        project.translations.iter().zip(self.translations.iter().map(Option::as_ref))
    }

    /// Those of one document.
    pub fn pairs<'p>(
        &'p self,
        project: &'p Project<'f>,
        wanted: fn(&Content, &Content) -> bool,
    ) -> impl Iterator<Item = Pair<'p, 'f>> {
        let matched = project.translations.iter().zip(&self.translations).zip(&self.matches);
        matched.flat_map(move |((locale, translation), matches)| {
            let both = self.source.as_ref().zip(translation.as_ref()).into_iter();
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

    /// Remembers how many quantities of the source were compared with each translation. Reading
    /// them is the longest part of a run, so that nobody reads them again to count them.
    pub fn set_compared(&self, quantities: Vec<usize>) {
        // Whoever comes second has counted the same.
        let _ = self.compared.set(quantities);
    }

    /// How many quantities of the source were compared with the translation in this place; none if
    /// nothing was.
    pub fn compared(&self, translation: usize) -> Option<usize> {
        self.compared.get().and_then(|it| it.get(translation)).copied()
    }

    /// Each segment of the source with its translations, by their places in
    /// [`Project::translations`].
    pub fn groups<'p>(&'p self) -> impl Iterator<Item = Group<'p, 'f>> {
        let mut next = vec![0; self.matches.len()];
        let segments = self.source.iter().flat_map(|it| it.segments.iter().zip(0_u32..));
        segments.filter_map(move |(source, at)| {
            let mut translations = Vec::new();
            for (locale, (matches, resource)) in
                self.matches.iter().zip(&self.translations).enumerate()
            {
                let pair = matches.pairs.get(next[locale]).filter(|(s, _)| *s == at);
                if let (Some(&(_, t)), Some(resource)) = (pair, resource) {
                    next[locale] += 1;
                    translations.push((locale, &resource.segments[t as usize]));
                }
            }
            (!translations.is_empty()).then_some(Group { source, translations })
        })
    }

    /// The segments of the source that the translation in this place lacks. What broken syntax
    /// hides is not missing.
    pub fn missing(&self, translation: usize) -> impl Iterator<Item = &Segment<'f>> {
        let missing = self.matches[translation].missing.iter();
        missing.filter_map(|&at| self.source.as_ref().map(|it| &it.segments[at as usize]))
    }

    /// The segments that only the translation in this place has.
    pub fn orphaned(&self, translation: usize) -> impl Iterator<Item = &Segment<'f>> {
        let orphaned = self.matches[translation].orphaned.iter();
        orphaned.filter_map(move |&at| {
            self.translations[translation].as_ref().map(|it| &it.segments[at as usize])
        })
    }

    fn match_segments(&mut self) {
        let source = self.source.as_ref();
        self.matches =
            self.translations.iter().map(|it| Matches::new(source, it.as_ref())).collect();
    }
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
