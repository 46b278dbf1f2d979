//! What two neighbouring quantities share: a range its scale and unit, a season its century.

use smallvec::smallvec;

use super::pass::Pass;
use crate::quantities::agree::{agree, is_conversion};
use crate::quantities::calendar::Time;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity, Reading, Value};
use crate::quantities::{KnownUnit, Number};

/// What two neighbours were told to have in common.
#[derive(PartialEq, Eq)]
enum Next {
    /// All: the next pair comes.
    Seen,
    /// They became one, and what comes next is beside the whole now: 6ft 4in (1.93m).
    Beside,
}

/// So many quantities behind a pair may matter to it.
const NEAR: usize = 8;

impl Pass<'_> {
    /// Looks at each quantity with the next one.
    pub fn join_ranges(&mut self) {
        self.share_months();
        self.read_ones();
        // From the last to the first, as a whole is joined to what comes before it. What is far
        // behind is set aside, since whatever leaves a list moves all that is behind it.
        let mut aside = Vec::new();
        for at in (1..self.quantities.len()).rev() {
            let near = self.quantities.len().min(at + NEAR);
            aside.extend(self.quantities.drain(near..).rev());
            while self.join(at) == Next::Beside {
                self.quantities.extend(aside.pop());
            }
        }
        self.quantities.extend(aside.into_iter().rev());
    }

    fn join(&mut self, at: usize) -> Next {
        if at >= self.quantities.len() || self.out_of(at) {
            return Next::Seen;
        }
        self.versus(at);
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let start = first.span.start;
        let between = first.span.end..second.span.start.max(first.span.end);
        // What belongs together is close together; only a gloss in brackets may have a word
        // before it.
        if between.len() > LONGEST_JOINT
            && !(between.len() <= 40 && self.text.as_bytes()[between.clone()].contains(&b'('))
        {
            return Next::Seen;
        }
        let text = self.text;
        let mut gap = text[between].trim_matches(is_blank);
        if let Some(word) = gap.strip_prefix('-').filter(|it| it.starts_with(is_blank)) {
            self.complete(at);
            gap = word.trim_matches(is_blank);
        }
        // −10 bis +40 °C
        let gap = gap.strip_suffix('+').unwrap_or(gap).trim_matches(is_blank);
        if self.language_has(gap, Mark::Or) {
            self.or_two(at);
        }
        // 3.–5. Juni
        let dash = matches!(
            gap.strip_prefix('.').unwrap_or(gap).trim_start_matches(is_blank),
            "-" | "–" | "—" | "..." | "…" | "/" | "‑"
        );
        let word = !dash && !gap.is_empty() && self.is_range_word(gap, start);
        let listed = !dash && !word && self.is_and(gap);
        if dash {
            self.short_year(at, gap);
            self.short_end(at);
        }
        if dash || word {
            self.quantities[at - 1].opens_range = gap != "/";
        }
        if dash || word || listed {
            self.share_zone(at);
            self.share_clock(at);
            self.share_hour(at, !listed);
            self.hours_of_day(at, !listed);
            self.hours_of_weekday(at, !listed);
        }
        self.share_sides(at, gap);
        // Each of these may make one quantity of two.
        // “a sentence of three years and six months”: no range either.
        let and = word && !self.language_has(gap, Mark::To);
        if and {
            self.quantities[at - 1].opens_range = false;
        }
        let parts = self
            .feet_and_inches(at, gap, listed)
            .or_else(|| self.two_units(at, gap, listed || and));
        if parts.is_some() {
            return Next::Beside;
        }
        if and {
            self.quantities[at - 1].opens_range = true;
        }
        if dash || word || listed && !self.quantities[at - 1].is_year() {
            self.share(at, listed);
        }
        if self.night_between(at).is_some() {
            return Next::Seen;
        }
        self.gloss(at, gap)
            .or_else(|| self.two_scales(at, gap))
            .or_else(|| self.decade_of_century(at, gap))
            .or_else(|| self.noon_hour(at));
        Next::Seen
    }

    /// to, bis, до; “and” after “between”.
    fn is_range_word(&mut self, gap: &str, start: usize) -> bool {
        if self.language_has(gap, Mark::To) {
            return true;
        }
        self.language_has(gap, Mark::RangeAnd) && self.mark_before(start, Mark::From).is_some()
    }

    fn is_and(&mut self, gap: &str) -> bool {
        gap == "," || self.language_has(gap, Mark::RangeAnd) || self.language_has(gap, Mark::And)
    }

    pub fn language_has(&self, gap: &str, mark: Mark) -> bool {
        gap.starts_with(is_letter) && self.marks_of(gap).contains(mark)
    }

    /// `1986–88`, `2023/24`: the short year is one of the same century.
    fn short_year(&mut self, at: usize, gap: &str) {
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
    fn short_end(&mut self, at: usize) {
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
    fn share_clock(&mut self, at: usize) {
        let second = &self.quantities[at];
        let said = matches!(second.value(), Some(Value::Time(_)));
        if second.time().is_none() || !said && !self.text[second.literal.clone()].contains('.') {
            return;
        }
        let first = &mut self.quantities[at - 1];
        if matches!(first.value(), Some(Value::Time(_))) {
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

    /// “6–10 p.m.”: the first hour is in the same half of the day.
    fn share_hour(&mut self, at: usize, range: bool) {
        let second = self.quantities[at].value().cloned();
        let Some(time) = self.quantities[at].time() else { return };
        // „12 bis 5 Uhr“ begins at noon, but “12–5 p.m.” and «з 12 до 5 вечора» say which half.
        let plain = hour_said(&self.quantities[at], self.text) == Some(time.minutes / 60);
        let by_day = is_by_day(&self.quantities[at], self.text)
            || plain && time.sure && !self.vocabulary.grammar.half_day_clock;
        let first = &mut self.quantities[at - 1];
        if let Some(Reading { value: Value::Time(it), implied: false }) = first.readings.first_mut()
        {
            // «з 3-ї до 15-ї години» is said by a clock of 24 hours.
            it.sure |= by_day;
            return;
        }
        let hour = first.number().and_then(Number::as_whole);
        let Some(hour @ 1..=24) = hour.and_then(|it| u16::try_from(it).ok()) else { return };
        if !first.units.is_empty() {
            return;
        }
        // “10–6 p.m.” begins in the morning, and “9–18 Uhr” is said by a clock of 24 hours.
        let later = hour % 12 * 60 + 12 * 60;
        let afternoon = hour <= 12 && time.sure && !by_day && later <= time.minutes;
        let hour =
            if hour > 12 || by_day { hour } else { hour % 12 + if afternoon { 12 } else { 0 } };
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

    /// `200 miles (322 km)`: the same amount again, for readers who count otherwise.
    fn gloss(&mut self, at: usize, gap: &str) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        // section 5(5)
        let glued = self.text[first.span.end..].starts_with('(') && first.units.is_empty();
        let bracket = !glued
            && gap.split_once('(').is_some_and(|(before, inside)| {
                let before = before.trim_matches(is_blank);
                !before.contains([',', ';', '.', ':']) && is_about(inside)
            });
        let closed =
            self.text[second.span.end..].trim_start_matches(is_blank).starts_with([')', ']', ',']);
        // One gloss to a number: a chain of them is a list.
        if second.gloss.is_some() {
            return None;
        }
        let or = self.language_has(gap.trim_start_matches(',').trim_start(), Mark::Or);
        let measured =
            !first.units.is_empty() && !second.units.is_empty() && is_conversion(first, second);
        let play = matches!(second.value(), Some(Value::Pair(..) | Value::Time(_)))
            && agree(first, second);
        let again = second.digits && agree(first, second);
        let glossed = bracket && closed && (play || again);
        let conversion =
            glossed || measured && (bracket && closed || or || matches!(gap, "[" | "/"));
        if !conversion {
            return None;
        }
        self.quantities[at - 1].gloss = Some(Box::new(self.quantities[at].clone()));
        self.quantities.remove(at);
        Some(())
    }

    /// «5 млн 250 тис.», „3 Millionen und 600 Tausend“, “3 hundred and 21”: one number in parts.
    fn two_scales(&mut self, at: usize, gap: &str) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let hundred =
            first.scale.is_some_and(|it| it.is_within(100, 100)) && second.scale.is_none();
        let and = self.language_has(gap, Mark::And);
        if and && !first.opens_range && hundred {
            let below = *second.number().filter(|it| it.is_within(1, 99))?;
            return self.merge_parts(at, &below, first.scale);
        }
        let (scale, smaller) = first.scale.zip(second.scale)?;
        let falling = scale.approximate() > smaller.approximate() && first.digits && second.digits;
        let below = second.number().filter(|it| it.approximate() < scale.approximate())?;
        let joined = gap.is_empty() || and && !first.opens_range;
        let below = *below;
        if joined && falling { self.merge_parts(at, &below, None) } else { None }
    }

    /// Makes one number of two that are its parts.
    fn merge_parts(&mut self, at: usize, below: &Number, scale: Option<Number>) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        if !first.digits || !first.units.is_empty() {
            return None;
        }
        let sum = first.number()?.plus(below)?;
        let span = first.span.start..second.span.end;
        let whole = Quantity::number_of(span, sum, Firmness::Hard, Form::Cardinal);
        let whole = Quantity { units: second.units.clone(), digits: true, scale, ..whole };
        self.merge(at, whole);
        Some(())
    }

    /// The twenties of the twentieth century are the 1920s.
    fn decade_of_century(&mut self, at: usize, gap: &str) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let Some(Value::Decade(decade @ 0..100)) = first.value() else { return None };
        let number @ 1..=21 = second.number()?.as_whole()? else { return None };
        if !second.has_unit(KnownUnit::Century) {
            return None;
        }
        let near = gap.len() <= 16 && gap.chars().all(|c| is_letter(c) || is_blank(c));
        let decade = u16::try_from(number - 1).ok()? * 100 + decade;
        let mut whole = first.clone();
        whole.readings = smallvec![Reading { value: Value::Decade(decade), implied: false }];
        whole.span.end = second.span.end;
        near.then(|| self.merge(at, whole))
    }

    /// “Mittags um zwölf” is one time.
    fn noon_hour(&mut self, at: usize) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        if second.span.start.saturating_sub(first.span.end) > LONGEST_PREPOSITION {
            return None;
        }
        let noon = if is_noon(first) && is_twelve(second) {
            first
        } else if is_twelve(first) && is_noon(second) {
            second
        } else {
            return None;
        };
        let whole = Quantity { span: first.span.start..second.span.end, ..noon.clone() };
        self.merge(at, whole);
        Some(())
    }

    /// Puts one quantity in the place of two.
    pub fn merge(&mut self, at: usize, whole: Quantity) {
        self.quantities[at - 1] = whole;
        self.quantities.remove(at);
    }
}

/// Whether nothing is before the amount in a bracket but a word or two: about, ca., бл.
fn is_about(inside: &str) -> bool {
    let inside = inside.trim_matches(is_blank);
    let words = inside.strip_suffix('.').unwrap_or(inside);
    !words.contains([')', ',', ';', '.', ':', '('])
}

/// “ beziehungsweise ”, with blanks: in bytes.
const LONGEST_JOINT: usize = 17;

/// “ um ”, with blanks: in bytes.
const LONGEST_PREPOSITION: usize = 6;

/// Noon or midnight, in words.
fn is_noon(quantity: &Quantity) -> bool {
    let Some(Value::Time(time)) = quantity.value() else { return false };
    time.minutes % 720 == 0 && !quantity.digits
}

fn is_twelve(quantity: &Quantity) -> bool {
    let hour = matches!(quantity.value(), Some(Value::Time(it)) if it.minutes == 720 && !it.sure);
    hour || quantity.number() == Some(&Number::whole(12)) && quantity.units.is_empty()
}

/// Whether a time has an hour after the twelfth.
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
