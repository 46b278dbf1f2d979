//! Times that are counted from an hour: half past seven, за десять восьма; noon and midnight.

use std::ops::Range;

use super::clock::{DAY, Half, Said, time_of};
use super::utterances::{is_utterance, spoken_numbers};
use crate::quantities::Number;
use crate::quantities::calendar::Time;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::number::literal::digits;
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// half past seven, halb acht, чверть на дев'яту. A soft phrase is a time only before an hour
    /// in a form of its own, and a ghost only where a time is expected.
    pub fn clock_phrase(
        &mut self,
        span: &Range<usize>,
        minutes: i16,
        firmness: Firmness,
    ) -> Option<usize> {
        if self.mark_before(span.start, Mark::Every).is_some() {
            return None;
        }
        let Some((hour, end)) = self.hour_behind(span.end) else {
            return self.minutes_alone(span, minutes);
        };
        let mut said = self.half_of_day(end);
        let is_one = self.is_clock_phrase(span, end, minutes, firmness, &said);
        if !is_one || !said.marked && self.is_measured_behind(end) {
            return None;
        }
        let zone = self.zone_of(&mut said, span, true);
        let said = Said { half: said.half.or_else(|| self.half_said_before(span.start)), ..said };
        let time = Value::Time(shifted(hour, minutes, said.half)?);
        let mut time = Quantity::new(span.start..said.end, time, Firmness::Firm, Form::Other);
        time.zone = zone;
        // Ten to nine may be votes.
        if firmness == Firmness::Ghost
            && let Hour::OfClock(hour) = hour
        {
            time.parts = spoken_numbers(span, minutes, (hour, end));
        }
        Some(self.push(time))
    }

    /// Whether a phrase whose hour ends here is a time.
    fn is_clock_phrase(
        &mut self,
        span: &Range<usize>,
        end: usize,
        minutes: i16,
        firmness: Firmness,
        said: &Said,
    ) -> bool {
        match firmness {
            Firmness::Ghost => {
                self.is_behind(span.start, Marks::of(&[Mark::At, Mark::BeforeTime, Mark::By]))
                    || is_utterance(self.text, &(span.start..end))
            }
            Firmness::Soft => {
                self.ends_with_hour(&(self.joint(span.end).1..end))
                    && (minutes % 60 != 0
                        || said.half.is_some()
                        || self.ends_phrase(end)
                            && (!said.marked || self.next_word(said.end).is_none()))
            }
            _ => true,
        }
    }

    /// Whether no noun follows that an ordinal may belong to: «на початку шостої», but not «на
    /// початку шостої години гри».
    pub fn ends_phrase(&mut self, end: usize) -> bool {
        match self.next_word(end) {
            Some((_, word)) => !self.text[word].ends_with(GENITIVES),
            None => true,
        }
    }

    /// Whether what follows shows that a number counts something: a scale, a unit, a share.
    pub fn is_measured_behind(&mut self, end: usize) -> bool {
        if self.text[end..].trim_start_matches(is_blank).starts_with(['%', '€', '$', '°']) {
            return true;
        }
        let Some((_, word)) = self.next_word(end) else { return false };
        self.meant(word, |it| {
            matches!(it, Meaning::Unit(_) | Meaning::Scale(_) | Meaning::Fraction(_))
        })
        .is_some()
    }

    /// The hour from 1 to 12 that follows, in words or digits, or noon and midnight.
    fn hour_behind(&mut self, end: usize) -> Option<(Hour, usize)> {
        let (_, start) = self.joint(end);
        let run = digits(self.text, start);
        let rest = &self.text[run.end..];
        let goes_on = rest.starts_with(['.', ',', ':', '/', '-', '–'])
            && rest.chars().nth(1).is_some_and(|it| it.is_ascii_digit());
        if let Ok(hour @ 1..=12) = self.text[run.clone()].parse() {
            return (!goes_on).then_some((Hour::OfClock(hour), run.end));
        }
        let word = self.word_at(start)?;
        let senses = self.senses(word);
        senses.iter().filter(|it| it.sense.firmness > Firmness::Ghost).find_map(|it| {
            let hour = match it.sense.meaning {
                Meaning::Cardinal(number) | Meaning::Ordinal(number) if number.is_within(1, 12) => {
                    Hour::OfClock(number.as_whole()?)
                }
                Meaning::Mark(Mark::Noon) => Hour::Noon,
                Meaning::Mark(Mark::Midnight) => Hour::Midnight,
                _ => return None,
            };
            Some((hour, it.span.end))
        })
    }

    /// noon, midnight
    pub fn noon(&mut self, span: Range<usize>, minutes: u16) -> usize {
        let time = Value::Time(Time { minutes, seconds: 0, sure: true });
        let hour = Value::Number(Number::whole(12));
        let mut said = Said::ending(span.end);
        let zone = self.zone_of(&mut said, &span, true);
        let span = span.start..said.end;
        let mut quantity = Quantity::new(span, time, Firmness::Soft, Form::Other).implying(hour);
        quantity.zone = zone;
        if minutes == 0 {
            quantity.imply(Value::Number(Number::whole(24)));
        }
        self.push(quantity)
    }
}

/// The final letters of Ukrainian feminine nouns and adjectives with which an ordinal such as
/// «шостої» agrees.
const GENITIVES: [char; 3] = ['и', 'і', 'ї'];

/// What minutes are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hour {
    OfClock(u128),
    Noon,
    Midnight,
}

/// The time this many minutes after an hour.
fn shifted(hour: Hour, minutes: i16, half: Option<Half>) -> Option<Time> {
    let after = |hour: i32, round: u16| (hour * 60 + i32::from(minutes)).rem_euclid(round.into());
    match hour {
        Hour::OfClock(hour) => {
            let time = u128::try_from(after(i32::try_from(hour).ok()?, DAY / 2)).ok()?;
            let hours = if time / 60 == 0 { 12 } else { time / 60 };
            time_of(hours, time % 60, half, half.is_some())
        }
        Hour::Noon | Hour::Midnight => {
            let time = after(if hour == Hour::Noon { 12 } else { 0 }, DAY);
            Some(Time { minutes: u16::try_from(time).ok()?, seconds: 0, sure: true })
        }
    }
}
