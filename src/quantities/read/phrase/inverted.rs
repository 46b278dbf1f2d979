//! «тисяч зо п'ять», «років двадцять»: if the noun comes before its number, the number is
//! approximate.

use std::ops::Range;

use smallvec::SmallVec;

use crate::quantities::Number;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::units::Unit;

impl Pass<'_> {
    /// Whether a word such as «тисяч» is before its number, with or without a preposition.
    pub fn is_inverted(&mut self, word: Range<usize>) -> bool {
        if !self.is_mark(word.clone(), Mark::Inverted) {
            return false;
        }
        let end = self.mark_behind(word.end, Mark::OutOf).unwrap_or(word.end);
        let (joint, start) = self.joint(end);
        if joint != Joint::Blank {
            return false;
        }
        if self.text[start..].starts_with(|c: char| c.is_ascii_digit()) {
            return true;
        }
        let Some(number) = self.word_at(start) else { return false };
        let cardinal =
            |it: &Meaning| matches!(it, Meaning::Cardinal(number) if number.is_within(2, 999));
        self.meant(number, cardinal).is_some()
    }
}

impl Surroundings<'_, '_> {
    /// Reads the scale or the unit before the number.
    pub fn inverted(&mut self) {
        if !self.pass.vocabulary.lexicon.has(Mark::Inverted) {
            return;
        }
        let small = self.quantity.number().is_some_and(|it| it.is_within(2, 9999));
        if self.quantity.scale.is_some() || !small || self.quantity.form != Form::Cardinal {
            return;
        }
        let start = self.quantity.span.start;
        let about = self.pass.mark_before(start, Mark::OutOf).unwrap_or(start);
        let Some(word) = self.pass.word_before(about) else { return };
        let taken = self.pass.quantities.last().is_some_and(|it| {
            it.span.end > word.start && !(it.firmness == Firmness::Ghost && it.span == word)
        });
        if taken || !self.pass.is_mark(word.clone(), Mark::Inverted) {
            return;
        }
        let senses = self.pass.senses(word.clone());
        let meanings = senses.iter().filter(|it| it.span == word).map(|it| it.sense.meaning);
        let scale = meanings.clone().find_map(|it| match it {
            Meaning::Scale(scale) => Some(*scale),
            _ => None,
        });
        let units: SmallVec<[Unit; 2]> = meanings
            .filter_map(|it| match it {
                Meaning::Unit(unit) => Some(*unit),
                _ => None,
            })
            .collect();
        if let Some(scale) = scale {
            self.take_inverted_scale(&scale);
        } else if self.quantity.units.is_empty() {
            self.quantity.units = units;
        } else {
            return;
        }
        self.quantity.span.start = word.start;
    }

    fn take_inverted_scale(&mut self, scale: &Number) {
        self.quantity.multiply(scale);
        self.quantity.scale = Some(*scale);
        self.quantity.firmness = Firmness::Hard;
    }
}
