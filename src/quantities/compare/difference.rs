//! What comparing two texts finds: the quantities that agree, and the differences.

use crate::quantities::Number;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};

/// What two texts have in common, and what they do not.
#[derive(Debug, Default)]
pub struct Comparison<'q> {
    /// What agrees: source, then translation.
    pub agreed: Vec<(&'q Quantity, &'q Quantity)>,
    /// What differs, in the order of the translation, followed by what the translation lacks.
    pub differences: Vec<Difference<'q>>,
}

/// A quantity that one text gives differently from the other, or leaves out.
#[derive(Clone, Copy, Debug)]
pub struct Difference<'q> {
    /// What happened.
    pub kind: DifferenceKind,
    /// Its severity.
    pub weight: Weight,
    /// The quantity in the source; `None` if only the translation has one.
    pub source: Option<&'q Quantity>,
    /// The quantity in the translation; `None` if only the source has one.
    pub translation: Option<&'q Quantity>,
}

/// The severity of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Worth knowing.
    Note,
    /// Check before you publish.
    Warning,
    /// The texts contradict each other.
    Error,
}

/// What may have happened to a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DifferenceKind {
    /// Comma and point have changed places: 1.250 and 1,250.
    Separator,
    /// Another scale word: million and billion.
    Scale,
    /// Ten, a hundred, a thousand times as much.
    PowerOfTen,
    /// Digits swapped: 410 and 401.
    Transposed,
    /// One digit changed, dropped or added: 24 and 25.
    Digit,
    /// Another month: June and July.
    Month,
    /// Another day of the week.
    Weekday,
    /// Another date.
    Date,
    /// Another time of day.
    Time,
    /// Another ordinal: the third and the fourth.
    Ordinal,
    /// The same number with another unit: 5 pounds and 5 kilograms.
    Unit,
    /// The same number with another currency.
    Currency,
    /// Per cent and percentage points, or a percentage that has become a bare number.
    Percent,
    /// Positive and negative.
    Sign,
    /// Two numbers that have changed places: from 5 to 8 and from 8 to 5.
    Order,
    /// The same name with another number: S-300 and S-400.
    Identifier,
    /// Only in the source.
    Dropped,
    /// Only in the translation.
    Added,
    /// One text has it once more than the other.
    Repeated,
    /// The same amount in another unit: 20 km and 12 miles.
    Converted,
    /// The right number with the separators of another language: 2.5 in German.
    Format,
    /// It is unclear whether the two agree.
    Unclear,
    /// Any other number.
    Other,
}

impl DifferenceKind {
    /// Every kind, in the order in which the check lists them.
    pub const ALL: [DifferenceKind; 23] = {
        use DifferenceKind::*;
        [
            Separator, Scale, PowerOfTen, Transposed, Digit, Month, Weekday, Date, Time, Ordinal,
            Unit, Currency, Percent, Sign, Order, Identifier, Dropped, Added, Repeated, Converted,
            Format, Unclear, Other,
        ]
    };

    /// The names of [`DifferenceKind::ALL`].
    pub const NAMES: [&str; DifferenceKind::ALL.len()] = {
        let mut names = [""; DifferenceKind::ALL.len()];
        let mut at = 0;
        while at < names.len() {
            names[at] = DifferenceKind::ALL[at].name();
            at += 1;
        }
        names
    };

    /// Its name in settings and output.
    pub const fn name(self) -> &'static str {
        use DifferenceKind::*;
        match self {
            Separator => "separator",
            Scale => "scale",
            PowerOfTen => "power-of-ten",
            Transposed => "transposed",
            Digit => "digit",
            Month => "month",
            Weekday => "weekday",
            Date => "date",
            Time => "time",
            Ordinal => "ordinal",
            Unit => "unit",
            Currency => "currency",
            Percent => "percent",
            Sign => "sign",
            Order => "order",
            Identifier => "identifier",
            Dropped => "dropped",
            Added => "added",
            Repeated => "repeated",
            Converted => "converted",
            Format => "format",
            Unclear => "unclear",
            Other => "other",
        }
    }

    /// Whether it is only about the digits, whatever their unit.
    pub fn is_about_digits(self) -> bool {
        use DifferenceKind::*;
        matches!(self, Separator | Format | Digit | Transposed | PowerOfTen)
    }
}

impl Difference<'_> {
    /// The letters of a code whose digits only the source has: SHA of SHA-256. That is a mistake if
    /// the translation has the letters alone; it may also use another name.
    pub fn lost_code(&self) -> Option<&str> {
        let quantity = self.source.filter(|it| self.translation.is_none() && is_code(it))?;
        let Some(Value::Identifier(name)) = quantity.value() else { return None };
        Some(name.trim_end_matches(|c: char| c.is_ascii_digit()))
    }

    /// Whether the two may agree after all because one of them writes the number in words that the
    /// reader does not know: numbers up to a hundred, those with a scale, and what a word may
    /// multiply.
    pub fn may_stand_in_words(&self) -> bool {
        use DifferenceKind::*;
        let both = [self.source, self.translation];
        let mut said = both.into_iter().flatten();
        match self.kind {
            Percent => true,
            Dropped | Added | Other | Unit => said.any(may_be_in_words),
            // тысяч, 万, tisíc; BC
            Scale | PowerOfTen => {
                said.any(may_be_in_words)
                    || self.source.zip(self.translation).is_some_and(|(a, b)| may_be_scaled(a, b))
            }
            Separator => said.any(|it| it.digits && it.foreign.is_none()),
            Sign => said.any(|it| {
                it.number().is_some_and(Number::is_negative) && it.span.start == it.literal.start
            }),
            Identifier => {
                self.source.zip(self.translation).is_some_and(|(a, b)| digits(a).eq(&digits(b)))
            }
            _ => false,
        }
    }
}

/// Whether a word may turn one number into the other: times a thousand, ten thousand, and so on.
fn may_be_scaled(a: &Quantity, b: &Quantity) -> bool {
    let numbers = a.number().zip(b.number());
    numbers.and_then(|(a, b)| a.power_of_ten_between(b)).is_some_and(|it| it >= SMALLEST_SCALE)
}

/// A thousand, as a power of ten: hundreds and dozens are counted, not scaled.
pub(super) const SMALLEST_SCALE: u32 = 3;

fn digits(name: &Quantity) -> String {
    name.value()
        .map(ToString::to_string)
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_digit)
        .collect()
}

/// Whether a quantity is a name with digits that a translation repeats: SHA-256, Typ-1. Years may
/// be expressed differently.
pub(super) fn is_code(quantity: &Quantity) -> bool {
    let Some(Value::Identifier(name)) = quantity.value() else { return false };
    let digits = name.trim_start_matches(|c: char| !c.is_ascii_digit());
    let soft = quantity.firmness == Firmness::Soft;
    soft && name.starts_with(char::is_uppercase) && digits.len() < 4
}

fn may_be_in_words(quantity: &Quantity) -> bool {
    let small = quantity.number().is_some_and(|it| it.is_within(0, 100));
    small
        || !quantity.digits
        || quantity.scale.is_some()
        || quantity.form != Form::Cardinal
        || quantity.parts.is_empty() && quantity.number().is_none()
}
