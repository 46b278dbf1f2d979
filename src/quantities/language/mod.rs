//! What is known of the words of one language: its data file, and the names of CLDR.

pub(in crate::quantities) mod fold;
mod forms;
pub(in crate::quantities) mod lexicon;
pub(in crate::quantities) mod meaning;
mod starts;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};
use toml::{Table, Value};

use crate::locale::Locale;
use crate::quantities::Number;
use crate::quantities::quantity::Level;
use crate::quantities::script::is_cyrillic;
use crate::quantities::units::Unit;
use fold::fold;
use forms::{Endings, expand, respell};
use lexicon::{Lexicon, MeaningId};
use meaning::{MARKS, Mark, Meaning};

/// The data files, by language. A language without one is read by its digits, separators, months
/// and weekdays.
const FILES: &[(&str, &str)] = &[
    ("de", include_str!("de.toml")),
    ("en", include_str!("en.toml")),
    ("uk", include_str!("uk.toml")),
];

/// Shorter names of the calendar begin too many words; in characters.
pub(in crate::quantities) const SHORTEST_HEAD: usize = 4;

/// The words of a language.
#[derive(Debug, Default)]
pub(in crate::quantities) struct Language {
    pub lexicon: Lexicon,
    pub grammar: Grammar,
    /// Letters behind the digits of an ordinal: 3rd, 3-й.
    pub ordinal_suffixes: FxHashSet<Box<str>>,
    /// Letters behind the digits of a decade: 1990s, 1990er.
    pub decade_suffixes: FxHashSet<Box<str>>,
    /// Second halves of words that begin with a number: -jährig, -річний.
    pub glued: FxHashMap<Box<str>, Glued>,
    /// Numbers that words begin with, by their form there: дво-, drei-.
    pub stems: FxHashMap<Box<str>, Number>,
    /// Those of a hundred and a thousand.
    pub scale_stems: Vec<(Box<str>, u128)>,
    /// Everything that a number in one word, or a compound of a month or a weekday, begins with;
    /// and the longest of it, in bytes.
    pub heads: FxHashSet<Box<str>>,
    pub longest_head: usize,
    /// Words inside a number: ein-und-zwanzig.
    pub and: Vec<Box<str>>,
}

/// What the second half of a word makes of the number before it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::quantities) enum Glued {
    Unit(Unit),
    Multiple,
    Nothing,
}

/// How a language builds its numbers.
#[derive(Debug, Default)]
pub(in crate::quantities) struct Grammar {
    /// zweihundertdreiundvierzig is one word.
    pub compounds: bool,
    /// Three stands before forty in 43.
    pub unit_before_ten: bool,
    /// nineteen eighty-nine
    pub years_in_pairs: bool,
    /// Half past seven may be in the morning or in the evening, in digits too.
    pub half_day_clock: bool,
    /// A point behind digits makes an ordinal: 3. Platz.
    pub ordinal_point: bool,
    /// A single thing has an article: a mile.
    pub articles: bool,
    /// A word in Latin letters is a name.
    pub cyrillic: bool,
    /// June 19
    pub month_first: bool,
    /// 6/19/2024
    pub month_first_in_digits: bool,
}

impl Language {
    /// The language of a locale; its file is read once.
    pub fn of(locale: &Locale) -> Arc<Language> {
        static LANGUAGES: Mutex<BTreeMap<String, Arc<Language>>> = Mutex::new(BTreeMap::new());
        let mut languages = LANGUAGES.lock().unwrap_or_else(PoisonError::into_inner);
        let language = languages.entry(locale.tag.to_string());
        Arc::clone(language.or_insert_with(|| Arc::new(Language::new(locale))))
    }

