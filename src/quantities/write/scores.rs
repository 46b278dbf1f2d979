//! Scores and proportions: 2:0 for 0:2, 1:2 for 1:3.

use super::mismatch::{Correction, Mismatch};
use crate::quantities::Value;

/// The two numbers in the other order, where one of them was found.
pub(super) fn turned(mismatch: &Mismatch) -> Vec<Correction> {
    let (text, literal) = (mismatch.text, &mismatch.found.literal);
    let before = text[..literal.start].trim_end_matches(is_digit_or_joint).len();
    let behind = text.len() - text[literal.end..].trim_start_matches(is_digit_or_joint).len();
    let pair = text[before..behind].trim_matches(|c: char| !c.is_ascii_digit());
    let mut numbers = pair.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty());
    let (Some(first), Some(second), None) = (numbers.next(), numbers.next(), numbers.next()) else {
        return Vec::new();
    };
    let start = before + text[before..].find(pair).unwrap_or_default();
    let joint = &pair[first.len()..pair.len() - second.len()];
    let turned = [second, joint, first].concat();
    vec![Correction { span: start..start + pair.len(), text: turned }]
}

/// One of the two numbers.
pub(super) fn one_of_two(mismatch: &Mismatch) -> Vec<Correction> {
    let (found, wanted) = (&mismatch.found.parts, &mismatch.wanted.parts);
    if !matches!(mismatch.found.value(), Some(Value::Pair(_))) || found.len() != wanted.len() {
        return Vec::new();
    }
    let pairs = found.iter().zip(wanted);
    let mut different = pairs.filter(|(found, wanted)| found.number() != wanted.number());
    let (Some((found, wanted)), None) = (different.next(), different.next()) else {
        return Vec::new();
    };
    let is_plain = mismatch.text[found.literal.clone()].bytes().all(|it| it.is_ascii_digit());
    let number = wanted.number().and_then(|it| it.as_whole()).filter(|_| is_plain);
    let correction = |it: u128| Correction { span: found.literal.clone(), text: it.to_string() };
    number.map(correction).into_iter().collect()
}

fn is_digit_or_joint(c: char) -> bool {
    matches!(c, '0'..='9' | ':' | '-' | '–' | '\u{2011}' | ' ' | '\u{a0}')
}
