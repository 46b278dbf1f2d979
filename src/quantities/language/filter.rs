//! A set of beginnings of words, as texts write them.
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

/// 32 KiB of bits, a hundred times as many as there are members: about one word in a hundred is
/// looked up in vain, and the filters stay in the cache of the processor.
const WORDS: usize = 4096;

/// A Bloom filter with one hash function: a set of numbers that may take a stranger for a member,
/// never a member for a stranger.
#[derive(Debug)]
pub(super) struct Filter {
    bits: Box<[u64; WORDS]>,
    /// The starts in small letters whose variants have been added.
    pub added: FxHashSet<u64>,
}

impl Default for Filter {
    fn default() -> Self {
        Filter { bits: Box::new([0; WORDS]), added: FxHashSet::default() }
    }
}

impl Filter {
    /// Adds the start of a folded word in every way that texts write it.
    pub fn insert_variants(&mut self, folded: &str, key: fn(&[u8]) -> u64) {
        self.each_new_variant(folded, key, Filter::insert);
    }

    /// Hands on the start of a folded word in every way that texts write it. Words that begin alike
    /// are handed on once.
    pub fn each_new_variant(
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

    pub fn insert(&mut self, key: u64) {
        let bit = Filter::bit(key);
        self.bits[bit / 64] |= 1 << (bit % 64);
    }

    #[inline]
    pub fn contains(&self, key: u64) -> bool {
        let bit = Filter::bit(key);
        self.bits[bit / 64] & (1 << (bit % 64)) != 0
    }

    fn bit(key: u64) -> usize {
        (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - WORDS.ilog2() - 6)) as usize
    }
}

/// The first eight bytes of a word; in small letters, if all are Latin letters without marks, which
/// differ by one bit.
pub(super) fn start_of(word: &[u8]) -> u64 {
    in_small_letters(first_bytes(word, 0, word.len()))
}

/// Whether folding may change which letters a word begins with, but for their case: where it has a
/// combining mark or a soft hyphen among them, or where it is looked up without its “'s”. True for
/// all beginnings with Latin letters that have marks, too.
#[inline]
pub(super) fn may_hide_letters(text: &[u8], word: &Range<usize>, start: u64) -> bool {
    // The bytes from 0xc0 to 0xcf: combining marks are characters that begin with 0xcc or 0xcd.
    let has_lead = has_zero_byte((start ^ 0xc0c0_c0c0_c0c0_c0c0) & 0xf0f0_f0f0_f0f0_f0f0);
    let mark_behind = word.len() > 8 && matches!(text[word.start + 8], 0xcc | 0xcd);
    let word = &text[word.clone()];
    let possessive = matches!(word, [.., before, b's' | b'S'] if !before.is_ascii_alphanumeric());
    has_lead || mark_behind || possessive
}

/// Whether one of eight bytes is zero (Mycroft's test).
fn has_zero_byte(bytes: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    bytes.wrapping_sub(ONES) & !bytes & (ONES << 7) != 0
}

/// The same bytes with that bit set: digits, hyphens and apostrophes have it as well.
#[inline]
pub(super) fn in_small_letters(start: u64) -> u64 {
    const SMALL: u64 = 0x2020_2020_2020_2020;
    const BEYOND_ASCII: u64 = 0x8080_8080_8080_8080;
    if start & BEYOND_ASCII == 0 { start | SMALL } else { start }
}

/// At most eight bytes from here on, as a number.
#[inline]
pub(super) fn first_bytes(text: &[u8], at: usize, length: usize) -> u64 {
    let text = text.get(at..).unwrap_or_default();
    let eight = match text.first_chunk() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => text.iter().rev().fold(0, |bytes, it| bytes << 8 | u64::from(*it)),
    };
    first_of(eight, length)
}

/// The first of eight bytes.
#[inline]
pub(super) fn first_of(bytes: u64, count: usize) -> u64 {
    if count >= 8 { bytes } else { bytes & ((1 << (8 * count)) - 1) }
}

/// Hands on a folded word as texts write it: small, capitalised, in capitals; with each apostrophe.
pub(super) fn each_variant(folded: &str, mut each: impl FnMut(&[u8])) {
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
