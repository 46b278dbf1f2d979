//! The number in the name of a club, which other languages leave out: 1. FC Köln.

use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form};
use crate::quantities::read::pass::Pass;

/// The highest number that a club of several in its town has: 2. FC.
const MOST_OF_A_NAME: u128 = 9;

impl Pass<'_> {
    /// Allows a translation to leave out the number of a club.
    pub fn soften_clubs(&mut self) {
        if !self.vocabulary.lexicon.has(Mark::Club) {
            return;
        }
        for at in 0..self.quantities.len() {
            let quantity = &self.quantities[at];
            let numbered = matches!(quantity.form, Form::Ordinal | Form::Cardinal);
            let first = quantity.number().is_some_and(|it| it.is_within(1, MOST_OF_A_NAME));
            if !(quantity.digits && numbered && first) {
                continue;
            }
            // “1. FC Köln”, where the point does not make an ordinal
            let end = quantity.span.end;
            let end = end + usize::from(self.text[end..].starts_with(". "));
            if self.mark_behind(end, Mark::Club).is_some() {
                self.quantities[at].firmness = Firmness::Soft;
            }
        }
    }
}
