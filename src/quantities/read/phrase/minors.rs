//! Those who are not of age: Jugendliche, minors, неповнолітні. Other texts call them under-18s.

use std::ops::Range;

use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;
use crate::quantities::{KnownUnit, Number, Unit};

/// The age of majority, in years.
const OF_AGE: u128 = 18;

impl Pass<'_> {
    /// Adds 18 years, which match an age in the other text and are never reported as missing.
    pub fn minor(&mut self, span: Range<usize>) -> usize {
        let age = Number::whole(OF_AGE);
        let age = Quantity::number_of(span, age, Firmness::Ghost, Form::Cardinal);
        let units = Unit::known(KnownUnit::Year).into_iter().collect();
        self.push(Quantity { units, ..age })
    }
}
