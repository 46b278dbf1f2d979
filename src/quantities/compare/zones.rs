//! Days that differ because a translation gives a time in its readers' zone: Friday, 8 p.m. ET is 2
//! a.m. on Saturday in Berlin.

use super::difference::{Difference, DifferenceKind};
use super::open::Open;
use crate::quantities::Quantity;
use crate::quantities::calendar::Date;
use crate::quantities::quantity::Value;

impl Open<'_> {
    /// Drops differences between days if matching times in two zones explain them.
    pub fn drop_days_of_zones(&mut self) {
        let rolls = self.result.agreed.iter().filter_map(|(s, t)| days_between(s, t));
        let Some(roll) = rolls.into_iter().find(|it| *it != 0) else { return };
        self.result.differences.retain(|it| later_day(it) != Some(roll));
    }
}

/// By how many days the date in the translation is later, if both times name a zone.
fn days_between(s: &Quantity, t: &Quantity) -> Option<i32> {
    let (from, to) = (s.zone?, t.zone?);
    let (x, y) = (i32::from(s.time()?.minutes), i32::from(t.time()?.minutes));
    let rolls = from
        .ahead_in(to)
        .filter(|it| (x + it).rem_euclid(DAY) == y)
        .map(|it| (x + it).div_euclid(DAY));
    rolls.min_by_key(|it| it.abs())
}

/// In minutes.
const DAY: i32 = 24 * 60;

/// How many days later the day that the translation names is.
fn later_day(difference: &Difference) -> Option<i32> {
    let days = matches!(difference.kind, DifferenceKind::Weekday | DifferenceKind::Date);
    let (s, t) = difference.source.zip(difference.translation).filter(|_| days)?;
    match (s.value()?, t.value()?) {
        (Value::Weekday(x), Value::Weekday(y)) => {
            Some((i32::from(*y) - i32::from(*x) + 3).rem_euclid(7) - 3)
        }
        (Value::Date(x), Value::Date(y)) if without_day(*x) == without_day(*y) => {
            Some(i32::from(y.day?) - i32::from(x.day?))
        }
        _ => None,
    }
}

fn without_day(date: Date) -> Date {
    Date { day: None, ..date }
}
