//! Words that take each other's place in the same form: «вересні» and «жовтні», dritten and
//! vierten. The data is in `forms/LANGUAGE.toml`, which is read only when there is something to
//! correct.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

pub(super) use super::nouns::NO_FORM;
use super::nouns::Nouns;
use crate::quantities::Number;

/// The tables of a language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Forms {
    /// The forms that a word may have behind a preposition.
    #[serde(default)]
    after: BTreeMap<String, String>,
    /// What follows the digits of an ordinal, by its plural category (CLDR, ordinal rules).
    #[serde(default)]
    suffixes: BTreeMap<String, String>,
    /// What follows a hyphen behind the digits of any ordinal: 3-го, 4-го.
    #[serde(default)]
    hyphenated: String,
    /// What follows a number for per cent, with the space before it.
    percent: String,
    /// The halves of the day behind a time, before and after noon.
    #[serde(default, rename = "halves-of-day")]
    halves_of_day: Vec<String>,
    /// The form of a noun behind a number, by the number's plural category (CLDR, cardinal rules).
    counted: BTreeMap<String, String>,
    /// The same for parts, where these are not as scales: two thirds, two million.
    #[serde(default)]
    parts: BTreeMap<String, String>,
    /// How numbers above twenty are put together.
    #[serde(default)]
    joined: Joined,
    /// Scales whose counts have feminine forms.
    #[serde(default)]
    feminine: Vec<String>,
    /// The indefinite articles.
    #[serde(default)]
    articles: String,
    /// The vowels, where some words follow only a vowel.
    #[serde(default)]
    vowels: String,
    /// Those words: й.
    #[serde(default, rename = "behind-vowels")]
    behind_vowels: String,
    /// An amount of a currency with `{}` for its number.
    #[serde(default)]
    money: BTreeMap<String, String>,
    /// Whether the goals of the winner come first even where a game is lost.
    #[serde(default, rename = "winner-first")]
    pub winner_first: bool,
    /// Numbers at the beginning of a word: шестирічний.
    #[serde(default)]
    prefixes: BTreeMap<String, String>,
    /// How often: twice, zweimal.
    #[serde(default)]
    times: BTreeMap<String, String>,
    nouns: Nouns,
    months: Table,
    weekdays: Table,
    cardinals: Table,
    ordinals: Table,
    decades: Table,
    denominators: Table,
    scales: Table,
}

/// How numbers are put together. Every template of the hundreds is a way in which some texts write
/// them, the usual one first; what follows `|` belongs to numbers with something behind the
/// hundreds.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Joined {
    /// The words for one before a scale: one million, a million.
    #[serde(default)]
    pub singles: String,
    /// That before parts, if it is another: ein Drittel, eine Million. Its verb is in the singular,
    /// so nothing is written for it.
    #[serde(rename = "single-part")]
    pub single_part: Option<String>,
    /// The words behind which one may have another form.
    #[serde(default, rename = "not-before-one")]
    pub not_before_one: String,
    /// The word for one inside such a number.
    pub one: Option<String>,
    /// The word for one at its end.
    #[serde(rename = "last-one")]
    pub last_one: Option<String>,
    pub tens: Option<String>,
    #[serde(default)]
    pub hundreds: Vec<String>,
    pub thousands: Option<String>,
}

/// Rows of forms by what they mean.
#[derive(Debug, Default, Deserialize)]
#[serde(try_from = "Rows")]
struct Table {
    /// The names of the forms, in the order of each row.
    forms: String,
    rows: Vec<(Number, String)>,
}

/// A table as it is in the file.
#[derive(Deserialize)]
struct Rows {
    forms: String,
    #[serde(flatten)]
    rows: BTreeMap<String, String>,
}

impl TryFrom<Rows> for Table {
    type Error = String;

    fn try_from(file: Rows) -> Result<Table, String> {
        let rows = file.rows.into_iter().map(|(value, row)| {
            let number = Number::parse(&value).ok_or_else(|| format!("{value} is not a number"));
            Ok((number?, row))
        });
        Ok(Table { forms: file.forms, rows: rows.collect::<Result<_, String>>()? })
    }
}

/// Letters behind digits.
pub(super) enum Suffix<'f> {
    /// They stay as they are.
    Any,
    /// They depend on the number.
    ByCategory(&'f BTreeMap<String, String>),
    /// They may depend on the number.
    Unknown,
}

