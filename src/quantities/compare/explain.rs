//! How one quantity may have become another, by the least that must have happened.

use super::difference::{DifferenceKind, SMALLEST_SCALE, Weight};
use super::measures;
use super::standstill::is_standstill;
use crate::quantities::agree::{agreement, is_decade_of_life, share_lost};
use crate::quantities::quantity::{Date, Firmness, Form, Quantity, Value};
use crate::quantities::script::is_cyrillic;
use crate::quantities::{Dimension, KnownUnit, Number, Unit};

/// An explanation of a difference.
#[derive(Clone, Copy, Debug)]
pub(super) struct Explanation {
    pub kind: DifferenceKind,
    /// How far-fetched it is.
    pub cost: u32,
    pub weight: Weight,
}

/// What an explanation costs. Pairs are made from the cheapest to the dearest, and each quantity is
/// used once, so only the order of these numbers matters: where “10.000 … 24” has become
/// “10,000 … 25”, a wrong mark and a wrong digit explain both pairs, and must win over two numbers
/// that have nothing to do with each other.
///
/// The order is that of how likely a slip is to leave exactly this trace. A comma for a point is
/// the surest; then another scale, sign or unit of the same number; then digits mistyped. Dates,
/// times and names are compared only with their like, so that their place in the order decides
/// nothing but which two of several belong together. Any other number costs more than all of these,
/// and words that need not say a number at all come last.
///
/// The surcharges (`OTHER_FORM`, `ONE_IN_WORDS`, `OTHER_UNIT`) decide between explanations of about
/// the same cost: like is paired with like. Together they stay so small that they never make a
/// related number cost more than an unrelated one.
mod cost {
    pub const SEPARATOR: u32 = 10;
    pub const SCALE: u32 = 15;
    pub const SIGN: u32 = 20;
    pub const ROUNDED: u32 = 20;
    pub const POWER_OF_TEN: u32 = 20;
    pub const UNIT: u32 = 25;
    pub const TRANSPOSED: u32 = 30;
    pub const DIGIT: u32 = 35;

    pub const CALENDAR: u32 = 40;
    pub const TIME: u32 = 40;
    pub const IDENTIFIER: u32 = 40;
    pub const ORDINAL: u32 = 40;
    pub const TURNED_PAIR: u32 = 45;
    pub const PAIR: u32 = 50;

    pub const OTHER_NUMBER: u32 = 100;
    pub const SOFT_SCALE: u32 = 160;
    pub const ROMAN: u32 = 160;
    pub const SOFT_ORDINAL: u32 = 170;
    pub const SOFT_NUMBER: u32 = 180;
    pub const ABOUT_ONE: u32 = 300;

    pub const OTHER_FORM: u32 = 3;
    pub const ONE_IN_WORDS: u32 = 2;
    pub const OTHER_UNIT: u32 = 10;
    /// For a month or a weekday that one of the texts need not say.
    pub const SOFT: u32 = 30;
}

/// The cheapest explanation; none where the two have nothing to do with each other.
pub(super) fn explain(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    if let Some((x, y)) = other_code(a, b) {
        return error(code_kind(x, y), cost::IDENTIFIER);
    }
    match (a.value(), b.value()) {
        (Some(Value::Date(x)), Some(Value::Date(y))) => dates(*x, *y, a, b),
        (Some(Value::Time(_)), _) if b.time().is_some() => error(DifferenceKind::Time, cost::TIME),
        (_, Some(Value::Time(_))) if a.time().is_some() => error(DifferenceKind::Time, cost::TIME),
        (Some(Value::Weekday(_)), Some(Value::Weekday(_))) => {
            calendar(a, b, DifferenceKind::Weekday)
        }
        (Some(Value::Pair(x)), Some(Value::Pair(y))) if x[0] == y[1] && x[1] == y[0] => {
            error(DifferenceKind::Order, cost::TURNED_PAIR)
        }
        (Some(Value::Pair(..)), Some(Value::Pair(..))) => error(DifferenceKind::Other, cost::PAIR),
        (Some(Value::Identifier(x)), Some(Value::Identifier(y))) => identifiers(x, y),
        (Some(Value::Idiom(_)), Some(Value::Idiom(_))) => intervals(a, b),
        (Some(Value::Idiom(_)), _) => other_interval(a, b),
        (_, Some(Value::Idiom(_))) => other_interval(b, a),
        _ => numbers(a, b),
    }
}

