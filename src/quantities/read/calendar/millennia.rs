//! Millennia, numbered: «IV тис. до н. е.», „im 3. Tsd. v. Chr.“.

use smallvec::smallvec;

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::units::Unit;
use crate::quantities::{KnownUnit, Number};

/// The highest number of a millennium.
const MOST: u128 = 20;

impl Surroundings<'_, '_> {
    /// Which millennium: an ordinal or a Roman numeral is not multiplied.
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

    /// «4 тис. до н. е.»: that many thousand years, or the fourth millennium.
    pub fn perhaps_millennium(&mut self) -> Option<Number> {
        let which = self.quantity.number().copied().filter(|it| it.is_within(1, MOST))?;
        let end = self.pass.thousand_behind(self.end())?;
        let point = usize::from(self.pass.text[end..].starts_with('.'));
        self.pass.mark_behind(end + point, Mark::BeforeChrist).map(|_| which)
    }
}

impl Pass<'_> {
    /// «кінець V — початок IV ст.»: whether the end of a range follows, numbered the same way.
    pub fn is_of_later_century(&mut self, end: usize) -> bool {
        let rest = self.text[end..].trim_start_matches(is_blank);
        let Some(rest) = rest.strip_prefix(['–', '—', '-']) else { return false };
        let Some((_, phase)) = self.next_word(self.text.len() - rest.len()) else { return false };
        let Some((Joint::Blank, numeral)) = self.next_word(phase.end) else { return false };
        let numeral_end = numeral.end;
        let roman = self.meant(numeral, |it| matches!(it, Meaning::Roman(_))).is_some();
        let century = |it: &Unit| it.is(KnownUnit::Century) || it.is(KnownUnit::Millennium);
        roman
            && (self.thousand_behind(numeral_end).is_some()
                || self.unit_behind(numeral_end).is_some_and(|(it, _)| century(&it)))
    }

    /// The end of the abbreviation of a thousand that follows.
    pub fn thousand_behind(&mut self, end: usize) -> Option<usize> {
        let (_, word) = self.next_word(end)?;
        let letter = self.text[word.clone()].chars().count() == 1;
        let thousand = |it: &Meaning| *it == Meaning::Abbreviation(Number::whole(1000));
        self.meant(word, thousand).filter(|_| !letter)
    }
}
