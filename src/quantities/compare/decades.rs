//! Decades that the other text gives by their ends: “in his twenties” is «віком від 20 до 30 років»
//! or „zwischen 20 und 29 Jahren“, “the 1920s” is „von 1920 bis 1929“.

use super::open::Open;
use super::reach::{MANY, MOST_COMPARED};
use crate::quantities::quantity::{Quantity, Value};
use crate::quantities::{KnownUnit, Number};

impl Open<'_> {
    /// Pairs each decade with the range that it is.
    pub fn agree_decades(&mut self) {
        // Each removal from a list moves the rest of it.
        if self.source.len().max(self.translation.len()) > MANY {
            return;
        }
        let mut source = std::mem::take(&mut self.source);
        pair(&mut source, &mut self.translation);
        pair(&mut self.translation, &mut source);
        self.source = source;
    }
}

fn pair(decades: &mut Vec<&Quantity>, ranges: &mut Vec<&Quantity>) {
    let first_year = |it: &Quantity| match it.value() {
        Some(Value::Decade(first)) => Some(*first),
        _ => None,
    };
    let mut at = 0;
    while let Some(found) = decades[at..].iter().position(|it| first_year(it).is_some()) {
        at += found;
        let first = first_year(decades[at]).unwrap_or_default();
        let mut near = ranges.windows(2).take(MOST_COMPARED);
        let Some(range) = near.position(|it| is_decade(it, first)) else {
            at += 1;
            continue;
        };
        ranges.drain(range..range + 2);
        decades.remove(at);
    }
}

/// Whether two quantities are the ends of the years of a decade.
fn is_decade(ends: &[&Quantity], first: u16) -> bool {
    let [a, b] = ends else { return false };
    let years = |it: &Quantity| it.has_unit(KnownUnit::Year) || it.is_year();
    let last = u128::from(first) + 9;
    a.opens_range
        && years(b)
        && a.number() == Some(&Number::whole(u128::from(first)))
        && b.number().and_then(Number::as_whole).is_some_and(|it| it == last || it == last + 1)
}
