//! Which text each translation was made from, as a history of files tells.
//!
//! A translation was made in the commit that last changed its canonical form, from what the source
//! said in that commit. Dates play no part, and neither does how a file is laid out: see
//! [`crate::ftl::canonical`].

use std::hash::BuildHasher;
use std::ops::Range;

use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::base::Confirmed;
use crate::ftl::canonical::canonical;
use crate::ftl::{Key, Segment, parse};
use crate::project::{Pair, Project};
use crate::text::file::File;

/// The files of a folder of locales in every commit that has changed them.
#[derive(Debug, Default)]
pub struct History {
    /// The commits, the newest first and children before their parents.
    pub commits: Vec<Commit>,
    /// Every path that a file has had: its locale and its document; those of one locale stand side
    /// by side.
    pub paths: Vec<(String, String)>,
    /// Every text that a file has had, each once.
    pub texts: Vec<File>,
}

/// One state of the folder.
#[derive(Debug, Default)]
pub struct Commit {
    /// The places of its parents in [`History::commits`].
    pub parents: Vec<usize>,
    /// Its files, in the order of their paths.
    pub files: Vec<Version>,
}

/// What a file said in a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// The place of its path in [`History::paths`].
    pub path: u32,
    /// The place of its text in [`History::texts`].
    pub text: u32,
}

/// What is known of one translation of now.
#[derive(Debug)]
pub struct Origin<'p> {
    /// The translation's place in [`Project::translations`].
    pub translation: usize,
    /// The path of the document.
    pub document: &'p str,
    /// The segment.
    pub key: Key<'p>,
    /// What it was made from.
    pub made_from: MadeFrom,
}

/// What a translation was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MadeFrom {
    /// The source as it reads now.
    Current(Confirmed),
    /// The source as it read then.
    Outdated(Confirmed),
    /// The source did not have the segment at that time.
    WithoutSource,
    /// Nobody knows: the newest commit does not have the translation as it reads now.
    NotCommitted,
}

/// What each segment that stands in the source and in a translation was made from, in the order of
/// [`Project::pairs`].
pub fn origins<'p>(history: &History, project: &'p Project) -> Vec<Origin<'p>> {
    let items = items(history, project);
    let forms = Forms::new(history, &items);
    let mut made_from = vec![MadeFrom::NotCommitted; items.len()];
    let mut sources = Vec::new();
    for (at, born) in forms.walk().iter().enumerate().filter(|(_, born)| !born.is_empty()) {
        made_from[at] = MadeFrom::WithoutSource;
        sources.extend(forms.source(born, &items[at]).map(|text| (text, at)));
    }
    sources.sort_unstable();
    let by_text: Vec<&[(u32, usize)]> = sources.chunk_by(|a, b| a.0 == b.0).collect();
    let read = |them: &&[(u32, usize)]| confirmed(&history.texts[them[0].0 as usize], them, &items);
    let read: Vec<(usize, MadeFrom)> = by_text.par_iter().flat_map_iter(read).collect();
    read.into_iter().for_each(|(at, it)| made_from[at] = it);
    let origin = |(item, made_from): (&Item<'p>, MadeFrom)| {
        let Item { pair, translation, document, .. } = *item;
        Origin { translation, document, key: pair.source.key, made_from }
    };
    items.iter().zip(made_from).map(origin).collect()
}

impl History {
    /// The places of a locale's paths.
    fn locale(&self, name: &str) -> Range<u32> {
        let start = self.paths.iter().position(|(it, _)| it == name).unwrap_or_default();
        let count = self.paths[start..].iter().take_while(|(it, _)| it == name).count();
        start as u32..(start + count) as u32
    }

    /// The place of a document's path among those of a locale.
    fn path(&self, locale: &Range<u32>, document: &str) -> Option<u32> {
        locale.clone().find(|it| self.paths[*it as usize].1 == document)
    }
}

/// A segment of now, to be looked for in the history.
struct Item<'p> {
    pair: Pair<'p>,
    translation: usize,
    document: &'p str,
    /// The place of its key among those of now.
    key: u32,
    /// The canonical forms of now.
    form: u64,
    source_form: u64,
    /// The places of the translation's paths, that of the document among them, and of the source's.
    paths: Range<u32>,
    path: Option<u32>,
    source_paths: Range<u32>,
}

fn items<'p>(history: &History, project: &'p Project) -> Vec<Item<'p>> {
    let locales: Vec<Range<u32>> =
        project.translations.iter().map(|it| history.locale(&it.name)).collect();
    let source_paths = history.locale(&project.source.name);
    let mut keys: FxHashMap<Key, u32> = FxHashMap::default();
    let mut items = Vec::new();
    for document in &project.documents {
        let own: Vec<Option<u32>> =
            locales.iter().map(|it| history.path(it, &document.path)).collect();
        for pair in document.pairs(project, |_, _| true) {
            let next = keys.len() as u32;
            let translation =
                project.translations.iter().position(|it| it.name == pair.locale.name);
            let translation = translation.unwrap_or_default();
            items.push(Item {
                pair,
                translation,
                document: &document.path,
                key: *keys.entry(pair.source.key).or_insert(next),
                form: form(pair.translation),
                source_form: form(pair.source),
                paths: locales[translation].clone(),
                path: own[translation],
                source_paths: source_paths.clone(),
            });
        }
    }
    items
}

/// A canonical form, as far as it has to be told from others of one key.
fn form(segment: &Segment) -> u64 {
    FxBuildHasher.hash_one(canonical(&segment.pattern))
}

