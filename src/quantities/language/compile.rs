//! From the data file of a language, and the names of CLDR, to the words that texts are read with.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::file::{LanguageFile, Words, file_of};
use super::fold::fold;
use super::forms::{expand, respell};
use super::lexicon::MeaningId;
use super::meaning::{Mark, Meaning};
use super::sections::{number, unit};
use super::vocabulary::{Glued, SHORTEST_HEAD, Vocabulary};
use crate::locale::Locale;
use crate::quantities::Number;
use crate::quantities::quantity::Firmness;
use crate::quantities::script::is_cyrillic;

impl Vocabulary {
    /// The language of a locale; its file is read once.
    pub fn of(locale: &Locale) -> Arc<Vocabulary> {
        type Language = Arc<OnceLock<Arc<Vocabulary>>>;
        static LANGUAGES: Mutex<BTreeMap<String, Language>> = Mutex::new(BTreeMap::new());
        // The table is not locked while a language is read, so that others can be at the same time.
        let language = {
            let mut languages = LANGUAGES.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(languages.entry(locale.tag.to_string()).or_default())
        };
        let read = || Arc::new(Vocabulary::compiled(locale, file_of(locale)));
        Arc::clone(language.get_or_init(read))
    }

    /// The language of a locale by a data file, whose faults are passed over.
    pub fn compiled(locale: &Locale, text: &str) -> Vocabulary {
        let file = LanguageFile::read_or_default(text);
        let mut vocabulary = Vocabulary::default();
        vocabulary.lexicon.reserve(text.len() / BYTES_PER_FORM);
        let spellings: Vec<_> = file.spellings.iter().map(|(from, to)| (*from, *to)).collect();
        let mut compiler = Compiler { file: &file, spellings: &spellings, vocabulary };
        compiler.add_file();
        compiler.add_calendar(locale);
        compiler.add_roman_numerals();

        let mut vocabulary = compiler.vocabulary;
        vocabulary.lexicon.settle();
        vocabulary.cyrillic = locale.month_names().iter().any(|(_, it)| it.contains(is_cyrillic));
        vocabulary.percent_first = locale.writes_percent_first();
        vocabulary.small_months =
            locale.month_names().iter().all(|(_, it)| !it.starts_with(char::is_uppercase));
        vocabulary.month_first = locale.writes_month_first();
        vocabulary.month_first_in_digits = locale.counts_month_first();
        vocabulary.prepare_inside();
        vocabulary.grammar = file.grammar;
        vocabulary.writing = file.writing;
        vocabulary
    }
}

/// Of a data file: how much of it makes one form, patterns taken apart.
const BYTES_PER_FORM: usize = 5;

/// A language that is being put together.
struct Compiler<'c, 'f> {
    file: &'c LanguageFile<'f>,
    spellings: &'c [(&'f str, &'f str)],
    vocabulary: Vocabulary,
}

impl<'c, 'f> Compiler<'c, 'f> {
    fn add_file(&mut self) {
        let file = self.file;
        self.each_form(&file.suffixes.ordinal, |it, form| {
            it.vocabulary.ordinal_suffixes.insert(form.into());
        });
        self.each_form(&file.suffixes.decade, |it, form| {
            it.vocabulary.decade_suffixes.insert(form.into());
        });
        self.each_form(&file.suffixes.hour, |it, form| {
            it.vocabulary.hour_suffixes.insert(form.into());
        });
        for (name, forms) in &file.glued {
            let glued = glued(name).unwrap_or(Glued::Nothing);
            self.each_form(forms, |it, form| {
                it.vocabulary.glued.insert(form.to_lowercase().into(), glued);
            });
        }
        for (name, forms) in &file.glued_stems {
            if let Ok(number) = number(name) {
                self.each_form(forms, |it, form| it.vocabulary.add_stem(form, &number));
            }
        }
        self.add_words(&file.words, None);
        self.add_words(&file.soft, Some(Firmness::Soft));
        self.add_words(&file.ghost, Some(Firmness::Ghost));
    }

    fn add_words(&mut self, words: &'c Words<'f>, firmness: Option<Firmness>) {
        for section in words.sections() {
            for (key, forms) in section.entries {
                let Ok(meaning) = (section.meaning)(key) else { continue };
                let firmness = firmness.unwrap_or_else(|| usual_level(&meaning));
                let id = self.vocabulary.lexicon.meaning(meaning.clone());
                self.each_form(forms, |it, form| it.add_word(form, (&meaning, id), firmness));
            }
        }
    }

