//! Fixed phrases that differ: every second day and every two weeks, Easter Sunday and Easter
//! Monday.

use super::cost;
use super::difference::{DifferenceKind, Weight};
use super::explanation::{Explanation, error};
use super::other_units::have_other_units;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::{Dimension, Number};

/// Two phrases, neither of which is in both texts.
pub(super) fn phrases(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    if are_of_one_group(a, b) {
        return error(DifferenceKind::Other, cost::OTHER_NUMBER);
    }
    other_rhythm(a, b)
        .or_else(|| intervals(a, b))
        .or_else(|| several(a, b))
        .or_else(|| other_number(a, b))
}

/// Several weeks and several months.
fn several(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    let timed = |it: &Quantity| it.has_dimension(Dimension::Time) && it.form == Form::Vague;
    let other = a.value() == b.value() && timed(a) && timed(b) && have_other_units(a, b);
    let (kind, weight) = (DifferenceKind::Unit, Weight::Warning);
    other.then_some(Explanation { kind, cost: cost::SOFT_SCALE, weight })
}

/// Whether the names of two phrases show that one excludes the other: `feast:easter-sunday` and
/// `feast:easter-monday`.
pub(super) fn are_of_one_group(a: &Quantity, b: &Quantity) -> bool {
    let groups = |it: &Quantity| match it.value() {
        Some(Value::Idiom(name)) => name.split_once(':').map(|(group, _)| group.to_owned()),
        _ => None,
    };
    groups(a).is_some_and(|group| groups(b) == Some(group))
        && !a.readings.iter().any(|it| b.readings.contains(it))
}

/// Whether one uses digits where the other uses only words: 100 % and completely.
pub(super) fn only_one_has_digits(a: &Quantity, b: &Quantity) -> bool {
    let phrase = |it: &Quantity| matches!(it.value(), Some(Value::Idiom(_)));
    a.digits != b.digits && phrase(a) && phrase(b)
}

/// Every second day and every two weeks: phrases with the same number and different units of time.
fn intervals(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    let pairs = a.parts.iter().flat_map(|x| b.parts.iter().map(move |y| (x, y)));
    let timed = |it: &Quantity| it.has_dimension(Dimension::Time);
    let other = |(x, y): (&Quantity, &Quantity)| {
        timed(x) && timed(y) && x.number() == y.number() && have_other_units(x, y)
    };
    let (kind, weight) = (DifferenceKind::Unit, Weight::Warning);
    pairs.into_iter().any(other).then_some(Explanation { kind, cost: cost::UNIT, weight })
}

/// Every week, where the other text has every two weeks.
pub(super) fn other_rhythm(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    let differ = once_as_often(a, b) || once_as_often(b, a);
    // Once a day and twice a day contradict each other; every day and twice a day need not.
    let times = |it: &Quantity| {
        it.form == Form::Multiple || it.parts.iter().any(|it| it.form == Form::Multiple)
    };
    let weight = if times(a) && times(b) { Weight::Error } else { Weight::Warning };
    let kind = DifferenceKind::Other;
    differ.then_some(Explanation { kind, cost: cost::SOFT_NUMBER, weight })
}

fn once_as_often(each: &Quantity, other: &Quantity) -> bool {
    let name = |it: &Quantity| match (it.value(), it.readings.len()) {
        (Some(Value::Idiom(name)), 1) => Some(name.clone()),
        _ => None,
    };
    let Some(each) = name(each) else { return false };
    let Some(unit) = each.strip_prefix(EACH) else { return false };
    let several = |it: &Quantity| {
        let two = it.number().is_some_and(|it| it.approximate() >= 2.0);
        two && it.firmness <= Firmness::Firm && it.units.iter().any(|it| it.id == unit)
    };
    let named = name(other).is_some_and(|it| EVERY_TWO.contains(&(&it, unit)));
    // “every other day” is a quantity of its own.
    named || other.parts.iter().any(several) || other.firmness == Firmness::Soft && several(other)
}

/// What the names of phrases such as “every week” begin with, before the id of the unit.
const EACH: &str = "each-";

/// The names of phrases such as “fortnightly”, with the id of the unit of which there are two.
const EVERY_TWO: [(&str, &str); 2] = [("biweekly", "week"), ("biennial", "year")];

/// For the hundredth time, zum tausendsten Mal: phrases with one number each, which differ.
fn other_number(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    let ([x], [y]) = (&a.parts[..], &b.parts[..]) else { return None };
    let plural = |it: &Number| it.approximate() >= 2.0;
    let (m, n) = x.number().zip(y.number()).filter(|(m, n)| plural(m) && plural(n))?;
    let (kind, weight) = (DifferenceKind::Other, Weight::Warning);
    (x.form == y.form && m != n).then_some(Explanation { kind, cost: cost::SOFT_NUMBER, weight })
}

/// Every two years and every three years, twice a year and thrice a year, one of which is not a
/// phrase in the list.
pub(super) fn other_interval(phrase: &Quantity, other: &Quantity) -> Option<Explanation> {
    let [part] = &phrase.parts[..] else { return None };
    let units = other.units.iter().any(|it| part.units.contains(it));
    let timed = part.has_dimension(Dimension::Time) && units && other.form == Form::Cardinal;
    let multiples = part.form == Form::Multiple && other.form == Form::Multiple;
    let differ = part.number().zip(other.number()).is_some_and(|(x, y)| x != y);
    let both = (timed || multiples) && other.firmness >= Firmness::Firm && differ;
    both.then_some(Explanation {
        kind: DifferenceKind::Other,
        cost: cost::OTHER_NUMBER,
        weight: Weight::Error,
    })
}
