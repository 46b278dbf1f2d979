//! What to write in a translation, as far as it is known for certain.

use std::ops::Range;

use crate::finding::{Edit, Finding};
use crate::ftl::Segment;
use crate::project::compared::Side;
use crate::quantities::{Comparison, Mismatch, Quantity, Reader};

/// A text of a translation, and the quantities that the source has.
pub struct Suggester<'s, 'p> {
    /// The translation.
    pub segment: &'p Segment<'p>,
    /// Its text.
    pub side: &'s Side<'s>,
    /// How its language reads.
    pub reader: &'s Reader,
    /// What the source says.
    pub source: &'s [Quantity],
    /// How the two differ.
    pub comparison: &'s Comparison<'s>,
}

/// A text that differs in more places gets no suggestions. For each of them the whole text would be
/// read again, and such a text needs more than corrections.
const MOST_DIFFERENCES: usize = 6;

impl<'p> Suggester<'_, 'p> {
    /// The finding with what to write in the marked bytes instead of what was found; unchanged if
    /// that is not certain.
    pub fn suggest(
        &self,
        finding: Finding<'p>,
        found: &Quantity,
        wanted: &Quantity,
        marked: &Range<usize>,
    ) -> Finding<'p> {
        if self.comparison.differences.len() > MOST_DIFFERENCES {
            return finding;
        }
        let text = &self.side.text.text;
        let mismatch = Mismatch { text, found, wanted, source: self.source, reader: self.reader };
        let Some(correction) = mismatch.correction(self.comparison) else {
            return finding;
        };
        let correction = correction.widened(text, marked);

        let place = self.segment.file.place(self.side.span(&correction.span));
        let mut finding = finding.with("suggestion", correction.text.as_str());
        finding.place = place;
        // What the file has there may be more than text: a placeable, or a literal with escapes.
        if mismatch.is_exact() && place.text() == &text[correction.span.clone()] {
            finding.edit = Some(Edit { place, text: correction.text });
        }
        finding
    }
}
