//! Whether two quantities say the same.

use super::quantity::{Date, Firmness, Form, Quantity, Reading, Time, Value};
use super::script::is_cyrillic;
use super::{Dimension, KnownUnit, Number, Unit};

/// How two quantities agree; the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Agreement {
    /// The same value in the same form and unit.
    Same,
    /// The same value, in another form: two and second.
    OtherForm,
    /// The same value, where one text only implies it.
    Implied,
    /// The same amount in another unit: half a year and six months.
    OtherUnit,
    /// About the same amount in another unit: 20 km and 12 miles.
    Converted,
}

/// How much two measures in the same unit may differ that were rounded on the way there and back:
/// 320 km and 200 miles (322 km).
const ROUNDED_TWICE: f64 = 0.025;

/// How much two measures may differ that were rounded after conversion.
const ROUNDING: f64 = 0.06;

/// The same for units of nearly the same size: 150 PS are 148 horsepower.
const CLOSE_ROUNDING: f64 = 0.006;

/// Whether two quantities say the same, and how closely.
pub(super) fn agreement(a: &Quantity, b: &Quantity) -> Option<Agreement> {
    let found = values(a, b);
    let units = same_units(a, b);
    if units != Units::Other && same_code(a, b) {
        return Some(Agreement::Same);
    }
    if !may_stand_for(a, b) || !may_stand_for(b, a) || share_lost(a, b) {
        return None;
    }
    if let Some(agreement) = found
        && units != Units::Other
    {
        let alike = a.form == b.form && units == Units::Same;
        return Some(if alike { agreement } else { agreement.max(Agreement::OtherForm) });
    }
    if share_of_whole(a, b) || same_floor(a, b) {
        return Some(Agreement::OtherForm);
    }
    let gloss = if units == Units::Same {
        // Where both have the same unit and another number, a second unit does not help.
        None
    } else {
        let glosses = glossed(a, b).into_iter().chain(glossed(b, a)).min();
        glosses.map(|it| it.max(Agreement::OtherUnit))
    };
    // A conversion changes the unit; only “degrees” leave open whose they are.
    let same = a.units.iter().any(|it| b.units.contains(it) && !it.is(KnownUnit::Degree));
    // An amount in brackets in the unit of the other text is more exact than a conversion.
    let told = gloss.is_none() && (is_glossed_in(a, b) || is_glossed_in(b, a));
    let converted = if same || told { None } else { converted(a, b) };
    converted.into_iter().chain(gloss).min()
}

/// Whether a name or a code is written the same in both texts.
pub(super) fn same_code(a: &Quantity, b: &Quantity) -> bool {
    a.codes.iter().any(|it| b.codes.contains(it))
}

/// Whether a quantity is given once more in the unit of another.
fn is_glossed_in(glossed: &Quantity, other: &Quantity) -> bool {
    let gloss = glossed.gloss.as_deref().filter(|it| it.number().is_some());
    let Some(gloss) = gloss else { return false };
    gloss.units.iter().any(|unit| other.units.contains(unit)) && !is_near(gloss, other)
}

/// Whether two numbers differ no more than by rounding.
fn is_near(a: &Quantity, b: &Quantity) -> bool {
    let Some((x, y)) = a.number().zip(b.number()) else { return false };
    let (x, y) = (x.approximate(), y.approximate());
    (x - y).abs() <= ROUNDED_TWICE * x.abs().max(y.abs())
}

/// How the amount in brackets after one quantity agrees with the other.
fn glossed(a: &Quantity, b: &Quantity) -> Option<Agreement> {
    agreement(a.gloss.as_deref()?, b)
}

/// An article agrees only with what has its own unit, and a soft word with nothing that is part of
/// a date or a score.
fn may_stand_for(word: &Quantity, other: &Quantity) -> bool {
    match word.firmness {
        Firmness::Ghost => word.units.iter().any(|it| {
            other.has_dimension(it.dimension) || it.is_share() && other.form == Form::Fraction
        }),
        // Q3 may be the III quarter, but F-16 has nothing to do with Louis XVI.
        Firmness::Soft if matches!(word.value(), Some(Value::Identifier(_))) => {
            other.form != Form::Roman || !other.units.is_empty()
        }
        // “one to seven” is 1:7, but the first half is not a part of 1:0.
        Firmness::Soft if word.form == Form::Cardinal => true,
        Firmness::Soft => {
            word.digits || !(other.form == Form::Other && other.digits && other.number().is_some())
        }
        _ => true,
    }
}

