//! The texts of a segment beside those of its translations, and what they say in numbers.

use std::ops::Range;

use crate::ftl::{Segment, text};
use crate::locale::Locale;
use crate::project::{Group, Project};
use crate::quantities::{Comparison, Quantity, Reader, compare};
use crate::text::file::Span;

/// Compares every text that a segment can show with the text of the source that it belongs to, and
/// hands over the texts of the source and what came of each translation.
pub fn compare_texts<'p, T>(
    project: &'p Project,
    group: &Group<'p>,
    look: impl FnOnce(&[Side], &[Compared<'_, 'p>]) -> T,
) -> T {
    let sources = Side::all(group.source, &project.source, project.source_reader());
    let written = group.translations.iter().filter(|(_, segment)| !is_blank(segment));
    let translations: Vec<Translation> = written
        .map(|&(locale, segment)| {
            let sides = Side::all(segment, &project.translations[locale], project.reader(locale));
            Translation { locale, segment, sides }
        })
        .collect();
    let compared: Vec<Compared> = translations
        .iter()
        .map(|it| {
            let pairs = it.sides.iter().filter_map(|side| best(&sources, side)).collect();
            Compared { locale: it.locale, segment: it.segment, pairs }
        })
        .collect();
    look(&sources, &compared)
}

/// Whether there is no text to compare: that is the finding of another check.
pub fn is_blank(segment: &Segment) -> bool {
    segment.pattern.elements.is_empty()
        || text::plain(segment).is_some_and(|it| it.trim().is_empty())
}

/// The texts of one translation.
struct Translation<'s, 'p> {
    locale: usize,
    segment: &'p Segment<'p>,
    sides: Vec<Side<'s>>,
}

/// One translation beside the source.
pub struct Compared<'s, 'p> {
    /// Its place in [`Project::translations`].
    pub locale: usize,
    /// The translation.
    pub segment: &'p Segment<'p>,
    /// Each text with the text of the source that it belongs to.
    pub pairs: Vec<Pair<'s>>,
}

/// A text of the source, one of the translation, and what they say differently.
pub type Pair<'s> = (&'s Side<'s>, &'s Side<'s>, Comparison<'s>);

/// The text of the source that a translation's text belongs to: that of the same variants, else the
/// one it differs from least. Languages have different plural categories.
fn best<'s>(sources: &'s [Side<'s>], translation: &'s Side<'s>) -> Option<Pair<'s>> {
    let compared =
        |it: &'s Side<'s>| (it, translation, compare(&it.quantities, &translation.quantities));
    match sources.iter().find(|it| it.text.same_choices(&translation.text)) {
        Some(source) => Some(compared(source)),
        None => sources.iter().map(compared).min_by_key(|(_, _, it)| it.differences.len()),
    }
}

/// A text that a segment can show, and what it says in numbers.
pub struct Side<'s> {
    /// The language.
    pub locale: &'s Locale,
    /// The text.
    pub text: text::Text<'s, 's>,
    /// Its quantities, by their bytes in the text.
    pub quantities: Vec<Quantity>,
}

impl<'s> Side<'s> {
    /// All texts of a segment.
    pub fn all(segment: &'s Segment<'s>, locale: &'s Locale, reader: &Reader) -> Vec<Side<'s>> {
        let side = |text: text::Text<'s, 's>| {
            let quantities = reader.read(&text.text);
            Side { locale, text, quantities }
        };
        text::texts(segment).into_iter().map(side).collect()
    }

    /// What stands in the text at these bytes.
    pub fn text(&self, bytes: &Range<usize>) -> &str {
        &self.text.text[bytes.clone()]
    }

    /// The quantity with a word or two behind it, as one would quote it: “17 wurden verletzt”.
    pub fn phrase(&self, quantity: &Quantity) -> &str {
        let text = &self.text.text;
        let (start, end) = (quantity.span.start, quantity.span.end);
        let words = text[end..].char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| end + at);
        let breaks =
            |c: char| ".,;:!?()\n".contains(c) || c.is_ascii_digit() || c == text::PLACEABLE;
        let stop = text[end..].find(breaks);
        let stop = stop.map_or(text.len(), |at| end + at);
        let last = words.take_while(|it| *it < stop).nth(2).unwrap_or(stop);
        // “6 p.m.” ends at its first point: a lone letter says nothing.
        let phrase = text[start..last].trim_end();
        let (before, word) = phrase.rsplit_once(' ').unwrap_or((phrase, phrase));
        if word.chars().count() == 1 { before } else { phrase }
    }

    /// Its bytes in the file.
    pub fn span(&self, bytes: &Range<usize>) -> Span {
        self.text.span(bytes.start, bytes.end)
    }
}
