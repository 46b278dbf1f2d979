//! The age of a small child, without a unit: „ist anderthalb“ is eighteen months old.

use crate::quantities::quantity::Quantity;
use crate::quantities::{KnownUnit, Number};

/// Whether one is a number of years and a half in words, and the other the same age in months.
pub(super) fn same_age(a: &Quantity, b: &Quantity) -> bool {
    is_in_months(a, b) || is_in_months(b, a)
}

fn is_in_months(years: &Quantity, months: &Quantity) -> bool {
    let bare = years.units.is_empty() && !years.digits && months.has_unit(KnownUnit::Month);
    // Half is rather that of a thing.
    let age = years.number().filter(|it| bare && !it.is_whole() && it.approximate() > 1.0);
    age.and_then(|it| it.times(&Number::whole(12))).is_some_and(|it| months.number() == Some(&it))
}
