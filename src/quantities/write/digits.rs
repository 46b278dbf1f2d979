//! A number in digits in place of another: 12,000 for 10,000, 2.5 for 2.6 million.

use super::mismatch::{Correction, Mismatch};
use super::style::Style;
use crate::quantities::{Form, Number, Value};

/// More decimals show that another scale word is needed: 0.0000037 billion.
const MOST_DECIMALS: usize = 4;

pub(super) fn numbers(mismatch: &Mismatch) -> Vec<Correction> {
    number(mismatch).and_then(|it| in_digits(mismatch, &it)).into_iter().collect()
}

/// The number that the source means.
fn number(mismatch: &Mismatch) -> Option<Number> {
    match mismatch.wanted.value() {
        Some(Value::Number(number)) => Some(*number),
        Some(_) => None,
        None => mismatch.wanted.foreign,
    }
}

fn in_digits(mismatch: &Mismatch, number: &Number) -> Option<Correction> {
    let found = mismatch.found;
    if found.form == Form::Vague
        || !may_become_digits(mismatch, number)
        || is_beside_slash(mismatch)
    {
        return None;
    }
    // In “2.4 million” only the “2.4” is replaced.
    let scaled = match found.scale.filter(|_| found.digits) {
        Some(scale) => number.divided_by(&scale)?,
        None => *number,
    };
    let written = scaled.written()?.to_string();
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    if decimals > MOST_DECIMALS {
        return None;
    }

    mismatch.with_digits(&mismatch.number_with_sign(), Style::of(mismatch).print(&written))
}

/// Whether digits may stand for what was found: for a word only if they are usual for the number,
/// and the word says no more than a number, as «четверо», “a third” and neunzehnmal do.
fn may_become_digits(mismatch: &Mismatch, number: &Number) -> bool {
    let found = mismatch.found;
    let is_time = matches!(found.value(), Some(Value::Time(_)));
    let cardinal = found.form == Form::Cardinal && mismatch.wanted.form == Form::Cardinal;
    let large = number.is_whole() && !number.is_within(0, LARGEST_IN_WORDS);
    !is_time && (found.digits || cardinal && large)
}

/// Numbers up to this one are words in a text that writes them in words.
const LARGEST_IN_WORDS: u128 = 20;

/// Whether it is one half of 2023/24.
fn is_beside_slash(mismatch: &Mismatch) -> bool {
    let literal = &mismatch.found.literal;
    mismatch.text[..literal.start].ends_with('/') || mismatch.text[literal.end..].starts_with('/')
}

/// Fractions with a stroke: 1/4 for 1/3.
pub(super) fn fractions(mismatch: &Mismatch) -> Vec<Correction> {
    let literal = mismatch.literal();
    let strokes = literal.split_once('/').filter(|(above, below)| {
        [above, below].iter().all(|it| it.bytes().all(|it| it.is_ascii_digit()))
    });
    let wanted = mismatch.wanted.number().filter(|it| !it.is_whole());
    let Some((wanted, _)) = wanted.zip(strokes) else { return Vec::new() };
    let denominators = (2..=100).map(Number::whole);
    let whole = denominators.filter_map(|below| Some((wanted.times(&below)?.as_whole()?, below)));
    let simplest = whole.take(1);
    simplest
        .map(|(above, below)| Correction {
            span: mismatch.found.literal.clone(),
            text: format!("{above}/{below}"),
        })
        .collect()
}

/// A decade in digits, which keeps what follows them: 1990s for 1980s, 90er for 80er.
pub(super) fn decades(mismatch: &Mismatch) -> Vec<Correction> {
    let literal = mismatch.literal();
    let digits = literal.bytes().take_while(u8::is_ascii_digit).count();
    let Some(Value::Decade(year)) = mismatch.wanted.value() else { return Vec::new() };
    let text = match (digits, *year) {
        (2, year) => format!("{:02}", year % 100),
        (4, year @ 1000..) => year.to_string(),
        _ => return Vec::new(),
    };
    let start = mismatch.found.literal.start;
    vec![Correction { span: start..start + digits, text }]
}
