//! Ranges that were turned round: “from 5 to 8” and “from 8 to 5”.

use crate::quantities::Quantity;

type Pair<'q> = (&'q Quantity, &'q Quantity);

/// The first ends of ranges of the source whose two numbers stand in the translation the other way
/// round.
pub(super) fn reversed<'q>(
    (source, translation): (&'q [Quantity], &'q [Quantity]),
    agreed: &[Pair<'q>],
) -> Vec<Pair<'q>> {
    if agreed.len() > 500 {
        return Vec::new();
    }
    let counterpart = |it: &Quantity| {
        agreed
            .iter()
            .find(|(s, _)| s.span == it.span)
            .and_then(|(_, t)| translation.iter().position(|it| it.span == t.span))
    };
    let ranges =
        source.windows(2).filter(|it| it[0].opens_range && it[0].number() != it[1].number());
    let turned = ranges.filter_map(|ends| {
        let (first, second) = (counterpart(&ends[0])?, counterpart(&ends[1])?);
        let turned = first == second + 1 && translation[second].opens_range;
        turned.then_some((&ends[0], &translation[second]))
    });
    turned.collect()
}
