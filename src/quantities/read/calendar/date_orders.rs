//! A statement of the order of day and month: 04/09/2025 (dd/mm/yyyy), (MM/TT/JJJJ), US date
//! format.

use crate::quantities::language::lexicon::is_letter;
use crate::quantities::language::meaning::{Mark, Marks};
use crate::quantities::read::pass::Pass;

const ORDERS: Marks = Marks::of(&[Mark::DayFirst, Mark::MonthFirst]);

impl Pass<'_> {
    /// Whether the text says that the day comes first in its dates, or the month. If it mentions
    /// both orders, it says neither.
    pub fn named_order(&mut self) -> Option<bool> {
        let (mut day_first, mut at) = (None, 0);
        while let Some(blank) = self.text[at..].find(is_letter) {
            let start = at + blank;
            let Some(word) = self.word_at(start) else {
                at = start + self.text[start..].chars().next().map_or(1, char::len_utf8);
                continue;
            };
            at = word.end;
            if let Some((mark, end)) = self.any_mark(word, ORDERS) {
                let found = mark == Mark::DayFirst;
                if day_first.is_some_and(|it| it != found) {
                    return None;
                }
                (day_first, at) = (Some(found), end);
            }
        }
        day_first
    }
}
