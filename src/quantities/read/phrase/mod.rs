//! Turns of phrase, by which a language says more with a number, or less, than the number.
//!
//! `idioms` are fixed phrases. `vague` amounts are about so many, as are `inverted` ones and the
//! `middles` of decades. `bounds` are the last number of a range that is not said. `falls` and
//! `decreases` are changes that go down.

mod bounds;
mod decreases;
mod falls;
mod idioms;
mod inverted;
mod middles;
mod vague;
