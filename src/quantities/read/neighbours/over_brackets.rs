//! What belongs to a number before a bracket: 2,1 (Vorjahr: 2,4) Prozent, 10 to 20 (16–32 km)
//! miles.

use std::ops::Range;

use memchr::memchr;
use smallvec::SmallVec;

use super::sharing::is_bare;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::read::pass::Pass;
use crate::quantities::{KnownUnit, Number, Unit};

/// In bytes.
const LONGEST_BRACKET: usize = 120;

/// The scale and the units after a bracket.
struct Measure {
    scale: Option<Number>,
    units: SmallVec<[Unit; 2]>,
}

impl Pass<'_> {
    /// Gives numbers the scale and the unit that follow the bracket after them.
    pub fn reach_over_brackets(&mut self) {
        for at in 0..self.quantities.len() {
            if let Some((shared, end)) = self.bracket_behind(at)
                && let Some(measure) = self.measure_behind(end)
            {
                for quantity in &mut self.quantities[shared] {
                    if let Some(scale) = measure.scale {
                        quantity.multiply(&scale);
                        quantity.scale = Some(scale);
                    }
                    quantity.units.clone_from(&measure.units);
                }
            }
        }
    }

    /// Where the bracket after a bare number ends, and which numbers lack what comes next: those in
    /// the bracket as well, unless they have a unit of their own.
    fn bracket_behind(&self, at: usize) -> Option<(Range<usize>, usize)> {
        let quantity = &self.quantities[at];
        let next = self.quantities.get(at + 1).filter(|_| is_bare(quantity))?;
        let rest = self.text[quantity.span.end..].trim_start_matches(is_blank);
        let near = &rest.as_bytes()[..rest.len().min(LONGEST_BRACKET)];
        let closing = memchr(b')', near.strip_prefix(b"(")?)?;
        let end = self.text.len() - rest.len() + closing + 2;
        if next.span.end >= end {
            return None;
        }
        let mut inside = self.quantities[at + 1..].iter().take_while(|it| it.span.end < end);
        if inside.any(|it| !it.units.is_empty()) {
            Some((at..at + 1, end))
        } else if is_bare(next) {
            Some((at..at + 2, end))
        } else {
            None
        }
    }

    fn measure_behind(&mut self, start: usize) -> Option<Measure> {
        let (scale, end) = match self.scale_word_behind(start) {
            Some((scale, end)) if self.text[end..].starts_with('.') => (Some(scale), end + 1),
            Some((scale, end)) => (Some(scale), end),
            None => (None, start),
        };
        let end = self.mark_behind(end, Mark::BeforeUnit).unwrap_or(end);
        let (mut units, is_subunit, _) = self.units_behind(end, true);
        if units.is_empty() && self.text[end..].trim_start_matches(is_blank).starts_with('%') {
            units.extend(Unit::known(KnownUnit::Percent));
        }
        if is_subunit || scale.is_none() && units.is_empty() {
            return None;
        }
        Some(Measure { scale, units })
    }

    fn scale_word_behind(&mut self, start: usize) -> Option<(Number, usize)> {
        let (_, word) = self.next_word(start)?;
        self.meaning(word, |meaning| match meaning {
            Meaning::Scale(scale) | Meaning::Abbreviation(scale) => Some(*scale),
            _ => None,
        })
    }
}
