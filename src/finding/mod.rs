//! What a check has found: places, values and a message id, never text.

pub mod trouble;

use crate::locale::Locale;
use crate::quantities::{Number, Quantity};
use crate::text::file::{Place, Span};

/// How much a finding matters, in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Look before you publish.
    Warning,
    /// Must not be published.
    Error,
}

/// One thing a check has found.
///
/// Its texts are those of the message `CHECK-KIND` in `locales/LANGUAGE/einklang.ftl`: the value
/// says what is wrong, `.here` and `.source` label the two places, `.help` says what to write. Each
/// of them is shown only where all its variables are among [`Finding::arguments`].
#[derive(Clone, Debug)]
pub struct Finding<'p> {
    /// The check's name.
    pub check: &'static str,
    /// Which of the check's findings it is.
    pub kind: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The locale it concerns; the source's own for a finding about the source.
    pub locale: &'p Locale,
    /// The segment's key; empty where no segment can be named.
    pub key: String,
    /// Where it is: in the translation, or at the segment of the source that a translation lacks.
    pub place: Place<'p>,
    /// The place in the source that it is compared with.
    pub source: Option<Place<'p>>,
    /// Another place in the same file that belongs to it: the first of two duplicates.
    pub related: Option<Place<'p>>,
    /// What the source said before, where it has changed.
    pub was: Option<Was<'p>>,
    /// What its message names, by the message's variables.
    pub arguments: Vec<(&'static str, Argument)>,
    /// The values compared, in canonical form.
    pub values: Values,
    /// What to write there, if a program may do so.
    pub edit: Option<Edit<'p>>,
    /// Why it is ignored; `None` for a finding that counts.
    pub ignored: Option<IgnoredBy<'p>>,
    /// Which text is more likely to be wrong, if two contradict each other.
    pub suspect: Option<Suspect>,
}

/// A piece of a file, and what should be there: exact enough to be applied by a program.
#[derive(Clone, Debug)]
pub struct Edit<'p> {
    /// The bytes to replace.
    pub place: Place<'p>,
    /// The new text.
    pub text: String,
}

/// Why a finding does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IgnoredBy<'p> {
    /// The reason that a comment gives.
    Comment(&'p str),
    /// The baseline contains it.
    Baseline,
}

/// Which of two texts that contradict each other is more likely to be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suspect {
    /// The source: all translations agree against it.
    Source,
    /// The translation: another translation agrees with the source.
    Translation,
    /// Either of them.
    Unclear,
}

/// A value that a message names.
#[derive(Clone, Debug)]
pub enum Argument {
    /// Text from a file, a name, or a word that the message selects on. Invisible characters are
    /// made visible.
    Text(String),
    /// An amount, which may decide a plural form in the message.
    Count(usize),
    /// A number as the reader's language writes it.
    Number(Number),
    /// A quantity as the reader's language writes it, units included.
    Quantity(Box<Quantity>),
}

/// What a finding compared: canonical texts such as `10000`, `-3.5`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    /// In the source.
    pub source: Vec<String>,
    /// In the translation.
    pub translation: Vec<String>,
}

/// The text that a source had when its translation was confirmed.
#[derive(Clone, Debug)]
pub struct Was<'p> {
    /// The text, in a file of the base.
    pub place: Place<'p>,
    /// The bytes there that the source no longer has.
    pub before: Vec<Span>,
    /// The bytes in the source that are new.
    pub now: Vec<Span>,
    /// The quantities that the source no longer has, in canonical form.
    pub values: Vec<String>,
}

impl Severity {
    /// `note`, `warning` or `error`.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

impl Suspect {
    /// `source`, `translation` or `unclear`.
    pub fn name(self) -> &'static str {
        match self {
            Suspect::Source => "source",
            Suspect::Translation => "translation",
            Suspect::Unclear => "unclear",
        }
    }
}

impl<'p> Finding<'p> {
    /// A finding that has only a kind and a place.
    pub fn new(
        kind: &'static str,
        locale: &'p Locale,
        key: impl ToString,
        place: Place<'p>,
    ) -> Finding<'p> {
        Finding {
            check: "",
            kind,
            severity: Severity::Error,
            locale,
            key: key.to_string(),
            place,
            source: None,
            related: None,
            was: None,
            arguments: Vec::new(),
            values: Values::default(),
            edit: None,
            ignored: None,
            suspect: None,
        }
    }

    /// The same finding beside a place in the source.
    pub fn beside(mut self, source: Place<'p>) -> Finding<'p> {
        self.source = Some(source);
        self
    }

    /// The same finding with one more value for its message.
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Finding<'p> {
        self.arguments.push((name, value.into()));
        self
    }

    /// Whether it has a value for a variable of its message.
    pub fn names(&self, variable: &str) -> bool {
        self.arguments.iter().any(|(it, _)| *it == variable)
    }

    /// The id of its message.
    pub fn message(&self) -> String {
        format!("{}-{}", self.check, self.kind)
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Argument {
        Argument::Count(count)
    }
}

impl From<&Quantity> for Argument {
    fn from(quantity: &Quantity) -> Argument {
        Argument::Quantity(Box::new(quantity.clone()))
    }
}

impl From<Number> for Argument {
    fn from(number: Number) -> Argument {
        Argument::Number(number)
    }
}
