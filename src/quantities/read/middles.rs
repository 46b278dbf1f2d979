//! The middle of a decade of life: „Mitte fünfzig“ and “mid-fifties” are 55 elsewhere.

use super::surroundings::Surroundings;
use crate::quantities::Number;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Form, Reading, Value};

/// The fifth year of a decade.
pub(super) fn middle_of(decade: u128, implied: bool) -> Reading {
    Reading { value: Value::Number(Number::whole(decade + 5)), implied }
}

impl Surroundings<'_, '_> {
    /// „Er ist Mitte fünfzig“
    pub(super) fn middle_of_life(&mut self) {
        let quantity = &self.quantity;
        let tens = quantity.number().and_then(Number::as_whole);
        let tens = tens.filter(|it| (20..100).contains(it) && it.is_multiple_of(10));
        if let Some(tens) = tens
            && quantity.form == Form::Cardinal
            && quantity.units.is_empty()
            && self.pass.mark_before(self.quantity.span.start, Mark::MiddleOf).is_some()
        {
            self.quantity.readings.push(middle_of(tens, true));
        }
    }
}
