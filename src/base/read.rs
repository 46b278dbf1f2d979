//! Base files, read and written.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::ftl::canonical::{canonical, composed};
use crate::ftl::{Key, Segment, damage, parse, spans};
use crate::text::edit::{Edit, apply};
use crate::text::file::{BOM, File, Span};
use crate::text::visible::visible;

/// The canonical form that hashes of translations are made from; see [`crate::ftl::canonical`].
pub const FORM: u32 = 1;

/// What was confirmed of one translation, in all its files.
#[derive(Debug, Default)]
pub struct Base<'f> {
    /// The files, in the order of their documents' paths.
    pub files: Vec<BaseFile<'f>>,
    /// The entries of each key: the file's place and the entry's in it.
    by_key: FxHashMap<Key<'f>, SmallVec<[(u32, u32); 1]>>,
}

/// The base of one document in one translation.
#[derive(Debug)]
pub struct BaseFile<'f> {
    /// The file.
    pub file: &'f File,
    /// Its entries, in the order of the text.
    pub entries: Vec<Entry<'f>>,
    /// The first mark that a merge has left in it.
    pub conflict: Option<Span>,
    /// Whether the hashes of translations are made as this program makes them.
    same_form: bool,
}

/// What one translation was confirmed against.
#[derive(Debug)]
pub struct Entry<'f> {
    /// The source as it read then.
    pub segment: Segment<'f>,
    /// From its first comment to the end of its text.
    pub span: Span,
    /// The hash of the translation; empty in an entry that has lost its first line.
    pub translation: &'f str,
    /// What else stands behind the hashes.
    pub words: &'f str,
    /// The comment below the hashes: why the translation was confirmed in spite of a finding.
    pub comment: &'f str,
    /// Whether it is torn: it is not what was written.
    pub torn: bool,
}

/// An entry to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The key, as it is shown.
    pub key: String,
    /// The hash of the translation.
    pub translation: String,
    /// The source, as [`verbatim`] gives it.
    pub source: String,
    /// Whether the translation is a draft.
    pub draft: bool,
    /// Why it was confirmed in spite of a finding.
    pub why: Option<String>,
}

/// The first words of an entry.
const START: &str = "# translation ";

/// What git leaves in a file that it could not merge.
const CONFLICT_MARKERS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

