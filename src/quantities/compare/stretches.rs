//! Stretches of time that the other text gives by their ends: “in his twenties” is «віком від
//! 20 до 30 років» or „zwischen 20 und 29 Jahren“, “the 1920s” is „von 1920 bis 1929“,
//! and “the first nine months” is «січень–вересень».

use super::open::Open;
use super::reach::{MANY, MOST_COMPARED};
use crate::quantities::calendar::Date;
use crate::quantities::quantity::{Form, Quantity, Value};
use crate::quantities::{KnownUnit, Number};

/// Whether a range is a stretch of time, given by its two ends.
type IsStretch = fn(stretch: &Quantity, from: &Quantity, to: &Quantity) -> bool;

impl Open<'_> {
    /// Pairs each decade with the range that it is.
    pub fn agree_decades(&mut self) {
        self.agree_stretches(|it| matches!(it.value(), Some(Value::Decade(_))), is_decade);
    }

    /// Pairs the first months of a year with the range that they are, where only one of the texts
    /// names months. What is left is the year.
    pub fn agree_first_months(&mut self) {
        let names_months = |side: &[&Quantity]| side.iter().any(|it| month(it).is_some());
        if names_months(&self.source) != names_months(&self.translation) {
            self.agree_stretches(|it| first_months(it).is_some(), are_first_months);
        }
    }

    fn agree_stretches(&mut self, may_be: fn(&Quantity) -> bool, is: IsStretch) {
        // Each removal from a list moves the rest of it.
        if self.source.len().max(self.translation.len()) > MANY {
            return;
        }
        let mut source = std::mem::take(&mut self.source);
        pair(&mut source, &mut self.translation, may_be, is);
        pair(&mut self.translation, &mut source, may_be, is);
        self.source = source;
    }
}

fn pair<'q>(
    stretches: &mut Vec<&'q Quantity>,
    ranges: &mut Vec<&'q Quantity>,
    may_be: fn(&Quantity) -> bool,
    is: IsStretch,
) {
    let mut at = 0;
    while let Some(found) = stretches[at..].iter().position(|it| may_be(it)) {
        at += found;
        let stretch = stretches[at];
        let mut near = ranges.windows(2).take(MOST_COMPARED);
        let Some(range) = near.position(|it| it[0].opens_range && is(stretch, it[0], it[1])) else {
            at += 1;
            continue;
        };
        let year = year_of(ranges[range + 1]);
        ranges.splice(range..range + 2, year);
        stretches.remove(at);
    }
}

/// The years of a decade, to its last or to the first of the next.
fn is_decade(decade: &Quantity, from: &Quantity, to: &Quantity) -> bool {
    let Some(Value::Decade(first)) = decade.value() else { return false };
    let years = to.has_unit(KnownUnit::Year) || to.is_year();
    let first = u128::from(*first);
    years
        && from.number() == Some(&Number::whole(first))
        && to
            .number()
            .and_then(Number::as_whole)
            .is_some_and(|it| it == first + 9 || it == first + 10)
}

/// January to September.
fn are_first_months(months: &Quantity, from: &Quantity, to: &Quantity) -> bool {
    month(from) == Some(1) && month(to).is_some() && month(to) == first_months(months)
}

/// The year that a date names.
fn year_of(date: &Quantity) -> Option<&Quantity> {
    let Some(Value::Date(Date { year: Some(year), .. })) = date.value() else { return None };
    let year = Number::whole((*year).into());
    date.parts.iter().find(|it| it.number() == Some(&year))
}

/// A month without a day.
fn month(quantity: &Quantity) -> Option<u8> {
    match quantity.value() {
        Some(Value::Date(Date { month, day: None, .. })) => *month,
        _ => None,
    }
}

/// How many months of a year may be meant: nine months, the first half-year, the first quarter.
fn first_months(quantity: &Quantity) -> Option<u8> {
    let first = quantity.number() == Some(&Number::whole(1));
    let numbered = first && matches!(quantity.form, Form::Ordinal | Form::Roman);
    if numbered && quantity.has_unit(KnownUnit::Quarter) {
        return Some(3);
    }
    if numbered && quantity.has_unit(KnownUnit::HalfYear) {
        return Some(6);
    }
    let months = quantity.has_unit(KnownUnit::Month) && quantity.form == Form::Cardinal;
    let number = quantity.number().and_then(Number::as_whole).filter(|_| months)?;
    u8::try_from(number).ok().filter(|it| (2..12).contains(it))
}