/// Some reading of one is some reading of the other; two that are only implied prove nothing.
fn values(a: &Quantity, b: &Quantity) -> Option<Agreement> {
    if (a.value().is_none() || b.value().is_none()) && unreadable(a, b) {
        return Some(Agreement::Same);
    }
    if other_times(a, b) {
        return None;
    }
    let pairs = a.readings.iter().flat_map(|x| b.readings.iter().map(move |y| (x, y)));
    pairs
        .filter(|(x, y)| (!(x.implied && y.implied) || copied(x, y)) && same(x, y, a, b))
        .map(|(x, y)| if x.implied || y.implied { Agreement::Implied } else { Agreement::Same })
        .min()
}

/// Whether a time contradicts what the other may be: 8 p.m. and 08.00 have only the digit in common.
fn other_times(a: &Quantity, b: &Quantity) -> bool {
    let said = |it: &Quantity| matches!(it.value(), Some(Value::Time(_)));
    (said(a) || said(b)) && a.time().is_some() && b.time().is_some() && !may_be_same_time(a, b)
}

fn may_be_same_time(a: &Quantity, b: &Quantity) -> bool {
    a.times().any(|x| b.times().any(|y| same_time(x, y)))
}

/// “Windows 10/11” and “10/12/21” may be dates, but the same digits and slashes in both texts say
/// the same.
fn copied(a: &Reading, b: &Reading) -> bool {
    matches!((&a.value, &b.value), (Value::Identifier(x), Value::Identifier(y))
        if x == y && x.contains('/'))
}

/// What neither language can read as a number may be meant alike. A translation cannot fix a source
/// that writes numbers as another language does.
fn unreadable(a: &Quantity, b: &Quantity) -> bool {
    let (Some(foreign), None) = (a.foreign, a.value()) else { return false };
    if b.value().is_none() { Some(foreign) == b.foreign } else { b.number() == Some(&foreign) }
}

fn same(first: &Reading, second: &Reading, a: &Quantity, b: &Quantity) -> bool {
    match (&first.value, &second.value) {
        (Value::Date(x), Value::Date(y)) => x == y || same_feast(*x, *y, a, b),
        (Value::Time(x), Value::Time(y)) => same_time(*x, *y),
        (Value::Decade(x), Value::Decade(y)) => {
            x == y || (x % 100 == y % 100 && (*x < 100 || *y < 100))
        }
        (Value::Decade(x), Value::Number(y)) => decade_or_century(*x, y, b),
        (Value::Number(x), Value::Decade(y)) => decade_or_century(*y, x, a),
        (Value::Pair(pair), Value::Number(number)) => minute_of_play(&pair[0], number, b),
        (Value::Number(number), Value::Pair(pair)) => minute_of_play(&pair[0], number, a),
        (Value::Date(date), Value::Number(number)) => only_day(*date, number),
        (Value::Number(number), Value::Date(date)) => only_day(*date, number),
        (Value::Pair(x), Value::Pair(y)) => {
            x == y || (a.lost_game || b.lost_game) && x[0] == y[1] && x[1] == y[0]
        }
        (Value::Identifier(x), Value::Identifier(y)) => same_name(x, y),
        (x @ Value::Number(_), y @ Value::Number(_)) => {
            x == y && !not_the_age(first, a, b) && !not_the_age(second, b, a)
        }
        (x, y) => x == y,
    }
}

/// The first years of a decade are only implied by it; its middle is said.
fn not_the_age(reading: &Reading, decade: &Quantity, age: &Quantity) -> bool {
    reading.implied && is_decade_of_life(decade, age)
}

/// A man in his forties is not 40 years old.
pub(super) fn is_decade_of_life(decade: &Quantity, age: &Quantity) -> bool {
    matches!(decade.value(), Some(Value::Decade(_))) && age.has_unit(KnownUnit::Year)
}

/// In minutes.
const HALF_DAY: u16 = 12 * 60;

/// 9/11 is 11 September 2001, and any other.
fn same_feast(x: Date, y: Date, a: &Quantity, b: &Quantity) -> bool {
    let feast = |it: &Quantity| it.firmness == Firmness::Soft && it.is_day();
    (feast(a) || feast(b)) && (x.month, x.day) == (y.month, y.day)
}

