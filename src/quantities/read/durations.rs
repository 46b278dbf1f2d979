//! How long something takes, as clocks show it: 2:15 hours, 1h30.

use smallvec::smallvec;

use super::literal::{Literal, digits};
use super::pass::{Joint, Pass};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Time, Value};
use crate::quantities::units::Unit;
use crate::quantities::{KnownUnit, Number};

impl Pass<'_> {
    /// 2:15 hours, 9:30 Minuten, 1:02:44 години: digits with colons before the unit of the first
    /// group.
    pub fn clocked_duration(&mut self, literal: &Literal) -> Option<Quantity> {
        let span = literal.span();
        let (_, word) = self.next_word(span.end)?;
        let (unit, end) = self.meaning(word, |it| match it {
            Meaning::Unit(unit) if unit.is(KnownUnit::Hour) || unit.is(KnownUnit::Minute) => {
                Some(*unit)
            }
            _ => None,
        })?;
        let whole = literal.group(self.text, 0)?;
        let (minutes, seconds) =
            (literal.group(self.text, 1)?, literal.group(self.text, 2).unwrap_or(0));
        let number = Number::ratio(whole * 3600 + minutes * 60 + seconds, 3600)?;
        let mut quantity = duration(span.start..end, span, number, unit);
        quantity.imply(Value::Pair(Box::new([whole, minutes].map(Number::whole))));
        quantity.imply(Value::Time(Time {
            minutes: u16::try_from(whole * 60 + minutes).ok()?,
            seconds: u8::try_from(seconds).ok()?,
            sure: whole > 12,
        }));
        quantity.parts = self.groups_of_time(literal);
        Some(quantity)
    }

    /// 1h30, 15h20, 1h30m: a time of day where one is expected.
    pub fn hours_glued(&mut self, literal: &Literal) -> Option<Quantity> {
        let hours = literal.group(self.text, 0).filter(|_| literal.marks.is_empty())?;
        let start = literal.span().start;
        let word = self.word_at(literal.span().end)?;
        let run = digits(self.text, word.end);
        if run.len() != 2 {
            return None;
        }
        let (unit, _) = self.meaning(word, |it| match it {
            Meaning::Unit(unit) if unit.is(KnownUnit::Hour) => Some(*unit),
            _ => None,
        })?;
        let minutes: u128 = self.text[run.clone()].parse().ok().filter(|it| *it < 60)?;
        let end = self.end_of_minutes(run.end);
        let number = Number::ratio(hours * 60 + minutes, 60)?;
        let mut quantity = duration(start..end, start..run.end, number, unit);
        if let Ok(minutes) = u16::try_from(hours * 60 + minutes)
            && hours <= 24
        {
            let time = Value::Time(Time { minutes, seconds: 0, sure: hours > 12 });
            if self.mark_before(start, Mark::At).is_some() {
                quantity.units.clear();
                quantity.form = Form::Other;
                quantity.reinterpret(time);
            } else {
                quantity.imply(time);
            }
        }
        Some(quantity)
    }

    /// Behind the “m” or “min” after minutes.
    fn end_of_minutes(&mut self, end: usize) -> usize {
        let Some((Joint::Glued, word)) = self.next_word(end) else { return end };
        let minute = |it: &Meaning| matches!(it, Meaning::Unit(it) if it.is(KnownUnit::Minute));
        match self.meant(word.clone(), minute) {
            Some(end) => end,
            None if &self.text[word.clone()] == "m" => word.end,
            None => end,
        }
    }
}

fn duration(
    span: std::ops::Range<usize>,
    literal: std::ops::Range<usize>,
    number: Number,
    unit: Unit,
) -> Quantity {
    let quantity = Quantity::number_of(span, number, Firmness::Hard, Form::Cardinal);
    Quantity { literal, units: smallvec![unit], digits: true, ..quantity }
}
