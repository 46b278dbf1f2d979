//! Days that share the name of a month, with weekdays in between: von Freitag, dem 4., bis Sonntag,
//! dem 6. Juli; Tuesday 21 and Wednesday 22 November.

use super::day_lists::{become_date, date_of, day_of};
use crate::quantities::calendar::Date;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Marks};
use crate::quantities::quantity::{Form, Quantity, Value};
use crate::quantities::read::pass::Pass;

/// What may come between a weekday and its day.
const ARTICLES: Marks = Marks::of(&[Mark::Definite, Mark::BeforeDate]);

impl Pass<'_> {
    /// Gives the day before the second weekday the month after that weekday, and the day after the
    /// weekday the month before it.
    pub fn share_months_of_weekdays(&mut self) {
        let weekdays = self.quantities.iter().filter(|it| is_weekday(it)).count();
        if weekdays < 2 {
            return;
        }
        for at in (2..self.quantities.len()).rev() {
            if let Some(date) = date_of(&self.quantities[at])
                && let Some(day) = day_of(&self.quantities[at - 2])
                && self.is_dated_weekday(at)
                && self.is_dated_weekday(at - 2)
                && self.joins_days(at - 1)
            {
                become_date(&mut self.quantities[at - 2], Date { day: Some(day), ..date });
            }
        }
        for at in 2..self.quantities.len() {
            if let Some(date) = date_of(&self.quantities[at - 2])
                && let Some(day) = day_of(&self.quantities[at])
                && self.is_dated_weekday(at)
                && self.joins_days(at - 1)
            {
                let date = Date { day: Some(day), ..date };
                let next = &mut self.quantities[at];
                if next.form == Form::Ordinal {
                    become_date(next, date);
                } else {
                    next.imply(Value::Date(date));
                }
            }
        }
    }

    /// Whether only an article is between a day and the weekday before it.
    fn is_dated_weekday(&mut self, day: usize) -> bool {
        let Some(weekday) = day.checked_sub(1).map(|it| &self.quantities[it]) else {
            return false;
        };
        if !is_weekday(weekday) {
            return false;
        }
        let gap = weekday.span.end..self.quantities[day].span.start;
        let Some(text) = self.text.get(gap.clone()) else { return false };
        let word = text.trim_start_matches(|it| is_blank(it) || matches!(it, ',' | '.'));
        if word.is_empty() {
            return true;
        }
        let article = self.word_at(gap.end - word.len());
        let end = article.and_then(|it| self.any_mark(it, ARTICLES)).map(|(_, end)| end);
        end.is_some_and(|it| self.text.get(it..gap.end).is_some_and(|it| it.chars().all(is_blank)))
    }
}

fn is_weekday(quantity: &Quantity) -> bool {
    matches!(quantity.value(), Some(Value::Weekday(_)))
}
