//! Numbers as parts of something.

use crate::quantities::Number;

/// The largest denominator that is written with a stroke.
const LARGEST_DENOMINATOR: u128 = 100;

/// The whole part of a number, and the fraction beside it in lowest terms.
pub(super) fn split(number: &Number) -> Option<(u128, u128, u128)> {
    let mut denominators = 2..=LARGEST_DENOMINATOR;
    let (above, below) = denominators
        .find_map(|below| Some((number.times(&Number::whole(below))?.as_whole()?, below)))?;
    (!above.is_multiple_of(below)).then_some((above / below, above % below, below))
}

/// Whether it is less than one, and so not usual before a scale word.
pub(super) fn is_below_one(number: &Number) -> bool {
    !number.absolute().to_string().starts_with(|c: char| matches!(c, '1'..='9'))
}
