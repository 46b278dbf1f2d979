//! The words of a language that have to do with quantities, and finding them fast.

use std::ops::Range;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Number;
use super::fold::{APOSTROPHES, fold, is_combining, small};
use super::quantity::Level;
use super::units::Unit;

/// What a word can mean.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meaning {
    /// three
    Cardinal(Number),
    /// million: multiplies what stands before it
    Scale(Number),
    /// m, bn: the same, but only right behind digits
    Abbreviation(Number),
    /// third
    Ordinal(Number),
    /// half, quarter
    Fraction(Number),
    /// twice, threefold
    Multiple(Number),
    /// hundreds, dozens
    Vague(Number),
    Month(u8),
    Weekday(u8),
    /// the nineties
    Decade(u16),
    Unit(Unit),
    /// Hundredths of a currency.
    Subunit(Unit),
    Mark(Mark),
    /// half past: minutes to add to the hour that follows
    Clock(i16),
    /// rund um die Uhr: shared by the hundreds of forms of one phrase
    Idiom(Arc<str>),
    /// XIV
    Roman(Number),
}

/// Words that change what stands beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    HalfBehind,
    HalfPrefix,
    And,
    Of,
    At,
    Oh,
    OClock,
    Am,
    Pm,
    Night,
    Noon,
    Midnight,
    To,
    Or,
    From,
    RangeAnd,
    Minus,
    BelowZero,
    BeforeChrist,
    Several,
    Year,
    BeforeName,
}

pub(super) const MARKS: &[(&str, Mark)] = &[
    ("half-behind", Mark::HalfBehind),
    ("half-prefix", Mark::HalfPrefix),
    ("and", Mark::And),
    ("of", Mark::Of),
    ("at", Mark::At),
    ("oh", Mark::Oh),
    ("o-clock", Mark::OClock),
    ("am", Mark::Am),
    ("pm", Mark::Pm),
    ("night", Mark::Night),
    ("noon", Mark::Noon),
    ("midnight", Mark::Midnight),
    ("to", Mark::To),
    ("or", Mark::Or),
    ("from", Mark::From),
    ("range-and", Mark::RangeAnd),
    ("minus", Mark::Minus),
    ("below-zero", Mark::BelowZero),
    ("before-christ", Mark::BeforeChrist),
    ("several", Mark::Several),
    ("year", Mark::Year),
    ("before-name", Mark::BeforeName),
];

/// One meaning of a word or phrase.
#[derive(Clone, Debug)]
pub(super) struct Sense {
    pub meaning: Meaning,
    pub level: Level,
    /// Whether it has this meaning only with a capital letter.
    pub capital: bool,
    /// The words that must follow, each behind a blank; empty for a single word.
    rest: Box<str>,
}

/// A word of the text with the meanings it has there; a phrase reaches further than its first word.
#[derive(Clone, Debug)]
pub(super) struct Found<'l> {
    pub sense: &'l Sense,
    pub span: Range<usize>,
}

/// Words by their folded form.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    words: FxHashMap<Box<str>, Vec<Sense>>,
    /// One bit for the start of every word that begins a quantity.
    starts: Filter,
    /// One bit for every beginning of a phrase.
    phrases: Filter,
    /// One bit for the first letters of every word that others are glued to: of three, and of more letters.
    short_stems: Filter,
    stems: Filter,
}

impl Lexicon {
    /// Adds a form; `starts` where a quantity can begin with it.
    pub fn add(&mut self, form: &str, meaning: Meaning, level: Level, starts: bool) {
        let (first, rest) = split(form);
        let capital = first.chars().next().is_some_and(char::is_uppercase);
        let mut folded = String::new();
        fold(first, &mut folded);
        if starts && rest.starts_with(' ') {
            self.insert_phrase(&folded, &rest[1..]);
        } else if starts {
            self.starts.insert_variants(&folded, start_of);
        }
        let rest = if rest.is_empty() { Box::default() } else { folded_rest(rest) };
        let sense = Sense { meaning, level, capital, rest };
        // Nearly all words have one sense, and there are many words.
        self.words.entry(folded.into()).or_insert_with(|| Vec::with_capacity(1)).push(sense);
    }

    /// Puts the senses of each word in order: the longest phrase is tried first.
    pub fn sort(&mut self) {
        let several = self.words.values_mut().filter(|it| it.len() > 1);
        several.for_each(|it| it.sort_by_key(|sense| std::cmp::Reverse(sense.rest.len())));
    }

