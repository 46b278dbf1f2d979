//! A few places and dozens of places: amounts without an exact number that differ.

use super::cost;
use super::difference::{DifferenceKind, Weight};
use super::explanation::Explanation;
use crate::quantities::quantity::{Form, Quantity, Value};

/// One text says “several” or the like, and the other dozens, hundreds or more.
pub(super) fn few_or_many(few: &Quantity, many: &Quantity) -> Option<Explanation> {
    let several = matches!(few.value(), Some(Value::Idiom(_))) && few.form == Form::Vague;
    let dozens = many.form == Form::Vague
        && many.number().is_some_and(|it| it.approximate() >= FEWEST_OF_MANY);
    let (kind, weight) = (DifferenceKind::Scale, Weight::Warning);
    let counted = few.units.is_empty() || few.units == many.units;
    (several && dozens && counted).then_some(Explanation { kind, cost: cost::SOFT_SCALE, weight })
}

/// Dozens may be tens.
const FEWEST_OF_MANY: f64 = 10.0;
