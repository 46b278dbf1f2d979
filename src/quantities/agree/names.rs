//! Names and codes: 802.11n, Mi-8 and Мі-8, +49 30 1234567 and 030 1234567.

use crate::quantities::quantity::Quantity;
use crate::quantities::script::is_cyrillic;

/// Whether a name or a code is written the same way in both texts.
pub(in crate::quantities) fn same_code(a: &Quantity, b: &Quantity) -> bool {
    a.codes.iter().any(|it| b.codes.contains(it))
}

/// Mi-8 is also written in Cyrillic letters: if the scripts differ, the digits must agree.
pub(super) fn same_name(a: &str, b: &str) -> bool {
    a == b
        || same_phone(a, b)
        || same_phone(b, a)
        || a.contains(is_cyrillic) != b.contains(is_cyrillic) && digits(a).eq(digits(b))
}

/// +49 30 1234567 and 030 1234567: with a country code of up to three digits, the zero before the
/// area code is left out.
fn same_phone(international: &str, national: &str) -> bool {
    let Some(international) = international.strip_prefix('+') else { return false };
    let local = national.strip_prefix('0').unwrap_or(national);
    let country = international.strip_suffix(local).map_or(0, str::len);
    (1..=3).contains(&country) && local.len() > 5 && local.bytes().all(|it| it.is_ascii_digit())
}

fn digits(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(char::is_ascii_digit)
}
