//! What two quantities of a text make of each other, after all of them are read.
//!
//! `join` goes from each to the next and asks the others. `ranges` share the start of a year or the
//! half of a day, `truncated` ones what only one of the two says; `falling_ranges` go from the
//! higher to the lower. `wholes` are two that are one quantity. `sharing` lends scale and unit
//! within a sentence. The rest is about brackets: `brackets` give an amount once more, in other
//! units, and `in_words` do so in words; `over_brackets` and `bracketed_rates` go on behind one,
//! and `unmeasured` units have left their number on its other side.

mod bracketed_rates;
mod brackets;
mod falling_ranges;
mod in_words;
mod join;
mod over_brackets;
mod ranges;
mod sharing;
mod truncated;
mod unmeasured;
mod wholes;
