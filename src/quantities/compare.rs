//! Compares the numbers of two texts: agreement first, then what is left is explained.

use std::ops::Range;

use super::{Number, Quantity};

/// A number that one text says otherwise than the other, or not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// `separator`, `digit`, `other`, `dropped` or `added`.
    pub kind: &'static str,
    /// Its place among the quantities of the source.
    pub source: Option<usize>,
    /// Its place among the quantities of the translation.
    pub translation: Option<usize>,
    /// Whether the texts may yet agree: numbers up to a hundred, and scales, are often written in words, which this form
    /// does not read, and hours are counted in two ways.
    pub unclear: bool,
}

/// Up to here texts write numbers in words as often as in digits.
const OFTEN_IN_WORDS: u128 = 100;

/// What the two texts say differently, in the order of the translation, what it lacks last.
pub fn compare(source: &[Quantity], translation: &[Quantity]) -> Vec<Difference> {
    let mut open = Open::new(source, translation);
    open.agree();
    let mut differences = open.conflicts();
    differences.extend(open.left_over());
    differences.sort_by_key(|it| (it.translation.is_none(), it.translation, it.source));
    differences
}

/// Which quantities have found no counterpart yet.
struct Open<'q> {
    source: &'q [Quantity],
    translation: &'q [Quantity],
    source_open: Vec<bool>,
    translation_open: Vec<bool>,
}

impl<'q> Open<'q> {
    fn new(source: &'q [Quantity], translation: &'q [Quantity]) -> Self {
        let open = |it: &[Quantity]| vec![true; it.len()];
        Open { source, translation, source_open: open(source), translation_open: open(translation) }
    }

    /// Takes out what says the same: firm quantities first, so that the part of a date cannot take a number's place.
    fn agree(&mut self) {
        for firm in [(true, true), (true, false), (false, true), (false, false)] {
            for s in 0..self.source.len() {
                let equal = |t: &usize| {
                    let (a, b) = (&self.source[s], &self.translation[*t]);
                    self.translation_open[*t] && (a.firm, b.firm) == firm && same(a, b)
                };
                if self.source_open[s]
                    && let Some(t) = near(s, self.translation.len()).find(equal)
                {
                    self.close(s, t);
                }
            }
        }
    }

    fn close(&mut self, s: usize, t: usize) {
        self.source_open[s] = false;
        self.translation_open[t] = false;
    }

    /// Pairs what is left by the cheapest explanation.
    fn conflicts(&mut self) -> Vec<Difference> {
        let mut candidates: Vec<(u32, usize, usize)> = Vec::new();
        for s in (0..self.source.len()).filter(|&it| self.source_open[it]) {
            for t in near(s, self.translation.len()).filter(|&it| self.translation_open[it]) {
                candidates.extend(cost(&self.source[s], &self.translation[t]).map(|it| (it, s, t)));
            }
        }
        candidates.sort_by_key(|&(cost, s, t)| (cost, s.abs_diff(t), s, t));
        let mut differences = Vec::new();
        for (cost, s, t) in candidates {
            if !self.source_open[s] || !self.translation_open[t] {
                continue;
            }
            self.close(s, t);
            let kind = match cost {
                SEPARATOR => "separator",
                DIGIT => "digit",
                _ => "other",
            };
            let (a, b) = (&self.source[s], &self.translation[t]);
            let unclear = cost == OTHER && (differ_by_scale(a, b) || differ_by_half_a_day(a, b));
            differences.push(Difference { kind, source: Some(s), translation: Some(t), unclear });
        }
        differences
    }

    /// What has no counterpart at all, unless the same value found one elsewhere in the text.
    fn left_over(&self) -> Vec<Difference> {
        let dropped = alone(self.source, &self.source_open, self.translation, same).map(|s| Difference {
            kind: "dropped",
            source: Some(s),
            translation: None,
            unclear: often_in_words(&self.source[s]),
        });
        let added =
            alone(self.translation, &self.translation_open, self.source, |own, other| same(other, own)).map(|t| {
                Difference {
                    kind: "added",
                    source: None,
                    translation: Some(t),
                    unclear: often_in_words(&self.translation[t]),
                }
            });
        dropped.chain(added).collect()
    }
}

/// The places in the other text that a number may belong to: a segment has a handful of numbers, and one of a million
/// must not take a million times as long.
fn near(at: usize, length: usize) -> Range<usize> {
    let reach = if length <= 2000 { 64 } else { 4 };
    at.saturating_sub(reach).min(length)..(at + reach + 1).min(length)
}

