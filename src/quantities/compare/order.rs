//! Ranges whose ends were swapped: “from 5 to 8” and “from 8 to 5”.

use crate::quantities::Quantity;

/// A quantity of the source and its counterpart.
type Counterparts<'q> = (&'q Quantity, &'q Quantity);

/// Texts with more are lists, and would take too long.
const MOST: usize = 500;

/// The first ends of ranges of the source whose two numbers the translation has the other way
/// round.
pub(super) fn reversed<'q>(
    (source, translation): (&'q [Quantity], &'q [Quantity]),
    agreed: &[Counterparts<'q>],
) -> Vec<Counterparts<'q>> {
    if agreed.len() > MOST {
        return Vec::new();
    }
    let mut reversed = Vec::new();
    for ends in source.windows(2) {
        if ends[0].opens_range
            && ends[0].number() != ends[1].number()
            && let Some(first) = counterpart(&ends[0], translation, agreed)
            && let Some(second) = counterpart(&ends[1], translation, agreed)
            && first == second + 1
            && translation[second].opens_range
        {
            reversed.push((&ends[0], &translation[second]));
        }
    }
    reversed
}

/// Where the translation has the counterpart of a quantity of the source.
fn counterpart(
    quantity: &Quantity,
    translation: &[Quantity],
    agreed: &[Counterparts],
) -> Option<usize> {
    let (_, other) = agreed.iter().find(|(it, _)| it.span == quantity.span)?;
    translation.iter().position(|it| it.span == other.span)
}
