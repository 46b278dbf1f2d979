//! Scores of games that were lost: in German and Ukrainian the goals of the subject come first,
//! “verlor 1:3”; in English those of the winner do, “lost 3–1”.

use std::ops::Range;

use super::pass::{Joint, Pass};
use super::surroundings::Surroundings;
use crate::quantities::Number;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};

/// In words, before and behind the score.
const REACH: usize = 8;

/// Basketball has the highest scores.
const MOST_GOALS: u128 = 199;

/// In bytes, between the two numbers of a vote.
const LONGEST_VOTE: usize = 30;

impl Surroundings<'_, '_> {
    /// “3-all”: so many goals for each side.
    pub(super) fn each_side(&mut self) {
        let goals = self.quantity.number().copied().filter(Number::is_whole);
        let Some(goals) = goals.filter(|_| self.quantity.form == Form::Cardinal) else { return };
        let Some((joint, word)) = self.pass.next_word(self.end()) else { return };
        let behind = &self.pass.text[word.end..];
        // “The three all agreed”, but “It finished 2 all.”
        let ends = behind.is_empty() || behind.starts_with(['.', ',', ';', '!', '?', ')']);
        let apart = joint == Joint::Blank && !ends;
        if joint == Joint::Glued
            || apart
            || behind.starts_with('-')
            || !self.pass.is_mark(word.clone(), Mark::EachSide)
        {
            return;
        }
        let part = self.quantity.clone();
        let pair = Value::Pair(Box::new([goals, goals]));
        self.quantity = Quantity::new(part.span.start..word.end, pair, part.firmness, Form::Other);
        self.quantity.digits = part.digits;
        self.quantity.parts = vec![part.clone(), part];
    }
}

impl Pass<'_> {
    /// Marks the scores beside a word such as “lost” or “Niederlage”.
    pub fn find_lost_games(&mut self) {
        for at in 0..self.quantities.len() {
            if self.is_score(at) {
                self.quantities[at].lost_game = self.is_loss_near(at);
            }
        }
    }

    /// 3:1, or the first number of 3–1; “fell from 5 to 8” is a range.
    fn is_score(&self, at: usize) -> bool {
        let first = &self.quantities[at];
        if matches!(first.value(), Some(Value::Pair(_))) {
            return true;
        }
        let Some(second) = self.quantities.get(at + 1).filter(|_| first.opens_range) else {
            return false;
        };
        let joint = self.text.get(first.span.end..second.span.start);
        matches!(joint, Some("-" | "–" | "\u{2011}")) && is_goals(first) && is_goals(second)
    }

    fn is_loss_near(&mut self, at: usize) -> bool {
        let quantity = &self.quantities[at];
        let range = self.quantities.get(at + 1).filter(|_| quantity.opens_range);
        let end = range.map_or(quantity.span.end, |second| second.span.end);
        let span = quantity.span.start..end;
        self.mark_behind(span.end, Mark::LossBehind).is_some()
            || self.is_mark_near(&span, Mark::Loss, REACH)
    }

    /// A goalless draw, which is as often 0:0 in digits.
    pub fn goalless(&mut self, span: Range<usize>) -> usize {
        let nought = Number::whole(0);
        let part = Quantity::number_of(span.clone(), nought, Firmness::Soft, Form::Cardinal);
        let score = Value::Pair(Box::new([nought, nought]));
        let score = Quantity::new(span, score, Firmness::Soft, Form::Other);
        self.push(Quantity { parts: vec![part.clone(), part], ..score })
    }

    /// “214 votes to 187”, «187 голосами проти 214»: two numbers whose order matters.
    pub fn versus(&mut self, at: usize) {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let counts = [first, second]
            .iter()
            .all(|it| it.number().is_some() && it.form == Form::Cardinal && it.units.is_empty());
        let between = second.span.start.saturating_sub(first.span.end);
        let start = second.span.start;
        if counts
            && between <= LONGEST_VOTE
            && self
                .mark_before(start, Mark::Versus)
                .is_some_and(|it| it >= self.quantities[at - 1].span.end)
        {
            self.quantities[at - 1].opens_range = true;
        }
    }
}

/// A number that may be the goals, points or sets of one side.
fn is_goals(quantity: &Quantity) -> bool {
    let bare = quantity.units.is_empty() && quantity.scale.is_none();
    bare && quantity.number().is_some_and(|it| it.is_whole() && it.is_within(0, MOST_GOALS))
}
