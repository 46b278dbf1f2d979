//! How a text writes its numbers: which marks it puts between groups and before decimals, and
//! whether four digits are grouped.

use std::iter;

use super::mismatch::Mismatch;
use crate::quantities::quantity::Dress;
use crate::quantities::{Quantity, Reader};

/// The marks of numbers.
pub(super) struct Style {
    group: char,
    decimal: char,
    minus: char,
    /// The shortest whole part that is grouped, in digits.
    grouped_from: usize,
}

/// The digits of a group.
const GROUP: usize = 3;

/// U+2212, the minus sign.
const MINUS: char = '\u{2212}';

impl Style {
    /// The style of what was found, and where that does not show, of the language.
    pub fn of(mismatch: &Mismatch) -> Style {
        let separators = mismatch.reader.locale().separators();
        let literal = mismatch.literal();
        let spaces = ['\u{a0}', '\u{202f}', '\u{2009}', '\'', '’'];
        let own = literal.chars().find(|it| spaces.contains(it));
        // A line must not end inside a number.
        let blank = (mismatch.found.dress == Dress::PlainBlank).then_some('\u{a0}');
        Style {
            group: own.or(blank).unwrap_or(separators.group),
            decimal: decimal(mismatch),
            minus: minus(mismatch),
            grouped_from: grouped_from(mismatch),
        }
    }

    /// The style of a language.
    pub fn usual(reader: &Reader) -> Style {
        let separators = reader.locale().separators();
        Style {
            group: separators.group,
            decimal: separators.decimal,
            minus: MINUS,
            grouped_from: usual_grouping(reader),
        }
    }

    /// A number without an exponent, as Rust writes it: -1200.5.
    pub fn print(&self, number: &str) -> String {
        let (sign, digits) = match number.strip_prefix('-') {
            Some(digits) => (Some(self.minus), digits),
            None => (None, number),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let mut printed = String::new();
        printed.extend(sign);
        for (at, digit) in whole.char_indices() {
            let left = whole.len() - at;
            if at > 0 && left.is_multiple_of(GROUP) && whole.len() >= self.grouped_from {
                printed.push(self.group);
            }
            printed.push(digit);
        }
        if !decimals.is_empty() {
            printed.extend(iter::once(self.decimal).chain(decimals.chars()));
        }
        printed
    }
}

/// The mark that the number has before its decimals, as sections have a point in every language.
fn decimal(mismatch: &Mismatch) -> char {
    let found = mismatch.found.number().or(mismatch.found.foreign.as_ref());
    let wanted = mismatch.wanted.number();
    let own = found != wanted && found.is_some_and(|it| it.decimals() > 0);
    let mark = mismatch.literal().chars().rev().find(|it| matches!(it, '.' | ','));
    mark.filter(|_| own).unwrap_or(mismatch.reader.locale().separators().decimal)
}

/// The sign that the number has, or else U+2212.
fn minus(mismatch: &Mismatch) -> char {
    let with_sign = &mismatch.text[mismatch.number_with_sign()];
    with_sign.chars().next().filter(|it| !it.is_ascii_digit()).unwrap_or(MINUS)
}

/// From how many digits on whole parts are grouped: the number that was found shows it, or else the
/// language decides.
fn grouped_from(mismatch: &Mismatch) -> usize {
    let found = mismatch.found;
    let decimals = found.number().map_or(0, |it| usize::from(it.decimals()));
    let digits = mismatch.literal().chars().filter(char::is_ascii_digit).count();
    let grouped = found.grouped || found.value().is_none();
    match (digits.saturating_sub(decimals), grouped) {
        (4, true) => 4,
        (_, false) if is_code(mismatch.wanted) => usize::MAX,
        // 2007, where one digit of the year is missing.
        (..4, false) if mismatch.wanted.is_year() && found.units.is_empty() => 5,
        (4, false) => 5,
        (5.., false) => usize::MAX,
        _ => usual_grouping(mismatch.reader),
    }
}

/// Whether a number of five digits or more has no groups, as postcodes and the like have none.
fn is_code(wanted: &Quantity) -> bool {
    wanted.digits && !wanted.grouped && wanted.literal.len() >= SHORTEST_CODE
}

/// In digits.
const SHORTEST_CODE: usize = 5;

/// English writes 3,000; German and Ukrainian write 3000.
fn usual_grouping(reader: &Reader) -> usize {
    if reader.locale().separators().group == ',' { 4 } else { 5 }
}
