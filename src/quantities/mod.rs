//! Reading numbers out of text, and comparing them. Knows nothing of Fluent, files or reports.
//!
//! This first form reads what is written in digits, by each locale's own separators, and compares it by value.
//! Number words, dates and units are read as text.

mod compare;
mod number;
mod read;

pub use compare::{Difference, compare};
pub use number::Number;
pub use read::{Quantity, has_other_digits, read};