/// The digits of two codes that have the same name.
fn other_code<'q>(a: &'q Quantity, b: &'q Quantity) -> Option<(&'q str, &'q str)> {
    let named = a.codes.iter().filter(|it| !it.name.is_empty());
    let mut pairs = named.flat_map(|it| b.codes.iter().map(move |other| (it, other)));
    let (x, y) = pairs.find(|(x, y)| x.name == y.name && x.digits != y.digits)?;
    Some((&x.digits, &y.digits))
}

/// One wrong digit in the number of a section or a version is that, and not another name.
fn code_kind(x: &str, y: &str) -> DifferenceKind {
    let slip = (is_section(x) && is_section(y)).then(|| slip_of_digits(x, y)).flatten();
    match slip {
        Some(Slip::Digit) => DifferenceKind::Digit,
        Some(Slip::Transposed) => DifferenceKind::Transposed,
        None => DifferenceKind::Identifier,
    }
}

/// Every second day and every two weeks: phrases that count the same of another unit of time.
fn intervals(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    let pairs = a.parts.iter().flat_map(|x| b.parts.iter().map(move |y| (x, y)));
    let timed = |it: &Quantity| it.has_dimension(Dimension::Time);
    let other = |(x, y): (&Quantity, &Quantity)| {
        timed(x) && timed(y) && x.number() == y.number() && have_other_units(x, y)
    };
    let (kind, weight) = (DifferenceKind::Unit, Weight::Warning);
    pairs.into_iter().any(other).then_some(Explanation { kind, cost: cost::UNIT, weight })
}

/// Every two years and every three years, of which one is no phrase of its own.
fn other_interval(phrase: &Quantity, other: &Quantity) -> Option<Explanation> {
    let [part] = &phrase.parts[..] else { return None };
    let units = other.units.iter().any(|it| part.units.contains(it));
    let counted = other.firmness >= Firmness::Firm && other.form == Form::Cardinal;
    let differ = part.number().zip(other.number()).is_some_and(|(x, y)| x != y);
    let both = part.has_dimension(Dimension::Time) && units && counted && differ;
    both.then_some(Explanation {
        kind: DifferenceKind::Other,
        cost: cost::OTHER_NUMBER,
        weight: Weight::Error,
    })
}

/// The cost of taking two wholes that differ for one difference, before they fall apart into days
/// and hours.
pub(super) fn whole_cost(a: &Quantity, b: &Quantity) -> Option<u32> {
    if a.parts.is_empty() || b.parts.is_empty() {
        return None;
    }
    let shared = a
        .parts
        .iter()
        .filter(|part| b.parts.iter().any(|other| agreement(part, other).is_some()))
        .count();
    let cost = match (a.value()?, b.value()?) {
        (Value::Date(x), Value::Date(y)) if contradict(*x, *y) && shared > 0 => cost::CALENDAR,
        (Value::Time(_), Value::Time(_)) => cost::TIME,
        // 2 hr 31 min 9 s, 2:13:09
        (Value::Time(_), Value::Number(_)) | (Value::Number(_), Value::Time(_))
            if a.time().is_some() && b.time().is_some() =>
        {
            cost::TIME
        }
        (Value::Pair(..), Value::Pair(..)) => cost::PAIR,
        // 1-0-1, 1-1-0
        (Value::Identifier(_), Value::Identifier(_)) => cost::PAIR,
        _ => return None,
    };
    Some(cost - u32::try_from(shared).ok()?)
}