/// Half past two may be 14:30; 2:30 a.m. may not.
fn same_time(a: Time, b: Time) -> bool {
    let same = a.minutes == b.minutes
        || !(a.sure && b.sure) && a.minutes % HALF_DAY == b.minutes % HALF_DAY;
    same && a.seconds == b.seconds
}

/// The 1800s are the nineteenth century.
fn decade_or_century(decade: u16, number: &Number, quantity: &Quantity) -> bool {
    let century = quantity.has_unit(KnownUnit::Century);
    century && decade.is_multiple_of(100) && *number == Number::whole(u128::from(decade / 100 + 1))
}

/// 27:37 is in the 28th minute.
fn minute_of_play(minutes: &Number, number: &Number, quantity: &Quantity) -> bool {
    let minute = quantity.has_unit(KnownUnit::Minute) && quantity.form == Form::Ordinal;
    minute && minutes.plus(&Number::whole(1)).as_ref() == Some(number)
}

fn only_day(date: Date, number: &Number) -> bool {
    matches!(date, Date { day: Some(day), month: None, year: None }
        if *number == Number::whole(u128::from(day)))
}

/// Mi-8 is written in Cyrillic letters, too: where the scripts differ, the digits must agree.
fn same_name(a: &str, b: &str) -> bool {
    a == b
        || same_phone(a, b)
        || same_phone(b, a)
        || a.contains(is_cyrillic) != b.contains(is_cyrillic) && digits(a).eq(digits(b))
}

/// +49 30 1234567 and 030 1234567: with the number of the country, of up to three digits, the zero
/// before that of the town is left out.
fn same_phone(international: &str, national: &str) -> bool {
    let Some(international) = international.strip_prefix('+') else { return false };
    let local = national.strip_prefix('0').unwrap_or(national);
    let country = international.strip_suffix(local).map_or(0, str::len);
    (1..=3).contains(&country) && local.len() > 5 && local.bytes().all(|it| it.is_ascii_digit())
}

