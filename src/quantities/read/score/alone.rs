//! Games of which the text says how they ended or stood: „verlor das Derby mit 1:4“, “led 2–0 at
//! half-time”, „hatte gegen Kiel mit 3:1 gewonnen“. In the other language their score must not be
//! that of the opposite outcome; “lost to Rovers 4–1” may well be “Rovers won 4–1”.

use std::ops::Range;

use crate::quantities::game::Outcome;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Marks};
use crate::quantities::read::pass::{Joint, Pass};

/// How far before the score the verb may be, in words.
const REACH: usize = 8;

/// What ends the part of a sentence that a score is in.
const ENDS: [char; 9] = ['.', ',', ';', '!', '?', ')', '(', '–', '—'];

/// What may be before a score.
const BEFORE: Marks = Marks::of(&[Mark::Loss, Mark::Win, Mark::Lead, Mark::Versus, Mark::OfGame]);

/// What may be right after it.
const BEHIND: Marks = Marks::of(&[Mark::LossBehind, Mark::WinBehind]);

/// The words of the game before a score.
struct Before {
    /// Where the first of them begins.
    start: usize,
    verb: Option<Outcome>,
    opponent: Option<Range<usize>>,
}

impl Pass<'_> {
    /// How a game ended, and against whom if that is said, if there are only words of the game
    /// between the verb and the score.
    pub(super) fn outcome_of_game(
        &mut self,
        score: &Range<usize>,
    ) -> Option<(Outcome, Option<Box<str>>)> {
        let before = self.before_score(score.start)?;
        let behind = self.outcome_behind(score.end);
        let (outcome, end) = match (before.verb, behind) {
            (Some(outcome), None) => (outcome, score.end),
            (None, Some(behind)) => behind,
            _ => return None,
        };
        let others = [Mark::Loss, Mark::Win, Mark::Versus];
        if others.iter().any(|it| self.mark_of_game(before.start, *it).is_some())
            || !self.nobody_behind(end)
        {
            return None;
        }
        let opponent = before.opponent.map(|it| self.folded(it).replace('ß', "ss").into());
        Some((outcome, opponent))
    }

    /// Goes back from a score to the verb, or to the first other word.
    fn before_score(&mut self, start: usize) -> Option<Before> {
        let mut found = Before { start, verb: None, opponent: None };
        // The last word of a name, until the “against” before it is found, and whether a word of
        // the game is between the two: “against the Rovers”, but not “against Rovers in Berlin”.
        let mut name: Option<Range<usize>> = None;
        let mut apart = false;
        for at in 0..REACH {
            // «виграв — 3:1»
            let dash = |c: char| at == 0 && matches!(c, '—' | '–');
            let before =
                self.text[..found.start].trim_end_matches(|c| is_blank(c) || dash(c)).len();
            let word = self.word_before(before).filter(|it| it.end == before);
            let Some(word) = word else { break };
            match self.any_mark(word.clone(), BEFORE).map(|it| it.0) {
                Some(Mark::Versus) if name.is_some() => found.opponent = name.take(),
                Some(Mark::Versus) => return None,
                Some(Mark::OfGame) => apart = true,
                Some(_) if name.is_some() => return None,
                Some(Mark::Loss) => found.verb = Some(Outcome::Lost),
                Some(_) => found.verb = Some(Outcome::Won),
                None if found.opponent.is_none()
                    && self.text[word.clone()].starts_with(char::is_uppercase) =>
                {
                    if name.is_none() || apart {
                        (name, apart) = (Some(word.clone()), false);
                    }
                }
                None => break,
            }
            found.start = word.start;
            if found.verb.is_some() {
                return Some(found);
            }
        }
        Some(found)
    }

    /// „mit 1:4 verloren“, “2–0 up”: what is right after a score, and where it ends.
    fn outcome_behind(&mut self, end: usize) -> Option<(Outcome, usize)> {
        let (Joint::Blank, word) = self.next_word(end)? else { return None };
        let (mark, end) = self.any_mark(word, BEHIND)?;
        let lost = mark == Mark::LossBehind;
        Some((if lost { Outcome::Lost } else { Outcome::Won }, end))
    }

    /// Whether only words of the game are between the score and the end of its part of a sentence.
    fn nobody_behind(&mut self, end: usize) -> bool {
        let rest = &self.text[end..];
        let until = end + rest.find(ENDS).unwrap_or(rest.len());
        let mut at = end;
        while !self.text[at..until].trim_matches(is_blank).is_empty() {
            let word = self.next_word(at).map(|it| it.1).filter(|it| it.end <= until);
            let Some(word) = word else { return false };
            let Some(end) = self.end_of_mark(word.clone(), Mark::OfGame) else {
                // “3–1 and go out”, but not “3–1 and 2–0 to Rovers”
                return self.is_mark(word.clone(), Mark::NextClause)
                    && self.next_word(word.end).is_some();
            };
            at = end.min(until);
        }
        true
    }
}
