//! Running scores in a list of goals: „1:0 Kane (58.), 2:0 Musiala (90.+3)“. Other texts list only
//! the scorers and the minutes.

use std::ops::Range;

use super::lost_games::is_goals;
use crate::quantities::language::lexicon::is_letter;
use crate::quantities::quantity::Quantity;
use crate::quantities::read::pass::Pass;

/// The longest name of a scorer with a minute, in bytes.
const LONGEST_SCORER: usize = 90;

/// The last minute of a game, with extra time and stoppage time.
const LAST_MINUTE: u128 = 125;

/// How long a small word outside brackets may be: «58 хв».
const LONGEST_SMALL: usize = 2;

/// Small words in names: van Dijk.
const PARTICLES: [&str; 9] = ["van", "von", "dos", "ten", "ter", "den", "del", "фон", "ван"];

impl Pass<'_> {
    /// Marks scores that rise from 1:0 or 0:1 by one goal, each next to a name and a minute.
    pub fn running_scores(&mut self) {
        let mut run: Vec<usize> = Vec::new();
        let mut last = [0, 0];
        for at in 0..self.quantities.len() {
            let Some(goals) = self.goals_in_run(at) else { continue };
            let next = rises(last, goals) && run.last().is_none_or(|it| self.has_scorer(*it, at));
            if !next {
                self.mark_run(&run);
                run.clear();
            }
            if next || rises([0, 0], goals) {
                run.push(at);
                last = goals;
            } else {
                last = [0, 0];
            }
        }
        self.mark_run(&run);
    }

    /// The goals of a score; 12:34 is a minute of play.
    fn goals_in_run(&self, at: usize) -> Option<[u128; 2]> {
        if !self.is_score(at) {
            return None;
        }
        let whole = &self.quantities[at];
        let (first, second) = match &whole.parts[..] {
            [first, second] => (first, second),
            _ => (whole, self.quantities.get(at + 1)?),
        };
        let goals = |it: &Quantity| it.number().filter(|_| is_goals(it))?.as_whole();
        let few = second.literal.len() == 1;
        few.then_some([goals(first)?, goals(second)?])
    }

    /// Whether a name and a minute are between two scores, and no other words.
    fn has_scorer(&self, before: usize, at: usize) -> bool {
        let gap = self.span_of_score(before).end..self.quantities[at].span.start;
        self.is_scorer(gap)
    }

    fn is_scorer(&self, gap: Range<usize>) -> bool {
        let minute = |it: &&Quantity| {
            let number = it.number().is_some_and(|it| it.is_within(1, LAST_MINUTE));
            gap.contains(&it.span.start) && (number || it.time().is_some() || it.is_pair())
        };
        let near = gap.start < gap.end && gap.len() <= LONGEST_SCORER;
        near && is_name(&self.text[gap.clone()]) && self.quantities.iter().any(|it| minute(&it))
    }

    fn mark_run(&mut self, run: &[usize]) {
        let [first, .., last] = *run else { return };
        let end = self.span_of_score(last).end;
        let behind = self.quantities.iter().find(|it| it.span.start >= end);
        let behind = behind.is_some_and(|it| self.is_scorer(end..it.span.end));
        let start = self.quantities[first].span.start;
        let line = self.text[..start].rfind([':', ';', '\n']).map_or(0, |it| it + 1);
        if !behind && !self.is_scorer(line..start) {
            return;
        }
        for at in run.iter().copied() {
            let score = self.span_of_score(at);
            for it in self.quantities[at..].iter_mut().take(2) {
                it.running_score |= score.contains(&it.span.start);
            }
            self.quantities[at].parts.iter_mut().for_each(|it| it.running_score = true);
        }
    }
}

/// Whether one side has one goal more.
fn rises(last: [u128; 2], next: [u128; 2]) -> bool {
    next == [last[0] + 1, last[1]] || next == [last[0], last[1] + 1]
}

/// Whether there is a word with a capital, and, outside brackets, hardly any other.
fn is_name(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut named = false;
    for word in text.split_inclusive(|it| !is_letter(it)) {
        let letters = word.trim_end_matches(|it| !is_letter(it));
        let small = letters.chars().count() <= LONGEST_SMALL || PARTICLES.contains(&letters);
        let capital = letters.starts_with(char::is_uppercase);
        if depth == 0 && !capital && !small {
            return false;
        }
        named |= depth == 0 && capital;
        depth = match word.chars().last() {
            Some('(') => depth + 1,
            Some(')') => depth.saturating_sub(1),
            _ => depth,
        };
    }
    named
}
