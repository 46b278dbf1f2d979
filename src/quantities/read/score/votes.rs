//! Votes for and against: “27 votes in favour and 19 against”, „mit 27 Ja- gegen 19 Nein-Stimmen“,
//! «27 голосів «за», 19 — «проти»». Each number belongs to its side, whatever their order.

use super::lost_games::is_bare_count;
use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Marks};
use crate::quantities::quantity::VOTES;
use crate::quantities::read::pass::Pass;

/// The longest text from one of the numbers to the other, in bytes.
const LONGEST_GAP: usize = 60;

/// How many words there may be from a number to the word for its side.
const REACH: usize = 3;

const SIDES: Marks = Marks::of(&[Mark::VoteFor, Mark::VoteAgainst]);

impl Pass<'_> {
    /// Names the sides of two numbers next to each other, if the text says which is which.
    pub fn name_votes(&mut self) {
        for at in 1..self.quantities.len() {
            let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
            let gap = first.span.end..second.span.start;
            // Nearly no text has two such numbers.
            if gap.len() > LONGEST_GAP || !is_bare_count(first) || !is_bare_count(second) {
                continue;
            }
            let (end, until) = (second.span.end, self.text.len());
            let sides = [self.side_of_vote(gap.start, gap.end), self.side_of_vote(end, until)];
            if let [Some(first), Some(second)] = sides
                && first != second
            {
                for (at, side) in [(at - 1, first), (at, second)] {
                    self.quantities[at].team = Some(VOTES[usize::from(side)].into());
                }
            }
        }
    }

    /// Whether the votes before this place are those against, if the text says so.
    fn side_of_vote(&mut self, mut end: usize, until: usize) -> Option<bool> {
        for _ in 0..REACH {
            let rest = &self.text[end..until];
            let at = end + rest.find(is_letter_or_digit)?;
            if rest[..at - end].contains(['.', ';']) {
                return None;
            }
            let word = self.word_at(at).filter(|it| it.end <= until)?;
            if let Some((mark, behind)) = self.any_mark(word.clone(), SIDES) {
                // «47 голосами проти 94» does not say which of them are against.
                let rest = self.text[behind.min(until)..].trim_start_matches(is_blank);
                return (!rest.starts_with(|c: char| c.is_ascii_digit()))
                    .then_some(mark == Mark::VoteAgainst);
            }
            end = word.end;
        }
        None
    }
}
