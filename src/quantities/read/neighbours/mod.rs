//! What two quantities in a text mean for each other, once all of them have been read.
//!
//! `join` goes through the pairs of neighbours and calls the others. `ranges` share the start of a
//! year or the half of the day, `truncated` numbers what only one of the two says; `falling_ranges`
//! go from the higher to the lower number. `wholes` are two quantities that are really one.
//! `sharing` lends scales and units within a sentence, and `rates_of_one` are for one unit. The
//! rest is about brackets: `brackets` repeat an amount in other units, and `in_words` in words;
//! `over_brackets` and `bracketed_rates` continue after one, and `unmeasured` units have their
//! number on the other side of one.

mod bracketed_rates;
mod brackets;
mod falling_ranges;
mod in_words;
mod join;
mod over_brackets;
mod ranges;
mod rates_of_one;
mod sharing;
mod truncated;
mod unmeasured;
mod wholes;
