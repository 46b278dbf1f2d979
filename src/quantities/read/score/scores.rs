//! Scores without two numbers and a colon: 3-all, goalless, 214 votes to 187.

use std::ops::Range;

use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{Number, Unit};

/// The longest text between the two numbers of a vote, in bytes.
const LONGEST_VOTE: usize = 30;

impl Surroundings<'_, '_> {
    /// “3-all”: this many goals for each side.
    pub fn each_side(&mut self) {
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
        *self.quantity = Quantity::new(part.span.start..word.end, pair, part.firmness, Form::Other);
        self.quantity.digits = part.digits;
        self.quantity.parts = vec![part.clone(), part];
    }
}

impl Pass<'_> {
    /// A goalless draw, which is just as often 0:0 in digits.
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
        let counts = [first, second].iter().all(|it| {
            let bare = it.units.iter().all(Unit::is_share);
            let below = it.number().is_none_or(Number::is_negative);
            !below && it.form == Form::Cardinal && bare
        });
        let same = first.number() == second.number();
        let between = second.span.start.saturating_sub(first.span.end);
        let start = second.span.start;
        if counts
            && between <= LONGEST_VOTE
            && self
                .mark_before(start, Mark::Versus)
                .is_some_and(|it| it >= self.quantities[at - 1].span.end)
        {
            self.quantities[at - 1].opens_range = !same;
            if same {
                // «у форматі 150 на 150»: 150 on each side.
                self.quantities[at].firmness = Firmness::Soft;
            }
        }
    }
}
