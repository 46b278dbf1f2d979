//! Ages and other small numbers at which a range ends: under-19s, bis 18 Jahre, молодші за 19.

use crate::quantities::KnownUnit;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Bound, Form};
use crate::quantities::read::pass::Pass;
use crate::quantities::read::surroundings::Surroundings;

/// The highest age, in years.
const HIGHEST_AGE: u128 = 120;

impl Surroundings<'_, '_> {
    /// Whether the word before a whole number says that it is the last of a range, or the first
    /// beyond it.
    pub fn bound(&mut self) {
        let quantity = &self.quantity;
        let counted = quantity.units.iter().all(|it| it.is(KnownUnit::Year));
        let small = quantity.number().is_some_and(|it| it.is_within(2, HIGHEST_AGE));
        // „unter 16.“: the point that ends a sentence looks like that of an ordinal.
        let plain = quantity.form == Form::Cardinal
            || quantity.form == Form::Ordinal && self.pass.text[..quantity.span.end].ends_with('.');
        if !counted || !small || !plain {
            return;
        }
        let aged = !quantity.units.is_empty();
        let before = self.pass.text[..quantity.span.start].trim_end_matches('-').len();
        self.quantity.bound = match self.pass.bounds_before(before) {
            (true, true) if aged => Some(Bound::Open),
            (_, true) => Some(Bound::UpTo),
            (true, _) => Some(Bound::Below),
            _ => None,
        };
    }
}

impl Pass<'_> {
    /// Whether the word that ends here says that a number is not reached, or that it is.
    fn bounds_before(&mut self, end: usize) -> (bool, bool) {
        let Some(last) = self.word_before(end) else { return (false, false) };
        // under the age of
        let reach = if self.is_mark(last.clone(), Mark::Of) { 4 } else { 2 };
        let mut word = last.clone();
        for _ in 0..reach {
            let [below, to] = [Mark::Below, Mark::To]
                .map(|mark| self.end_of_mark(word.clone(), mark) == Some(last.end));
            if below || to {
                return (below, to);
            }
            let Some(before) = self.word_before(word.start) else { break };
            word = before;
        }
        (false, false)
    }
}
