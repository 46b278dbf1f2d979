//! The number itself, in digits or in words.
//!
//! `literal` reads digits with the separators of their locale, and `digit_signs` knows digits other
//! than 0–9. `decimals` reads what follows a decimal point in words, and powers of ten. `compound`
//! splits words that contain a number, `fractions` those that contain a part of one. `sums` reads
//! numbers of several words, and `sum` adds them up. Then comes what changes the value of a number:
//! the fraction after it in `mixed`, its scale in `scales`, except for the letters in `initials`,
//! and the thousands that `heads` of tables leave out. `romans` distinguishes Roman numerals from
//! letters. The sign comes last: `signs`, and the brackets of `accounts`.

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