/// A kind of word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Month,
    Weekday,
    Cardinal,
    Ordinal,
    Decade,
    Denominator,
    Scale,
}

impl Kind {
    const ALL: [Kind; 7] = [
        Kind::Month,
        Kind::Weekday,
        Kind::Cardinal,
        Kind::Ordinal,
        Kind::Decade,
        Kind::Denominator,
        Kind::Scale,
    ];
}

type File = (&'static str, &'static str, OnceLock<Forms>);

static FILES: [File; 3] = [
    ("de", include_str!("forms/de.toml"), OnceLock::new()),
    ("en", include_str!("forms/en.toml"), OnceLock::new()),
    ("uk", include_str!("forms/uk.toml"), OnceLock::new()),
];

/// In letters: a longer word behind a hyphen is no ending.
const LONGEST_SUFFIX: usize = 3;

/// The languages that have tables, with their files.
pub(super) fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().map(|(language, text, _)| (*language, *text))
}

impl Forms {
    /// The tables of a language; `None` if it has none.
    pub fn of(language: &str) -> Option<&'static Forms> {
        let (_, text, forms) = FILES.iter().find(|(it, ..)| *it == language)?;
        // A test reads the files; one that cannot be read offers no words.
        Some(forms.get_or_init(|| toml::from_str(text).unwrap_or_default()))
    }

    /// The forms that a word may have behind this one; `None` if it does not decide.
    pub fn cases_after(&self, before: &str) -> Option<&str> {
        self.after.get(&before.to_lowercase()).map(String::as_str)
    }

    /// Whether its words have cases.
    pub fn has_cases(&self) -> bool {
        !self.after.is_empty()
    }

    /// Whether it is a word for one before a scale.
    pub fn is_single(&self, word: &str) -> bool {
        self.joined.singles.split(' ').any(|it| it == word.to_lowercase())
    }

    /// The word for one before this kind of word, behind another word.
    pub fn single(&self, kind: Kind, before: &str) -> Option<&str> {
        let mut unsure = self.joined.not_before_one.split_whitespace();
        let part = self.joined.single_part.as_deref().filter(|_| kind == Kind::Denominator);
        let single = part.or_else(|| self.joined.singles.split(' ').next())?;
        let sure = !self.has_cases() && unsure.all(|it| it != before.to_lowercase());
        (sure && !single.is_empty()).then_some(single)
    }

    /// Whether the words that count this have feminine forms.
    pub fn is_feminine(&self, kind: Kind, value: &Number) -> bool {
        kind == Kind::Denominator
            || self.feminine.iter().any(|it| Number::parse(it) == Some(*value))
    }

    /// Whether a word may follow a text: «й» only where that ends in a vowel or in digits.
    pub fn may_follow(&self, word: &str, text: &str) -> bool {
        let needs_vowel = self.behind_vowels.split_whitespace().any(|it| it == word);
        let last = text.chars().next_back().filter(|it| it.is_alphabetic());
        !needs_vowel || last.is_none_or(|it| self.vowels.contains(it))
    }

    /// Whether the language has indefinite articles.
    pub fn has_articles(&self) -> bool {
        !self.articles.is_empty()
    }

    /// Whether a text has an indefinite article.
    pub fn has_article(&self, text: &str) -> bool {
        let mut words = text.split(|c: char| !c.is_alphabetic());
        words.any(|word| {
            !word.is_empty() && self.articles.split(' ').any(|it| it == word.to_lowercase())
        })
    }

    /// An amount of a currency, by its ISO 4217 code.
    pub fn amount(&self, currency: &str, number: &str) -> Option<String> {
        self.money.get(currency).map(|it| it.replace("{}", number))
    }

    /// A number in words, in a language in which these have no cases.
    pub fn in_words(&self, number: &Number) -> Option<String> {
        let listed = self.listed(Kind::Cardinal, number).filter(|_| !self.has_cases());
        listed.and_then(|it| it.split(' ').next()).map(str::to_owned)
    }

    /// The nouns that are counted.
    pub(super) fn nouns(&self) -> &Nouns {
        &self.nouns
    }

    /// What stands for a number at the beginning of a word: шести, sechs.
    pub fn prefix(&self, number: u128) -> Option<String> {
        match self.prefixes.get(&number.to_string()) {
            Some(prefix) => Some(prefix.clone()),
            None if !self.has_cases() => {
                self.row(Kind::Cardinal, &Number::whole(number))?.into_iter().next()
            }
            None if (21..100).contains(&number) => {
                Some(self.prefix(number / 10 * 10)? + &self.prefix(number % 10)?)
            }
            None => None,
        }
    }

    /// The ways to say how often, in the same order for each number.
    pub fn times(&self, number: u128) -> impl Iterator<Item = &str> {
        self.times.get(&number.to_string()).into_iter().flat_map(|it| it.split(", "))
    }

    pub(super) fn joined(&self) -> &Joined {
        &self.joined
    }

    /// The names of the forms of a kind of word.
    pub(super) fn names(&self, kind: Kind) -> impl Iterator<Item = &str> + Clone {
        self.table(kind).forms.split(' ')
    }

    /// The words for a value that the table has.
    pub(super) fn listed(&self, kind: Kind, value: &Number) -> Option<&str> {
        self.table(kind).row(value)
    }

    /// The word for a value behind a number of this plural category.
    pub fn counted(&self, kind: Kind, value: &Number, category: &str) -> Option<&str> {
        let table = self.table(kind);
        let parts = self.parts.get(category).filter(|_| kind == Kind::Denominator);
        let form = parts.or_else(|| self.counted.get(category))?;
        let place = table.forms.split(' ').position(|it| it == form)?;
        table.row(value)?.split(' ').nth(place)
    }

    /// A number as a percentage.
    pub fn percentage(&self, number: &str) -> String {
        format!("{number}{}", self.percent)
    }

    /// The other half of the day, as this one is written.
    pub fn other_half_of_day(&self, half: &str) -> Option<String> {
        let pairs = self.halves_of_day.iter().filter_map(|it| it.split_once(' '));
        let mut both = pairs.flat_map(|(am, pm)| [(am, pm), (pm, am)]);
        let (_, other) = both.find(|(it, _)| it.eq_ignore_ascii_case(half))?;
        let capitals = half.starts_with(|c: char| c.is_uppercase());
        Some(if capitals { other.to_uppercase() } else { other.to_owned() })
    }

    /// What becomes of the letters behind digits when the digits change.
    pub fn suffix(&self, letters: &str, hyphenated: bool) -> Suffix<'_> {
        if self.suffixes.values().any(|it| it == letters) {
            Suffix::ByCategory(&self.suffixes)
        } else if hyphenated
            && !letters.is_empty()
            && !self.hyphenated.is_empty()
            && letters.chars().count() <= LONGEST_SUFFIX
            && !self.hyphenated.split(' ').any(|it| it == letters)
        {
            Suffix::Unknown
        } else {
            Suffix::Any
        }
    }

    /// What is wrong with the data: rows that do not have all forms, and words that the reader does
    /// not read as what their row stands for.
    pub fn faults(&self, reads_as: impl Fn(Kind, &str, &Number) -> bool) -> Vec<String> {
        let mut faults = self.nouns.faults();
        for kind in Kind::ALL {
            let table = self.table(kind);
            let forms = table.forms.split(' ').count();
            for (value, row) in &table.rows {
                if row.split(' ').count() != forms {
                    faults.push(format!("{kind:?} {value}: {forms} forms"));
                }
                let words = row.split(' ').filter(|it| *it != NO_FORM);
                let strange = words.filter(|it| !reads_as(kind, it, value));
                faults.extend(strange.map(|it| format!("{kind:?} {value}: {it}")));
            }
        }
        faults
    }

    fn table(&self, kind: Kind) -> &Table {
        match kind {
            Kind::Month => &self.months,
            Kind::Weekday => &self.weekdays,
            Kind::Cardinal => &self.cardinals,
            Kind::Ordinal => &self.ordinals,
            Kind::Decade => &self.decades,
            Kind::Denominator => &self.denominators,
            Kind::Scale => &self.scales,
        }
    }
}

impl Table {
    fn row(&self, value: &Number) -> Option<&str> {
        self.rows.iter().find(|(it, _)| it == value).map(|(_, row)| row.as_str())
    }
}

/// Whether it is the form of a subject or an object, behind which the number decides the form of
/// what is counted.
pub(super) fn is_direct(form: &str) -> bool {
    matches!(form, "base" | "nominative" | "feminine" | "accusative" | "f-accusative")
}
