//! Soft quantities, which a good translation may express differently: the second, thousands, half
//! of the cream, a trio.

use super::cost;
use super::difference::{DifferenceKind, SMALLEST_SCALE, Weight};
use super::explanation::{Explanation, error};
use super::measures;
use super::other_units::{have_other_units, other_unit};
use crate::quantities::Number;
use crate::quantities::quantity::{Firmness, Form, Quantity, Reading};

/// Ordinals, vague amounts and the like contradict only others of their kind.
pub(super) fn soft(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> Option<Explanation> {
    let ordinals = is_in_order(a) && is_in_order(b);
    let framed = ordinals && a.units.iter().any(|it| b.units.contains(it));
    if (a.digits || b.digits) && !framed {
        return None;
    }
    if is_amount(a) && is_amount(b) {
        return amounts(a, b, x, y);
    }
    if is_turned_multiple(a, b, x, y) || is_turned_multiple(b, a, y, x) {
        let (kind, cost) = (DifferenceKind::Other, cost::SOFT_NUMBER);
        return Some(Explanation { kind, cost, weight: Weight::Warning });
    }
    if are_other_parts(a, b) || are_other_parts(b, a) {
        return error(DifferenceKind::Other, cost::SOFT_NUMBER);
    }
    let alike = a.form == b.form || ordinals;
    if !alike || x == y {
        return None;
    }
    let form = if a.form == b.form { a.form } else { Form::Ordinal };
    if form == Form::Roman {
        return error(DifferenceKind::Other, cost::ROMAN);
    }
    let (kind, cost) = match form {
        Form::Ordinal => (DifferenceKind::Ordinal, cost::SOFT_ORDINAL),
        _ => (DifferenceKind::Other, cost::SOFT_NUMBER),
    };
    let sure = are_contrary(form, (a, x), (b, y))?;
    let weight = if sure { Weight::Error } else { Weight::Warning };
    Some(Explanation { kind, cost, weight })
}

/// Whether two different numbers of one form certainly contradict each other; `None` if they hardly
/// have to do with each other.
fn are_contrary(
    form: Form,
    (a, x): (&Quantity, &Number),
    (b, y): (&Quantity, &Number),
) -> Option<bool> {
    let same_unit = a.units.iter().any(|it| b.units.contains(it));
    let one_firm = a.firmness.max(b.firmness) > Firmness::Soft;
    let plural = is_plural(x) && is_plural(y);
    let several = |it: &Number| it.is_whole() && it.approximate() >= 2.0;
    match form {
        // First and second do if they belong to the same kind of half-year or quarter; alone they
        // often mean something else. The third contradicts both, and the Sixth the Seventh.
        Form::Ordinal => Some(same_unit || one_firm || plural),
        // Drei Linden and Four Limes
        Form::Cardinal if a.in_name && b.in_name => Some(false),
        // A hundred years, two hundred years; four-digit and «шестизначний».
        Form::Cardinal if one_firm => Some(same_unit || plural),
        // Trio and quartet, dreiblättrig and чотирилистий.
        Form::Cardinal => plural.then_some(false),
        Form::Multiple => one_firm.then(|| same_unit || several(x) && several(y)),
        // Half of the cream, a quarter of it; a quarter of a point.
        Form::Fraction => Some(one_firm || same_unit),
        _ => None,
    }
}

/// A fifth, which may also be an ordinal, and a quarter.
fn are_other_parts(part: &Quantity, fraction: &Quantity) -> bool {
    part.form == Form::Ordinal
        && part.firmness > Firmness::Soft
        && part.units.is_empty()
        && part.readings.iter().any(|it| !it.implied && it.is_below_one())
        && fraction.form == Form::Fraction
        && fraction.units.is_empty()
}

/// Whether one doubles and the other halves, or both divide, but not by the same number: „halbiert“
/// and «скоротилося втричі».
fn is_turned_multiple(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> bool {
    let forms = a.form == Form::Multiple && b.form == Form::Fraction;
    forms
        && a.units.is_empty()
        && b.units.is_empty()
        && (x.times(y) == Some(Number::whole(1)) || a.readings.iter().any(Reading::is_below_one))
}

/// Whether a number is too large to be expressed differently as often as one and two are.
fn is_plural(number: &Number) -> bool {
    number.is_whole() && number.approximate() >= 3.0
}

/// Whether a quantity identifies one of several: the second, II.
fn is_in_order(quantity: &Quantity) -> bool {
    matches!(quantity.form, Form::Ordinal | Form::Roman)
}

/// Whether a quantity only gives an order of magnitude: thousands, a hundred, the million.
fn is_amount(quantity: &Quantity) -> bool {
    let bare = quantity.form == Form::Cardinal && quantity.scale.is_some();
    quantity.form == Form::Vague || bare && quantity.number().copied() == quantity.scale
}

/// Thousands and millions contradict each other, as do hundreds of euros and hundreds of dollars.
fn amounts(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> Option<Explanation> {
    let cost = cost::SOFT_SCALE;
    let measured =
        a.units.iter().any(|it| measures::is_measured(it) && b.has_dimension(it.dimension));
    if measured && have_other_units(a, b) {
        // Hundreds of kilometres may well be hundreds of miles.
        return Some(Explanation { kind: DifferenceKind::Unit, cost, weight: Weight::Warning });
    }
    if x == y {
        return other_unit(a, b)
            .filter(|_| have_other_units(a, b))
            .and_then(|kind| error(kind, cost));
    }
    let (small, large) = if x.approximate() < y.approximate() { (x, y) } else { (y, x) };
    let times = large.approximate() / small.approximate();
    if times <= MOST_IN_A_DOZEN {
        return Some(Explanation { kind: DifferenceKind::Unclear, cost, weight: Weight::Note });
    }
    // Thousands may be tens of thousands.
    let weight = if is_group(small) && times < 1000.0 { Weight::Warning } else { Weight::Error };
    Some(Explanation { kind: DifferenceKind::Scale, cost, weight })
}

/// The most tens in a dozen, when neither is meant exactly.
const MOST_IN_A_DOZEN: f64 = 1.2;

/// Whether a number is a power of a thousand.
fn is_group(number: &Number) -> bool {
    let power = number.power_of_ten_between(&Number::whole(1));
    power.is_some_and(|it| it >= SMALLEST_SCALE && it.is_multiple_of(3))
}

/// “Two dozen” is how some languages express «два десятки».
pub(super) fn tens_for_dozens(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> bool {
    let (ten, dozen) = (Number::whole(10), Number::whole(12));
    let scales = a.scale == Some(ten) && b.scale == Some(dozen);
    scales && !a.digits && !b.digits && x.times(&dozen) == y.times(&ten)
}
