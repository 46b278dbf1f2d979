//! How far a counterpart is looked for: 64 places to both sides, but 4 in a text of a million
//! quantities.

use std::ops::Range;

/// The places in the other text that a quantity may belong to: a segment has a handful of
/// quantities, and one of a million must not take a million times as long.
pub(super) fn near(at: usize, length: usize) -> Range<usize> {
    let reach = if length <= MANY { 64 } else { 4 };
    at.saturating_sub(reach).min(length)..(at + reach + 1).min(length)
}

/// No text that people have written has more quantities.
const MANY: usize = 2000;

/// So many quantities of the other text are looked through at most. No segment has so many that it
/// matters; a million must not take a million times as long.
pub(super) const MOST_COMPARED: usize = 200;
