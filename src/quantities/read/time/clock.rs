//! Times of day.

use std::ops::Range;

use crate::quantities::calendar::Time;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Reading, Value};
use crate::quantities::read::number::literal::{Literal, digits};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::{KnownUnit, Number};

impl Pass<'_> {
    /// 14:30, 14.30 Uhr, 7.55am
    pub fn time_in_digits(&mut self, literal: &Literal) -> Option<Quantity> {
        let colon = literal.up_to(|it| it == ':');
        let dot = literal.up_to(|it| it == '.');
        // A scale of 1:25.000, a race in 3:58,62.
        let goes_on = matches!(literal.marks.get(colon.marks.len()), Some('.' | ','))
            || self.is_scale_of_map(literal);
        if colon.groups.len() == 2 && goes_on {
            return None;
        }
        let (literal, dotted) = if colon.groups.len() > 1 { (colon, false) } else { (dot, true) };
        let sizes = literal.lengths();
        if !matches!(sizes[..], [1..=2, 2] | [1..=2, 2, 2]) || dotted && sizes.len() == 3 {
            return None;
        }
        let (hour, minute) = (literal.group(self.text, 0)?, literal.group(self.text, 1)?);
        let second = literal.group(self.text, 2).unwrap_or(0);
        if hour > 24 || minute > 59 {
            return None;
        }

        let span = literal.span();
        let at = self.mark_before(span.start, Mark::At).is_some();
        if !dotted
            && !at
            && let Some(duration) = self.clocked_duration(&literal)
        {
            return Some(duration);
        }
        let mut said = self.half_of_day(span.end);
        let unzoned = said.end;
        let zone = self.zone_of(&mut said, &span, true);
        // «21.00 за київським часом»: the zone shows that it is a time.
        let marked =
            said.marked || said.end > unzoned || dotted && self.separators.decimal != '.' && at;
        if dotted && !marked {
            return None;
        }
        let sure = said.half.is_some()
            || hour > 12
            || hour == 0
            || !self.vocabulary.grammar.half_day_clock;
        let late = self.academic_quarter(&mut said, minute);
        let time = time_of(hour, minute + late, said.half, sure)?;
        let time = Time { seconds: u8::try_from(second).ok()?, ..time };
        let mut quantity =
            Quantity::new(span.start..said.end, Value::Time(time), Firmness::Hard, Form::Other);
        quantity.literal = span;
        quantity.zone = zone;
        quantity.digits = true;
        quantity.parts = self.groups_of_time(&literal);
        if dotted && !said.marked && zone.is_none() {
            // “um 4.25 gestiegen”: an amount with the decimal point of another language.
            quantity.foreign = literal.foreign(self.text, None);
        }
        if sizes.len() == 2 && !marked {
            let pair = Value::Pair(Box::new([hour, minute].map(Number::whole)));
            quantity.readings.push(Reading { value: pair, implied: false });
        }
        if minute + late == 0 && second == 0 {
            quantity.imply(Value::Number(Number::whole(hour)));
        }
        Some(quantity)
    }

    /// `13: 30 Uhr`: a blank that does not belong there.
    pub fn time_with_blank(&mut self, literal: &Literal) -> Option<Quantity> {
        let span = literal.span();
        let run = digits(self.text, span.end + 2);
        let hour =
            literal.group(self.text, 0).filter(|it| literal.marks.is_empty() && *it <= 24)?;
        let minute: u128 = self.text[run.clone()].parse().ok()?;
        let said = self.half_of_day(run.end);
        if run.len() != 2 || minute > 59 || !said.marked {
            return None;
        }
        let sure = said.half.is_some() || hour > 12 || hour == 0;
        let time = Value::Time(time_of(hour, minute, said.half, sure)?);
        let quantity = Quantity::new(span.start..said.end, time, Firmness::Hard, Form::Other);
        Some(Quantity { literal: span.start..run.end, digits: true, ..quantity })
    }

    /// Hours, minutes and seconds, each as a separate number.
    pub fn groups_of_time(&self, literal: &Literal) -> Vec<Quantity> {
        let parts = literal.groups.iter().zip(0..).filter_map(|(group, at)| {
            let number = Number::whole(literal.group(self.text, at)?);
            let part = Quantity::number_of(group.clone(), number, Firmness::Hard, Form::Other);
            Some(Quantity { digits: true, ..part })
        });
        parts.collect()
    }

    /// 7 a.m., 15 Uhr, 5 Uhr 13, сьома вечора, о шостій тридцять, at three thirty.
    pub fn clock_time(&mut self, quantity: &Quantity) -> Option<Quantity> {
        let number = quantity.number().and_then(Number::as_whole).filter(|it| *it < 2500)?;
        let plain = quantity.scale.is_none() && quantity.units.is_empty();
        if !plain || self.names_no_hour(quantity) {
            return None;
        }
        let mut said = self.half_of_day(quantity.span.end);
        let named = self.is_hour_by_name(quantity);
        if !said.marked && self.is_before_zone(quantity) {
            said.marked = true;
        }
        if said.oclock && self.is_duration(quantity) {
            return None;
        }
        // 1200 GMT, but «120 год» are hours, and „Kilometer 312 nachts“ is a place.
        let glued = said.marked
            && !(said.oclock && self.is_before_unit(quantity.span.end))
            && !(said.half.is_some() && !said.oclock && !self.is_expected(&said, quantity));
        let (hour, mut minute) = self.hour_and_minute(quantity, number, glued)?;
        if minute == 0 && (said.oclock || named) || self.may_have_minutes(quantity) {
            let behind = self.minutes_behind(said.end, said.marked);
            if let Some((found, end)) = behind {
                let later = self.half_of_day(end);
                (minute, said.end, said.marked) = (found, later.end, true);
                said.half = said.half.or(later.half);
                said.last = later.last.or(said.last);
            }
        }
        minute += self.academic_quarter(&mut said, minute);
        if !said.marked && !named {
            return None;
        }

        let zone = self.zone_of(&mut said, &quantity.span, named);
        let half = said.half.or_else(|| self.half_said_before(quantity.span.start));
        // „5 Uhr“ is in the morning; in words, or in other languages, it may be in the afternoon.
        let by_day = quantity.digits
            && said.oclock
            && self.vocabulary.grammar.compounds
            && !self.vocabulary.grammar.half_day_clock
            && !self.is_mark_near(&quantity.span, Mark::Evening, NEAR_EVENING);
        let sure = half.is_some() || hour > 12 || hour == 0 || by_day;
        let time = time_of(hour, minute, half, sure)?;
        let span = quantity.span.start..said.end;
        let mut timed = Quantity::new(span, Value::Time(time), quantity.firmness, Form::Other);
        timed.literal = quantity.literal.clone();
        timed.zone = zone;
        timed.digits = quantity.digits;
        if minute == 0 {
            timed.imply(Value::Number(Number::whole(number)));
        } else if quantity.digits
            && half.is_none()
            && let Some(hours) = Number::ratio(hour * 60 + minute, 60)
        {
            // 2 год 45 хв: a time or a duration
            timed.imply(Value::Number(hours));
        }
        Some(timed)
    }

    /// «першого дня»: an ordinal that does not agree with the word for an hour.
    fn names_no_hour(&mut self, quantity: &Quantity) -> bool {
        quantity.form == Form::Ordinal && !quantity.digits && !self.ends_with_hour(&quantity.span)
    }

    /// The hour that a number gives, and the minutes if it is 330 p.m. or 0500 GMT.
    fn hour_and_minute(
        &self,
        quantity: &Quantity,
        number: u128,
        marked: bool,
    ) -> Option<(u128, u128)> {
        let length = quantity.literal.len();
        let together = marked && quantity.digits && !quantity.grouped && (3..=4).contains(&length);
        let (hour, minute) = if together { (number / 100, number % 100) } else { (number, 0) };
        (hour <= 24 && minute <= 59).then_some((hour, minute))
    }

    /// «о шостій»: an ordinal after a word that comes before times. Languages that name hours like
    /// this have a list of them.
    fn is_hour_by_name(&mut self, quantity: &Quantity) -> bool {
        if quantity.form != Form::Ordinal {
            return false;
        }
        if self.mark_before(quantity.span.start, Mark::At).is_some() {
            return quantity.digits || self.ends_with_hour(&quantity.span);
        }
        quantity.digits && self.is_hour_by_suffix(quantity)
    }

    /// «після 17-ї», «з 8-ї до 17-ї»: an hour identified by its ending, without a noun that it
    /// numbers.
    fn is_hour_by_suffix(&mut self, quantity: &Quantity) -> bool {
        let suffix = quantity.literal.end..quantity.span.end;
        let Some((Joint::Hyphen, suffix)) =
            self.next_word(suffix.start).filter(|(_, it)| it.end == suffix.end)
        else {
            return false;
        };
        let folded = self.folded(suffix);
        if !self.vocabulary.hour_suffixes.contains(&*folded)
            || !self.is_before_time(quantity.span.start)
        {
            return false;
        }
        match self.next_word(quantity.span.end) {
            Some((Joint::Blank, word)) => self.any_mark(word, JOINS).is_some(),
            _ => true,
        }
    }

    /// Whether the last word of a number is the name of an hour.
    pub fn ends_with_hour(&mut self, span: &Range<usize>) -> bool {
        let mut word = self.word_at(span.start);
        while let Some(it) = word.clone().filter(|it| it.end < span.end) {
            word = self.next_word(it.end).map(|(_, next)| next);
        }
        let hour = |it: &Meaning| matches!(it, Meaning::Hour(_));
        word.is_some_and(|it| it.end == span.end && self.meant(it, hour).is_some())
    }

    /// «15 годин», in a language in which the word for an hour of the clock also means sixty
    /// minutes: a time only after an ordinal or after a word that comes before times.
    fn is_duration(&mut self, quantity: &Quantity) -> bool {
        let Some((_, word)) = self.next_word(quantity.span.end) else { return false };
        let Some(end) = self.meant(word, |it| matches!(it, Meaning::Unit(_))) else {
            return false;
        };
        let start = quantity.span.start;
        let expected = self.is_before_time(start);
        let at = expected && self.mark_before(start, Mark::At).is_some();
        let more = |it: &mut Self| it.is_before_minutes(end) || it.is_in_rate(start);
        quantity.form != Form::Ordinal && (!expected || !at && more(self))
    }

    /// Whether hour and minute may be one number before a half of the day: 330 pm, “at 330 in the
    /// afternoon”.
    fn is_expected(&mut self, said: &Said, quantity: &Quantity) -> bool {
        let half = said.last.as_ref().map_or("", |it| &self.text[it.start..said.end]);
        half.chars().filter(|it| is_letter(*it)).count() <= LONGEST_HALF
            || self.mark_before(quantity.span.start, Mark::At).is_some()
    }

    fn is_before_unit(&mut self, end: usize) -> bool {
        let word = self.next_word(end).map(|(_, word)| word);
        word.is_some_and(|it| self.meant(it, |it| matches!(it, Meaning::Unit(_))).is_some())
    }

    /// «близько 2 год 45 хв»: more likely a duration.
    fn is_before_minutes(&mut self, end: usize) -> bool {
        let rest = self.text[end..].trim_start_matches('.').trim_start_matches(is_blank);
        let minutes = digits(self.text, self.text.len() - rest.len());
        let minute = |it: &Meaning| matches!(it, Meaning::Unit(it) if it.is(KnownUnit::Minute));
        let behind = self.next_word(minutes.end).filter(|_| !minutes.is_empty());
        behind.is_some_and(|(_, word)| self.meant(word, minute).is_some())
    }

    /// at three thirty, three-thirty, three thirty p.m.
    fn may_have_minutes(&mut self, quantity: &Quantity) -> bool {
        let hour = quantity.form == Form::Cardinal
            && !quantity.digits
            && quantity.number().is_some_and(|it| it.is_within(2, 12));
        let Some((joint, word)) = self.next_word(quantity.span.end).filter(|_| hour) else {
            return false;
        };
        if joint == Joint::Hyphen || self.mark_before(quantity.span.start, Mark::At).is_some() {
            return true;
        }
        let minutes = self.minutes_behind(quantity.span.end, false);
        let end = minutes.map_or(word.end, |(_, end)| end);
        self.half_of_day(end).half.is_some()
    }

    /// The half of the day, if it is given before the hour: nachmittags um drei.
    pub fn half_said_before(&mut self, start: usize) -> Option<Half> {
        let at = self.mark_before(start, Mark::At)?;
        let word = self.word_before(at)?;
        let (mark, end) = self.any_mark(word, HALVES)?;
        let half = match mark {
            Mark::Am => Half::Am,
            Mark::Pm => Half::Pm,
            _ => Half::Night,
        };
        (end <= at).then_some(half)
    }

    /// What gives the half of the day after an hour, where it ends, and whether anything shows that
    /// the number is an hour.
    pub fn half_of_day(&mut self, end: usize) -> Said {
        let mut said = Said::ending(end);
        for _ in 0..3 {
            let Some((joint, word)) = self.next_word(said.end) else { break };
            let Some((mark, end)) = self.any_mark(word.clone(), BEHIND_HOURS) else { break };
            // the 20-Uhr-Nachrichten
            let compound = mark == Mark::OClock && self.text[end..].starts_with('-');
            if joint == Joint::Hyphen && !compound {
                break;
            }
            match mark {
                Mark::OClock if said.marked => break,
                Mark::OClock => said.oclock = true,
                _ if said.half.is_some() => break,
                Mark::Am => said.half = Some(Half::Am),
                Mark::Pm => said.half = Some(Half::Pm),
                _ => said.half = Some(Half::Night),
            }
            (said.end, said.marked, said.last) = (end, true, Some(word));
        }
        said
    }
}

