//! Who won: „Rovers unterlag … 1:4“, “Rovers beat … 4–1”. Whatever the order of the numbers, the
//! smaller one belongs to the team that lost.

use std::cmp::Ordering;

use crate::quantities::Number;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::Quantity;
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Gives one number of a score the name of the team before the verb, if no other team is named.
    pub fn name_subjects(&mut self) {
        for at in 0..self.quantities.len() {
            if !self.is_score(at) {
                continue;
            }
            let pair = self.quantities[at].parts.len() == 2;
            let Some([first, second]) = self.goals(at, pair) else { continue };
            let start = self.span_of_score(at).start;
            let Some((name, won)) = self.outcome_before(start) else { continue };
            let more = first.approximate().total_cmp(&second.approximate());
            let of_first = (more == Ordering::Greater) == won;
            if more == Ordering::Equal || self.sides(at, pair).iter().any(|it| it.team.is_some()) {
                continue;
            }
            self.sides(at, pair)[usize::from(!of_first)].team = Some(name);
        }
    }

    fn goals(&mut self, at: usize, pair: bool) -> Option<[Number; 2]> {
        match self.sides(at, pair) {
            [first, second] => Some([*first.number()?, *second.number()?]),
            _ => None,
        }
    }

    /// The two numbers of a score.
    pub(super) fn sides(&mut self, at: usize, pair: bool) -> &mut [Quantity] {
        if pair {
            return &mut self.quantities[at].parts;
        }
        let end = self.quantities.len().min(at + 2);
        &mut self.quantities[at..end]
    }

    /// The name before the only verb that says who won, and whether it is the name of the winner.
    fn outcome_before(&mut self, start: usize) -> Option<(Box<str>, bool)> {
        let lost = self.mark_of_game(start, Mark::Loss);
        let won = self.mark_of_game(start, Mark::Win);
        let verb = match (lost, won) {
            (Some(verb), None) | (None, Some(verb)) => verb,
            _ => return None,
        };
        let before = self.text[..verb].trim_end_matches(is_blank);
        let name = self.word_before(before.len()).filter(|it| it.end == before.len())?;
        let named = self.text[name.clone()].starts_with(char::is_uppercase);
        named.then(|| (self.folded(name).into(), won.is_some()))
    }
}
