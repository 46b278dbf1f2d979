//! Temperatures in degrees on another scale: 50 °F and 10 °C, in the eighties and 30 °C.

use crate::quantities::quantity::{Quantity, Value};
use crate::quantities::{KnownUnit, Number, Unit};

/// “In the eighties” is 27 to 32 °C.
pub(super) fn degrees_in_tens(tens: &Quantity, celsius: &Quantity) -> bool {
    let (Some(Value::Decade(tens @ 30..100)), Some(celsius), true) =
        (tens.value(), celsius.number(), celsius.has_unit(KnownUnit::Celsius))
    else {
        return false;
    };
    let fahrenheit = celsius.approximate() * 1.8 + 32.0;
    (f64::from(*tens) - 1.0..f64::from(*tens) + 10.0).contains(&fahrenheit)
}

/// 50 °F is 10 °C; a rise of 18 °F is one of 10 °C. If both texts say only “degrees”, the
/// first is likely, but the second would make most mistakes look like conversions.
pub(super) fn temperatures(x: &Number, from: &Unit, y: &Number, to: &Unit) -> bool {
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

/// Whether degrees Fahrenheit are approximately these degrees Celsius, as a temperature or, if a
/// scale is given, as a difference.
fn is_celsius(fahrenheit: f64, celsius: f64, said: bool) -> bool {
    let off = ((fahrenheit - 32.0) / 1.8 - celsius).abs();
    if !said {
        return off < CLOSE_DEGREES;
    }
    let difference = (fahrenheit / 1.8 - celsius).abs() <= 0.1 * celsius.abs().max(2.5);
    off <= ROUNDED_DEGREES || celsius >= 100.0 && off <= ROUNDED_OVEN || difference
}

/// How much degrees Celsius may be off if they were rounded after conversion. Oven dials are in
/// steps of ten.
const CLOSE_DEGREES: f64 = 0.6;
const ROUNDED_DEGREES: f64 = 1.6;
const ROUNDED_OVEN: f64 = 5.0;

fn is_kelvin(kelvin: f64, celsius: f64) -> bool {
    (kelvin - 273.15 - celsius).abs() < 0.6
}
