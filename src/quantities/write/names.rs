//! A name or code in place of another: version 3.1.4 for 3.1.2, section 4.3 for 4.2. Every language
//! has the same codes, so what the source writes with a point has a point here.

use super::mismatch::{Correction, Mismatch};
use crate::quantities::{Quantity, Value};

pub(super) fn codes(mismatch: &Mismatch) -> Vec<Correction> {
    let found = code(mismatch.found);
    if found.as_deref() != Some(mismatch.literal()) {
        return Vec::new();
    }
    // The source may have read it as a number: 4.3 in English.
    let number = || mismatch.wanted.number()?.written().map(|it| it.to_string());
    let wanted = code(mismatch.wanted).or_else(number);
    let span = mismatch.found.literal.clone();
    wanted.into_iter().map(|text| Correction { span: span.clone(), text }).collect()
}

/// The digits of a name or a telephone number in place of others, where it has as many and the
/// letters are the same: AX-340 for AX-350, 0664 318 20 97 for 0664 318 20 79.
pub(super) fn digits_of_names(mismatch: &Mismatch) -> Vec<Correction> {
    let (Some(Value::Identifier(found)), Some(Value::Identifier(wanted))) =
        (mismatch.found.value(), mismatch.wanted.value())
    else {
        return Vec::new();
    };
    let shape = |name: &str| name.replace(|c: char| c.is_ascii_digit(), "0");
    let literal = mismatch.literal();
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).collect::<Vec<_>>();
    if shape(found) != shape(wanted) || digits(found) != digits(literal) {
        return Vec::new();
    }
    let mut digits = wanted.chars().filter(char::is_ascii_digit);
    let text =
        literal.chars().map(|c| if c.is_ascii_digit() { digits.next().unwrap_or(c) } else { c });
    vec![Correction { span: mismatch.found.literal.clone(), text: text.collect() }]
}

/// A code as it is written, with its separators.
fn code(quantity: &Quantity) -> Option<String> {
    if let Some(code) = quantity.codes.first() {
        return Some(code.digits.to_string());
    }
    match quantity.value() {
        Some(Value::Identifier(name)) => Some(name.clone()),
        _ => None,
    }
}
