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

/// What a change of the source means for a translation, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Blanks, quotes, dashes, and how numbers, units and dates are written.
    Cosmetic,
    /// Punctuation, case, a typo, or another spelling of the same words.
    Minor,
    /// Anything else.
    Meaning,
    /// Another number.
    Number,
}

/// A quantity that the source no longer says as it did.
#[derive(Clone, Debug)]
pub struct ChangedQuantity {
    /// What it said.
    pub before: Option<Quantity>,
    /// What it says now.
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

/// How a source has changed; none if both say the same in canonical form. `reader` is that of the
/// source's language.
pub fn change(before: &Segment, now: &Segment, reader: &Reader, known: Known) -> Option<Change> {
    if canonical(&before.pattern) == canonical(&now.pattern) {
        return None;
    }
    let (old, new) = (parts(&before.pattern), parts(&now.pattern));
    let alike = Alike::new(reader, known);
    let same_code = code(&old).eq(code(&new));
    let changed = changed_quantities(before, now, reader);
    if !changed.is_empty() {
        // A typo in the word for a number hid it: Milionen.
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

/// Whether nothing but numbers has changed, or at most a little beside them.
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

/// The quantities that differ between two wordings of the source, in the order of the new one; what
/// only the old one has comes last. A variant is compared with that of the same keys; adding or
/// removing one does not change a number.
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
            // The same number in another dress, or said once more, has not changed; a link or a
            // phrase is not a number at all.
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
