//! How many times less: «удвічі менше», «скоротилися в 3 рази».

use std::ops::Range;

use super::pass::Pass;
use super::surroundings::Surroundings;
use crate::quantities::Number;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Form, Quantity, Reading, Value};

/// In words: how far the word of a decrease is from its multiple.
const NEAR_DECREASE: usize = 5;

impl Pass<'_> {
    /// What is a third has fallen by two thirds.
    fn divide(&mut self, multiple: &mut Quantity, span: &Range<usize>) {
        let parts = multiple.number().and_then(Number::as_whole).filter(|it| *it > 1);
        if let Some(parts) = parts
            && self.is_mark_near(span, Mark::Decrease, NEAR_DECREASE)
            && let Some(part) = Number::ratio(1, parts)
            && let Some(rest) = Number::ratio(parts - 1, parts)
        {
            multiple.readings.push(Reading { value: Value::Number(part), implied: false });
            multiple.imply(Value::Number(rest));
        }
    }
}

impl Surroundings<'_, '_> {
    /// «удвічі менше», «у 3 рази менше».
    pub fn times_less(&mut self) {
        let quantity = &self.quantity;
        let bare = quantity.units.is_empty() && quantity.scale.is_none();
        let end = match quantity.form {
            Form::Multiple => Some(self.end()),
            Form::Cardinal if bare => self.end_of_times(),
            _ => None,
        };
        if let Some(end) = end {
            let span = self.quantity.span.start..end;
            self.pass.divide(&mut self.quantity, &span);
        }
    }

    fn end_of_times(&mut self) -> Option<usize> {
        let (_, word) = self.pass.next_word(self.end())?;
        self.pass.meant(word, |it| matches!(it, Meaning::Multiple(it) if it.is_within(1, 1)))
    }
}
