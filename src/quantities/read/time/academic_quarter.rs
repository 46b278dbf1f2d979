//! Lectures that begin a quarter of an hour late: „10 Uhr c. t.“, „Mi 16 c. t.“.

use super::clock::Said;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Mark;
use crate::quantities::read::pass::Pass;

/// In minutes.
const QUARTER: u128 = 15;

impl Pass<'_> {
    /// The minutes that “cum tempore” after a full hour adds to it. It also shows that the number
    /// is an hour.
    pub(super) fn academic_quarter(&mut self, said: &mut Said, minute: u128) -> u128 {
        let rest = self.text[said.end..].trim_start_matches(is_blank);
        // Hardly any time is before such a letter.
        if minute > 0 || !rest.starts_with('c') {
            return 0;
        }
        let Some(end) = self.mark_behind(said.end, Mark::AcademicQuarter) else { return 0 };
        (said.end, said.marked) = (end, true);
        QUARTER
    }
}