impl<'f> Base<'f> {
    /// Puts together the files of one translation.
    pub fn new(files: impl IntoIterator<Item = &'f File>) -> Base<'f> {
        let mut files: Vec<BaseFile> = files.into_iter().map(BaseFile::parse).collect();
        files.sort_by_key(|it| it.file.document.as_str());
        let mut by_key: FxHashMap<Key<'f>, SmallVec<[(u32, u32); 1]>> = FxHashMap::default();
        for (file, at) in files.iter().zip(0..) {
            // A file has at most 16 MiB, so its entries can be counted in 32 bits.
            file.entries.iter().zip(0..).for_each(|(it, entry)| {
                by_key.entry(it.segment.key).or_default().push((at, entry))
            });
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
    ) -> impl Iterator<Item = (&'b BaseFile<'f>, &'b Entry<'f>)> + use<'b, 'f> {
        let places = self.by_key.get(key).map_or(&[][..], |it| it.as_slice());
        places
            .iter()
            .map(|&(file, entry)| (file as usize, entry as usize))
            .map(|(file, entry)| (&self.files[file], &self.files[file].entries[entry]))
    }
}

impl<'f> BaseFile<'f> {
    /// Reads a base file. Cannot fail: what was torn is an entry that says so, or nothing.
    pub fn parse(file: &'f File) -> BaseFile<'f> {
        // A title that was lost says nothing against it.
        let same_form =
            title(&file.text).is_none_or(|it| it.trim_end().ends_with(&format!("Form {FORM}.")));
        let mut blocks = blocks(&file.text).into_iter().peekable();
        let mut entries = Vec::new();
        let segments = if damage(file).is_some() { Vec::new() } else { parse(file).segments };
        for segment in segments {
            let start = segment.entry.start;
            while blocks.peek().is_some_and(|it| it.span.end <= start) {
                blocks.next();
            }
            entries.push(match blocks.peek().filter(|it| it.span.start <= start) {
                Some(block) => block.entry(segment),
                None => Entry::without_start(segment),
            });
        }
        part_twins(&mut entries);
        BaseFile { file, entries, conflict: conflict(&file.text), same_form }
    }

    /// Whether an entry was made of this wording of the translation, as far as that can be told.
    pub fn confirms(&self, entry: &Entry, translation: &str) -> bool {
        self.same_form && entry.translation == translation
    }
}

impl<'f> Entry<'f> {
    fn without_start(segment: Segment<'f>) -> Entry<'f> {
        let span = Span::new(segment.entry.start, segment.end());
        Entry { segment, span, translation: "", words: "", comment: "", torn: true }
    }

    /// Whether the translation was confirmed as a draft.
    pub fn is_draft(&self) -> bool {
        self.words.split(' ').any(|it| it == "draft")
    }
}

/// A block holds one entry. Of two, one has lost its first line, and nobody knows which: both are
/// torn, each with its own text.
fn part_twins(entries: &mut [Entry]) {
    for at in 1..entries.len() {
        let (before, rest) = entries.split_at_mut(at);
        let (first, second) = (&mut before[at - 1], &mut rest[0]);
        if second.span.start > first.segment.entry.start {
            continue;
        }
        (first.torn, second.torn) = (true, true);
        // Two attributes of one message cannot be parted: alone, the second would fall to the
        // message above.
        if first.segment.entry == second.segment.entry {
            second.span = first.span;
        } else {
            first.span.end = first.segment.end();
            second.span.start = second.segment.entry.start;
        }
    }
}

/// The lines of a base file that belong to one entry.
struct Block<'f> {
    span: Span,
    translation: &'f str,
    source: &'f str,
    words: &'f str,
    comment: &'f str,
    text: &'f str,
}

impl<'f> Block<'f> {
    fn entry(&self, segment: Segment<'f>) -> Entry<'f> {
        let torn = seal(self.text) != self.source;
        let Block { span, translation, words, comment, .. } = *self;
        Entry { segment, span, translation, words, comment, torn }
    }
}

/// Every block that begins as an entry does, up to the next one, a mark of a conflict or the end.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut open: Option<usize> = None;
    let mut at = if text.starts_with(BOM) { BOM.len_utf8() } else { 0 };
    for line in text[at..].split_inclusive('\n') {
        let ends = line.starts_with("##") || CONFLICT_MARKERS.iter().any(|it| line.starts_with(it));
        if line.starts_with(START) || ends {
            blocks.extend(open.take().and_then(|start| block(text, Span::new(start, at))));
            open = (!ends).then_some(at);
        }
        at += line.len();
    }
    blocks.extend(open.and_then(|start| block(text, Span::new(start, at))));
    blocks
}

/// The line that says what the file is.
fn title(text: &str) -> Option<&str> {
    text.lines().find(|it| {
        let form = it.trim_end().rsplit_once(" Form ").and_then(|(_, form)| form.strip_suffix('.'));
        it.trim_start_matches(BOM).starts_with("### ")
            && form.is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit()))
    })
}

fn conflict(text: &str) -> Option<Span> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if CONFLICT_MARKERS.iter().any(|it| line.starts_with(it)) {
            return Some(Span::new(at, at + line.trim_end().len()));
        }
        at += line.len();
    }
    None
}

/// Without blank lines and comments at the end: those belong to what follows.
fn own_lines(block: &str) -> &str {
    let mut own = block.trim_end_matches(['\n', '\r', ' ']);
    while let Some((before, _)) = own.rsplit_once('\n').filter(|(_, last)| last.starts_with('#')) {
        own = before.trim_end_matches(['\n', '\r', ' ']);
    }
    own
}

fn block(text: &str, span: Span) -> Option<Block<'_>> {
    let own = own_lines(&text[span.start..span.end]);
    let (first, rest) = own.split_once('\n')?;
    let mut words = first.trim_end().strip_prefix(START)?.splitn(4, ' ');
    let (translation, _, source) =
        (words.next()?, words.next().filter(|it| *it == "source"), words.next()?);
    let comment: usize =
        rest.split_inclusive('\n').take_while(|it| it.starts_with('#')).map(str::len).sum();
    let (comment, text) = rest.split_at(comment);
    let span = Span::new(span.start, span.start + own.len());
    Some(Block { span, translation, source, words: words.next().unwrap_or(""), comment, text })
}

