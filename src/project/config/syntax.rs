//! What the TOML parser says about broken syntax, in messages of our own.

use std::ops::Range;

use super::mistake::Mistake;
use super::unseen::{code, unseen};
use crate::text::look_alike::look_alike;

/// Where a mistake is, seen from where the parser reports it, and what decides its message.
#[derive(Clone, Copy)]
enum Place {
    /// There.
    Reported,
    /// The whole line.
    Line,
    /// The last of these quotes: what is not closed runs to the end of the file, which is where the
    /// parser reports it.
    Opening(&'static str),
    /// There up to the closing quote, which is the only one.
    ToQuote,
    /// A value without quotes, or nothing where a value belongs.
    Value,
    /// A letter of a name.
    Name,
    /// The second of two settings or sections of one name.
    Repeated,
}

/// How the messages of the parser begin, and the mistake that each means. The first that fits
/// counts.
const MISTAKES: &[(&str, &str, Place)] = &[
    ("invalid basic string, expected `\"`", "settings-open-quote", Place::Reported),
    ("invalid literal string, expected `'`", "settings-open-quote", Place::Reported),
    ("invalid multi-line basic", "settings-open-quotes", Place::Opening("\"\"\"")),
    ("invalid multi-line literal", "settings-open-quotes", Place::Opening("'''")),
    ("string values must be quoted", "settings-no-quotes", Place::Value),
    ("invalid boolean", "settings-no-quotes", Place::Value),
    ("invalid float", "settings-no-quotes", Place::Value),
    ("invalid date", "settings-no-quotes", Place::Value),
    ("missing opening quote", "settings-no-opening-quote", Place::ToQuote),
    ("missing value", "settings-no-value", Place::Reported),
    ("key with no value", "settings-no-equals", Place::Line),
    ("extra `=`", "settings-two-equals", Place::Reported),
    ("duplicate key", "settings-twice", Place::Repeated),
    ("cannot extend", "settings-twice", Place::Repeated),
    ("unclosed ", "settings-open-bracket", Place::Reported),
    ("missing comma", "settings-no-comma", Place::Reported),
    ("extra comma", "settings-two-commas", Place::Reported),
    ("missing escaped value", "settings-backslash", Place::Reported),
    ("too few unicode", "settings-backslash", Place::Reported),
    ("invalid unquoted key", "settings-key-letter", Place::Name),
    ("unquoted keys cannot be empty", "settings-no-key", Place::Reported),
    ("unexpected key or value", "settings-same-line", Place::Reported),
];

/// What keeps a text from being TOML.
pub(super) fn mistake(text: &str, error: &toml::de::Error) -> Mistake {
    let span = error.span().unwrap_or(0..0);
    if let Some(unseen) = unseen(text, &span, error.message()) {
        return unseen;
    }

    let found = MISTAKES.iter().find(|(message, ..)| error.message().starts_with(message));
    let (id, place) = found.map_or(("settings-other", Place::Reported), |it| (it.1, it.2));
    match place {
        Place::Reported => Mistake::new(id, span),
        Place::Line => Mistake::new(id, line_around(text, span.start)),
        Place::Opening(quotes) => Mistake::new(id, opening(text, quotes)),
        Place::ToQuote => Mistake::new(id, to_quote(text, span.start)),
        Place::Value => value(id, text, span),
        Place::Name => wrong_letter(id, text, span),
        Place::Repeated => repeated(id, text, span),
    }
}

/// The quotes that open a text over several lines and are never closed. Nothing after them opens
/// another, so they are the last ones, unless a `\` makes one of them part of the text.
fn opening(text: &str, quotes: &str) -> Range<usize> {
    let mut found = text.rmatch_indices(quotes).map(|(at, _)| at);
    let start = found.find(|&at| !text[..at].ends_with('\\')).unwrap_or_default();
    start..start + quotes.len()
}

fn to_quote(text: &str, start: usize) -> Range<usize> {
    let quote = text[start..].find(['"', '\'']);
    start..quote.map_or(start, |it| start + it + 1)
}

/// Quotes that TOML does not read as such.
const OTHER_QUOTES: [char; 11] = ['“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‹', '›'];

fn value(id: &'static str, text: &str, span: Range<usize>) -> Mistake {
    if span.is_empty() {
        return Mistake::new("settings-no-value", span);
    }
    let bare = text[span.clone()].trim_matches(|it| OTHER_QUOTES.contains(&it)).trim();
    Mistake::new(id, span).echo(bare)
}

/// A name with a letter that names may not have: all of the name, if it looks like one that they
/// may have.
fn wrong_letter(id: &'static str, text: &str, span: Range<usize>) -> Mistake {
    let letter = &text[span.clone()];
    let name = name_around(text, span.start);
    let written = &text[name.clone()];
    let latin: String = written.chars().map(|it| look_alike(it).unwrap_or(it)).collect();
    let is_alike = written.contains(|it: char| it.is_ascii_alphabetic()) && latin.is_ascii();
    match letter.chars().next() {
        Some(c) if is_alike => Mistake::new("settings-key-look-alike", name)
            .with("letter", c.to_string())
            .with("code", code(c))
            .with("near", latin),
        _ => Mistake::new(id, span),
    }
}

fn name_around(text: &str, at: usize) -> Range<usize> {
    let in_name = |it: char| it.is_alphanumeric() || matches!(it, '-' | '_');
    let start = text[..at].trim_end_matches(in_name).len();
    start..text.len() - text[at..].trim_start_matches(in_name).len()
}

fn repeated(id: &'static str, text: &str, span: Range<usize>) -> Mistake {
    let is_section = text[line_around(text, span.start)].starts_with('[');
    let kind = if is_section { "section" } else { "setting" };
    let name = &text[span.clone()];
    Mistake::new(id, span).echo(name).with("kind", kind)
}

/// The line that a place is in, without the blanks around it.
fn line_around(text: &str, at: usize) -> Range<usize> {
    let before = text.get(..at).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |it| it + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let indent = line.len() - line.trim_start().len();
    start + indent..start + line.trim_end().len()
}
