//! How one quantity may have become another, by the simplest possible change.

use super::calendar::{calendar, contradict, dates};
use super::cost;
use super::difference::{DifferenceKind, SMALLEST_SCALE, Weight};
use super::explanation::{Explanation, error};
use super::few::few_or_many;
use super::measures;
use super::names::{code_kind, identifiers, other_code};
use super::other_units::{have_other_units, may_be_same_money, other_unit};
use super::phrases::{are_of_one_group, other_interval, other_rhythm, phrases};
use super::slips::{Slip, slip};
use super::soft::{soft, tens_for_dozens};
use super::standstill::is_standstill;
use crate::quantities::agree::{agreement, is_decade_of_life, share_lost};
use crate::quantities::calendar::Date;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::{Dimension, KnownUnit, Number, Unit};

/// The cheapest explanation; `None` if the two are unrelated.
pub(super) fn explain(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    if let Some((x, y)) = other_code(a, b) {
        return error(code_kind(x, y), cost::IDENTIFIER);
    }
    match (a.value(), b.value()) {
        (Some(Value::Date(x)), Some(Value::Date(y))) => dates(*x, *y, a, b),
        // 9 May, and the 8th if 3 May is before it.
        (Some(Value::Date(x)), Some(Value::Number(_))) if implied_day(b).is_some() => {
            implied_day(b).and_then(|y| dates(*x, y, a, b))
        }
        (Some(Value::Number(_)), Some(Value::Date(y))) if implied_day(a).is_some() => {
            implied_day(a).and_then(|x| dates(x, *y, a, b))
        }
        (Some(Value::Time(_)), _) if b.time().is_some() => error(DifferenceKind::Time, cost::TIME),
        (_, Some(Value::Time(_))) if a.time().is_some() => error(DifferenceKind::Time, cost::TIME),
        (Some(Value::Weekday(_)), Some(Value::Weekday(_))) => {
            calendar(a, b, DifferenceKind::Weekday)
        }
        (Some(Value::Pair(x)), Some(Value::Pair(y))) if x[0] == y[1] && x[1] == y[0] => {
            error(DifferenceKind::Order, cost::TURNED_PAIR)
        }
        (Some(Value::Pair(..)), Some(Value::Pair(..))) => error(DifferenceKind::Other, cost::PAIR),
        (Some(Value::Identifier(x)), Some(Value::Identifier(y))) => identifiers(x, y),
        (Some(Value::Idiom(_)), Some(Value::Idiom(_))) => phrases(a, b),
        (Some(Value::Idiom(_)), _) => rhythms(a, b).or_else(|| few_or_many(a, b)),
        (_, Some(Value::Idiom(_))) => rhythms(b, a).or_else(|| few_or_many(b, a)),
        _ => numbers(a, b),
    }
}

fn rhythms(phrase: &Quantity, other: &Quantity) -> Option<Explanation> {
    other_interval(phrase, other).or_else(|| other_rhythm(phrase, other))
}

/// The date of a day whose month is given with another day.
fn implied_day(quantity: &Quantity) -> Option<Date> {
    if quantity.form != Form::Ordinal {
        return None;
    }
    quantity.readings.iter().find_map(|it| match it.value {
        Value::Date(date) if it.implied => Some(date),
        _ => None,
    })
}

