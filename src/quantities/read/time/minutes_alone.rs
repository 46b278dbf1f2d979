//! Minutes to or past an hour that is left out: it was already ten to; „es war schon zehn vor“.

use std::ops::Range;

use crate::quantities::Number;
use crate::quantities::calendar::Time;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Reads the minutes as a number that implies that time in every hour, if the sentence ends
    /// after them.
    pub fn minutes_alone(&mut self, span: &Range<usize>, minutes: i16) -> Option<usize> {
        let phrase = &self.text[span.clone()];
        let rest = &self.text[span.end..];
        let ends = rest.is_empty() || rest.starts_with(['.', '!', '?', '…', '“', '”', '"', '»']);
        let in_words =
            phrase.contains(is_blank) && !phrase.starts_with(|c: char| c.is_ascii_digit());
        // „um Viertel vor begann der Unterricht“
        let quarter = minutes.abs() == 15;
        let ends = ends || quarter && self.mark_before(span.start, Mark::At).is_some();
        if !ends || !in_words || !matches!(minutes.abs(), 5 | 10 | 15 | 20) {
            return None;
        }
        // „drei Viertel“ is three quarters, unless an hour follows.
        let last = self.word_before(span.end)?;
        if self.meant(last, |it| matches!(it, Meaning::Fraction(_))).is_some() {
            return None;
        }
        let number = Number::whole(minutes.unsigned_abs().into());
        let firmness = if quarter { Firmness::Soft } else { Firmness::Firm };
        let mut quantity = Quantity::number_of(span.clone(), number, firmness, Form::Cardinal);
        for hour in 0..12 {
            let minutes = u16::try_from((hour * 60 + minutes).rem_euclid(HALF_DAY)).ok()?;
            quantity.imply(Value::Time(Time { minutes, seconds: 0, sure: false }));
        }
        Some(self.push(quantity))
    }
}

/// Half a day, in minutes.
const HALF_DAY: i16 = 12 * 60;
