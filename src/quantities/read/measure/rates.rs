//! What an amount is for each of: 40 litres per minute, 12 €/Monat, тричі на тиждень, 30 pages a
//! day. Only units of time are read, because they are named alike in every language.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::quantity::Form;
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{Dimension, Unit};

impl Surroundings<'_, '_> {
    /// Adds the unit of time that the amount is for.
    pub fn rate(&mut self) {
        let counts = matches!(self.quantity.form, Form::Cardinal | Form::Multiple);
        if !counts || self.quantity.readings.is_empty() {
            return;
        }
        let end = self.end();
        if self.rest().starts_with('/') {
            self.quantity.per = self.pass.time_at(end + 1);
            return;
        }
        let Some((joint, word)) = self.pass.next_word(end) else { return };
        if joint == Joint::Glued {
            return;
        }
        // „2024 im Mai“
        if !self.quantity.is_year() {
            self.quantity.per = self.pass.each_at(word.start);
        }
        if self.quantity.per.is_none() && self.quantity.units.is_empty() {
            // 30 pages a day
            let Some((Joint::Blank, next)) = self.pass.next_word(word.end) else { return };
            self.quantity.per = self.pass.each_at(next.start);
        }
    }
}

impl Pass<'_> {
    /// The unit after “per” or an article that begins here.
    fn each_at(&mut self, start: usize) -> Option<Unit> {
        let word = self.word_at(start)?;
        let (_, end) = self.any_mark(word, EACH)?;
        let (Joint::Blank, word) = self.next_word(end)? else { return None };
        self.time_at(word.start)
    }

    /// The unit of time that begins here, unless it has a number of its own, as in „im Jahr 2020“.
    fn time_at(&mut self, start: usize) -> Option<Unit> {
        let word = self.word_at(start)?;
        let (unit, end) = self.meaning(word, |it| match it {
            Meaning::Unit(unit) if unit.dimension == Dimension::Time => Some(*unit),
            _ => None,
        })?;
        let rest = self.text[end..].trim_start_matches(is_blank);
        (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some(unit)
    }
}

/// What says that an amount is for one of what follows.
const EACH: Marks = Marks::of(&[Mark::Per, Mark::PerTime]);
