//! Names and codes with other digits: A7 and A8, LS6 4QQ and LS6 4OQ, section 3.2 and section 3.3.

use super::cost;
use super::difference::DifferenceKind;
use super::explanation::{Explanation, error};
use super::slips::{Slip, slip_of_digits};
use crate::quantities::quantity::Quantity;
use crate::quantities::script::is_cyrillic;

/// The same name with another number.
pub(super) fn identifiers(x: &str, y: &str) -> Option<Explanation> {
    let (a, b) = (letters(x), letters(y));
    let lettered = x.starts_with(|c: char| c.is_ascii_digit()) && digits(x).eq(digits(y));
    let transliterated = x.contains(is_cyrillic) != y.contains(is_cyrillic)
        && a.chars().count().abs_diff(b.chars().count()) <= 1;
    if a == b || lettered || transliterated || have_one_shape(x, y) {
        error(code_kind(x, y), cost::IDENTIFIER)
    } else {
        None
    }
}

/// The digits of two codes that have the same name.
pub(super) fn other_code<'q>(a: &'q Quantity, b: &'q Quantity) -> Option<(&'q str, &'q str)> {
    let named = a.codes.iter().filter(|it| !it.name.is_empty());
    let mut pairs = named.flat_map(|it| b.codes.iter().map(move |other| (it, other)));
    let (x, y) = pairs.find(|(x, y)| x.name == y.name && x.digits != y.digits)?;
    Some((&x.digits, &y.digits))
}

/// One wrong digit in the number of a section or a version is a wrong digit, not another name.
pub(super) fn code_kind(x: &str, y: &str) -> DifferenceKind {
    let slip = (is_section(x) && is_section(y)).then(|| slip_of_digits(x, y)).flatten();
    match slip {
        Some(Slip::Digit) => DifferenceKind::Digit,
        Some(Slip::Transposed) => DifferenceKind::Transposed,
        None => DifferenceKind::Identifier,
    }
}

/// Whether two names begin the same way, and have letters and digits in the same places to the end:
/// LS6 4QQ and LS6 4OQ.
fn have_one_shape(x: &str, y: &str) -> bool {
    let shape = |c: char| (c.is_ascii_digit(), c.is_alphabetic());
    let begins = x.chars().next() == y.chars().next();
    begins && x.ends_with(char::is_alphabetic) && x.chars().map(shape).eq(y.chars().map(shape))
}

/// Whether a name is the number of a section: 3.2.
fn is_section(name: &str) -> bool {
    name.contains('.') && name.chars().all(|c| c.is_ascii_digit() || c == '.')
}

fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphabetic()).collect()
}

fn digits(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(char::is_ascii_digit)
}
