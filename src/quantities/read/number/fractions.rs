//! Fractions inside words: anderthalbstündig, zweieinviertel, dreikommafünf, Zwanzigstel; and the
//! scales of compounds: Zweimilliardenprojekt.

use std::ops::Range;

use super::compound::Compound;
use super::sums::is_one;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::language::{SHORTEST_HEAD, Vocabulary};
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{KnownUnit, Number, Unit};

impl Vocabulary {
    /// What the first part of a word says: drei, anderthalb, zweieinhalb, пів.
    pub(super) fn amount(&self, word: &str) -> Option<Number> {
        let stem = self.stems.get(word).copied();
        let whole = || self.cardinal(word).or_else(|| self.thousands(word)).map(Number::whole);
        stem.or_else(whole).or_else(|| {
            let half = self.lexicon.words(word).any(|it| *it.meaning == HALF_PREFIX);
            if half { Some(Number::HALF) } else { self.ends_in_part(word) }
        })
    }

    /// двох + тисячо, before another part of a word; only one word, except in languages that write
    /// numbers as one word.
    fn thousands(&self, word: &str) -> Option<u128> {
        if self.grammar.compounds {
            return None;
        }
        self.scale_stems.iter().find_map(|(form, scale)| {
            self.cardinal(word.strip_suffix(&**form)?)?.checked_mul(*scale)
        })
    }

    /// zweieinhalb, dreieinviertel, before another part of a word.
    fn ends_in_part(&self, word: &str) -> Option<Number> {
        if !self.grammar.compounds {
            return None;
        }
        word.char_indices().skip(1).find_map(|(at, _)| {
            let (head, tail) = word.split_at_checked(at)?;
            self.lexicon.words(tail).find_map(|it| match it.meaning {
                Meaning::Mark(Mark::HalfBehind) => {
                    Number::whole(self.cardinal(head)?).plus(&Number::HALF)
                }
                Meaning::Fraction(part) => self.mixed(head, part),
                _ => None,
            })
        })
    }

    /// sieben + Achtel, zweiein + Viertel: a number of parts, with or without a whole number.
    pub(super) fn mixed(&self, head: &str, part: &Number) -> Option<Number> {
        let parts =
            |count: u128| Number::whole(count).times(part).filter(|it| it.approximate() < 1.0);
        if let Some(sum) = self.cardinal(head).and_then(parts) {
            return Some(sum);
        }
        head.char_indices().skip(1).find_map(|(at, _)| {
            let (whole, count) = head.split_at_checked(at)?;
            let count = self.stems.get(count)?.as_whole().filter(|it| *it < 10)?;
            let whole = self.cardinal(self.before_and(whole).unwrap_or(whole))?;
            parts(count)?.plus(&Number::whole(whole))
        })
    }

    /// fünfzehnte + l: a single part.
    pub(super) fn part_of(&self, ordinal: &str) -> Option<Number> {
        let plain = self.lexicon.words(ordinal).find_map(|it| match it.meaning {
            Meaning::Ordinal(number) => Some(*number),
            _ => None,
        });
        let number = plain.or_else(|| match self.compound(ordinal)? {
            Compound::Ordinal(number) => Some(number),
            _ => None,
        })?;
        Number::ratio(1, number.as_whole().filter(|it| *it > 2)?)
    }

    /// dreikommafünf
    pub(super) fn decimal(&self, word: &str) -> Option<Number> {
        if !self.grammar.compounds {
            return None;
        }
        self.points.iter().find_map(|point| {
            let (whole, decimals) = split_at_form(word, point)?;
            with_decimals(self.cardinal(whole)?, &self.decimals(decimals)?)
        })
    }

