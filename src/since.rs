//! What has changed in a project since an earlier state of its folder.
//!
//! A segment is its text in canonical form, and the comments that excuse its findings: another layout or another remark is
//! no change, a comment that excuses no more is one. What has changed in the source concerns every
//! language; what has changed in a translation, or in what it was confirmed against, concerns that language. All that a
//! language says is new where the language is.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::BaseFile;
use crate::file::File;
use crate::finding::Finding;
use crate::ftl::canonical::canonical;
use crate::ftl::{Key, Note, Resource, Segment, parse};
use crate::model::{Document, Project};

/// What a folder of locales held at another time.
#[derive(Debug, Default)]
pub struct Before {
    /// The Fluent files of its locales.
    pub files: Vec<File>,
    /// The base of its translations.
    pub base: Vec<File>,
}

/// What is not as it was.
#[derive(Debug, Default)]
pub struct Changed<'p> {
    /// The segments: locale, document, key.
    segments: FxHashSet<(&'p str, &'p str, String)>,
    /// The comments that speak to the program: path and first byte.
    notes: FxHashSet<(&'p str, usize)>,
    /// The paths of files.
    files: FxHashSet<&'p str>,
}

impl<'p> Changed<'p> {
    /// Compares a project with what stood in its folder before.
    pub fn new(project: &'p Project, before: &Before) -> Changed<'p> {
        let earlier = Earlier::new(project, before);
        let parts: Vec<Changed> = project.documents.par_iter().map(|it| earlier.compare(project, it)).collect();
        let mut all = Changed::default();
        for part in parts {
            all.segments.extend(part.segments);
            all.notes.extend(part.notes);
            all.files.extend(part.files);
        }
        all
    }

    /// Whether a finding is about something that has changed.
    pub fn has(&self, finding: &Finding) -> bool {
        let (file, start) = (finding.place.file, finding.place.span.start);
        match (finding.check, finding.key.as_str()) {
            ("unused-ignore", _) => self.notes.contains(&(file.path.as_str(), start)),
            // Broken syntax may hide any segment, and what names none is about the file.
            ("syntax", _) | (_, "") => self.files.contains(file.path.as_str()),
            (_, key) => self.segments.contains(&(&finding.locale.name, &file.document, key.to_owned())),
        }
    }

    /// How many segments have changed in some language of which `wanted` is true, given a document and a locale.
    pub fn count(&self, wanted: impl Fn(&str, &str) -> bool) -> usize {
        let own = self.segments.iter().filter(|(locale, document, _)| wanted(document, locale));
        own.map(|(_, document, key)| (document, key)).collect::<FxHashSet<_>>().len()
    }
}

/// What stood in the folder before, by locale and document.
struct Earlier<'b> {
    files: FxHashMap<(&'b str, &'b str), &'b File>,
    base: FxHashMap<(&'b str, &'b str), &'b File>,
    locales: FxHashSet<&'b str>,
    /// The path that a document had before it was moved.
    moved: FxHashMap<&'b str, &'b str>,
}

impl<'b> Earlier<'b> {
    fn new<'p: 'b>(project: &'p Project, before: &'b Before) -> Earlier<'b> {
        let by_place = |files: &'b [File]| files.iter().map(|it| ((&*it.locale, &*it.document), it)).collect();
        Earlier {
            files: by_place(&before.files),
            base: by_place(&before.base),
            locales: before.files.iter().map(|it| it.locale.as_str()).collect(),
            moved: moved(project, before),
        }
    }

    fn compare<'p>(&self, project: &'p Project, document: &'p Document) -> Changed<'p> {
        let mut changed = Changed::default();
        let difference = |locale: &str, now| Difference::new(document, now, self.file(locale, document.path));
        let source = difference(&project.source.name, document.source.as_ref());
        let mut everywhere = source.keys.clone();
        for (at, locale) in project.translations.iter().enumerate() {
            let now = document.translations[at].as_ref();
            let own = difference(&locale.name, now);
            let mut keys: BTreeSet<String> = source.keys.union(&own.keys).cloned().collect();
            if !self.locales.contains(locale.name.as_str()) {
                keys.extend(document.source.iter().flat_map(segments).map(|it| it.key.to_string()));
            }
            keys.extend(self.entries(project, document, at, &mut changed));
            changed.add_file(now, &own, &keys);
            changed.add_segments(&locale.name, document, &keys);
            everywhere.extend(keys);
        }
        // A comment in the source excuses findings in every language.
        changed.add_file(document.source.as_ref(), &source, &everywhere);
        changed.add_segments(&project.source.name, document, &source.keys);
        changed
    }

    /// The keys of what has changed in the base of a translation; the file too is remembered.
    fn entries<'p>(
        &self,
        project: &'p Project,
        document: &Document,
        at: usize,
        changed: &mut Changed<'p>,
    ) -> BTreeSet<String> {
        let base = &project.bases[at];
        let now = base.file(document.path);
        let then = self.find(&self.base, &project.translations[at].name, document.path);
        if let Some(file) = now.map(|it| it.file).filter(|it| !is_same(it, then)) {
            changed.files.insert(&file.path);
        }
        // What was recorded of a document holds at its new path too.
        let old = || self.moved.get(document.path).and_then(|it| base.file(it));
        changed_entries(now.or_else(old), then)
    }

    /// What a document held in a locale, at its path or at that from which it was moved.
    fn file(&self, locale: &str, document: &str) -> Option<&'b File> {
        self.find(&self.files, locale, document)
    }

    fn find(&self, files: &FxHashMap<(&'b str, &'b str), &'b File>, locale: &str, document: &str) -> Option<&'b File> {
        let old_path = || self.moved.get(document).and_then(|it| files.get(&(locale, *it)));
        files.get(&(locale, document)).or_else(old_path).copied()
    }
}

