//! The middle and the end of a decade of life: „Mitte fünfzig“ and “mid-50s” are 55 elsewhere,
//! „Ende dreißig“ and “late thirties” nearly 40.

use crate::quantities::Number;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Form, Quantity, Reading, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::read::surroundings::Surroundings;

/// The fifth year of a decade.
pub(super) fn middle_of(decade: u128, implied: bool) -> Reading {
    Reading { value: Value::Number(Number::whole(decade + 5)), implied }
}

impl Pass<'_> {
    /// The ages that part of a decade of life may mean: a person in their mid-forties is 45, and
    /// one in their late thirties is nearly forty.
    pub fn imply_years(&mut self, quantity: &mut Quantity, decade: u16) {
        let before = self.text[..quantity.span.start].trim_end_matches('-').len();
        let mut imply = |years: u16| quantity.imply(Value::Number(Number::whole(years.into())));
        if decade >= 10 {
            imply(decade);
        }
        if self.mark_before(before, Mark::EndOf).is_some() {
            imply(decade + 10);
        }
        if self.mark_before(before, Mark::MiddleOf).is_some() {
            quantity.readings.push(middle_of(decade.into(), false));
        } else if self.mark_before(before, Mark::BeforeDecade).is_some() {
            imply(decade + 5);
        }
    }
}

impl Surroundings<'_, '_> {
    /// „Er ist Mitte fünfzig“, „sie ist Ende dreißig“
    pub fn middle_of_life(&mut self) {
        let quantity = &self.quantity;
        let tens = quantity.number().and_then(Number::as_whole);
        let tens = tens.filter(|it| (20..100).contains(it) && it.is_multiple_of(10));
        if let Some(tens) = tens
            && quantity.form == Form::Cardinal
            && quantity.units.is_empty()
        {
            let start = self.quantity.span.start;
            if self.pass.mark_before(start, Mark::MiddleOf).is_some() {
                self.quantity.readings.push(middle_of(tens, true));
            } else if self.pass.mark_before(start, Mark::EndOf).is_some() {
                let decade = u16::try_from(tens).unwrap_or_default();
                self.quantity.reinterpret(Value::Decade(decade));
                self.quantity.imply(Value::Number(Number::whole(tens + 10)));
            }
        }
    }
}
