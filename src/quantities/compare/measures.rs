//! Measures that differ by rounding after a conversion.

use super::slips::slip;
use crate::quantities::kitchen::weighed;
use crate::quantities::quantity::Quantity;
use crate::quantities::{Dimension, KnownUnit, Number, Unit};

/// How much two measures in one unit may differ if one of them was rounded after conversion: 25 cm
/// and 25.4 cm.
const ROUNDING: f64 = 0.025;

/// Whether two measures in the same unit are the same except for rounding: one has decimals that
/// the other does not have.
pub(super) fn rounded(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> bool {
    let same = a.units.iter().any(|it| is_measured(it) && b.units.contains(it));
    let (size, other) = (x.approximate().abs(), y.approximate().abs());
    let near = (size - other).abs() <= ROUNDING * size.max(other);
    let coarser = x.decimals().min(y.decimals());
    // 8.12 m is 8.1 m, and 8.2 m has lost a digit.
    let lost = coarser > 0
        && (size - other).abs() > 0.5 * 0.1_f64.powi(coarser.into()) + f64::EPSILON
        && slip(x, y).is_some();
    same && near && !lost && x.is_negative() == y.is_negative() && x.decimals() != y.decimals()
}

/// Whether amounts in a unit are used in both systems, and converted between them.
pub(super) fn is_measured(unit: &Unit) -> bool {
    use Dimension::*;
    matches!(unit.dimension, Length | Area | Volume | Mass | Speed | Temperature)
}

/// An inch in centimetres.
const INCH: f64 = 2.54;

/// Whether two lengths are the same whole number of inches, each rounded in its own way: 7.5 cm and
/// 7.6 cm.
pub(super) fn whole_inches(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> bool {
    let (x, y) = (x.approximate(), y.approximate());
    let inches = (y / INCH).round();
    let exact = |length: f64| (length - inches * INCH).abs() < 0.06;
    a.has_unit(KnownUnit::Centimetre)
        && b.has_unit(KnownUnit::Centimetre)
        && (1.0..=12.0).contains(&inches)
        && (exact(x) || exact(y))
        && (x - y).abs() <= ROUNDING * x.max(y)
}

/// Whether a good translator may have turned one into the other: a small round measure in another
/// unit (3 inches and 7 cm), or measures in the same unit that were both converted from a third
/// (136 and 137 km/h, which are 85 mph).
pub(super) fn may_be_rounded(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> bool {
    let pairs = a.units.iter().flat_map(|from| b.units.iter().map(move |to| (from, to)));
    pairs.filter(|(from, _)| is_measured(from)).any(|(from, to)| {
        if from == to {
            round_elsewhere(from, x, y)
        } else {
            roughly_converted((x, from), (y, to)) || weighed((x, from), (y, to))
        }
    })
}

/// How much small round measures may differ: 7.6 cm may become seven.
const ROUGH: f64 = 0.12;

fn roughly_converted((x, from): (&Number, &Unit), (y, to): (&Number, &Unit)) -> bool {
    let Some(amount) = from.convert(x, to) else { return false };
    let (amount, wanted) = (amount.approximate(), y.approximate());
    let small = x.is_within(1, 10) && x.is_whole() && y.is_whole() && wanted < 100.0;
    small && (amount - wanted).abs() <= ROUGH * amount.max(wanted)
}

/// Whether two amounts in a metric unit are both close to a round one in an imperial unit, and one
/// of them is as close as a whole number can be.
fn round_elsewhere(unit: &Unit, x: &Number, y: &Number) -> bool {
    // One digit after the point would show the difference: 17.6 and 17.8 km are not 11 miles.
    if !x.is_whole() || !y.is_whole() {
        return false;
    }
    let (x, y) = (x.approximate(), y.approximate());
    let imperial = IMPERIAL.iter().filter_map(|it| Unit::of(it));
    x > 0.0
        && y > 0.0
        && imperial.filter(|it| it.dimension == unit.dimension).any(|it| {
            let size = it.size.approximate() / unit.size.approximate();
            let exact = round(f64::midpoint(x, y) / size) * size;
            let off = (x - exact).abs().max((y - exact).abs());
            let closest = (x - exact).abs().min((y - exact).abs());
            closest <= 0.5 && off <= ROUNDING * exact
        })
}

/// The units in which English measures are rounded before they are converted.
const IMPERIAL: [&str; 5] = ["mile-per-hour", "pound", "mile", "foot", "acre"];

/// The nearest number with one and a half significant digits: 85, 550, 20.
fn round(value: f64) -> f64 {
    let step = 10_f64.powf(value.log10().floor()) / 2.0;
    if value < 20.0 { value.round() } else { (value / step).round() * step }
}
