//! Both of a pair in a short text: Die beiden Täter flohen, The two companies signed, Обидва
//! хлопчики вступили до школи. In a longer one, good translations leave it out.

use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;

/// A text in which every word counts, in words and in bytes.
const SHORT: usize = 10;
const SHORT_BYTES: usize = 200;

/// How many words from “both” to its “and”.
const REACH_OF_AND: usize = 6;

const OF: Marks = Marks::of(&[Mark::Of, Mark::OutOf]);

impl Pass<'_> {
    /// Makes “both” and “the two” firm in a short text, so that they are missed.
    pub fn firm_pairs(&mut self) {
        if !self.is_short() {
            return;
        }
        for at in 0..self.quantities.len() {
            if is_two(&self.quantities[at]) && self.is_pair(at) {
                self.quantities[at].firmness = Firmness::Firm;
            }
        }
    }

    pub fn is_short(&self) -> bool {
        self.text.len() <= SHORT_BYTES && self.text.split_whitespace().count() <= SHORT
    }

    fn is_pair(&mut self, at: usize) -> bool {
        let span = self.quantities[at].span.clone();
        let definite = self.mark_before(span.start, Mark::Definite);
        if self.is_behind_one(definite.unwrap_or(span.start)) {
            return false;
        }
        let two = definite.is_some() && !self.is_between(definite);
        // “Both the town and the district” leaves out nothing if it becomes „Stadt und Kreis“.
        two || self.is_mark(span.clone(), Mark::Both)
            && !self.is_mark_after(span.end, Mark::And, REACH_OF_AND)
    }

    /// „einen der beiden“, one of the two, «один з обох»
    fn is_behind_one(&mut self, start: usize) -> bool {
        let of = self.any_mark_before(start, OF);
        let Some(word) = self.word_before(of.map_or(start, |it| it.1)) else { return false };
        let one = |it: &Meaning| matches!(it, Meaning::Cardinal(number) if number.is_within(1, 1));
        self.meant(word, one).is_some()
    }

    fn is_between(&mut self, definite: Option<usize>) -> bool {
        definite.is_some_and(|it| self.mark_before(it, Mark::Between).is_some())
    }
}

fn is_two(quantity: &Quantity) -> bool {
    let soft = quantity.firmness == Firmness::Soft && quantity.form == Form::Cardinal;
    let bare = quantity.units.is_empty() && !quantity.digits && !quantity.in_name;
    soft && bare && quantity.number().is_some_and(|it| it.is_within(2, 2))
}
