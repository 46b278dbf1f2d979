//! The floors of a building, if one text says which of them is the ground floor.

use super::open::Open;
use crate::quantities::agree::same_floor;
use crate::quantities::{KnownUnit, Quantity};

impl Open<'_> {
    /// „EG, 1. OG“ is «1-й поверх, 2-й поверх»: the first floor of one text is not that of the
    /// other.
    pub fn agree_floors(&mut self) {
        let said = |side: &[&Quantity]| side.iter().any(|it| is_ground_floor(it));
        // If both say it, they count the same way.
        if said(&self.source) != said(&self.translation) {
            self.agree(same_floor);
        }
    }
}

fn is_ground_floor(quantity: &Quantity) -> bool {
    quantity.has_unit(KnownUnit::UpperFloor)
        && quantity.number().is_some_and(|it| it.is_within(0, 0))
}
