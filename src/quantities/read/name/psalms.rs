//! Psalms in the Greek numbering, as in Ukrainian Bibles: «Псалом 22» is Psalm 23, and «Псалом 22
//! (23)» gives both.

use std::ops::RangeInclusive;

use crate::quantities::Number;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Quantity, Value};
use crate::quantities::read::pass::Pass;

/// The psalms whose number is one higher outside the Greek numbering.
const OTHERS: RangeInclusive<u128> = 9..=146;

impl Pass<'_> {
    /// Makes psalms imply the number that they have in the other numbering.
    pub fn count_psalms(&mut self) {
        if !self.vocabulary.lexicon.has(Mark::GreekPsalm) {
            return;
        }
        let mut said_again = Vec::new();
        for at in 0..self.quantities.len() {
            let Some(other) = other_psalm(&self.quantities[at]) else { continue };
            let start = self.quantities[at].span.start;
            let label = self.text[..start].trim_end_matches(|c| is_blank(c) || c == '.');
            if self.mark_before(label.len(), Mark::GreekPsalm).is_some() {
                if self.is_said_again(at, &other) {
                    said_again.push(at + 1);
                }
                self.quantities[at].imply(other);
            }
        }
        self.remove_all(said_again);
    }

    /// Whether the other number follows in a bracket: «Псалом 22 (23)».
    fn is_said_again(&self, at: usize, other: &Value) -> bool {
        let Some([first, second]) = self.quantities.get(at..at + 2) else { return false };
        let gap = self.text.get(first.span.end..second.span.start);
        gap.is_some_and(|it| it.trim_matches(is_blank) == "(")
            && self.text[second.span.end..].starts_with(')')
            && second.value() == Some(other)
    }
}

/// The same psalm, or verse of a psalm, with the next number.
fn other_psalm(quantity: &Quantity) -> Option<Value> {
    let next = |it: &Number| {
        let psalm = it.as_whole().filter(|it| OTHERS.contains(it))?;
        Some(Number::whole(psalm + 1))
    };
    match quantity.value()? {
        Value::Number(number) => next(number).map(Value::Number),
        Value::Pair(pair) => Some(Value::Pair(Box::new([next(&pair[0])?, pair[1]]))),
        _ => None,
    }
}
