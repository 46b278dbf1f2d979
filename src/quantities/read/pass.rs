//! One pass over a text, from start to end: finds where quantities begin, and reads each kind
//! there.

use std::mem;
use std::ops::Range;

use super::looked_up::LookedUp;
use super::number::digit_signs::{is_fraction_sign, is_other_digit};
use super::text::byte_classes::{CLASSES, Class};
use super::text::recent::Recent;
use crate::locale::Separators;
use crate::quantities::language::Vocabulary;
use crate::quantities::quantity::Quantity;

/// A text being read.
pub(super) struct Pass<'t> {
    pub text: &'t str,
    pub vocabulary: &'t Vocabulary,
    pub separators: &'t Separators,
    /// What has been read, in the order of the text.
    pub quantities: Vec<Quantity>,
    /// Where “Nacht zum” last ended: a day right after it begins when that night ends.
    pub night_to: usize,
    /// The ends of the words last found at a place.
    pub here: Recent<Option<usize>>,
    /// The words last found before and after a place, as start and end.
    pub before: Recent<Option<(usize, usize)>>,
    pub behind: Recent<(Joint, Option<(usize, usize)>)>,
    /// What was looked up last.
    pub looked_up: LookedUp<'t>,
}

/// Most texts with quantities have no more: to move them to a larger place takes time.
const USUAL: usize = 8;

/// Where a quantity may begin.
enum Start {
    Digit(usize),
    Word(Range<usize>),
}

impl<'t> Pass<'t> {
    #[inline]
    pub fn new(text: &'t str, vocabulary: &'t Vocabulary, separators: &'t Separators) -> Pass<'t> {
        Pass {
            text,
            vocabulary,
            separators,
            quantities: Vec::new(),
            night_to: 0,
            here: Recent::new(),
            before: Recent::new(),
            behind: Recent::new(),
            looked_up: LookedUp::new(vocabulary),
        }
    }

    /// Replaces the text with another part of it that has the same start. What is before a place
    /// stays the same, including every word; what comes after it may be cut off.
    pub fn cut(&mut self, text: &'t str) {
        self.text = text;
        self.here = Recent::new();
        self.behind = Recent::new();
        self.looked_up.forget_words();
    }

    /// Adds a quantity and returns where it ends. A name may reach back over what was read as a
    /// number before it. Inlined, because a quantity is moved at every call.
    #[inline(always)]
    pub fn push(&mut self, quantity: Quantity) -> usize {
        let (start, end) = (quantity.span.start, quantity.span.end);
        while self.quantities.last().is_some_and(|it| it.span.start >= start) {
            self.quantities.pop();
        }
        if self.quantities.is_empty() {
            self.quantities.reserve(USUAL);
        }
        if self.quantities.last().is_none_or(|it| it.span.end <= start) {
            self.quantities.push(quantity);
        }
        end
    }

    /// Removes the quantities at these places.
    pub fn remove_all(&mut self, mut places: Vec<usize>) {
        if places.is_empty() {
            return;
        }
        places.sort_unstable();
        let mut places = places.into_iter().peekable();
        let mut at = 0..;
        self.quantities.retain(|_| at.next().is_none_or(|it| places.next_if_eq(&it).is_none()));
    }

    /// Reads the whole text, once. It takes itself by reference, because it is large.
    pub fn read(&mut self) -> Vec<Quantity> {
        self.read_each();
        // There is none in most texts.
        if self.quantities.is_empty() {
            return Vec::new();
        }
        self.settle_slashes();
        self.reach_over_brackets();
        self.join_neighbours();
        self.rates_of_one();
        self.imply_distant_months();
        self.read_timetable();
        self.soften_next_day();
        self.gloss_brackets();
        self.gloss_words();
        self.borrow();
        self.settle_falling_ranges();
        self.read_games();
        self.name_books();
        self.soften_clubs();
        self.count_psalms();
        self.firm_halves();
        self.firm_pairs();
        self.soften_mentioned_again();
        self.find_items();
        mem::take(&mut self.quantities)
    }

    /// What scores belong to. Most texts do not contain one.
    fn read_games(&mut self) {
        self.name_teams();
        self.name_votes();
        self.stoppage_time();
        if (0..self.quantities.len()).any(|at| self.is_score(at)) {
            self.find_lost_games();
            self.running_scores();
            self.name_subjects();
            self.tie_breaks();
            self.thirds_of_games();
        }
    }

    /// Reads each quantity by itself.
    fn read_each(&mut self) {
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
    }

    /// The next digit, or the next word that a quantity may begin with. This loop sees every byte
    /// of every text.
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
                    if self.vocabulary.lexicon.starts.may_start(self.text, &word) || marked {
                        return Some(Start::Word(word));
                    }
                    // A blank follows nearly every word.
                    at = word.end + usize::from(bytes.get(word.end) == Some(&b' '));
                }
            }
        }
        None
    }
}

/// How two words or numbers are joined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Joint {
    /// 20km
    #[default]
    Glued,
    /// 20-km
    Hyphen,
    /// 20 km
    Blank,
}
