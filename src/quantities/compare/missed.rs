//! How serious it is that only one text has a quantity: 12,000 very, a weekday not very.

use super::difference::Weight;
use super::standstill::is_standstill;
use crate::quantities::Dimension;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};

/// How serious it is that a quantity is on one side only; `None` if good translations may leave it
/// out.
pub(super) fn weight_of_missed(quantity: &Quantity) -> Option<Weight> {
    let plain = quantity.form == Form::Cardinal
        && (quantity.units.is_empty() || quantity.has_dimension(Dimension::Rooms));
    match (quantity.firmness, quantity.value()) {
        // One and zero are expressed by an article or the like as often as by a digit.
        (Firmness::Hard, _) if plain && is_one_or_none(quantity) => Some(Weight::Note),
        (Firmness::Hard, _) if is_standstill(quantity) => None,
        (Firmness::Hard, _) => Some(Weight::Error),
        // Mo–Sa, werktags: timetables name days in many ways.
        (Firmness::Firm, Some(Value::Weekday(_))) if quantity.span.len() <= SHORT_DAY => None,
        (Firmness::Firm, Some(Value::Weekday(_))) => Some(Weight::Note),
        (Firmness::Firm, Some(Value::Idiom(_))) if !quantity.digits => None,
        (Firmness::Firm, _) if quantity.form != Form::Vague => Some(Weight::Warning),
        _ => None,
    }
}

/// The longest abbreviation of a weekday, in bytes: Thurs, пн.
const SHORT_DAY: usize = 5;

fn is_one_or_none(quantity: &Quantity) -> bool {
    quantity.number().is_some_and(|it| it.is_within(0, 1)) && !quantity.opens_range
}
