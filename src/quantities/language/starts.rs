//! Telling at a glance which words of a text may begin a quantity: nearly none do.
//!
//! The first bytes of a word, and of what follows it, are enough to rule nearly all of them out.

use std::ops::Range;

use super::filter::{Filter, each_variant, first_bytes, first_of, in_small_letters, start_of};
use super::fold::APOSTROPHES;
use super::seconds::FirstLetters;

/// The beginnings of all words and phrases that quantities begin with.
#[derive(Debug, Default)]
pub(in crate::quantities) struct Starts {
    /// One bit for the start of every word, and of the first word of every phrase. It is asked
    /// first, and rules most words out.
    any: Filter,
    /// One bit for the start of every word.
    words: Filter,
    /// One bit for the first word of every phrase, whatever follows.
    firsts: Filter,
    /// One bit for the first word and three letters behind it, of short phrases and of long ones.
    short_phrases: Filter,
    long_phrases: Filter,
    /// One bit for the first word and all letters behind it that are compared at once. Behind “in”,
    /// three letters are nearly always those of some phrase: “the”, “der”.
    long_beginnings: Filter,
    /// The first word of the phrase that was added last, with the start and the length of all its
    /// variants: phrases of one entry mostly have the same.
    last_first: (String, Vec<(u64, usize)>),
    /// One bit for the first three letters of every word that others are glued to. It is asked
    /// first.
    any_stems: Filter,
    /// One bit for the first letters of every such word: of three, and of more letters.
    short_stems: Filter,
    stems: Filter,
}

impl Starts {
    /// Adds a folded word.
    pub fn add_word(&mut self, folded: &str) {
        let Starts { any, words, .. } = self;
        words.each_new_variant(folded, start_of, |words, start| {
            words.insert(start);
            any.insert(start);
        });
    }

    /// Adds a word that texts write in just this way but for its apostrophe: VIII's, XXth.
    pub fn add_exact(&mut self, word: &str) {
        let marks = if word.contains('\'') { &APOSTROPHES[..] } else { &APOSTROPHES[..1] };
        for mark in marks {
            let form = word.replace('\'', mark.encode_utf8(&mut [0; 4]));
            self.words.insert(start_of(form.as_bytes()));
            self.any.insert(start_of(form.as_bytes()));
        }
    }

    /// Adds a folded word that compound words begin with.
    pub fn add_stem(&mut self, folded: &str) {
        let letters = folded.chars().count();
        if letters >= 3 {
            self.any_stems.insert_variants(folded, first_three_letters);
        }
        match letters {
            ..3 => {}
            3 => self.short_stems.insert_variants(folded, first_three_letters),
            _ => self.stems.insert_variants(folded, first_four_letters),
        }
    }

    /// A phrase begins with a word that texts are full of, so what follows is looked at, too;
    /// `rest` is what follows behind a blank, and `second` is its first letters.
    pub(super) fn add_phrase(&mut self, first: &str, rest: &str, second: FirstLetters) {
        if self.last_first.0 != first {
            self.last_first.0.clear();
            self.last_first.0.push_str(first);
            self.last_first.1.clear();
            each_variant(first, |it| self.last_first.1.push((start_of(it), it.len())));
            for (start, length) in &self.last_first.1 {
                self.firsts.insert(phrase_start(*start, *length, 0));
                self.any.insert(*start);
            }
        }
        let phrases = if second.is_full() {
            let letters = second.as_key();
            for (start, length) in &self.last_first.1 {
                self.long_beginnings.insert(phrase_start(*start, *length, letters));
            }
            &mut self.long_phrases
        } else {
            &mut self.short_phrases
        };
        let Some(letters) = first_letters(rest.as_bytes(), 0) else { return };
        let start = phrase_start(start_of(first.as_bytes()), first.len(), letters);
        if phrases.added.insert(start) {
            let end = rest.char_indices().nth(4).map_or(rest.len(), |(at, _)| at);
            each_variant(&rest[..end], |it| {
                let Some(letters) = first_letters(it, 0) else { return };
                for (start, length) in &self.last_first.1 {
                    phrases.insert(phrase_start(*start, *length, letters));
                }
            });
        }
    }

