//! Years of a life, the first of which ends with the first birthday: im 92. Lebensjahr, на 92-му році
//! життя; so old is who is 91.

use super::surroundings::Surroundings;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Form, Value};
use crate::quantities::{KnownUnit, Number};

impl Surroundings<'_, '_> {
    /// Implies how old somebody is in that year.
    pub fn year_of_life(&mut self) {
        if self.quantity.form != Form::Ordinal || !self.quantity.has_unit(KnownUnit::Year) {
            return;
        }
        let last = self.pass.word_before(self.end());
        let inside = last.is_some_and(|it| self.pass.is_mark(it, Mark::OfLife));
        let behind = self.pass.mark_behind(self.end(), Mark::OfLife);
        let age =
            self.quantity.number().and_then(Number::as_whole).and_then(|it| it.checked_sub(1));
        if let Some(age) = age.filter(|_| inside || behind.is_some()) {
            self.quantity.imply(Value::Number(Number::whole(age)));
        }
    }
}
