//! Apertures of lenses, which keep their point in every language: f/1.8.

use crate::quantities::quantity::{Dress, Quantity};
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Allows either decimal mark after “f/”.
    pub(in crate::quantities::read) fn aperture(&self, start: usize, quantity: &mut Quantity) {
        let before = &self.text.as_bytes()[..start];
        if let [.., b'f' | b'F', b'/'] = before {
            quantity.dress = Dress::Own;
        }
    }
}
