//! Units and currencies, by the ids that the data files share.

use std::ops::Deref;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::Number;

/// A unit of measure, a share of a whole, or a currency.
#[derive(Clone, Copy, Debug)]
pub struct Unit(&'static Definition);

/// What is known of a unit.
#[derive(Debug)]
pub struct Definition {
    /// The id, such as `kilometre`; for a currency its ISO 4217 code.
    pub id: &'static str,
    /// What it measures, such as `length`; `money` for a currency.
    pub dimension: &'static str,
    /// Its size in the first unit of its dimension.
    pub size: Number,
}

/// Currency codes of ISO 4217, with the sign of those that have one of their own.
const CURRENCIES: &[(&str, &str)] = &[
    ("EUR", "€"),
    ("USD", "$"),
    ("GBP", "£"),
    ("UAH", "₴"),
    ("JPY", "¥"),
    ("INR", "₹"),
    ("TRY", "₺"),
    ("KRW", "₩"),
    ("ILS", "₪"),
    ("RUB", "₽"),
    ("CHF", ""),
    ("PLN", ""),
    ("CZK", ""),
    ("HUF", ""),
    ("SEK", ""),
    ("NOK", ""),
    ("DKK", ""),
    ("CNY", ""),
    ("CAD", ""),
    ("AUD", ""),
    ("NZD", ""),
    ("BRL", ""),
    ("MXN", ""),
    ("ZAR", ""),
    ("RON", ""),
    ("BGN", ""),
    ("ISK", ""),
    ("DEM", ""),
    ("KZT", ""),
    ("BYN", ""),
    ("MDL", ""),
    ("GEL", ""),
];

impl Unit {
    /// The unit of this id.
    pub fn of(id: &str) -> Option<Unit> {
        units().get(id).map(Unit)
    }

    /// The currency of this sign.
    pub fn of_sign(sign: char) -> Option<Unit> {
        if sign.is_alphanumeric() || sign.is_whitespace() {
            return None;
        }
        let mut encoded = [0; 4];
        let sign: &str = sign.encode_utf8(&mut encoded);
        CURRENCIES.iter().find(|(_, it)| *it == sign).and_then(|(code, _)| Unit::of(code))
    }

    /// Whether it is a currency.
    pub fn is_currency(&self) -> bool {
        self.dimension == "money"
    }

    /// Whether it is a share of a whole: per cent, percentage points.
    pub fn is_share(&self) -> bool {
        self.dimension == "share"
    }

    /// The name in canonical texts: `EUR`, `%`, `kilometre`.
    pub fn symbol(&self) -> &'static str {
        if self.id == "percent" { "%" } else { self.id }
    }

    /// This amount in another unit of the same dimension.
    pub fn convert(&self, amount: &Number, to: &Unit) -> Option<Number> {
        if self.dimension != to.dimension
            || matches!(self.dimension, "money" | "share" | "temperature")
        {
            return None;
        }
        amount.times(&self.size)?.divided_by(&to.size)
    }
}

impl Deref for Unit {
    type Target = Definition;

    fn deref(&self) -> &Definition {
        self.0
    }
}

impl PartialEq for Unit {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

fn units() -> &'static FxHashMap<&'static str, Definition> {
    static UNITS: OnceLock<FxHashMap<&'static str, Definition>> = OnceLock::new();
    UNITS.get_or_init(|| {
        let currencies = CURRENCIES.iter().map(|(code, _)| (*code, "money", "1"));
        measures()
            .chain(currencies)
            .filter_map(|(id, dimension, size)| {
                Some((id, Definition { id, dimension, size: Number::parse(size)? }))
            })
            .collect()
    })
}

/// The lines of the table: id, dimension, size.
fn measures() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let mut dimension = "";
    include_str!("units.toml").lines().filter_map(move |line| {
        if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            dimension = name;
        }
        let (id, size) = line.split_once(" = ")?;
        (!id.starts_with('#')).then(|| (id, dimension, size.trim_matches('"')))
    })
}
