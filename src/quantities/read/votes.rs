//! Votes of two sides, with what is counted between them: 307 votes to 214, 307 Stimmen gegen 214.

use super::pass::Pass;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Form, Quantity};

impl Pass<'_> {
    /// Marks the first of two such numbers, whose order matters.
    pub fn oppose(&mut self, at: usize, gap: &str) {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let last = gap.rfind(is_blank).map_or(gap, |it| gap[it..].trim_start_matches(is_blank));
        let noun = gap[..gap.len() - last.len()].trim_end_matches(is_blank);
        let opposed = is_count(first)
            && is_count(second)
            && noun.chars().all(is_letter)
            && self.language_has(last, Mark::Score);
        if opposed {
            self.quantities[at - 1].opens_range = true;
        }
    }
}

fn is_count(quantity: &Quantity) -> bool {
    let bare = quantity.units.is_empty() && quantity.scale.is_none();
    quantity.digits && bare && quantity.form == Form::Cardinal && quantity.number().is_some()
}
