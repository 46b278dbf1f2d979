//! Telling at a glance which words of a text may begin a quantity: nearly none do.
//!
//! Looking a word up means folding it and hashing it whole, which for every word of a text would
//! take most of the time of a check. Its first bytes, as the text has them, are enough to rule
//! nearly all words out: they are the key of a Bloom filter with one hash function. To make that
//! work without folding, every beginning is added as texts write it: with each kind of apostrophe
//! and, unless setting one bit of every byte makes them alike, in small letters, with a capital and
//! in capitals.

use std::ops::Range;

use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use super::fold::APOSTROPHES;
use super::seconds::{FirstLetters, LETTERS};

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
    /// One bit for the first letters of every word that others are glued to: of three, and of more
    /// letters.
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
        match folded.chars().count() {
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
        word.len() > 6 && (self.stems.contains(letters(4)) || self.short_stems.contains(letters(3)))
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
                let second = FirstLetters::behind(&text[word.end..], LETTERS);
                self.long_beginnings.contains(beginning(second.as_key()))
            }
    }
}

/// Hands on a folded word as texts write it: small, capitalised, in capitals; with each apostrophe.
fn each_variant(folded: &str, mut each: impl FnMut(&[u8])) {
    if !folded.contains('\'') {
        return each_case(folded, &mut each);
    }
    for mark in APOSTROPHES {
        each_case(&folded.replace('\'', mark.encode_utf8(&mut [0; 4])), &mut each);
    }
}

fn each_case(word: &str, each: &mut impl FnMut(&[u8])) {
    each(word.as_bytes());
    if word.is_ascii() {
        return;
    }
    let first = word.chars().next().map_or(0, char::len_utf8);
    let mut variant = SmallVec::<[u8; 24]>::from_slice(word.as_bytes());
    if make_capitals(&mut variant[..first]) {
        each(&variant);
        if make_capitals(&mut variant[first..]) {
            return each(&variant);
        }
    }
    let (first, rest) = word.split_at(first);
    each((first.to_uppercase() + rest).as_bytes());
    each(word.to_uppercase().as_bytes());
}

/// Makes capitals of Latin letters without marks and of Cyrillic ones, where they are; false where
/// it meets another letter. These are nearly all letters of a data file, and this takes a tenth of
/// the time of `to_uppercase`, which allocates and looks every letter up.
fn make_capitals(letters: &mut [u8]) -> bool {
    let mut at = 0;
    while let Some(letter) = letters.get_mut(at..) {
        match letter {
            [] => break,
            [0xd0, low @ 0xb0..=0xbf, ..] => *low -= 0x20,
            [high @ 0xd1, low @ 0x80..=0x8f, ..] => (*high, *low) = (0xd0, *low + 0x20),
            [high @ 0xd1, low @ 0x90..=0x9f, ..] => (*high, *low) = (0xd0, *low - 0x10),
            [0x80..=0xff, ..] => return false,
            [plain, ..] => plain.make_ascii_uppercase(),
        }
        at += if letters[at].is_ascii() { 1 } else { 2 };
    }
    true
}

/// Whether a byte is part of a blank: of a plain one, a no-break space or a line end.
fn is_blank_byte(byte: u8) -> bool {
    matches!(byte, b' ' | 0xc2 | 0xa0 | b'\n')
}

/// 32 KiB of bits, a hundred times as many as there are members: about one word in a hundred is
/// looked up in vain, and the filters stay in the cache of the processor.
const WORDS: usize = 4096;

/// A Bloom filter with one hash function: a set of numbers that may take a stranger for a member,
/// never a member for a stranger.
#[derive(Debug)]
struct Filter {
    bits: Box<[u64; WORDS]>,
    /// The starts in small letters whose variants have been added.
    added: FxHashSet<u64>,
}

impl Default for Filter {
    fn default() -> Self {
        Filter { bits: Box::new([0; WORDS]), added: FxHashSet::default() }
    }
}

impl Filter {
    /// Adds the start of a folded word in every way that texts write it.
    fn insert_variants(&mut self, folded: &str, key: fn(&[u8]) -> u64) {
        self.each_new_variant(folded, key, Filter::insert);
    }

    /// Hands on the start of a folded word in every way that texts write it. Words that begin alike
    /// are handed on once.
    fn each_new_variant(
        &mut self,
        folded: &str,
        key: fn(&[u8]) -> u64,
        mut each: impl FnMut(&mut Filter, u64),
    ) {
        if self.added.insert(key(folded.as_bytes())) {
            // No key looks further than eight bytes, which hold at most eight characters.
            let end = folded.char_indices().nth(8).map_or(folded.len(), |(at, _)| at);
            each_variant(&folded[..end], |it| each(self, key(it)));
        }
    }

    fn insert(&mut self, key: u64) {
        let bit = Filter::bit(key);
        self.bits[bit / 64] |= 1 << (bit % 64);
    }

    fn contains(&self, key: u64) -> bool {
        let bit = Filter::bit(key);
        self.bits[bit / 64] & (1 << (bit % 64)) != 0
    }

    fn bit(key: u64) -> usize {
        (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - WORDS.ilog2() - 6)) as usize
    }
}

/// The first eight bytes of a word; in small letters, if all are Latin letters without marks, which
/// differ by one bit.
fn start_of(word: &[u8]) -> u64 {
    in_small_letters(first_bytes(word, 0, word.len()))
}

/// The same bytes with that bit set: digits, hyphens and apostrophes have it as well.
fn in_small_letters(start: u64) -> u64 {
    const SMALL: u64 = 0x2020_2020_2020_2020;
    const BEYOND_ASCII: u64 = 0x8080_8080_8080_8080;
    if start & BEYOND_ASCII == 0 { start | SMALL } else { start }
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

/// At most eight bytes from here on, as a number.
fn first_bytes(text: &[u8], at: usize, length: usize) -> u64 {
    let eight = match text.get(at..at + 8).and_then(|it| it.try_into().ok()) {
        Some(bytes) => u64::from_le_bytes(bytes),
        None => {
            text[at.min(text.len())..].iter().rev().fold(0, |bytes, it| bytes << 8 | u64::from(*it))
        }
    };
    first_of(eight, length)
}

/// The first of eight bytes.
fn first_of(bytes: u64, count: usize) -> u64 {
    if count >= 8 { bytes } else { bytes & ((1 << (8 * count)) - 1) }
}
