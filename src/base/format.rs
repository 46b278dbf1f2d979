//! The format of a base file: its title, the first line of an entry, and the hashes in it.

use std::borrow::Cow;

use crate::ftl::canonical::{canonical, composed};
use crate::ftl::{Key, Segment, spans};
use crate::text::file::{BOM, Span};

/// The version of the canonical form that hashes of translations are made from; see
/// [`crate::ftl::canonical`].
const FORM: u32 = 1;

/// How many hexadecimal digits of a hash are written.
const DIGITS: usize = 16;

/// How an entry begins.
pub(super) const START: &str = "# translation ";

/// The word after the hashes that makes a confirmation a draft.
pub(super) const DRAFT: &str = "draft";

/// The line that says what the file is. `language` is the English name of the translation's
/// language.
pub(super) fn new_title(language: &str) -> String {
    format!(
        "### What each {language} translation was confirmed against. Written by `einklang accept`. Form {FORM}."
    )
}

/// The title of a text that is a base file, whatever its form.
pub(super) fn title(text: &str) -> Option<&str> {
    text.lines().find(|line| is_title(line))
}

fn is_title(line: &str) -> bool {
    let Some((_, form)) = line.trim_end().rsplit_once(" Form ") else { return false };
    let number = form.strip_suffix('.');
    line.trim_start_matches(BOM).starts_with("### ")
        && number.is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit()))
}

/// Whether the hashes of translations in a base file are made as this program makes them. A file
/// that has lost its title gets the benefit of the doubt.
pub(super) fn is_same_form(text: &str) -> bool {
    title(text).is_none_or(|it| it.trim_end().ends_with(&format!("Form {FORM}.")))
}

/// The lines of a base file that belong to one entry.
pub(super) struct EntryLines<'f> {
    /// From the first line to the end of the text.
    pub span: Span,
    /// The hash of the translation.
    pub translation: &'f str,
    /// The hash of the text.
    seal: &'f str,
    /// What follows the hashes.
    pub words: &'f str,
    /// The comment below the first line.
    pub comment: &'f str,
    /// The source, as [`verbatim`] gives it.
    pub text: &'f str,
}

impl<'f> EntryLines<'f> {
    /// The entry in these bytes of a base file, unless its first line is damaged.
    pub fn parse(file: &'f str, span: Span) -> Option<EntryLines<'f>> {
        let own = own_lines(&file[span.start..span.end]);
        let (first, rest) = own.split_once('\n')?;
        let mut words = first.trim_end().strip_prefix(START)?.splitn(4, ' ');
        let translation = words.next()?;
        words.next().filter(|it| *it == "source")?;
        let seal = words.next()?;
        let words = words.next().unwrap_or_default();

        let comment = rest.split_inclusive('\n').take_while(|it| it.starts_with('#'));
        let (comment, text) = rest.split_at(comment.map(str::len).sum());
        let span = Span::new(span.start, span.start + own.len());
        Some(EntryLines { span, translation, seal, words, comment, text })
    }

    /// Whether the text is not the one that was sealed.
    pub fn is_torn(&self) -> bool {
        self.seal != seal(self.text)
    }
}

/// Without the blank lines and comments at the end: those belong to what follows.
fn own_lines(block: &str) -> &str {
    let blank = ['\n', '\r', ' '];
    let mut own = block.trim_end_matches(blank);
    while let Some((before, last)) = own.rsplit_once('\n') {
        if !last.starts_with('#') {
            break;
        }
        own = before.trim_end_matches(blank);
    }
    own
}

/// The first line of an entry with this text.
pub(super) fn first_line(translation: &str, text: &str, words: &str) -> String {
    let gap = if words.is_empty() { "" } else { " " };
    format!("{START}{translation} source {}{gap}{words}", seal(text))
}

/// A segment of the source as a base keeps it: its Fluent text with LF, the text in NFC; an
/// attribute below the name of its message.
pub fn verbatim(segment: &Segment) -> String {
    let own = name_and_text(segment);
    let text = match segment.key.attribute {
        None => own,
        Some(_) => format!("{} =\n    .{own}", Key { attribute: None, ..segment.key }),
    };
    lf(&text).into_owned()
}

fn name_and_text(segment: &Segment) -> String {
    let file = segment.file;
    let Some(text) = spans::pattern(file, &segment.pattern) else {
        return format!("{} =", file.slice(segment.name));
    };
    let text = Span::new(text.start, text.end.max(text.start));
    // The sign before the text is not composed with a combining mark that the text begins with.
    let before = file.slice(Span::new(segment.name.start, text.start));
    before.to_owned() + &composed(file.slice(text).trim_end_matches([' ', '\r', '\n']))
}

/// The text with LF as its line ends.
pub(super) fn lf(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}

/// The hash that binds an entry to one wording of the translation.
pub fn wording(translation: &Segment) -> String {
    hash(&canonical(&translation.pattern))
}

/// The hash of an entry's own text, whatever its line ends.
fn seal(text: &str) -> String {
    hash(&lf(text))
}

fn hash(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..DIGITS].to_owned()
}
