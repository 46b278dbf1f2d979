//! Headings of tables in thousands: £’000, (000s), which other languages write as “thousand”.

use crate::quantities::Number;
use crate::quantities::language::lexicon::is_letter_or_digit;
use crate::quantities::money::is_currency_sign;
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Three zeros for the digits that the numbers below leave out.
    pub fn thousands_left_out(&self, start: usize) -> Option<Quantity> {
        let rest = self.text[start..].strip_prefix("000")?;
        let before = &self.text[..start];
        let short = before.strip_suffix(['\'', '’', '‘']);
        let behind = rest.trim_start_matches(['\'', '’']);
        let plural = behind.strip_prefix('s').filter(|_| !behind.starts_with("st"));
        let rest = plural.unwrap_or(rest);
        let marked = short.is_some_and(|it| !it.ends_with(|c: char| c.is_ascii_digit()))
            || before.ends_with(is_currency_sign)
            || plural.is_some() && !before.ends_with(is_letter_or_digit);
        let goes_on = rest.starts_with(is_letter_or_digit)
            || rest.starts_with(['.', ',', '-', '/', ':', '\'', '’'])
                && rest[rest.ceil_char_boundary(1)..].starts_with(|c: char| c.is_ascii_digit());
        if !marked || goes_on {
            return None;
        }
        let thousand = Number::whole(1000);
        let span = start..self.text.len() - rest.len();
        let head = Quantity::number_of(span, thousand, Firmness::Soft, Form::Cardinal);
        Some(Quantity { scale: Some(thousand), ..head })
    }
}