/// What found no counterpart, and says nothing that the other text says somewhere.
fn alone<'q>(
    own: &'q [Quantity],
    open: &'q [bool],
    other: &'q [Quantity],
    same: fn(&Quantity, &Quantity) -> bool,
) -> impl Iterator<Item = usize> {
    let demanded = |it: &Quantity| it.firm && it.number().is_some();
    let elsewhere = move |at: usize| other[near(at, other.len())].iter().any(|it| same(&own[at], it));
    (0..own.len()).filter(move |&at| open[at] && demanded(&own[at]) && !elsewhere(at))
}

fn same(source: &Quantity, translation: &Quantity) -> bool {
    let unread = |it: &Quantity| it.readings.is_empty();
    let misread = |a: &Quantity, b: &Quantity| a.foreign.as_ref().is_some_and(|it| b.readings.contains(it));
    source.readings.iter().any(|it| translation.readings.contains(it))
        || unread(source) && unread(translation) && source.foreign == translation.foreign
        // A source that writes numbers as another language does is nothing that its translation could mend.
        || unread(source) && misread(source, translation)
        // `2.1` where the point is no decimal mark may be a version, written alike everywhere.
        || unread(translation) && !translation.firm && misread(translation, source)
}

const SEPARATOR: u32 = 1;
const DIGIT: u32 = 3;
const OTHER: u32 = 10;

/// How far-fetched it is that one number became the other; none where they have nothing to do with each other.
fn cost(a: &Quantity, b: &Quantity) -> Option<u32> {
    if !a.firm && !b.firm {
        return None;
    }
    let misread = |x: &Quantity, y: &Quantity| x.foreign.as_ref().is_some_and(|it| y.readings.contains(it));
    // `12.000` against a plain 12 is no slip of a separator: a word such as “thousand” may stand behind.
    if misread(b, a) || misread(a, b) && b.foreign.is_some() {
        return Some(SEPARATOR);
    }
    let (x, y) = (a.number()?, b.number()?);
    // The minutes of 18:00 are no slip of any single digit.
    let telling = a.firm && b.firm || !x.is_whole_up_to(9) && !y.is_whole_up_to(9);
    if telling && is_one_slip(x, y) {
        return Some(DIGIT);
    }
    (a.firm && b.firm && often_in_words(a) == often_in_words(b) || differ_by_scale(a, b)).then_some(OTHER)
}

/// One digit changed, dropped or added, or digits swapped.
fn is_one_slip(a: &Number, b: &Number) -> bool {
    let (a, b) = (a.to_string(), b.to_string());
    let (a, b) = (a.trim_start_matches('-'), b.trim_start_matches('-'));
    if a.len().max(b.len()) < 2 {
        return a.len() == b.len();
    }
    let (shorter, longer) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    match longer.len() - shorter.len() {
        0 => {
            let changed = a.bytes().zip(b.bytes()).filter(|(x, y)| x != y).count();
            changed == 1 || sorted(a) == sorted(b)
        }
        1 => (0..longer.len()).any(|at| longer[..at] == shorter[..at] && longer[at + 1..] == shorter[at..]),
        _ => false,
    }
}

fn sorted(text: &str) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    bytes.sort_unstable();
    bytes
}

fn often_in_words(quantity: &Quantity) -> bool {
    quantity.number().is_some_and(|it| it.is_whole_up_to(OFTEN_IN_WORDS))
}

/// Whether a scale word behind the smaller number, thousand or above, may make the numbers equal.
fn differ_by_scale(a: &Quantity, b: &Quantity) -> bool {
    let Some((x, y)) = a.number().zip(b.number()) else { return false };
    let smaller = if x.is_less_than(y) { a } else { b };
    x.power_of_ten_between(y).is_some_and(|it| it >= 3 && it % 3 == 0) && smaller.before_word
}

/// Whether the numbers may be hours: 18 on one clock, 6 on the other.
fn differ_by_half_a_day(a: &Quantity, b: &Quantity) -> bool {
    let hour = |it: &Quantity| (0..=24).find(|hour| it.number().is_some_and(|it| it.is_whole_up_to(*hour)));
    hour(a).zip(hour(b)).is_some_and(|(x, y)| x.abs_diff(y) == 12)
}
