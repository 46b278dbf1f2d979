//! What to write so that a text says what another says, in the style it already has: “7.30 pm”
//! becomes “8.30 pm”, «у вересні» becomes «у жовтні», “€2,600,000” becomes “€2,500,000”.
//!
//! Each way of writing is a file that proposes a text for what was found, or none. No proposal is
//! trusted: it is put in place, the whole text is read again, and only if that has solved the
//! difference, and made no other, is it given out.

mod additions;
mod counted;
mod dates;
mod digits;
mod faults;
mod forms;
mod like;
mod measured;
mod mismatch;
mod names;
mod nouns;
mod parts;
mod prefixes;
mod romans;
mod rows;
mod scores;
mod seasons;
mod siblings;
mod singles;
mod style;
mod tokens;
mod words;

pub use additions::addition;
pub(super) use faults::faults;
pub use mismatch::{Correction, Mismatch};

use super::Quantity;
use super::compare::{Comparison, compare};
use super::language::lexicon::is_blank;

/// The ways of writing, the likeliest first.
const WAYS: [fn(&Mismatch) -> Vec<Correction>; 24] = [
    romans::roman,
    dates::dates,
    dates::times,
    dates::halves_of_day,
    words::weekdays,
    words::decades,
    words::fractions,
    counted::fractions,
    prefixes::times,
    prefixes::prefixes,
    words::scales,
    counted::scales,
    singles::singles,
    words::tens,
    words::numbers,
    digits::decades,
    digits::fractions,
    names::codes,
    names::digits_of_names,
    seasons::seasons,
    scores::lost,
    scores::one_of_two,
    scores::turned,
    digits::numbers,
];

impl Mismatch<'_> {
    /// What to write, if it is known for certain: with it, the text no longer differs here from the
    /// source, nor in a new way elsewhere. `before` is how they differ now.
    pub fn correction(&self, before: &Comparison) -> Option<Correction> {
        if self.is_floor() {
            return None;
        }
        let before = Differences::of(before);
        let with_noun = measured::nouns(self);
        let others = WAYS.iter().filter(|_| !self.declines_unit()).flat_map(|way| way(self));
        let mut all = with_noun.into_iter().chain(others);
        all.find(|it| !self.jars(it) && self.solves(it, &before))
    }

    /// «24 місяці й» must not become «36 місяців й».
    fn jars(&self, correction: &Correction) -> bool {
        let behind = self.text[correction.span.end..].strip_prefix(is_blank).unwrap_or_default();
        let next = behind.split(is_blank).next().unwrap_or_default();
        self.forms().is_some_and(|it| !it.may_follow(next, &correction.text))
    }

    fn solves(&self, correction: &Correction, before: &Differences) -> bool {
        let corrected = correction.applied_to(self.text);
        let quantities = self.reader.read(&corrected);
        let after = Differences::of(&compare(self.source, &quantities));
        after.0.len() < before.0.len() && after.0.iter().all(|it| before.0.contains(it))
    }
}

/// Differences by what they are about, since places move when a text is corrected.
struct Differences(Vec<(&'static str, String, String)>);

impl Differences {
    fn of(comparison: &Comparison) -> Differences {
        let said = |it: Option<&Quantity>| it.map(ToString::to_string).unwrap_or_default();
        let differences = comparison.differences.iter();
        let named =
            differences.map(|it| (it.kind.name(), said(it.source), said(it.translation))).collect();
        Differences(named)
    }
}