    fn new(locale: &Locale) -> Language {
        let tag = locale.tag.language.as_str();
        let file = FILES.iter().find(|(it, _)| *it == tag).map_or("", |(_, file)| *file);
        let mut language = Language::default();
        language.lexicon.reserve(file.len() / 5);
        // A test reads every file, so that no fault in one is met here.
        let table = file.parse().unwrap_or_default();
        let (endings, spellings) = (endings(&table), spellings(&table));
        Load { table: &table, language: &mut language, endings: &endings, spellings: &spellings }
            .all();
        language.add_names(locale);
        language.add_roman_numerals();
        language.grammar.cyrillic =
            locale.month_names().iter().any(|(_, name)| name.contains(is_cyrillic));
        language.grammar.month_first = locale.writes_month_first();
        language.grammar.month_first_in_digits = locale.counts_month_first();
        language
    }

    /// The names of CLDR, unless the file has its own view of a word.
    fn add_names(&mut self, locale: &Locale) {
        let months =
            locale.month_names().into_iter().map(|(month, name)| (name, Meaning::Month(month)));
        let weekdays =
            locale.weekday_names().into_iter().map(|(day, name)| (name, Meaning::Weekday(day)));
        for (name, meaning) in months.chain(weekdays) {
            let mut folded = String::new();
            fold(&name, &mut folded);
            if !self.lexicon.get(&folded).any(|it| *it.meaning == meaning) {
                let meaning = self.lexicon.meaning(meaning);
                self.lexicon.add(&name, meaning, Level::Firm, true);
                if self.grammar.compounds {
                    self.add_head(&folded);
                }
            }
        }
    }

    fn add_head(&mut self, folded: &str) {
        self.lexicon.starts.add_stem(folded);
        self.longest_head = self.longest_head.max(folded.len());
        self.heads.insert(folded.into());
    }

    /// From II to XXXIX, in Latin letters and in the Cyrillic ones that look like them. Single
    /// letters are letters.
    fn add_roman_numerals(&mut self) {
        for number in 1..40_u8 {
            let roman = "X".repeat(usize::from(number / 10))
                + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
                    [usize::from(number % 10)];
            let level = if roman.len() == 1 { Level::Ghost } else { Level::Firm };
            let cyrillic = roman.replace('I', "І").replace('X', "Х");
            let meaning = self.lexicon.meaning(Meaning::Roman(Number::whole(u128::from(number))));
            for form in [roman, cyrillic] {
                self.lexicon.add(&form, meaning, level, true);
            }
        }
    }
}

/// What is wrong in the data files, with the file and the place: what the reader would pass over
/// without a word.
pub fn faults() -> Vec<String> {
    FILES
        .iter()
        .flat_map(|(name, file)| {
            faults_of(file).into_iter().map(move |it| format!("{name}.toml: {it}"))
        })
        .collect()
}

fn faults_of(file: &str) -> Vec<String> {
    let table: Table = match file.parse() {
        Ok(table) => table,
        Err(error) => return vec![error.to_string()],
    };
    let sets = endings(&table);
    let own =
        ["grammar", "spellings", "endings", "suffixes", "glued", "glued-stems", "soft", "ghost"];
    let nested = ["soft", "ghost"].iter().filter_map(|it| table.get(*it).and_then(Value::as_table));
    let mut faults = Vec::new();
    for (section, value) in std::iter::once(&table).chain(nested).flatten() {
        let meaning = SECTIONS.iter().find(|(name, _)| name == section).map(|(_, meaning)| meaning);
        if meaning.is_none() && !own.contains(&section.as_str()) {
            faults.push(format!("[{section}] is no section"));
        }
        for (key, forms) in value.as_table().into_iter().flatten() {
            if meaning.is_some_and(|it| it(key).is_none()) {
                faults.push(format!("[{section}] {key} means nothing"));
            }
            let unknown = strings(forms).filter(|it| {
                let mut unknown = false;
                expand(it, &sets, &mut |form| unknown |= form.contains(['{', '}', '@']));
                unknown
            });
            faults
                .extend(unknown.map(|it| format!("[{section}] {key}: no such endings in {it:?}")));
        }
    }
    faults
}

