//! Temperatures from the higher to the lower: „nachts 12 bis 7 Grad“ is 7 to 12 degrees; “from 12
//! to 7 degrees” is a change.

use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::Quantity;
use crate::quantities::read::pass::Pass;
use crate::quantities::{Dimension, Number};

impl Pass<'_> {
    /// Removes the order from ranges of temperatures that are amounts rather than changes.
    pub fn settle_falling_ranges(&mut self) {
        for at in 1..self.quantities.len() {
            let [first, second] = &self.quantities[at - 1..=at] else { return };
            let falls = first.opens_range && is_temperature(second) && is_lower(second, first);
            let start = first.span.start;
            let frost = is_frost(first) && is_frost(second);
            if falls && (frost || self.mark_before(start, Mark::From).is_none()) {
                self.quantities[at - 1].opens_range = false;
            }
        }
    }
}

/// «від 3 до 9° морозу»: the word after it puts it below zero, and the milder end comes first.
fn is_frost(quantity: &Quantity) -> bool {
    quantity.number().is_some_and(Number::is_negative)
        && quantity.span.start == quantity.literal.start
}

fn is_temperature(quantity: &Quantity) -> bool {
    quantity.has_dimension(Dimension::Temperature)
}

fn is_lower(quantity: &Quantity, other: &Quantity) -> bool {
    let numbers = quantity.number().zip(other.number());
    numbers.is_some_and(|(it, other)| it.approximate() < other.approximate())
}
