//! Phrases that say more or less than the number in them.
//!
//! `idioms` are fixed phrases. `vague` amounts are approximate, as are `inverted` ones and the
//! `middles` of decades. `bounds` are ends of ranges whose start is not given. `falls` and
//! `decreases` are changes that go down. `halves` and `pairs` are those that a translation must not
//! leave out, and what is `mentioned_again` is what it may. In `as_many`, a number is not said
//! again, and in `minors` it is an age.

mod as_many;
mod bounds;
mod decreases;
mod falls;
mod halves;
mod idioms;
mod inverted;
mod mentioned_again;
mod middles;
mod minors;
mod pairs;
mod vague;
