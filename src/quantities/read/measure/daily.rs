//! Every day, which other texts give as 24 hours: „höchstens drei Tabletten täglich“.

use std::ops::Range;

use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;
use crate::quantities::{KnownUnit, Number, Unit};

impl Pass<'_> {
    /// 24 hours, which may be left out.
    pub fn daily(&mut self, span: Range<usize>) -> usize {
        let hours = Number::whole(24);
        let mut quantity = Quantity::number_of(span, hours, Firmness::Ghost, Form::Multiple);
        quantity.units.extend(Unit::known(KnownUnit::Hour));
        self.push(quantity)
    }
}
