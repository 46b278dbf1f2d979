//! Rooms of a flat: „3-Zimmer-Wohnung“, «трикімнатна» and “two-bedroom”.

use crate::quantities::quantity::Quantity;
use crate::quantities::{KnownUnit, Number};

/// “Two-bedroom” leaves out the room to live in, which is the third room elsewhere.
pub(super) fn same_rooms(a: &Quantity, b: &Quantity) -> bool {
    has_one_more(a, b) || has_one_more(b, a)
}

fn has_one_more(rooms: &Quantity, bedrooms: &Quantity) -> bool {
    let counted = rooms.has_unit(KnownUnit::Room) && bedrooms.has_unit(KnownUnit::Bedroom);
    counted
        && bedrooms.number().and_then(|it| it.plus(&Number::whole(1))).as_ref() == rooms.number()
}