    /// Marks a form as one that compound words begin with.
    pub fn add_stem(&mut self, form: &str) {
        match form.chars().count() {
            ..3 => {}
            3 => self.short_stems.insert_variants(form, first_three_letters),
            _ => self.stems.insert_variants(form, first_four_letters),
        }
    }

    /// A phrase begins with a word that texts are full of, so its second word is looked at, too.
    fn insert_phrase(&mut self, first: &str, rest: &str) {
        let small = phrase_start(start_of(first.as_bytes()), first.len(), first_letter(rest.as_bytes(), 0));
        if !self.phrases.added.insert(small) {
            return;
        }
        let capital = rest.chars().next().into_iter().flat_map(char::to_uppercase).collect::<String>();
        for first in variants(first) {
            for second in [rest, &capital] {
                let letter = first_letter(second.as_bytes(), 0);
                self.phrases.insert(phrase_start(start_of(first.as_bytes()), first.len(), letter));
            }
        }
    }

    /// Whether the word in these bytes of a text may begin a quantity; rarely true without reason, never false without.
    pub fn may_start(&self, text: &[u8], word: &Range<usize>) -> bool {
        let start = first_bytes(text, word.start, word.len());
        if self.starts.contains(start) {
            return true;
        }
        let letter = if start & 0x80 == 0 { 1 } else { 2 };
        let glued = word.len() > 6
            && (self.stems.contains(first_of(start, 4 * letter))
                || self.short_stems.contains(first_of(start, 3 * letter)));
        glued || self.may_start_phrase(text, word, start)
    }

    fn may_start_phrase(&self, text: &[u8], word: &Range<usize>, start: u64) -> bool {
        let blank = |it: &&u8| matches!(it, b' ' | 0xc2 | 0xa0 | b'\n');
        let second = word.end + text[word.end..].iter().take_while(blank).count();
        second > word.end && self.phrases.contains(phrase_start(start, word.len(), first_letter(text, second)))
    }

    /// The senses of a folded word, phrases included.
    pub fn get(&self, folded: &str) -> &[Sense] {
        self.words.get(folded).map_or(&[], Vec::as_slice)
    }

    /// The senses of a folded word by itself.
    pub fn words(&self, folded: &str) -> impl Iterator<Item = &Sense> {
        self.get(folded).iter().filter(|it| it.rest.is_empty())
    }

    /// The senses of a word of a text, whether or not it stands there with all it needs.
    pub fn look_up(&self, word: &str, folded: &mut String) -> &[Sense] {
        fold(word, folded);
        let senses = self.get(folded);
        match folded.strip_suffix("'s") {
            Some(stem) if senses.is_empty() => self.get(stem),
            _ => senses,
        }
    }
}

impl Sense {
    /// Whether a phrase must go on with another letter than the text does; that is seen at a glance, and of the dozens of
    /// phrases that begin with “in” nearly all are elsewhere.
    fn is_elsewhere(&self, text: &[u8], end: usize) -> bool {
        let (Some([b' ', wanted]), Some([b' ', found])) = (self.rest.as_bytes().get(..2), text.get(end..end + 2))
        else {
            return !self.rest.is_empty() && end == text.len();
        };
        wanted.is_ascii_lowercase() && found.is_ascii_alphabetic() && *wanted != found.to_ascii_lowercase()
            || wanted.is_ascii() != found.is_ascii()
    }

    /// The word or phrase in the text that begins with this word and has this sense.
    pub fn at(&self, text: &str, word: Range<usize>) -> Option<Found<'_>> {
        if self.is_elsewhere(text.as_bytes(), word.end)
            || self.capital && !text[word.start..].starts_with(char::is_uppercase)
        {
            return None;
        }
        let mut end = word.end;
        let mut rest: &str = &self.rest;
        while let Some(wanted) = rest.chars().next() {
            let found = text[end..].chars().next()?;
            let same = match wanted {
                ' ' => is_blank(found),
                '\'' => APOSTROPHES.contains(&found),
                it => small(found) == it,
            };
            if !same {
                return None;
            }
            end += found.len_utf8();
            rest = &rest[wanted.len_utf8()..];
        }
        let ends_word = self.rest.is_empty() || !self.rest.ends_with(char::is_alphanumeric) || {
            let next = text[end..].chars().next();
            !next.is_some_and(|it| it.is_alphanumeric() || is_combining(it))
        };
        ends_word.then_some(Found { sense: self, span: word.start..end })
    }
}

