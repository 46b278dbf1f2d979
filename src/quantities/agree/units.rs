//! Units that are the same, whatever each text calls them: degrees and °C, cents of any dollar.

use crate::quantities::quantity::Quantity;
use crate::quantities::{Dimension, KnownUnit, Unit};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Units {
    Same,
    /// One of the two does not have a unit.
    Unsaid,
    Other,
}

pub(super) fn same_units(a: &Quantity, b: &Quantity) -> Units {
    match (&a.units[..], &b.units[..]) {
        ([], []) => Units::Same,
        ([], _) | (_, []) => Units::Unsaid,
        (a, b) if a.iter().any(|it| b.contains(it)) => Units::Same,
        (x, y) if x.iter().any(|it| y.iter().any(|other| alike(it, other))) => Units::Same,
        _ if is_difference(a, b) || is_difference(b, a) => Units::Same,
        _ => Units::Other,
    }
}

/// 1.7 K warmer is 1.7 °C warmer: this is a difference, because temperatures of so few kelvins are
/// rare.
fn is_difference(kelvins: &Quantity, degrees: &Quantity) -> bool {
    if !kelvins.has_unit(KnownUnit::Kelvin) || !degrees.has_unit(KnownUnit::Celsius) {
        return false;
    }
    let few = kelvins.number().is_some_and(|it| it.approximate().abs() <= LARGEST_DIFFERENCE);
    few && kelvins.number() == degrees.number()
}

/// In kelvins.
const LARGEST_DIFFERENCE: f64 = 15.0;

/// “Degrees” may be on any scale, floors are floors, cents may be those of any dollar or
/// euro, and horsepower is rarely converted.
fn alike(a: &Unit, b: &Unit) -> bool {
    let degrees = a.dimension == Dimension::Temperature && b.dimension == Dimension::Temperature;
    let counted = matches!(a.dimension, Dimension::Floor | Dimension::Rooms);
    counted && a.dimension == b.dimension
        || degrees && (a.is(KnownUnit::Degree) || b.is(KnownUnit::Degree))
        || a.is(KnownUnit::Cent) && has_cents(b)
        || b.is(KnownUnit::Cent) && has_cents(a)
        || a.is(KnownUnit::MetricHorsepower) && b.is(KnownUnit::Horsepower)
        || b.is(KnownUnit::MetricHorsepower) && a.is(KnownUnit::Horsepower)
}

fn has_cents(unit: &Unit) -> bool {
    unit.is_dollar() || unit.id == "EUR"
}