/// The cost of treating two wholes that differ as one difference, before they are split into days
/// and hours.
pub(super) fn whole_cost(a: &Quantity, b: &Quantity) -> Option<u32> {
    if are_of_one_group(a, b) {
        return Some(cost::PAIR);
    }
    // A version whose point is not a decimal mark here is not split before another version.
    if (a.value().is_none() || b.value().is_none()) && other_code(a, b).is_some() {
        return Some(cost::IDENTIFIER);
    }
    if (a.parts.is_empty() || b.parts.is_empty()) && !are_said_times(a, b) {
        return None;
    }
    let shared = a
        .parts
        .iter()
        .filter(|part| b.parts.iter().any(|other| agreement(part, other).is_some()))
        .count();
    let cost = match (a.value()?, b.value()?) {
        (Value::Date(x), Value::Date(y)) if contradict(*x, *y) && shared > 0 => cost::CALENDAR,
        (Value::Time(_), Value::Time(_)) => cost::TIME,
        // 2 hr 31 min 9 s, 2:13:09
        (Value::Time(_), Value::Number(_)) | (Value::Number(_), Value::Time(_))
            if a.time().is_some() && b.time().is_some() =>
        {
            cost::TIME
        }
        // “goalless” has nothing to do with another score in the text.
        (Value::Pair(..), Value::Pair(..)) if a.firmness == b.firmness => cost::PAIR,
        // 3/4, 1/4
        (Value::Number(_), Value::Number(_))
            if a.form == Form::Fraction && b.form == Form::Fraction =>
        {
            cost::PAIR
        }
        // 1-0-1, 1-1-0
        (Value::Identifier(_), Value::Identifier(_)) => cost::PAIR,
        _ => return None,
    };
    Some(cost - u32::try_from(shared).ok()?)
}

/// 05:00 and 5 p.m.: the five that they share does not make the two related.
fn are_said_times(a: &Quantity, b: &Quantity) -> bool {
    let said = |it: &Quantity| it.digits && matches!(it.value(), Some(Value::Time(_)));
    said(a) && said(b)
}

fn numbers(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    if a.firmness == Firmness::Ghost || b.firmness == Firmness::Ghost {
        return half_of_one(a, b)
            .or_else(|| half_of_one(b, a))
            .or_else(|| one_of_other_time(a, b))
            .or_else(|| about_one(a, b));
    }
    if is_standstill(a) != is_standstill(b) {
        return None;
    }
    let (x, y) = (a.shown_number(), b.shown_number());
    let both_misread = a.foreign.is_some() && a.foreign == b.foreign && x != y;
    if misread(a, y.as_ref()) || misread(b, x.as_ref()) || both_misread {
        return error(DifferenceKind::Separator, cost::SEPARATOR);
    }

    let (x, y) = (x?, y?);
    if a.firmness == Firmness::Soft || b.firmness == Firmness::Soft {
        return soft(a, b, &x, &y);
    }
    if tens_for_dozens(a, b, &x, &y) || tens_for_dozens(b, a, &y, &x) {
        let (kind, cost) = (DifferenceKind::Unclear, cost::SCALE);
        return Some(Explanation { kind, cost, weight: Weight::Note });
    }
    let (kind, cost) = hard(a, b, &x, &y)?;
    let points = a.has_unit(KnownUnit::PercentagePoint) && b.has_unit(KnownUnit::Percent)
        || b.has_unit(KnownUnit::PercentagePoint) && a.has_unit(KnownUnit::Percent);
    // 9:30 minutes and 9:30 hours are easily confused, as are “aged 14” and „mit 14 Monaten“.
    let unsaid = kind == DifferenceKind::Unit && (has_unsaid_years(a) || has_unsaid_years(b));
    let pairs = kind == DifferenceKind::Unit && a.is_pair() && b.is_pair();
    let weight = if unsaid
        || pairs
        || kind == DifferenceKind::Currency && may_be_same_money(a, b)
        || kind != DifferenceKind::Converted && measures::may_be_rounded(a, b, &x, &y)
    {
        Weight::Warning
    } else {
        weight_of(kind, share_lost(a, b) || !points)
    };
    Some(Explanation { kind, cost: cost + surcharge(a, b), weight })
}

/// Whether a number means years although no word says so.
fn has_unsaid_years(age: &Quantity) -> bool {
    age.has_unit(KnownUnit::Year) && age.span == age.literal
}

fn surcharge(a: &Quantity, b: &Quantity) -> u32 {
    u32::from(a.form != b.form) * cost::OTHER_FORM
        + u32::from(a.digits != b.digits) * cost::ONE_IN_WORDS
        + u32::from(have_other_units(a, b)) * cost::OTHER_UNIT
}

