//! Days whose month is given with another day in the sentence: am Abend des 16. und am 19. April;
//! on 16 April and on the 19th.

use crate::quantities::calendar::Date;
use crate::quantities::quantity::{Form, Quantity, Value};
use crate::quantities::read::pass::Pass;

/// How far away the other day may be, in quantities.
const NEAR: usize = 3;

/// The maximum distance between the two days, in bytes.
const FARTHEST: usize = 120;

impl Pass<'_> {
    /// Makes days without a month imply that of the nearest day that has one.
    pub fn imply_distant_months(&mut self) {
        if !self.quantities.iter().any(|it| full_day(it).is_some()) {
            return;
        }
        for at in 0..self.quantities.len() {
            let Some(day) = bare_day(&self.quantities[at]) else { continue };
            let near = at.saturating_sub(NEAR)..(at + NEAR + 1).min(self.quantities.len());
            let dates = near.filter(|it| self.is_in_reach(at, *it));
            let nearest = dates
                .filter_map(|it| Some((it.abs_diff(at), full_day(&self.quantities[it])?)))
                .min_by_key(|(distance, _)| *distance);
            if let Some((_, date)) = nearest {
                self.quantities[at].imply(Value::Date(Date { day: Some(day), ..date }));
                if date.year.is_some() {
                    let date = Date { day: Some(day), year: None, ..date };
                    self.quantities[at].imply(Value::Date(date));
                }
            }
        }
    }

    /// Whether two quantities are in the same sentence and close to each other.
    fn is_in_reach(&self, a: usize, b: usize) -> bool {
        let (first, second) = (a.min(b), a.max(b));
        let between = self.quantities[first].span.end..self.quantities[second].span.start;
        let between = self.text.get(between).filter(|it| it.len() <= FARTHEST);
        between.is_some_and(|it| !it.contains(['!', '?']))
    }
}

/// The 16th.
fn bare_day(quantity: &Quantity) -> Option<u8> {
    let bare = quantity.units.is_empty() && quantity.scale.is_none();
    if !bare || !quantity.digits || quantity.form != Form::Ordinal {
        return None;
    }
    let day = u8::try_from(quantity.number()?.as_whole()?).ok()?;
    (1..=31).contains(&day).then_some(day)
}

/// A date with day and month.
fn full_day(quantity: &Quantity) -> Option<Date> {
    match quantity.value() {
        Some(Value::Date(date)) if date.day.is_some() && date.month.is_some() => Some(*date),
        _ => None,
    }
}
