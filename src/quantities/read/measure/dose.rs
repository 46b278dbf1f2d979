//! How often a medicine is taken per day: 1-0-1, ½-0-½.

use std::ops::Range;

use smallvec::smallvec;

use crate::quantities::language::lexicon::is_letter_or_digit;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::number::digit_signs::FRACTION_SIGNS;
use crate::quantities::read::pass::Pass;
use crate::quantities::{Dimension, Number, Unit};

const HYPHENS: [char; 3] = ['-', '–', '\u{2011}'];

impl Pass<'_> {
    /// The number of doses for each time of day, which may be zero. It is compared as a whole, and
    /// in parts if the other text is in words.
    pub fn dose(&mut self, start: usize) -> Option<Quantity> {
        // Hardly any number has a hyphen after its first digit.
        if !self.text[start..].chars().nth(1).is_some_and(|it| HYPHENS.contains(&it)) {
            return None;
        }
        let joined = |c: char| is_letter_or_digit(c) || HYPHENS.contains(&c) || ".,/".contains(c);
        let mut parts = Vec::new();
        let mut end = start;
        loop {
            let sign = self.text[end..].chars().next()?;
            let next = end + sign.len_utf8();
            let number = units_of(sign)?;
            parts.push(part(end..next, number));
            end = next;
            match self.text[end..].strip_prefix(HYPHENS) {
                Some(rest) if rest.starts_with(|c| units_of(c).is_some()) => {
                    end = self.text.len() - rest.len();
                }
                _ => break,
            }
        }
        let none = parts.iter().any(|it| it.firmness == Firmness::Ghost);
        let alone = !self.text[..start].ends_with(joined)
            && !self.text[end..].starts_with(|c| is_letter_or_digit(c) || HYPHENS.contains(&c));
        if !none || !alone || !matches!(parts.len(), 3 | 4) {
            return None;
        }
        if let Some((unit, end)) = self.unit_behind(end)
            && unit.dimension == Dimension::Time
        {
            return Some(schedule(self.text, start..end, parts, unit));
        }
        let firmness = parts.iter().map(|it| it.firmness).max()?;
        // twice a day
        let times = parts.iter().filter(|it| it.firmness > Firmness::Ghost).count();
        let times = Number::whole(u128::try_from(times).ok()?);
        parts.push(Quantity::number_of(start..end, times, Firmness::Soft, Form::Multiple));
        let name = format!("dose {}", self.text[start..end].replace(HYPHENS, "-"));
        let whole = Quantity::new(start..end, Value::Identifier(name), firmness, Form::Other);
        Some(Quantity { parts, digits: true, ..whole })
    }
}

/// „nach dem Schema 0–1–6 Monate“: when each of the doses is given.
fn schedule(text: &str, span: Range<usize>, mut parts: Vec<Quantity>, unit: Unit) -> Quantity {
    for part in &mut parts {
        (part.firmness, part.units) = (Firmness::Hard, smallvec![unit]);
    }
    let name = Value::Identifier(format!("schedule {}", &text[span.clone()]));
    let whole = Quantity::new(span, name, Firmness::Hard, Form::Other);
    Quantity { parts, digits: true, ..whole }
}

/// A dose of one or a half is hardly ever given as a number, and a dose of zero is not given at
/// all.
fn part(span: Range<usize>, number: Number) -> Quantity {
    let firmness = match number.as_whole() {
        Some(0) => Firmness::Ghost,
        Some(1) | None => Firmness::Soft,
        _ => Firmness::Hard,
    };
    Quantity { digits: true, ..Quantity::number_of(span, number, firmness, Form::Cardinal) }
}

fn units_of(sign: char) -> Option<Number> {
    let digit = sign.to_digit(10).map(|it| Number::whole(it.into()));
    digit.or_else(|| {
        let (_, above, below) = FRACTION_SIGNS.iter().find(|(it, _, _)| *it == sign)?;
        Number::ratio(*above, *below)
    })
}
