//! One pass over a text, from its start to its end: finds where quantities begin, and lets each
//! kind be read there.

use std::cell::Cell;
use std::ops::Range;

use smallvec::SmallVec;

use super::compound::Compound;
use crate::locale::Separators;
use crate::quantities::language::Vocabulary;
use crate::quantities::language::fold::APOSTROPHES;
use crate::quantities::language::lexicon::{Occurrence, Senses, is_blank, is_letter};
use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::quantity::Quantity;

/// A text being read.
pub(super) struct Pass<'t> {
    pub text: &'t str,
    pub vocabulary: &'t Vocabulary,
    pub separators: &'t Separators,
    /// What has been read, in the order of the text.
    pub quantities: Vec<Quantity>,
    /// Where “Nacht zum” ended last: a day right after it begins when that night ends.
    pub night_to: usize,
    /// Room for folding words.
    folded: String,
    /// The words looked up last, by their start.
    looked_up: [(Range<usize>, Senses<'t>); 8],
    /// The word last taken apart.
    taken_apart: (Range<usize>, Option<Compound>),
    /// The words found last before and after a place, in direct-mapped caches as well.
    before: [Cell<Neighbor>; NEIGHBORS],
    behind: [Cell<(Joint, Neighbor)>; NEIGHBORS],
    /// The address and the length of the text between two quantities that was looked up last, with
    /// the marks that it may be.
    between: Cell<((usize, usize), Marks)>,
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

/// How two words or numbers are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// 20km
    Glued,
    /// 20-km
    Hyphen,
    /// 20 km
    Blank,
}

/// Where a quantity may begin.
enum Start {
    Digit(usize),
    Word(Range<usize>),
}

impl<'t> Pass<'t> {
    pub fn new(text: &'t str, vocabulary: &'t Vocabulary, separators: &'t Separators) -> Pass<'t> {
        Pass {
            text,
            vocabulary,
            separators,
            quantities: Vec::new(),
            night_to: 0,
            folded: String::new(),
            looked_up: std::array::from_fn(|_| (0..0, vocabulary.lexicon.nothing())),
            taken_apart: (0..0, None),
            before: [const { Cell::new(Neighbor::NOWHERE) }; NEIGHBORS],
            behind: [const { Cell::new((Joint::Glued, Neighbor::NOWHERE)) }; NEIGHBORS],
            between: Cell::new(((0, 0), Marks::default())),
        }
    }

    /// Takes another part of the same text, with the same start, for the text. What is before a
    /// place stays the same, and so does every word; what is behind it may be cut off.
    pub fn cut(&mut self, text: &'t str) {
        self.text = text;
        self.behind = [const { Cell::new((Joint::Glued, Neighbor::NOWHERE)) }; NEIGHBORS];
    }

    /// Adds a quantity and says where it ends. A name may reach back over what was taken for a
    /// number before it.
    pub fn push(&mut self, quantity: Quantity) -> usize {
        let end = quantity.span.end;
        while self.quantities.last().is_some_and(|it| it.span.start >= quantity.span.start) {
            self.quantities.pop();
        }
        if self.quantities.last().is_none_or(|it| it.span.end <= quantity.span.start) {
            self.quantities.push(quantity);
        }
        end
    }

    /// Removes the quantities at these places.
    pub fn remove_all(&mut self, mut places: Vec<usize>) {
        places.sort_unstable();
        let mut places = places.into_iter().peekable();
        let mut at = 0..;
        self.quantities.retain(|_| at.next().is_none_or(|it| places.next_if_eq(&it).is_none()));
    }

    /// Reads the whole text.
    pub fn read(mut self) -> Vec<Quantity> {
        let mut at = 0;
        while let Some(start) = self.next_start(at) {
            at = match start {
                Start::Digit(start) => {
                    let next = start + self.text[start..].chars().next().map_or(1, char::len_utf8);
                    self.read_digits(start).max(next)
                }
                Start::Word(word) => self.read_word(word.clone()).max(word.end),
            };
        }
        self.settle_slashes();
        self.reach_over_brackets();
        self.join_neighbours();
        self.imply_distant_months();
        self.read_timetable();
        self.soften_next_day();
        self.gloss_brackets();
        self.gloss_words();
        self.borrow();
        self.settle_falling_ranges();
        self.find_lost_games();
        self.name_teams();
        self.name_books();
        self.count_psalms();
        self.stoppage_time();
        self.name_subjects();
        self.find_items();
        self.quantities
    }

    /// The next digit, or the next word that may begin a quantity. This loop sees every byte of
    /// every text.
    fn next_start(&self, from: usize) -> Option<Start> {
        let bytes = self.text.as_bytes();
        let mut at = from;
        while at < bytes.len() {
            match CLASSES[usize::from(bytes[at])] {
                Class::Other => at += 1,
                Class::Digit => return Some(Start::Digit(at)),
                Class::Sign => {
                    let sign = self.text[at..].chars().next()?;
                    if is_fraction_sign(sign) || is_other_digit(sign) {
                        return Some(Start::Digit(at));
                    }
                    at += sign.len_utf8();
                }
                Class::Letter | Class::Mark => {
                    let (word, marked) = self.word_from(at);
                    if self.vocabulary.lexicon.starts.may_start(bytes, &word) || marked {
                        return Some(Start::Word(word));
                    }
                    at = word.end;
                }
            }
        }
        None
    }

    /// The word that begins here: letters, and apostrophes between letters; and whether it has
    /// combining marks.
    fn word_from(&self, start: usize) -> (Range<usize>, bool) {
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
        let slot = &self.behind[end % NEIGHBORS];
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
        let slot = &self.before[start % NEIGHBORS];
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

    /// The meanings of the word or phrase that begins with this word.
    pub fn senses(&mut self, word: Range<usize>) -> SmallVec<[Occurrence<'t>; 4]> {
        let text = self.text;
        self.look_up(&word).at(text, word).collect()
    }

    /// The first meaning of the word at a place that `wanted` takes, with the end of the word or
    /// phrase.
    pub fn meaning<T>(
        &mut self,
        word: Range<usize>,
        wanted: impl Fn(&Meaning) -> Option<T>,
    ) -> Option<(T, usize)> {
        let text = self.text;
        // Whether a phrase goes on as it must is looked at last: that takes longest.
        let mut senses = self.look_up(&word);
        senses.find_map(|it| Some((wanted(it.meaning)?, it.at(text, word.clone())?.span.end)))
    }

    /// Where a word or phrase ends that begins with this word and has a meaning that `wanted`
    /// takes.
    pub fn meant(
        &mut self,
        word: Range<usize>,
        wanted: impl Fn(&Meaning) -> bool,
    ) -> Option<usize> {
        self.meaning(word, |it| wanted(it).then_some(())).map(|(_, end)| end)
    }

    /// Whether the word or phrase that begins with this word is a mark.
    pub fn is_mark(&mut self, word: Range<usize>, mark: Mark) -> bool {
        self.end_of_mark(word, mark).is_some()
    }

    /// Where the mark ends that the word or phrase that begins with this word is.
    pub fn end_of_mark(&mut self, word: Range<usize>, mark: Mark) -> Option<usize> {
        let marked = self.look_up(&word).may_be(mark);
        if marked { self.meant(word, |it| *it == Meaning::Mark(mark)) } else { None }
    }

    /// Which of these marks the word or phrase that begins with this word is, and where it ends.
    pub fn any_mark(&mut self, word: Range<usize>, marks: Marks) -> Option<(Mark, usize)> {
        if !self.look_up(&word).may_be_any(marks) {
            return None;
        }
        self.meaning(word, |it| match it {
            Meaning::Mark(mark) if marks.contains(*mark) => Some(*mark),
            _ => None,
        })
    }

    /// All marks that a part of the text is, or begins. What is between two quantities is asked for
    /// many marks in a row, so it is looked up once for all of them.
    pub fn marks_of(&self, part: &str) -> Marks {
        let place = (part.as_ptr().addr(), part.len());
        let (known, marks) = self.between.get();
        if known == place {
            return marks;
        }
        let marks = self.vocabulary.lexicon.look_up_exactly(part).marks();
        self.between.set((place, marks));
        marks
    }

    /// Whether a word is, or begins, any mark.
    pub fn may_be_mark(&mut self, word: &Range<usize>) -> bool {
        self.look_up(word).may_be_mark()
    }

    /// Whether the language has anything to say of a word.
    pub fn is_known(&mut self, word: &Range<usize>) -> bool {
        !self.look_up(word).is_empty()
    }

    /// The senses of a word. What is around a number is looked at in many ways, so the last
    /// words are kept in a direct-mapped cache: each place of the text has one slot, chosen by its
    /// last bits, and a word that is not in its slot takes it over. Eight slots are enough for the
    /// words around one number, and comparing one range is cheaper than folding and hashing a word.
    fn look_up(&mut self, word: &Range<usize>) -> Senses<'t> {
        let slot = word.start % self.looked_up.len();
        let (known, senses) = &self.looked_up[slot];
        if known == word {
            return *senses;
        }
        let senses = self.vocabulary.lexicon.look_up(&self.text[word.clone()], &mut self.folded);
        self.looked_up[slot] = (word.clone(), senses);
        senses
    }

    /// What the word says, if it is a compound that holds a number.
    pub fn compound(&mut self, word: &Range<usize>) -> Option<Compound> {
        if self.taken_apart.0 != *word {
            crate::quantities::language::fold::fold(&self.text[word.clone()], &mut self.folded);
            self.taken_apart = (word.clone(), self.vocabulary.compound(&self.folded));
        }
        self.taken_apart.1
    }

    /// The end of a mark after a place.
    pub fn mark_behind(&mut self, end: usize, mark: Mark) -> Option<usize> {
        if !self.vocabulary.lexicon.has(mark) {
            return None;
        }
        let (_, word) = self.next_word(end)?;
        self.end_of_mark(word, mark)
    }

    /// Whether the word before a place is a mark, and where it begins.
    pub fn mark_before(&mut self, start: usize, mark: Mark) -> Option<usize> {
        if !self.vocabulary.lexicon.has(mark) {
            return None;
        }
        let word = self.word_before(start)?;
        let end = self.end_of_mark(word.clone(), mark)?;
        (end <= start).then_some(word.start)
    }

    /// A word in the form by which it is looked up.
    pub fn folded(&mut self, word: Range<usize>) -> String {
        crate::quantities::language::fold::fold(&self.text[word], &mut self.folded);
        self.folded.clone()
    }
}

/// Whether a byte can be part of a word.
fn is_word_byte(byte: u8) -> bool {
    matches!(CLASSES[usize::from(byte)], Class::Letter | Class::Mark) || byte == b'\''
}

/// In bytes; longer words before a number have nothing to do with it.
const LONGEST_WORD: usize = 80;

/// What a byte of UTF-8 can be the first of. Every byte of every text is classified, by one look
/// into a table instead of decoding it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Other,
    Letter,
    Digit,
    /// Punctuation and signs beyond ASCII, and scripts with digits of their own.
    Sign,
    /// A combining mark, or the start of a letter beside them.
    Mark,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' => Class::Digit,
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            // Latin, Greek and Cyrillic letters, and the bytes that continue a character.
            0xcc | 0xcd => Class::Mark,
            0xc3..=0xd7 | 0x80..=0xbf => Class::Letter,
            0xc0..=0xff => Class::Sign,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

/// What a byte says of the word that it is part of, as bits, so that those of all bytes of a word
/// are put together without a branch; 0 for a byte that is not in words.
const WORD_BITS: [u8; 256] = {
    let mut bits = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        bits[byte] = match CLASSES[byte] {
            Class::Letter => LETTER_BIT,
            Class::Mark => LETTER_BIT | MARK_BIT,
            _ => 0,
        };
        byte += 1;
    }
    bits
};

const LETTER_BIT: u8 = 1;
const MARK_BIT: u8 = 2;

/// The signs for fractions, each with its numerator and denominator.
pub(super) const FRACTION_SIGNS: [(char, u128, u128); 15] = [
    ('½', 1, 2),
    ('¼', 1, 4),
    ('¾', 3, 4),
    ('⅓', 1, 3),
    ('⅔', 2, 3),
    ('⅕', 1, 5),
    ('⅖', 2, 5),
    ('⅗', 3, 5),
    ('⅘', 4, 5),
    ('⅙', 1, 6),
    ('⅚', 5, 6),
    ('⅛', 1, 8),
    ('⅜', 3, 8),
    ('⅝', 5, 8),
    ('⅞', 7, 8),
];

pub(super) fn is_fraction_sign(c: char) -> bool {
    FRACTION_SIGNS.iter().any(|(it, _, _)| *it == c)
}

/// Zeros of the decimal digits beyond 0–9 (Unicode 16, general category Nd, Basic Multilingual
/// Plane).
const ZEROS: [char; 36] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}',
    '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}', '\u{1946}', '\u{19d0}', '\u{1a80}', '\u{1a90}',
    '\u{1b50}', '\u{1bb0}', '\u{1c40}', '\u{1c50}', '\u{a620}', '\u{a8d0}', '\u{a900}', '\u{a9d0}',
    '\u{a9f0}', '\u{aa50}', '\u{abf0}', '\u{ff10}',
];

/// The value of a digit in any script.
pub(super) fn digit(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    let zero = ZEROS
        .iter()
        .find(|it| (**it..=char::from_u32(**it as u32 + 9).unwrap_or(**it)).contains(&c))?;
    u8::try_from(c as u32 - *zero as u32).ok()
}

fn is_other_digit(c: char) -> bool {
    c >= '\u{660}' && digit(c).is_some()
}
