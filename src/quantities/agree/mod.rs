//! Whether two quantities say the same.

mod ages;
mod agreement;
mod conversion;
mod floors;
mod names;
mod nights;
mod rates;
mod rooms;
mod shares;
mod temperatures;
mod units;
mod values;
mod zones;

pub(super) use agreement::Agreement;
pub(super) use floors::same_floor;
pub(super) use names::same_code;
pub(super) use rates::other_rate;
pub(super) use shares::share_lost;
pub(super) use values::is_decade_of_life;

use super::KnownUnit;
use super::quantity::{Firmness, Form, Quantity, Reading, Value};
use ages::same_age;
use conversion::converted;
use nights::are_other_nights;
use rooms::same_rooms;
use shares::share_of_whole;
use units::{Units, same_units};
use values::{other_times, values};

/// Whether two quantities say the same.
pub fn agree(a: &Quantity, b: &Quantity) -> bool {
    agreement(a, b).is_some_and(|it| it != Agreement::Converted)
}

/// Whether two quantities are the same amount in different units, exactly or approximately.
pub(super) fn is_conversion(a: &Quantity, b: &Quantity) -> bool {
    matches!(agreement(a, b), Some(Agreement::OtherUnit | Agreement::Converted))
}

/// Whether two quantities say the same, and how closely.
pub(super) fn agreement(a: &Quantity, b: &Quantity) -> Option<Agreement> {
    let found = values(a, b);
    let units = same_units(a, b);
    // “in Dallas at 1.40pm” is not „in Dallas um 1.40 Uhr“.
    if units != Units::Other && same_code(a, b) && !other_times(a, b) {
        return Some(Agreement::Same);
    }
    if !may_stand_for(a, b) || !may_stand_for(b, a) || share_lost(a, b) || are_other_nights(a, b) {
        return None;
    }
    if let Some(agreement) = found
        && units != Units::Other
    {
        // “Completely” says 100 % less closely than “100 per cent”.
        let alike =
            a.form == b.form && units == Units::Same && (a.digits == b.digits || !is_phrase(a));
        // «збільшити вдвічі … зменшиться вдвічі»: “doubled” is the one that does not divide.
        let alike = alike && divides(a) == divides(b) && !other_rate(a, b);
        return Some(if alike { agreement } else { agreement.max(Agreement::OtherForm) });
    }
    if share_of_whole(a, b) || same_floor(a, b) || same_rooms(a, b) || same_age(a, b) {
        return Some(Agreement::OtherForm);
    }
    let gloss = if units == Units::Same {
        // If both have the same unit and different numbers, a second unit does not help.
        None
    } else {
        let glosses = glossed(a, b).into_iter().chain(glossed(b, a)).min();
        glosses.map(|it| it.max(Agreement::OtherUnit))
    };
    // A conversion changes the unit; only “degrees” may be on either scale.
    let same = a.units.iter().any(|it| b.units.contains(it) && !it.is(KnownUnit::Degree));
    // An amount in brackets in the unit of the other text is more precise than a conversion.
    let told = gloss.is_none() && (is_glossed_in(a, b) || is_glossed_in(b, a));
    let converted = if same || told { None } else { converted(a, b) };
    converted.into_iter().chain(gloss).min()
}

/// Whether a multiple may also say how many times less.
pub(super) fn divides(quantity: &Quantity) -> bool {
    quantity.form == Form::Multiple && quantity.readings.iter().any(Reading::is_below_one)
}

fn is_phrase(quantity: &Quantity) -> bool {
    matches!(quantity.value(), Some(Value::Idiom(_)))
}

/// How the amount in brackets after one quantity agrees with the other.
fn glossed(a: &Quantity, b: &Quantity) -> Option<Agreement> {
    agreement(a.gloss.as_deref()?, b)
}

/// «сторіччя театру»: its 100th anniversary, or its hundredth year.
fn is_hundredth(quantity: &Quantity) -> bool {
    quantity.form == Form::Ordinal && quantity.number().is_some_and(|it| it.is_within(100, 100))
}

/// Whether a quantity is repeated in the unit of another.
fn is_glossed_in(glossed: &Quantity, other: &Quantity) -> bool {
    let gloss = glossed.gloss.as_deref().filter(|it| it.number().is_some());
    let Some(gloss) = gloss else { return false };
    gloss.units.iter().any(|unit| other.units.contains(unit)) && !is_near(gloss, other)
}

/// Whether two numbers differ only by rounding.
fn is_near(a: &Quantity, b: &Quantity) -> bool {
    let Some((x, y)) = a.number().zip(b.number()) else { return false };
    let (x, y) = (x.approximate(), y.approximate());
    (x - y).abs() <= ROUNDED_TWICE * x.abs().max(y.abs())
}

/// How much two measures in the same unit may differ if they were converted there and back and
/// rounded: 320 km and 200 miles (322 km).
const ROUNDED_TWICE: f64 = 0.025;

/// An article agrees only with a quantity in the same unit, and a soft word never agrees with part
/// of a date or a score.
fn may_stand_for(word: &Quantity, other: &Quantity) -> bool {
    match word.firmness {
        Firmness::Ghost => word.units.iter().any(|it| {
            other.has_dimension(it.dimension)
                || it.is_share() && other.form == Form::Fraction
                || it.is(KnownUnit::Century) && is_hundredth(other)
        }),
        // Q3 may be the III quarter, but F-16 is unrelated to Louis XVI.
        Firmness::Soft if matches!(word.value(), Some(Value::Identifier(_))) => {
            other.form != Form::Roman || !other.units.is_empty()
        }
        // “one to seven” is 1:7, but the first half is not a part of 1:0.
        Firmness::Soft if word.form == Form::Cardinal => true,
        Firmness::Soft => {
            word.digits || !(other.form == Form::Other && other.digits && other.number().is_some())
        }
        _ => true,
    }
}
