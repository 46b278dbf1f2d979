//! From 0 to 100 km/h.

use crate::quantities::Dimension;
use crate::quantities::quantity::Quantity;

/// What accelerates to 100 km/h does so from 0, said or not.
pub(super) fn is_standstill(quantity: &Quantity) -> bool {
    let none = quantity.number().is_some_and(|it| it.is_within(0, 0));
    none && quantity.opens_range && quantity.has_dimension(Dimension::Speed)
}
