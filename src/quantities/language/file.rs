//! The data file of a language, as it is written. What each section and key means is in
//! `README.md`; a test keeps the two in step.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::locale::Locale;
use crate::quantities::language::forms::Endings;

/// The languages that have a data file. Any other is read by its digits, separators, months and
/// weekdays.
const FILES: &[(&str, &str)] = &[
    ("de", include_str!("de.toml")),
    ("en", include_str!("en.toml")),
    ("uk", include_str!("uk.toml")),
];

/// The subtags of the languages that have a data file.
pub fn languages() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(language, _)| *language)
}

/// Every data file with the subtag of its language.
pub(super) fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().copied()
}

/// The data file of a locale's language; empty if it has none.
pub(super) fn file_of(locale: &Locale) -> &'static str {
    let language = locale.tag.language.as_str();
    FILES.iter().find(|(it, _)| *it == language).map_or("", |(_, file)| *file)
}

/// A data file.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct LanguageFile<'f> {
    pub writing: Writing,
    pub grammar: Grammar,
    #[serde(borrow)]
    pub spellings: BTreeMap<&'f str, &'f str>,
    #[serde(borrow)]
    pub endings: Endings<'f>,
    /// As firm as is usual for their meaning.
    #[serde(borrow)]
    pub words: Words<'f>,
    #[serde(borrow)]
    pub soft: Words<'f>,
    #[serde(borrow)]
    pub ghost: Words<'f>,
    #[serde(borrow)]
    pub suffixes: Suffixes<'f>,
    #[serde(borrow)]
    pub glued: Entries<'f>,
    #[serde(borrow)]
    pub glued_stems: Entries<'f>,
}

/// What each key means is in [`super::sections`].
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Words<'f> {
    #[serde(borrow)]
    pub cardinals: Entries<'f>,
    #[serde(borrow)]
    pub scales: Entries<'f>,
    #[serde(borrow)]
    pub scale_abbreviations: Entries<'f>,
    #[serde(borrow)]
    pub ordinals: Entries<'f>,
    #[serde(borrow)]
    pub fractions: Entries<'f>,
    #[serde(borrow)]
    pub multiples: Entries<'f>,
    #[serde(borrow)]
    pub vague: Entries<'f>,
    #[serde(borrow)]
    pub months: Entries<'f>,
    #[serde(borrow)]
    pub weekdays: Entries<'f>,
    #[serde(borrow)]
    pub days: Entries<'f>,
    #[serde(borrow)]
    pub decades: Entries<'f>,
    #[serde(borrow)]
    pub units: Entries<'f>,
    #[serde(borrow)]
    pub currencies: Entries<'f>,
    #[serde(borrow)]
    pub subunits: Entries<'f>,
    #[serde(borrow)]
    pub marks: Entries<'f>,
    #[serde(borrow)]
    pub clock: Entries<'f>,
    #[serde(borrow)]
    pub hours: Entries<'f>,
    #[serde(borrow)]
    pub zones: Entries<'f>,
    #[serde(borrow)]
    pub idioms: Entries<'f>,
}

/// The forms of each key. Texts are borrowed from the file, so that none has an allocation of its
/// own and a fault in one has a place; hence no escapes such as `\u00b5` in it.
pub(super) type Entries<'f> = BTreeMap<&'f str, Vec<&'f str>>;

/// Letters after digits.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Suffixes<'f> {
    #[serde(borrow)]
    pub ordinal: Vec<&'f str>,
    #[serde(borrow)]
    pub decade: Vec<&'f str>,
    #[serde(borrow)]
    pub hour: Vec<&'f str>,
}

/// How a language builds its numbers.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::quantities) struct Grammar {
    /// zweihundertdreiundvierzig is one word.
    pub compounds: bool,
    /// Three comes before forty in 43.
    pub unit_before_ten: bool,
    /// nineteen eighty-nine
    pub years_in_pairs: bool,
    /// Half past seven may be in the morning or in the evening, in digits too.
    pub half_day_clock: bool,
    /// A lost game is “lost 3–1”, with the goals of the winner first.
    pub winner_first: bool,
    /// A point after digits makes an ordinal: 3. Platz.
    pub ordinal_point: bool,
    /// A single thing has an article: a mile.
    pub articles: bool,
    /// An apostrophe between groups of digits is usual somewhere, as in Switzerland: 1’000.
    pub apostrophe_groups: bool,
    /// Amounts of francs may have a decimal point: Fr. 9.20.
    pub franc_point: bool,
    /// Nouns have a capital letter.
    pub capital_nouns: bool,
}

