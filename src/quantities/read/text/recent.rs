//! What was found last at places in a text.

use std::cell::Cell;

/// A direct-mapped cache: each place in the text has one slot, chosen by its last bits. A place
/// that is not in its slot replaces what is there.
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

    /// Stores what was found, and returns it.
    pub fn set(&self, place: usize, found: T) -> T {
        self.0[place % SLOTS].set(Some((place, found)));
        found
    }
}
