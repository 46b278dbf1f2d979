//! A thousand that is counted: «IV тис. до н. е.», „im 3. Tsd. v. Chr.“.

use smallvec::smallvec;

use super::pass::Pass;
use super::surroundings::Surroundings;
use crate::quantities::language::meaning::Meaning;
use crate::quantities::quantity::{Firmness, Form};
use crate::quantities::units::Unit;
use crate::quantities::{KnownUnit, Number};

/// Nobody counts further.
const MOST: u128 = 20;

impl Surroundings<'_, '_> {
    /// Which thousand years: nothing multiplies an ordinal or a Roman numeral.
    pub fn millennium(&mut self) -> bool {
        let ordered = matches!(self.quantity.form, Form::Ordinal | Form::Roman);
        if !ordered || !self.quantity.number().is_some_and(|it| it.is_within(1, MOST)) {
            return false;
        }
        let end = self.pass.thousand_behind(self.end());
        let (Some(end), Some(unit)) = (end, Unit::known(KnownUnit::Millennium)) else {
            return false;
        };
        self.quantity.units = smallvec![unit];
        self.quantity.firmness = self.quantity.firmness.max(Firmness::Firm);
        self.extend_to(end);
        true
    }
}

impl Pass<'_> {
    /// Where an abbreviation of a thousand ends that follows.
    pub fn thousand_behind(&mut self, end: usize) -> Option<usize> {
        let (_, word) = self.next_word(end)?;
        let letter = self.text[word.clone()].chars().count() == 1;
        let thousand = |it: &Meaning| *it == Meaning::Abbreviation(Number::whole(1000));
        self.meant(word, thousand).filter(|_| !letter)
    }
}
