//! What amounts are for each of: 40 litres per minute and per second.

use crate::quantities::quantity::Quantity;

/// Whether both say which time they are for, and each says another.
pub(in crate::quantities) fn other_rate(a: &Quantity, b: &Quantity) -> bool {
    a.per.zip(b.per).is_some_and(|(x, y)| x != y)
}
