//! Units without a number of their own: 5,200 km (miles), km (50 miles).

use super::brackets::is_one_of;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Meaning;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{Dimension, Unit};

/// The longest unit before a bracket, in characters: km, mph. Longer words may be ordinary nouns.
const LONGEST_SYMBOL: usize = 4;

impl Surroundings<'_, '_> {
    /// Whether the number is in digits and has a unit that may be repeated beside it.
    pub fn is_measured(&self) -> bool {
        self.quantity.digits && self.quantity.units.iter().any(is_measured)
    }
}

impl Pass<'_> {
    /// Adds the quantity, and the unit next to it that has no number.
    pub fn push_with_bare_units(&mut self, quantity: Quantity) -> usize {
        let before = self.bare_unit_before(&quantity);
        let behind = self.bare_unit_behind(&quantity);
        before.map(|it| self.push(it));
        let end = self.push(quantity);
        behind.map_or(end, |it| self.push(it))
    }

    /// `(miles)` after kilometres.
    fn bare_unit_behind(&mut self, measured: &Quantity) -> Option<Quantity> {
        let rest = self.text[measured.span.end..].trim_start_matches(is_blank);
        let inside = rest.strip_prefix('(')?;
        let word = self.word_at(self.text.len() - inside.len())?;
        let (unit, end) = self.other_unit(word.clone(), measured)?;
        let closed = self.text[end..].trim_start_matches('.').starts_with(')');
        closed.then(|| unmeasured(word.start..end, unit))
    }

    /// `km` before a bracket with miles.
    fn bare_unit_before(&mut self, measured: &Quantity) -> Option<Quantity> {
        let before = self.text[..measured.span.start].strip_suffix('(')?;
        let word = self.word_before(before.len())?;
        let taken = self.quantities.last().is_some_and(|it| it.span.end > word.start);
        if taken || self.text[word.clone()].chars().count() > LONGEST_SYMBOL {
            return None;
        }
        let (unit, end) = self.other_unit(word.clone(), measured)?;
        // “per mile (1.6 km)” is complete.
        (end == word.end && !is_one_of(unit, measured)).then(|| unmeasured(word, unit))
    }

    /// Another unit of the same dimension.
    fn other_unit(
        &mut self,
        word: std::ops::Range<usize>,
        measured: &Quantity,
    ) -> Option<(Unit, usize)> {
        let units = &measured.units;
        self.meaning(word, |it| match it {
            Meaning::Unit(unit) => {
                let other = is_measured(unit) && !units.contains(unit);
                let same = units.iter().any(|it| it.dimension == unit.dimension);
                (other && same).then_some(*unit)
            }
            _ => None,
        })
    }
}

/// Whether it is often converted.
fn is_measured(unit: &Unit) -> bool {
    use Dimension::{Area, Length, Mass, Speed, Temperature, Volume};
    matches!(unit.dimension, Length | Area | Volume | Mass | Speed | Temperature)
}

fn unmeasured(span: std::ops::Range<usize>, unit: Unit) -> Quantity {
    let name = Value::Identifier(unit.id.to_owned());
    Quantity::new(span, name, Firmness::Firm, Form::Other)
}
