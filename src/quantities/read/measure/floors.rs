//! The ground floor, which some languages call the first floor.

use std::ops::Range;

use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;
use crate::quantities::{KnownUnit, Number, Unit};

impl Pass<'_> {
    /// Erdgeschoss, ground floor: not counted as a floor, but «1-й поверх» agrees with it.
    pub fn ground_floor(&mut self, span: Range<usize>) -> usize {
        let floor = Quantity::number_of(span, Number::whole(0), Firmness::Ghost, Form::Ordinal);
        let units = Unit::known(KnownUnit::UpperFloor).into_iter().collect();
        self.push(Quantity { units, ..floor })
    }
}
