//! Shares of a whole: three quarters and 75 per cent, two thirds and 66.7 per cent, but not 75 per
//! cent and 75.

use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::{Dimension, KnownUnit, Number};

/// Three quarters is 75 per cent, and twice as many is 200 per cent.
pub(super) fn share_of_whole(a: &Quantity, b: &Quantity) -> bool {
    is_share_of_whole(a, b) || is_share_of_whole(b, a)
}

fn is_share_of_whole(fraction: &Quantity, share: &Quantity) -> bool {
    let unit = share.units.iter().find(|it| it.is_share());
    let decimals = share.number().map_or(0, Number::decimals);
    let part = match unit {
        Some(unit) => share.number().and_then(|it| it.times(&unit.size)),
        // 0.667 is two thirds.
        None => share.number().copied().filter(|_| share.units.is_empty() && decimals > 1),
    };
    fraction.units.is_empty()
        && matches!(fraction.form, Form::Fraction | Form::Multiple | Form::Ordinal)
        && part.is_some_and(|part| {
            let step =
                10_f64.powi(-i32::from(decimals)) * unit.map_or(1.0, |it| it.size.approximate());
            let grown = part.plus(&Number::whole(1)).filter(|_| unit.is_some());
            let parts = [Some(part), grown.filter(|it| is_multiple(fraction, it))];
            fraction
                .readings
                .iter()
                .any(|it| parts.iter().flatten().any(|part| is_about(&it.value, part, step)))
        })
}

/// Whether a text says how many times as much there is after growth: 50 per cent more is one and a
/// half times as much.
fn is_multiple(quantity: &Quantity, grown: &Number) -> bool {
    // 1.5 posts are not 50 per cent more.
    let posts = quantity.digits && quantity.number().is_some_and(|it| it.decimals() > 0);
    quantity.number() == Some(grown) && grown.approximate() > 1.0 && !posts
}

/// Two thirds is 67 per cent, or 66.7: a recurring decimal, rounded or truncated.
fn is_about(fraction: &Value, part: &Number, step: f64) -> bool {
    let Value::Number(fraction) = fraction else { return false };
    let difference = fraction.approximate() - part.approximate();
    let endless = fraction.written().is_none();
    fraction == part || endless && (-step / 2.0..step).contains(&difference)
}

/// Whether one is a share and the other a bare number.
pub(in crate::quantities) fn share_lost(a: &Quantity, b: &Quantity) -> bool {
    is_share_of_bare(a, b) || is_share_of_bare(b, a)
}

fn is_share_of_bare(share: &Quantity, bare: &Quantity) -> bool {
    // Blood alcohol is given per mille, with or without saying so.
    let alcohol = share.has_unit(KnownUnit::Permille)
        && share.number().is_some_and(|it| it.decimals() > 0 && it.approximate() < HIGHEST_ALCOHOL);
    let plain = !alcohol
        && bare.units.is_empty()
        && bare.form == Form::Cardinal
        && bare.firmness >= Firmness::Firm;
    let borrowed = bare.borrowed.is_some_and(|it| it.is_share());
    plain && !borrowed && share.form == Form::Cardinal && share.has_dimension(Dimension::Share)
}

/// The highest blood alcohol, in per mille.
const HIGHEST_ALCOHOL: f64 = 6.0;
