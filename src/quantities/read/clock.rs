//! Times of day.

use std::ops::Range;

use super::literal::{Literal, digits};
use super::pass::{Joint, Pass};
use crate::quantities::Number;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Reading, Time, Value};

impl Pass<'_> {
    /// 14:30, 14.30 Uhr, 7.55am
    pub fn time_in_digits(&mut self, literal: &Literal) -> Option<Quantity> {
        let colon = literal.up_to(|it| it == ':');
        let dot = literal.up_to(|it| it == '.');
        // A scale of 1:25.000, a race in 3:58,62.
        let goes_on = matches!(literal.marks.get(colon.marks.len()), Some('.' | ','));
        if colon.groups.len() == 2 && goes_on {
            return None;
        }
        let (literal, dotted) = if colon.groups.len() > 1 { (colon, false) } else { (dot, true) };
        let sizes = literal.lengths(self.text);
        if !matches!(sizes[..], [1..=2, 2] | [1..=2, 2, 2]) || dotted && sizes.len() == 3 {
            return None;
        }
        let (hour, minute) = (literal.group(self.text, 0)?, literal.group(self.text, 1)?);
        if hour > 24 || minute > 59 {
            return None;
        }
        let span = literal.span();
        let (half, end, marked) = self.half_of_day(span.end);
        let marked = marked
            || dotted
                && self.separators.decimal != '.'
                && self.mark_before(span.start, Mark::At).is_some();
        if dotted && !marked {
            return None;
        }
        let sure =
            half.is_some() || hour > 12 || hour == 0 || !self.vocabulary.grammar.half_day_clock;
        let time = time_of(hour, minute, half, sure)?;
        let mut quantity =
            Quantity::new(span.start..end, Value::Time(time), Firmness::Hard, Form::Other);
        quantity.literal = span;
        quantity.digits = true;
        let parts = literal.groups.iter().zip(0..).filter_map(|(group, at)| {
            let number = Number::whole(literal.group(self.text, at)?);
            Some(Quantity {
                digits: true,
                ..Quantity::number_of(group.clone(), number, Firmness::Hard, Form::Other)
            })
        });
        quantity.parts = parts.collect();
        if sizes.len() == 2 && !marked {
            let pair = Value::Pair(Box::new([hour, minute].map(Number::whole)));
            quantity.readings.push(Reading { value: pair, implied: false });
        }
        if minute == 0 {
            quantity.imply(Value::Number(Number::whole(hour)));
        }
        Some(quantity)
    }

    /// 7 a.m., 15 Uhr, сьома вечора, half past seven.
    pub fn clock_time(&mut self, quantity: &Quantity) -> Option<Quantity> {
        let hour = quantity.number().and_then(Number::as_whole).filter(|it| *it <= 24)?;
        if quantity.scale.is_some() || !quantity.units.is_empty() {
            return None;
        }
        let (half, end, marked) = self.half_of_day(quantity.span.end);
        if !marked {
            return None;
        }
        let sure = half.is_some() || hour > 12 || hour == 0;
        let time = time_of(hour, 0, half, sure)?;
        let mut timed = Quantity::new(
            quantity.span.start..end,
            Value::Time(time),
            quantity.firmness,
            Form::Other,
        );
        timed.literal = quantity.literal.clone();
        timed.digits = quantity.digits;
        timed.imply(Value::Number(Number::whole(hour)));
        Some(timed)
    }

    /// What says the half of the day after an hour, where it ends, and whether anything says that
    /// it is an hour.
    fn half_of_day(&mut self, end: usize) -> (Option<Half>, usize, bool) {
        let (mut half, mut at, mut marked) = (None, end, false);
        for _ in 0..3 {
            let Some((joint, word)) = self.next_word(at) else { break };
            if joint == Joint::Hyphen {
                break;
            }
            let mark = self.meaning(word, |meaning| match meaning {
                Meaning::Mark(mark @ (Mark::OClock | Mark::Am | Mark::Pm | Mark::Night)) => {
                    Some(*mark)
                }
                _ => None,
            });
            let Some((mark, end)) = mark else { break };
            match mark {
                Mark::OClock if marked => break,
                Mark::OClock => {}
                _ if half.is_some() => break,
                Mark::Am => half = Some(Half::Am),
                Mark::Pm => half = Some(Half::Pm),
                _ => half = Some(Half::Night),
            }
            (at, marked) = (end, true);
        }
        (half, at, marked)
    }

    /// half past seven, halb acht, чверть на дев'яту
    pub fn clock_phrase(&mut self, span: &Range<usize>, minutes: i16) -> Option<usize> {
        let (hour, end) = self.hour_behind(span.end)?;
        let (half, end, _) = self.half_of_day(end);
        let shifted =
            (i32::try_from(hour).ok()? * 60 + i32::from(minutes)).rem_euclid(i32::from(DAY / 2));
        let shifted = u128::try_from(shifted).ok()?;
        let hours = if shifted / 60 == 0 { 12 } else { shifted / 60 };
        let time = time_of(hours, shifted % 60, half, half.is_some())?;
        Some(self.push(Quantity::new(
            span.start..end,
            Value::Time(time),
            Firmness::Firm,
            Form::Other,
        )))
    }

    /// The hour from 1 to 12 that follows, in words or digits.
    pub fn hour_behind(&mut self, end: usize) -> Option<(u128, usize)> {
        let (_, start) = self.joint(end);
        let run = digits(self.text, start);
        if let Ok(hour @ 1..=12) = self.text[run.clone()].parse() {
            return Some((hour, run.end));
        }
        let word = self.word_at(start)?;
        self.meaning(word, |meaning| match meaning {
            Meaning::Cardinal(number) | Meaning::Ordinal(number) if number.is_within(1, 12) => {
                number.as_whole()
            }
            _ => None,
        })
    }

    /// noon, midnight
    pub fn noon(&mut self, span: Range<usize>, minutes: u16) -> usize {
        let time = Value::Time(Time { minutes, sure: true });
        let hour = Value::Number(Number::whole(12));
        let mut quantity = Quantity::new(span, time, Firmness::Soft, Form::Other).implying(hour);
        if minutes == 0 {
            quantity.imply(Value::Number(Number::whole(24)));
        }
        self.push(quantity)
    }
}

const DAY: u16 = 24 * 60;

/// Which half of the day a word names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
    /// Before six it is morning, after that evening.
    Night,
}

fn time_of(hour: u128, minute: u128, half: Option<Half>, sure: bool) -> Option<Time> {
    let hour = match half {
        Some(Half::Am) if hour == 12 => 0,
        Some(Half::Pm) if hour < 12 => hour + 12,
        Some(Half::Night) if hour == 12 => 0,
        Some(Half::Night) if (6..12).contains(&hour) => hour + 12,
        _ => hour,
    };
    let minutes = u16::try_from(hour * 60 + minute).ok()? % DAY;
    Some(Time { minutes, sure })
}