/// Whether two dates differ in something that both say.
fn contradict(a: Date, b: Date) -> bool {
    both_differ(a.year, b.year) || both_differ(a.month, b.month) || both_differ(a.day, b.day)
}

fn both_differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a != b)
}

fn error(kind: DifferenceKind, cost: u32) -> Option<Explanation> {
    Some(Explanation { kind, cost, weight: Weight::Error })
}

/// Two names of the calendar; a warning where one of the texts may say it by other means.
fn calendar(a: &Quantity, b: &Quantity, kind: DifferenceKind) -> Option<Explanation> {
    match a.firmness.min(b.firmness) {
        Firmness::Ghost => None,
        Firmness::Soft => {
            Some(Explanation { kind, cost: cost::CALENDAR + cost::SOFT, weight: Weight::Warning })
        }
        Firmness::Firm | Firmness::Hard => error(kind, cost::CALENDAR),
    }
}

fn dates(x: Date, y: Date, a: &Quantity, b: &Quantity) -> Option<Explanation> {
    // A feast day may be another one elsewhere.
    let feast = |it: &Quantity| it.firmness == Firmness::Soft && it.is_day();
    if feast(a)
        || feast(b)
        || !contradict(x, y)
        || a.firmness == Firmness::Soft && b.firmness == Firmness::Soft
    {
        return None;
    }
    // Where languages and writers disagree on the order, 07/08 may be both.
    if (x.year, x.month, x.day) == (y.year, y.day, y.month) && (is_slashed(a) || is_slashed(b)) {
        let (kind, cost) = (DifferenceKind::Unclear, cost::CALENDAR);
        return Some(Explanation { kind, cost, weight: Weight::Note });
    }
    let only_month = both_differ(x.month, y.month) && x.day == y.day && x.year == y.year;
    calendar(a, b, if only_month { DifferenceKind::Month } else { DifferenceKind::Date })
}

/// Whether a date is written with slashes, which put the day or the month first.
fn is_slashed(date: &Quantity) -> bool {
    date.readings.iter().any(|it| matches!(&it.value, Value::Identifier(it) if it.contains('/')))
}

/// The same name with another number.
fn identifiers(x: &str, y: &str) -> Option<Explanation> {
    let (a, b) = (letters(x), letters(y));
    let lettered = x.starts_with(|c: char| c.is_ascii_digit()) && digits(x).eq(digits(y));
    let transliterated = x.contains(is_cyrillic) != y.contains(is_cyrillic)
        && a.chars().count().abs_diff(b.chars().count()) <= 1;
    if a == b || lettered || transliterated || have_one_shape(x, y) {
        error(code_kind(x, y), cost::IDENTIFIER)
    } else {
        None
    }
}

/// Whether two names begin alike, and have letters and digits in the same places to the end: LS6 4QQ
/// and LS6 4OQ.
fn have_one_shape(x: &str, y: &str) -> bool {
    let shape = |c: char| (c.is_ascii_digit(), c.is_alphabetic());
    let begins = x.chars().next() == y.chars().next();
    begins && x.ends_with(char::is_alphabetic) && x.chars().map(shape).eq(y.chars().map(shape))
}

/// Whether a name is the number of a section: 3.2.
fn is_section(name: &str) -> bool {
    name.contains('.') && name.chars().all(|c| c.is_ascii_digit() || c == '.')
}

fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphabetic()).collect()
}

fn digits(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(char::is_ascii_digit)
}

