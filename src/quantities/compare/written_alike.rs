//! Digits that both texts have: “24 Stunden, 7 Tage” and “24/7”, “E 470b” and “E470b”, “0–1–6” and
//! “0, 1 and 6”. Whatever they mean to the reader, no digit was lost and none was changed, so no
//! number is missing. What is read from the words around them may still differ: a unit, a scale, a
//! month, the order of a score.

use super::difference::{Difference, DifferenceKind};
use crate::quantities::quantity::{Quantity, Reading, Value};

/// Drops the differences between numbers that both texts write with the same digits.
pub fn drop_written_alike(differences: &mut Vec<Difference>, source: &str, translation: &str) {
    if differences.len() > MOST_DIFFERENCES || !differences.iter().any(is_about_numerals) {
        return;
    }
    let (old, new) = (numerals(source), numerals(translation));
    let in_order = old == new;
    // Swapped numbers differ on both sides, so that other orders are accepted for one side only.
    let one_sided = differences.iter().all(|it| it.source.is_none())
        || differences.iter().all(|it| it.translation.is_none());
    if in_order || one_sided && sorted(old) == sorted(new) {
        differences
            .retain(|it| !(is_about_numerals(it) && is_written_alike(it, source, translation)));
    }
}

/// Each is looked for in the whole text.
const MOST_DIFFERENCES: usize = 50;

/// Whether it says that digits are missing or others.
fn is_about_numerals(difference: &Difference) -> bool {
    use DifferenceKind::*;
    let kind = matches!(difference.kind, Dropped | Added | Other | Digit | Transposed | Identifier);
    kind && sides(difference).into_iter().flatten().all(|it| it.digits && !is_more_than_digits(it))
}

/// Whether what is beside its digits says something too: 1(b), 40s, 5 km.
fn is_more_than_digits(quantity: &Quantity) -> bool {
    let decade = |it: &Reading| matches!(it.value, Value::Decade(_));
    quantity.item.is_some() || !quantity.units.is_empty() || quantity.readings.iter().any(decade)
}

fn sides<'q>(difference: &Difference<'q>) -> [Option<&'q Quantity>; 2] {
    [difference.source, difference.translation]
}

/// Whether each text has what is said to be only in the other.
fn is_written_alike(difference: &Difference, source: &str, translation: &str) -> bool {
    let in_other = |quantity: Option<&Quantity>, own: &str, other: &str| {
        quantity.is_none_or(|it| is_written_in(other, it, &own[it.literal.clone()]))
    };
    in_other(difference.source, source, translation)
        && in_other(difference.translation, translation, source)
}

/// Whether a text has a quantity of the other text, as that text has it or with other spaces and
/// hyphens. The points and commas of a number depend on the language.
fn is_written_in(text: &str, quantity: &Quantity, literal: &str) -> bool {
    let literal = literal.trim_matches(|c: char| !c.is_alphanumeric());
    match quantity.value() {
        Some(Value::Number(_)) | None => {
            let (own, others) = (numerals(literal), numerals(text));
            let decimal = literal.contains(['.', ',']);
            !decimal && !own.is_empty() && others.windows(own.len()).any(|it| it == own)
        }
        Some(Value::Identifier(_)) => squeezed(text).contains(&squeezed(literal)),
        _ => text.contains(literal),
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The runs of digits of a text, in its order; the groups of 10,000 and 10 000 are one run.
fn numerals(text: &str) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    let mut between = String::new();
    // Digits, and what is between them, in turn.
    for piece in text.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let digits = piece.trim_end_matches(|c: char| !c.is_ascii_digit());
        if !digits.is_empty() {
            match runs.last_mut() {
                Some(last) if digits.len() == GROUP && is_separator(&between) => {
                    last.push_str(digits);
                }
                _ => runs.push(digits.into()),
            }
            between.clear();
        }
        between.push_str(&piece[digits.len()..]);
    }
    runs
}

/// The digits of a group.
const GROUP: usize = 3;

fn is_separator(between: &str) -> bool {
    matches!(between, "." | "," | " " | "\u{a0}" | "\u{202f}" | "\u{2009}" | "'" | "’")
}

fn sorted(mut runs: Vec<String>) -> Vec<String> {
    runs.sort_unstable();
    runs
}
