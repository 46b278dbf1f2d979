//! Days that share the name of a month: 3., 5. und 7. Mai; June 3–5, 2024.

use super::dates::parts_of;
use crate::quantities::calendar::Date;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::{Joint, Pass};

/// What is between two days.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    /// –, bis, to the
    Range,
    /// and
    And,
    /// A comma, which may also separate the date from what follows.
    Comma,
}

impl Pass<'_> {
    /// Gives each day of a list or a range the month and the year that are given once.
    pub fn share_months(&mut self) {
        if !self.quantities.iter().any(|it| date_of(it).is_some()) {
            return;
        }
        for at in (1..self.quantities.len()).rev() {
            self.month_behind(at);
        }
        let mut first = 0;
        let mut years = Vec::new();
        for at in 1..self.quantities.len() {
            if !self.month_before(at, first, &mut years) {
                first = at;
            }
        }
        self.remove_all(years);
        self.share_months_of_weekdays();
    }

    /// “3.–5. Juni 2024”: the first day has the month and the year of the second.
    fn month_behind(&mut self, at: usize) {
        let Some(date) = date_of(&self.quantities[at]) else { return };
        let Some(between) = self.between(at) else { return };
        let chained = self.quantities[at].literal.len() <= 2;
        let first = &mut self.quantities[at - 1];
        if let Some(day) = day_of(first) {
            // “Raum 3, 7. Mai”
            if between == Between::Comma && !chained {
                first.imply(Value::Date(Date { day: Some(day), year: None, ..date }));
            } else {
                become_date(first, Date { day: Some(day), ..date });
            }
        } else if let (Some(other), Some(_), Between::Range) = (date_of(first), date.year, between)
            && other.year.is_none()
        {
            first.imply(Value::Date(Date { year: date.year, ..other }));
        }
    }

    /// “June 3–5, 2024”: the second day has the month of the first, and the year after it is that
    /// of all days since `first`. Such years then become parts of dates.
    fn month_before(&mut self, at: usize, first: usize, years: &mut Vec<usize>) -> bool {
        let (Some(date), Some(day)) =
            (date_of(&self.quantities[at - 1]), day_of(&self.quantities[at]))
        else {
            return false;
        };
        let Some(between) = self.between(at) else { return false };
        let ordinal = self.quantities[at].form == Form::Ordinal;
        if !ordinal && (!self.vocabulary.month_first || self.counts_something(at)) {
            return false;
        }
        if between == Between::Comma && !self.is_list_going_on(at + 1) {
            self.quantities[at].imply(Value::Date(Date { day: Some(day), ..date }));
            return false;
        }
        let year = date.year.or_else(|| {
            let year = self.year_behind_day(at)?;
            years.push(at + 1);
            Some(year)
        });
        become_date(&mut self.quantities[at], Date { day: Some(day), year, ..date });
        if date.year.is_none() && year.is_some() {
            for it in &mut self.quantities[first..at] {
                if let Some(date) = date_of(it) {
                    it.imply(Value::Date(Date { year, ..date }));
                }
            }
        }
        true
    }

    /// Whether a quantity is followed by a word that it may count.
    fn counts_something(&mut self, at: usize) -> bool {
        let end = self.quantities[at].span.end;
        let behind = self.text[end..].trim_start_matches(is_blank);
        behind.len() < self.text.len() - end
            && behind.starts_with(is_letter)
            && self.between(at + 1).is_none()
            && self.is_before_noun(end)
    }

    /// Whether an “and” and another day follow: “May 3, 5 and 7”.
    fn is_list_going_on(&mut self, next: usize) -> bool {
        self.quantities.get(next).and_then(day_of).is_some()
            && matches!(self.between(next), Some(Between::And | Between::Comma))
            && !self.counts_something(next)
    }

    /// The year after “June 3–5,”, which then belongs to the second day.
    fn year_behind_day(&mut self, at: usize) -> Option<u16> {
        let next = self.quantities.get(at + 1).filter(|it| it.is_year())?;
        let gap = self.text.get(self.quantities[at].span.end..next.span.start)?;
        let year = u16::try_from(next.number()?.as_whole()?).ok()?;
        if gap.trim_matches(is_blank) != "," {
            return None;
        }
        self.quantities[at].span.end = next.span.end;
        Some(year)
    }

    /// Whether a quantity and the one before it are in the same list or range.
    pub fn joins_days(&mut self, at: usize) -> bool {
        self.between(at).is_some()
    }

    /// What joins a quantity to the one before it, if it is only a mark of a list or a range.
    fn between(&mut self, at: usize) -> Option<Between> {
        let (first, second) = (self.quantities.get(at - 1)?, self.quantities.get(at)?);
        let gap = self.text.get(first.span.end..second.span.start)?;
        if gap.len() > LONGEST_GAP {
            return None;
        }
        let (comma, start) = (gap.contains(','), second.span.start);
        let words = gap.trim_start_matches(['.', ',']).trim_matches(is_blank);
        match words {
            "" => comma.then_some(Between::Comma),
            // «перший — 4 липня»: one of several, and when it is.
            "-" | "–" | "—" if gap.len() > words.len() && first.digits != second.digits => None,
            "-" | "–" | "—" | "..." | "…" | "‑" => Some(Between::Range),
            "/" | "+" | "&" => Some(Between::And),
            _ => {
                let end = first.span.end + gap.trim_end_matches(is_blank).len();
                self.words_between(end - words.len(), start)
            }
        }
    }

    /// bis zum, and on the: a mark of a list or a range, and what may precede a date.
    fn words_between(&mut self, start: usize, end: usize) -> Option<Between> {
        let word = self.word_at(start)?;
        let (between, mut at) = self.meaning(word, |it| match it {
            Meaning::Mark(Mark::To) => Some(Between::Range),
            Meaning::Mark(Mark::RangeAnd | Mark::And | Mark::Or) => Some(Between::And),
            _ => None,
        })?;
        while at < end {
            let Some((Joint::Blank, word)) = self.next_word(at).filter(|it| it.1.start < end)
            else {
                break;
            };
            at = self.end_of_mark(word, Mark::BeforeDate)?;
        }
        Some(between)
    }
}

/// “ bis zum ”, “ and on the ”: in bytes.
const LONGEST_GAP: usize = 24;

/// Turns a plain day into a date.
pub(super) fn become_date(day: &mut Quantity, date: Date) {
    day.reinterpret(Value::Date(date));
    if date.year.is_some() {
        day.imply(Value::Date(Date { year: None, ..date }));
    }
    (day.form, day.firmness, day.foreign) = (Form::Other, Firmness::Hard, None);
    day.parts = parts_of(date, day);
}

/// The day that a plain number may mean.
pub(super) fn day_of(quantity: &Quantity) -> Option<u8> {
    let plain = quantity.units.is_empty() && quantity.scale.is_none();
    if !plain || !(quantity.digits || quantity.form == Form::Ordinal) {
        return None;
    }
    let day = u8::try_from(quantity.number()?.as_whole()?).ok()?;
    (1..=31).contains(&day).then_some(day)
}

/// The date, if it has a day.
pub(super) fn date_of(quantity: &Quantity) -> Option<Date> {
    match quantity.value() {
        Some(Value::Date(date)) if date.day.is_some() && date.month.is_some() => Some(*date),
        _ => None,
    }
}
