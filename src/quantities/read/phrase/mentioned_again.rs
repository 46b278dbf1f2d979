//! What a text has already said: “twenty minutes late, and in those twenty minutes”, which a
//! translation may shorten to “in this time”.

use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Quantity};
use crate::quantities::read::pass::Pass;

/// How many quantities back a text may refer.
const REACH: usize = 4;

impl Pass<'_> {
    /// Allows a translation to leave out a number behind “those” that repeats an earlier one.
    pub fn soften_mentioned_again(&mut self) {
        for at in 1..self.quantities.len() {
            let (before, rest) = self.quantities.split_at(at);
            let hard = rest[0].firmness == Firmness::Hard && rest[0].number().is_some();
            let mut near = before.iter().rev().take(REACH);
            if hard && near.any(|it| is_same(it, &rest[0])) {
                let start = rest[0].span.start;
                if self.mark_before(start, Mark::These).is_some() {
                    self.quantities[at].firmness = Firmness::Firm;
                }
            }
        }
    }
}

fn is_same(a: &Quantity, b: &Quantity) -> bool {
    a.number() == b.number() && a.units == b.units
}