fn endings(table: &Table) -> Endings {
    let sets = table.get("endings").and_then(Value::as_table).into_iter().flatten();
    sets.map(|(name, forms)| (name.clone(), strings(forms).map(str::to_owned).collect())).collect()
}

fn spellings(table: &Table) -> Vec<(String, String)> {
    let pairs = table.get("spellings").and_then(Value::as_table).into_iter().flatten();
    pairs.filter_map(|(from, to)| Some((from.clone(), to.as_str()?.to_owned()))).collect()
}

fn strings(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// Takes over the sections of a file.
struct Load<'l> {
    table: &'l Table,
    language: &'l mut Language,
    endings: &'l Endings,
    spellings: &'l [(String, String)],
}

impl Load<'_> {
    fn all(&mut self) {
        self.grammar();
        self.suffixes();
        self.glued();
        let table = self.table;
        self.sections(table, None);
        for (name, level) in [("soft", Level::Soft), ("ghost", Level::Ghost)] {
            if let Some(table) = table.get(name).and_then(Value::as_table) {
                self.sections(table, Some(level));
            }
        }
    }

    fn grammar(&mut self) {
        let has = |name: &str| {
            self.table.get("grammar").and_then(|it| it.get(name)) == Some(&Value::Boolean(true))
        };
        self.language.grammar = Grammar {
            compounds: has("compounds"),
            unit_before_ten: has("unit-before-ten"),
            years_in_pairs: has("years-in-pairs"),
            half_day_clock: has("half-day-clock"),
            ordinal_point: has("ordinal-point"),
            articles: has("articles"),
            ..Grammar::default()
        };
    }

    fn sections(&mut self, table: &Table, level: Option<Level>) {
        for (name, meaning) in SECTIONS {
            for (key, patterns) in entries(table, name) {
                let Some(meaning) = meaning(key) else { continue };
                let level = level.unwrap_or_else(|| usual_level(&meaning));
                let id = self.language.lexicon.meaning(meaning.clone());
                self.each_form(patterns, |load, form| load.add(form, (&meaning, id), level));
            }
        }
    }

    fn add(&mut self, form: &str, (meaning, id): (&Meaning, MeaningId), level: Level) {
        let starts = starts_a_quantity(meaning, level)
            && !(matches!(meaning, Meaning::Unit(_)) && form.chars().count() < 3);
        self.language.lexicon.add(form, id, level, starts);
        if *meaning == Meaning::Mark(Mark::And) {
            self.language.and.push(form.into());
        }
        if let Meaning::Cardinal(number) | Meaning::Scale(number) = meaning
            && !form.contains(' ')
        {
            self.add_stem(form, number);
        }
        let compound = match meaning {
            Meaning::Month(_) | Meaning::Weekday(_) => form.chars().count() >= SHORTEST_HEAD,
            meaning => matches!(meaning, Meaning::Fraction(_)),
        };
        let glued = *meaning == Meaning::Mark(Mark::HalfPrefix)
            || compound && self.language.grammar.compounds;
        if glued && !form.contains(' ') {
            self.language.add_head(&form.to_lowercase());
        }
    }

    fn add_stem(&mut self, form: &str, number: &Number) {
        let mut folded = String::new();
        fold(form, &mut folded);
        self.language.add_head(&folded);
        // Twice the same form would be tried twice at every place of a word.
        let new = self.language.stems.insert(folded.clone().into(), *number).is_none();
        if let Some(scale @ (100 | 1000)) = number.as_whole().filter(|_| new) {
            self.language.scale_stems.push((folded.into(), scale));
        }
    }

    fn suffixes(&mut self) {
        for (name, patterns) in entries(self.table, "suffixes") {
            self.each_form(patterns, |load, form| {
                let set = match name {
                    "ordinal" => &mut load.language.ordinal_suffixes,
                    _ => &mut load.language.decade_suffixes,
                };
                set.insert(form.into());
            });
        }
    }

    fn glued(&mut self) {
        for (name, patterns) in entries(self.table, "glued") {
            let glued = match name {
                "multiple" | "times" => Glued::Multiple,
                unit => Unit::of(unit).map_or(Glued::Nothing, Glued::Unit),
            };
            self.each_form(patterns, |load, form| {
                load.language.glued.insert(form.to_lowercase().into(), glued);
            });
        }
        let soft = self.table.get("soft").and_then(Value::as_table);
        for table in [Some(self.table), soft].into_iter().flatten() {
            for (number, patterns) in entries(table, "glued-stems") {
                if let Some(number) = Number::parse(number) {
                    self.each_form(patterns, |load, form| load.add_stem(form, &number));
                }
            }
        }
    }

    /// Does something with every form that these patterns stand for, in every spelling.
    fn each_form(&mut self, patterns: &Value, mut each: impl FnMut(&mut Self, &str)) {
        let (endings, spellings) = (self.endings, self.spellings);
        for pattern in strings(patterns) {
            expand(pattern, endings, &mut |form| {
                respell(form, spellings, &mut |it| each(self, it))
            });
        }
    }
}