/// „eine halbe Stunde“ and «годину».
fn half_of_one(half: &Quantity, one: &Quantity) -> Option<Explanation> {
    let timed = one.firmness == Firmness::Ghost && one.has_dimension(Dimension::Time);
    let same = timed && half.units == one.units && half.number() == Some(&Number::HALF);
    let (kind, weight) = (DifferenceKind::Other, Weight::Warning);
    (same && one.number() == Some(&Number::whole(1))).then_some(Explanation {
        kind,
        cost: cost::ABOUT_ONE,
        weight,
    })
}

/// «один місяць» and „ein Jahr“: an article counts where the other text says one.
fn one_of_other_time(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    let said = a.firmness.max(b.firmness) > Firmness::Ghost;
    if !said || !is_one_in_time(a) || !is_one_in_time(b) || !have_other_units(a, b) {
        return None;
    }
    error(DifferenceKind::Unit, cost::UNIT)
}

/// In seconds.
const HOUR: f64 = 3600.0;

/// One month or the like, in words. “One second” and „eine Minute“ both mean a moment.
fn is_one_in_time(quantity: &Quantity) -> bool {
    let long = |it: &Unit| it.dimension == Dimension::Time && it.size.approximate() >= HOUR;
    let one = quantity.number() == Some(&Number::whole(1)) && quantity.form == Form::Cardinal;
    one && !quantity.digits && quantity.units.iter().all(long)
}

/// “more than a centimetre” and “1.27 cm”.
fn about_one(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    let counted = |it: &Unit| matches!(it.dimension, Dimension::Time | Dimension::Money);
    let measured = a.units.iter().any(|it| !counted(it) && b.units.contains(it));
    let near = a.shown_number()?.approximate() / b.shown_number()?.approximate();
    if measured && (0.5..=2.0).contains(&near) {
        let (kind, cost) = (DifferenceKind::Unclear, cost::ABOUT_ONE);
        Some(Explanation { kind, cost, weight: Weight::Note })
    } else {
        None
    }
}

/// What may have happened to a number that neither text may leave out.
fn hard(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> Option<(DifferenceKind, u32)> {
    if is_decade_of_life(a, b) || is_decade_of_life(b, a) {
        return Some((DifferenceKind::Other, cost::UNIT));
    }
    if x == y {
        return other_unit(a, b).map(|kind| (kind, cost::UNIT));
    }
    if x.absolute() == y.absolute() {
        return Some((DifferenceKind::Sign, cost::SIGN));
    }
    if measures::rounded(a, b, x, y) || measures::whole_inches(a, b, x, y) {
        return Some((DifferenceKind::Converted, cost::ROUNDED));
    }
    if let Some(power) = x.power_of_ten_between(y) {
        return Some(if a.scale != b.scale && power >= SMALLEST_SCALE {
            (DifferenceKind::Scale, cost::SCALE)
        } else {
            (DifferenceKind::PowerOfTen, cost::POWER_OF_TEN)
        });
    }
    let in_digits = a.digits && b.digits;
    if a.form == Form::Ordinal && b.form == Form::Ordinal && !in_digits {
        return Some((DifferenceKind::Ordinal, cost::ORDINAL));
    }
    match slip(x, y) {
        Some(Slip::Transposed) if in_digits => Some((DifferenceKind::Transposed, cost::TRANSPOSED)),
        Some(Slip::Digit) if in_digits => Some((DifferenceKind::Digit, cost::DIGIT)),
        _ => Some((DifferenceKind::Other, cost::OTHER_NUMBER)),
    }
}

/// Good writers also confuse per cent and percentage points; a percentage that has become a bare
/// number is a mistake.
fn weight_of(kind: DifferenceKind, sure: bool) -> Weight {
    match kind {
        DifferenceKind::Percent if !sure => Weight::Warning,
        DifferenceKind::Converted | DifferenceKind::Unclear => Weight::Note,
        _ => Weight::Error,
    }
}

/// Whether the number is what the quantity would be if comma and point were swapped.
fn misread(quantity: &Quantity, number: Option<&Number>) -> bool {
    quantity.foreign.is_some() && quantity.foreign.as_ref() == number
}
