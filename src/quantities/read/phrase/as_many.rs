//! Numbers that are not said again: “his third win in as many games”, „zwei Tore in ebenso vielen
//! Minuten“.

use std::ops::Range;

use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;

/// The longest text between the number and the phrase, in bytes.
const LONGEST_GAP: usize = 60;

impl Pass<'_> {
    /// The number that “as many” refers to, which other texts say again.
    pub fn as_many_again(&mut self, span: Range<usize>) -> Option<usize> {
        let said = self.quantities.last()?;
        let near = span.start.saturating_sub(said.span.end) <= LONGEST_GAP;
        let number = said.number().copied().filter(|it| near && it.is_whole())?;
        let again = Quantity::number_of(span, number, Firmness::Soft, Form::Cardinal);
        Some(self.push(again))
    }
}