    /// Whether the word in these bytes of a text may begin a quantity; rarely true without reason,
    /// never false without.
    #[inline(always)]
    pub fn may_start(&self, text: &str, word: &Range<usize>) -> bool {
        let bytes = first_bytes(text.as_bytes(), word.start, word.len());
        let start = in_small_letters(bytes);
        let known = self.any.contains(start);
        if known && (self.words.contains(start) || self.may_start_phrase(text, word, start)) {
            return true;
        }
        let letters = |count: usize| {
            let letter = if bytes & 0x80 == 0 { 1 } else { 2 };
            in_small_letters(first_of(bytes, count * letter))
        };
        word.len() > 6
            && self.any_stems.contains(letters(3))
            && (self.stems.contains(letters(4)) || self.short_stems.contains(letters(3)))
    }

    /// Whether a folded word may begin with one of three or more letters that others are glued to.
    pub fn may_have_stem(&self, folded: &str) -> bool {
        let word = folded.as_bytes();
        // An apostrophe makes the letters of a key less than they are elsewhere.
        let mixed =
            !word.is_empty() && !word[0].is_ascii() && word.iter().take(8).any(u8::is_ascii);
        mixed
            || self.stems.contains(first_four_letters(word))
            || self.short_stems.contains(first_three_letters(word))
    }

    fn may_start_phrase(&self, text: &str, word: &Range<usize>, start: u64) -> bool {
        let beginning = |letters| phrase_start(start, word.len(), letters);
        if !self.firsts.contains(beginning(0)) {
            return false;
        }
        let bytes = text.as_bytes();
        let blanks = bytes[word.end..].iter().take_while(|it| is_blank_byte(**it)).count();
        let second = word.end + blanks;
        if second == word.end {
            return false;
        }
        let Some(letters) = first_letters(bytes, second) else { return true };
        self.short_phrases.contains(beginning(letters))
            || self.long_phrases.contains(beginning(letters)) && {
                let second = FirstLetters::behind(&text[word.end..]);
                self.long_beginnings.contains(beginning(second.as_key()))
            }
    }
}

/// Whether a byte is part of a blank: of a plain one, a no-break space or a line end.
fn is_blank_byte(byte: u8) -> bool {
    matches!(byte, b' ' | 0xc2 | 0xa0 | b'\n')
}

/// The first three letters of a word, where each has one byte, or each has two.
fn first_three_letters(word: &[u8]) -> u64 {
    start_of(&word[..word.len().min(3 * letter_bytes(word))])
}

/// The first four.
fn first_four_letters(word: &[u8]) -> u64 {
    start_of(&word[..word.len().min(4 * letter_bytes(word))])
}

/// The bytes of each letter, by the first: the scripts that are read have one or two.
fn letter_bytes(word: &[u8]) -> usize {
    if word.first().is_some_and(u8::is_ascii) { 1 } else { 2 }
}

/// The first word of a phrase and the first letters of its second.
fn phrase_start(start: u64, length: usize, letters: u64) -> u64 {
    start.rotate_left(17) ^ (length as u64) << 3 ^ letters.wrapping_mul(0x2545_f491_4f6c_dd1d)
}

/// The first three letters or digits, fewer where a word is shorter, or what else is first; none
/// where a soft hyphen or a combining mark may hide one.
fn first_letters(text: &[u8], at: usize) -> Option<u64> {
    let mut length = if text.get(at).is_none_or(u8::is_ascii) { 1 } else { 2 };
    for _ in 1..3 {
        length += match text.get(at + length) {
            Some(it) if it.is_ascii_alphanumeric() => 1,
            Some(0xc2 | 0xcc | 0xcd) => return None,
            Some(0xc3..=0xd7) => 2,
            _ => break,
        };
    }
    Some(in_small_letters(first_bytes(text, at, length)))
}
