//! What amounts are for each of: 40 litres per minute and per second, €80 per person and per
//! couple.

use crate::quantities::quantity::{Per, Quantity};
use crate::quantities::{Dimension, Unit};

/// Whether both say what they are for, and the two differ.
pub(in crate::quantities) fn other_rate(a: &Quantity, b: &Quantity) -> bool {
    match (a.per, b.per) {
        (Some(Per::Unit(x)), Some(Per::Unit(y))) => differ(x, y),
        // “Per person and day” may be per day and person.
        (Some(Per::Unit(_)), _) | (_, Some(Per::Unit(_))) => false,
        (Some(x), Some(y)) => x != y,
        _ => false,
    }
}

fn differ(x: Unit, y: Unit) -> bool {
    use Dimension::{Mass, Time, Volume};
    match (x.dimension, y.dimension) {
        (Time, Time) => x != y,
        (Mass, Volume) | (Volume, Mass) => true,
        (a, b) => a == b && !are_of_a_size(x, y),
    }
}

/// Tons and tonnes, pounds and half kilograms.
fn are_of_a_size(x: Unit, y: Unit) -> bool {
    (0.8..1.25).contains(&(x.size.approximate() / y.size.approximate()))
}
