//! Wholes that are split if the other text has no such whole: 19 June 2024 into day, month and
//! year.

use super::reach::MOST_COMPARED;
use crate::quantities::agree::{agree, agreement};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};

/// One side, with every whole that is split replaced by its parts.
pub(super) fn apart<'q>(own: &[&'q Quantity], other: &[&Quantity]) -> Vec<&'q Quantity> {
    let other = &other[..other.len().min(MOST_COMPARED)];
    let mut apart = Vec::with_capacity(own.len());
    for it in own {
        if !it.parts.is_empty() && falls_apart(it, other) {
            apart.extend(&it.parts);
        } else {
            apart.push(*it);
        }
    }
    apart
}

/// One side, with every share of a whole replaced by its two numbers if the other text has them
/// beside other words: „von 26 Schülern … 19“ and 19 of 26.
pub(super) fn shares_apart<'q>(own: &[&'q Quantity], other: &[&Quantity]) -> Vec<&'q Quantity> {
    let mut apart = Vec::with_capacity(own.len());
    for it in own {
        if it.form == Form::Fraction && it.parts.len() == 2 && said_apart(it, other) {
            apart.extend(&it.parts);
        } else {
            apart.push(*it);
        }
    }
    apart
}

fn said_apart(share: &Quantity, other: &[&Quantity]) -> bool {
    let other = &other[..other.len().min(MOST_COMPARED)];
    let said = |part: &Quantity| {
        part.digits && other.iter().any(|it| it.parts.is_empty() && agree(part, it))
    };
    share.parts.iter().all(said) && !other.iter().any(|it| agree(it, share))
}

fn falls_apart(whole: &Quantity, other: &[&Quantity]) -> bool {
    if whole.number().is_some() && whole.form == Form::Cardinal {
        // Groups separated by blanks become separate numbers only if the other text has all of
        // them.
        return whole
            .parts
            .iter()
            .filter(|it| it.firmness > Firmness::Ghost)
            .all(|part| other.iter().any(|it| it.parts.is_empty() && agree(part, it)));
    }
    // 100 % has become 10 %.
    let amount = matches!(whole.value(), Some(Value::Idiom(_)))
        && whole.digits
        && !other.iter().any(|it| agree(it, whole));
    whole.parts.iter().any(|part| {
        let alike = |it: &Quantity| amount && it.units.iter().any(|it| part.units.contains(it));
        other.iter().any(|it| says_part(it, part) || alike(it))
    })
}

/// Whether a quantity, or any part of it, agrees with this part.
fn says_part(quantity: &Quantity, part: &Quantity) -> bool {
    if quantity.parts.is_empty() {
        agreement(part, quantity).is_some()
    } else {
        quantity.parts.iter().any(|it| agree(part, it))
    }
}
