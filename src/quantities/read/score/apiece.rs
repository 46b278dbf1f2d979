//! Level scores that are only one number: “two games apiece”, „je zwei Siege“, «по дві перемоги»
//! may be 2:2.

use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::Pass;

/// The most goals, sets or games.
const MOST: u128 = 9;

/// How many words there may be from the number to “apiece”.
const REACH: usize = 2;

impl Pass<'_> {
    /// Gives a small number the meaning of a score, if each side may have that many.
    pub fn apiece(&mut self, quantity: &mut Quantity) {
        let plain = quantity.units.is_empty() && quantity.scale.is_none();
        if !plain || quantity.form != Form::Cardinal {
            return;
        }
        let Some(goals) = quantity.number().copied().filter(|it| it.is_within(1, MOST)) else {
            return;
        };
        if goals.is_whole()
            && (self.mark_before(quantity.span.start, Mark::Apiece).is_some()
                || self.is_mark_after(quantity.span.end, Mark::Apiece, REACH))
        {
            // “One” would not be compared with a score otherwise.
            if quantity.parts.is_empty() && quantity.firmness == Firmness::Soft {
                quantity.parts.push(quantity.clone());
            }
            quantity.imply(Value::Pair(Box::new([goals, goals])));
        }
    }
}
