//! Bytes to segments: the one way into Fluent, around every trap of `fluent-syntax` 0.12.

use std::hash::BuildHasher;
use std::sync::OnceLock;

use fluent_syntax::ast::{self, Entry};
use fluent_syntax::parser;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::explain::explain;
use super::faults::{self, Fault};
use super::junk::Junk;
use super::limits::{begins_entry, key_end, refused};
use super::{Content, Key, Kind, Pattern, Segment, Slice, content};
use crate::text::file::{BOM, File, Span};

/// A parsed file: its segments, and what is wrong with its syntax.
#[derive(Debug)]
pub struct Resource<'f> {
    /// The file.
    pub file: &'f File,
    /// The segments in the order of the text; a key that occurs twice stands here twice.
    pub segments: Vec<Segment<'f>>,
    /// What each segment holds: a few bytes each, to find few among many without touching them all.
    pub contents: Vec<Content>,
    /// The attributes of terms: grammar of one language, which nothing is compared with.
    pub grammar: Vec<Segment<'f>>,
    /// Lines of comments that speak to the program, in the order of the text.
    pub notes: Vec<Note<'f>>,
    /// What is wrong with the syntax, in the order of the text.
    pub faults: Vec<Fault>,
    /// Segments whose key has stood in the file before: (the first, the repeated one).
    pub repeated: Vec<(usize, usize)>,
    /// The keys that broken syntax hides, as they are shown; an entry's key stands for its
    /// attributes too.
    broken: FxHashSet<String>,
    /// Whether line ends are so broken that no entry of the file can be told from the one before.
    scrambled: bool,
    /// The hash of each key with the place of its segment, ascending.
    by_hash: OnceLock<Vec<(u64, u32)>>,
}

/// A line of a comment that speaks to the program: `# einklang: …`.
#[derive(Clone, Copy, Debug)]
pub struct Note<'f> {
    /// The line, without its `#`.
    pub text: Slice<'f>,
    /// What it is said of: the segments whose [`Segment::entry`] begins in these bytes. Those of
    /// `#` hold for the entry below, those of `##` up to the next of them, those of `###` for the
    /// file; a comment that stands alone is said of nothing.
    pub of: Span,
}

/// How a line begins that speaks to the program.
pub const NOTE: &str = "einklang:";

/// A message, term or attribute that broken syntax hides: neither here nor missing.
#[derive(Debug, PartialEq)]
pub struct Broken {
    pub kind: Kind,
    pub id: String,
    pub attribute: Option<String>,
}

/// Reads a file. Cannot fail: what is no Fluent becomes a [`Fault`].
pub fn parse(file: &File) -> Resource<'_> {
    let mut reader = Reader::new(file);
    if file.damage.is_none() {
        reader.read_around_refused();
        faults::accepted(&mut reader.resource);
    }
    reader.finish()
}

impl<'f> Resource<'f> {
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
        let index = self.by_hash.get_or_init(|| {
            let mut index: Vec<(u64, u32)> = self
                .segments
                .iter()
                .enumerate()
                .map(|(at, it)| (hash(&it.key), at as u32))
                .collect();
            index.sort_unstable();
            index
        });
        let wanted = hash(key);
        let start = index.partition_point(|(hash, _)| *hash < wanted);
        let mut same = index[start..]
            .iter()
            .take_while(|(hash, _)| *hash == wanted)
            .map(|(_, at)| *at as usize);
        same.find(|&at| self.segments[at].key == *key)
    }

    /// The segments that hold what is wanted, those of terms' attributes left out.
    pub fn holding(&self, wanted: fn(&Content) -> bool) -> impl Iterator<Item = &Segment<'f>> {
        let places = self.contents.iter().enumerate().filter(move |(_, it)| wanted(it));
        places.map(|(at, _)| &self.segments[at])
    }

    /// The segments with their places, without those whose key has stood in the file before.
    pub fn unique(&self) -> impl Iterator<Item = (usize, &Segment<'f>)> {
        let repeated =
            |at: usize| self.repeated.binary_search_by_key(&at, |(_, again)| *again).is_ok();
        let any = !self.repeated.is_empty();
        self.segments.iter().enumerate().filter(move |(at, _)| !any || !repeated(*at))
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

    /// Whether it cannot be told which entries the file has.
    pub fn is_unreadable(&self) -> bool {
        self.file.damage.is_some() || self.scrambled
    }

    /// Remembers that nothing can be said about any key of the file.
    pub(super) fn scramble(&mut self) {
        self.scrambled = true;
    }

    fn hide(&mut self, broken: &Broken) {
        self.broken.insert(broken.key());
    }
}

