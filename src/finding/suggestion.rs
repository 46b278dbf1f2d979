//! What to write for a quantity in another language.

use icu_decimal::options::GroupingStrategy;

use crate::locale::Locale;
use crate::quantities::{Form, Number, Quantity, Value};

/// The number of the source as the translation's language writes it, grouped if the source groups
/// it; a date in digits becomes one in words. Units and currencies are left to the translator.
pub fn suggestion(quantity: &Quantity, locale: &Locale) -> Option<String> {
    match quantity.value() {
        Some(Value::Date(date)) => locale.print_date(date.year, date.month, date.day),
        Some(Value::Weekday(day)) => locale.print_weekday(*day),
        Some(Value::Number(number)) if quantity.form != Form::Vague => {
            print(quantity, number, locale)
        }
        Some(_) => None,
        None => quantity.foreign.and_then(|it| print(quantity, &it, locale)),
    }
}

fn print(quantity: &Quantity, number: &Number, locale: &Locale) -> Option<String> {
    let grouping = if quantity.grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never };
    // In “2.4 million” only the “2.4” is replaced.
    let number = match quantity.scale {
        Some(scale) if quantity.digits => number.divided_by(&scale)?,
        _ => *number,
    };
    Some(locale.print(&number.written()?, grouping))
}
