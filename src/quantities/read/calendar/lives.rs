//! Years of a life, the first of which ends with the first birthday: a person im 92. Lebensjahr, на
//! 92-му році життя, is 91.

use crate::quantities::language::meaning::{Mark, Marks};
use crate::quantities::quantity::{Form, Value};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{Number, Quantity};

impl Surroundings<'_, '_> {
    /// Implies the number of years that have been completed before this year of life. A year of
    /// life that is itself completed, as in laws, has other words before it.
    pub fn year_of_life(&mut self) {
        if self.quantity.form != Form::Ordinal
            || self.pass.mark_behind(self.end(), Mark::YearOfLife).is_none()
            || !self.pass.is_behind(self.quantity.span.start, Marks::of(&[Mark::InYear]))
        {
            return;
        }
        if let Some(years) = completed(self.quantity) {
            self.quantity.imply(Value::Number(years));
        }
    }
}

fn completed(year: &Quantity) -> Option<Number> {
    let year = year.number()?.as_whole().filter(|it| (2..=120).contains(it))?;
    Some(Number::whole(year - 1))
}
