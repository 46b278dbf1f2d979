//! Scales after a number: 5 Million, fünf Mio., 79m euros, 4 thousand million; and letters that may
//! be scales, 3M, 10К.

use std::ops::Range;

use smallvec::smallvec;

use super::initials::is_and_letter;
use super::sum::is_long_scale;
use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::money::is_currency_sign;
use crate::quantities::quantity::{Firmness, Form, Reading, Value};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{Dimension, Number, Unit};

impl Surroundings<'_, '_> {
    /// Million, Mio., bn.
    pub fn scale(&mut self) {
        if self.millennium()
            || self.quantity.form == Form::Ordinal
            || self.quantity.scale.is_some() && !self.quantity.digits
        {
            return;
        }
        // «дві з лишком тисячі»
        let from = self.pass.mark_behind(self.end(), Mark::BeforeScale).unwrap_or(self.end());
        let Some((joint, word)) = self.pass.next_word(from) else { return };
        let Some(found) = self.scale_word(word.clone()) else { return };
        let one_letter = self.pass.text[word.clone()].chars().count() == 1;
        let money = self.has_currency_before() || self.ends_range_of_money();
        if one_letter && (joint != Joint::Glued && !money || self.is_symbol(word.end, money)) {
            return;
        }

        if self.per_scale(&found) {
            return;
        }
        // In 2019 thousands of boats: a year, and a vague amount.
        let year =
            self.quantity.is_year() || matches!(self.quantity.value(), Some(Value::Decade(_)));
        if year && self.is_vague(word.clone()) {
            return;
        }

        // “5 m” are metres, “5m people” may be millions, and “79m euros” are.
        let counted = money || one_letter && self.pass.is_counted(found.end);
        let uncertain = one_letter && joint == Joint::Glued && !counted;
        let plain = self.quantity.number().copied();
        if one_letter && found.is_unit && !counted {
            if uncertain && let Some(number) = plain.and_then(|it| it.times(&found.scale)) {
                self.quantity.imply(Value::Number(number));
            }
            return;
        }

        self.scale_by(&found, word.start);
        if uncertain && let Some(number) = plain {
            self.quantity.imply(Value::Number(number));
            self.imply_code(number, &word);
        }
    }

    /// £52–58k
    fn ends_range_of_money(&self) -> bool {
        let start = self.quantity.span.start;
        let money = self.pass.quantities.last().filter(|it| it.has_dimension(Dimension::Money));
        let gap = money.and_then(|it| self.pass.text.get(it.span.end..start));
        gap.is_some_and(|it| matches!(it, "–" | "-" | "—"))
    }

    /// «500 млн⁻¹»: parts per million.
    fn per_scale(&mut self, found: &ScaleWord) -> bool {
        let rest = &self.pass.text[found.end..];
        let Some(power) = ["⁻¹", "−1", "-1"].iter().find(|it| rest.starts_with(**it)) else {
            return false;
        };
        let unit = match found.scale.as_whole() {
            Some(1_000_000) => Unit::of("ppm"),
            Some(1_000_000_000) => Unit::of("ppb"),
            _ => None,
        };
        let alone = !rest[power.len()..].starts_with(is_letter_or_digit);
        let Some(unit) = unit.filter(|_| alone && self.quantity.digits) else { return false };
        self.quantity.units = smallvec![unit];
        self.extend_to(found.end + power.len());
        true
    }

    /// “288 K” is in kelvins, “44 B.C.” is not an amount, and “K1” and “B&B” are names.
    fn is_symbol(&self, end: usize, money: bool) -> bool {
        let behind = self.pass.text[end..].chars().next();
        behind.is_some_and(|it| it.is_ascii_digit())
            || is_and_letter(&self.pass.text[end..])
            || behind == Some('.') && !money
            || self.pass.is_of_letters(end)
    }

    fn scale_by(&mut self, found: &ScaleWord, start: usize) {
        let millennium = self.perhaps_millennium();
        let plain = self.quantity.number().copied();
        self.take_scale(found);
        millennium.into_iter().for_each(|it| self.quantity.imply(Value::Number(it)));
        // «16 сотень козаків» were sixteen companies.
        let companies = self.quantity.digits
            && found.scale == Number::whole(100)
            && !self.pass.vocabulary.grammar.articles;
        if let Some(number) = plain.filter(|_| companies) {
            self.quantity.imply(Value::Number(number));
        }
        if found.end - start <= LONGEST_ABBREVIATION {
            self.skip_point();
        }
        self.long_scale();
    }

    fn take_scale(&mut self, found: &ScaleWord) {
        let plain = self.quantity.number().copied();
        self.quantity.multiply(&found.scale);
        self.quantity.scale = Some(found.scale);
        self.extend_to(found.end);
        if let Some(number) = found.other.and_then(|it| plain?.times(&it)) {
            self.quantity.readings.push(Reading { value: Value::Number(number), implied: false });
            self.quantity.ambiguous = true;
        }
        if self.quantity.firmness < Firmness::Hard {
            let vague = self.quantity.form == Form::Vague;
            self.quantity.firmness = if vague { Firmness::Soft } else { Firmness::Hard };
        }
    }

