//! From text to quantities: one pass from the start of a text to its end.
//!
//! `plain` corrects the characters of a text, and `pass` goes through it; `meanings` says what its
//! words mean, and `looked_up` keeps the latest ones. Where digits begin, `digits` tries names,
//! dates, times and scores before numbers; where a word of the lexicon begins, `words` tries
//! phrases, months and the like before numbers of one or more words. `surroundings` gives each
//! number its scale, unit and sign, and at the end `neighbours` finds out what numbers share.
//!
//! Every text passes through these files. The folders are for one kind of quantity each. Their
//! files add methods to `Pass` and `Surroundings`, through which they are called from here and from
//! each other. Apart from that, a folder imports only the files here and the folders above it in
//! this list:
//!
//! - `text`: where words are, and what is near them
//! - `number`: digits, words, fractions, scales and signs
//! - `name`: codes, phone numbers, laws and verses: digits that count nothing
//! - `calendar`: dates, weekdays, years and longer
//! - `time`: the time of day
//! - `measure`: units, money, durations and rates
//! - `score`: scores, proportions and shares
//! - `phrase`: idioms, vague amounts, bounds and changes
//! - `neighbours`: ranges, lists and brackets: what numbers share or say twice

mod calendar;
mod digits;
mod looked_up;
mod meanings;
mod measure;
mod name;
mod neighbours;
mod number;
mod pass;
mod phrase;
mod plain;
mod score;
mod surroundings;
mod text;
mod time;
mod words;

use std::sync::Arc;

use crate::locale::Locale;
use crate::quantities::Quantity;
use crate::quantities::language::{Vocabulary, Writing, languages};

/// Reads the quantities of texts in one locale.
#[derive(Debug)]
pub struct Reader {
    locale: Locale,
    vocabulary: Arc<Vocabulary>,
}

impl Reader {
    /// A reader for a locale.
    pub fn new(locale: &Locale) -> Reader {
        Reader::with(Vocabulary::of(locale), locale)
    }

    /// Whether there is a data file for a locale's language, which takes time to read.
    pub fn has_file(locale: &Locale) -> bool {
        languages().any(|it| it == locale.tag.language.as_str())
    }

    /// A reader for a locale with a data file of its own, as described in
    /// `src/quantities/language/README.md`.
    pub fn with_file(locale: &Locale, file: &str) -> Reader {
        Reader::with(Arc::new(Vocabulary::compiled(locale, file)), locale)
    }

    fn with(vocabulary: Arc<Vocabulary>, locale: &Locale) -> Reader {
        Reader { locale: locale.clone(), vocabulary }
    }

    /// The locale that it reads.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// How its language is written and typed.
    pub fn writing(&self) -> &Writing {
        &self.vocabulary.writing
    }

    /// Whether all nouns of its language have a capital letter.
    pub fn has_capital_nouns(&self) -> bool {
        self.vocabulary.grammar.capital_nouns
    }

    /// Whether it knows the number words of its language; without a data file it reads digits,
    /// months and weekdays.
    pub fn reads_words(&self) -> bool {
        !self.vocabulary.stems.is_empty()
    }

    /// Whether a word behind a time names a half of the day: am, ночі. `end` is the byte where the
    /// digits of the time end.
    pub fn names_half_of_day(&self, text: &str, end: usize) -> bool {
        let mut pass = pass::Pass::new(text, &self.vocabulary, self.locale.separators());
        pass.half_of_day(end).half.is_some()
    }

    /// The quantities of a text, in order.
    pub fn read(&self, text: &str) -> Vec<Quantity> {
        let plain = plain::Plain::of(text, self.vocabulary.cyrillic);
        let mut quantities =
            pass::Pass::new(&plain.text, &self.vocabulary, self.locale.separators()).read();
        plain.lead_back(&mut quantities);
        quantities
    }
}
