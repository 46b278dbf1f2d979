//! Message id and arguments to text in the reader's language. The texts are
//! `locales/LANGUAGE/einklang.ftl`.

use std::cell::OnceCell;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_decimal::options::GroupingStrategy;
use unic_langid::LanguageIdentifier;

use crate::finding::{Argument, Finding, Severity};
use crate::locale::Locale;
use crate::quantities::{Form, KnownUnit, Number, Quantity, Unit, Value};
use crate::text::visible::visible;

/// The texts of the program in one language.
pub struct Messages {
    language: Language,
    bundle: Bundle,
    english: OnceCell<Bundle>,
    locale: OnceCell<Option<Locale>>,
}

type Bundle = FluentBundle<FluentResource>;

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// German.
    De,
    /// English.
    En,
    /// Ukrainian.
    Uk,
}

impl Language {
    /// Every language the program speaks.
    pub const ALL: [Language; 3] = [Language::De, Language::En, Language::Uk];

    /// The best language for a reader, from tags in the order of preference; English if the program
    /// speaks none of them.
    pub fn negotiate(wanted: &[String]) -> Language {
        let wanted: Vec<LanguageIdentifier> =
            wanted.iter().filter_map(|it| it.parse().ok()).collect();
        let spoken = Language::ALL.map(Language::tag);
        let chosen = negotiate_languages(&wanted, &spoken, None, NegotiationStrategy::Lookup);
        let Some(&tag) = chosen.first() else { return Language::En };
        Language::ALL.into_iter().find(|it| it.tag() == *tag).unwrap_or(Language::En)
    }

    /// The language of this name.
    pub fn named(name: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Its name in options: its BCP 47 tag.
    pub fn name(self) -> &'static str {
        match self {
            Language::De => "de",
            Language::En => "en",
            Language::Uk => "uk",
        }
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> LanguageIdentifier {
        self.name().parse().unwrap_or_default()
    }

    fn texts(self) -> &'static str {
        match self {
            Language::De => include_str!("../locales/de/einklang.ftl"),
            Language::En => include_str!("../locales/en/einklang.ftl"),
            Language::Uk => include_str!("../locales/uk/einklang.ftl"),
        }
    }

    fn bundle(self) -> Bundle {
        let mut bundle = FluentBundle::new(vec![self.tag()]);
        bundle.set_use_isolating(false);
        // Messages that cannot be parsed are missing from the bundle; the program's own tests check
        // that there are none.
        let resource = FluentResource::try_new(self.texts().to_owned())
            .unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        bundle
    }
}

/// A finding in words.
#[derive(Debug)]
pub struct Wording {
    /// What is wrong.
    pub title: String,
    /// A few words at the place itself.
    pub here: Option<String>,
    /// A few words at the place in the source, or at the related place.
    pub source: Option<String>,
    /// A few words at the earlier text of the source.
    pub was: Option<String>,
    /// What else to look at.
    pub note: Option<String>,
    /// What to write instead.
    pub help: Option<String>,
}

impl Wording {
    /// What is wrong, what else to look at, and what to write instead.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        let rest = [&self.note, &self.help].into_iter().flatten();
        std::iter::once(&self.title).chain(rest).map(String::as_str)
    }
}

/// What a check is about, in paragraphs that an editor understands.
pub struct CheckExplanation {
    /// What it finds.
    pub finds: String,
    /// Why that matters.
    pub why: String,
    /// How to fix it.
    pub fix: String,
}