fn folded_rest(rest: &str) -> Box<str> {
    let mut folded = String::with_capacity(rest.len());
    fold(rest, &mut folded);
    folded.into()
}

/// The first word of a form and all that follows it.
fn split(form: &str) -> (&str, &str) {
    if form.bytes().all(|it| it.is_ascii_alphabetic() || it == b'\'') {
        return (form, "");
    }
    let digits = form.starts_with(|c: char| c.is_ascii_digit());
    let inside = |c: char| if digits { c.is_ascii_digit() } else { is_letter(c) || c == '\'' || is_combining(c) };
    form.split_at(form.find(|c: char| !inside(c)).unwrap_or(form.len()))
}

fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | 'А'..='я' | 'ѐ'..='џ') || c.is_alphabetic()
}

/// A blank between words, whatever its width.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{200a}' | '\u{202f}')
}

/// A folded word as texts write it: small, capitalised, in capitals; with each apostrophe; composed and not.
fn variants(folded: &str) -> impl Iterator<Item = String> {
    let mut letters = folded.chars();
    let first = letters.next().map(|it| it.to_uppercase().collect::<String>()).unwrap_or_default();
    let cases = [folded.to_owned(), format!("{first}{}", letters.as_str()), folded.to_uppercase()];
    cases.into_iter().flat_map(|it| {
        let apostrophes = if it.contains('\'') { &APOSTROPHES[..] } else { &APOSTROPHES[..1] };
        apostrophes.iter().map(|mark| it.replace('\'', mark.encode_utf8(&mut [0; 4]))).collect::<Vec<_>>()
    })
}

/// 32 KiB of bits: some hundred times as many as there are members.
const WORDS: usize = 4096;

/// A set of short byte strings that may take a stranger for a member, never a member for a stranger.
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
    /// Adds the start of a folded word in every way that texts write it. Words that begin alike are added once.
    fn insert_variants(&mut self, folded: &str, key: fn(&[u8]) -> u64) {
        if self.added.insert(key(folded.as_bytes())) {
            // No key looks further than eight bytes, which hold at most eight characters.
            let end = folded.char_indices().nth(8).map_or(folded.len(), |(at, _)| at);
            variants(&folded[..end]).for_each(|it| self.insert(key(it.as_bytes())));
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

/// The first eight bytes of a word.
fn start_of(word: &[u8]) -> u64 {
    first_bytes(word, 0, word.len())
}

/// The first three letters of a word, where each has one byte, or each has two.
fn first_three_letters(word: &[u8]) -> u64 {
    let letter = if word.first().is_some_and(u8::is_ascii) { 1 } else { 2 };
    first_of(start_of(word), 3 * letter)
}

/// The first four.
fn first_four_letters(word: &[u8]) -> u64 {
    let letter = if word.first().is_some_and(u8::is_ascii) { 1 } else { 2 };
    first_of(start_of(word), 4 * letter)
}

/// The first word of a phrase and the first letter of its second.
fn phrase_start(start: u64, length: usize, letter: u64) -> u64 {
    start.rotate_left(17) ^ (length as u64) << 3 ^ letter.wrapping_mul(0x2545_f491_4f6c_dd1d)
}

/// One byte, or two where the first begins a longer character.
fn first_letter(text: &[u8], at: usize) -> u64 {
    let first = text.get(at).copied().unwrap_or(0);
    first_bytes(text, at, if first.is_ascii() { 1 } else { 2 })
}

/// At most eight bytes from here on, as a number.
fn first_bytes(text: &[u8], at: usize, length: usize) -> u64 {
    let eight = match text.get(at..at + 8).and_then(|it| it.try_into().ok()) {
        Some(bytes) => u64::from_le_bytes(bytes),
        None => text[at.min(text.len())..].iter().rev().fold(0, |bytes, it| bytes << 8 | u64::from(*it)),
    };
    first_of(eight, length)
}

/// The first of eight bytes.
fn first_of(bytes: u64, count: usize) -> u64 {
    if count >= 8 { bytes } else { bytes & ((1 << (8 * count)) - 1) }
}
