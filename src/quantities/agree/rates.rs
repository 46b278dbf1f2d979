//! What amounts are for each of: 40 litres per minute and per second.

use crate::quantities::quantity::Quantity;
use crate::quantities::{Dimension, Unit};

/// Whether both say what they are for, and the two differ.
pub(in crate::quantities) fn other_rate(a: &Quantity, b: &Quantity) -> bool {
    a.per.zip(b.per).is_some_and(|(x, y)| differ(x, y))
}

/// “Per person and day” may be per day and person.
fn differ(x: Unit, y: Unit) -> bool {
    use Dimension::{Mass, Recipient, Time, Volume};
    match (x.dimension, y.dimension) {
        (Recipient, Recipient) | (Time, Time) => x != y,
        (Mass, Volume) | (Volume, Mass) => true,
        (a, b) => a == b && !are_of_a_size(x, y),
    }
}

/// Tons and tonnes, pounds and half kilograms.
fn are_of_a_size(x: Unit, y: Unit) -> bool {
    (0.8..1.25).contains(&(x.size.approximate() / y.size.approximate()))
}
