//! Where words begin and end, and which are beside a place of the text.

use std::cell::Cell;
use std::ops::Range;

use super::byte_classes::{CLASSES, Class, MARK_BIT, WORD_BITS, is_word_byte};
use super::pass::{Joint, Pass};
use crate::quantities::language::fold::APOSTROPHES;
use crate::quantities::language::lexicon::{is_blank, is_letter};

/// The words found last before and after a place, in direct-mapped caches: each place has one slot,
/// chosen by its last bits.
pub(super) struct Beside {
    before: [Cell<Neighbor>; NEIGHBORS],
    behind: [Cell<(Joint, Neighbor)>; NEIGHBORS],
}

/// A place in the text and the word beside it; none, where that is empty.
#[derive(Clone, Copy)]
struct Neighbor {
    place: usize,
    start: usize,
    end: usize,
}

impl Neighbor {
    /// Beside no place of any text.
    const NOWHERE: Neighbor = Neighbor { place: usize::MAX, start: 0, end: 0 };

    fn new(place: usize, word: Option<&Range<usize>>) -> Neighbor {
        let (start, end) = word.map_or((0, 0), |it| (it.start, it.end));
        Neighbor { place, start, end }
    }

    fn word(self) -> Option<Range<usize>> {
        (self.start < self.end).then_some(self.start..self.end)
    }
}

/// How many places are kept with the words beside them.
const NEIGHBORS: usize = 4;

impl Default for Beside {
    fn default() -> Beside {
        Beside {
            before: [const { Cell::new(Neighbor::NOWHERE) }; NEIGHBORS],
            behind: [const { Cell::new((Joint::Glued, Neighbor::NOWHERE)) }; NEIGHBORS],
        }
    }
}

impl Beside {
    /// Forgets what is behind a place.
    pub fn forget_behind(&mut self) {
        self.behind = Beside::default().behind;
    }
}

/// In bytes; longer words before a number have nothing to do with it.
const LONGEST_WORD: usize = 80;

impl Pass<'_> {
    /// The word that begins here: letters, and apostrophes between letters; and whether it has
    /// combining marks.
    pub(super) fn word_from(&self, start: usize) -> (Range<usize>, bool) {
        let bytes = self.text.as_bytes();
        let (mut end, mut seen) = (start, 0);
        loop {
            while let Some(byte) = bytes.get(end) {
                let bits = WORD_BITS[usize::from(*byte)];
                if bits == 0 {
                    break;
                }
                seen |= bits;
                end += 1;
            }
            match self.inside_word(end) {
                Some(length) => end += length,
                None => return (start..end, seen & MARK_BIT != 0),
            }
        }
    }

    /// The length of an apostrophe or soft hyphen between letters.
    fn inside_word(&self, at: usize) -> Option<usize> {
        if !matches!(self.text.as_bytes().get(at), Some(b'\'' | b'`' | 0xe2 | 0xc2)) {
            return None;
        }
        let mut rest = self.text[at..].chars();
        let mark = rest.next().filter(|it| APOSTROPHES.contains(it) || *it == '\u{ad}')?;
        rest.next().filter(|it| is_letter(*it)).map(|_| mark.len_utf8())
    }

    /// The word at a place, if a word begins there.
    pub fn word_at(&self, at: usize) -> Option<Range<usize>> {
        let first = *self.text.as_bytes().get(at)?;
        if self.text[at..].starts_with('\u{b5}') {
            let rest = self.word_at(at + 2)?;
            return Some(at..rest.end);
        }
        if CLASSES[usize::from(first)] != Class::Letter {
            return None;
        }
        let (word, _) = self.word_from(at);
        self.text[word.clone()].starts_with(is_letter).then_some(word)
    }

    /// The word after a place, and what lies between.
    pub fn next_word(&self, end: usize) -> Option<(Joint, Range<usize>)> {
        let slot = &self.beside.behind[end % NEIGHBORS];
        let (mut joint, mut found) = slot.get();
        if found.place != end {
            let start;
            (joint, start) = self.joint(end);
            found = Neighbor::new(end, self.word_at(start).as_ref());
            slot.set((joint, found));
        }
        Some((joint, found.word()?))
    }

    /// What lies after a place: nothing, a hyphen or blanks; and where it ends.
    pub fn joint(&self, end: usize) -> (Joint, usize) {
        let rest = &self.text[end..];
        match rest.chars().next() {
            Some('-' | '\u{2010}' | '\u{2011}') => {
                (Joint::Hyphen, end + rest.chars().next().map_or(0, char::len_utf8))
            }
            Some(c) if is_blank(c) => {
                (Joint::Blank, end + rest.len() - rest.trim_start_matches(is_blank).len())
            }
            _ => (Joint::Glued, end),
        }
    }

    /// The word before a place and the blanks there.
    pub fn word_before(&self, start: usize) -> Option<Range<usize>> {
        let slot = &self.beside.before[start % NEIGHBORS];
        let known = slot.get();
        if known.place == start {
            return known.word();
        }
        let word = self.find_word_before(start);
        slot.set(Neighbor::new(start, word.as_ref()));
        word
    }

    fn find_word_before(&self, start: usize) -> Option<Range<usize>> {
        let before = self.text[..start].trim_end_matches(is_blank);
        let bytes = before.as_bytes();
        let length =
            bytes.iter().rev().take(LONGEST_WORD).take_while(|it| is_word_byte(**it)).count();
        // The last bytes of punctuation look like those of letters.
        let first = before.ceil_char_boundary(bytes.len() - length);
        // What begins after a digit is part of something else.
        let part = before[..first].ends_with(|c: char| c.is_numeric());
        (first < before.len() && !part).then_some(first..before.len())
    }
}
