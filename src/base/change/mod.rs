//! How much a source has changed since a translation was confirmed.

mod alike;
mod capitals;
mod cases;
mod fold;
mod marks;
mod slip;
mod spelling;
mod typeset;
pub mod vocabulary;
mod words;

use rustc_hash::FxHashSet;

pub use spelling::Known;

use alike::Alike;
use fold::{Plain, both_folded, literal};

use crate::ftl::canonical::{CanonicalPart, canonical, parts};
use crate::ftl::{Segment, text};
use crate::quantities::{DifferenceKind, Quantity, Reader, Value, Weight, compare};

/// How much a change of the source matters to a translation, in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Spaces, quotes, dashes, and the format of numbers, units and dates.
    Cosmetic,
    /// Punctuation, case, a typo, or another spelling of the same words.
    Minor,
    /// Anything else.
    Meaning,
    /// Another number.
    Number,
}

/// A quantity of the source that has changed.
#[derive(Clone, Debug)]
pub struct ChangedQuantity {
    /// The old value.
    pub before: Option<Quantity>,
    /// The new value.
    pub now: Option<Quantity>,
}

impl Change {
    /// Its name in output.
    pub fn name(self) -> &'static str {
        match self {
            Change::Cosmetic => "cosmetic",
            Change::Minor => "minor",
            Change::Meaning => "meaning",
            Change::Number => "number",
        }
    }
}

/// How a source has changed; `None` if the canonical forms are equal. `reader` is for the language
/// of the source.
pub fn change(before: &Segment, now: &Segment, reader: &Reader, known: Known) -> Option<Change> {
    if canonical(&before.pattern) == canonical(&now.pattern) {
        return None;
    }
    let (old, new) = (parts(&before.pattern), parts(&now.pattern));
    let alike = Alike::new(reader, known);
    let same_code = code(&old).eq(code(&new));
    let changed = changed_quantities(before, now, reader);
    if !changed.is_empty() {
        // The number was not recognised because of a typo in it: Milionen.
        let as_written = |pieces: &[CanonicalPart]| Plain::as_written(pieces).without_numbers();
        let was_hidden = same_code
            && changed.iter().all(|it| it.before.is_none())
            && alike.texts(&as_written(&old), &as_written(&new));
        return Some(if was_hidden { Change::Minor } else { Change::Number });
    }
    if !same_code {
        return Some(Change::Meaning);
    }
    let (old, new) = both_folded(&Plain::read(&old, reader), &Plain::read(&new, reader));
    Some(if old == new {
        Change::Cosmetic
    } else if alike.texts(&old, &new) {
        Change::Minor
    } else {
        Change::Meaning
    })
}

/// Whether apart from numbers, nothing has changed, or only a little.
pub fn only_numbers_changed(
    before: &Segment,
    now: &Segment,
    reader: &Reader,
    known: Known,
) -> bool {
    let (old, new) = (parts(&before.pattern), parts(&now.pattern));
    if !code(&old).eq(code(&new)) {
        return false;
    }
    let without = |pieces: &[CanonicalPart]| Plain::read(pieces, reader).without_numbers();
    let (old, new) = (without(&old), without(&new));
    old == new || Alike::new(reader, known).texts(&old, &new)
}

/// The quantities that differ between two versions of the source, in the order of the new one,
/// followed by those that only the old one has. Variants are compared with those that have the same
/// keys; adding or removing one does not change a number.
pub fn changed_quantities(
    before: &Segment,
    now: &Segment,
    reader: &Reader,
) -> Vec<ChangedQuantity> {
    let (old, new) = (text::texts(before), text::texts(now));
    let mut changed: Vec<ChangedQuantity> = Vec::new();
    let mut seen = FxHashSet::default();
    for new in &new {
        let only_one = old.len() == 1 && new.choices.is_empty();
        let Some(old) = old.iter().find(|it| only_one || it.same_choices(new)) else { continue };
        let (old, new) = (reader.read(&old.text), reader.read(&new.text));
        for difference in compare(&old, &new).differences {
            // A number in a different format, or one that is repeated, has not changed; links and
            // phrases are not numbers.
            let both = [difference.source, difference.translation];
            if difference.weight == Weight::Note
                || difference.kind == DifferenceKind::Format
                || both.into_iter().flatten().any(is_worded)
            {
                continue;
            }
            if seen.insert(both.map(|it| it.map(ToString::to_string))) {
                changed.push(ChangedQuantity {
                    before: difference.source.cloned(),
                    now: difference.translation.cloned(),
                });
            }
        }
    }
    changed
}

fn is_worded(quantity: &Quantity) -> bool {
    match quantity.value() {
        Some(Value::Identifier(name)) => name.starts_with("link "),
        Some(Value::Idiom(_)) => true,
        _ => false,
    }
}

/// The placeables and frames of selects; literals are text.
fn code(pieces: &[CanonicalPart]) -> impl Iterator<Item = &str> {
    pieces.iter().filter_map(|piece| match piece {
        CanonicalPart::Code(code) if literal(code).is_none() => Some(code.as_str()),
        _ => None,
    })
}
