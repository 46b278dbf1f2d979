//! The day after a time of arrival: 06:08 (+1 day), 6:08 +1, „6:08 Uhr (+1)“, which may also be in
//! words.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::quantity::{Firmness, Quantity, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::{KnownUnit, Number};

impl Pass<'_> {
    /// Allows a translation to express “+1 day” after a time differently: (Folgetag).
    pub fn soften_next_day(&mut self) {
        for at in 1..self.quantities.len() {
            let (before, rest) = self.quantities.split_at_mut(at);
            let (time, day) = (&before[at - 1], &mut rest[0]);
            if matches!(time.value(), Some(Value::Time(_))) && is_one_day(day) {
                let gap = self.text.get(time.span.end..day.literal.start).unwrap_or_default();
                let gap = gap.trim_start_matches(|it| is_blank(it) || matches!(it, '(' | '['));
                if gap.trim_end_matches(is_blank) == "+" {
                    day.firmness = Firmness::Soft;
                }
            }
        }
    }
}

fn is_one_day(quantity: &Quantity) -> bool {
    let one = quantity.digits && quantity.number() == Some(&Number::whole(1));
    one && quantity.units.iter().all(|it| it.is(KnownUnit::Day))
}
