//! Codes of the Common Procurement Vocabulary (Regulation (EC) No 213/2008), with or without a
//! label: CPV-Code 33190000-8, ДК 021:2015 33190000-8.

use std::ops::Range;

use crate::quantities::Quantity;
use crate::quantities::language::lexicon::is_letter_or_digit;
use crate::quantities::quantity::{Firmness, Form, Value};
use crate::quantities::read::number::literal::digits;
use crate::quantities::read::pass::Pass;

/// The digits of a code, before its check digit.
const LENGTH: usize = 8;

impl Pass<'_> {
    /// The code that begins here: eight digits, a hyphen and a check digit.
    pub fn procurement_code(&self, code: &Range<usize>) -> Option<Quantity> {
        let start = code.start;
        if code.len() != LENGTH || !self.text[code.end..].starts_with('-') {
            return None;
        }
        let check = digits(self.text, code.end + 1);
        let name = &self.text[start..check.end];
        let apart = !self.text[..start].ends_with(is_letter_or_digit)
            && !self.text[check.end..].starts_with(is_letter_or_digit);
        if check.len() != 1 || !apart || !name.is_ascii() {
            return None;
        }
        let value = Value::Identifier(name.to_owned());
        let code = Quantity::new(start..check.end, value, Firmness::Hard, Form::Other);
        Some(Quantity { digits: true, ..code })
    }
}
