//! Days that differ by their month alone: 3 May and 3 June.

use super::difference::{Difference, DifferenceKind};
use crate::quantities::quantity::Value;

/// The months by which two days differ, and whether one of the days takes its month from another
/// day: in “3. bis 5. Mai” the month is given once, and is one mistake.
pub(super) fn months_of(difference: &Difference) -> Option<([Option<u8>; 2], bool)> {
    let (DifferenceKind::Month, Some(s), Some(t)) =
        (difference.kind, difference.source, difference.translation)
    else {
        return None;
    };
    let (Some(Value::Date(x)), Some(Value::Date(y))) = (s.value(), t.value()) else { return None };
    let borrowed = [s, t].iter().any(|it| it.literal.len() <= LONGEST_DAY);
    Some(([x.month, y.month], borrowed))
}

/// The digits of a day; a date with its own month is longer.
const LONGEST_DAY: usize = 2;
