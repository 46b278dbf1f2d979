//! Percentage points after the sign: 3 %-Punkte, 3 % points, «3 %-х пункти».

use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::Mark;
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{KnownUnit, Unit};

/// The longest ending after a hyphen, in letters.
const LONGEST_ENDING: usize = 3;

impl Surroundings<'_, '_> {
    /// The unit of a number whose percent sign is followed by “points”, and where it ends.
    pub(super) fn percent_points(&mut self) -> Option<(Unit, usize)> {
        let percent = Unit::known(KnownUnit::Percent);
        let (_, end) = self.sign_behind().filter(|it| Some(it.0) == percent)?;
        let rest = &self.pass.text[end..];
        let behind = rest.strip_prefix('-').unwrap_or(rest);
        if !behind.starts_with(|c| is_letter(c) || is_blank(c)) {
            return None;
        }
        let ending = behind.find(|c| !is_letter(c)).filter(|_| behind.len() < rest.len());
        let ending = ending.filter(|it| behind[..*it].chars().count() <= LONGEST_ENDING);
        let start = self.pass.text.len() - behind.len();
        let end = [Some(start), ending.map(|it| start + it)]
            .into_iter()
            .flatten()
            .find_map(|it| self.pass.mark_behind(it, Mark::RatePoint))?;
        Some((Unit::known(KnownUnit::PercentagePoint)?, end))
    }
}
