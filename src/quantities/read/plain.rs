//! The text as it is read: without invisible characters, and with the letters that were meant.
//!
//! Direction marks, word joiners and soft hyphens may be anywhere in and around a number, and a
//! Ukrainian word typed with a Latin i looks the same as one without. Allowing for them would take
//! a condition in every rule, so they are corrected first. Almost no texts contain any: such texts
//! are read as they are. For the others, a list of changes maps positions back to the original.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr_iter, memchr3_iter};

use crate::quantities::language::lexicon::is_letter;
use crate::quantities::quantity::Quantity;
use crate::quantities::script::is_cyrillic;

/// A text to be read, and the way back from it.
pub(super) struct Plain<'t> {
    pub text: Cow<'t, str>,
    /// Where the two texts start to match again: the byte here, and the byte of the original.
    places: Vec<(usize, usize)>,
}

impl<'t> Plain<'t> {
    pub fn of(original: &'t str, cyrillic: bool) -> Plain<'t> {
        let bytes = original.as_bytes();
        // Jumps from one byte that may begin such a character to the next.
        let mut hidden = memchr3_iter(0xe2, 0xc2, 0xd8, bytes).chain(memchr_iter(0xef, bytes));
        // Dashes and quotation marks also begin with such a byte.
        let hidden = hidden.any(|at| original[at..].starts_with(is_hidden));
        let mixed = cyrillic && is_any_mixed(original);
        if hidden || mixed { Plain::rewritten(original, mixed) } else { Plain::same(original) }
    }

    fn same(original: &'t str) -> Plain<'t> {
        Plain { text: Cow::Borrowed(original), places: Vec::new() }
    }

    fn rewritten(original: &'t str, mixed: bool) -> Plain<'t> {
        let mut plain = String::with_capacity(original.len());
        let mut places = Vec::new();
        let mut parted = false;
        let mut at = 0;
        while let Some(c) = original[at..].chars().next() {
            let visible = !is_hidden(c);
            if visible && parted && is_between_letter_and_digit(&plain, c) {
                plain.push(' ');
                places.push((plain.len(), at));
            }
            parted = !visible && (parted || parts_words(c));
            let word = if mixed { mixed_word(original, at) } else { None };
            let end = word.as_ref().map_or(at + c.len_utf8(), |it| it.end);
            if let Some(word) = word {
                for letter in original[word].chars() {
                    plain.push(cyrillic_of(letter));
                    at += letter.len_utf8();
                    places.push((plain.len(), at));
                }
            } else if mixed && is_quote_for_apostrophe(original, at) {
                plain.push('\'');
            } else if visible {
                plain.push(c);
            } else {
                places.push((plain.len(), end));
            }
            at = end;
        }
        if plain == original {
            return Plain::same(original);
        }
        Plain { text: Cow::Owned(plain), places }
    }

    /// Converts the spans of quantities read here to bytes of the original.
    pub fn lead_back(&self, quantities: &mut [Quantity]) {
        if self.places.is_empty() {
            return;
        }
        for quantity in quantities {
            quantity.span = self.original(&quantity.span);
            quantity.literal = self.original(&quantity.literal);
            self.lead_back(&mut quantity.parts);
            if let Some(gloss) = quantity.gloss.as_deref_mut() {
                self.lead_back(std::slice::from_mut(gloss));
            }
        }
    }

    /// Invisible characters are left out on both sides.
    fn original(&self, range: &Range<usize>) -> Range<usize> {
        let back = |at: usize, changes: usize| match changes.checked_sub(1) {
            Some(last) => self.places[last].1 + at - self.places[last].0,
            None => at,
        };
        let before_start = self.places.partition_point(|(place, _)| *place <= range.start);
        let before_end = self.places.partition_point(|(place, _)| *place < range.end);
        let until_end = self.places.partition_point(|(place, _)| *place <= range.end);
        // Characters left out after the end are not part of it. A letter that takes fewer bytes in
        // the original ends earlier there.
        let end = back(range.end, before_end).min(back(range.end, until_end));
        back(range.start, before_start)..end
    }
}

/// Whether a Latin letter is next to a Cyrillic one, or a plain quotation mark is used as an
/// apostrophe, anywhere. This sees every byte of every Cyrillic text, in which Latin letters are
/// rare: eight bytes are checked as one number, and only the few with such a letter are examined
/// closely.
fn is_any_mixed(text: &str) -> bool {
    let (eights, rest) = text.as_bytes().as_chunks();
    let latin = (0..).step_by(8).zip(eights).filter(|(_, it)| has_latin(u64::from_le_bytes(**it)));
    latin.flat_map(|(at, _)| at..at + 8).any(|at| is_mixed(text, at))
        || (text.len() - rest.len()..text.len()).any(|at| is_mixed(text, at))
}

/// Whether one of eight bytes is a Latin letter or a plain quotation mark. A condition becomes the
/// highest bit of each byte, without a branch (SIMD within a register). Sums have seven bits, so
/// that nothing is carried over into the next byte.
fn has_latin(bytes: u64) -> bool {
    const HIGH: u64 = in_all(0x80);
    let small = (bytes | in_all(0x20)) & !HIGH;
    let from_a = small + in_all(0x80 - b'a');
    let behind_z = small + in_all(0x80 - b'z' - 1);
    let no_quote = ((bytes ^ in_all(b'"')) & !HIGH) + in_all(0x7f);
    (from_a & !behind_z | !no_quote) & !bytes & HIGH != 0
}

/// The same byte eight times.
const fn in_all(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Whether the byte here is a Latin letter or a quotation mark in a Cyrillic word.
fn is_mixed(text: &str, at: usize) -> bool {
    match text.as_bytes()[at] {
        b'"' => is_quote_for_apostrophe(text, at),
        byte => byte.is_ascii_alphabetic() && is_beside_cyrillic(text, at),
    }
}

/// Whether an ASCII character is next to a Cyrillic letter.
fn is_beside_cyrillic(text: &str, at: usize) -> bool {
    text[..at].ends_with(is_cyrillic) || text[at + 1..].starts_with(is_cyrillic)
}

/// Soft hyphen, direction marks and isolates, word joiners, zero-width space.
fn is_hidden(c: char) -> bool {
    let direction = matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2066}'..='\u{2069}');
    direction || matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Whether it may be the only thing that separates two words.
fn parts_words(c: char) -> bool {
    !matches!(c, '\u{ad}' | '\u{2060}' | '\u{feff}')
}

/// Whether appending the next character to a text puts a letter next to a digit.
fn is_between_letter_and_digit(before: &str, next: char) -> bool {
    before.chars().next_back().is_some_and(|last| {
        is_letter(last) && next.is_numeric() || last.is_numeric() && is_letter(next)
    })
}

/// The word that begins here, if it is Cyrillic and has Latin letters that look the same.
fn mixed_word(text: &str, at: usize) -> Option<Range<usize>> {
    if text[..at].ends_with(is_letter) {
        return None;
    }
    let rest = &text[at..];
    let length = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
    let word = &rest[..length];
    let like = |c: char| c.is_ascii() && (cyrillic_of(c) != c || c == 'V');
    let latin = word.chars().filter(char::is_ascii).count();
    let mixed = latin > 0 && latin < word.chars().count();
    (mixed && word.chars().all(|c| is_cyrillic(c) || like(c))).then_some(at..at + length)
}

/// сім"я, п"ять: a quotation mark for the apostrophe, on a keyboard without one.
fn is_quote_for_apostrophe(text: &str, at: usize) -> bool {
    text[at..]
        .strip_prefix('"')
        .is_some_and(|it| it.starts_with(['я', 'ю', 'є', 'ї', 'Я', 'Ю', 'Є', 'Ї']))
        && text[..at].ends_with(is_cyrillic)
}

/// The Cyrillic letter that looks the same as a Latin one.
fn cyrillic_of(letter: char) -> char {
    const LATIN: &str = "aceiopxyABCEHIKMOPTX";
    const CYRILLIC: [char; 20] = [
        'а', 'с', 'е', 'і', 'о', 'р', 'х', 'у', 'А', 'В', 'С', 'Е', 'Н', 'І', 'К', 'М', 'О', 'Р',
        'Т', 'Х',
    ];
    LATIN.find(letter).map_or(letter, |at| CYRILLIC[at])
}
