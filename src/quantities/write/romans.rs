//! A Roman numeral in place of another: XIX for XVIII.

use super::mismatch::{Correction, Mismatch};
use crate::quantities::Form;

/// The largest that is written: four M are not.
const LARGEST: u128 = 3999;

const SIGNS: [(u128, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

pub(super) fn roman(mismatch: &Mismatch) -> Vec<Correction> {
    in_roman(mismatch).into_iter().collect()
}

fn in_roman(mismatch: &Mismatch) -> Option<Correction> {
    if mismatch.found.form != Form::Roman {
        return None;
    }
    let number = mismatch.wanted.number()?.as_whole().filter(|it| (1..=LARGEST).contains(it))?;
    let literal = mismatch.literal();
    let end = literal.find(|c: char| !c.is_alphabetic()).unwrap_or(literal.len());
    let start = mismatch.found.literal.start;
    // A text that writes Roman numerals in Cyrillic letters goes on doing so.
    let cyrillic = literal.contains(['І', 'Х']);
    Some(Correction { span: start..start + end, text: numeral(number, cyrillic) })
}

fn numeral(number: u128, cyrillic: bool) -> String {
    let mut left = number;
    let mut numeral = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            numeral.push_str(sign);
            left -= value;
        }
    }
    if cyrillic { numeral.replace('I', "І").replace('X', "Х") } else { numeral }
}
