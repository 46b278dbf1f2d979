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
    /// Every path that a file has had: its locale and its document; those of one locale are side by
    /// side.
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

/// What is known of one current translation.
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
    /// Nothing tells: the newest commit does not have the translation as it reads now.
    NotCommitted,
}

/// What each segment that both the source and a translation have was made from, in the order of
/// [`Project::pairs`].
pub fn origins<'p>(history: &History, project: &'p Project) -> Vec<Origin<'p>> {
    let items = items(history, project);
    let forms = Forms::new(history, &items);
    let mut made_from = vec![MadeFrom::NotCommitted; items.len()];
    let mut sources = Vec::new();
    for (item, born) in forms.walk().iter().enumerate() {
        if born.is_empty() {
            continue;
        }
        made_from[item] = MadeFrom::WithoutSource;
        sources.extend(forms.source(born, &items[item]).map(|text| SourceText { text, item }));
    }

    // Each text is parsed once, however many translations were made from it.
    sources.sort_unstable();
    let by_text: Vec<&[SourceText]> = sources.chunk_by(|a, b| a.text == b.text).collect();
    let confirmed: Vec<(usize, MadeFrom)> =
        by_text.par_iter().flat_map_iter(|same| confirmed(history, same, &items)).collect();
    for (item, found) in confirmed {
        made_from[item] = found;
    }

    let origins = items.iter().zip(made_from).map(|(item, made_from)| Origin {
        translation: item.translation,
        document: item.document,
        key: item.pair.source.key,
        made_from,
    });
    origins.collect()
}

/// The text that an item was made from.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct SourceText {
    /// The place of the text in [`History::texts`].
    text: u32,
    /// The place of the item.
    item: usize,
}

/// What these items were made from, all of them from one text.
fn confirmed(
    history: &History,
    same: &[SourceText],
    items: &[Translated],
) -> Vec<(usize, MadeFrom)> {
    let Some(first) = same.first() else { return Vec::new() };
    let resource = parse(&history.texts[first.text as usize]);
    let mut found = Vec::new();
    for it in same {
        let item = &items[it.item];
        let Some(source) = resource.get(&item.pair.source.key) else { continue };
        let confirmed = Confirmed::new(source, item.pair.translation);
        let current = form(source) == item.source_form;
        let made_from = if current { MadeFrom::Current } else { MadeFrom::Outdated };
        found.push((it.item, made_from(confirmed)));
    }
    found
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

/// A current segment, to be looked for in the history.
struct Translated<'p> {
    pair: Pair<'p>,
    translation: usize,
    document: &'p str,
    /// The place of its key among the current ones.
    key: u32,
    /// The current canonical forms.
    form: u64,
    source_form: u64,
    /// The places of the translation's paths, that of the document among them, and of the source's.
    paths: Range<u32>,
    path: Option<u32>,
    source_paths: Range<u32>,
}

fn items<'p>(history: &History, project: &'p Project) -> Vec<Translated<'p>> {
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
            items.push(Translated {
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

/// The hash of a canonical form, which tells it from others of one key.
fn form(segment: &Segment) -> u64 {
    FxBuildHasher.hash_one(canonical(&segment.pattern))
}

/// The canonical forms of all current segments in all texts that there have been.
struct Forms<'h, 'i, 'p> {
    history: &'h History,
    items: &'i [Translated<'p>],
    /// For each text, its keys and their forms, in the order of the keys.
    texts: Vec<Vec<(u32, u64)>>,
}

