//! Faults in the tables of forms: what the reader would not read as what a table says.

use super::forms::{Forms, Kind, files};
use crate::locale::Locale;
use crate::quantities::{Number, Quantity, Reader, Value};

/// The faults in the tables of all languages.
pub(in crate::quantities) fn faults() -> Vec<String> {
    files().flat_map(|(language, text)| faults_in(language, text)).collect()
}

fn faults_in(language: &str, text: &str) -> Vec<String> {
    let faults = match (toml::from_str::<Forms>(text), Locale::new(language)) {
        (Ok(forms), Some(locale)) => {
            let reader = Reader::new(&locale);
            forms.faults(|kind, word, value| reads_as(&reader, kind, word, value))
        }
        (Err(fault), _) => vec![fault.to_string()],
        (_, None) => vec!["no language".into()],
    };
    faults.into_iter().map(|it| format!("forms/{language}.toml: {it}")).collect()
}

/// Whether a word means a value, at least in a place where it is usual.
fn reads_as(reader: &Reader, kind: Kind, word: &str, value: &Number) -> bool {
    let places = match kind {
        Kind::Month => vec![word.to_owned(), format!("5. {word}. 2024"), format!("5 {word} 2024")],
        Kind::Weekday => vec![word.to_owned(), format!("{word} 14:00"), format!("{word}. 14 Uhr")],
        Kind::Scale => vec![format!("2 {word}"), format!("$2{word}")],
        Kind::Denominator => vec![word.to_owned(), format!("3 {word}")],
        Kind::Cardinal | Kind::Ordinal | Kind::Decade => vec![word.to_owned()],
    };
    let mut read = places.iter().flat_map(|it| reader.read(it));
    read.any(|it| it.readings.iter().any(|reading| means(kind, &it, &reading.value, value)))
}

fn means(kind: Kind, quantity: &Quantity, said: &Value, value: &Number) -> bool {
    let whole = value.as_whole();
    match (kind, said) {
        (Kind::Month, Value::Date(date)) => date.month.map(u128::from) == whole,
        (Kind::Weekday, Value::Weekday(day)) => Some(u128::from(*day)) == whole,
        (Kind::Decade, Value::Decade(year)) => Some(u128::from(*year)) == whole,
        (Kind::Scale, _) => quantity.scale.as_ref() == Some(value),
        (Kind::Denominator, Value::Number(number)) => {
            number.times(value).is_some_and(|it| it.is_within(1, 3))
        }
        (Kind::Cardinal | Kind::Ordinal, Value::Number(number)) => number == value,
        _ => false,
    }
}
