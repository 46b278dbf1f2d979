//! Slips of the finger on the digits of a number: 1,234 has become 1,243 or 1,235.

use crate::quantities::Number;

/// A slip of the finger on the digits.
pub(super) enum Slip {
    Digit,
    Transposed,
}

/// One digit changed, dropped or added, or digits swapped.
pub(super) fn slip(a: &Number, b: &Number) -> Option<Slip> {
    slip_of_digits(&a.absolute().to_string(), &b.absolute().to_string())
}

pub(super) fn slip_of_digits(a: &str, b: &str) -> Option<Slip> {
    if a.len() == b.len() && a.len() > 1 && sorted(a) == sorted(b) {
        return Some(Slip::Transposed);
    }
    let (shorter, longer) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let one = match longer.len() - shorter.len() {
        0 => a.bytes().zip(b.bytes()).filter(|(x, y)| x != y).count() == 1,
        1 => (0..longer.len())
            .any(|at| longer[..at] == shorter[..at] && longer[at + 1..] == shorter[at..]),
        _ => false,
    };
    one.then_some(Slip::Digit)
}

fn sorted(text: &str) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    bytes.sort_unstable();
    bytes
}
