//! Reading quantities out of text, and comparing them. Knows nothing of Fluent, files or reports.
//!
//! A [`Reader`] reads the text of one locale: digits by the locale's separators, and words by the
//! data file of its language (`src/quantities/language/LANGUAGE.toml`). [`compare()`] says what two
//! texts say differently, and how one became the other. Reading and comparing know nothing of each
//! other; what both need is beside them: the quantity, its number and unit, and when two of them
//! agree.

mod agree;
mod calendar;
mod canonical;
mod compare;
mod currencies;
mod fault;
mod game;
mod kitchen;
mod language;
mod money;
mod number;
mod quantity;
mod read;
mod script;
mod units;
mod write;

pub use agree::agree;
pub use calendar::{Date, Time, Zone};
pub use compare::{
    Comparison, Difference, DifferenceKind, Weight, agree_in_order, compare, drop_written_alike,
};
pub use fault::DataFault;
pub use language::{Writing, faults_in, languages};
pub use number::Number;
pub use quantity::{Bound, Code, Dress, Firmness, Form, Per, Quantity, Reading, Value};
pub use read::Reader;
pub use units::{Definition, Dimension, KnownUnit, Unit};
pub use write::{Correction, Mismatch, addition};

/// What is wrong in the data files of this program, each fault with its file and line.
pub fn faults() -> Vec<String> {
    let units = units::faults().into_iter().map(|it| format!("units.toml, {it}"));
    let currencies = currencies::faults().into_iter().map(|it| format!("currencies.toml, {it}"));
    units.chain(currencies).chain(language::faults()).chain(write::faults()).collect()
}
