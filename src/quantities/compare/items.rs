//! Items of clauses: 8.2(a) is no 8.2(b).

use super::difference::{Difference, DifferenceKind, Weight};
use super::open::Open;

impl Open<'_> {
    /// The same number of a clause with the letter of another item.
    pub fn look_at_items(&mut self) {
        let other = |s: Option<u8>, t: Option<u8>| s.zip(t).is_some_and(|(s, t)| s != t);
        let found: Vec<_> =
            self.result.agreed.iter().filter(|(s, t)| other(s.item, t.item)).collect();
        // “Unless 8.2(b) applies, 8.2(a)” may say the second first.
        let sorted = |mut items: Vec<_>| {
            items.sort_unstable();
            items
        };
        let source = sorted(found.iter().map(|it| it.0.item).collect());
        if source == sorted(found.iter().map(|it| it.1.item).collect()) {
            return;
        }
        let differences = found.iter().map(|(s, t)| Difference {
            kind: DifferenceKind::Identifier,
            weight: Weight::Error,
            source: Some(*s),
            translation: Some(*t),
        });
        let differences: Vec<_> = differences.collect();
        self.result.differences.extend(differences);
    }
}
