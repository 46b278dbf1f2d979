//! Amounts that a text repeats in another unit, in brackets: 60 miles (97 km).

use super::open::Open;
use crate::quantities::Quantity;
use crate::quantities::agree::agree;

impl<'q> Open<'q> {
    /// If only one of two counterparts has a recognised conversion in brackets, the other text may
    /// have the same amount elsewhere.
    pub fn absorb_glosses(&mut self) {
        for (s, t) in self.result.agreed.clone() {
            match (s.gloss.as_deref(), t.gloss.as_deref()) {
                (Some(gloss), None) => absorb(gloss, &mut self.translation),
                (None, Some(gloss)) => absorb(gloss, &mut self.source),
                _ => {}
            }
        }
    }
}

fn absorb(gloss: &Quantity, open: &mut Vec<&Quantity>) {
    if let Some(at) = open.iter().take(MOST_LOOKED_AT).position(|it| agree(gloss, it)) {
        open.remove(at);
    }
}

/// Real segments never have as many; a million quantities must not take a million times as long.
const MOST_LOOKED_AT: usize = 200;