    /// Digits one by one, or a number of two or three of them.
    fn decimals(&self, word: &str) -> Option<String> {
        let mut digits = String::new();
        let mut rest = word;
        while !rest.is_empty() {
            if let Some(number @ 10..1000) = self.cardinal(rest) {
                return Some(digits + &number.to_string());
            }
            let (at, digit) =
                rest.char_indices().map(|(at, c)| at + c.len_utf8()).find_map(|at| {
                    Some((at, self.stems.get(&rest[..at])?.as_whole().filter(|it| *it < 10)?))
                })?;
            digits.push_str(&digit.to_string());
            rest = &rest[at..];
        }
        (!digits.is_empty()).then_some(digits)
    }

    /// Zweimilliardenprojekt, Millionenfrage: a plural of a scale inside a noun.
    pub(super) fn of_millions(&self, word: &str) -> Option<Compound> {
        self.plurals.iter().find_map(|(form, scale)| {
            let (count, noun) = split_at_form(word, form)?;
            if noun.trim_start_matches('-').chars().count() < SHORTEST_HEAD {
                return None;
            }
            if count.is_empty() {
                return Some(Compound::Vague(*scale));
            }
            let number = self.amount(count)?.times(scale)?;
            Some(Compound::Scaled(number, *scale))
        })
    }
}

impl Surroundings<'_, '_> {
    /// three quarters of an hour, drei Viertel einer Stunde, half a point
    pub fn of_a_unit(&mut self) -> bool {
        let below_one = self.quantity.number().is_some_and(|it| it.approximate() < 1.0);
        if self.quantity.form != Form::Fraction || !below_one {
            return false;
        }
        let article = self.article_behind();
        let from = article.unwrap_or(self.end());
        if let Some(end) = self.pass.mark_behind(from, Mark::RatePoint) {
            self.quantity.units = Unit::known(KnownUnit::PercentagePoint).into_iter().collect();
            self.extend_to(end);
            return true;
        }
        let Some(article) = article else { return false };
        let (units, hundredths, end) = self.pass.units_behind(article, false);
        if units.is_empty() || hundredths {
            return false;
        }
        // “a quarter of a century” is no figure of speech, as half an hour is.
        if units.iter().any(|it| it.is(KnownUnit::Century)) {
            self.quantity.firmness = self.quantity.firmness.max(Firmness::Firm);
        }
        self.quantity.units = units;
        self.extend_to(end);
        true
    }

    /// Where “of an” ends, or the article alone.
    fn article_behind(&mut self) -> Option<usize> {
        let start = self.end();
        let of = self.pass.mark_behind(start, Mark::Of);
        // The article may be part of the mark.
        let inside = of.and_then(|end| self.pass.word_before(end)).filter(|it| it.start > start);
        if let Some(article) = inside.filter(|it| self.pass.meant(it.clone(), is_one).is_some()) {
            return Some(article.end);
        }
        let (joint, article) = self.pass.next_word(of.unwrap_or(start))?;
        let one = joint == Joint::Blank && self.pass.meant(article.clone(), is_one).is_some();
        one.then_some(article.end)
    }

    /// “twenty fifths”, „drei halbe“: an amount; or, as “seven halves” usually is, a number of
    /// things named after their part.
    pub(super) fn more_than_a_whole(&mut self, word: &Range<usize>, part: Number, end: usize) {
        let named = |it: &Meaning| matches!(it, Meaning::Unit(_) | Meaning::Ordinal(_));
        let product = self.quantity.number().and_then(|it| it.times(&part));
        if product == Some(Number::whole(1)) || self.pass.meant(word.clone(), named).is_some() {
            return;
        }
        let count = self.quantity.clone();
        let part = Quantity::number_of(word.start..end, part, Firmness::Soft, Form::Fraction);
        part.number().into_iter().for_each(|it| self.quantity.multiply(it));
        self.quantity.form = Form::Fraction;
        self.quantity.parts = vec![count, part];
        self.extend_literal(end);
    }

