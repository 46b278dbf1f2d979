//! What is known about one language: its tag, and what CLDR says about it (through ICU4X).

mod calendar;

use std::sync::OnceLock;

use fixed_decimal::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale as IcuLocale;
use icu_plurals::{
    PluralCategory, PluralOperands, PluralRuleType, PluralRules, PluralRulesOptions,
};
use unic_langid::LanguageIdentifier;

/// A language that a document is written in, named by its folder.
#[derive(Clone, Debug)]
pub struct Locale {
    /// The folder's name on disk.
    pub name: String,
    /// The BCP 47 language tag.
    pub tag: LanguageIdentifier,
    separators: OnceLock<Separators>,
    cardinal: OnceLock<Categories>,
    ordinal: OnceLock<Categories>,
}

/// How a locale writes numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Separators {
    /// Between the whole part and the decimals.
    pub decimal: char,
    /// Between groups of digits.
    pub group: char,
}

/// The plural categories of a language, in CLDR's order.
#[derive(Clone, Debug)]
pub struct Categories {
    /// Every category the language has.
    pub all: Vec<&'static str>,
    /// Those that some whole number below a million takes.
    pub whole: Vec<&'static str>,
    /// Those that a single number takes, with that number: in English, `one` is 1 and nothing else.
    pub single: Vec<(&'static str, u64)>,
}

/// The six plural categories of CLDR, in its order.
pub const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Locale {
    /// The locale of this folder name; none if it is not a language tag with a language of two or
    /// three letters.
    pub fn new(name: &str) -> Option<Locale> {
        let tag: LanguageIdentifier = name.parse().ok()?;
        let language = tag.language.as_str();
        if !(2..=3).contains(&language.len()) || language == "und" {
            return None;
        }
        Some(Locale {
            name: name.to_owned(),
            tag,
            separators: OnceLock::new(),
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
        })
    }

    /// The separators of numbers (CLDR, symbols of the default numbering system).
    pub fn separators(&self) -> &Separators {
        self.separators.get_or_init(|| {
            // Printing a number is the only way to ask ICU4X for the separators.
            let large = self.print(&Decimal::from(-123_456_789), GroupingStrategy::Always);
            let group = large.chars().find(|c| !c.is_numeric() && !is_sign(*c));
            let mut fraction = Decimal::from(15);
            fraction.multiply_pow10(-1);
            let fraction = self.print(&fraction, GroupingStrategy::Never);
            let decimal = fraction.chars().find(|c| !c.is_numeric());
            Separators { decimal: decimal.unwrap_or('.'), group: group.unwrap_or('\u{a0}') }
        })
    }

    /// Whether the per cent sign comes before the number (CLDR 48.2, percent patterns that begin
    /// with the sign).
    pub fn writes_percent_first(&self) -> bool {
        matches!(self.tag.language.as_str(), "eu" | "ku" | "tr")
    }

    /// A number as this locale writes it, in the digits 0–9.
    pub fn print(&self, number: &Decimal, grouping: GroupingStrategy) -> String {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(grouping);
        let preferences = DecimalFormatterPreferences::from(&self.icu());
        match DecimalFormatter::try_new(preferences, options) {
            Ok(formatter) => formatter.format(number).to_string(),
            Err(_) => number.to_string(),
        }
    }

    /// The categories for amounts (CLDR, cardinal rules).
    pub fn cardinal(&self) -> &Categories {
        self.cardinal.get_or_init(|| self.categories(PluralRuleType::Cardinal))
    }

    /// The categories for positions: first, second, third (CLDR, ordinal rules).
    pub fn ordinal(&self) -> &Categories {
        self.ordinal.get_or_init(|| self.categories(PluralRuleType::Ordinal))
    }

    /// The category of a position: in English `two` for 22nd (CLDR, ordinal rules).
    pub fn ordinal_category(&self, number: u64) -> &'static str {
        self.category(PluralRuleType::Ordinal, number)
    }

    /// The category of an amount: in Ukrainian `few` for 3 (CLDR, cardinal rules).
    pub fn cardinal_category(&self, number: &Decimal) -> &'static str {
        self.category(PluralRuleType::Cardinal, number)
    }

    fn category(&self, rules: PluralRuleType, number: impl Into<PluralOperands>) -> &'static str {
        let options = PluralRulesOptions::default().with_type(rules);
        let rules = PluralRules::try_new((&self.icu()).into(), options);
        let category = rules.ok().map(|it| it.category_for(number));
        PLURAL_CATEGORIES.into_iter().find(|it| icu_category(it) == category).unwrap_or("other")
    }

    fn categories(&self, rules: PluralRuleType) -> Categories {
        let options = PluralRulesOptions::default().with_type(rules);
        let Ok(rules) = PluralRules::try_new((&self.icu()).into(), options) else {
            return Categories {
                all: PLURAL_CATEGORIES.to_vec(),
                whole: vec!["other"],
                single: Vec::new(),
            };
        };
        let has: Vec<PluralCategory> = rules.categories().collect();
        let mut categories = Categories { all: Vec::new(), whole: Vec::new(), single: Vec::new() };
        for name in PLURAL_CATEGORIES {
            let category = icu_category(name);
            if category.is_some_and(|it| has.contains(&it)) {
                categories.all.push(name);
            }
            let taken = samples().filter(|it| Some(rules.category_for(*it)) == category);
            match taken.collect::<Vec<_>>().as_slice() {
                [] => {}
                [number] => {
                    categories.whole.push(name);
                    categories.single.push((name, *number));
                }
                _ => categories.whole.push(name),
            }
        }
        categories
    }

    fn icu(&self) -> IcuLocale {
        format!("{}-u-nu-latn", self.tag).parse().unwrap_or(IcuLocale::UNKNOWN)
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

fn icu_category(name: &str) -> Option<PluralCategory> {
    PluralCategory::get_for_cldr_string(name)
}

fn is_sign(c: char) -> bool {
    matches!(c, '-' | '\u{2212}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Whole numbers that together take every category a whole number can take: CLDR's rules look at
/// the last two digits. The category that only whole millions take, as in French and Spanish, is
/// missing: everyone leaves it to the default.
fn samples() -> impl Iterator<Item = u64> {
    (0..=200).chain([1_000, 10_000, 100_000])
}
