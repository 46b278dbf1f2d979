//! Words in place of words: шістьма for п’ятьма, a quarter for a third, Milliarden for Millionen.

use super::forms::Kind;
use super::mismatch::{Correction, Mismatch};
use crate::quantities::{Number, Value};

/// A number or an ordinal in one word, or in a word and a scale: four million, three and a half.
pub(super) fn numbers(mismatch: &Mismatch) -> Vec<Correction> {
    let Some((wanted, found)) = both_numbers(mismatch) else { return Vec::new() };
    let scale = mismatch.found.scale.unwrap_or(Number::whole(1));
    let Some((to, from)) = wanted.divided_by(&scale).zip(found.divided_by(&scale)) else {
        return Vec::new();
    };
    // Larger numbers are words only in a text that has such words.
    let is_large = |it: &Number| it.is_whole() && !it.is_within(0, LARGEST_IN_WORDS);
    if is_large(&to) && !is_large(&from) {
        return Vec::new();
    }
    // чотири мільйони, but п’ять мільйонів
    if mismatch.found.scale.is_some() && !mismatch.take_the_same_plural(&from, &to) {
        return Vec::new();
    }
    let wholes = [(from, to)].into_iter().chain(less_a_half(&from).zip(less_a_half(&to)));
    let kinds = [Kind::Cardinal, Kind::Ordinal];
    wholes
        .flat_map(|(from, to)| kinds.map(|kind| mismatch.siblings(kind, (&from, &to))))
        .flatten()
        .collect()
}

/// One hundred.
pub(super) const LARGEST_IN_WORDS: u128 = 100;

/// The whole number below a number and a half.
fn less_a_half(number: &Number) -> Option<Number> {
    let double = number.times(&Number::whole(2))?.as_whole()?;
    (double % 2 == 1 && double > 2).then(|| Number::whole(double / 2))
}

/// Another scale, the digits being the same: million for billion.
pub(super) fn scales(mismatch: &Mismatch) -> Vec<Correction> {
    let Some((wanted, found)) = both_numbers(mismatch) else { return Vec::new() };
    let to = mismatch.found.scale.and_then(|it| it.times(&wanted)?.divided_by(&found));
    match mismatch.found.scale.zip(to) {
        Some((from, to)) => mismatch.siblings(Kind::Scale, (&from, &to)),
        None => Vec::new(),
    }
}

/// Another denominator: a third, a quarter.
pub(super) fn fractions(mismatch: &Mismatch) -> Vec<Correction> {
    let Some((wanted, found)) = both_numbers(mismatch) else { return Vec::new() };
    // One third and one quarter, two thirds and two fifths: the numerators must be the same, for
    // they decide the form.
    let quotient = found.divided_by(&wanted);
    let denominators = (2..=10).filter_map(|from| {
        let from = Number::whole(from);
        let to = quotient.and_then(|it| it.times(&from))?;
        Some(mismatch.siblings(Kind::Denominator, (&from, &to)))
    });
    denominators.flatten().collect()
}

/// A decade: the seventies for the eighties.
pub(super) fn decades(mismatch: &Mismatch) -> Vec<Correction> {
    match (mismatch.wanted.value(), mismatch.found.value()) {
        (Some(Value::Decade(to)), Some(Value::Decade(from))) => {
            let [to, from] = [to, from].map(|it| Number::whole(u128::from(it % 100)));
            mismatch.siblings(Kind::Decade, (&from, &to))
        }
        _ => Vec::new(),
    }
}

/// A day of the week.
pub(super) fn weekdays(mismatch: &Mismatch) -> Vec<Correction> {
    match (mismatch.wanted.value(), mismatch.found.value()) {
        (Some(Value::Weekday(to)), Some(Value::Weekday(from))) => {
            let [to, from] = [to, from].map(|it| Number::whole(u128::from(*it)));
            mismatch.siblings(Kind::Weekday, (&from, &to))
        }
        _ => Vec::new(),
    }
}

fn both_numbers(mismatch: &Mismatch) -> Option<(Number, Number)> {
    mismatch.wanted.number().zip(mismatch.found.number()).map(|(wanted, found)| (*wanted, *found))
}