fn numbers(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    if a.firmness == Firmness::Ghost || b.firmness == Firmness::Ghost {
        return about_one(a, b);
    }
    if is_standstill(a) != is_standstill(b) {
        return None;
    }
    let (x, y) = (a.shown_number(), b.shown_number());
    let both_misread = a.foreign.is_some() && a.foreign == b.foreign && x != y;
    if misread(a, y.as_ref()) || misread(b, x.as_ref()) || both_misread {
        return error(DifferenceKind::Separator, cost::SEPARATOR);
    }

    let (x, y) = (x?, y?);
    if a.firmness == Firmness::Soft || b.firmness == Firmness::Soft {
        return soft(a, b, &x, &y);
    }
    if tens_for_dozens(a, b, &x, &y) || tens_for_dozens(b, a, &y, &x) {
        let (kind, cost) = (DifferenceKind::Other, cost::SCALE);
        return Some(Explanation { kind, cost, weight: Weight::Warning });
    }
    let (kind, cost) = hard(a, b, &x, &y)?;
    let points = a.has_unit(KnownUnit::PercentagePoint) && b.has_unit(KnownUnit::Percent)
        || b.has_unit(KnownUnit::PercentagePoint) && a.has_unit(KnownUnit::Percent);
    // 9:30 minutes and 9:30 hours are easily confused; so are “aged 14” and „mit 14 Monaten“.
    let unsaid = kind == DifferenceKind::Unit && (has_unsaid_years(a) || has_unsaid_years(b));
    let pairs = kind == DifferenceKind::Unit && a.is_pair() && b.is_pair();
    let weight = if unsaid
        || pairs
        || kind == DifferenceKind::Currency && may_be_same_money(a, b)
        || kind != DifferenceKind::Converted && measures::may_be_rounded(a, b, &x, &y)
    {
        Weight::Warning
    } else {
        weight_of(kind, share_lost(a, b) || !points)
    };
    Some(Explanation { kind, cost: cost + surcharge(a, b), weight })
}

/// Whether a number means years without a word that says so.
fn has_unsaid_years(age: &Quantity) -> bool {
    age.has_unit(KnownUnit::Year) && age.span == age.literal
}

fn surcharge(a: &Quantity, b: &Quantity) -> u32 {
    u32::from(a.form != b.form) * cost::OTHER_FORM
        + u32::from(a.digits != b.digits) * cost::ONE_IN_WORDS
        + u32::from(have_other_units(a, b)) * cost::OTHER_UNIT
}

/// “more than a centimetre” and “1.27 cm”.
fn about_one(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    let counted = |it: &Unit| matches!(it.dimension, Dimension::Time | Dimension::Money);
    let measured = a.units.iter().any(|it| !counted(it) && b.units.contains(it));
    let near = a.shown_number()?.approximate() / b.shown_number()?.approximate();
    if measured && (0.5..=2.0).contains(&near) {
        let (kind, cost) = (DifferenceKind::Unclear, cost::ABOUT_ONE);
        Some(Explanation { kind, cost, weight: Weight::Note })
    } else {
        None
    }
}

