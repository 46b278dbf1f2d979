//! Half of a thing: Half of the staff, Die Hälfte der Filialen, Половину саду; half of a price; and
//! more than half of anything. A half of nothing is often expressed differently: halfway.

use std::ops::Range;

use crate::quantities::Number;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::{Joint, Pass};

/// “The ”, in bytes.
const LONGEST_ARTICLE: usize = 4;

/// How many words from a half to its “by”: um mehr als die Hälfte.
const REACH_OF_BY: usize = 4;

/// How many words to what falls by half.
const REACH_OF_FALL: usize = 8;

/// How many words to the price: half of the price.
const REACH_OF_PRICE: usize = 3;

impl Pass<'_> {
    /// Makes half of anything firm, and more than half: both are reported where they are missing.
    pub fn firm_halves(&mut self) {
        for at in 0..self.quantities.len() {
            if !is_bare_half(&self.quantities[at]) {
                continue;
            }
            let (start, end) = (self.quantities[at].span.start, self.quantities[at].span.end);
            if self.is_rise(&(start..end)) {
                let more = Number::ratio(3, 2).map(Value::Number);
                more.into_iter().for_each(|it| self.quantities[at].imply(it));
            }
            let whole = at == 0 && start <= LONGEST_ARTICLE || self.is_short();
            if self.is_half_of(end) && (whole || !self.is_behind_adjective(start))
                || self.is_bounded(start, end)
                || self.is_mark_after(end, Mark::Price, REACH_OF_PRICE)
            {
                self.quantities[at].firmness = Firmness::Firm;
            }
        }
    }

    /// “up by half”, „um mehr als die Hälfte teurer“: one and a half times as much, unless
    /// something falls.
    fn is_rise(&mut self, half: &Range<usize>) -> bool {
        let by = [Mark::By, Mark::At]
            .into_iter()
            .any(|it| self.is_mark_in_front(half.start, it, REACH_OF_BY));
        by && !self.is_mark_near(half, Mark::Decrease, REACH_OF_FALL)
    }

    /// more than half of them, fast die Hälfte; but not “more than halved”
    fn is_bounded(&mut self, start: usize, end: usize) -> bool {
        let article = self.mark_before(start, Mark::Definite);
        self.is_behind_mark(article.unwrap_or(start), Mark::BoundOfHalf)
            && (article.is_some() || self.is_half_of(end))
    }

    /// “the remaining half”, «другу половину»: which half it is, the other text may say in another
    /// way. „Je zur Hälfte“ means equal shares.
    fn is_behind_adjective(&mut self, start: usize) -> bool {
        let Some(word) = self.word_before(start) else { return false };
        if !self.vocabulary.grammar.articles {
            return self.meant(word, |it| matches!(it, Meaning::Ordinal(_))).is_some();
        }
        let definite = self.is_mark(word.clone(), Mark::Definite);
        if self.vocabulary.grammar.capital_nouns {
            return !definite;
        }
        // the remaining half, his other half
        !definite
            && (self.mark_before(word.start, Mark::Definite).is_some()
                || self.is_mark(word, Mark::BeforeUnit))
    }

    /// Whether what follows a half is what it is half of.
    fn is_half_of(&mut self, end: usize) -> bool {
        let Some((Joint::Blank, word)) = self.next_word(end) else { return false };
        if self.vocabulary.grammar.articles {
            return self.is_mark(word.clone(), Mark::Of) || self.is_mark(word, Mark::Definite);
        }
        // Without articles, a noun in the genitive follows: not «половина на половину».
        let other = |it: &Meaning| matches!(it, Meaning::Mark(_) | Meaning::Unit(_));
        self.text[word.clone()].chars().count() >= SHORTEST_NOUN
            && self.meant(word, other).is_none()
    }
}

fn is_bare_half(quantity: &Quantity) -> bool {
    let half = quantity.form == Form::Fraction && quantity.number() == Some(&Number::HALF);
    let bare = quantity.units.is_empty() && quantity.scale.is_none() && !quantity.digits;
    half && bare && quantity.firmness == Firmness::Soft
}

/// In letters.
const SHORTEST_NOUN: usize = 4;