/// A segment of the source as a base keeps it: its Fluent text with LF, the text in NFC; an
/// attribute below the name of its message.
pub fn verbatim(segment: &Segment) -> String {
    let own = match spans::pattern(segment.file, &segment.pattern) {
        None => format!("{} =", segment.file.slice(segment.name)),
        Some(text) => {
            let text = Span::new(text.start, text.end.max(text.start));
            let before = segment.file.slice(Span::new(segment.name.start, text.start));
            // The sign before the text is no part of it, whatever mark follows.
            before.to_owned()
                + &composed(segment.file.slice(text).trim_end_matches([' ', '\r', '\n']))
        }
    };
    let text = match segment.key.attribute {
        None => own,
        Some(_) => format!("{} =\n    .{own}", Key { attribute: None, ..segment.key }),
    };
    lf(&text).into_owned()
}

/// Whether an entry holds the source just as it stands: nearly all do, and it is seen without
/// making anything.
pub fn is_verbatim(entry: &Entry, source: &Segment) -> bool {
    let text = |it: &Segment| (it.name.start, it.end());
    let ((a, b), (c, d)) = (text(&entry.segment), text(source));
    source.key == entry.segment.key
        && entry.segment.file.text.get(a..b) == source.file.text.get(c..d)
}

fn lf(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}

/// The hash that binds an entry to one wording of the translation.
pub fn wording(translation: &Segment) -> String {
    digits(canonical(&translation.pattern).as_bytes())
}

/// The hash of an entry's own text, whatever its line ends.
fn seal(text: &str) -> String {
    digits(lf(text).as_bytes())
}

fn digits(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..16].to_owned()
}

impl Confirmed {
    /// What is written of a translation that is confirmed against this source.
    pub fn new(source: &Segment, translation: &Segment) -> Confirmed {
        Confirmed {
            key: source.key.to_string(),
            translation: wording(translation),
            source: verbatim(source),
            draft: false,
            why: None,
        }
    }

    fn text(&self, words: &str) -> String {
        let words = if words.is_empty() { String::new() } else { format!(" {words}") };
        let why = self
            .why
            .iter()
            .flat_map(|it| it.split(['\n', '\r']))
            .filter(|it| !it.trim().is_empty());
        let why = why.map(|it| format!("# {}\n", visible(it))).collect::<String>();
        format!(
            "{START}{} source {}{words}\n{why}{}\n",
            self.translation,
            seal(&self.source),
            self.source
        )
    }
}

