//! A project: all its files, parsed and put together.

use std::sync::OnceLock;
use std::thread;

use rayon::prelude::*;

use super::config::Settings;
use super::document::Document;
use super::parsed::{ParsedBase, ParsedFile};
use crate::base::Base;
use crate::locale::Locale;
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

    /// Replaces the file of the same locale and document, or adds the file if there is none: a text
    /// that is being edited. A file of a locale that the project does not have is left out.
    pub fn exchange(&mut self, file: File) {
        if file.locale != self.source.name && self.translation(&file.locale).is_none() {
            return;
        }
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

    /// What the translation with this index was confirmed against.
    pub fn base(&self, translation: usize) -> &Base<'_> {
        self.bases[translation].base()
    }

    /// Each translation with what it was confirmed against.
    pub fn bases(&self) -> impl Iterator<Item = (&Locale, &Base<'_>)> {
        self.translations.iter().zip(self.bases.iter().map(ParsedBase::base))
    }

    /// Adds a file. Files come in the order of their documents.
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
            self.documents[document].set_source(file);
        } else if let Some(at) = self.translation(locale) {
            self.documents[document].set_translation(at, file);
        }
    }

    /// The index of the translation of this name.
    fn translation(&self, locale: &str) -> Option<usize> {
        self.translations.iter().position(|it| it.name == locale)
    }

    /// The reader of quantities for the source's language.
    pub fn source_reader(&self) -> &Reader {
        &self.readers()[0]
    }

    /// The reader of quantities for the translation with this index.
    pub fn reader(&self, translation: usize) -> &Reader {
        &self.readers()[translation + 1]
    }

    fn readers(&self) -> &[Reader] {
        self.readers.get_or_init(|| {
            let locales = || std::iter::once(&self.source).chain(&self.translations);
            // Reading two languages takes most of a short check, so each has a thread. Not one of
            // rayon's: those that wait for this lock would never give it the time.
            thread::scope(|scope| {
                for locale in locales().skip(1).filter(|it| Reader::has_file(it)) {
                    scope.spawn(|| Reader::new(locale));
                }
                Reader::new(&self.source);
            });
            locales().map(Reader::new).collect()
        })
    }
}
