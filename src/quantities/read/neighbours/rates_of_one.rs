//! A rate with a one in it: «0,5 мг на 1 кг», 3 g Salz je 1 Liter. Other texts leave out the one.

use std::iter;

use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Quantity};
use crate::quantities::read::pass::Pass;
use crate::quantities::{Number, Unit};

/// The most between the amount and what it is for, in bytes: of salt for each.
const LONGEST_GAP: usize = 40;

impl Pass<'_> {
    /// Adds the unit of the rate to an amount for one of something, if there is such a unit. The
    /// other text may also have two amounts, as in “3 g to 1 litre”.
    pub fn rates_of_one(&mut self) {
        for at in 1..self.quantities.len() {
            if let Some((amount, unit)) = self.rate_of_one(at) {
                self.quantities[amount].units.push(unit);
                let one = &mut self.quantities[at];
                one.firmness = one.firmness.min(Firmness::Soft);
            }
        }
    }

    /// Where the amount is, and the unit of the rate.
    fn rate_of_one(&mut self, at: usize) -> Option<(usize, Unit)> {
        let one = &self.quantities[at];
        if one.units.is_empty() || one.number() != Some(&Number::whole(1)) {
            return None;
        }
        // «20 мг на кожен кілограм»: «кожен» may be a quantity of its own.
        let before = iter::once(at - 1).chain(at.checked_sub(2));
        let amount = before.into_iter().find(|it| !self.quantities[*it].units.is_empty())?;
        let (first, start) = (&self.quantities[amount], one.span.start);
        let gap = self.text.get(first.span.end..start).filter(|it| it.len() <= LONGEST_GAP)?;
        let unit = rate(first, one).filter(|_| gap.chars().all(|c| is_letter(c) || is_blank(c)))?;
        let per = |it: &Meaning| (*it == Meaning::Mark(Mark::Per)).then_some(());
        self.phrase_before(start, per).map(|()| (amount, unit))
    }
}

/// Milligrams and a kilogram make milligrams per kilogram.
fn rate(amount: &Quantity, one: &Quantity) -> Option<Unit> {
    let mut pairs = amount.units.iter().flat_map(|of| one.units.iter().map(move |per| (of, per)));
    pairs.find_map(|(of, per)| Unit::of(&format!("{}-per-{}", of.id, per.id)))
}
