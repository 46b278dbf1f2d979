//! From 0 to 100 km/h.

use crate::quantities::Dimension;
use crate::quantities::quantity::Quantity;

/// Acceleration to 100 km/h starts at 0, even if the text does not say so.
pub(super) fn is_standstill(quantity: &Quantity) -> bool {
    let none = quantity.number().is_some_and(|it| it.is_within(0, 0));
    none && quantity.opens_range && quantity.has_dimension(Dimension::Speed)
}
