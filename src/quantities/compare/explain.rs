//! How one quantity may have become another, by the least that must have happened.

use super::Weight;
use crate::quantities::agree::{agreement, share_lost};
use crate::quantities::quantity::{Date, Form, Level, Quantity, Value};
use crate::quantities::{Number, Unit};

/// An explanation of a difference.
#[derive(Clone, Copy, Debug)]
pub(super) struct Explanation {
    pub kind: &'static str,
    /// How far-fetched it is.
    pub cost: u32,
    pub weight: Weight,
}

/// The cheapest explanation; none where the two have nothing to do with each other.
pub(super) fn explain(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    match (a.value(), b.value()) {
        (Some(Value::Date(x)), Some(Value::Date(y))) => dates(*x, *y, a, b),
        (Some(Value::Time(_)), Some(Value::Time(_))) => certain("time", 40),
        (Some(Value::Weekday(_)), Some(Value::Weekday(_))) => firm(a, b, "weekday", 40),
        (Some(Value::Pair(x)), Some(Value::Pair(y))) if x[0] == y[1] && x[1] == y[0] => {
            certain("order", 45)
        }
        (Some(Value::Pair(..)), Some(Value::Pair(..))) => certain("other", 50),
        (Some(Value::Identifier(x)), Some(Value::Identifier(y))) => identifiers(x, y),
        (Some(Value::Idiom(_)), _) | (_, Some(Value::Idiom(_))) => None,
        _ => numbers(a, b),
    }
}

/// The cost of taking two wholes that differ for one difference, before they fall apart into days
/// and hours.
pub(super) fn whole_cost(a: &Quantity, b: &Quantity) -> Option<u32> {
    if a.parts.is_empty() || b.parts.is_empty() {
        return None;
    }
    let shared =
        a.parts.iter().filter(|x| b.parts.iter().any(|y| agreement(x, y).is_some())).count();
    match (a.value()?, b.value()?) {
        (Value::Date(x), Value::Date(y)) if contradict(*x, *y) && shared > 0 => {
            Some(40 - u32::try_from(shared).ok()?)
        }
        (Value::Time(_), Value::Time(_)) => Some(40 - u32::try_from(shared).ok()?),
        (Value::Pair(..), Value::Pair(..)) => Some(50 - u32::try_from(shared).ok()?),
        _ => None,
    }
}

/// Whether two dates differ in something that both say.
fn contradict(a: Date, b: Date) -> bool {
    let other = |a: Option<u16>, b: Option<u16>| a.zip(b).is_some_and(|(a, b)| a != b);
    other(a.year, b.year)
        || other(a.month.map(u16::from), b.month.map(u16::from))
        || other(a.day.map(u16::from), b.day.map(u16::from))
}

fn certain(kind: &'static str, cost: u32) -> Option<Explanation> {
    Some(Explanation { kind, cost, weight: Weight::Error })
}

/// Two words that both texts must say; a warning where one of them may be said by other means.
fn firm(a: &Quantity, b: &Quantity, kind: &'static str, cost: u32) -> Option<Explanation> {
    match a.level.min(b.level) {
        Level::Ghost => None,
        Level::Soft => Some(Explanation { kind, cost: cost + 30, weight: Weight::Warning }),
        _ => certain(kind, cost),
    }
}

fn dates(x: Date, y: Date, a: &Quantity, b: &Quantity) -> Option<Explanation> {
    if !contradict(x, y) {
        return None;
    }
    let month = x.month.zip(y.month).is_some_and(|(x, y)| x != y);
    let rest = x.day == y.day && x.year == y.year;
    if a.level == Level::Soft && b.level == Level::Soft {
        return None;
    }
    firm(a, b, if month && rest { "month" } else { "date" }, 40)
}

/// The same name with another number.
fn identifiers(x: &str, y: &str) -> Option<Explanation> {
    let letters = |it: &str| it.chars().filter(|c| c.is_alphabetic()).collect::<String>();
    let cyrillic = |it: &str| it.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
    let length = |it: &str| letters(it).chars().count();
    let digits = |it: &str| it.chars().filter(char::is_ascii_digit).collect::<String>();
    let lettered = x.starts_with(|c: char| c.is_ascii_digit()) && digits(x) == digits(y);
    let same = letters(x) == letters(y)
        || lettered
        || cyrillic(x) != cyrillic(y) && length(x).abs_diff(length(y)) <= 1;
    same.then(|| certain("identifier", 40))?
}

fn numbers(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    if a.level == Level::Ghost || b.level == Level::Ghost {
        return about_one(a, b);
    }
    let (x, y) = (a.shown_number(), b.shown_number());
    if misread(a, y.as_ref())
        || misread(b, x.as_ref())
        || a.foreign.is_some() && a.foreign == b.foreign && x != y
    {
        return certain("separator", 10);
    }
    let (x, y) = (x?, y?);
    if a.level == Level::Soft || b.level == Level::Soft {
        return soft(a, b, &x, &y);
    }
    let class = u32::from(a.form != b.form) * 3
        + u32::from(a.digits != b.digits) * 2
        + u32::from(!unlike_units(a, b).is_empty()) * 10;
    let (kind, cost) = hard(a, b, &x, &y)?;
    Some(Explanation { kind, cost: cost + class, weight: weight_of(kind, share_lost(a, b)) })
}

/// “more than a centimetre” and “1.27 cm”.
fn about_one(a: &Quantity, b: &Quantity) -> Option<Explanation> {
    let measured = a.units.iter().any(|it| it.dimension != "time" && b.units.contains(it));
    let near = a.shown_number()?.approximate() / b.shown_number()?.approximate();
    (measured && (0.5..=2.0).contains(&near)).then_some(Explanation {
        kind: "unclear",
        cost: 300,
        weight: Weight::Note,
    })
}

