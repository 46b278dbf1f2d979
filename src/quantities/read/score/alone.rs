//! Games of which no opponent is named: „verloren das Derby mit 1:4“, “won the final 3–1”. In the
//! other language their score must not be that of the opposite outcome; “lost to Rovers 4–1” may
//! well be “Rovers won 4–1”.

use std::ops::Range;

use crate::quantities::game::Outcome;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Mark;
use crate::quantities::read::pass::Pass;

/// How far before the score the verb may be, in words.
const REACH: usize = 8;

/// What ends the part of a sentence that a score is in.
const ENDS: [char; 9] = ['.', ',', ';', '!', '?', ')', '(', '–', '—'];

impl Pass<'_> {
    /// How a game ended, if the verb has only words of the game between it and the score.
    pub(super) fn outcome_alone(&mut self, score: &Range<usize>) -> Option<Outcome> {
        let (verb, outcome) = self.verb_alone(score.start)?;
        let others = [Mark::Loss, Mark::Win, Mark::Versus];
        let only = others.iter().all(|it| self.mark_of_game(verb, *it).is_none());
        (only && self.nobody_behind(score.end)).then_some(outcome)
    }

    fn verb_alone(&mut self, start: usize) -> Option<(usize, Outcome)> {
        let mut end = start;
        for _ in 0..REACH {
            let before = self.text[..end].trim_end_matches(is_blank).len();
            let word = self.word_before(before).filter(|it| it.end == before)?;
            if self.is_mark(word.clone(), Mark::Loss) {
                return Some((word.start, Outcome::Lost));
            }
            if self.is_mark(word.clone(), Mark::Win) {
                return Some((word.start, Outcome::Won));
            }
            if !self.is_mark(word.clone(), Mark::OfGame) {
                return None;
            }
            end = word.start;
        }
        None
    }

    /// Whether only words of the game are between the score and the end of its part of a sentence.
    fn nobody_behind(&mut self, end: usize) -> bool {
        let rest = &self.text[end..];
        let length = rest.find(ENDS).unwrap_or(rest.len());
        let mut at = end;
        for word in rest[..length].split_inclusive(is_blank) {
            let name = word.trim_matches(is_blank);
            if !name.is_empty() && !self.is_mark(at..at + name.len(), Mark::OfGame) {
                return false;
            }
            at += word.len();
        }
        true
    }
}
