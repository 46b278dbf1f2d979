//! Quantities in one text for all languages: `10000`, `5000000 EUR`, `8.6%`, `14:30`, `Monday`.

use std::fmt;

use super::KnownUnit;
use super::quantity::{Form, Quantity, Value};

/// The canonical text: `10000`, `5000000 EUR`, `8.6%`, `2024-06-19`, `3.` for an ordinal.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value() {
            None => write!(f, "{}", self.foreign.map(|it| it.to_string()).unwrap_or_default()),
            Some(value) => write!(f, "{value}"),
        }?;
        match self.units.first() {
            Some(unit) if unit.is(KnownUnit::Percent) => write!(f, "%"),
            Some(unit) => write!(f, " {}", unit.symbol()),
            None if self.form == Form::Ordinal => write!(f, "."),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(number) => write!(f, "{number}"),
            Value::Date(date) => write!(f, "{date}"),
            Value::Time(time) => write!(f, "{time}"),
            Value::Weekday(day) => write!(f, "{}", WEEKDAYS[usize::from(*day).clamp(1, 7) - 1]),
            Value::Decade(year) => write!(f, "{year}s"),
            Value::Pair(pair) => write!(f, "{}:{}", pair[0], pair[1]),
            Value::Identifier(name) => write!(f, "{name}"),
            Value::Idiom(name) => write!(f, "{name}"),
        }
    }
}

const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
