//! Ages and other small numbers up to which a range goes: under-19s, bis 18 Jahre, молодші за 19.

use super::surroundings::Surroundings;
use crate::quantities::KnownUnit;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Bound, Form};

/// In years.
const HIGHEST_AGE: u128 = 120;

impl Surroundings<'_, '_> {
    /// Whether the word before a whole number says that it is the last, or the first beyond.
    pub(super) fn bound(&mut self) {
        let quantity = &self.quantity;
        let counted = quantity.units.iter().all(|it| it.is(KnownUnit::Year));
        let small = quantity.number().is_some_and(|it| it.is_within(2, HIGHEST_AGE));
        // „unter 16.“: the point that ends a sentence looks like that of an ordinal.
        let plain = quantity.form == Form::Cardinal
            || quantity.form == Form::Ordinal && self.pass.text[..quantity.span.end].ends_with('.');
        if !counted || !small || !plain {
            return;
        }
        let before = self.pass.text[..quantity.span.start].trim_end_matches('-').len();
        self.quantity.bound = self.pass.phrase_before(before, |it| match it {
            Meaning::Mark(Mark::Below) => Some(Bound::Below),
            Meaning::Mark(Mark::To) => Some(Bound::UpTo),
            _ => None,
        });
    }
}
