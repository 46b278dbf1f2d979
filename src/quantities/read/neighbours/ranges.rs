//! What the two ends of a range share: the first digits of a year, or the half of the day.

use smallvec::smallvec;

use crate::quantities::calendar::Time;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::quantity::{Form, Quantity, Reading, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::{KnownUnit, Number};

impl Pass<'_> {
    /// `1986–88`, `2023/24`: the short year is in the same century.
    pub fn short_year(&mut self, at: usize, gap: &str) {
        let (before, rest) = self.quantities.split_at_mut(at);
        let (first, second) = (&mut before[at - 1], &mut rest[0]);
        if let Some(year @ 1000..3000) = first.number().and_then(Number::as_whole)
            && let Some(short) = second.number().and_then(Number::as_whole)
            && first.literal.len() == 4
            && second.literal.len() <= 2
            && gap.chars().count() == 1
            && first.units.is_empty()
            && second.units.iter().all(|it| it.is(KnownUnit::Year))
        {
            second.units.clear();
            let step = if second.literal.len() == 1 { 10 } else { 100 };
            let number = Number::whole(year / step * step + short);
            second.reinterpret(Value::Number(number));
        }
    }

    /// `112–14`: the last page may have the first digits of the first one.
    pub fn short_end(&mut self, at: usize) {
        let (before, rest) = self.quantities.split_at_mut(at);
        let (first, second) = (&before[at - 1], &mut rest[0]);
        let joined = second.span.start <= first.span.end + '–'.len_utf8();
        let plain = |it: &Quantity| it.digits && it.span == it.literal && it.codes.is_empty();
        if !joined || !plain(first) || !plain(second) || second.literal.len() >= first.literal.len()
        {
            return;
        }
        let (Some(from), Some(end)) =
            (first.number().and_then(Number::as_whole), second.number().and_then(Number::as_whole))
        else {
            return;
        };
        if !(100..10_000).contains(&from) {
            return;
        }
        let digits = u32::try_from(second.literal.len()).ok();
        let Some(step) = digits.and_then(|it| 10_u128.checked_pow(it)) else { return };
        let whole = from / step * step + end;
        if whole > from {
            second.imply(Value::Number(Number::whole(whole)));
        }
    }

    /// “18.30–20.00 Uhr”: the first time has a point, too.
    pub fn share_clock(&mut self, at: usize) {
        let second = &self.quantities[at];
        let said = matches!(second.value(), Some(Value::Time(_)));
        if second.time().is_none() || !said && !self.text[second.literal.clone()].contains('.') {
            return;
        }
        let day = self.is_day_before_hour(at);
        let first = &mut self.quantities[at - 1];
        if day || matches!(first.value(), Some(Value::Time(_))) {
            return;
        }
        let Some((hour, minute)) = self.text[first.literal.clone()].split_once('.') else { return };
        let (Ok(hour @ 0..=24), Ok(minute @ 0..=59)) = (hour.parse::<u16>(), minute.parse::<u16>())
        else {
            return;
        };
        let time = Value::Time(Time { minutes: hour * 60 + minute, seconds: 0, sure: hour > 12 });
        if !said {
            if first.time().is_none() {
                first.imply(time);
            }
            return;
        }
        first.readings = smallvec![Reading { value: time, implied: false }];
        (first.foreign, first.form) = (None, Form::Other);
    }

    /// „20.03., 18 Uhr“, „Sa 20.03, 18 Uhr“: a day has a point at its end, or a weekday before it
    /// and an hour without minutes after it; a time does not.
    fn is_day_before_hour(&self, at: usize) -> bool {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let pointed = self.text[first.literal.end..first.span.end].starts_with('.');
        let full_hour = !self.text[second.literal.clone()].contains(['.', ':']);
        let of_weekday = || {
            let before = at.checked_sub(2).map(|it| &self.quantities[it]);
            let weekday = before.filter(|it| matches!(it.value(), Some(Value::Weekday(_))));
            let gap = weekday.and_then(|it| self.text.get(it.span.end..first.span.start));
            gap.is_some_and(|it| it.trim_start_matches(['.', ',']).chars().all(is_blank))
        };
        let range = self.text[..second.span.start].ends_with(['-', '–']);
        matches!(first.value(), Some(Value::Date(_)))
            && (pointed || full_hour && !range && of_weekday())
    }

    /// “6–10 p.m.”: the first hour is in the same half of the day.
    pub fn share_hour(&mut self, at: usize, range: bool) {
        let second = self.quantities[at].value().cloned();
        let Some(time) = self.quantities[at].time() else { return };
        // „12 bis 5 Uhr“ begins at noon, but “12–5 p.m.” and «з 12 до 5 вечора» say which half.
        let plain = hour_said(&self.quantities[at], self.text) == Some(time.minutes / 60);
        let by_day = is_by_day(&self.quantities[at], self.text)
            || plain && time.sure && !self.vocabulary.grammar.half_day_clock;
        let first = &mut self.quantities[at - 1];
        if let Some(Reading { value: Value::Time(it), implied: false }) = first.readings.first_mut()
        {
            // «з 3-ї до 15-ї години» uses a 24-hour clock.
            it.sure |= by_day;
            return;
        }
        let hour = first.number().and_then(Number::as_whole);
        let Some(hour @ 0..=24) = hour.and_then(|it| u16::try_from(it).ok()) else { return };
        if !first.units.is_empty() {
            return;
        }
        // “10–6 p.m.” begins in the morning, and “9–18 Uhr” uses a 24-hour clock.
        let later = hour % 12 * 60 + 12 * 60;
        let afternoon = hour <= 12 && time.sure && !by_day && later <= time.minutes;
        let hour = if hour == 0 || hour > 12 || by_day {
            hour
        } else {
            hour % 12 + if afternoon { 12 } else { 0 }
        };
        let explicit = range && matches!(second, Some(Value::Time(_)));
        let hour = Value::Time(Time { minutes: hour * 60, seconds: 0, sure: time.sure });
        if explicit && first.number().is_some() {
            first.readings.retain(|it| !matches!(it.value, Value::Time(_)));
            first.reinterpret(hour);
            first.form = Form::Other;
        } else {
            first.imply(hour);
        }
    }
}

/// Whether a time has an hour after twelve.
fn is_by_day(time: &Quantity, text: &str) -> bool {
    let hour = hour_said(time, text);
    let implied = |it: &Reading| matches!(&it.value, Value::Number(hour) if hour.is_within(13, 24));
    hour.is_some_and(|it| it > 12) || time.readings.iter().any(implied)
}

/// The hour in the digits of a time.
fn hour_said(time: &Quantity, text: &str) -> Option<u16> {
    let literal = &text[time.literal.clone()];
    literal.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}
