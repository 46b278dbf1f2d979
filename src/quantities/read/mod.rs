//! Text to quantities: one pass from the start of a text to its end.
//!
//! Where digits begin, `digits` tries names, dates, times and scores before numbers; where a word
//! of the lexicon begins, `words` tries phrases, months and the like before numbers of one word
//! (`compound`) or several (`sums`). `surroundings` gives each number its scale, unit and sign, and
//! at the end `join` looks at neighbours: what shares a unit, a month or a century.

mod accounts;
mod amounts;
mod beside;
mod books;
mod bounds;
mod bracketed_rates;
mod brackets;
mod byte_classes;
mod chainage;
mod clock;
mod clock_minutes;
mod clock_phrases;
mod codes;
mod compound;
mod daily;
mod date_orders;
mod dated_weekdays;
mod dates;
mod day_lists;
mod decimals;
mod decreases;
mod digit_dates;
mod digit_signs;
mod digits;
mod distant_months;
mod doi;
mod dose;
mod durations;
mod extensions;
mod falling_ranges;
mod falls;
mod floors;
mod following;
mod fractions;
mod half_life;
mod heads;
mod hours;
mod idioms;
mod implied;
mod in_words;
mod inches;
mod initials;
mod inverted;
mod items;
mod join;
mod laws;
mod lettered_durations;
mod literal;
mod lives;
mod looked_up;
mod lost_games;
mod meanings;
mod measures;
mod middles;
mod millennia;
mod minutes_alone;
mod mixed;
mod money;
mod names;
mod nearby;
mod next_day;
mod nights;
mod numbered;
mod outcomes;
mod over_brackets;
mod pairs;
mod pass;
mod percent_points;
mod periods;
mod phones;
mod plain;
mod postcodes;
mod procurement;
mod psalms;
mod rain;
mod ranges;
mod recent;
mod regnal;
mod releases;
mod romans;
mod scales;
mod scores;
mod shares;
mod sharing;
mod sides;
mod signs;
mod slashes;
mod stoppage;
mod suffixes;
mod sum;
mod sums;
mod surroundings;
mod teams;
mod times;
mod timetables;
mod truncated;
mod unmeasured;
mod utterances;
mod vague;
mod verses;
mod weekdays;
mod wholes;
mod words;
mod zones;

use std::sync::Arc;

use crate::locale::{Locale, Separators};
use crate::quantities::Quantity;
use crate::quantities::language::{Vocabulary, Writing, languages};

/// Reads the quantities of texts in one locale.
#[derive(Debug)]
pub struct Reader {
    vocabulary: Arc<Vocabulary>,
    separators: Separators,
}

impl Reader {
    /// A reader for a locale.
    pub fn new(locale: &Locale) -> Reader {
        Reader { vocabulary: Vocabulary::of(locale), separators: locale.separators().clone() }
    }

    /// Whether a locale's language has a data file, which takes time to read.
    pub fn has_file(locale: &Locale) -> bool {
        languages().any(|it| it == locale.tag.language.as_str())
    }

    /// A reader for a locale by a data file of its own, as `src/quantities/language/README.md`
    /// describes it.
    pub fn with_file(locale: &Locale, file: &str) -> Reader {
        let vocabulary = Arc::new(Vocabulary::compiled(locale, file));
        Reader { vocabulary, separators: locale.separators().clone() }
    }

    /// How people write its language.
    pub fn writing(&self) -> &Writing {
        &self.vocabulary.writing
    }

    /// Whether it knows the number words of its language; without a data file it reads digits,
    /// months and weekdays.
    pub fn reads_words(&self) -> bool {
        !self.vocabulary.stems.is_empty()
    }

    /// The quantities of a text, in its order.
    pub fn read(&self, text: &str) -> Vec<Quantity> {
        let plain = plain::Plain::of(text, self.vocabulary.cyrillic);
        let mut quantities =
            pass::Pass::new(&plain.text, &self.vocabulary, &self.separators).read();
        plain.lead_back(&mut quantities);
        quantities
    }
}
