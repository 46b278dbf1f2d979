//! Reading quantities out of text, and comparing them. Knows nothing of Fluent, files or reports.
//!
//! A [`Reader`] reads the text of one locale: digits by the locale's separators, and words by the data file of its
//! language (`src/quantities/LANGUAGE.toml`). [`compare()`] says what two texts say differently, and how one became the
//! other.
//!
//! Reading is one pass (`pass`) from the start of the text to its end. Where digits begin, `digits` tries names, dates,
//! times and scores before numbers; where a word of the `lexicon` begins, `words` tries phrases, months and the like before
//! numbers of one word (`compound`) or several (`sums`). `surroundings` gives each number its scale, unit and sign, and at
//! the end `ranges` looks at neighbours: what shares a unit, a month or a century.

mod agree;
mod clock;
mod compare;
mod compound;
mod dates;
mod digits;
mod fold;
mod forms;
mod language;
mod lexicon;
mod literal;
mod meaning;
mod measures;
mod names;
mod number;
mod pass;
mod quantity;
mod ranges;
mod starts;
mod sums;
mod surroundings;
mod units;
mod vague;
mod words;

pub use agree::agree;
pub use compare::{Comparison, Difference, KINDS, Weight, agree_in_order, compare};
pub use number::Number;
pub use quantity::{Date, Dress, Form, Level, Quantity, Reading, Time, Value};
pub use units::{Definition, Unit};

use std::sync::Arc;

use crate::locale::{Locale, Separators};
use language::Language;

/// Reads the quantities of texts in one locale.
#[derive(Debug)]
pub struct Reader {
    language: Arc<Language>,
    separators: Separators,
}

impl Reader {
    /// A reader for a locale.
    pub fn new(locale: &Locale) -> Reader {
        Reader { language: Language::of(locale), separators: locale.separators().clone() }
    }

    /// Whether it knows the number words of its language; without a data file it reads digits, months and weekdays.
    pub fn reads_words(&self) -> bool {
        !self.language.stems.is_empty()
    }

    /// The quantities of a text, in its order.
    pub fn read(&self, text: &str) -> Vec<Quantity> {
        pass::Pass::new(text, &self.language, &self.separators).read()
    }
}

/// What is wrong with the data files, if anything is; for the test that reads them.
pub fn faults_of_language_files() -> Vec<String> {
    language::faults()
}
