//! A date or a time in the pattern of another: 19 June for 18 June, 8.30 pm for 7.30 pm. Only the
//! parts that differ are replaced.

use std::ops::Range;

use super::forms::Kind;
use super::mismatch::{Correction, Mismatch};
use super::tokens::tokens;
use crate::quantities::{Date, Number, Quantity, Time, Value};

/// Corrections of some tokens, which make one together.
type Replacements = Vec<Correction>;

pub(super) fn dates(mismatch: &Mismatch) -> Vec<Correction> {
    let (Some(Value::Date(wanted)), Some(Value::Date(found))) =
        (mismatch.wanted.value(), mismatch.found.value())
    else {
        return Vec::new();
    };
    if is_ambiguous(mismatch.wanted) || is_ambiguous(mismatch.found) {
        return Vec::new();
    }
    let part = |it: Option<u8>| it.map(u16::from);
    let days = (part(found.day), part(wanted.day), Written::Digits);
    let months = (part(found.month), part(wanted.month), Written::Word(Kind::Month));
    let years = (found.year, wanted.year, Written::Digits);
    corrections(mismatch, &[days, months, years])
}

/// Whether day and month may change places: 01/05/2024.
fn is_ambiguous(quantity: &Quantity) -> bool {
    let dates = quantity.readings.iter().filter_map(|it| match it.value {
        Value::Date(date) => Some(date),
        _ => None,
    });
    let dates: Vec<_> = dates.collect();
    let turned = |a: &Date, b: &Date| a.day != a.month && a.day == b.month && a.month == b.day;
    dates.iter().any(|a| dates.iter().any(|b| turned(a, b)))
}

pub(super) fn times(mismatch: &Mismatch) -> Vec<Correction> {
    // “at 7.45” may be a number, but not beside a time.
    let both = mismatch.wanted.time().zip(mismatch.found.time());
    let certain = [mismatch.wanted, mismatch.found]
        .iter()
        .any(|it| matches!(it.value(), Some(Value::Time(_))));
    let Some((wanted, found)) = both.filter(|_| certain) else { return Vec::new() };
    let minutes = |it: Time| Some(it.minutes % 60);
    // 19 in a text that counts to 24, 7 in one that counts to 12; 8 in halb acht.
    let hours = |it: Time| it.minutes / 60;
    let clocks: [fn(u16) -> u16; 3] = [|it| it, to_12, |it| to_12(it + 1)];
    // 11.40 am does not become 23.40 am.
    let digits = mismatch.found.literal.end;
    let said = hours(wanted) > 12
        && hours(found) <= 12
        && mismatch.reader.names_half_of_day(mismatch.text, digits);
    let kinds = [Kind::Cardinal, Kind::Ordinal];
    let ways =
        clocks.iter().skip(usize::from(said)).flat_map(|clock| kinds.map(|kind| (clock, kind)));
    ways.flat_map(|(clock, kind)| {
        let hour = (Some(clock(hours(found))), Some(clock(hours(wanted))), Written::Word(kind));
        corrections(mismatch, &[hour, (minutes(found), minutes(wanted), Written::TwoDigits)])
    })
    .collect()
}

/// The other half of the day: 5.20 pm for 5.20 am.
pub(super) fn halves_of_day(mismatch: &Mismatch) -> Vec<Correction> {
    let found = mismatch.found;
    let behind = &mismatch.text[found.literal.end..found.span.end.max(found.literal.end)];
    let half = behind.trim_start();
    let span = found.span.end - half.len()..found.span.end;
    let other = mismatch.forms().and_then(|it| it.other_half_of_day(half));
    other.map(|text| Correction { span, text }).into_iter().collect()
}

/// An hour as clocks with twelve hours show it.
fn to_12(hour: u16) -> u16 {
    (hour + 11) % 12 + 1
}

/// How a part may be written.
#[derive(Clone, Copy)]
enum Written {
    /// In digits only.
    Digits,
    /// In two digits: 05.
    TwoDigits,
    /// In digits or a word.
    Word(Kind),
}

/// What a part was, what it should be, and how it is written.
type Part = (Option<u16>, Option<u16>, Written);

/// Every way to replace the parts that differ.
fn corrections(mismatch: &Mismatch, parts: &[Part]) -> Vec<Correction> {
    let tokens = tokens(mismatch.text, &mismatch.found.span);
    let mut ways: Vec<Replacements> = vec![Vec::new()];
    for part in parts.iter().filter(|(from, to, _)| from != to) {
        let (Some(from), Some(to), written) = *part else { return Vec::new() };
        ways = ways
            .iter()
            .flat_map(|way| {
                let free =
                    tokens.iter().filter(|it| way.iter().all(|taken| taken.span.start != it.start));
                free.filter_map(|it| {
                    let replacement = replaced(mismatch, it, (from, to), written)?;
                    Some(way.iter().cloned().chain([replacement]).collect())
                })
                .collect::<Vec<Replacements>>()
            })
            .collect();
    }
    ways.into_iter().filter_map(|way| joined(mismatch, way)).collect()
}

/// The token with another value in the same form: 06 becomes 07, July becomes August.
fn replaced(
    mismatch: &Mismatch,
    token: &Range<usize>,
    (from, to): (u16, u16),
    written: Written,
) -> Option<Correction> {
    let text = &mismatch.text[token.clone()];
    let whole = |it: u16| Number::whole(u128::from(it));
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        let Written::Word(kind) = written else { return None };
        let text = mismatch.sibling(kind, token, (&whole(from), &whole(to)))?;
        return Some(Correction { span: token.clone(), text });
    }
    let width = text.len();
    let short = width == 2 && from >= 100;
    let (from, to) = if short { (from % 100, to % 100) } else { (from, to) };
    let padded = text.starts_with('0') || short || matches!(written, Written::TwoDigits);
    let width = if padded { 2.max(width) } else { width };
    let digits = if padded { format!("{to:0width$}") } else { to.to_string() };
    if text.parse() == Ok(from) { mismatch.with_digits(token, digits) } else { None }
}

/// One correction for all of them.
fn joined(mismatch: &Mismatch, mut replacements: Replacements) -> Option<Correction> {
    replacements.sort_by_key(|it| it.span.start);
    let start = replacements.first()?.span.start;
    let mut text = String::new();
    let mut at = start;
    for replacement in &replacements {
        text.push_str(mismatch.text.get(at..replacement.span.start)?);
        text.push_str(&replacement.text);
        at = replacement.span.end;
    }
    Some(Correction { span: start..at, text })
}