/// The canonical forms of all segments of now in all texts that there have been.
struct Forms<'h, 'i, 'p> {
    history: &'h History,
    items: &'i [Item<'p>],
    /// For each text, its keys and their forms, in the order of the keys.
    texts: Vec<Vec<(u32, u64)>>,
}

impl<'h, 'i, 'p> Forms<'h, 'i, 'p> {
    fn new(history: &'h History, items: &'i [Item<'p>]) -> Self {
        let keys: FxHashMap<Key, u32> =
            items.iter().map(|it| (it.pair.source.key, it.key)).collect();
        let forms = |file: &File| {
            let resource = parse(file);
            let known = resource.segments.iter().filter_map(|it| Some((*keys.get(&it.key)?, it)));
            let mut forms: Vec<(u32, u64)> = known.map(|(key, it)| (key, form(it))).collect();
            // Of two segments of one key the first counts, as in a project.
            forms.sort_by_key(|(key, _)| *key);
            forms.dedup_by_key(|(key, _)| *key);
            forms
        };
        Forms { history, items, texts: history.texts.par_iter().map(forms).collect() }
    }

    /// For each item the commits that it was made in: those that have it as it is now while none of
    /// their parents has. None if the newest commit does not have it.
    fn walk(&self) -> Vec<Vec<usize>> {
        let commits = &self.history.commits;
        let mut born = vec![Vec::new(); self.items.len()];
        // What each commit has as it is now; filled by its children, which come before it.
        let mut open: Vec<Vec<usize>> = vec![Vec::new(); commits.len()];
        if let Some(newest) = open.first_mut() {
            newest.extend((0..self.items.len()).filter(|it| self.has(0, &self.items[*it])));
        }
        for at in 0..commits.len() {
            let mut here = std::mem::take(&mut open[at]);
            // Side by side those of one locale: where its files are the same in a parent, so are
            // all of them.
            here.sort_unstable_by_key(|it| (self.items[*it].translation, *it));
            here.dedup();
            for them in
                here.chunk_by(|a, b| self.items[*a].translation == self.items[*b].translation)
            {
                let files = |commit: usize| self.files(commit, &self.items[them[0]].paths);
                let parents = commits[at].parents.iter().map(|it| (*it, files(*it) == files(at)));
                let parents: Vec<(usize, bool)> = parents.collect();
                for item in them {
                    let has = |it: &&(usize, bool)| it.1 || self.has(it.0, &self.items[*item]);
                    let older: Vec<usize> = parents.iter().filter(has).map(|it| it.0).collect();
                    older.iter().for_each(|it| open[*it].push(*item));
                    if older.is_empty() {
                        born[*item].push(at);
                    }
                }
            }
        }
        born
    }

    /// Whether a translation read in a commit as it does now.
    fn has(&self, commit: usize, item: &Item) -> bool {
        let found = self.find(commit, &item.paths, item.path, item.key);
        found.is_some_and(|it| self.form(it, item.key) == Some(item.form))
    }

    /// The text that holds what a translation was made from.
    ///
    /// The same translation may have come from two sides of a merge, made once and copied once.
    /// Nothing tells which, so that the side where the source was another one counts: better one
    /// translation too many to look at than one too few.
    fn source(&self, born: &[usize], item: &Item) -> Option<u32> {
        let source = |commit: &usize| {
            let translation = self.find(*commit, &item.paths, item.path, item.key)?;
            let beside = self
                .history
                .path(&item.source_paths, &self.history.paths[translation.path as usize].1);
            self.find(*commit, &item.source_paths, beside, item.key)
        };
        let sources: Vec<Version> = born.iter().filter_map(source).collect();
        let other = sources.iter().find(|it| self.form(**it, item.key) != Some(item.source_form));
        other.or(sources.first()).map(|it| it.text)
    }

    /// The file that had a key in a commit: the one at this path, or else the only one of the
    /// locale.
    fn find(
        &self,
        commit: usize,
        locale: &Range<u32>,
        path: Option<u32>,
        key: u32,
    ) -> Option<Version> {
        let files = self.files(commit, locale);
        let has = |it: &&Version| self.form(**it, key).is_some();
        let own = path.and_then(|path| files.binary_search_by_key(&path, |it| it.path).ok());
        let own = own.map(|at| &files[at]).filter(has);
        let only = || {
            let mut all = files.iter().filter(has);
            all.next().filter(|_| all.next().is_none())
        };
        own.or_else(only).copied()
    }

    fn form(&self, version: Version, key: u32) -> Option<u64> {
        let forms = &self.texts[version.text as usize];
        forms.binary_search_by_key(&key, |(key, _)| *key).ok().map(|at| forms[at].1)
    }

    /// The files of a locale in a commit.
    fn files(&self, commit: usize, locale: &Range<u32>) -> &'h [Version] {
        let files = &self.history.commits[commit].files;
        let from = |path: u32| files.partition_point(|it| it.path < path);
        &files[from(locale.start)..from(locale.end)]
    }
}

/// What these items were made from, all of them from one text.
fn confirmed(file: &File, them: &[(u32, usize)], items: &[Item]) -> Vec<(usize, MadeFrom)> {
    let resource = parse(file);
    let confirmed = |(_, at): &(u32, usize)| {
        let item = &items[*at];
        let source = resource.get(&item.pair.source.key)?;
        let confirmed = Confirmed::new(source, item.pair.translation);
        let current = form(source) == item.source_form;
        Some((
            *at,
            if current { MadeFrom::Current(confirmed) } else { MadeFrom::Outdated(confirmed) },
        ))
    };
    them.iter().filter_map(confirmed).collect()
}