/// Ordinals, vague amounts and the like contradict only their like.
fn soft(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> Option<Explanation> {
    if a.form != b.form || x == y || a.digits || b.digits {
        return None;
    }
    match a.form {
        Form::Vague => certain("scale", 160),
        Form::Roman => certain("other", 160),
        Form::Ordinal => {
            Some(Explanation { kind: "ordinal", cost: 170, weight: ordinal_weight(a, b) })
        }
        Form::Cardinal | Form::Fraction | Form::Multiple if a.level.max(b.level) > Level::Soft => {
            let whole = a.form == Form::Fraction && *x != Number::HALF && *y != Number::HALF;
            let weight = if whole { Weight::Error } else { Weight::Warning };
            Some(Explanation { kind: "other", cost: 180, weight })
        }
        _ => None,
    }
}

/// First against second of the same half-year or quarter contradict each other; alone they are
/// often something else.
fn ordinal_weight(a: &Quantity, b: &Quantity) -> Weight {
    let framed = !a.units.is_empty() && a.units.iter().any(|it| b.units.contains(it));
    if framed { Weight::Error } else { Weight::Warning }
}

fn hard(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> Option<(&'static str, u32)> {
    if x == y {
        let points = [a, b].iter().any(|it| it.units.iter().any(|it| it.id == "percentage-point"));
        let lost = share_lost(a, b).then_some((if points { "unclear" } else { "percent" }, 25));
        return same_number(a, b).or(lost);
    }
    if x.absolute() == y.absolute() {
        return Some(("sign", 20));
    }
    if rounded(a, b, x, y) || whole_inches(a, b, x, y) {
        return Some(("converted", 20));
    }
    if let Some(power) = x.power_of_ten_between(y) {
        let scales = a.scale != b.scale && (a.scale.is_some() || b.scale.is_some()) && power >= 3;
        return Some(if scales { ("scale", 15) } else { ("power-of-ten", 20) });
    }
    let ordinals = a.form == Form::Ordinal && b.form == Form::Ordinal && !(a.digits && b.digits);
    if ordinals {
        return Some(("ordinal", 40));
    }
    let digits = a.digits && b.digits;
    match slip(x, y) {
        Some(Slip::Transposed) if digits => Some(("transposed", 30)),
        Some(Slip::Digit) if digits => Some(("digit", 35)),
        _ => Some(("other", 100)),
    }
}

/// How much two measures in one unit may differ of which one was rounded after conversion: 25 cm
/// and 25.4 cm.
const ROUNDING: f64 = 0.025;

/// Whether two measures in the same unit are the same but for rounding: one has decimals that the
/// other has not.
fn rounded(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> bool {
    let measured = |it: &Unit| {
        matches!(it.dimension, "length" | "area" | "volume" | "mass" | "speed" | "temperature")
    };
    let same = a.units.iter().any(|it| measured(it) && b.units.contains(it));
    let (size, other) = (x.approximate().abs(), y.approximate().abs());
    let near =
        (size - other).abs() <= ROUNDING * size.max(other) && x.is_negative() == y.is_negative();
    same && near && x.decimals() != y.decimals()
}

/// Whether two lengths are the same whole number of inches, each rounded in its own way: 7.5 cm and
/// 7.6 cm.
fn whole_inches(a: &Quantity, b: &Quantity, x: &Number, y: &Number) -> bool {
    const INCH: f64 = 2.54;
    let centimetres = [a, b].iter().all(|it| it.units.iter().any(|it| it.id == "centimetre"));
    let (x, y) = (x.approximate(), y.approximate());
    let inches = (y / INCH).round();
    let exact = |it: f64| (it - inches * INCH).abs() < 0.06;
    centimetres
        && (1.0..=12.0).contains(&inches)
        && (exact(x) || exact(y))
        && (x - y).abs() <= ROUNDING * x.max(y)
}

/// The number is the same, so it is the unit that is not.
fn same_number(a: &Quantity, b: &Quantity) -> Option<(&'static str, u32)> {
    if unlike_units(a, b).is_empty() {
        return None;
    }
    let both = |dimension: &str| {
        [a, b].iter().all(|it| it.units.iter().any(|it| it.dimension == dimension))
    };
    let kind = if both("money") {
        "currency"
    } else if both("share") {
        "percent"
    } else {
        "unit"
    };
    Some((kind, 25))
}

/// The units, if both have some and none in common.
fn unlike_units(a: &Quantity, b: &Quantity) -> Vec<Unit> {
    let both = !a.units.is_empty() && !b.units.is_empty();
    let common = a.units.iter().any(|it| b.units.iter().any(|other| it.id == other.id));
    if both && !common { vec![a.units[0], b.units[0]] } else { Vec::new() }
}

/// Per cent and percentage points are confused by good writers, too; a share that is none is a
/// mistake.
fn weight_of(kind: &str, share_lost: bool) -> Weight {
    match kind {
        "percent" if !share_lost => Weight::Warning,
        "converted" | "unclear" => Weight::Note,
        _ => Weight::Error,
    }
}

/// Whether the number is what the quantity would be with comma and point the other way round.
fn misread(quantity: &Quantity, number: Option<&Number>) -> bool {
    quantity.foreign.is_some_and(|it| Some(&it) == number) && number.is_some()
}

enum Slip {
    Digit,
    Transposed,
}

/// One digit changed, dropped or added, or digits swapped.
fn slip(a: &Number, b: &Number) -> Option<Slip> {
    let (a, b) = (a.absolute().to_string(), b.absolute().to_string());
    if a.len() == b.len() && a.len() > 1 && sorted(&a) == sorted(&b) {
        return Some(Slip::Transposed);
    }
    let (shorter, longer) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
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
