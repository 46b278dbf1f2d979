//! Nights between two days: in der Nacht vom 8. auf den 9. Mai, the night of 8–9 May, у ніч проти
//! понеділка.

use crate::quantities::Number;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Quantity, Reading, Value};
use crate::quantities::read::pass::Pass;

/// In words: “in the night from Sunday”, „in der Nacht vom 8.“
const NEAR: usize = 2;

/// “, den ”, in bytes.
const LONGEST_BEFORE_DAY: usize = 8;

impl Pass<'_> {
    /// The night to Friday is the night of Thursday, and that to Friday, 5 June, the night of 4
    /// June.
    pub fn imply_day_before(&mut self, quantity: &mut Quantity) {
        let between = self.text.get(self.night_to..quantity.span.start);
        if self.night_to == 0 || between.is_none_or(|it| it.len() > LONGEST_BEFORE_DAY) {
            return;
        }
        if let Some(before) = quantity.value().and_then(Value::day_before) {
            quantity.imply(before);
        }
        if matches!(quantity.value(), Some(Value::Weekday(_))) {
            self.night_to = quantity.span.end;
        }
    }

    /// Makes one day of the two that a night is between: the second, which implies the first. It
    /// agrees with “the night of 8 May” as well as with „Nacht auf den 9. Mai“.
    pub fn night_between(&mut self, at: usize) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let before = second.value()?.day_before()?;
        let start = first.span.start;
        // «У ніч на суботу та неділю» are two nights.
        let is_night = |it: &Reading| first.value()?.day_before().filter(|day| it.value == *day);
        if !says_day(first.value()?, &before)
            || first.readings.iter().any(|it| is_night(it).is_some())
            || !self.is_mark_in_front(start, Mark::NightBetween, NEAR)
        {
            return None;
        }
        let (first, second) = (self.quantities[at - 1].clone(), self.quantities[at].clone());
        let mut night = Quantity { span: start..second.span.end, ..second.clone() };
        night.readings.push(Reading { value: before, implied: true });
        night.parts = vec![Quantity { opens_range: false, ..first }, second];
        self.merge(at, night);
        Some(())
    }
}

/// Whether a value is this day, or the number that stands for it: з 8 на 9 травня.
fn says_day(value: &Value, day: &Value) -> bool {
    match (value, day) {
        (Value::Number(number), Value::Date(date)) => {
            date.day.is_some_and(|it| *number == Number::whole(it.into()))
        }
        _ => value == day,
    }
}
