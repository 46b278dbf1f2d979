//! Nights of several days: „in den Nächten auf Samstag und Sonntag“ is “on Friday and Saturday
//! nights”.

use super::open::Open;
use crate::quantities::quantity::{Quantity, Value};

impl<'q> Open<'q> {
    /// Pairs the nights of one text with the days before them, if the other text has all of these.
    /// Otherwise the days that both have would be paired first, and two would remain.
    pub fn agree_nights(&mut self) {
        if are_nights_of(&self.source, &self.translation)
            || are_nights_of(&self.translation, &self.source)
        {
            self.agree(|a, b| is_night_of(a, b) || is_night_of(b, a));
        }
    }
}

fn are_nights_of(nights: &[&Quantity], days: &[&Quantity]) -> bool {
    let nights: Vec<_> = nights.iter().filter(|it| day_before(it).is_some()).collect();
    let has_day = |night: &Quantity| days.iter().any(|it| is_night_of(night, it));
    nights.len() > 1 && nights.iter().all(|it| has_day(it))
}

/// Whether a night ends on the day after a day of the week.
fn is_night_of(night: &Quantity, day: &Quantity) -> bool {
    day_before(day).is_none() && day_before(night).is_some_and(|it| day.value() == Some(&it))
}

/// The day of the week on which a night begins.
fn day_before(night: &Quantity) -> Option<Value> {
    let Some(Value::Weekday(_)) = night.value() else { return None };
    let before = night.value()?.day_before()?;
    night.readings.iter().any(|it| it.implied && it.value == before).then_some(before)
}
