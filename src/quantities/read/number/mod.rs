//! The number itself, in digits or in words.
//!
//! `literal` reads digits by the separators of their locale, `digit_signs` knows other digits than
//! 0–9, `decimals` what is behind a decimal point in words, and powers of ten. `compound` takes
//! apart the words that hold a number, `fractions` those that hold a part of one. `sums` goes along
//! numbers of several words, and `sum` adds them up. Then comes what changes the value of a number:
//! the fraction behind it in `mixed`, its scale in `scales`, but for the letters in `initials`, the
//! thousands that `heads` of tables leave out. `romans` tells Roman numerals from letters. The sign
//! comes last: `signs`, and the brackets of `accounts`.

mod accounts;
pub(super) mod compound;
mod decimals;
pub(super) mod digit_signs;
mod fractions;
mod heads;
mod initials;
pub(super) mod literal;
mod mixed;
mod romans;
mod scales;
mod signs;
pub(super) mod sum;
mod sums;
