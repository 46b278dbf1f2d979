//! Numbers that are not said again: “his third win in as many games”, „zwei Tore in ebenso vielen
//! Minuten“, «14 перемог і стільки ж поразок».

use std::ops::Range;

use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;

/// The longest text between the number and the phrase, in bytes.
const LONGEST_GAP: usize = 60;

impl Pass<'_> {
    /// The number that “as many” refers to, which other texts say again.
    pub fn as_many_again(&mut self, span: Range<usize>) -> Option<usize> {
        // “as many as 20”, “twice as many”
        if self.mark_behind(span.end, Mark::AsMuch).is_some() {
            return None;
        }
        let counts = |it: &&Quantity| matches!(it.form, Form::Cardinal | Form::Ordinal);
        let said = self.quantities.last().filter(counts)?;
        let near = span.start.saturating_sub(said.span.end) <= LONGEST_GAP;
        let number = said.number().copied().filter(|it| near && it.is_whole())?;
        let again = Quantity::number_of(span, number, Firmness::Soft, Form::Cardinal);
        Some(self.push(again))
    }
}
