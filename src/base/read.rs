//! Reading the base.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::format::{DRAFT, EntryLines, START, is_same_form};
use crate::ftl::canonical::canonical;
use crate::ftl::{Key, Segment, damage, parse};
use crate::text::conflict::is_conflict_marker;
use crate::text::file::{BOM, File, Span};

/// What was confirmed of one translation, in all its files.
#[derive(Debug, Default)]
pub struct Base<'f> {
    /// The files, in the order of their documents' paths.
    pub files: Vec<BaseFile<'f>>,
    /// Where the entries of each key are.
    by_key: FxHashMap<Key<'f>, SmallVec<[EntryIndex; 1]>>,
}

/// Where an entry is: a file has at most 16 MiB, so that its entries can be counted in 32 bits.
#[derive(Clone, Copy, Debug)]
struct EntryIndex {
    file: u32,
    entry: u32,
}

/// The base of one document in one translation.
#[derive(Debug)]
pub struct BaseFile<'f> {
    /// The file.
    pub file: &'f File,
    /// Its entries, in the order of the text.
    pub entries: Vec<BaseEntry<'f>>,
    /// The first conflict marker that a merge has left in it.
    pub conflict: Option<Span>,
    /// Whether the hashes of translations are made as this program makes them.
    pub(super) same_form: bool,
}

/// What one translation was confirmed against.
#[derive(Debug)]
pub struct BaseEntry<'f> {
    /// The source as it read then.
    pub segment: Segment<'f>,
    /// From its first comment to the end of its text.
    pub span: Span,
    /// The hash of the translation; empty in an entry that has lost its first line.
    pub translation: &'f str,
    /// What follows the hashes.
    pub words: &'f str,
    /// The comment below the hashes: why the translation was confirmed despite a finding.
    pub comment: &'f str,
    /// Whether it is torn: it no longer reads as it was written.
    pub torn: bool,
}

impl<'f> Base<'f> {
    /// Puts together the files of one translation.
    pub fn new(files: impl IntoIterator<Item = &'f File>) -> Base<'f> {
        let mut files: Vec<BaseFile> = files.into_iter().map(BaseFile::parse).collect();
        files.sort_by_key(|it| it.file.document.as_str());
        let mut by_key: FxHashMap<Key<'f>, SmallVec<[EntryIndex; 1]>> = FxHashMap::default();
        for (own, file) in files.iter().zip(0..) {
            for (it, entry) in own.entries.iter().zip(0..) {
                by_key.entry(it.segment.key).or_default().push(EntryIndex { file, entry });
            }
        }
        Base { files, by_key }
    }

    /// The base of a document.
    pub fn file(&self, document: &str) -> Option<&BaseFile<'f>> {
        let at = self.files.binary_search_by_key(&document, |it| it.file.document.as_str());
        at.ok().map(|it| &self.files[it])
    }

    /// All entries of a key, each with its file, in the order of the files.
    pub fn entries<'b>(
        &'b self,
        key: &Key<'b>,
    ) -> impl Iterator<Item = (&'b BaseFile<'f>, &'b BaseEntry<'f>)> + use<'b, 'f> {
        let places = self.by_key.get(key).map_or(&[][..], |it| it.as_slice());
        places.iter().map(|at| {
            let file = &self.files[at.file as usize];
            (file, &file.entries[at.entry as usize])
        })
    }
}

impl<'f> BaseFile<'f> {
    /// Reads a base file. Cannot fail: what a merge has torn becomes an entry that says so, or
    /// nothing.
    pub fn parse(file: &'f File) -> BaseFile<'f> {
        let segments = if damage(file).is_some() { Vec::new() } else { parse(file).segments };
        let mut lines = all_lines(&file.text).into_iter().peekable();
        let mut entries = Vec::with_capacity(segments.len());
        for segment in segments {
            let start = segment.entry.start;
            while lines.peek().is_some_and(|it| it.span.end <= start) {
                lines.next();
            }
            let around = lines.peek().filter(|it| it.span.start <= start);
            entries.push(BaseEntry::new(segment, around));
        }
        tear_twins(&mut entries);

        let (conflict, same_form) = (conflict(&file.text), is_same_form(&file.text));
        BaseFile { file, entries, conflict, same_form }
    }

    /// Whether an entry was made of this wording of the translation, as far as its hash tells.
    pub fn confirms(&self, entry: &BaseEntry, translation: &str) -> bool {
        self.same_form && entry.translation == translation
    }
}

impl<'f> BaseEntry<'f> {
    /// An entry from the lines around its segment; torn if a merge has left none.
    fn new(segment: Segment<'f>, lines: Option<&EntryLines<'f>>) -> BaseEntry<'f> {
        let Some(lines) = lines else {
            let span = Span::new(segment.entry.start, segment.end());
            return BaseEntry {
                segment,
                span,
                translation: "",
                words: "",
                comment: "",
                torn: true,
            };
        };
        let EntryLines { span, translation, words, comment, .. } = *lines;
        BaseEntry { segment, span, translation, words, comment, torn: lines.is_torn() }
    }

    /// Whether the translation was confirmed as a draft.
    pub fn is_draft(&self) -> bool {
        self.words.split(' ').any(|it| it == DRAFT)
    }

    /// Whether it holds the same text as the source, however that is laid out.
    pub fn says(&self, source: &Segment) -> bool {
        self.is_verbatim(source) || canonical(&self.segment.pattern) == canonical(&source.pattern)
    }

    /// Whether it holds the source byte for byte, which costs no allocation to see. Nearly all
    /// entries do.
    fn is_verbatim(&self, source: &Segment) -> bool {
        source.key == self.segment.key && own_text(source) == own_text(&self.segment)
    }
}

/// The bytes of a segment in its file, from its name on.
fn own_text<'s>(segment: &'s Segment) -> Option<&'s str> {
    segment.file.text.get(segment.name.start..segment.end())
}

/// The lines of every entry, each up to the next one, a conflict marker or the end.
fn all_lines(text: &str) -> Vec<EntryLines<'_>> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    let mut at = if text.starts_with(BOM) { BOM.len_utf8() } else { 0 };
    for line in text[at..].split_inclusive('\n') {
        let ends = line.starts_with("##") || is_conflict_marker(line);
        if line.starts_with(START) || ends {
            found.extend(open.and_then(|it| EntryLines::parse(text, Span::new(it, at))));
            open = (!ends).then_some(at);
        }
        at += line.len();
    }
    found.extend(open.and_then(|it| EntryLines::parse(text, Span::new(it, at))));
    found
}

/// Tears entries that share their lines. One of two has lost its first line, and nothing tells
/// which one, so that both are torn, each with its own text.
fn tear_twins(entries: &mut [BaseEntry]) {
    for at in 1..entries.len() {
        let [first, second] = &mut entries[at - 1..=at] else { continue };
        if second.span.start > first.segment.entry.start {
            continue;
        }
        first.torn = true;
        second.torn = true;
        // Two attributes of one message cannot be separated: alone, the second would become part of
        // the message above.
        if first.segment.entry == second.segment.entry {
            second.span = first.span;
        } else {
            first.span.end = first.segment.end();
            second.span.start = second.segment.entry.start;
        }
    }
}

fn conflict(text: &str) -> Option<Span> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if is_conflict_marker(line) {
            return Some(Span::new(at, at + line.trim_end().len()));
        }
        at += line.len();
    }
    None
}