    fn add_word(&mut self, form: &str, (meaning, id): (&Meaning, MeaningId), firmness: Firmness) {
        let shortest = match meaning {
            Meaning::Unit(_) => 2,
            Meaning::Subunit(_) | Meaning::Abbreviation(_) => 3,
            _ => 1,
        };
        let short = form.chars().nth(shortest - 1).is_none();
        let starts = starts_a_quantity(meaning, firmness) && !short;
        self.vocabulary.lexicon.add(form, id, firmness, starts);
        if *meaning == Meaning::Mark(Mark::And) {
            self.vocabulary.and.push(form.into());
        }
        if form.contains(' ') {
            return;
        }
        match meaning {
            Meaning::Mark(Mark::DecimalPoint) => self.vocabulary.points.push(form.into()),
            Meaning::Vague(number) if number.approximate() >= SMALLEST_PLURAL => {
                self.vocabulary.plurals.push((form.into(), *number));
            }
            _ => {}
        }

        // What other words are glued to.
        if let Meaning::Cardinal(number) | Meaning::Scale(number) = meaning {
            self.vocabulary.add_stem(form, number);
        }
        let compound = match meaning {
            Meaning::Month(_) | Meaning::Weekday(_) => form.chars().count() >= SHORTEST_HEAD,
            meaning => matches!(meaning, Meaning::Fraction(_)),
        };
        let half = *meaning == Meaning::Mark(Mark::HalfPrefix);
        if half || compound && self.file.grammar.compounds {
            self.vocabulary.add_head(&form.to_lowercase());
        }
    }

    /// The names of CLDR, unless the file has its own view of a word.
    fn add_calendar(&mut self, locale: &Locale) {
        for (month, name) in locale.month_names() {
            self.add_name(&name, Meaning::Month(month));
        }
        for (day, name) in locale.weekday_names() {
            self.add_name(&name, Meaning::Weekday(day));
        }
    }

    fn add_name(&mut self, name: &str, meaning: Meaning) {
        let mut folded = String::new();
        fold(name, &mut folded);
        if self.vocabulary.lexicon.get(&folded).any(|it| *it.meaning == meaning) {
            return;
        }
        let meaning = self.vocabulary.lexicon.meaning(meaning);
        self.vocabulary.lexicon.add(name, meaning, Firmness::Firm, true);
        if self.file.grammar.compounds {
            self.vocabulary.add_head(&folded);
        }
    }

    /// From I to LXXXIX, in Latin letters and in the Cyrillic ones that look like them. Single
    /// letters are rarely numbers.
    fn add_roman_numerals(&mut self) {
        for number in (1..90_u8).filter(|it| *it != 50) {
            let roman = roman(number);
            let firmness = if roman.len() == 1 { Firmness::Ghost } else { Firmness::Firm };
            let cyrillic = roman.replace('I', "І").replace('X', "Х");
            let number = Number::whole(u128::from(number));
            let meaning = self.vocabulary.lexicon.meaning(Meaning::Roman(number));
            if roman.len() > 1 && !self.file.grammar.ordinal_point {
                for ending in ["'s", "th", "st", "nd", "rd"] {
                    let form = format!("{roman}{ending}");
                    self.vocabulary.lexicon.add(&form, meaning, firmness, false);
                    self.vocabulary.lexicon.starts.add_exact(&form);
                }
            }
            for form in [roman, cyrillic] {
                self.vocabulary.lexicon.add(&form, meaning, firmness, true);
            }
        }
    }

    /// Does something with every form of these patterns, in every spelling.
    fn each_form(&mut self, patterns: &[&str], mut each: impl FnMut(&mut Self, &str)) {
        let (file, spellings) = (self.file, self.spellings);
        // Most forms are in plain letters, and most spellings are of others: ä, ß.
        let plain = spellings.iter().all(|(from, _)| !from.is_ascii());
        for pattern in patterns {
            expand(pattern, &file.endings, &mut |form| match plain && form.is_ascii() {
                true => each(self, form),
                false => respell(form, spellings, &mut |it| each(self, it)),
            });
        }
    }
}

/// Smaller plurals are written out in their compounds: Tausender-, Hunderter-.
const SMALLEST_PLURAL: f64 = 1e6;

/// A number below 90 as a Roman numeral.
fn roman(number: u8) -> String {
    let mut rest = number;
    let mut roman = String::new();
    for (value, sign) in
        [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    {
        roman += &sign.repeat(usize::from(rest / value));
        rest %= value;
    }
    roman
}

/// What a key of the glued words makes of the number before them.
pub(super) fn glued(key: &str) -> Result<Glued, String> {
    match key {
        "multiple" | "times" => Ok(Glued::Multiple),
        "none" => Ok(Glued::Nothing),
        "fraction" => Ok(Glued::Fraction),
        key => unit(key).map(Glued::Unit),
    }
}

/// Words for numbers up to ten can be said by other means; fractions, multiples and months too.
fn usual_level(meaning: &Meaning) -> Firmness {
    match meaning {
        Meaning::Cardinal(number) if !number.is_within(0, 10) => Firmness::Hard,
        Meaning::Vague(_) | Meaning::Idiom(_) | Meaning::Day(..) => Firmness::Soft,
        _ => Firmness::Firm,
    }
}

/// Marks and the like matter only beside a number, and articles only before a scale word.
fn starts_a_quantity(meaning: &Meaning, firmness: Firmness) -> bool {
    match meaning {
        Meaning::Mark(mark) => mark.begins_quantity(),
        Meaning::Idiom(_) | Meaning::Clock(_) | Meaning::Weekday(_) => true,
        Meaning::Hour(_) | Meaning::Zone(_) => false,
        _ => firmness != Firmness::Ghost,
    }
}
