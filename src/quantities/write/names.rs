//! A name or code in place of another: version 3.1.4 for 3.1.2. Codes are the same in every language.

use super::mismatch::{Correction, Mismatch};
use crate::quantities::{Quantity, Value};

pub(super) fn codes(mismatch: &Mismatch) -> Vec<Correction> {
    let literal = mismatch.literal();
    let wanted = written(mismatch.wanted).zip(written(mismatch.found));
    match wanted {
        Some((wanted, found)) if found == literal => {
            let span = mismatch.found.literal.clone();
            vec![Correction { span, text: wanted.to_owned() }]
        }
        _ => Vec::new(),
    }
}

/// The digits of a code as they are written, with their separators.
fn written(quantity: &Quantity) -> Option<&str> {
    let code = quantity.codes.first().map(|it| &*it.digits);
    code.or_else(|| match quantity.value() {
        Some(Value::Identifier(name)) => Some(name.as_str()),
        _ => None,
    })
}