/// The text of a base file with these entries in the place of all others of their keys, and without
/// those of `gone`. Everything else in it stays as it is. `language` is the English name of the
/// translation's language.
pub fn with_entries(
    file: Option<&BaseFile>,
    entries: &[Confirmed],
    gone: &[String],
    language: &str,
) -> String {
    let mut new: BTreeMap<&str, &Confirmed> =
        entries.iter().map(|it| (it.key.as_str(), it)).collect();
    let replaced: FxHashSet<&str> =
        new.keys().copied().chain(gone.iter().map(String::as_str)).collect();
    let text = file.map_or("", |it| &it.file.text);
    let eol =
        if text.contains("\r\n") && lf(text).replace('\n', "\r\n") == text { "\r\n" } else { "\n" };
    let shown = |it: &Confirmed, words: &str| it.text(words).trim_end().replace('\n', eol);
    let mut edits = Vec::new();
    let mut before = 0;
    let all = || file.iter().flat_map(|it| &it.entries);
    let kept: FxHashMap<String, String> = all()
        .map(|it| (it.segment.key.to_string(), it))
        .filter_map(|(key, it)| Some((key.clone(), words(it, new.get(key.as_str())?.draft))))
        .collect();
    let words_of = |it: &Confirmed| kept.get(&it.key).map_or(draft(it), String::as_str).to_owned();
    for entry in file.iter().flat_map(|it| &it.entries).filter(|it| it.span.end > it.span.start) {
        // Two segments in one torn entry go and stay together.
        if entry.span.start < before {
            continue;
        }
        before = entry.span.end;
        let key = entry.segment.key.to_string();
        let mut smaller = String::new();
        while let Some((next, it)) = new.first_key_value().filter(|(it, _)| **it < key.as_str()) {
            smaller += &(shown(it, &words_of(it)) + eol + eol);
            let next = *next;
            new.remove(next);
        }
        if !smaller.is_empty() {
            edits.push(Edit { span: Span::new(entry.span.start, entry.span.start), text: smaller });
        }
        match new.remove(key.as_str()) {
            Some(it) => edits.push(Edit { span: entry.span, text: shown(it, &words_of(it)) }),
            None if replaced.contains(key.as_str()) => edits.push(removal(text, entry.span)),
            None => {}
        }
    }
    let mut out = apply(text, &edits);
    if !gone.is_empty() && !out.is_empty() {
        // The last entry may have gone, and what stood before it.
        out = out.trim_end_matches(['\n', '\r']).to_owned() + eol;
    }
    if title(&out).is_none() {
        let title = format!(
            "### What each {language} translation was confirmed against. Written by `einklang accept`. Form {FORM}."
        );
        let gap = if out.trim().is_empty() { "" } else { eol };
        let (mark, rest) =
            if out.starts_with(BOM) { out.split_at(BOM.len_utf8()) } else { ("", out.as_str()) };
        out = format!("{mark}{title}{eol}{gap}{}", rest.trim_start_matches(['\n', '\r']));
    }
    for it in new.values() {
        let gap = if out.ends_with('\n') { eol.to_owned() } else { eol.repeat(2) };
        out += &(gap + &shown(it, draft(it)) + eol);
    }
    out
}

fn draft(entry: &Confirmed) -> &'static str {
    if entry.draft { "draft" } else { "" }
}

/// Takes an entry out, with the blank lines behind it.
fn removal(text: &str, span: Span) -> Edit {
    let rest = &text[span.end..];
    let blank = rest.len() - rest.trim_start_matches(['\n', '\r']).len();
    Edit { span: Span::new(span.start, span.end + blank), text: String::new() }
}

/// A base file in which keys and references have been edited, each whole entry sealed anew.
/// `wordings` are the hashes of translations before and after, the edits in the order of the text.
/// Torn entries are edited too, and stay torn.
pub fn resealed(file: &BaseFile, edits: &[Edit], wordings: &FxHashMap<String, String>) -> String {
    let mut all: Vec<Edit> = Vec::new();
    for entry in &file.entries {
        let first = edits.partition_point(|it| it.span.start < entry.span.start);
        let own: Vec<&Edit> =
            edits[first..].iter().take_while(|it| it.span.end <= entry.span.end).collect();
        let wording = wordings.get(entry.translation).filter(|_| file.same_form);
        if own.is_empty() && wording.is_none() {
            continue;
        }
        let text = file.file.slice(entry.span);
        let shift = |it: &&Edit| Edit {
            span: Span::new(it.span.start - entry.span.start, it.span.end - entry.span.start),
            text: it.text.clone(),
        };
        let new = apply(text, &own.iter().map(shift).collect::<Vec<_>>());
        let new = if entry.torn {
            new
        } else {
            reseal(&new, wording.map_or(entry.translation, String::as_str))
        };
        all.push(Edit { span: entry.span, text: new });
    }
    apply(&file.file.text, &all)
}

/// The text of an entry with the hash of this translation and its own seal.
fn reseal(text: &str, translation: &str) -> String {
    let Some(block) = block(text, Span::new(0, text.len())) else { return text.to_owned() };
    let first = text.lines().next().unwrap_or_default();
    let words = if block.words.is_empty() { String::new() } else { format!(" {}", block.words) };
    let new = format!("{START}{translation} source {}{words}", seal(block.text));
    text.replacen(first.trim_end(), &new, 1)
}

/// The words of an entry that stay when it is confirmed again.
fn words(entry: &Entry, draft: bool) -> String {
    let kept = entry.words.split(' ').filter(|it| !it.is_empty() && *it != "draft");
    kept.chain(draft.then_some("draft")).collect::<Vec<_>>().join(" ")
}