impl<'p> Changed<'p> {
    fn add_segments(&mut self, locale: &'p str, document: &'p Document, keys: &BTreeSet<String>) {
        self.segments.extend(keys.iter().map(|it| (locale, document.path, it.clone())));
    }

    /// Adds what is new in one file, and the comments that are about changed segments.
    fn add_file(&mut self, now: Option<&'p Resource>, difference: &Difference, keys: &BTreeSet<String>) {
        let Some(now) = now else { return };
        let path = now.file.path.as_str();
        self.files.extend(difference.file.then_some(path));
        if now.notes.is_empty() {
            return;
        }
        let mut starts: Vec<usize> =
            segments(now).filter(|it| keys.contains(&it.key.to_string())).map(|it| it.entry.start).collect();
        starts.sort_unstable();
        let next = |note: &Note| starts.get(starts.partition_point(|it| *it < note.of.start)).copied();
        let about_changed = |note: &&Note| next(note).is_some_and(|it| it < note.of.end);
        let touched = now.notes.iter().filter(|it| difference.notes.contains(&it.text.start) || about_changed(it));
        self.notes.extend(touched.map(|it| (path, it.text.span().start)));
    }
}

/// What one file has that it did not have, or no longer has.
#[derive(Default)]
struct Difference {
    /// Whether it says anything else at all, comments included.
    file: bool,
    /// The keys of segments.
    keys: BTreeSet<String>,
    /// The first bytes of comments that speak to the program, and did not before or not of the same segments.
    notes: BTreeSet<usize>,
}

impl Difference {
    /// The difference in one file of a document.
    fn new(document: &Document, now: Option<&Resource>, then: Option<&File>) -> Difference {
        if now.is_some_and(|it| is_same(it.file, then)) {
            return Difference::default();
        }
        let then = then.map(parse);
        let then = then.as_ref();
        let forms = |it: Option<&Resource>| it.map(forms).unwrap_or_default();
        let mut keys = differing(forms(now), forms(then));
        // What broken syntax hides is not said to be missing; it is when the syntax is mended.
        let broken = |it: Option<&Resource>, key: &Key| it.is_some_and(|it| it.is_broken(key));
        let all = document.source.iter().chain(document.translations.iter().flatten()).flat_map(segments);
        let mended = all.filter(|it| broken(now, &it.key) != broken(then, &it.key));
        keys.extend(mended.map(|it| it.key.to_string()));
        // What is no longer excused counts again; a new comment makes nothing wrong but itself.
        let (released, other) = compare_notes(&Notes::new(now), &Notes::new(then));
        keys.extend(released);
        let notes = now.iter().flat_map(|it| &it.notes).filter(|it| other.contains(text(it)));
        Difference { file: true, keys, notes: notes.map(|it| it.text.start).collect() }
    }
}

/// Whether a file says the same, byte for byte. Line ends are left out of it: git may give out others than it keeps.
fn is_same(now: &File, then: Option<&File>) -> bool {
    then.is_some_and(|then| {
        let lines = |it: &File| it.text.replace("\r\n", "\n");
        now.damage == then.damage && (now.text == then.text || lines(now) == lines(then))
    })
}

/// The keys whose values are not the same on both sides.
fn differing(now: BTreeMap<String, String>, then: BTreeMap<String, String>) -> BTreeSet<String> {
    let new = now.iter().filter(|(key, form)| then.get(*key) != Some(*form));
    let gone = then.keys().filter(|it| !now.contains_key(*it));
    new.map(|(key, _)| key).chain(gone).cloned().collect()
}

/// What each segment of a file says, by its key. Of a key that stands there twice, both count.
fn forms(resource: &Resource) -> BTreeMap<String, String> {
    let mut forms: BTreeMap<String, String> = BTreeMap::new();
    for segment in segments(resource) {
        let form = forms.entry(segment.key.to_string()).or_default();
        *form += &canonical(&segment.pattern);
        *form += SEPARATOR;
    }
    forms
}

/// Stands in no text that is meant to be read.
const SEPARATOR: &str = "\u{2}";

