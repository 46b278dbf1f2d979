//! Numbers with points that name something: room 2.117, Inv.-Nr. 1987.114, інв. № 45.208.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Mark;
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::Pass;

/// The most digits before the first group mark of an amount.
const LONGEST_FIRST_GROUP: usize = 3;

impl Pass<'_> {
    /// Whether the points cannot be group marks: 3.14, no. 1987.114, and room 2.117.
    pub(super) fn has_points_of_name(&mut self, pointed: &Literal) -> bool {
        let start = pointed.span().start;
        let long = pointed.length(0) > LONGEST_FIRST_GROUP;
        !pointed.is_grouped()
            || long && self.label_before(start).is_some()
            || self.numbers_with_points(start)
    }

    /// Whether the words before a place announce a number that may have points: «каб.», «Inv.-Nr.:»
    pub(super) fn numbers_with_points(&mut self, start: usize) -> bool {
        let label = self.text[..start].trim_end_matches(ends_label);
        if self.is_behind_mark(label.len(), Mark::BeforePoints) {
            return true;
        }
        // Inv.-Nr., cat. no.
        let Some(number) = self.word_before(label.len()) else { return false };
        let before = self.text[..number.start].trim_end_matches(ends_label).len();
        let Some(what) = self.word_before(before) else { return false };
        let end = self.end_of_mark(what, Mark::BeforePoints);
        end == Some(label.len()) || end == Some(before) && self.is_mark(number, Mark::BeforeName)
    }
}

impl Pass<'_> {
    /// Whether the noun before a place has numbers such as 1.1: «черги 1.1», “Lektionen 2.3”.
    pub(super) fn numbers_parts(&mut self, start: usize) -> bool {
        let label = self.text[..start].trim_end_matches(ends_label);
        self.is_behind_mark(label.len(), Mark::BeforePart)
    }
}

fn ends_label(c: char) -> bool {
    is_blank(c) || matches!(c, '.' | ':' | '-' | '№')
}
