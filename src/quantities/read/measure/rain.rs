//! Litres of something per square metre: 20 Liter Regen pro Quadratmeter, which is 20 mm.

use crate::quantities::Unit;
use crate::quantities::language::meaning::Mark;
use crate::quantities::read::surroundings::Surroundings;

/// How many words may be between the litres and the square metre: of rain.
const MOST_BETWEEN: usize = 2;

impl Surroundings<'_, '_> {
    /// Adds the depth of what covers a square metre.
    pub fn height_of_rain(&mut self) {
        if !self.quantity.units.iter().any(|it| it.id == "litre") {
            return;
        }
        let mut end = self.end();
        for _ in 0..MOST_BETWEEN {
            let Some((_, word)) = self.pass.next_word(end) else { return };
            end = word.end;
            if self.pass.mark_behind(end, Mark::PerSquareMetre).is_some() {
                self.quantity.units.extend(Unit::of("litre-per-square-metre"));
                return;
            }
        }
    }
}
