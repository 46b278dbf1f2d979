//! British postcodes: CF10 3AT.

use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::Pass;

/// The rest of the district: 10, 1A.
const LONGEST_DISTRICT: usize = 3;

impl Pass<'_> {
    /// The postcode whose first digit this is: letters for the town, the district, and after a
    /// blank the sector with two letters.
    pub fn postcode(&self, start: usize) -> Option<Quantity> {
        let before = &self.text[..start];
        let town = before.len() - before.trim_end_matches(|c: char| c.is_ascii_uppercase()).len();
        let from = start - town;
        if !(1..=2).contains(&town) || before[..from].ends_with(is_letter_or_digit) {
            return None;
        }
        let rest = &self.text[start..];
        let district = rest.bytes().take_while(u8::is_ascii_alphanumeric).take(LONGEST_DISTRICT);
        let (district, behind) = rest.split_at(district.count());
        let digits = district.strip_suffix(|c: char| c.is_ascii_uppercase()).unwrap_or(district);
        let behind = behind.strip_prefix(is_blank)?;
        let sector = behind.get(..3)?.as_bytes();
        let end = self.text.len() - behind.len() + sector.len();
        let whole = matches!(sector, [b'0'..=b'9', b'A'..=b'Z', b'A'..=b'Z'])
            && (1..=2).contains(&digits.len())
            && digits.bytes().all(|it| it.is_ascii_digit())
            && !self.text[end..].starts_with(is_letter_or_digit);
        if !whole {
            return None;
        }
        let name: String = self.text[from..end].split(is_blank).collect();
        let quantity =
            Quantity::new(from..end, Value::Identifier(name), Firmness::Hard, Form::Other);
        Some(Quantity { digits: true, ..quantity })
    }
}
