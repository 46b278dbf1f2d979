//! One text of a segment with its quantities.

use std::ops::Range;

use crate::file::Span;
use crate::ftl::{Segment, text};
use crate::locale::Locale;
use crate::quantities::{Quantity, Reader};

/// A text that a segment can show, and what it says in numbers.
pub(super) struct Side<'s> {
    pub locale: &'s Locale,
    pub text: text::Text<'s, 's>,
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
        let breaks = |c: char| ".,;:!?()\n".contains(c) || c.is_ascii_digit() || c == text::PLACEABLE;
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
