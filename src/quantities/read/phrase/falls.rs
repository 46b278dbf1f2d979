//! Falls by a percentage, which tables give with a minus: “fell by 12%”, „12 % weniger“, «зниження
//! на 12 %», “12% down”, „verlor 12 %“.

use crate::quantities::language::meaning::{Mark, Marks};
use crate::quantities::quantity::Form;
use crate::quantities::read::surroundings::Surroundings;

/// Between the word for the fall and its number: by, um, на; a drop of.
const BY: Marks = Marks::of(&[Mark::At, Mark::By, Mark::Of, Mark::Per, Mark::Versus]);

/// What falls, or loses as much.
const BEFORE: Marks = Marks::of(&[Mark::Decrease, Mark::Loss]);

impl Surroundings<'_, '_> {
    /// Whether a percentage says by how much something falls. What falls to 12% is not 12% less.
    pub fn is_fall(&mut self) -> bool {
        let quantity = &self.quantity;
        let share = quantity.units.iter().any(|it| it.is_share());
        if !share || quantity.form != Form::Cardinal {
            return false;
        }
        let (start, end) = (quantity.span.start, self.end());
        let by = self.pass.word_before(start).filter(|it| {
            let to = self.pass.is_mark(it.clone(), Mark::To);
            !to && self.pass.any_mark(it.clone(), BY).is_some()
        });
        let start = by.map_or(start, |it| it.start);
        self.pass.is_behind(start, BEFORE)
            || self.pass.mark_behind(end, Mark::Decrease).is_some()
            || self.pass.mark_behind(end, Mark::LossBehind).is_some()
    }
}
