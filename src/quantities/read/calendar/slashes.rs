//! The order of day and month in English dates with slashes: 04/09/2025 may be either, unless the
//! text shows its order elsewhere.

use memchr::memchr;

use crate::quantities::calendar::Date;
use crate::quantities::quantity::{Quantity, Value};
use crate::quantities::read::pass::Pass;

/// How near the same date in words must be, in quantities.
const NEAR: usize = 8;

impl Pass<'_> {
    /// Settles the order of dates with slashes by another date that allows only one, 22/09/2025, or
    /// by the same date in words. They were read with the month first, and imply the other order.
    /// What the text itself says about the order takes precedence, in every language.
    pub fn settle_slashes(&mut self) {
        if memchr(b'/', self.text.as_bytes()).is_none() {
            return;
        }
        if self.quantities.iter().any(|it| either_order(it, self.text).is_some())
            && let Some(day_first) = self.named_order()
        {
            return self.take_order(day_first);
        }
        let shown = self.quantities.iter().find_map(|it| shows_order(it, self.text));
        for at in 0..self.quantities.len() {
            let Some(turned) = turned(&self.quantities[at], self.text) else { continue };
            let read = self.quantities[at].value().cloned();
            let near = at.saturating_sub(NEAR)..(at + NEAR).min(self.quantities.len());
            let mut others = self.quantities[near].iter();
            let said = others.find_map(|it| says_order(it, read.as_ref(), turned, self.text));
            let Some(day_first) = said.or(shown) else { continue };

            let quantity = &mut self.quantities[at];
            quantity.readings.truncate(1);
            if day_first {
                quantity.readings[0].value = Value::Date(turned);
            }
        }
    }

    fn take_order(&mut self, day_first: bool) {
        for quantity in &mut self.quantities {
            let Some((first, second)) = either_order(quantity, self.text) else { continue };
            let Some(Value::Date(date)) = quantity.value() else { continue };
            let (day, month) = if day_first { (first, second) } else { (second, first) };
            let date = Date { day: Some(day), month: Some(month), ..*date };
            quantity.readings.truncate(1);
            quantity.readings[0].value = Value::Date(date);
            // The same digits in the other order are a different day.
            quantity.codes.clear();
        }
    }
}

/// The first two numbers of a date with slashes that may be read in either order.
fn either_order(quantity: &Quantity, text: &str) -> Option<(u8, u8)> {
    let groups = groups(quantity, text).filter(|it| it.0 <= 12 && it.1 <= 12)?;
    quantity.is_day().then_some(groups)
}

/// The other order that a date with slashes implies.
fn turned(quantity: &Quantity, text: &str) -> Option<Date> {
    let Some(Value::Date(read)) = quantity.value() else { return None };
    groups(quantity, text)?;
    quantity.readings.iter().find_map(|it| match it.value {
        Value::Date(date) if it.implied && date.day == read.month && date.month == read.day => {
            Some(date)
        }
        _ => None,
    })
}

/// Whether the day comes first in a date with slashes that can be read in one order only.
fn shows_order(quantity: &Quantity, text: &str) -> Option<bool> {
    let (first, second) = groups(quantity, text)?;
    match (first > 12, second > 12) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// Whether a date in words shows that the day comes first in the date in digits.
fn says_order(words: &Quantity, read: Option<&Value>, turned: Date, text: &str) -> Option<bool> {
    let Some(Value::Date(date)) = words.value() else { return None };
    if groups(words, text).is_some() {
        return None;
    }
    // The date in words may leave out the year.
    let says = |other: Date| {
        (date.day, date.month) == (other.day, other.month)
            && date.year.is_none_or(|it| Some(it) == other.year)
    };
    match read {
        Some(Value::Date(read)) if says(*read) => Some(false),
        _ => says(turned).then_some(true),
    }
}

/// The first two groups of digits with a slash between them.
fn groups(quantity: &Quantity, text: &str) -> Option<(u8, u8)> {
    let (first, rest) = text.get(quantity.literal.clone())?.split_once('/')?;
    let second = rest.split('/').next()?;
    Some((first.parse().ok()?, second.parse().ok()?))
}
