//! Volumes that recipes weigh elsewhere: 2 cups of flour are 250 g.

use super::{Dimension, Number, Quantity, Unit};

/// Kilograms in a litre, of what is measured in kitchens.
const DENSITIES: std::ops::Range<f64> = 0.35..1.5;

/// Whether one of two amounts is a volume of the kitchen and the other about its weight.
pub(super) fn is_weighed(a: &Quantity, b: &Quantity) -> bool {
    let (Some(x), Some(y)) = (a.number(), b.number()) else { return false };
    let pairs = a.units.iter().flat_map(|from| b.units.iter().map(move |to| (from, to)));
    pairs.into_iter().any(|(from, to)| weighed((x, from), (y, to)))
}

/// The same for two numbers with their units.
pub(super) fn weighed(a: (&Number, &Unit), b: (&Number, &Unit)) -> bool {
    is_weight_of(a, b) || is_weight_of(b, a)
}

fn is_weight_of((volume, from): (&Number, &Unit), (mass, to): (&Number, &Unit)) -> bool {
    if to.dimension != Dimension::Mass || !matches!(from.id, "cup" | "tablespoon" | "teaspoon") {
        return false;
    }
    let litres = volume.approximate() * from.size.approximate();
    let kilograms = mass.approximate() * to.size.approximate() / 1000.0;
    DENSITIES.contains(&(kilograms / litres))
}
