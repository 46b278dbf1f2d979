//! Writing the base. Whatever is not confirmed or removed stays byte for byte.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::format::{DRAFT, EntryLines, first_line, lf, new_title, title, verbatim, wording};
use super::read::{BaseEntry, BaseFile};
use crate::ftl::Segment;
use crate::text::edit::{Edit, apply};
use crate::text::file::{BOM, Span};
use crate::text::visible::visible;

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
    /// Why it was confirmed despite a finding.
    pub why: Option<String>,
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

    /// Its lines in a file with these line ends, in the place of an entry that was there before.
    fn lines(&self, before: Option<&BaseEntry>, line_end: &str) -> String {
        let words = words(before, self.draft);
        let mut lines = first_line(&self.translation, &self.source, &words) + "\n";
        for line in self.why.iter().flat_map(|it| it.split(['\n', '\r'])) {
            if !line.trim().is_empty() {
                lines += &format!("# {}\n", visible(line));
            }
        }
        lines += &self.source;
        lines.trim_end().replace('\n', line_end)
    }
}

/// The words after the hashes; those of the entry before that are not about its draft stay.
fn words(before: Option<&BaseEntry>, draft: bool) -> String {
    let before = before.map_or("", |it| it.words).split(' ');
    let kept = before.filter(|it| !it.is_empty() && *it != DRAFT);
    kept.chain(draft.then_some(DRAFT)).collect::<Vec<_>>().join(" ")
}

/// The text of a base file with these entries in the place of all others of their keys, and without
/// those of `gone`. Everything else in it stays as it is. `language` is the English name of the
/// translation's language.
pub fn with_entries(
    file: Option<&BaseFile>,
    confirmed: &[Confirmed],
    gone: &[String],
    language: &str,
) -> String {
    let (text, entries) = file.map_or(("", &[][..]), |it| (&it.file.text, &it.entries));
    let line_end = line_end(text);
    let by_key: FxHashMap<String, &BaseEntry> =
        entries.iter().map(|it| (it.segment.key.to_string(), it)).collect();
    let mut new = NewEntries::new();
    for own in confirmed {
        new.insert(&own.key, own.lines(by_key.get(&own.key).copied(), line_end));
    }

    let mut out = apply(text, &edits(text, entries, &mut new, gone, line_end));
    if !gone.is_empty() && !out.is_empty() {
        // The blank lines that the last entry leaves behind when it goes.
        out = out.trim_end_matches(['\n', '\r']).to_owned() + line_end;
    }
    if title(&out).is_none() {
        out = with_title(&out, language, line_end);
    }
    for lines in new.values() {
        let gap = if out.ends_with('\n') { 1 } else { 2 };
        out += &(line_end.repeat(gap) + lines + line_end);
    }
    out
}

/// The line end of a text; CRLF where all of its line ends are.
fn line_end(text: &str) -> &'static str {
    let crlf = text.contains("\r\n") && lf(text).replace('\n', "\r\n") == text;
    if crlf { "\r\n" } else { "\n" }
}

/// The lines of entries that are not written yet, by their keys.
type NewEntries<'c> = BTreeMap<&'c str, String>;

/// The changes to the entries of a file. Each new one replaces that of its key, or goes before the
/// first one of a greater key; what goes after the last one is left in `new`.
fn edits(
    text: &str,
    entries: &[BaseEntry],
    new: &mut NewEntries,
    gone: &[String],
    line_end: &str,
) -> Vec<Edit> {
    let replaced: FxHashSet<&str> =
        new.keys().copied().chain(gone.iter().map(String::as_str)).collect();
    let mut edits = Vec::new();
    let mut written = 0;
    for entry in entries.iter().filter(|it| !it.span.is_empty()) {
        // Two segments in one torn entry go and stay together.
        if entry.span.start < written {
            continue;
        }
        written = entry.span.end;

        let key = entry.segment.key.to_string();
        let smaller = before(new, &key, line_end);
        if !smaller.is_empty() {
            let start = Span::new(entry.span.start, entry.span.start);
            edits.push(Edit { span: start, text: smaller });
        }
        if let Some(lines) = new.remove(key.as_str()) {
            edits.push(Edit { span: entry.span, text: lines });
        } else if replaced.contains(key.as_str()) {
            edits.push(removal(text, entry.span));
        }
    }
    edits
}

/// Takes out the lines of all smaller keys, each followed by a blank line.
fn before(new: &mut NewEntries, key: &str, line_end: &str) -> String {
    let mut smaller = String::new();
    while let Some(first) = new.first_entry().filter(|it| *it.key() < key) {
        smaller += &(first.remove() + line_end + line_end);
    }
    smaller
}

/// Takes an entry out, with the blank lines after it.
fn removal(text: &str, span: Span) -> Edit {
    let rest = &text[span.end..];
    let blank = rest.len() - rest.trim_start_matches(['\n', '\r']).len();
    Edit { span: Span::new(span.start, span.end + blank), text: String::new() }
}

fn with_title(text: &str, language: &str, line_end: &str) -> String {
    let (mark, rest) =
        if text.starts_with(BOM) { text.split_at(BOM.len_utf8()) } else { ("", text) };
    let gap = if text.trim().is_empty() { "" } else { line_end };
    let title = new_title(language);
    format!("{mark}{title}{line_end}{gap}{}", rest.trim_start_matches(['\n', '\r']))
}

/// A base file in which keys and references have been edited, each whole entry sealed again.
/// `wordings` are the hashes of translations before and after, the edits in the order of the text.
/// Torn entries are edited too, and stay torn.
pub fn resealed(file: &BaseFile, edits: &[Edit], wordings: &FxHashMap<String, String>) -> String {
    let mut all: Vec<Edit> = Vec::new();
    for entry in &file.entries {
        let own = edits_inside(entry.span, edits);
        let wording = wordings.get(entry.translation).filter(|_| file.same_form);
        if own.is_empty() && wording.is_none() {
            continue;
        }
        let edited = apply(file.file.slice(entry.span), &own);
        let translation = wording.map_or(entry.translation, String::as_str);
        let text = if entry.torn { edited } else { sealed(&edited, translation) };
        all.push(Edit { span: entry.span, text });
    }
    apply(&file.file.text, &all)
}

/// The edits inside a span, counted from its start.
fn edits_inside(span: Span, edits: &[Edit]) -> Vec<Edit> {
    let first = edits.partition_point(|it| it.span.start < span.start);
    let own = edits[first..].iter().take_while(|it| it.span.end <= span.end);
    own.map(|it| Edit {
        span: Span::new(it.span.start - span.start, it.span.end - span.start),
        text: it.text.clone(),
    })
    .collect()
}

/// The text of an entry with the hash of this translation and its own seal.
fn sealed(text: &str, translation: &str) -> String {
    let Some(lines) = EntryLines::parse(text, Span::new(0, text.len())) else {
        return text.to_owned();
    };
    let first = text.lines().next().unwrap_or_default();
    text.replacen(first.trim_end(), &first_line(translation, lines.text, lines.words), 1)
}
