//! What was found last at places of a text.

use std::cell::Cell;

/// A direct-mapped cache: each place of the text has one slot, chosen by its last bits, and what is
/// not in its slot takes it over.
pub(in crate::quantities::read) struct Recent<T>([Cell<Option<(usize, T)>>; SLOTS]);

/// Enough for the places around one number.
const SLOTS: usize = 4;

impl<T: Copy> Recent<T> {
    pub fn new() -> Recent<T> {
        Recent([const { Cell::new(None) }; SLOTS])
    }

    pub fn get(&self, place: usize) -> Option<T> {
        let known = self.0[place % SLOTS].get();
        known.filter(|(it, _)| *it == place).map(|(_, found)| found)
    }

    /// Keeps what was found, and hands it back.
    pub fn set(&self, place: usize, found: T) -> T {
        self.0[place % SLOTS].set(Some((place, found)));
        found
    }
}