/// Marks that give the half of the day, and show that a number is an hour.
const HALVES: Marks = Marks::of(&[Mark::Am, Mark::Pm, Mark::Night]);
const BEHIND_HOURS: Marks = Marks::of(&[Mark::OClock, Mark::Am, Mark::Pm, Mark::Night]);

/// What comes between two hours.
const JOINS: Marks = Marks::of(&[Mark::To, Mark::RangeAnd]);

/// How far “evening” may be from its hours, in words.
const NEAR_EVENING: usize = 12;

/// The longest abbreviation of a half of the day, in letters: pm, p.m.
const LONGEST_HALF: usize = 2;

/// In minutes.
pub(in crate::quantities::read) const DAY: u16 = 24 * 60;

/// What follows an hour.
pub(in crate::quantities::read) struct Said {
    pub half: Option<Half>,
    pub end: usize,
    /// Whether anything shows that it is an hour.
    pub marked: bool,
    /// Whether that is a word such as “o'clock”.
    pub oclock: bool,
    /// The end of the last word that does.
    pub last: Option<Range<usize>>,
}

impl Said {
    /// Nothing is given after this place.
    pub fn ending(end: usize) -> Said {
        Said { half: None, end, marked: false, oclock: false, last: None }
    }
}

/// The half of the day that a word names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::quantities::read) enum Half {
    Am,
    Pm,
    /// Before six it is morning; after six it is evening.
    Night,
}

pub(super) fn time_of(hour: u128, minute: u128, half: Option<Half>, sure: bool) -> Option<Time> {
    let hour = match half {
        // «о 00:00 дня, наступного за оплатою»
        _ if (hour, minute) == (0, 0) => 0,
        Some(Half::Am) if hour == 12 => 0,
        Some(Half::Pm) if hour < 12 => hour + 12,
        Some(Half::Night) if hour == 12 => 0,
        Some(Half::Night) if (6..12).contains(&hour) => hour + 12,
        _ => hour,
    };
    let minutes = u16::try_from(hour * 60 + minute).ok()? % DAY;
    Some(Time { minutes, seconds: 0, sure })
}
