//! Items of clauses: 8.2(a) is not 8.2(b), and lit. a is not point (b).

use super::difference::{Difference, DifferenceKind, Weight};
use super::open::Open;
use crate::quantities::Quantity;

impl Open<'_> {
    /// Different letters of items, if both texts name the same number of them.
    pub fn look_at_items(&mut self) {
        let agreed = &self.result.agreed;
        let source = with_items(agreed.iter().map(|it| it.0));
        let translation = with_items(agreed.iter().map(|it| it.1));
        if source.len() != translation.len() {
            return;
        }
        // “Unless 8.2(b) applies, 8.2(a)” may be in the opposite order.
        let pairs = source.into_iter().zip(translation);
        let differences = pairs.filter(|(s, t)| s.item != t.item).map(|(s, t)| Difference {
            kind: DifferenceKind::Identifier,
            weight: Weight::Error,
            source: Some(s),
            translation: Some(t),
        });
        let differences: Vec<_> = differences.collect();
        self.result.differences.extend(differences);
    }
}

/// The quantities with the letter of an item, in alphabetical order.
fn with_items<'q>(side: impl Iterator<Item = &'q Quantity>) -> Vec<&'q Quantity> {
    let mut items: Vec<_> = side.filter(|it| it.item.is_some()).collect();
    items.sort_by_key(|it| it.item);
    items
}
