//! Fractions after a number: two thirds, zwei Drittel, 2 1/4, 2½, two and a half, три півгодини.

use std::ops::Range;

use smallvec::smallvec;

use super::compound::Compound;
use super::literal::digits;
use crate::quantities::Number;
use crate::quantities::language::Glued;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::units::Unit;

impl Surroundings<'_, '_> {
    /// two thirds, zwei Drittel, 2 1/4, 2½.
    pub fn fraction(&mut self) {
        if let Some((fraction, end)) = self.pass.fraction_sign_behind(self.end()) {
            self.add(&fraction, end);
            return;
        }
        if let Some((fraction, end)) = self.pass.mixed_number(self.quantity) {
            self.add(&fraction, end);
            return;
        }
        self.fraction_in_words();
    }

    fn fraction_in_words(&mut self) {
        let small = self.quantity.number().is_some_and(|it| it.is_within(1, 999));
        if !small || self.quantity.form != Form::Cardinal {
            return;
        }
        let Some((joint, word)) = self.pass.next_word(self.end()) else { return };
        if joint == Joint::Glued {
            return;
        }
        if self.parts_of_unit(&word) {
            return;
        }
        let fraction = self.pass.meaning(word.clone(), |meaning| match meaning {
            Meaning::Fraction(number) if !number.is_whole() => Some(*number),
            _ => None,
        });
        let fraction = fraction.or_else(|| self.pass.twentieths(word.clone()));
        let fraction = fraction.or_else(|| self.pass.part_in_one_word(&word));
        let fraction = fraction.or_else(|| self.pass.parts_as_ordinal(word.clone()));
        let Some((fraction, end)) = fraction else { return };
        let product = self.quantity.number().and_then(|it| it.times(&fraction));
        // “two half-days” is not one day.
        if self.pass.text[end..].starts_with('-') && joint == Joint::Blank {
            return;
        }
        if product.is_none_or(|it| it.approximate() >= 1.0) {
            return self.more_than_a_whole(&word, fraction, end);
        }
        self.quantity.multiply(&fraction);
        self.quantity.form = Form::Fraction;
        self.quantity.firmness = self.quantity.firmness.max(Firmness::Firm);
        self.extend_literal(end);
    }

    /// and a half, з половиною.
    pub fn half(&mut self) {
        if self.quantity.form != Form::Cardinal {
            return;
        }
        let half = self.pass.mark_behind(self.end(), Mark::HalfBehind);
        let part = half.map(|end| (Number::HALF, end)).or_else(|| self.part_behind());
        let Some((part, end)) = part else { return };
        // “Two hundred and a half” is not 250.
        let scale = self.quantity.scale.filter(|it| it.approximate() >= 1000.0);
        let scale = scale.unwrap_or(Number::whole(1));
        if let Some(part) = part.times(&scale) {
            self.add(&part, end);
            // “An hour and a half” says more than the article alone.
            self.quantity.firmness = self.quantity.firmness.max(Firmness::Firm);
        }
    }

    /// drei Viertelstunden, три півгодини
    fn parts_of_unit(&mut self, word: &Range<usize>) -> bool {
        // Two Halbjahre are two of a separate unit, not a year.
        if self.pass.meant(word.clone(), |it| matches!(it, Meaning::Unit(_))).is_some() {
            return false;
        }
        let Some((part, unit)) = self.part_of_unit(word) else { return false };
        self.quantity.multiply(&part);
        self.quantity.units = smallvec![unit];
        self.extend_to(word.end);
        true
    }

    pub fn part_of_unit(&mut self, word: &Range<usize>) -> Option<(Number, Unit)> {
        if !self.quantity.number().is_some_and(|it| it.is_within(2, 12)) {
            return None;
        }
        match self.pass.compound(word)? {
            Compound::Glued(part, Glued::Unit(unit)) if part.approximate() < 1.0 => {
                Some((part, unit))
            }
            _ => None,
        }
    }

    pub fn add(&mut self, fraction: &Number, end: usize) {
        for reading in &mut self.quantity.readings {
            if let Value::Number(number) = &mut reading.value
                && let Some(sum) = number.plus(fraction)
            {
                *number = sum;
            }
        }
        self.quantity.form = Form::Fraction;
        self.extend_literal(end);
    }
}

impl Pass<'_> {
    /// two twenty-fifths: a ten and a unit below the line.
    fn twentieths(&mut self, ten: Range<usize>) -> Option<(Number, usize)> {
        let (ten, end) = self.meaning(ten, |it| match it {
            Meaning::Cardinal(ten) => ten.as_whole().filter(|it| (20..100).contains(it)),
            _ => None,
        })?;
        let (Joint::Hyphen, word) = self.next_word(end)? else { return None };
        let (part, end) = self.meaning(word, |it| match it {
            Meaning::Fraction(part) => Number::whole(1).divided_by(part)?.as_whole(),
            _ => None,
        })?;
        Some((Number::ratio(1, ten + Some(part).filter(|it| *it < 10)?)?, end))
    }

    /// «44 тисячні секунди», «на 3 десяті бала»: where parts are ordinals, what they are parts of
    /// follows.
    fn parts_as_ordinal(&mut self, word: Range<usize>) -> Option<(Number, usize)> {
        if self.vocabulary.grammar.articles || self.vocabulary.grammar.compounds {
            return None;
        }
        let (below, end) = self.meaning(word, |it| match it {
            Meaning::Ordinal(number) => {
                number.as_whole().filter(|it| matches!(it, 10 | 100 | 1000))
            }
            _ => None,
        })?;
        let rest = &self.text[end..];
        let alone = below == 1000 && (rest.is_empty() || rest.starts_with(['.', ',', ';', ')']));
        let whole = alone || !self.units_behind(end, false).0.is_empty();
        if whole { Some((Number::ratio(1, below)?, end)) } else { None }
    }

    /// A fraction sign right after a number.
    pub fn fraction_sign_behind(&self, end: usize) -> Option<(Number, usize)> {
        let (Joint::Glued | Joint::Blank, start) = self.joint(end) else { return None };
        self.fraction_sign(start)
    }

    /// `2 1/4`: the fraction after a whole number.
    pub fn mixed_number(&self, quantity: &Quantity) -> Option<(Number, usize)> {
        if !quantity.digits || !quantity.number().is_some_and(|it| it.is_within(1, 999)) {
            return None;
        }
        let blanks = [' ', '\u{a0}', '\u{202f}'];
        let behind = self.text[quantity.span.end..].strip_prefix(blanks)?;
        let rest = behind.trim_start_matches(blanks);
        let above = digits(self.text, self.text.len() - rest.len());
        let rest = self.text[above.end..].strip_prefix(['/', '⁄'])?;
        let below = digits(self.text, self.text.len() - rest.len());
        let numerator: u128 = self.text[above].parse().ok()?;
        let denominator: u128 = self.text[below.clone()].parse().ok()?;
        if numerator >= denominator || denominator > 100 {
            return None;
        }
        Some((Number::ratio(numerator, denominator)?, below.end))
    }
}
