//! Nights between two days: the night of 8 May, die Nacht auf den 9. Mai.

use crate::quantities::quantity::{Quantity, Value};

/// Whether two quantities are nights that end on different days. Each implies the day before, and
/// they would agree by that.
pub(super) fn are_other_nights(a: &Quantity, b: &Quantity) -> bool {
    is_night(a) && is_night(b) && a.value() != b.value()
}

fn is_night(quantity: &Quantity) -> bool {
    quantity.readings.len() > 1 && {
        let before = quantity.value().and_then(Value::day_before);
        before.is_some_and(|it| quantity.readings.iter().any(|other| other.value == it))
    }
}
