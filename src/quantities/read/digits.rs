//! What begins with digits: names, dates, times, scores and numbers, the more likely first.

use std::ops::Range;

use smallvec::SmallVec;

use super::name::names::{Name, long_number};
use super::number::literal::Literal;
use super::pass::Pass;
use crate::quantities::language::lexicon::{Occurrence, is_blank, is_letter, is_letter_or_digit};
use crate::quantities::language::meaning::Meaning;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::{KnownUnit, Number};

impl Pass<'_> {
    /// Reads what begins with these digits, and returns where it ends.
    pub fn read_digits(&mut self, start: usize) -> usize {
        let literal = Literal::scan(self.text, start);
        if let Some(end) = self.digit_idiom(&literal.groups[0]) {
            return end;
        }
        if let Some(end) = self.half_life(start) {
            return end;
        }
        if let Some(head) = self.thousands_left_out(start) {
            return self.push(head);
        }
        let code = self.chainage(&literal.groups[0]);
        if let Some(code) = code.or_else(|| self.procurement_code(&literal.groups[0])) {
            return self.push(code);
        }
        if let Some(quantity) = self.scientific(start, &literal) {
            return self.finish(quantity);
        }
        if let Some(quantity) = self.swiss_amount(&literal) {
            return self.finish(quantity);
        }
        match self.name(start, &literal) {
            Some(Name::Markup(end)) => return end,
            Some(Name::Name(quantity)) => {
                let end = self.push(*quantity);
                self.encode(&literal);
                return end;
            }
            None => {}
        }
        let end = self.read_literal(start, &literal);
        self.encode(&literal);
        end
    }

    /// Digits that are neither a name nor an idiom.
    pub fn read_plain_digits(&mut self, start: usize) -> usize {
        let literal = Literal::scan(self.text, start);
        self.read_literal(start, &literal)
    }

    pub fn read_literal(&mut self, start: usize, literal: &Literal) -> usize {
        if let Some(quantity) = self.dose(start) {
            return self.push(quantity);
        }
        if let Some((number, end)) = self.fraction_sign(start) {
            let mut quantity =
                Quantity::number_of(start..end, number, Firmness::Hard, Form::Fraction);
            quantity.digits = true;
            return self.finish(quantity);
        }
        if let Some(quantity) = self.bare_decimals(&literal.groups[0]) {
            return self.finish(quantity);
        }
        if let Some(pair) = self.spaced_pair(literal).or_else(|| self.verse(literal)) {
            return self.finish(pair);
        }
        if let Some(quantity) = self.spaced_date(literal) {
            return self.push(quantity);
        }
        // Most numbers have no letter after them.
        if self.text[literal.span().end..].starts_with(is_letter)
            && let Some(quantity) =
                self.lettered_duration(literal).or_else(|| self.hours_glued(literal))
        {
            return self.push(quantity);
        }
        if self.text[literal.span().end..].starts_with(": ")
            && let Some(quantity) = self.time_with_blank(literal)
        {
            return self.push(quantity);
        }
        // Most numbers contain no mark of a date, a time or a score.
        if literal.marks.iter().any(|it| matches!(it, '.' | '-' | '/' | ':'))
            && let Some(end) = self.date_or_time(literal)
        {
            return end;
        }
        // A quantity is large: passed on without `or_else`, it is moved less often.
        if let Some(quantity) = self.literal_number(literal) {
            return self.finish_literal(start, literal, quantity);
        }
        match self.foreign_number(literal) {
            Some(quantity) => self.finish_literal(start, literal, quantity),
            None => self.first_group(literal),
        }
    }

    fn finish_literal(&mut self, start: usize, literal: &Literal, mut quantity: Quantity) -> usize {
        self.aperture(start, &mut quantity);
        self.count_in_volume(literal, &mut quantity);
        self.imply_day_and_month(literal, &mut quantity);
        self.short_year_alone(literal, &mut quantity);
        self.finish(quantity)
    }

    pub fn date_or_time(&mut self, literal: &Literal) -> Option<usize> {
        if let Some(mut quantity) = self.date_in_digits(literal) {
            self.imply_day_before(&mut quantity);
            return Some(self.push(quantity));
        }
        if let Some(quantity) = self.race(literal).or_else(|| self.time_in_digits(literal)) {
            return Some(self.push(quantity));
        }
        let mut pair = self.pair(literal)?;
        self.imply_minutes(&mut pair);
        Some(self.finish(pair))
    }

    /// `.5 mg`, `,77`: decimals without a whole part. A comma may also be punctuation with the
    /// blank on the wrong side.
    pub fn bare_decimals(&self, run: &Range<usize>) -> Option<Quantity> {
        // “.281” is usual for sports statistics in every language.
        let mark = if run.len() == 3 {
            ['.', self.separators.decimal]
        } else {
            [self.separators.decimal; 2]
        };
        let before = self.text[..run.start].strip_suffix(mark)?;
        let open = before.is_empty()
            || before.ends_with(|c: char| is_blank(c) || "$(£€-–−+<>=±~≈".contains(c));
        if !open || !self.text[run.clone()].is_ascii() {
            return None;
        }
        let units = self.text[run.clone()].bytes().map(|it| it - b'0');
        let units: SmallVec<[u8; 16]> = units.collect();
        let number = Number::from_digits(units.iter().copied(), run.len())?;
        let mut quantity =
            Quantity::number_of(before.len()..run.end, number, Firmness::Hard, Form::Cardinal);
        quantity.digits = true;
        if self.text[before.len()..].starts_with(',')
            && let Some(whole) = Number::from_digits(units.into_iter(), 0)
        {
            quantity.imply(Value::Number(whole));
        }
        Some(quantity)
    }

    /// Digits joined in a way that makes no sense here: each run is a separate number.
    pub fn first_group(&mut self, literal: &Literal) -> usize {
        // 1,3,5: a list
        let commas = literal.marks.iter().take_while(|it| **it == ',').count();
        if commas > 1 {
            for at in 0..commas {
                self.literal_number(&literal.part(at..at + 1)).map(|it| self.push(it));
            }
            return self.first_group(&literal.part(commas..literal.groups.len()));
        }
        match self.literal_number(&literal.up_to(|_| false)) {
            Some(quantity) => self.finish(quantity),
            None => self.push(long_number(self.text, literal.groups[0].clone())),
        }
    }

    /// 24/7, 0815: phrases that begin with digits.
    pub fn digit_idiom(&mut self, run: &Range<usize>) -> Option<usize> {
        if !self.vocabulary.lexicon.starts.may_start(self.text, run)
            || self.text[..run.start]
                .ends_with(|c: char| is_letter_or_digit(c) || matches!(c, '.' | ',' | '-' | '/'))
        {
            return None;
        }
        let text = self.text;
        let mut senses = self.senses(run.clone());
        senses.retain(|it| !text[it.span.end..].starts_with(|c: char| c.is_ascii_digit()));
        // 180° may mean turning round, 180°C does not.
        let scale = |end| self.degrees(end).is_some_and(|it| !it.0.is(KnownUnit::Degree));
        senses.retain(|it| !text[..it.span.end].ends_with('°') || !scale(it.span.end));
        self.idiom(&senses)
            .or_else(|| self.clock_in_digits(&senses))
            .or_else(|| self.day_in_digits(&senses))
    }

    /// 20 past 3, 5 Minuten vor 12
    fn clock_in_digits(&mut self, senses: &[Occurrence]) -> Option<usize> {
        senses.iter().find_map(|it| match *it.sense.meaning {
            Meaning::Clock(minutes) => self.clock_phrase(&it.span, minutes, it.sense.firmness),
            _ => None,
        })
    }

    /// 9/11
    fn day_in_digits(&mut self, senses: &[Occurrence]) -> Option<usize> {
        senses.iter().find_map(|it| match *it.sense.meaning {
            Meaning::Day(month, day) => Some(self.feast_day(it.span.clone(), month, day)),
            _ => None,
        })
    }
}
