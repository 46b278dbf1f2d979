//! Marks in the words around a quantity.

use std::ops::Range;

use super::pass::Pass;
use crate::quantities::language::meaning::Mark;

impl Pass<'_> {
    /// Whether one of so many words before or behind these bytes is a mark.
    pub fn is_mark_near(&mut self, span: &Range<usize>, mark: Mark, reach: usize) -> bool {
        self.is_mark_in_front(span.start, mark, reach) || self.is_mark_after(span.end, mark, reach)
    }

    fn is_mark_in_front(&mut self, mut start: usize, mark: Mark, reach: usize) -> bool {
        for _ in 0..reach {
            let Some(word) = self.word_before(start) else { return false };
            if self.is_mark(word.clone(), mark) {
                return true;
            }
            start = word.start;
        }
        false
    }

    fn is_mark_after(&mut self, mut end: usize, mark: Mark, reach: usize) -> bool {
        for _ in 0..reach {
            let Some((_, word)) = self.next_word(end) else { return false };
            if self.is_mark(word.clone(), mark) {
                return true;
            }
            end = word.end;
        }
        false
    }
}