/// The arguments of a message, by its variables.
pub type MessageArguments = [(&'static str, Argument)];

/// The English name of a locale's language, for files that read the same in every language.
pub fn english_name(locale: &Locale) -> String {
    Messages::new(Language::En).language_name(&locale.tag, None)
}

impl Messages {
    /// The texts in one language.
    pub fn new(language: Language) -> Messages {
        Messages {
            language,
            bundle: language.bundle(),
            english: OnceCell::new(),
            locale: OnceCell::new(),
        }
    }

    /// The language they are in.
    pub fn language(&self) -> LanguageIdentifier {
        self.language.tag()
    }

    /// The text of a message; its id if no language has it.
    pub fn text(&self, id: &str, arguments: &MessageArguments) -> String {
        let arguments = self.arguments(arguments);
        self.format(id, None, &arguments).unwrap_or_else(|| id.to_owned())
    }

    /// The text of an attribute, if it exists and all its variables are known.
    pub fn attribute(
        &self,
        id: &str,
        attribute: &str,
        arguments: &MessageArguments,
    ) -> Option<String> {
        self.format(id, Some(attribute), &self.arguments(arguments))
    }

    /// The text of a message without arguments, if it exists.
    pub fn get(&self, id: &str) -> Option<String> {
        self.format(id, None, &FluentArgs::new())
    }

    /// The text of a message about an amount, which is its variable `count`.
    pub fn count(&self, id: &str, count: usize) -> String {
        self.text(id, &[("count", Argument::Count(count))])
    }

    /// The name of a severity.
    pub fn severity(&self, severity: Severity) -> String {
        self.text(&format!("severity-{}", severity.name()), &[])
    }

    /// The name of a language, in the form that the attribute gives: `German`, `in German`.
    pub fn language_name(&self, tag: &LanguageIdentifier, attribute: Option<&str>) -> String {
        let id = format!("language-{}", tag.language.as_str());
        if let Some(name) = self.format(&id, attribute, &FluentArgs::new()) {
            // “German” alone would not distinguish de-AT from de.
            let is_regional = *tag != tag.language.as_str();
            return if is_regional { format!("{name} ({tag})") } else { name };
        }

        let mut arguments = FluentArgs::new();
        arguments.set("tag", tag.to_string());
        self.format("language-other", attribute, &arguments).unwrap_or_else(|| tag.to_string())
    }

    /// A finding in words; `source` is the language the document was written in.
    pub fn finding(&self, finding: &Finding, source: &Locale) -> Wording {
        let id = finding.message();
        let mut arguments = self.arguments(&finding.arguments);
        arguments.set("key", visible(&finding.key).into_owned());
        for (variable, locale) in [("locale", finding.locale), ("source", source)] {
            arguments.set(variable, self.language_name(&locale.tag, None));
            for form in ["in", "the"] {
                let name = self.language_name(&locale.tag, Some(form));
                arguments.set(format!("{form}-{variable}"), name);
            }
        }

        let attribute = |name| self.format(&id, Some(name), &arguments);
        Wording {
            title: self.format(&id, None, &arguments).unwrap_or_else(|| id.clone()),
            here: attribute("here"),
            source: attribute("source"),
            was: attribute("was"),
            note: attribute("note"),
            help: attribute("help"),
        }
    }

    /// What a check is about.
    pub fn explanation(&self, check: &str) -> CheckExplanation {
        let id = format!("explain-{check}");
        let attribute = |name| self.attribute(&id, name, &[]).unwrap_or_default();
        CheckExplanation {
            finds: self.text(&id, &[]),
            why: attribute("why"),
            fix: attribute("fix"),
        }
    }

    /// The reader's language, as far as CLDR knows it. English dates and spellings are British, as
    /// are the texts.
    fn locale(&self) -> Option<&Locale> {
        let tag = if self.language == Language::En { "en-GB" } else { self.language.name() };
        self.locale.get_or_init(|| Locale::new(tag)).as_ref()
    }

    /// A share of a hundred: `87%`, `87 %`.
    pub fn percent(&self, share: usize) -> String {
        self.shaped("value-percent", share.to_string())
    }

    /// A number's value as the reader's language writes it, grouped from five digits on.
    pub fn number(&self, number: &Number) -> String {
        match (self.locale(), number.value()) {
            (Some(locale), Some(value)) => locale.print(&value, GroupingStrategy::Min2),
            _ => number.to_string(),
        }
    }

    /// A quantity in neutral form as the reader's language writes it: numbers with their unit,
    /// dates in words.
    pub fn quantity(&self, quantity: &Quantity) -> String {
        let value = match quantity.value() {
            Some(value) => self.value(value),
            None => quantity.foreign.as_ref().map(|it| self.number(it)).unwrap_or_default(),
        };
        let Some(number) = quantity.number() else { return value };
        match (quantity.units.first(), quantity.form) {
            (Some(unit), _) if unit.is(KnownUnit::Percent) => self.shaped("value-percent", value),
            (Some(unit), Form::Ordinal | Form::Roman) => self.ordinal(value, *number, Some(unit)),
            (Some(unit), _) => format!("{value}\u{a0}{}", self.unit(unit, number)),
            // 2024-го is a year.
            (None, Form::Ordinal) if !quantity.is_year() => self.ordinal(value, *number, None),
            (None, Form::Vague) => self.shaped("value-vague", value),
            (None, _) => value,
        }
    }

    fn value(&self, value: &Value) -> String {
        match (value, self.locale()) {
            (Value::Number(number), _) => self.number(number),
            (Value::Date(date), Some(locale)) => locale
                .print_date(date.year, date.month, date.day)
                .unwrap_or_else(|| date.to_string()),
            (Value::Weekday(day), Some(locale)) => locale.print_weekday(*day).unwrap_or_default(),
            (Value::Decade(year), _) => self.shaped("value-decade", year.to_string()),
            _ => value.to_string(),
        }
    }

    /// A place in an order, with its unit if it has one: 3rd, 2nd quarter.
    fn ordinal(&self, printed: String, number: Number, unit: Option<&Unit>) -> String {
        let whole = number.as_whole().and_then(|it| u64::try_from(it).ok()).unwrap_or_default();
        let category = self.locale().map_or("other", |it| it.ordinal_category(whole));
        let mut arguments = FluentArgs::new();
        arguments.set("category", category);
        arguments.set("number", printed.clone());
        let id = match unit {
            Some(unit) => {
                arguments.set("unit", self.unit(unit, &Number::whole(1)));
                arguments.set("id", unit.id);
                // As a number, so that a text can select by it: 2-га, 3-тя.
                if printed.parse() == Ok(whole) {
                    arguments.set("number", whole);
                }
                "value-ordinal-unit"
            }
            None => "value-ordinal",
        };
        self.format(id, None, &arguments).unwrap_or(printed)
    }

    /// The name of a unit as it follows this number.
    fn unit(&self, unit: &Unit, number: &Number) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", number.approximate());
        let name = self.format(&format!("unit-{}", unit.id), None, &arguments);
        name.unwrap_or_else(|| unit.id.to_owned())
    }

    /// A number in the shape that a message gives it.
    fn shaped(&self, id: &str, printed: String) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("number", printed.clone());
        self.format(id, None, &arguments).unwrap_or(printed)
    }

    fn arguments(&self, arguments: &MessageArguments) -> FluentArgs<'static> {
        arguments.iter().map(|(name, it)| (*name, self.argument(it))).collect()
    }

    fn argument(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Text(text) => FluentValue::from(visible(text).into_owned()),
            Argument::Count(count) => FluentValue::from(*count),
            Argument::Number(number) => FluentValue::from(self.number(number)),
            Argument::Quantity(quantity) => FluentValue::from(self.quantity(quantity)),
        }
    }

    /// A message or attribute whose variables are all known; from the English texts if the language
    /// lacks the message.
    fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs) -> Option<String> {
        if self.bundle.has_message(id) || self.language == Language::En {
            return format(&self.bundle, id, attribute, arguments);
        }
        let english = self.english.get_or_init(|| Language::En.bundle());
        format(english, id, attribute, arguments)
    }
}

fn format(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    arguments: &FluentArgs,
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
    errors.is_empty().then(|| text.into_owned())
}
