//! So many times: «зменшиться в чотири рази» is to a quarter, «раз на дві години» is no time of day.

use super::pass::Pass;
use super::surroundings::Surroundings;
use super::words::NEAR_DECREASE;
use crate::quantities::Number;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Form, Reading, Value};

impl Pass<'_> {
    /// Whether the number that begins here says in how many hours something happens so many times.
    pub fn is_in_rate(&mut self, start: usize) -> bool {
        let Some(per) = self.mark_before(start, Mark::Per) else { return false };
        let Some(times) = self.word_before(per) else { return false };
        self.meant(times, |it| matches!(it, Meaning::Multiple(_))).is_some()
    }
}

impl Surroundings<'_, '_> {
    /// Adds the part that is left after a decrease by so many times.
    pub fn divided(&mut self) {
        let Some(number) = self.quantity.number().and_then(Number::as_whole) else { return };
        let Some((_, word)) = self.pass.next_word(self.end()) else { return };
        if self.quantity.form != Form::Cardinal || number < 2 {
            return;
        }
        let span = self.quantity.span.start..word.end;
        let once = |it: &Meaning| matches!(it, Meaning::Multiple(it) if it.is_within(1, 1));
        if self.pass.meant(word, once).is_some()
            && self.pass.is_mark_near(&span, Mark::Decrease, NEAR_DECREASE)
            && let Some(part) = Number::ratio(1, number)
        {
            self.quantity.readings.push(Reading { value: Value::Number(part), implied: false });
        }
    }
}
