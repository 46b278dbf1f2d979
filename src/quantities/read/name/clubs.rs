//! The number in the name of a club, which other languages leave out: 1. FC Köln.

use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form};
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Allows a translation to leave out the number of a club.
    pub fn soften_clubs(&mut self) {
        if !self.vocabulary.lexicon.has(Mark::Club) {
            return;
        }
        for at in 0..self.quantities.len() {
            let quantity = &self.quantities[at];
            let end = quantity.span.end;
            if !quantity.digits || !matches!(quantity.form, Form::Ordinal | Form::Cardinal) {
                continue;
            }
            // “1. FC Köln”, where the point does not make an ordinal
            let end = end + usize::from(self.text[end..].starts_with(". "));
            if self.mark_behind(end, Mark::Club).is_some() {
                self.quantities[at].firmness = Firmness::Soft;
            }
        }
    }
}