impl Broken {
    /// The entry whose line this is, if the line begins with an identifier.
    pub fn from_line(line: &str) -> Option<Broken> {
        let (kind, rest) = match line.strip_prefix('-') {
            Some(rest) => (Kind::Term, rest),
            None => (Kind::Message, line),
        };
        let id: String = rest
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            .collect();
        let named = id.starts_with(|c: char| c.is_ascii_alphabetic());
        named.then_some(Broken { kind, id, attribute: None })
    }
}

struct Reader<'f> {
    file: &'f File,
    resource: Resource<'f>,
    /// The key of the entry read last.
    last: Option<Key<'f>>,
    /// How many notes there were when the section began.
    section: usize,
}

/// The end of a section that goes on.
const OPEN: usize = usize::MAX;

impl<'f> Reader<'f> {
    fn new(file: &'f File) -> Self {
        let resource = Resource {
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
        };
        Reader { file, resource, last: None, section: 0 }
    }

    fn read_around_refused(&mut self) {
        let text = &self.file.text;
        let mut from = if text.starts_with(BOM) { BOM.len_utf8() } else { 0 };
        for refused in refused(text) {
            self.read(Span::new(from, refused.entry.start.max(from)));
            let line = &text[refused.entry.start..refused.entry.end];
            Broken::from_line(line).iter().for_each(|it| self.resource.hide(it));
            let span = Span::new(refused.at, refused.at + 1);
            self.resource.faults.push(Fault::new(refused.kind, span, line));
            from = refused.entry.end;
        }
        self.read(Span::new(from, text.len()));
    }

    /// Reads a part of the text that begins at the start of a line.
    fn read(&mut self, part: Span) {
        if part.start >= part.end {
            return;
        }
        let input = Slice { text: self.file.slice(part), start: part.start };
        let (body, errors) = match parser::parse(input) {
            Ok(resource) => (resource.body, Vec::new()),
            Err((resource, errors)) => (resource.body, errors),
        };
        let mut errors = errors.into_iter();
        self.resource.segments.reserve(body.len());
        for entry in body {
            match entry {
                Entry::Message(message) => self.message(message),
                Entry::Term(term) => self.term(term),
                Entry::Junk { content } => {
                    if let Some(error) = errors.next() {
                        self.junk(content, part.start + error.pos.start, &error.kind);
                    }
                }
                Entry::Comment(comment) => self.notes(&comment, Span::default()),
                Entry::GroupComment(comment) => self.section(&comment),
                Entry::ResourceComment(comment) => {
                    self.notes(&comment, Span::new(0, self.file.text.len()))
                }
            }
        }
    }

    fn notes(&mut self, comment: &ast::Comment<Slice<'f>>, of: Span) {
        let notes = comment.content.iter().filter(|it| it.text.trim_start().starts_with(NOTE));
        self.resource.notes.extend(notes.map(|text| Note { text: *text, of }));
    }

    /// A section ends where the next one begins.
    fn section(&mut self, comment: &ast::Comment<Slice<'f>>) {
        let Some(start) = comment.content.first().map(|it| it.start) else { return };
        for note in self.resource.notes[self.section..].iter_mut().filter(|it| it.of.end == OPEN) {
            note.of.end = start;
        }
        self.section = self.resource.notes.len();
        self.notes(comment, Span::new(start, OPEN));
    }

    fn message(&mut self, message: ast::Message<Slice<'f>>) {
        let id = message.id.name;
        if let Some(comment) = &message.comment {
            self.notes(comment, Span::new(id.start, id.start + 1));
        }
        if let Some(value) = message.value {
            let key = Key { kind: Kind::Message, id: id.text, attribute: None };
            let segment = self.segment(key, id.span(), id.span(), value);
            self.resource.segments.push(segment);
        }
        for attribute in message.attributes {
            let key =
                Key { kind: Kind::Message, id: id.text, attribute: Some(attribute.id.name.text) };
            let segment = self.segment(key, attribute.id.name.span(), id.span(), attribute.value);
            self.resource.segments.push(segment);
        }
    }

