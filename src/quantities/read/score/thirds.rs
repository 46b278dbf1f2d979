//! The thirds of an ice-hockey game: „nach zwei Dritteln“, „im ersten Drittel“. Other languages
//! call them periods, and count them.

use crate::quantities::Number;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Lets thirds in words be periods of the game of which the text gives a score, but not
    /// „zwei Drittel der Fans“.
    pub fn thirds_of_games(&mut self) {
        for at in 0..self.quantities.len() {
            let Some(thirds) = thirds(&self.quantities[at]) else { continue };
            let start = self.quantities[at].span.start;
            let numbered = at > 0 && {
                let before = &self.quantities[at - 1];
                let gap = self.text.get(before.span.end..start);
                before.form == Form::Ordinal && gap.is_some_and(|it| it.chars().all(is_blank))
            };
            let share = self.mark_behind(self.quantities[at].span.end, Mark::Of).is_some();
            if numbered {
                self.quantities[at].firmness = Firmness::Ghost;
            } else if !share {
                self.quantities[at].imply(Value::Number(thirds));
            }
        }
    }
}

/// How many thirds a fraction in words is.
fn thirds(quantity: &Quantity) -> Option<Number> {
    let fraction = quantity.form == Form::Fraction && !quantity.digits;
    let number = quantity.number().filter(|it| fraction && !it.is_whole())?;
    number.times(&Number::whole(3)).filter(Number::is_whole)
}
