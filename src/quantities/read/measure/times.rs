//! How often: «раз на дві години» is not a time of day.

use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Whether the number that begins here is the number of hours within which something happens.
    pub fn is_in_rate(&mut self, start: usize) -> bool {
        let Some(per) = self.mark_before(start, Mark::Per) else { return false };
        let Some(times) = self.word_before(per) else { return false };
        self.meant(times, |it| matches!(it, Meaning::Multiple(_))).is_some()
    }
}
