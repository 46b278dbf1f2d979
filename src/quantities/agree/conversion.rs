//! Amounts in another unit, exactly or approximately: half a year and six months, 20 km and 12
//! miles, 150 PS and 148 horsepower.

use super::agreement::Agreement;
use super::temperatures::{degrees_in_tens, temperatures};
use crate::quantities::quantity::Quantity;
use crate::quantities::{Dimension, KnownUnit, Number, Unit};

/// The same amount in another unit, exactly or approximately.
pub(super) fn converted(a: &Quantity, b: &Quantity) -> Option<Agreement> {
    if degrees_in_tens(a, b) || degrees_in_tens(b, a) {
        return Some(Agreement::Converted);
    }
    let (x, y) = (a.number()?, b.number()?);
    let pairs = units_of(a).flat_map(|from| units_of(b).map(move |to| (from, to)));
    pairs.filter_map(|(from, to)| conversion(x, from, y, to)).min()
}

/// The units of an amount, or the one that it shares with another amount in its sentence: every 20
/// minutes instead of 15.
fn units_of(quantity: &Quantity) -> impl Iterator<Item = &Unit> {
    let borrowed = quantity.borrowed.as_ref().filter(|_| quantity.units.is_empty());
    quantity.units.iter().chain(borrowed)
}

fn conversion(x: &Number, from: &Unit, y: &Number, to: &Unit) -> Option<Agreement> {
    if from.dimension == Dimension::Temperature && to.dimension == Dimension::Temperature {
        return temperatures(x, from, y, to).then_some(Agreement::Converted);
    }
    if from.is_share() && to.is_share() && !is_point(from) && !is_point(to) {
        // 1.1 ‰ is 0.11 %.
        let same = x.times(&from.size)? == y.times(&to.size)?;
        return same.then_some(Agreement::OtherUnit);
    }
    let amount = from.convert(x, to)?;
    // Per cent and percentage points are the same size, but not the same unit.
    if from.is_share() && from.size == to.size {
        return None;
    }
    if amount == *y {
        return Some(Agreement::OtherUnit);
    }
    let (amount, wanted) = (amount.approximate(), y.approximate());
    let mut near = (amount - wanted).abs() <= rounding(from, to) * wanted.abs().max(amount.abs());
    if to.dimension == Dimension::Power && from != to {
        // 40 PS is 39 hp: whole numbers do not come closer.
        near |= y.is_whole() && (amount - wanted).abs() <= rounding_of(y) && wanted < SMALL_POWER;
    }
    if from.dimension == Dimension::Time && from.is_calendar() == to.is_calendar() {
        // Hours convert to minutes exactly, except for what too few decimals cannot express.
        let ratio = amount / x.approximate();
        near &= (amount - wanted).abs() <= rounding_of(y) + rounding_of(x) * ratio;
    }
    (near && from != to).then_some(Agreement::Converted)
}

fn is_point(unit: &Unit) -> bool {
    unit.is(KnownUnit::PercentagePoint)
}

/// How much two amounts in these units may differ. Percentages are exact, and units of nearly the
/// same size leave no room for rounding.
fn rounding(from: &Unit, to: &Unit) -> f64 {
    let ratio = from.size.approximate() / to.size.approximate();
    if from.is_share() {
        0.0
    } else if (0.95..1.05).contains(&ratio) {
        CLOSE_ROUNDING
    } else {
        ROUNDING
    }
}

/// How much two measures may differ if they were rounded after conversion.
const ROUNDING: f64 = 0.06;

/// The same for units of nearly the same size: 150 PS is 148 horsepower.
const CLOSE_ROUNDING: f64 = 0.006;

/// Half a unit in the last decimal of a number; a fraction is exact.
fn rounding_of(number: &Number) -> f64 {
    if number.decimals() == 0 && !number.is_whole() {
        return 0.0;
    }
    0.5 * 0.1_f64.powi(number.decimals().into())
}

/// Above this, rounding to a whole number is within the tolerance of the units anyway.
const SMALL_POWER: f64 = 100.0;
