//! Where words begin and end, and which words are next to a place in the text.

use std::ops::Range;

use super::byte_classes::{
    CLASSES, Class, JOINT_BIT, LETTER_BIT, MARK_BIT, WORD_BITS, is_letter_or_digit_byte,
    is_word_byte,
};
use crate::quantities::language::fold::APOSTROPHES;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::read::pass::{Joint, Pass};

/// In bytes; longer words before a number have nothing to do with it.
const LONGEST_WORD: usize = 80;

impl Pass<'_> {
    /// The word that begins here: letters, and apostrophes between letters. Also says whether it
    /// has combining marks.
    #[inline(always)]
    pub fn word_from(&self, start: usize) -> (Range<usize>, bool) {
        let bytes = self.text.as_bytes();
        let (mut end, mut seen) = (start, 0);
        loop {
            let mut behind = 0;
            for byte in bytes.get(end..).unwrap_or_default() {
                behind = WORD_BITS[usize::from(*byte)];
                if behind & LETTER_BIT == 0 {
                    break;
                }
                seen |= behind;
                end += 1;
            }
            match if behind & JOINT_BIT != 0 { self.inside_word(end) } else { None } {
                Some(length) => end += length,
                None => return (start..end, seen & MARK_BIT != 0),
            }
        }
    }

    /// The length of an apostrophe or soft hyphen between letters.
    fn inside_word(&self, at: usize) -> Option<usize> {
        let mut rest = self.text[at..].chars();
        let mark = rest.next().filter(|it| APOSTROPHES.contains(it) || *it == '\u{ad}')?;
        rest.next().filter(|it| is_letter(*it)).map(|_| mark.len_utf8())
    }

    /// The word at a place, if a word begins there.
    pub fn word_at(&self, at: usize) -> Option<Range<usize>> {
        let end = self.here.get(at).unwrap_or_else(|| {
            let word = self.find_word_at(at);
            self.here.set(at, word.map(|it| it.end))
        });
        end.map(|end| at..end)
    }

    fn find_word_at(&self, at: usize) -> Option<Range<usize>> {
        let first = *self.text.as_bytes().get(at)?;
        if self.text[at..].starts_with('\u{b5}') {
            let rest = self.find_word_at(at + 2)?;
            return Some(at..rest.end);
        }
        if CLASSES[usize::from(first)] != Class::Letter {
            return None;
        }
        let (word, _) = self.word_from(at);
        self.text[word.clone()].starts_with(is_letter).then_some(word)
    }

    /// The word after a place, and what is between them.
    pub fn next_word(&self, end: usize) -> Option<(Joint, Range<usize>)> {
        let (joint, word) = self.behind.get(end).unwrap_or_else(|| {
            let (joint, start) = self.joint(end);
            self.behind.set(end, (joint, self.word_at(start).map(|it| (it.start, it.end))))
        });
        word.map(|(start, end)| (joint, start..end))
    }

    /// What follows a place (nothing, a hyphen or blanks), and where it ends.
    pub fn joint(&self, end: usize) -> (Joint, usize) {
        let bytes = self.text.as_bytes();
        // Nearly always, one blank and a word or a number follow, or an ASCII sign.
        match bytes.get(end..).unwrap_or_default() {
            [b' ', next, ..] if is_letter_or_digit_byte(*next) => return (Joint::Blank, end + 1),
            [b' ' | b'\n' | b'-' | 0x80..=0xc2 | 0xd8.., ..] => {}
            _ => return (Joint::Glued, end),
        }
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
        let word = self.before.get(start).unwrap_or_else(|| {
            let word = self.find_word_before(start);
            self.before.set(start, word.map(|it| (it.start, it.end)))
        });
        word.map(|(start, end)| start..end)
    }

    fn find_word_before(&self, start: usize) -> Option<Range<usize>> {
        let before = self.text[..start].trim_end_matches(is_blank);
        let bytes = before.as_bytes();
        let least = bytes.len().saturating_sub(LONGEST_WORD);
        let mut first = bytes.len();
        while first > least && is_word_byte(bytes[first - 1]) {
            first -= 1;
        }
        // The last bytes of punctuation look like those of letters.
        let first = before.ceil_char_boundary(first);
        // What begins after a digit is part of something else.
        let part = before[..first].ends_with(|c: char| c.is_numeric());
        (first < before.len() && !part).then_some(first..before.len())
    }
}
