//! Durations in clock notation: 2:15 hours, 1h30.

use smallvec::smallvec;

use crate::quantities::calendar::Time;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Dress, Firmness, Form, Quantity, Value};
use crate::quantities::read::number::literal::{Literal, digits};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::units::Unit;
use crate::quantities::{KnownUnit, Number};

/// The most that a clock shows.
const MOST_HOURS: u128 = 9999;

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
        let whole = literal.group(self.text, 0).filter(|it| *it <= MOST_HOURS)?;
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

    /// 1:08:45,3 or 1:08.45,3: hours, minutes and seconds with decimals, as in races.
    pub fn race(&mut self, literal: &Literal) -> Option<Quantity> {
        let pointed = literal.marks.starts_with(&[':', '.', ',']);
        let clock = literal.up_to(|it| it == ':' || pointed && it == '.');
        let mark = *literal.marks.get(clock.marks.len()).filter(|it| matches!(it, '.' | ','))?;
        let decimals = literal.groups.get(clock.groups.len())?;
        if !matches!(clock.lengths(), [1..=2, 2, 2]) || decimals.len() > 3 {
            return None;
        }
        let group = |at| clock.group(self.text, at);
        let seconds = (group(0)? * 60 + group(1)?) * 60 + group(2)?;
        let decimals_read: u128 = self.text[decimals.clone()].parse().ok()?;
        let parts = 10_u128.pow(u32::try_from(decimals.len()).ok()?);
        let number = Number::ratio(seconds * parts + decimals_read, 3600 * parts)?;
        let span = clock.span().start..decimals.end;
        let unit = Unit::known(KnownUnit::Hour)?;
        let end = self.unit_behind(span.end).filter(|(it, _)| *it == unit).map(|(_, end)| end);
        let mut quantity = duration(span.start..end.unwrap_or(span.end), span, number, unit);
        if mark != self.separators.decimal {
            quantity.dress = Dress::Foreign;
        }
        Some(quantity)
    }

    /// 25:43,8: minutes and seconds with decimals, which also count as minutes.
    pub fn imply_minutes(&self, quantity: &mut Quantity) {
        let Some(Value::Pair(pair)) = quantity.value() else { return };
        let (minutes, seconds) = (&pair[0], &pair[1]);
        let clocked = minutes.is_whole() && seconds.approximate() < 60.0;
        let two = self.text[quantity.literal.clone()].split(':').nth(1);
        let two = two.is_some_and(|it| it.bytes().take_while(u8::is_ascii_digit).count() == 2);
        if clocked
            && two
            && !seconds.is_whole()
            && let Some(seconds) = seconds.divided_by(&Number::whole(60))
            && let Some(number) = minutes.plus(&seconds)
        {
            quantity.imply(Value::Number(number));
        }
    }

    /// 1h30, 15h20, 1h30m: a time of day if one is expected.
    pub fn hours_glued(&mut self, literal: &Literal) -> Option<Quantity> {
        let hours = literal.group(self.text, 0).filter(|it| *it <= MOST_HOURS)?;
        if !literal.marks.is_empty() {
            return None;
        }
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

    /// The “m” or “min” after minutes.
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
