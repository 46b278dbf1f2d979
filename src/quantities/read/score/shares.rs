//! Shares of a whole: one in five, zwei von drei, jeder fünfte, кожен п'ятий.

use crate::quantities::Number;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Reading, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::read::surroundings::Surroundings;

impl Pass<'_> {
    /// “nine in ten”, “two pupils out of three”: one share, which is split into its numbers if the
    /// other text has them.
    pub fn out_of(&mut self, at: usize) -> bool {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let between = first.span.end..second.span.start.max(first.span.end);
        if between.len() > LONGEST_LINK
            || first.opens_range
            || !is_count(first)
            || !is_whole(second)
        {
            return false;
        }
        let Some(share) = share(first, second) else { return false };
        if !self.is_link(between.start, between.end) {
            return false;
        }
        let (first, second) = (self.quantities[at - 1].clone(), self.quantities[at].clone());
        self.quantities[at - 1] = of_parts(share, first, second);
        self.quantities.remove(at);
        true
    }

    /// Whether only “in”, “out of”, or a noun and “out of” is in between.
    fn is_link(&mut self, start: usize, end: usize) -> bool {
        let Some((_, word)) = self.next_word(start) else { return false };
        let text = self.text;
        let until = end - (text[..end].len() - text[..end].trim_end_matches(is_blank).len());
        let links = |pass: &mut Self, word| {
            let mut found = pass.senses(word);
            found.retain(|it| *it.sense.meaning == Meaning::Mark(Mark::OutOf));
            found.into_iter().find(|it| it.span.end == until).map(|it| it.span)
        };
        if links(self, word.clone()).is_some() {
            return true;
        }
        let Some((_, next)) = self.next_word(word.end) else { return false };
        let several = |span: &std::ops::Range<usize>| text[span.clone()].contains(is_blank);
        links(self, next).is_some_and(|it| several(&it))
    }
}

impl Surroundings<'_, '_> {
    /// „einer von fünf“: the article is a number.
    pub fn one_out_of(&mut self) {
        let read = self.pass.quantities.last().map_or(0, |it| it.span.end);
        let start = self.quantity.span.start;
        if !is_whole(self.quantity) || !self.pass.vocabulary.grammar.articles {
            return;
        }
        let Some(link) = self.pass.mark_before(start, Mark::OutOf) else { return };
        let Some(one) = self.pass.word_before(link).filter(|it| it.start >= read) else { return };
        if self.pass.meant(one.clone(), is_one).is_none() {
            return;
        }
        let first = Quantity::number_of(one, Number::whole(1), Firmness::Soft, Form::Cardinal);
        if let Some(share) = share(&first, self.quantity) {
            *self.quantity = of_parts(share, first, self.quantity.clone());
        }
    }

    /// jeder fünfte, every fifth: one fifth of them.
    pub fn every_nth(&mut self) {
        if self.quantity.form != Form::Ordinal {
            return;
        }
        let Some(number) = self.quantity.number().filter(|it| it.is_within(2, 10_000)) else {
            return;
        };
        let Some(part) = Number::whole(1).divided_by(number).map(Value::Number) else { return };
        let Some(word) = self.pass.word_before(self.quantity.span.start) else { return };
        let known = self.quantity.readings.iter().any(|it| it.value == part);
        if !known && self.pass.meant(word, is_one).is_some() {
            self.quantity.readings.push(Reading { value: part, implied: false });
        }
    }
}

/// In bytes: “ out of every ”, with a noun before it.
const LONGEST_LINK: usize = 48;

fn is_one(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Cardinal(number) if number.as_whole() == Some(1))
}

fn is_count(quantity: &Quantity) -> bool {
    let plain = quantity.units.is_empty() && quantity.scale.is_none();
    plain && quantity.form == Form::Cardinal && quantity.parts.is_empty()
}

/// Whether a number may be the size of the whole: not a year, not a measure.
fn is_whole(quantity: &Quantity) -> bool {
    let year = quantity.is_year() && quantity.number().is_some_and(|it| it.is_within(1800, 2100));
    let count = quantity.units.is_empty() && quantity.form == Form::Cardinal;
    count && quantity.parts.is_empty() && !quantity.opens_range && !year
}

/// The first number as a fraction of the second.
fn share(first: &Quantity, second: &Quantity) -> Option<Number> {
    let (part, whole) = (first.number()?.as_whole()?, second.number()?.as_whole()?);
    if part == 0 || part >= whole { None } else { Number::ratio(part, whole) }
}

fn of_parts(share: Number, first: Quantity, second: Quantity) -> Quantity {
    let span = first.span.start..second.span.end;
    let firmness = first.firmness.max(second.firmness).max(Firmness::Firm);
    let digits = first.digits || second.digits;
    let whole = Quantity::number_of(span, share, firmness, Form::Fraction);
    Quantity { digits, parts: vec![first, second], ..whole }
}
