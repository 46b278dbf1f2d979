//! Places along a road or a railway, by kilometres and metres: km 12+300, від км 18+750.

use std::ops::Range;

use crate::quantities::Quantity;
use crate::quantities::language::lexicon::is_letter_or_digit;
use crate::quantities::quantity::{Firmness, Form, Value};
use crate::quantities::read::number::literal::digits;
use crate::quantities::read::pass::Pass;

/// The number of digits for the metres, after the plus sign.
const METRES: usize = 3;

impl Pass<'_> {
    /// The place whose kilometres begin here: digits, a plus sign and three digits without a blank.
    pub fn chainage(&self, kilometres: &Range<usize>) -> Option<Quantity> {
        let start = kilometres.start;
        if !self.text[kilometres.end..].starts_with('+') {
            return None;
        }
        let metres = digits(self.text, kilometres.end + 1);
        let span = start..metres.end;
        let name = &self.text[span.clone()];
        let apart = !self.text[..start].ends_with(is_letter_or_digit)
            && !self.text[metres.end..].starts_with(is_letter_or_digit);
        if metres.len() != METRES || !apart || !name.is_ascii() {
            return None;
        }
        let value = Value::Identifier(name.to_owned());
        let place = Quantity::new(span, value, Firmness::Hard, Form::Other);
        Some(Quantity { digits: true, ..place })
    }
}
