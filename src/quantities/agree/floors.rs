//! Floors: „im 2. Stock“ and on the third floor.

use crate::quantities::quantity::{Form, Quantity};
use crate::quantities::{Dimension, KnownUnit, Number};

/// „Im 2. Stock“ is on the third floor if the floor at street level is the first.
pub(in crate::quantities) fn same_floor(a: &Quantity, b: &Quantity) -> bool {
    let which = a.form == Form::Ordinal || b.form == Form::Ordinal;
    which && (is_floor_below(a, b) || is_floor_below(b, a))
}

/// Whether the number of a floor is one lower because of how its language counts.
fn is_floor_below(lower: &Quantity, higher: &Quantity) -> bool {
    let only = |it: &Quantity, other: &Quantity, unit| it.has_unit(unit) && !other.has_unit(unit);
    let floors = lower.has_dimension(Dimension::Floor) && higher.has_dimension(Dimension::Floor);
    let counted =
        only(lower, higher, KnownUnit::UpperFloor) || only(higher, lower, KnownUnit::Storey);
    let one_more = lower.number().and_then(|it| it.plus(&Number::whole(1)));
    floors && counted && one_more.as_ref() == higher.number()
}