impl<'h, 'i, 'p> Forms<'h, 'i, 'p> {
    fn new(history: &'h History, items: &'i [Translated<'p>]) -> Self {
        let keys: FxHashMap<Key, u32> =
            items.iter().map(|it| (it.pair.source.key, it.key)).collect();
        let texts = history.texts.par_iter().map(|file| forms(file, &keys)).collect();
        Forms { history, items, texts }
    }

    /// For each item the commits that it was made in: those that have it as it is now while none of
    /// their parents has; no commit if the newest one does not have it.
    fn walk(&self) -> Vec<Vec<usize>> {
        let commits = &self.history.commits;
        let mut born = vec![Vec::new(); self.items.len()];
        // What each commit has as it is now; filled by its children, which come before it.
        let mut open: Vec<Vec<usize>> = vec![Vec::new(); commits.len()];
        if let Some(newest) = open.first_mut() {
            newest.extend((0..self.items.len()).filter(|it| self.has(0, *it)));
        }
        for at in 0..commits.len() {
            let mut here = std::mem::take(&mut open[at]);
            let locale = |item: &usize| self.items[*item].translation;
            // Those of one locale side by side: where its files are the same in a parent, so are
            // all of its items.
            here.sort_unstable_by_key(|it| (locale(it), *it));
            here.dedup();
            for own in here.chunk_by(|a, b| locale(a) == locale(b)) {
                let parents = self.parents(at, &self.items[own[0]].paths);
                for &item in own {
                    let older = parents.iter().filter(|it| it.same || self.has(it.commit, item));
                    let before: Vec<usize> = older.map(|it| it.commit).collect();
                    if before.is_empty() {
                        born[item].push(at);
                    }
                    for parent in before {
                        open[parent].push(item);
                    }
                }
            }
        }
        born
    }

    /// The parents of a commit, as far as one locale is concerned.
    fn parents(&self, commit: usize, locale: &Range<u32>) -> Vec<Parent> {
        let files = self.files(commit, locale);
        let parents = self.history.commits[commit].parents.iter();
        parents.map(|&it| Parent { commit: it, same: self.files(it, locale) == files }).collect()
    }

    /// Whether a translation read in a commit as it does now.
    fn has(&self, commit: usize, item: usize) -> bool {
        let item = &self.items[item];
        let found = self.find(commit, &item.paths, item.path, item.key);
        found.is_some_and(|it| self.form(it, item.key) == Some(item.form))
    }

    /// The text that holds what a translation was made from.
    ///
    /// The same translation may have come from two sides of a merge, made once and copied once.
    /// Nothing tells which, so that the side where the source was another one counts: better one
    /// translation too many to look at than one too few.
    fn source(&self, born: &[usize], item: &Translated) -> Option<u32> {
        let mut first = None;
        for &commit in born {
            let Some(source) = self.source_in(commit, item) else { continue };
            if self.form(source, item.key) != Some(item.source_form) {
                return Some(source.text);
            }
            first = first.or(Some(source.text));
        }
        first
    }

    /// The source beside the translation in a commit.
    fn source_in(&self, commit: usize, item: &Translated) -> Option<Version> {
        let translation = self.find(commit, &item.paths, item.path, item.key)?;
        let (_, document) = &self.history.paths[translation.path as usize];
        let beside = self.history.path(&item.source_paths, document);
        self.find(commit, &item.source_paths, beside, item.key)
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
        let own = path.and_then(|path| files.binary_search_by_key(&path, |it| it.path).ok());
        if let Some(at) = own
            && self.form(files[at], key).is_some()
        {
            return Some(files[at]);
        }
        let mut all = files.iter().filter(|it| self.form(**it, key).is_some());
        let only = all.next()?;
        if all.next().is_none() { Some(*only) } else { None }
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

/// The places of the wanted keys that a file has, and their canonical forms.
fn forms(file: &File, keys: &FxHashMap<Key, u32>) -> Vec<(u32, u64)> {
    let resource = parse(file);
    let known = resource.segments.iter().filter_map(|it| Some((*keys.get(&it.key)?, form(it))));
    let mut forms: Vec<(u32, u64)> = known.collect();
    // Of two segments of one key the first counts, as in a project.
    forms.sort_by_key(|(key, _)| *key);
    forms.dedup_by_key(|(key, _)| *key);
    forms
}

/// A parent of a commit.
struct Parent {
    commit: usize,
    /// Whether it has the same files of a locale.
    same: bool,
}