/// Ordinals, vague amounts and the like contradict only their like.
fn soft(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> Option<Explanation> {
    let ordinals = is_in_order(a) && is_in_order(b);
    let framed = ordinals && a.units.iter().any(|it| b.units.contains(it));
    if (a.digits || b.digits) && !framed {
        return None;
    }
    if is_amount(a) && is_amount(b) {
        return amounts(a, b, x, y);
    }
    let alike = a.form == b.form || ordinals;
    if !alike || x == y {
        return None;
    }
    match if a.form == b.form { a.form } else { Form::Ordinal } {
        Form::Roman => error(DifferenceKind::Other, cost::ROMAN),
        Form::Ordinal => {
            let (kind, cost) = (DifferenceKind::Ordinal, cost::SOFT_ORDINAL);
            Some(Explanation { kind, cost, weight: ordinal_weight(framed) })
        }
        // Drei Linden and Four Limes
        Form::Cardinal if a.in_name && b.in_name => {
            let (kind, cost) = (DifferenceKind::Other, cost::SOFT_NUMBER);
            Some(Explanation { kind, cost, weight: Weight::Warning })
        }
        Form::Cardinal | Form::Fraction | Form::Multiple
            if a.firmness.max(b.firmness) > Firmness::Soft =>
        {
            let whole = a.form == Form::Fraction && *x != Number::HALF && *y != Number::HALF;
            let weight = if whole { Weight::Error } else { Weight::Warning };
            Some(Explanation { kind: DifferenceKind::Other, cost: cost::SOFT_NUMBER, weight })
        }
        // Half of the cream, a quarter of it.
        Form::Fraction if a.form == b.form => {
            let (kind, cost) = (DifferenceKind::Other, cost::SOFT_NUMBER);
            Some(Explanation { kind, cost, weight: Weight::Warning })
        }
        // Trio and quartet, dreiblättrig and чотирилистий.
        Form::Cardinal if is_plural(x) && is_plural(y) => {
            let (kind, cost) = (DifferenceKind::Other, cost::SOFT_NUMBER);
            Some(Explanation { kind, cost, weight: Weight::Warning })
        }
        _ => None,
    }
}

/// Whether a number is too large to be said by other means as often as one and two are.
fn is_plural(number: &Number) -> bool {
    number.is_whole() && number.approximate() >= 3.0
}

/// Whether a quantity says which of several: the second, II.
fn is_in_order(quantity: &Quantity) -> bool {
    matches!(quantity.form, Form::Ordinal | Form::Roman)
}

/// Whether a quantity says no more than how large something is: thousands, a hundred, the million.
fn is_amount(quantity: &Quantity) -> bool {
    let bare = quantity.form == Form::Cardinal && quantity.scale.is_some();
    quantity.form == Form::Vague || bare && quantity.number().copied() == quantity.scale
}

/// Thousands and millions contradict each other, and so do hundreds of euros and of dollars.
fn amounts(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> Option<Explanation> {
    let cost = cost::SOFT_SCALE;
    let measured =
        a.units.iter().any(|it| measures::is_measured(it) && b.has_dimension(it.dimension));
    if measured && have_other_units(a, b) {
        // Hundreds of kilometres may well be hundreds of miles.
        return Some(Explanation { kind: DifferenceKind::Unit, cost, weight: Weight::Warning });
    }
    if x == y {
        return other_unit(a, b)
            .filter(|_| have_other_units(a, b))
            .and_then(|kind| error(kind, cost));
    }
    let (small, large) = if x.approximate() < y.approximate() { (x, y) } else { (y, x) };
    let times = large.approximate() / small.approximate();
    if times <= MOST_IN_A_DOZEN {
        return Some(Explanation { kind: DifferenceKind::Unclear, cost, weight: Weight::Note });
    }
    // Thousands may be tens of thousands.
    let weight = if is_group(small) && times < 1000.0 { Weight::Warning } else { Weight::Error };
    Some(Explanation { kind: DifferenceKind::Scale, cost, weight })
}

/// Two dozen is what some languages say for „два десятки“.
fn tens_for_dozens(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> bool {
    let (ten, dozen) = (Number::whole(10), Number::whole(12));
    let scales = a.scale == Some(ten) && b.scale == Some(dozen);
    scales && !a.digits && !b.digits && x.times(&dozen) == y.times(&ten)
}

/// How many tens a dozen is at most, where neither is meant exactly.
const MOST_IN_A_DOZEN: f64 = 1.2;

/// Whether a number is a power of a thousand.
fn is_group(number: &Number) -> bool {
    let power = number.power_of_ten_between(&Number::whole(1));
    power.is_some_and(|it| it >= SMALLEST_SCALE && it.is_multiple_of(3))
}

/// First and second of the same half-year or quarter contradict each other; alone they often mean
/// something else.
fn ordinal_weight(framed: bool) -> Weight {
    if framed { Weight::Error } else { Weight::Warning }
}

/// What may have happened to a number that both texts must say.
fn hard(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> Option<(DifferenceKind, u32)> {
    if is_decade_of_life(a, b) || is_decade_of_life(b, a) {
        return Some((DifferenceKind::Other, cost::UNIT));
    }
    if x == y {
        return other_unit(a, b).map(|kind| (kind, cost::UNIT));
    }
    if x.absolute() == y.absolute() {
        return Some((DifferenceKind::Sign, cost::SIGN));
    }
    if measures::rounded(a, b, x, y) || measures::whole_inches(a, b, x, y) {
        return Some((DifferenceKind::Converted, cost::ROUNDED));
    }
    if let Some(power) = x.power_of_ten_between(y) {
        return Some(if a.scale != b.scale && power >= SMALLEST_SCALE {
            (DifferenceKind::Scale, cost::SCALE)
        } else {
            (DifferenceKind::PowerOfTen, cost::POWER_OF_TEN)
        });
    }
    let in_digits = a.digits && b.digits;
    if a.form == Form::Ordinal && b.form == Form::Ordinal && !in_digits {
        return Some((DifferenceKind::Ordinal, cost::ORDINAL));
    }
    match slip(x, y) {
        Some(Slip::Transposed) if in_digits => Some((DifferenceKind::Transposed, cost::TRANSPOSED)),
        Some(Slip::Digit) if in_digits => Some((DifferenceKind::Digit, cost::DIGIT)),
        _ => Some((DifferenceKind::Other, cost::OTHER_NUMBER)),
    }
}

/// The number is the same, so it is the unit that is not.
fn other_unit(a: &Quantity, b: &Quantity) -> Option<DifferenceKind> {
    let both = |dimension| a.has_dimension(dimension) && b.has_dimension(dimension);
    if !have_other_units(a, b) {
        let points = [a, b].iter().any(|it| it.has_unit(KnownUnit::PercentagePoint));
        let kind = if points { DifferenceKind::Unclear } else { DifferenceKind::Percent };
        return share_lost(a, b).then_some(kind);
    }
    Some(if both(Dimension::Money) {
        DifferenceKind::Currency
    } else if both(Dimension::Share) {
        DifferenceKind::Percent
    } else {
        DifferenceKind::Unit
    })
}

/// Whether one says only “dollars”, and the other whose they are.
fn may_be_same_money(a: &Quantity, b: &Quantity) -> bool {
    let bare = |it: &Quantity| it.has_unit(KnownUnit::Dollar);
    let dollars = |it: &Quantity| it.units.iter().any(Unit::is_dollar);
    bare(a) && dollars(b) || bare(b) && dollars(a)
}

/// Whether both have units, and none in common.
fn have_other_units(a: &Quantity, b: &Quantity) -> bool {
    let both = !a.units.is_empty() && !b.units.is_empty();
    both && !a.units.iter().any(|it| b.units.contains(it))
}

/// Per cent and percentage points are confused by good writers, too; a share that has become a bare
/// number is a mistake.
fn weight_of(kind: DifferenceKind, sure: bool) -> Weight {
    match kind {
        DifferenceKind::Percent if !sure => Weight::Warning,
        DifferenceKind::Converted | DifferenceKind::Unclear => Weight::Note,
        _ => Weight::Error,
    }
}

/// Whether the number is what the quantity would be with comma and point the other way round.
fn misread(quantity: &Quantity, number: Option<&Number>) -> bool {
    quantity.foreign.is_some() && quantity.foreign.as_ref() == number
}

/// A slip of the finger on the digits.
enum Slip {
    Digit,
    Transposed,
}

/// One digit changed, dropped or added, or digits swapped.
fn slip(a: &Number, b: &Number) -> Option<Slip> {
    slip_of_digits(&a.absolute().to_string(), &b.absolute().to_string())
}

fn slip_of_digits(a: &str, b: &str) -> Option<Slip> {
    if a.len() == b.len() && a.len() > 1 && sorted(a) == sorted(b) {
        return Some(Slip::Transposed);
    }
    let (shorter, longer) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let one = match longer.len() - shorter.len() {
        0 => a.bytes().zip(b.bytes()).filter(|(x, y)| x != y).count() == 1,
        1 => (0..longer.len())
            .any(|at| longer[..at] == shorter[..at] && longer[at + 1..] == shorter[at..]),
        _ => false,
    };
    one.then_some(Slip::Digit)
}

fn sorted(text: &str) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    bytes.sort_unstable();
    bytes
}
