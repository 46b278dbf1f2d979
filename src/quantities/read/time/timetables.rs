//! Times in timetables, without a word that marks them: 8.00–8.45; at 5.30, 9.10 and 17.45; closed
//! 12–1; «з десятої до вісімнадцятої».

use std::ops::Range;

use super::clock::DAY;
use super::hours::bare_hour;
use crate::quantities::calendar::Time;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Form, Quantity, Value};
use crate::quantities::read::pass::Pass;

/// The most words from that of a departure to its time.
const MOST_OF_STATION: usize = 4;

impl Pass<'_> {
    /// Gives numbers the times that they may mean, if their neighbours or the whole text show that
    /// they are times.
    pub fn read_timetable(&mut self) {
        if self.separators.decimal == '.' {
            self.imply_dotted_times();
        }
        for at in 1..self.quantities.len() {
            if self.quantities[at - 1].opens_range {
                self.imply_hours_of_range(at);
                self.say_hours_of_range(at);
            }
        }
    }

    /// “Last orders 3.45” in a text with another time; “8.00–8.45”; “5.30, 9.10 and 17.45”.
    fn imply_dotted_times(&mut self) {
        let timed = self.quantities.iter().any(says_time);
        for at in 0..self.quantities.len() {
            let quantity = &self.quantities[at];
            let dotted = dotted_time(quantity, self.text);
            let Some(time) = dotted.or_else(|| bare_time(quantity)) else { continue };
            let start = quantity.span.start;
            let dotted = dotted.is_some() && (timed || self.is_behind_departure(start));
            if dotted || self.is_listed_with_time(at) {
                self.quantities[at].imply(Value::Time(time));
            }
        }
    }

    /// dep. Vienna Hbf 7.55
    fn is_behind_departure(&mut self, mut start: usize) -> bool {
        (0..MOST_OF_STATION).any(|_| {
            let before = self.text[..start].trim_end_matches(is_blank);
            let before = before.strip_suffix('.').unwrap_or(before);
            let Some(word) = self.word_before(before.len()) else { return false };
            start = word.start;
            self.is_mark(word, Mark::BeforeTime)
        })
    }

    /// Whether the quantity before may be a time that this one continues.
    fn is_listed_with_time(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|it| &self.quantities[it]) else { return false };
        let gap = before.span.end..self.quantities[at].span.start;
        let gap = self.text.get(gap).unwrap_or_default().trim_matches(is_blank);
        let (comma, word) = match gap.strip_prefix(',') {
            Some(word) => (true, word.trim_start_matches(is_blank)),
            None => (false, gap),
        };
        let listed = comma && word.is_empty()
            || self.language_has(word, Mark::And)
            || self.language_has(word, Mark::Or);
        before.time().is_some() && (listed || before.opens_range)
    }

    /// “Closed 12–1”, “dinner 6–9.30”
    fn imply_hours_of_range(&mut self, at: usize) {
        let times = [at - 1, at].map(|it| {
            let quantity = &self.quantities[it];
            let dotted = || dotted_time(quantity, self.text);
            quantity.time().or_else(dotted).or_else(|| bare_time(quantity))
        });
        let [Some(from), Some(to)] = times else { return };
        let by_day = !self.vocabulary.grammar.half_day_clock && from.minutes < to.minutes;
        for (quantity, time) in self.quantities[at - 1..=at].iter_mut().zip([from, to]) {
            if quantity.time().is_none() {
                quantity.imply(Value::Time(Time { sure: by_day || time.sure, ..time }));
            }
        }
    }

    /// «З десятої до вісімнадцятої», “from noon to six”: if one end of a range is an hour, so is
    /// the other.
    fn say_hours_of_range(&mut self, at: usize) {
        let is_hour = [at - 1, at].map(|it| {
            let quantity = &self.quantities[it];
            says_time(quantity) || self.is_name_of_hour(quantity.span.clone(), quantity.form)
        });
        let behind = self.quantities[at].span.end;
        if is_hour != [true, true] || !self.ends_phrase(behind) {
            return;
        }
        for quantity in &mut self.quantities[at - 1..=at] {
            if let Some(time) = quantity.time().filter(|_| quantity.number().is_some()) {
                quantity.readings.retain(|it| !matches!(it.value, Value::Time(_)));
                quantity.reinterpret(Value::Time(time));
                quantity.form = Form::Other;
            }
        }
    }

    /// «десятої»: the name of an hour, in a language that has such names.
    fn is_name_of_hour(&mut self, span: Range<usize>, form: Form) -> bool {
        form == Form::Ordinal && self.ends_with_hour(&span)
    }
}

fn says_time(quantity: &Quantity) -> bool {
    matches!(quantity.value(), Some(Value::Time(_)))
}

/// The hour that a number without a unit may be.
fn bare_time(quantity: &Quantity) -> Option<Time> {
    let hour = bare_hour(quantity).filter(|_| quantity.time().is_none())?;
    let sure = hour > 12 || hour == 0;
    Some(Time { minutes: hour * 60 % DAY, seconds: 0, sure })
}

/// The time that a number with two decimals may be.
fn dotted_time(quantity: &Quantity, text: &str) -> Option<Time> {
    let plain = quantity.digits
        && quantity.form == Form::Cardinal
        && quantity.units.is_empty()
        && quantity.scale.is_none()
        && quantity.number().is_some()
        && quantity.time().is_none();
    let (hour, minute) = text.get(quantity.literal.clone()).filter(|_| plain)?.split_once('.')?;
    let two = (1..=2).contains(&hour.len()) && minute.len() == 2;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    // 40000.50 is no time, and too large to be counted in minutes.
    if !two || hour > 24 || minute > 59 {
        return None;
    }
    let sure = hour > 12 || hour == 0;
    Some(Time { minutes: (hour * 60 + minute) % DAY, seconds: 0, sure })
}
