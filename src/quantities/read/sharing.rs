//! What a number without scale and unit borrows from another in its sentence: 2 bis 3 Millionen,
//! 41 Prozent vor Blau (33).

use super::pass::Pass;
use crate::quantities::Number;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};

/// The first end of a range is rarely more than so many times the second.
const LARGEST_FALL: f64 = 100.0;

impl Pass<'_> {
    /// “2,5 bis 3 Millionen”: the first number may have the scale and the unit of the second.
    pub fn share(&mut self, at: usize, listed: bool) {
        // “€5, 10 and 15”, but “€5, 25 boats”.
        let counts = listed && self.is_before_noun(self.quantities[at].span.end);
        let (before, rest) = self.quantities.split_at_mut(at);
        let (first, second) = (&mut before[at - 1], &mut rest[0]);
        let numbers = first.number().is_some() && second.number().is_some();
        let bare = first.units.is_empty() && first.scale.is_none();
        if !numbers || first.form == Form::Vague || first.is_year() && listed {
            return;
        }
        if bare {
            share_scale(first, second);
            share_sign(first, second);
        }
        if bare && first.units.is_empty() && !first.is_year() {
            first.units.clone_from(&second.units);
        } else if second.units.is_empty()
            && !counts
            && first.units.iter().all(|it| it.is_currency())
            && !first.units.is_empty()
        {
            second.units.clone_from(&first.units);
        }
    }

    /// Whether a word other than “and” and the like comes after this byte.
    fn is_before_noun(&mut self, end: usize) -> bool {
        let behind = self.text[end..].trim_start_matches(is_blank);
        let word = behind.split(|c| !is_letter(c)).next().unwrap_or_default();
        behind.len() < self.text.len() - end
            && !word.is_empty()
            && ![Mark::And, Mark::Or, Mark::To, Mark::RangeAnd]
                .into_iter()
                .any(|it| self.language_has(word, it))
    }
}

/// “2 bis 3 Millionen” are rarely two, nor is the five five of “von 5 auf 4 Millionen”: the first
/// end is taken to have the scale of the second, unless that makes it much the larger one.
fn share_scale(first: &mut Quantity, second: &Quantity) {
    let (Some(plain), Some(end), Some(scale)) = (first.number(), second.number(), second.scale)
    else {
        return;
    };
    let Some(number) = plain.times(&scale) else { return };
    let end = end.approximate();
    let near = plain.approximate() < end && number.approximate() <= end * LARGEST_FALL;
    if near && first.firmness >= Firmness::Firm {
        first.scale = Some(scale);
        first.foreign = first.foreign.and_then(|it| it.times(&scale));
        first.reinterpret(Value::Number(number));
    }
}

/// “V–III ст. до н. е.”, “3–8 градусів морозу”: what makes the second end negative comes after
/// both.
fn share_sign(first: &mut Quantity, second: &Quantity) {
    let behind = second.span.start == second.literal.start;
    if !behind || !second.number().is_some_and(Number::is_negative) {
        return;
    }
    for reading in &mut first.readings {
        if let Value::Number(number) = &mut reading.value {
            *number = number.absolute().negated();
        }
    }
}
