//! The texts of a segment beside those of its translations, compared by their quantities.

use std::ops::Range;

use crate::ftl::{Segment, text};
use crate::locale::Locale;
use crate::project::{Group, Project};
use crate::quantities::{Comparison, Difference, Quantity, Reader, compare, drop_written_alike};
use crate::text::file::Span;

/// Compares every text of the translations with the text of the source that it belongs to, and
/// passes `look` the texts of the source and the result for each translation.
pub fn compare_texts<'p, T>(
    project: &'p Project,
    group: &Group<'p>,
    look: impl FnOnce(&[Side], &[Compared<'_, 'p>]) -> T,
) -> T {
    let sources = Side::all(group.source, &project.source, project.source_reader());
    let mut translations = Vec::new();
    for &(locale, segment) in group.translations.iter().filter(|(_, it)| !is_blank(it)) {
        let sides = Side::all(segment, &project.translations[locale], project.reader(locale));
        translations.push(Translation { locale, segment, sides });
    }

    let compared = translations.iter().map(|it| it.compare(&sources));
    look(&sources, &compared.collect::<Vec<_>>())
}

/// Whether there is no text to compare: the check `empty` reports that.
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

impl<'s, 'p> Translation<'s, 'p> {
    fn compare(&'s self, sources: &'s [Side<'s>]) -> Compared<'s, 'p> {
        let pairs = self.sides.iter().filter_map(|it| TextPair::best(sources, it)).collect();
        Compared { locale: self.locale, segment: self.segment, pairs }
    }
}

/// One translation beside the source.
pub struct Compared<'s, 'p> {
    /// Its index in [`Project::translations`].
    pub locale: usize,
    /// The translation.
    pub segment: &'p Segment<'p>,
    /// Each text with the text of the source that it belongs to.
    pub pairs: Vec<TextPair<'s>>,
}

/// A text of the source, one of the translation, and how the two differ.
pub struct TextPair<'s> {
    /// The text of the source.
    pub source: &'s Side<'s>,
    /// The text of the translation.
    pub translation: &'s Side<'s>,
    /// What both say, and what only one says.
    pub comparison: Comparison<'s>,
}

impl<'s> TextPair<'s> {
    fn new(source: &'s Side<'s>, translation: &'s Side<'s>) -> TextPair<'s> {
        let mut comparison = compare(&source.quantities, &translation.quantities);
        let text = &translation.text.text;
        drop_written_alike(&mut comparison.differences, &source.text.text, text);
        comparison.differences.retain(|it| {
            it.lost_code().is_none_or(|name| has_name(text, name))
                && !is_name_in_both(it, source, translation)
        });
        TextPair { source, translation, comparison }
    }

    /// A translation's text with the text of the source that has the same variants, or else with
    /// the one it differs from least: languages have different plural categories.
    fn best(sources: &'s [Side<'s>], translation: &'s Side<'s>) -> Option<TextPair<'s>> {
        if let Some(source) = sources.iter().find(|it| it.text.same_choices(&translation.text)) {
            return Some(TextPair::new(source, translation));
        }
        let pairs = sources.iter().map(|it| TextPair::new(it, translation));
        pairs.min_by_key(|it| it.comparison.differences.len())
    }
}

/// Whether a number word that only one text is said to have is a name that both have: Seven.
fn is_name_in_both(difference: &Difference, source: &Side, translation: &Side) -> bool {
    let (word, other) = match (difference.source, difference.translation) {
        (Some(only), None) => (source.text(&only.span), translation),
        (None, Some(only)) => (translation.text(&only.span), source),
        _ => return false,
    };
    word.starts_with(char::is_uppercase)
        && word.chars().all(char::is_alphabetic)
        && other.text.text.split(|c: char| !c.is_alphanumeric()).any(|it| it == word)
}

/// Whether a text has a name, given in capitals: SHA, or Type for Typ.
fn has_name(text: &str, name: &str) -> bool {
    let letters = name.chars().count();
    let longest = letters + if letters < SHORTEST_WORD { 0 } else { LONGEST_ENDING };
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        word.starts_with(char::is_uppercase)
            && word.chars().count() <= longest
            && word.to_uppercase().starts_with(name)
    })
}

/// In letters: shorter names are abbreviations, and have no endings.
const SHORTEST_WORD: usize = 3;
const LONGEST_ENDING: usize = 2;

/// A text that a segment can show, with its quantities.
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
        let texts = text::texts(segment).into_iter();
        texts.map(|text| Side { locale, quantities: reader.read(&text.text), text }).collect()
    }

    /// The text at these bytes.
    pub fn text(&self, bytes: &Range<usize>) -> &str {
        &self.text.text[bytes.clone()]
    }

    /// Its bytes in the file.
    pub fn span(&self, bytes: &Range<usize>) -> Span {
        self.text.span(bytes.start, bytes.end)
    }
}
