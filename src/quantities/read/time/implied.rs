//! Numbers that may also be times of day: after 14.00, at 7, 0500. They only imply the time, so
//! that it counts only if the other text gives one.

use crate::quantities::calendar::Time;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::quantity::{Form, Quantity};
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::Pass;
use crate::quantities::{KnownUnit, Number};

impl Pass<'_> {
    /// The time that a number may be.
    pub fn time_implied(&mut self, quantity: &Quantity) -> Option<Time> {
        let plain = quantity.scale.is_none()
            && matches!(quantity.form, Form::Cardinal | Form::Ordinal)
            && quantity.units.iter().all(|it| it.is(KnownUnit::Hour))
            && (quantity.number().is_some() || quantity.foreign.is_some())
            && quantity.time().is_none();
        if !plain {
            return None;
        }
        let literal = &self.text[quantity.literal.clone()];
        if let Some((hour, minute)) = literal.split_once('.').filter(|_| quantity.digits) {
            let two = (1..=2).contains(&hour.len()) && minute.len() == 2;
            // Where the point is the decimal mark, it is more likely a number.
            let expected =
                self.separators.decimal != '.' || self.is_before_dotted_time(quantity.span.start);
            let time = time(hour.parse().ok()?, minute.parse().ok()?).filter(|_| two && expected);
            let by_day = !self.vocabulary.grammar.half_day_clock;
            return time.map(|it| Time { sure: it.sure || by_day, ..it });
        }
        let number = u16::try_from(quantity.number().and_then(Number::as_whole)?).ok()?;
        let together = if quantity.digits {
            literal.len() == 4 && !quantity.grouped
        } else {
            // twelve oh three
            (1100..2500).contains(&number)
        };
        if together {
            return time(number / 100, number % 100);
        }
        let start = quantity.span.start;
        // «Нуль годин» is midnight, since nothing lasts zero hours.
        if number == 0 && quantity.has_unit(KnownUnit::Hour) && !quantity.digits {
            return time(0, 0);
        }
        // «з дванадцятим ударом»: hours are feminine.
        if quantity.form == Form::Ordinal && !quantity.digits && !self.ends_in_hour(quantity) {
            return None;
        }
        if number > 24 || !self.is_before_time(start) && !self.is_hour_of_weekday(start) {
            return self.hour_implied(quantity);
        }
        time(number, 0)
    }

    fn ends_in_hour(&mut self, ordinal: &Quantity) -> bool {
        let word = self.word_before(ordinal.literal.end);
        word.is_some_and(|it| self.meant(it, |it| matches!(it, Meaning::Hour(_))).is_some())
    }

    /// 14.05 may be a time, a day in May or a version.
    pub fn time_of_groups(&self, dotted: &Literal) -> Option<Time> {
        let group = |at| u16::try_from(dotted.group(self.text, at)?).ok();
        time(group(0)?, group(1)?)
    }

    /// Whether a time is expected here: at, it is, from; or in brackets.
    pub fn is_before_time(&mut self, start: usize) -> bool {
        if self.text[..start].ends_with('(') {
            return true;
        }
        const MARKS: Marks = Marks::of(&[Mark::At, Mark::BeforeTime, Mark::From, Mark::To]);
        self.is_behind(start, MARKS)
    }

    /// The 6.52 is a train, but the 6 is not.
    fn is_before_dotted_time(&mut self, start: usize) -> bool {
        self.is_before_time(start) || self.mark_before(start, Mark::BeforeClock).is_some()
    }

    /// Whether the word or the two words before this place are one of these marks.
    pub fn is_behind(&mut self, start: usize, marks: Marks) -> bool {
        let Some(word) = self.word_before(start) else { return false };
        if self.any_mark(word.clone(), marks).is_some_and(|(_, end)| end <= start) {
            return true;
        }
        let near = self.text[..word.start].ends_with(is_blank);
        let Some(first) = self.word_before(word.start).filter(|_| near) else { return false };
        self.any_mark(first, marks).is_some_and(|(_, end)| end == word.end)
    }
}

fn time(hour: u16, minute: u16) -> Option<Time> {
    if hour > 24 || minute > 59 {
        return None;
    }
    let sure = hour > 12 || hour == 0;
    Some(Time { minutes: (hour * 60 + minute) % super::clock::DAY, seconds: 0, sure })
}