fn digits(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(char::is_ascii_digit)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Units {
    Same,
    /// One of the two has none.
    Unsaid,
    Other,
}

fn same_units(a: &Quantity, b: &Quantity) -> Units {
    match (&a.units[..], &b.units[..]) {
        ([], []) => Units::Same,
        ([], _) | (_, []) => Units::Unsaid,
        (a, b) if a.iter().any(|it| b.contains(it)) => Units::Same,
        (a, b) if a.iter().any(|it| b.iter().any(|other| alike(it, other))) => Units::Same,
        _ => Units::Other,
    }
}

/// “Degrees” are degrees of any scale, floors are floors, cents those of any dollar or euro, and horsepower is rarely
/// converted.
fn alike(a: &Unit, b: &Unit) -> bool {
    let degrees = a.dimension == Dimension::Temperature && b.dimension == Dimension::Temperature;
    a.dimension == Dimension::Floor && b.dimension == Dimension::Floor
        || degrees && (a.is(KnownUnit::Degree) || b.is(KnownUnit::Degree))
        || a.is(KnownUnit::Cent) && has_cents(b)
        || b.is(KnownUnit::Cent) && has_cents(a)
        || a.is(KnownUnit::MetricHorsepower) && b.is(KnownUnit::Horsepower)
        || b.is(KnownUnit::MetricHorsepower) && a.is(KnownUnit::Horsepower)
}

fn has_cents(unit: &Unit) -> bool {
    unit.is_dollar() || unit.id == "EUR"
}

/// „Im 2. Stock“ is on the third floor where that at street level is the first.
pub(super) fn same_floor(a: &Quantity, b: &Quantity) -> bool {
    let which = a.form == Form::Ordinal || b.form == Form::Ordinal;
    which && (is_floor_below(a, b) || is_floor_below(b, a))
}

/// Whether the number of a floor is one lower by the way in which its language counts.
fn is_floor_below(lower: &Quantity, higher: &Quantity) -> bool {
    let only = |it: &Quantity, other: &Quantity, unit| it.has_unit(unit) && !other.has_unit(unit);
    let floors = lower.has_dimension(Dimension::Floor) && higher.has_dimension(Dimension::Floor);
    let counted =
        only(lower, higher, KnownUnit::UpperFloor) || only(higher, lower, KnownUnit::Storey);
    let one_more = lower.number().and_then(|it| it.plus(&Number::whole(1)));
    floors && counted && one_more.as_ref() == higher.number()
}

/// Three quarters are 75 per cent, and twice as many are 200 per cent.
fn share_of_whole(a: &Quantity, b: &Quantity) -> bool {
    is_share_of_whole(a, b) || is_share_of_whole(b, a)
}

fn is_share_of_whole(fraction: &Quantity, share: &Quantity) -> bool {
    let unit = share.units.iter().find(|it| it.is_share());
    let decimals = share.number().map_or(0, Number::decimals);
    let part = match unit {
        Some(unit) => share.number().and_then(|it| it.times(&unit.size)),
        // 0.667 is two thirds.
        None => share.number().copied().filter(|_| share.units.is_empty() && decimals > 1),
    };
    fraction.units.is_empty()
        && matches!(fraction.form, Form::Fraction | Form::Multiple | Form::Ordinal)
        && part.is_some_and(|part| {
            let step =
                10_f64.powi(-i32::from(decimals)) * unit.map_or(1.0, |it| it.size.approximate());
            let grown = part.plus(&Number::whole(1)).filter(|_| unit.is_some());
            let parts = [Some(part), grown.filter(|it| is_multiple(fraction, it))];
            fraction
                .readings
                .iter()
                .any(|it| parts.iter().flatten().any(|part| is_about(&it.value, part, step)))
        })
}

/// Whether a text says how many times as much there is after growth: 50 per cent more is one and a
/// half times as much.
fn is_multiple(quantity: &Quantity, grown: &Number) -> bool {
    quantity.number() == Some(grown) && grown.approximate() > 1.0
}

/// Two thirds are 67 per cent, or 66.7: a fraction without end, rounded or cut off.
fn is_about(fraction: &Value, part: &Number, step: f64) -> bool {
    let Value::Number(fraction) = fraction else { return false };
    let difference = fraction.approximate() - part.approximate();
    let endless = fraction.written().is_none();
    fraction == part || endless && (-step / 2.0..step).contains(&difference)
}

/// The same amount in another unit, exactly or about.
fn converted(a: &Quantity, b: &Quantity) -> Option<Agreement> {
    if degrees_in_tens(a, b) || degrees_in_tens(b, a) {
        return Some(Agreement::Converted);
    }
    let (x, y) = (a.number()?, b.number()?);
    let pairs = a.units.iter().flat_map(|from| b.units.iter().map(move |to| (from, to)));
    pairs.filter_map(|(from, to)| conversion(x, from, y, to)).min()
}

fn is_point(unit: &Unit) -> bool {
    unit.is(KnownUnit::PercentagePoint)
}

fn conversion(x: &Number, from: &Unit, y: &Number, to: &Unit) -> Option<Agreement> {
    if from.dimension == Dimension::Temperature && to.dimension == Dimension::Temperature {
        return temperatures(x, from, y, to).then_some(Agreement::Converted);
    }
    if from.is_share() && to.is_share() && !is_point(from) && !is_point(to) {
        // 1.1 ‰ are 0.11 %.
        let same = x.times(&from.size)? == y.times(&to.size)?;
        return same.then_some(Agreement::OtherUnit);
    }
    let amount = from.convert(x, to)?;
    // Per cent and percentage points are of one size, and yet not the same.
    if from.is_share() && from.size == to.size {
        return None;
    }
    if amount == *y {
        return Some(Agreement::OtherUnit);
    }
    let (amount, wanted) = (amount.approximate(), y.approximate());
    let mut near = (amount - wanted).abs() <= rounding(from, to) * wanted.abs().max(amount.abs());
    if to.dimension == Dimension::Power && from != to {
        // 40 PS are 39 hp: no closer in whole ones.
        near |= y.is_whole() && (amount - wanted).abs() <= rounding_of(y) && wanted < SMALL_POWER;
    }
    if from.dimension == Dimension::Time && from.is_calendar() == to.is_calendar() {
        // Hours are so many minutes exactly, but for what too few decimals cannot say.
        let ratio = amount / x.approximate();
        near &= (amount - wanted).abs() <= rounding_of(y) + rounding_of(x) * ratio;
    }
    (near && from != to).then_some(Agreement::Converted)
}

/// Above it, rounding to whole ones is within what units may differ by anyway.
const SMALL_POWER: f64 = 100.0;

/// Half of the last decimal that a number is written with; a fraction is exact.
fn rounding_of(number: &Number) -> f64 {
    if number.decimals() == 0 && !number.is_whole() {
        return 0.0;
    }
    0.5 * 0.1_f64.powi(number.decimals().into())
}

/// How much two amounts in these units may differ. Shares are exact, and units of nearly the same
/// size leave no room for rounding.
fn rounding(from: &Unit, to: &Unit) -> f64 {
    let ratio = from.size.approximate() / to.size.approximate();
    if from.is_share() {
        0.0
    } else if (0.95..1.05).contains(&ratio) {
        CLOSE_ROUNDING
    } else {
        ROUNDING
    }
}

/// “In the eighties” is 27 to 32 °C.
fn degrees_in_tens(tens: &Quantity, celsius: &Quantity) -> bool {
    let (Some(Value::Decade(tens @ 30..100)), Some(celsius), true) =
        (tens.value(), celsius.number(), celsius.has_unit(KnownUnit::Celsius))
    else {
        return false;
    };
    let fahrenheit = celsius.approximate() * 1.8 + 32.0;
    (f64::from(*tens) - 1.0..f64::from(*tens) + 10.0).contains(&fahrenheit)
}

/// 50 °F are 10 °C; a rise by 18 °F is one by 10 °C. Where both texts say only “degrees”, the first
/// is likely, but the second would make conversions of most mistakes.
fn temperatures(x: &Number, from: &Unit, y: &Number, to: &Unit) -> bool {
    let (x, y) = (x.approximate(), y.approximate());
    let said = !(from.is(KnownUnit::Degree) && to.is(KnownUnit::Degree));
    let may_be = |unit: &Unit, scale| unit.is(scale) || unit.is(KnownUnit::Degree);
    let falling = may_be(from, KnownUnit::Fahrenheit) && may_be(to, KnownUnit::Celsius);
    let rising = may_be(from, KnownUnit::Celsius) && may_be(to, KnownUnit::Fahrenheit);
    falling && is_celsius(x, y, said)
        || rising && is_celsius(y, x, said)
        || from.is(KnownUnit::Kelvin) && to.is(KnownUnit::Celsius) && is_kelvin(x, y)
        || from.is(KnownUnit::Celsius) && to.is(KnownUnit::Kelvin) && is_kelvin(y, x)
}

/// Whether degrees Fahrenheit are about these degrees Celsius, as a temperature or, where a scale is
/// said, as a difference.
fn is_celsius(fahrenheit: f64, celsius: f64, said: bool) -> bool {
    let off = ((fahrenheit - 32.0) / 1.8 - celsius).abs();
    if !said {
        return off < CLOSE_DEGREES;
    }
    let difference = (fahrenheit / 1.8 - celsius).abs() <= 0.12 * celsius.abs().max(5.0);
    off <= ROUNDED_DEGREES || celsius >= 100.0 && off <= ROUNDED_OVEN || difference
}

/// How much degrees Celsius may be off that were rounded after conversion; the dials of ovens go
/// by tens.
const CLOSE_DEGREES: f64 = 0.6;
const ROUNDED_DEGREES: f64 = 1.6;
const ROUNDED_OVEN: f64 = 5.0;

fn is_kelvin(kelvin: f64, celsius: f64) -> bool {
    (kelvin - 273.15 - celsius).abs() < 0.6
}

/// Whether one is a share and the other a bare number.
pub(super) fn share_lost(a: &Quantity, b: &Quantity) -> bool {
    is_share_of_bare(a, b) || is_share_of_bare(b, a)
}

fn is_share_of_bare(share: &Quantity, bare: &Quantity) -> bool {
    // Blood alcohol is so many per mille, said or not.
    let alcohol = share.has_unit(KnownUnit::Permille)
        && share.number().is_some_and(|it| it.decimals() > 0 && it.approximate() < HIGHEST_ALCOHOL);
    let plain = !alcohol
        && bare.units.is_empty()
        && bare.form == Form::Cardinal
        && bare.firmness >= Firmness::Firm;
    let borrowed = bare.borrowed.is_some_and(|it| it.is_share());
    plain && !borrowed && share.form == Form::Cardinal && share.has_dimension(Dimension::Share)
}

/// In per mille; nobody has more.
const HIGHEST_ALCOHOL: f64 = 6.0;

/// Whether two quantities are the same amount in different units, exactly or about.
pub(super) fn is_conversion(a: &Quantity, b: &Quantity) -> bool {
    matches!(agreement(a, b), Some(Agreement::OtherUnit | Agreement::Converted))
}

/// Whether two quantities say the same.
pub fn agree(a: &Quantity, b: &Quantity) -> bool {
    agreement(a, b).is_some_and(|it| it != Agreement::Converted)
}
