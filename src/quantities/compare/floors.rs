//! The floors of a building, if one text says which of them is the ground floor.

use super::open::Open;
use crate::quantities::agree::same_floor;
use crate::quantities::{Dimension, KnownUnit, Quantity};

impl<'q> Open<'q> {
    /// „EG, 1. OG“ is «1-й поверх, 2-й поверх»: the first floor of one text is not that of the
    /// other.
    pub fn agree_floors(&mut self) {
        let said = |side: &[&Quantity]| side.iter().any(|it| is_ground_floor(it));
        // If both say it, they count the same way.
        if said(&self.source) != said(&self.translation) || self.are_all_one_higher() {
            self.agree(same_floor);
        }
    }

    /// „im 9. und 10. Stock“ and «на 10–11 поверхах»: whether each of several floors is one higher
    /// in one of the texts.
    fn are_all_one_higher(&self) -> bool {
        let floors = |side: &[&'q Quantity]| -> Vec<&'q Quantity> {
            let floors = side.iter().filter(|it| it.has_dimension(Dimension::Floor));
            floors.copied().collect()
        };
        let source = floors(&self.source);
        // Most texts do not mention a floor.
        if source.len() < 2 {
            return false;
        }
        let translation = floors(&self.translation);
        source.len() == translation.len()
            && source.iter().zip(&translation).all(|(a, b)| same_floor(a, b))
    }
}

fn is_ground_floor(quantity: &Quantity) -> bool {
    quantity.has_unit(KnownUnit::UpperFloor)
        && quantity.number().is_some_and(|it| it.is_within(0, 0))
}
