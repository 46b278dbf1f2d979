//! Feet with inches, and the sides of a thing, which share a unit.

use smallvec::smallvec;

use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;
use crate::quantities::{Dimension, KnownUnit, Number};

impl Pass<'_> {
    /// 6 feet 6 inches, 6-foot-6
    pub fn feet_and_inches(&mut self, at: usize, gap: &str, listed: bool) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let unit = *first.units.iter().find(|it| it.is(KnownUnit::Foot))?;
        let inches = second.units.is_empty() || second.has_unit(KnownUnit::Inch);
        let inches =
            second.number().filter(|it| inches && (0.0..12.0).contains(&it.approximate()))?;
        let feet = first.number().filter(|it| it.is_whole())?;
        let sum = feet.plus(&inches.times(&Number::ratio(1, 12)?)?)?;
        let adjacent = listed || matches!(gap, "" | "-");
        let span = first.span.start..second.span.end;
        let whole = Quantity::number_of(span, sum, Firmness::Hard, Form::Cardinal);
        let whole = Quantity { units: smallvec![unit], digits: first.digits, ..whole };
        adjacent.then(|| self.merge(at, whole))
    }

    /// 30 × 40 cm, five foot by three: the sides have one unit.
    pub fn share_sides(&mut self, at: usize, gap: &str) {
        let by = matches!(gap, "×" | "x" | "X" | "х" | "*" | "✕" | "⨯")
            || self.language_has(gap, Mark::By);
        let (before, rest) = self.quantities.split_at_mut(at);
        let (first, second) = (&mut before[at - 1], &mut rest[0]);
        if !by || first.number().is_none() || second.number().is_none() {
            return;
        }
        let length = |it: &Quantity| it.has_dimension(Dimension::Length);
        if first.units.is_empty() && length(second) {
            first.units.clone_from(&second.units);
        } else if second.units.is_empty() && length(first) && gap.chars().count() == 1 {
            second.units.clone_from(&first.units);
        }
    }
}
