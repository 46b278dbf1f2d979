//! What is known of the words of one language: its data file, and the names of CLDR.
//!
//! A data file (`LANGUAGE.toml`, explained in `README.md`) is read into [`file::LanguageFile`],
//! whose sections are described in `sections`; `compile` makes a [`Vocabulary`] of it, whose words
//! are in a [`lexicon`] that can tell at a glance which words of a text matter (`starts`), and
//! which phrases may begin with one (`seconds`).

mod compile;
mod faults;
mod file;
mod filter;
pub(in crate::quantities) mod fold;
mod forms;
pub(in crate::quantities) mod lexicon;
pub(in crate::quantities) mod meaning;
mod seconds;
mod sections;
mod starts;
mod vocabulary;

pub(in crate::quantities) use faults::faults;
pub use faults::faults_in;
pub use file::{Writing, languages};
pub(in crate::quantities) use vocabulary::{Glued, SHORTEST_HEAD, Vocabulary};
