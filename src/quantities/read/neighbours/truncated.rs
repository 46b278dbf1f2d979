//! What one of two numbers says for both: zwei- bis dreihundert, ein bis zwei, a decade or two.

use crate::quantities::Number;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::read::surroundings::Surroundings;

impl Pass<'_> {
    /// „zwei- bis dreihundert“: the first number is in hundreds, like the second.
    pub fn complete(&mut self, at: usize) {
        let (before, rest) = self.quantities.split_at_mut(at);
        let (first, second) = (&mut before[at - 1], &rest[0]);
        let small = first.number().is_some_and(|it| it.is_within(1, 99));
        let words = !first.digits && !second.digits;
        if !words || !small || first.scale.is_some() || second.scale.is_some() {
            return;
        }
        let Some(number) = second.number().and_then(Number::as_whole) else { return };
        let scale = [1000, 100].into_iter().find(|it| number >= *it && number.is_multiple_of(*it));
        let whole = scale.and_then(|it| first.number()?.times(&Number::whole(it)));
        if let Some(whole) = whole {
            first.reinterpret(Value::Number(whole));
            first.firmness = Firmness::Firm;
        }
    }

    /// “a decade or two”, “a hundred or two”: the second number counts what the first one names.
    pub fn or_two(&mut self, at: usize) {
        let (before, rest) = self.quantities.split_at_mut(at);
        let (first, second) = (&before[at - 1], &mut rest[0]);
        let bare = second.units.is_empty() && second.scale.is_none() && !second.digits;
        let few =
            second.form == Form::Cardinal && second.number().is_some_and(|it| it.is_within(2, 3));
        if !bare || !few || first.digits {
            return;
        }
        if first.firmness == Firmness::Ghost {
            second.units.clone_from(&first.units);
        } else if let Some(scale) = first.scale.filter(|it| first.number() == Some(it)) {
            second.multiply(&scale);
            second.scale = Some(scale);
            second.units.clone_from(&first.units);
        }
    }
}

impl Surroundings<'_, '_> {
    /// „ein bis zwei“: the article is the start of a range.
    pub fn article_before_range(&mut self) {
        let start = self.quantity.span.start;
        let count = self.quantity.form == Form::Cardinal
            && self.quantity.number().is_some_and(|it| it.approximate() > 1.0);
        if !count || !self.pass.vocabulary.grammar.compounds {
            return;
        }
        let Some(to) = self.pass.mark_before(start, Mark::To) else { return };
        let before = self.pass.text[..to].trim_end_matches(is_blank);
        let before = before.strip_suffix('-').unwrap_or(before).len();
        let read = self.pass.quantities.last().map_or(0, |it| it.span.end);
        let Some(one) = self.pass.word_before(before).filter(|it| it.start >= read) else {
            return;
        };
        let article = |it: &Meaning| matches!(it, Meaning::Cardinal(one) if one.is_within(1, 1));
        if self.pass.meant(one.clone(), article).is_some() {
            let scaled = self.quantity.scale.is_some();
            let firmness = if scaled { Firmness::Firm } else { Firmness::Soft };
            let one = Quantity::number_of(one, Number::whole(1), firmness, Form::Cardinal);
            self.pass.push(one);
        }
    }
}
