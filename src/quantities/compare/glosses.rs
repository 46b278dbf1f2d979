//! Amounts that a text gives once more in another unit, in brackets: 60 miles (97 km).

use super::open::Open;
use crate::quantities::Quantity;
use crate::quantities::agree::agree;

impl<'q> Open<'q> {
    /// Where only one of two counterparts has a gloss that was recognised, the other text may have
    /// the same amount in some other place.
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

/// No segment has so many that it matters; a million must not take a million times as long.
const MOST_LOOKED_AT: usize = 200;
