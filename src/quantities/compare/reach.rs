//! How far away a counterpart is searched for: 64 places on both sides, but 4 in a text with a
//! million quantities.

use std::ops::Range;

/// The places in the other text where the counterpart of a quantity may be: a segment has a few
/// quantities, and one with a million must not take a million times as long.
pub(super) fn near(at: usize, length: usize) -> Range<usize> {
    let reach = if length <= MANY { 64 } else { 4 };
    at.saturating_sub(reach).min(length)..(at + reach + 1).min(length)
}

/// More quantities than a text written by people has.
pub(super) const MANY: usize = 2000;

/// The most quantities of the other text that are searched. Real segments never have as many; a
/// million must not take a million times as long.
pub(super) const MOST_COMPARED: usize = 200;
