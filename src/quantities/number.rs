//! An exact decimal number.

use std::fmt;
use std::hash::{Hash, Hasher};

use fixed_decimal::Decimal;

/// An exact decimal number of at most 38 digits; equal by value, whatever its trailing zeros.
#[derive(Clone, Copy, Debug)]
pub struct Number {
    negative: bool,
    /// The digits as a whole number, without trailing zeros behind the decimal mark.
    units: u128,
    /// How many of them stand behind the decimal mark.
    scale: u8,
    /// The zeros behind the decimal mark that were written beyond that.
    zeros: u8,
}

impl Number {
    /// The number of these digits, the last `decimals` of them behind the decimal mark; none if there are too many.
    pub fn from_digits(digits: impl Iterator<Item = u8>, decimals: usize) -> Option<Number> {
        let mut units: u128 = 0;
        for digit in digits {
            units = units.checked_mul(10)?.checked_add(u128::from(digit - b'0'))?;
        }
        let mut number = Number { negative: false, units, scale: u8::try_from(decimals).ok()?, zeros: 0 };
        while number.scale > 0 && number.units.is_multiple_of(10) {
            number.units /= 10;
            number.scale -= 1;
            number.zeros += 1;
        }
        Some(number)
    }

    /// The same number below zero.
    pub fn negated(self) -> Number {
        Number { negative: self.units != 0, ..self }
    }

    /// The number as it was written, for printing in any locale.
    pub fn written(&self) -> Decimal {
        let zeros = "0".repeat(usize::from(self.zeros));
        let point = if self.scale == 0 && self.zeros > 0 { "." } else { "" };
        format!("{self}{point}{zeros}").parse().unwrap_or_default()
    }

    /// The number without trailing zeros, for printing in any locale.
    pub fn value(&self) -> Decimal {
        self.to_string().parse().unwrap_or_default()
    }

    /// Whether it has decimals.
    pub fn is_whole(&self) -> bool {
        self.scale == 0
    }

    /// Whether it is a whole number from 0 to `most`.
    pub fn is_whole_up_to(&self, most: u128) -> bool {
        self.is_whole() && !self.negative && self.units <= most
    }

    /// Whether its value without the sign is the smaller one.
    pub fn is_less_than(&self, other: &Number) -> bool {
        // Each brought to the scale of the other; what overflows is the larger one.
        let scaled = |it: &Number, by: &Number| it.units.checked_mul(10u128.checked_pow(u32::from(by.scale))?);
        match (scaled(self, other), scaled(other, self)) {
            (Some(a), Some(b)) => a < b,
            (a, _) => a.is_some(),
        }
    }

    /// The power of ten by which one of two numbers is the other, if it is one.
    pub fn power_of_ten_between(&self, other: &Number) -> Option<u32> {
        let split = |number: &Number| {
            let (mut units, mut power) = (number.units, -i32::from(number.scale));
            while units != 0 && units.is_multiple_of(10) {
                units /= 10;
                power += 1;
            }
            (units, power)
        };
        let ((a, left), (b, right)) = (split(self), split(other));
        (a == b && a != 0).then(|| left.abs_diff(right))
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        (self.negative, self.units, self.scale) == (other.negative, other.units, other.scale)
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.negative, self.units, self.scale).hash(state);
    }
}

/// The canonical text: `10000`, `-3.5`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        if self.is_whole() {
            return write!(f, "{sign}{}", self.units);
        }
        let width = usize::from(self.scale) + 1;
        let digits = format!("{:0width$}", self.units);
        let (whole, decimals) = digits.split_at(digits.len() - usize::from(self.scale));
        write!(f, "{sign}{whole}.{decimals}")
    }
}
