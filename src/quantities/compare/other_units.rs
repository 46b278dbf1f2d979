//! The same number with another unit: euros and dollars, per cent and percentage points.

use super::difference::{Difference, DifferenceKind};
use crate::quantities::agree::share_lost;
use crate::quantities::quantity::Quantity;
use crate::quantities::{Dimension, KnownUnit, Unit};

impl Difference<'_> {
    /// Whether both have units, but none in common.
    pub fn has_other_units(&self) -> bool {
        // Upper floors and storeys are the same thing, counted from another one.
        let floors = |it: &Quantity| it.has_dimension(Dimension::Floor);
        let both = self.source.zip(self.translation);
        both.is_some_and(|(a, b)| have_other_units(a, b) && !(floors(a) && floors(b)))
    }
}

/// The number is the same, so the difference is in the unit.
pub(super) fn other_unit(a: &Quantity, b: &Quantity) -> Option<DifferenceKind> {
    let both = |dimension| a.has_dimension(dimension) && b.has_dimension(dimension);
    if !have_other_units(a, b) {
        let points = [a, b].iter().any(|it| it.has_unit(KnownUnit::PercentagePoint));
        let kind = if points { DifferenceKind::Unclear } else { DifferenceKind::Percent };
        return share_lost(a, b).then_some(kind);
    }
    Some(if both(Dimension::Money) {
        DifferenceKind::Currency
    } else if both(Dimension::Share) {
        DifferenceKind::Percent
    } else {
        DifferenceKind::Unit
    })
}

/// Whether both have units, but none in common.
pub(super) fn have_other_units(a: &Quantity, b: &Quantity) -> bool {
    let both = !a.units.is_empty() && !b.units.is_empty();
    both && !a.units.iter().any(|it| b.units.contains(it))
}

/// Whether one says only “dollars”, and the other says of which country.
pub(super) fn may_be_same_money(a: &Quantity, b: &Quantity) -> bool {
    let bare = |it: &Quantity| it.has_unit(KnownUnit::Dollar);
    let dollars = |it: &Quantity| it.units.iter().any(Unit::is_dollar);
    bare(a) && dollars(b) || bare(b) && dollars(a)
}
