//! Scores of games that were lost: in German and Ukrainian the goals of the subject come first,
//! “verlor 1:3”; in English those of the winner do, “lost 3–1”.

use super::pass::Pass;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Quantity, Value};

/// In words, before and behind the score.
const REACH: usize = 8;

impl Pass<'_> {
    /// Marks the scores beside a word such as “lost” or “Niederlage”.
    pub fn find_lost_games(&mut self) {
        for at in 0..self.quantities.len() {
            if is_score(&self.quantities[at]) {
                self.quantities[at].lost_game = self.is_loss_near(at);
            }
        }
    }

    fn is_loss_near(&mut self, at: usize) -> bool {
        let span = self.quantities[at].span.clone();
        let mut start = span.start;
        for _ in 0..REACH {
            let Some(word) = self.word_before(start) else { break };
            if self.is_mark(word.clone(), Mark::Loss) {
                return true;
            }
            start = word.start;
        }
        let range = self.quantities.get(at + 1).filter(|_| self.quantities[at].opens_range);
        let mut end = range.map_or(span.end, |second| second.span.end);
        for _ in 0..REACH {
            let Some((_, word)) = self.next_word(end) else { break };
            if self.is_mark(word.clone(), Mark::Loss) {
                return true;
            }
            end = word.end;
        }
        false
    }
}

/// 3:1, or the first number of 3–1.
fn is_score(quantity: &Quantity) -> bool {
    let number = quantity.opens_range && quantity.digits && quantity.units.is_empty();
    number || matches!(quantity.value(), Some(Value::Pair(_)))
}