/// The keys of a section with their patterns.
fn entries<'t>(
    table: &'t Table,
    section: &str,
) -> impl Iterator<Item = (&'t str, &'t Value)> + use<'t> {
    let entries = table.get(section).and_then(Value::as_table).into_iter().flatten();
    entries.map(|(key, patterns)| (key.as_str(), patterns))
}

type Section = (&'static str, fn(&str) -> Option<Meaning>);

/// The sections of a data file, with what their keys mean.
const SECTIONS: &[Section] = &[
    ("cardinals", |it| Number::parse(it).map(Meaning::Cardinal)),
    ("scales", |it| Number::parse(it).map(Meaning::Scale)),
    ("scale-abbreviations", |it| Number::parse(it).map(Meaning::Abbreviation)),
    ("ordinals", |it| Number::parse(it).map(Meaning::Ordinal)),
    ("fractions", |it| Number::parse(it).map(Meaning::Fraction)),
    ("multiples", |it| Number::parse(it).map(Meaning::Multiple)),
    ("vague", |it| Number::parse(it).map(Meaning::Vague)),
    ("months", |it| it.parse().ok().map(Meaning::Month)),
    ("weekdays", |it| it.parse().ok().map(Meaning::Weekday)),
    ("decades", |it| it.parse().ok().map(Meaning::Decade)),
    ("units", |it| Unit::of(it).map(Meaning::Unit)),
    ("currencies", |it| Unit::of(it).map(Meaning::Unit)),
    ("subunits", |it| Unit::of(it).map(Meaning::Subunit)),
    ("marks", |it| {
        MARKS.iter().find(|(name, _)| *name == it).map(|(_, mark)| Meaning::Mark(*mark))
    }),
    ("clock", |it| it.parse().ok().map(Meaning::Clock)),
    ("idioms", |it| Some(Meaning::Idiom(it.into()))),
];

/// Words for numbers up to ten can be said by other means; fractions, multiples and months too.
fn usual_level(meaning: &Meaning) -> Level {
    match meaning {
        Meaning::Cardinal(number) if !number.is_within(0, 10) => Level::Hard,
        Meaning::Vague(_) | Meaning::Idiom(_) => Level::Soft,
        _ => Level::Firm,
    }
}

/// Units and the like matter only beside a number, and articles only before a scale word.
fn starts_a_quantity(meaning: &Meaning, level: Level) -> bool {
    match meaning {
        Meaning::Unit(unit) => !unit.is_currency(),
        Meaning::Subunit(_) | Meaning::Abbreviation(_) => false,
        Meaning::Mark(mark) => {
            matches!(mark, Mark::Noon | Mark::Midnight | Mark::HalfPrefix | Mark::Several)
        }
        Meaning::Idiom(_) => true,
        _ => level != Level::Ghost,
    }
}
