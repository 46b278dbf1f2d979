//! An exact rational number.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use fixed_decimal::Decimal;

/// An exact rational number, such as 12,000, −3.5 or 2/3; equal by value, however many decimals
/// were written.
#[derive(Clone, Copy, Debug)]
pub struct Number {
    negative: bool,
    numerator: u128,
    /// At least 1; in lowest terms.
    denominator: u128,
    /// The digits after the decimal mark that were written.
    decimals: u8,
}

impl Number {
    /// One half.
    pub const HALF: Number = Number { negative: false, numerator: 1, denominator: 2, decimals: 0 };

    /// A whole number.
    pub const fn whole(value: u128) -> Number {
        Number { negative: false, numerator: value, denominator: 1, decimals: 0 }
    }

    /// The number of these digits, the last `decimals` of them after the decimal mark; none if
    /// there are too many.
    pub fn from_digits(digits: impl Iterator<Item = u8>, decimals: usize) -> Option<Number> {
        let mut units: u128 = 0;
        for digit in digits {
            units = units.checked_mul(10)?.checked_add(u128::from(digit))?;
        }
        Number::of_units(units, decimals)
    }

    /// So many units of the last of these decimals: 125 and 2 for 1.25. `None` if it does not fit.
    pub(in crate::quantities) fn of_units(units: u128, decimals: usize) -> Option<Number> {
        if decimals == 0 {
            return Some(Number::whole(units));
        }
        let decimals = u8::try_from(decimals).ok()?;
        let number = Number::ratio(units, 10u128.checked_pow(u32::from(decimals))?)?;
        Some(Number { decimals, ..number })
    }

    /// A fraction; `None` for a division by zero.
    pub fn ratio(numerator: u128, denominator: u128) -> Option<Number> {
        let divisor = greatest_common_divisor(numerator, denominator);
        let whole = Number::whole(numerator.checked_div(divisor)?);
        (denominator > 0).then_some(Number { denominator: denominator / divisor, ..whole })
    }

    /// Reads `12`, `1e6`, `0.01` and `2/3`, as data files write numbers.
    pub fn parse(text: &str) -> Option<Number> {
        if let Some((numerator, denominator)) = text.split_once('/') {
            return Number::ratio(numerator.parse().ok()?, denominator.parse().ok()?);
        }
        if let Some((digits, power)) = text.split_once('e') {
            let power = 10u128.checked_pow(power.parse().ok()?)?;
            return Number::parse(digits)?.times(&Number::whole(power));
        }
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let digits = whole.bytes().chain(decimals.bytes());
        if whole.is_empty() || !digits.clone().all(|it| it.is_ascii_digit()) {
            return None;
        }
        Number::from_digits(digits.map(|it| it - b'0'), decimals.len())
    }

    /// The same number below zero.
    pub fn negated(self) -> Number {
        Number { negative: self.numerator != 0 && !self.negative, ..self }
    }

    /// The same number without its sign.
    pub fn absolute(self) -> Number {
        Number { negative: false, ..self }
    }

    /// Both multiplied; none if it grows beyond 128 bits.
    pub fn times(&self, other: &Number) -> Option<Number> {
        let left = greatest_common_divisor(self.numerator, other.denominator).max(1);
        let right = greatest_common_divisor(other.numerator, self.denominator).max(1);
        let numerator = (self.numerator / left).checked_mul(other.numerator / right)?;
        let denominator = (self.denominator / right).checked_mul(other.denominator / left)?;
        Some(Number {
            negative: self.negative != other.negative,
            ..Number::ratio(numerator, denominator)?
        })
    }

    /// This divided by another; `None` for a division by zero, or if it grows beyond 128 bits.
    pub fn divided_by(&self, other: &Number) -> Option<Number> {
        let inverse = Number::ratio(other.denominator, other.numerator)?;
        self.times(&Number { negative: other.negative, ..inverse })
    }

    /// Both added, as amounts without a sign; none if it grows beyond 128 bits.
    pub fn plus(&self, other: &Number) -> Option<Number> {
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        Number::ratio(left.checked_add(right)?, self.denominator.checked_mul(other.denominator)?)
    }

    /// The number as it was written, for printing in any locale; none for a fraction such as 2/3.
    pub fn written(&self) -> Option<Decimal> {
        let mut decimal = self.value()?;
        decimal.pad_end(-i16::from(self.decimals));
        Some(decimal)
    }

    /// The number without trailing zeros, for printing in any locale; none for a fraction such as
    /// 2/3.
    pub fn value(&self) -> Option<Decimal> {
        self.to_string().parse().ok()
    }

    /// The digits after the decimal mark that were written.
    pub fn decimals(&self) -> u8 {
        self.decimals
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// Whether it has no decimals.
    pub fn is_whole(&self) -> bool {
        self.denominator == 1
    }

    /// The number itself, if it is whole and not below zero.
    pub fn as_whole(&self) -> Option<u128> {
        (self.is_whole() && !self.negative).then_some(self.numerator)
    }

    /// Whether it is a whole number from `least` to `most`.
    pub fn is_within(&self, least: u128, most: u128) -> bool {
        self.as_whole().is_some_and(|it| (least..=most).contains(&it))
    }

    /// The nearest binary number, for comparing measures.
    pub fn approximate(&self) -> f64 {
        let size = self.numerator as f64 / self.denominator as f64;
        if self.negative { -size } else { size }
    }

    /// The power of ten by which one of two numbers is the other, if it is one.
    pub fn power_of_ten_between(&self, other: &Number) -> Option<u32> {
        let (larger, smaller) =
            if self.size(other) == Ordering::Less { (other, self) } else { (self, other) };
        let mut ratio = larger.divided_by(smaller)?.absolute().as_whole()?;
        let mut power = 0;
        while ratio > 1 && ratio.is_multiple_of(10) {
            ratio /= 10;
            power += 1;
        }
        (ratio == 1).then_some(power)
    }

    /// Compares the amounts, without their signs.
    fn size(&self, other: &Number) -> Ordering {
        let left = self.numerator.checked_mul(other.denominator);
        match (left, other.numerator.checked_mul(self.denominator)) {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => self.approximate().abs().total_cmp(&other.approximate().abs()),
        }
    }
}

fn greatest_common_divisor(a: u128, b: u128) -> u128 {
    if b == 1 {
        return 1;
    }
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        (self.negative, self.numerator, self.denominator)
            == (other.negative, other.numerator, other.denominator)
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.negative, self.numerator, self.denominator).hash(state);
    }
}

/// The canonical text: `10000`, `-3.5`, `2/3`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        match self.as_decimal() {
            None => write!(f, "{sign}{}/{}", self.numerator, self.denominator),
            Some((units, 0)) => write!(f, "{sign}{units}"),
            Some((units, scale)) => {
                let digits = format!("{units:0width$}", width = scale + 1);
                let (whole, decimals) = digits.split_at(digits.len() - scale);
                write!(f, "{sign}{whole}.{decimals}")
            }
        }
    }
}

impl Number {
    /// The digits and how many of them are decimals; none for a fraction that has no end, or does
    /// not fit.
    fn as_decimal(&self) -> Option<(u128, usize)> {
        let mut power: u128 = 1;
        for scale in 0..=38 {
            if power.is_multiple_of(self.denominator) {
                return Some((self.numerator.checked_mul(power / self.denominator)?, scale));
            }
            power = power.checked_mul(10)?;
        }
        None
    }
}
