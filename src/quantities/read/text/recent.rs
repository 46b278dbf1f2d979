//! What was found last at places in a text.

use std::cell::Cell;

/// A direct-mapped cache: each place in the text has one slot, chosen by its last bits. A place
/// that is not in its slot replaces what is there.
pub(in crate::quantities::read) struct Recent<T> {
    places: [Cell<usize>; SLOTS],
    found: [Cell<T>; SLOTS],
}

/// Enough for the places around two numbers.
const SLOTS: usize = 16;

/// No text has so many bytes.
const NOWHERE: usize = usize::MAX;

impl<T: Copy + Default> Recent<T> {
    pub fn new() -> Recent<T> {
        Recent {
            places: [const { Cell::new(NOWHERE) }; SLOTS],
            found: std::array::from_fn(|_| Cell::default()),
        }
    }

    pub fn get(&self, place: usize) -> Option<T> {
        let slot = place % SLOTS;
        (self.places[slot].get() == place).then(|| self.found[slot].get())
    }

    /// Stores what was found, and returns it.
    pub fn set(&self, place: usize, found: T) -> T {
        let slot = place % SLOTS;
        self.places[slot].set(place);
        self.found[slot].set(found);
        found
    }
}
