//! A parsed file.

use std::hash::BuildHasher;
use std::sync::OnceLock;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::broken::Broken;
use super::content::Content;
use super::fault::Fault;
use super::segment::{Key, Segment};
use super::slice::Slice;
use crate::text::file::{File, Span};

/// A parsed file: its segments, and what is wrong with its syntax.
#[derive(Debug)]
pub struct Resource<'f> {
    /// The file.
    pub file: &'f File,
    /// The segments in the order of the text; a key that occurs twice has two of them.
    pub segments: Vec<Segment<'f>>,
    /// What each segment holds: a few bytes each, to find few among many without touching them all.
    pub contents: Vec<Content>,
    /// The attributes of terms: grammar of one language, which nothing is compared with.
    pub grammar: Vec<Segment<'f>>,
    /// Lines of comments that speak to the program, in the order of the text.
    pub notes: Vec<Note<'f>>,
    /// What is wrong with the syntax, in the order of the text.
    pub faults: Vec<Fault>,
    /// Segments whose key occurs earlier in the file, in the order of the text.
    pub repeated: Vec<Repeated>,
    /// The keys that broken syntax hides, as they are shown; the key of an entry hides its
    /// attributes too.
    broken: FxHashSet<String>,
    /// Whether line ends are so broken that nothing tells where an entry of the file begins.
    scrambled: bool,
    /// The hash of each key with the place of its segment, ascending.
    by_hash: OnceLock<Vec<(u64, u32)>>,
}

/// A line of a comment that speaks to the program: `# einklang: …`.
#[derive(Clone, Copy, Debug)]
pub struct Note<'f> {
    /// The line, without its `#`.
    pub text: Slice<'f>,
    /// What it is about: the segments whose [`Segment::entry`] begins in these bytes. A note in a
    /// comment of `#` is about the entry below, one of `##` about its section, one of `###` about
    /// the file; one in a comment that belongs to no entry is about nothing.
    pub of: Span,
}

/// How a line begins that speaks to the program.
pub const NOTE: &str = "einklang:";

/// A segment whose key occurs earlier in the file; both are places in [`Resource::segments`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// The first segment of the key.
    pub first: usize,
    /// The repeated one.
    pub again: usize,
}

impl<'f> Resource<'f> {
    pub(super) fn new(file: &'f File) -> Resource<'f> {
        Resource {
            file,
            segments: Vec::new(),
            contents: Vec::new(),
            grammar: Vec::new(),
            notes: Vec::new(),
            faults: Vec::new(),
            repeated: Vec::new(),
            broken: FxHashSet::default(),
            scrambled: false,
            by_hash: OnceLock::new(),
        }
    }

    /// Puts segments and faults in the order of the text, and finds what follows from all of them.
    pub(super) fn finish(&mut self) {
        self.faults.sort_by_key(|it| it.span);
        self.segments.sort_by_key(|it| it.name);
        self.contents = self.segments.iter().map(|it| it.content).collect();
        self.repeated = repeated(&self.segments);
    }

    /// The segment of this key; the first if there are several.
    pub fn get(&self, key: &Key) -> Option<&Segment<'f>> {
        self.position(key).map(|at| &self.segments[at])
    }

    /// The place of this key's segment, looked for at `next` first: translations mostly keep the
    /// order of the source.
    pub fn position_from(&self, next: usize, key: &Key) -> Option<usize> {
        let in_order =
            self.repeated.is_empty() && self.segments.get(next).is_some_and(|it| it.key == *key);
        if in_order { Some(next) } else { self.position(key) }
    }

    /// The place of the first segment of this key. The index is built only where segments do not
    /// come in order.
    fn position(&self, key: &Key) -> Option<usize> {
        let index = self.by_hash.get_or_init(|| by_hash(&self.segments));
        let wanted = hash(key);
        let start = index.partition_point(|(hash, _)| *hash < wanted);
        let same = index[start..].iter().take_while(|(hash, _)| *hash == wanted);
        same.map(|(_, at)| *at as usize).find(|&at| self.segments[at].key == *key)
    }

    /// The segments that hold what is wanted, those of terms' attributes left out.
    pub fn holding(&self, wanted: fn(&Content) -> bool) -> impl Iterator<Item = &Segment<'f>> {
        let places = self.contents.iter().enumerate().filter(move |(_, it)| wanted(it));
        places.map(|(at, _)| &self.segments[at])
    }

    /// The segments with their places, without those whose key occurs earlier in the file.
    pub fn unique(&self) -> impl Iterator<Item = (usize, &Segment<'f>)> {
        self.segments.iter().enumerate().filter(move |(at, _)| !self.is_repeated(*at))
    }

    fn is_repeated(&self, at: usize) -> bool {
        // Nearly no file repeats a key.
        !self.repeated.is_empty() && self.repeated.binary_search_by_key(&at, |it| it.again).is_ok()
    }

    /// Whether nothing can be said about this key, because its entry or the whole file cannot be
    /// read.
    pub fn is_broken(&self, key: &Key) -> bool {
        self.is_unreadable() || !self.broken.is_empty() && self.hides(&key.to_string())
    }

    /// Whether broken syntax hides a key, given as it is shown.
    pub fn hides(&self, key: &str) -> bool {
        let entry = key.split('.').next().unwrap_or_default();
        self.is_unreadable() || self.broken.contains(key) || self.broken.contains(entry)
    }

    /// Whether nothing tells which entries the file has.
    pub fn is_unreadable(&self) -> bool {
        self.file.damage.is_some() || self.scrambled
    }

    /// Remembers that nothing can be said about any key of the file.
    pub(super) fn scramble(&mut self) {
        self.scrambled = true;
    }

    /// Remembers that broken syntax hides a key.
    pub(super) fn hide(&mut self, broken: &Broken) {
        self.broken.insert(broken.key());
    }
}

fn hash(key: &Key) -> u64 {
    FxBuildHasher.hash_one(key)
}

/// The hash of each key with the place of its segment, ascending: a file has at most 16 MiB, so
/// that its segments can be counted in 32 bits.
fn by_hash(segments: &[Segment]) -> Vec<(u64, u32)> {
    let mut index: Vec<(u64, u32)> = segments.iter().map(|it| hash(&it.key)).zip(0..).collect();
    index.sort_unstable();
    index
}

/// Segments whose key occurs earlier. Hashes alone are enough to see that nearly no file has any.
fn repeated(segments: &[Segment]) -> Vec<Repeated> {
    let mut hashes = FxHashSet::with_capacity_and_hasher(segments.len(), FxBuildHasher);
    if segments.iter().all(|it| hashes.insert(hash(&it.key))) {
        return Vec::new();
    }
    let mut seen = FxHashMap::default();
    let mut repeated = Vec::new();
    for (again, segment) in segments.iter().enumerate() {
        let first = *seen.entry(segment.key).or_insert(again);
        if first != again {
            repeated.push(Repeated { first, again });
        }
    }
    repeated
}