    /// The point of an abbreviation, if the text goes on after it.
    fn skip_point(&mut self) {
        let small = self.pass.text[..self.end()].ends_with(char::is_lowercase);
        if !small || !self.rest().starts_with('.') {
            return;
        }
        let behind = self.rest().trim_start_matches('.').trim_start_matches(is_blank);
        if behind.starts_with(|c: char| is_letter_or_digit(c) || is_currency_sign(c)) {
            self.quantity.span.end += 1;
        }
    }

    /// 4 thousand million: a second scale.
    fn long_scale(&mut self) {
        let Some((Joint::Blank, word)) = self.pass.next_word(self.end()) else { return };
        let second = self.pass.meaning(word, |it| match it {
            Meaning::Scale(scale) => scale.as_whole(),
            _ => None,
        });
        let first = self.quantity.scale.and_then(|it| it.as_whole());
        if let (Some(first), Some((second, end))) = (first, second)
            && is_long_scale(first, second)
        {
            self.quantity.multiply(&Number::whole(second));
            self.quantity.scale = first.checked_mul(second).map(Number::whole);
            self.extend_to(end);
        }
    }

    /// What the word or phrase multiplies the number by.
    fn scale_word(&mut self, word: Range<usize>) -> Option<ScaleWord> {
        // “fünf Mio.”, but not “zwei K”; and “2 Bio-Eier” is not two trillion.
        let short = self.pass.text[word.clone()].chars().count() == 1;
        let compound = self.pass.text[word.end..].starts_with('-');
        let abbreviated = !compound && (self.quantity.digits || !short);
        let senses = self.pass.senses(word);
        let mut scales = senses.iter().filter_map(|it| match *it.sense.meaning {
            Meaning::Scale(number) => Some((number, it.span.end)),
            Meaning::Abbreviation(number) if abbreviated => Some((number, it.span.end)),
            _ => None,
        });
        let (scale, end) = scales.next()?;
        let other = scales.find(|(it, at)| *at == end && *it != scale).map(|(it, _)| it);
        let is_unit = senses.iter().any(|it| matches!(*it.sense.meaning, Meaning::Unit(_)));
        Some(ScaleWord { scale, other, end, is_unit })
    }

    /// 3M, 5G, 10К, 10 k: what the number may be if the prefix of a unit is its scale.
    pub fn scaled_by_prefix(&self) -> Option<Number> {
        let rest = self.rest();
        let behind = rest.trim_start_matches(is_blank);
        let mut letters = behind.chars();
        let prefix = letters.next()?;
        let (_, scale) = PREFIXES.iter().find(|(it, _)| *it == prefix)?;
        let apart = behind.len() < rest.len() && *scale > 1000;
        if !self.quantity.digits
            || apart
            || letters.next().is_some_and(|it| is_letter_or_digit(it) || it == '&')
        {
            return None;
        }
        self.quantity.number()?.times(&Number::whole(*scale))
    }

    /// Hall 12b, form 6c: a letter that cannot be a unit or a scale.
    pub fn imply_code(&mut self, number: Number, letter: &Range<usize>) {
        let letter = self.pass.text[letter.clone()].to_lowercase();
        self.quantity.imply(Value::Identifier(format!("{number}{letter}")));
    }

    fn is_vague(&mut self, word: Range<usize>) -> bool {
        self.pass.meant(word, |it| matches!(it, Meaning::Vague(_))).is_some()
    }
}

impl Pass<'_> {
    /// 79m euros, 215m years: whether a unit follows a letter, which then is a scale.
    fn is_counted(&mut self, end: usize) -> bool {
        let Some((Joint::Blank, word)) = self.next_word(end) else { return false };
        let long = self.text[word].chars().count() >= SHORTEST_COUNTED;
        long && !self.units_behind(end, false).0.is_empty()
    }
}

/// A word that multiplies the number before it.
struct ScaleWord {
    scale: Number,
    /// Another scale that it may also mean: більйон.
    other: Option<Number>,
    end: usize,
    /// Whether it may also be a unit: m.
    is_unit: bool,
}

/// The shortest noun counted in millions, in letters: shorter words are symbols of units.
const SHORTEST_COUNTED: usize = 3;

/// Thousand, million and milliard, as they are abbreviated after digits.
const PREFIXES: [(char, u128); 8] = [
    ('k', 1_000),
    ('K', 1_000),
    ('к', 1_000),
    ('К', 1_000),
    ('M', 1_000_000),
    ('М', 1_000_000),
    ('G', 1_000_000_000),
    ('Г', 1_000_000_000),
];

/// The longest abbreviation of a scale, in bytes: longer words have no point after them.
const LONGEST_ABBREVIATION: usize = 10;