/// How people write a language: what tells another spelling and a typo from another word. In
/// patterns, a hyphen at the end or at the beginning means the rest of a word.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Writing {
    /// Words that negate a sentence: `nicht`, `un-`, `-n't`.
    pub negations: Vec<String>,
    /// Words with a capital letter that are other words without one: `Sie`.
    pub capitals: Vec<String>,
    /// Words that have a capital letter in one house style and none in another: `president`.
    pub styled: Vec<String>,
    /// Words that are others when they are written apart: `nachdem`.
    pub apart: Vec<String>,
    /// What may follow a sign that marks gender: `innen`.
    pub gender_endings: Vec<String>,
    /// Words before which a comma changes what they refer to: `who`.
    pub referring: Vec<String>,
    /// Words before which a comma is a matter of taste: `and`.
    pub conjunctions: Vec<String>,
    /// The conjunctions that join the last of several things, which have no comma before them in
    /// this language: `und`.
    pub joining: Vec<String>,
    /// Words that begin a clause which has a comma on both sides: `dass`.
    pub subordinating: Vec<String>,
    /// The same, but behind a comma only: `der`.
    pub relative: Vec<String>,
    /// Words that begin a phrase at the start of a sentence, behind which a comma is a matter of
    /// taste: `after`.
    pub opening: Vec<String>,
    /// Words by which an infinitive is known that may have a comma before it: `zu`.
    pub infinitives: Vec<String>,
    /// Words and phrases before and after which a comma is optional: `too`, `of course`.
    pub afterthoughts: Vec<String>,
    /// One word for two: `doesn't`, `does not`. A hyphen stands for the rest of a word: `-n't`,
    /// `- not`.
    pub contractions: Vec<(String, String)>,
    /// Pronouns that begin a clause without a comma, and may be used for each other there.
    pub pronouns: Vec<String>,
    /// Words that say something else without a hyphen before them: `odd`.
    pub hyphenated: Vec<String>,
    /// Endings that change tense, mood, person, number or case: `en`, `ten`.
    pub inflections: Vec<String>,
    /// Forms of a word that say the same behind some words.
    pub cases: Vec<Cases>,
    /// Words that may be left out behind a number: `uhr` in 14:00 Uhr.
    pub behind_numbers: Vec<String>,
    /// Words between the numbers of a range, which may have a dash instead: `bis` in 10 bis 12.
    pub ranges: Vec<String>,
    /// A verb that is joined with what is before it is another verb: `schwarzsehen`.
    pub joins_verbs: bool,
    /// Joined verbs that are not others: `kennenlern-`.
    pub joined: Vec<String>,
    /// What participles end in that are adjectives rather than verbs: `-end`.
    pub participles: Vec<String>,
    /// Words that are the same in other letters: `albtraum`, `alptraum`.
    pub variants: Vec<Vec<String>>,
    /// Letters that may be written in another way, in the same word: `-ise` is `-ize`.
    pub same: Vec<(String, String)>,
    /// The same, unless both are words: ß is ss, but *Maße* are not *Masse*.
    pub respelt: Vec<(String, String)>,
    /// Letters that lose an accent, in words and names alike: `éèê`, `e`.
    pub accents: Vec<(String, String)>,
    /// Letters for the same sound in names from another alphabet: `w`, `v`.
    pub transliterated: Vec<(String, String)>,
    /// What such names end in: `-ow`, `-enko`.
    pub foreign_endings: Vec<String>,
}

/// Forms of a word that say the same behind some words: *im Fall*, *im Falle*.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cases {
    /// What they are behind: `im`.
    pub behind: Vec<String>,
    /// Other words may be between.
    #[serde(default)]
    pub reaches: bool,
    /// Pairs of words or of endings: `-`, `-e`.
    pub forms: Vec<(String, String)>,
}

impl<'f> LanguageFile<'f> {
    /// A file whose faults are passed over: a test reads every file, so that none is met elsewhere.
    pub fn read_or_default(text: &'f str) -> LanguageFile<'f> {
        LanguageFile::read(text).unwrap_or_default()
    }

    /// A file, or what is wrong with it and where.
    pub fn read(text: &'f str) -> Result<LanguageFile<'f>, toml::de::Error> {
        toml::from_str(text)
    }
}