/// The comments of a file that speak to the program, and what each is said of.
struct Notes<'r, 'f> {
    /// Which bytes each is said of, by its text.
    ranges: BTreeMap<&'f str, Vec<(usize, usize)>>,
    /// In the order of their entries.
    segments: Vec<&'r Segment<'f>>,
}

impl<'r, 'f> Notes<'r, 'f> {
    fn new(resource: Option<&'r Resource<'f>>) -> Self {
        let mut ranges: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
        for note in resource.iter().flat_map(|it| &it.notes) {
            ranges.entry(text(note)).or_default().push((note.of.start, note.of.end));
        }
        let mut segments: Vec<&Segment> = resource.into_iter().flat_map(segments).collect();
        segments.sort_by_key(|it| it.entry.start);
        Notes { ranges, segments }
    }

    fn ranges(&self, text: &str) -> &[(usize, usize)] {
        self.ranges.get(text).map_or(&[], Vec::as_slice)
    }

    /// The segments in these bytes.
    fn keys(&self, ranges: &[(usize, usize)]) -> BTreeSet<Key<'f>> {
        let place = |byte: usize| self.segments.partition_point(|it| it.entry.start < byte);
        let of = |&(start, end): &(usize, usize)| &self.segments[place(start)..place(end.max(start))];
        ranges.iter().flat_map(of).map(|it| it.key).collect()
    }
}

/// The keys of segments that some comment is no longer said of, and the texts of comments that are not said of the same
/// segments, or not as often.
fn compare_notes<'n>(now: &Notes<'_, 'n>, then: &Notes<'_, 'n>) -> (BTreeSet<String>, BTreeSet<&'n str>) {
    let mut released = BTreeSet::new();
    let mut other = BTreeSet::new();
    // Comments that are said of the same bytes are compared once.
    let mut known = FxHashMap::default();
    for text in now.ranges.keys().chain(then.ranges.keys()) {
        let (here, there) = (now.ranges(text), then.ranges(text));
        let same = *known.entry((here, there)).or_insert_with(|| {
            let (here, there) = (now.keys(here), then.keys(there));
            released.extend(there.difference(&here).map(Key::to_string));
            here == there
        });
        if !same || here.len() != there.len() {
            other.insert(*text);
        }
    }
    (released, other)
}

fn text<'f>(note: &Note<'f>) -> &'f str {
    note.text.text.trim()
}

/// The segments of a file, and the attributes of its terms.
fn segments<'r, 'f>(resource: &'r Resource<'f>) -> impl Iterator<Item = &'r Segment<'f>> {
    resource.segments.iter().chain(&resource.grammar)
}

/// The keys whose entries in the base are not as they were.
fn changed_entries(now: Option<&BaseFile>, then: Option<&File>) -> BTreeSet<String> {
    if now.is_some_and(|it| is_same(it.file, then)) {
        return BTreeSet::new();
    }
    let then = then.map(BaseFile::parse);
    differing(now.map(entries).unwrap_or_default(), then.as_ref().map(entries).unwrap_or_default())
}

fn entries(base: &BaseFile) -> BTreeMap<String, String> {
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    for entry in &base.entries {
        let marks = format!("{} {} {}", entry.translation, entry.is_draft(), entry.torn);
        let form = [&canonical(&entry.segment.pattern), marks.as_str(), ""].join(SEPARATOR);
        entries.entry(entry.segment.key.to_string()).or_default().push_str(&form);
    }
    entries
}

/// For each document whose source is new at its path, the one that is gone and that at least half of its segments come
/// from, as they are.
fn moved<'b, 'p: 'b>(project: &'p Project, before: &'b Before) -> FxHashMap<&'b str, &'b str> {
    let sources = || before.files.iter().filter(|it| it.locale == project.source.name);
    let then: FxHashSet<&str> = sources().map(|it| it.document.as_str()).collect();
    let now: FxHashMap<&str, &Resource> =
        project.documents.iter().filter_map(|it| Some((it.path, it.source.as_ref()?))).collect();
    let new: Vec<&&str> = now.keys().filter(|it| !then.contains(**it)).collect();
    let gone: Vec<&File> = sources().filter(|it| !now.contains_key(it.document.as_str())).collect();
    if new.is_empty() || gone.is_empty() {
        return FxHashMap::default();
    }
    // What stood in two of them does not tell from which it comes.
    let mut origins: FxHashMap<(String, String), Option<&str>> = FxHashMap::default();
    for file in gone {
        for form in forms(&parse(file)) {
            origins.entry(form).and_modify(|it| *it = None).or_insert(Some(&file.document));
        }
    }
    let origin = |path: &str| {
        let forms = forms(now.get(path)?);
        let half = forms.len().div_ceil(2);
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let known = forms.into_iter().filter_map(|it| *origins.get(&it)?);
        known.for_each(|it| *counts.entry(it).or_default() += 1);
        counts.into_iter().find(|(_, count)| *count >= half.max(1)).map(|(old, _)| old)
    };
    new.into_iter().filter_map(|it| Some((*it, origin(it)?))).collect()
}