    fn term(&mut self, term: ast::Term<Slice<'f>>) {
        let id = term.id.name;
        if let Some(comment) = &term.comment {
            self.notes(comment, Span::new(id.start - 1, id.start));
        }
        let key = Key { kind: Kind::Term, id: id.text, attribute: None };
        let name = Span::new(id.start - 1, id.span().end);
        let segment = self.segment(key, name, name, term.value);
        self.resource.segments.push(segment);
        for attribute in term.attributes {
            let key = Key { attribute: Some(attribute.id.name.text), ..key };
            let segment = self.segment(key, attribute.id.name.span(), name, attribute.value);
            self.resource.grammar.push(segment);
        }
    }

    fn segment(
        &mut self,
        key: Key<'f>,
        name: Span,
        entry: Span,
        pattern: Pattern<'f>,
    ) -> Segment<'f> {
        self.last = Some(key);
        let content = content::of(&pattern);
        Segment { file: self.file, key, name, entry, pattern, content }
    }

    /// Explains broken syntax, and reads on from the next entry that the parser swallowed with it.
    fn junk(&mut self, content: Slice<'f>, error_at: usize, kind: &parser::ErrorKind) {
        let swallowed = swallowed_entry(content);
        let end = swallowed.unwrap_or(content.span().end);
        let text = &content.text[..end - content.start];
        let own = Slice { text, start: content.start };
        let junk = Junk {
            file: self.file,
            text: own,
            error_at: error_at.clamp(content.start, end),
            before: self.last,
        };
        if own.text.trim_matches([' ', '\r', '\n']).is_empty() {
            // Blanks at the end of a file without a line end.
        } else if let Some(name) = junk.without_value() {
            self.empty(name);
        } else {
            let explained = explain(&junk, kind);
            explained.broken.iter().for_each(|it| self.resource.hide(it));
            self.resource.faults.extend(explained.fault);
        }
        if let Some(start) = swallowed {
            self.read(Span::new(start, content.span().end));
        }
    }

    /// `id =` with nothing behind it is a segment without text, whatever the grammar says.
    fn empty(&mut self, name: Slice<'f>) {
        let (kind, id) = match name.text.strip_prefix('-') {
            Some(id) => (Kind::Term, id),
            None => (Kind::Message, name.text),
        };
        let key = Key { kind, id, attribute: None };
        let segment = self.segment(key, name.span(), name.span(), Pattern { elements: Vec::new() });
        self.resource.segments.push(segment);
    }

    fn finish(mut self) -> Resource<'f> {
        self.resource.faults.sort_by_key(|it| it.span);
        self.resource.segments.sort_by_key(|it| it.name);
        self.resource.contents = self.resource.segments.iter().map(|it| it.content).collect();
        self.resource.repeated = repeated(&self.resource.segments);
        self.resource
    }
}

fn hash(key: &Key) -> u64 {
    FxBuildHasher.hash_one(key)
}

/// Segments whose key has stood before, with the first of that key. Hashes alone tell that nearly
/// no file has any.
fn repeated(segments: &[Segment]) -> Vec<(usize, usize)> {
    let mut hashes = FxHashSet::with_capacity_and_hasher(segments.len(), FxBuildHasher);
    if segments.iter().all(|it| hashes.insert(hash(&it.key))) {
        return Vec::new();
    }
    let mut first = FxHashMap::default();
    let seen = segments.iter().enumerate().map(|(at, it)| (*first.entry(it.key).or_insert(at), at));
    seen.filter(|(first, at)| first != at).collect()
}

/// The first line after junk's own that begins an entry: `b = {`, newline, `c = y` is two messages,
/// one of them broken.
fn swallowed_entry(content: Slice) -> Option<usize> {
    let bytes = content.text.as_bytes();
    memchr::memchr_iter(b'\n', bytes)
        .map(|newline| newline + 1)
        .find(|&start| begins_entry(&bytes[start..]) && key_end(&bytes[start..]).is_some())
        .map(|start| content.start + start)
}

impl Broken {
    /// The whole entry that this key belongs to.
    pub fn entry(key: Key) -> Broken {
        Broken { kind: key.kind, id: key.id.to_owned(), attribute: None }
    }

    /// The key as it is shown.
    pub fn key(&self) -> String {
        Key { kind: self.kind, id: &self.id, attribute: self.attribute.as_deref() }.to_string()
    }
}
