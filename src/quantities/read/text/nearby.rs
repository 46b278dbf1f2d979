//! Marks in the words around a quantity.

use std::ops::Range;

use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::Mark;
use crate::quantities::read::pass::Pass;

/// The longest abbreviation, in letters: Prof., приб.
const LONGEST_ABBREVIATION: usize = 4;

impl Pass<'_> {
    /// Whether one of this many words before or after these bytes is a mark, in the same sentence.
    pub fn is_mark_near(&mut self, span: &Range<usize>, mark: Mark, reach: usize) -> bool {
        self.is_mark_in_front(span.start, mark, reach) || self.is_mark_after(span.end, mark, reach)
    }

    /// Whether one of this many words before this place is a mark, in the same sentence.
    pub fn is_mark_in_front(&mut self, mut start: usize, mark: Mark, reach: usize) -> bool {
        for _ in 0..reach {
            let Some(word) = self.word_before(start) else { return false };
            if self.ends_sentence(word.end, start) {
                return false;
            }
            if self.is_mark(word.clone(), mark) {
                return true;
            }
            start = word.start;
        }
        false
    }

    pub fn is_mark_after(&mut self, mut end: usize, mark: Mark, reach: usize) -> bool {
        for _ in 0..reach {
            let Some((_, word)) = self.next_word(end) else { return false };
            if self.ends_sentence(end, word.start) {
                return false;
            }
            if self.is_mark(word.clone(), mark) {
                return true;
            }
            end = word.end;
        }
        false
    }

    /// Whether a sentence ends between two words. The point after a short word may be that of an
    /// abbreviation: St. Pauli.
    pub fn ends_sentence(&self, end: usize, start: usize) -> bool {
        let Some(gap) = self.text.get(end..start).filter(|it| it.ends_with(is_blank)) else {
            return false;
        };
        let word = self.text[..end].chars().rev().take(LONGEST_ABBREVIATION + 1);
        let long = word.take_while(|it| is_letter(*it)).count() > LONGEST_ABBREVIATION;
        gap.contains(['!', '?', ';', '…']) || gap.contains('.') && long
    }
}
