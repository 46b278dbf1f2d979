//! What phrases continue with: a glance at the letters behind their first word rules nearly all of
//! them out.

use super::fold::{APOSTROPHES, is_blank, small};

/// The first letters behind the first word of a phrase and a blank, folded, as one number. Of the
/// dozens of phrases that begin with “in”, nearly all continue differently from the text, and
/// comparing two numbers is faster than comparing letters.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct FirstLetters {
    letters: u128,
    count: u8,
}

/// So many fit into 16 bytes, and reach over the article that half of the phrases have: “in the
/// morning”.
const LETTERS: usize = 8;

/// What a text has for a letter that no phrase has: not a character.
const NO_LETTER: u16 = u16::MAX;

impl FirstLetters {
    /// Those that a phrase wants behind its first word.
    pub fn wanted(rest: &str) -> FirstLetters {
        let mut wanted = FirstLetters::default();
        let second = rest.strip_prefix(' ').unwrap_or_default().chars().take(LETTERS);
        second.map(letter).take_while(|it| *it != NO_LETTER).for_each(|it| wanted.push(it));
        wanted
    }

    /// Those that a text has behind a word and a blank.
    pub fn behind(rest: &str) -> FirstLetters {
        let second = rest.strip_prefix(is_blank).unwrap_or_default();
        let mut letters = [0; 2 * LETTERS];
        let (mut count, mut at) = (0, 0);
        for place in letters.as_chunks_mut().0 {
            let letter = match second.as_bytes().get(at..).unwrap_or_default() {
                [byte @ ..0x80, ..] => {
                    at += 1;
                    ASCII_LETTERS[usize::from(*byte)]
                }
                [lead @ 0xd0, low, ..] | [lead @ 0xd1, low @ ..0xa0, ..] => {
                    at += 2;
                    cyrillic_letter(*lead, *low)
                }
                _ => {
                    let Some(other) = second[at..].chars().next() else { break };
                    at += other.len_utf8();
                    letter(other)
                }
            };
            *place = letter.to_le_bytes();
            count += 1;
        }
        FirstLetters { letters: u128::from_le_bytes(letters), count }
    }

    fn push(&mut self, letter: u16) {
        self.letters |= u128::from(letter) << (16 * u32::from(self.count));
        self.count += 1;
    }

    /// Whether these are as many letters as are compared at once.
    pub fn is_full(self) -> bool {
        usize::from(self.count) == LETTERS
    }

    /// A number that is the same for the same letters.
    pub fn as_key(self) -> u64 {
        self.letters as u64 ^ ((self.letters >> 64) as u64).rotate_left(23)
    }

    /// Whether a phrase that wants these may be in a text that has those.
    pub fn may_be(self, found: FirstLetters) -> bool {
        let others = |all: u32| all.saturating_sub(16 * u32::from(self.count));
        let different = self.letters ^ found.letters;
        // Half of the letters rule nearly all phrases out, in fewer steps.
        self.count == 0 || (different as u64) << others(64) == 0 && different << others(128) == 0
    }
}

/// The first two letters behind the first word of each phrase: a Bloom filter with one hash
/// function. It rules out all of the phrases of most words at once.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seconds(u128);

impl Seconds {
    pub fn insert(&mut self, second: FirstLetters) {
        self.0 |= match second.count {
            // Anything else may follow a single letter.
            0 | 1 => u128::MAX,
            _ => Seconds::bit(second.letters as u32),
        };
    }

    pub fn may_contain(self, rest: &str) -> bool {
        self.0 & Seconds::bit(two_letters(rest)) != 0
    }

    fn bit(two: u32) -> u128 {
        // 32 bits are two letters, seven bits are a place among 128.
        1 << (two.wrapping_mul(0x9e37_79b9) >> (32 - 7))
    }
}

/// The first two letters behind a word and a blank, as one number. This is asked for every word
/// that a phrase begins with.
fn two_letters(rest: &str) -> u32 {
    let (first, second) = match *rest.as_bytes() {
        [b' ', first @ ..0x80, second @ ..0x80, ..] => {
            (ASCII_LETTERS[usize::from(first)], ASCII_LETTERS[usize::from(second)])
        }
        [b' ', 0xd0, first, 0xd0, second, ..] => {
            (cyrillic_letter(0xd0, first), cyrillic_letter(0xd0, second))
        }
        _ => return FirstLetters::behind(rest).letters as u32,
    };
    u32::from(second) << 16 | u32::from(first)
}

/// What [`letter`] makes of a letter from Ѐ to џ, by its two bytes.
fn cyrillic_letter(lead: u8, low: u8) -> u16 {
    let letter = u16::from(lead & 0x1f) << 6 | u16::from(low & 0x3f);
    match letter {
        0x400..=0x40f => letter + 0x50,
        0x410..=0x42f => letter + 0x20,
        _ => letter,
    }
}

/// What [`letter`] makes of the characters of ASCII: half of the texts consist of those.
const ASCII_LETTERS: [u16; 128] = {
    let mut letters = [0; 128];
    let mut byte = 0;
    while byte < 128 {
        letters[byte] = match byte as u8 {
            b'\n' => b' ' as u16,
            b'`' => b'\'' as u16,
            it => it.to_ascii_lowercase() as u16,
        };
        byte += 1;
    }
    letters
};

/// A letter of a text as phrases have it.
fn letter(c: char) -> u16 {
    match c {
        'a'..='z' | '0'..='9' | 'а'..='я' | 'ѐ'..='џ' => c as u16,
        'A'..='Z' => c.to_ascii_lowercase() as u16,
        it if is_blank(it) => u16::from(b' '),
        it if APOSTROPHES.contains(&it) => u16::from(b'\''),
        it => u16::try_from(u32::from(small(it))).unwrap_or(NO_LETTER),
    }
}