    /// and a quarter, und drei Viertel, з чвертю: parts added to a small whole number.
    pub(super) fn part_behind(&mut self) -> Option<(Number, usize)> {
        if !self.quantity.number().is_some_and(|it| it.is_within(1, 999)) {
            return None;
        }
        let articles = self.pass.vocabulary.grammar.articles;
        let joins: &[Mark] = if articles { &[Mark::And] } else { &[Mark::RangeAnd, Mark::From] };
        let end = joins.iter().find_map(|it| self.pass.mark_behind(self.end(), *it))?;
        let (Joint::Blank, word) = self.pass.next_word(end)? else { return None };
        if let Some((part, behind)) = self.pass.meaning(word.clone(), below_one)
            && (!articles || behind > word.end)
        {
            return Some((part, behind));
        }
        let count = self.pass.meaning(word, |it| match it {
            Meaning::Cardinal(number) if number.is_within(1, 9) => Some(*number),
            _ => None,
        });
        let (count, end) = count?;
        let (_, word) = self.pass.next_word(end).filter(|(joint, _)| *joint != Joint::Glued)?;
        let (part, end) = self.pass.meaning(word, below_one)?;
        let parts = count.times(&part).filter(|it| it.approximate() < 1.0)?;
        Some((parts, end))
    }
}

impl Surroundings<'_, '_> {
    /// an hour and a quarter, година з чвертю; but “2 km and a quarter of the money” has two
    /// amounts, as has «2 км і чверть коштів».
    pub fn quarters_of_unit(&mut self) -> Option<(Number, usize)> {
        let (part, end) = self.part_behind()?;
        let quarters = part.times(&Number::whole(4)).is_some_and(|it| it.is_whole());
        let apart = if self.pass.vocabulary.grammar.articles {
            self.pass.mark_behind(end, Mark::Of).is_some()
        } else {
            let with = self.pass.mark_behind(self.end(), Mark::From).is_some();
            !with && matches!(self.pass.next_word(end), Some((Joint::Blank, _)))
        };
        (quarters && !apart).then_some((part, end))
    }
}

impl Pass<'_> {
    /// Whether quarters of a unit that has no number are added to it.
    pub fn has_quarters(&mut self, one: &Quantity) -> bool {
        let quantity = &mut one.clone();
        Surroundings { pass: self, quantity, counted: false }.quarters_of_unit().is_some()
    }

    /// drei Einundzwanzigstel: the part, as one word.
    pub fn part_in_one_word(&mut self, word: &Range<usize>) -> Option<(Number, usize)> {
        if !self.vocabulary.grammar.compounds || word.len() <= SHORTEST_PART {
            return None;
        }
        match self.compound(word)? {
            Compound::Fraction(part) if part.approximate() < 0.5 => Some((part, word.end)),
            _ => None,
        }
    }
}

/// What is before and after the first occurrence of a form in a word. A word is short: preparing a
/// search, as the standard library does, would take longer than comparing at every place.
fn split_at_form<'w>(word: &'w str, form: &str) -> Option<(&'w str, &'w str)> {
    let places = word.as_bytes().windows(form.len().max(1));
    let at = places.zip(0..).find(|(it, _)| *it == form.as_bytes()).map(|(_, at)| at)?;
    Some((word.get(..at)?, word.get(at + form.len()..)?))
}

/// The shortest such word, in bytes: Fünftel and the like are in the data file.
const SHORTEST_PART: usize = 8;

pub(super) fn below_one(meaning: &Meaning) -> Option<Number> {
    match meaning {
        Meaning::Fraction(part) if part.approximate() < 1.0 => Some(*part),
        _ => None,
    }
}

const HALF_PREFIX: Meaning = Meaning::Mark(Mark::HalfPrefix);

/// A whole number and the digits after its decimal mark.
pub(super) fn with_decimals(whole: u128, decimals: &str) -> Option<Number> {
    let digits = format!("{whole}{decimals}");
    Number::from_digits(digits.bytes().map(|it| it - b'0'), decimals.len())
}
