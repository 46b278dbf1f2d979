//! A quantity that a text lacks, as its language writes it.

use super::forms::{Forms, Kind};
use super::style::Style;
use crate::quantities::{Form, KnownUnit, Number, Quantity, Reader, Unit, Value, agree};

/// Numbers up to this one are written in words if the source has a word.
const LARGEST_IN_WORDS: u128 = 12;

/// What to add to a text in this language; `None` for what depends on the sentence: units, which
/// are inflected, dates, and numbers in words in a language with cases.
pub fn addition(wanted: &Quantity, text: &str, reader: &Reader) -> Option<String> {
    let number = match wanted.value() {
        Some(Value::Number(number)) if wanted.form == Form::Cardinal => *number,
        _ => return None,
    };
    if number.decimals() == 0 && !number.is_whole() || wanted.per.is_some() {
        return None;
    }
    // “A tank” for „zwei Panzer“ must be replaced, and nothing be added.
    let is_bare = wanted.units.is_empty() && wanted.scale.is_none();
    let is_few = is_bare && number.is_within(2, LARGEST_IN_WORDS);
    if is_few && forms(reader).is_some_and(|it| it.has_article(text)) {
        return None;
    }
    let text = match wanted.scale {
        Some(scale) => scaled(&number.divided_by(&scale)?, &scale, reader)?,
        None if is_word(wanted, &number) => forms(reader)?.in_words(&number)?,
        None => Style::usual(reader).print(&number.written()?.to_string()),
    };
    let text = measured(wanted, &number, &text, reader)?;
    let read = reader.read(&text);
    matches!(read.as_slice(), [only] if agree(wanted, only)).then_some(text)
}

/// Whether it is a small number in words.
fn is_word(wanted: &Quantity, number: &Number) -> bool {
    !wanted.digits && wanted.units.is_empty() && number.is_within(0, LARGEST_IN_WORDS)
}

/// The number with its unit, if that has the same form in every sentence: 5%, 5 Euro.
fn measured(wanted: &Quantity, number: &Number, text: &str, reader: &Reader) -> Option<String> {
    let is_percent = |it: &Unit| it.is(KnownUnit::Percent);
    match wanted.units.first() {
        None => Some(text.to_owned()),
        Some(_) if wanted.units.iter().any(is_percent) => Some(forms(reader)?.percentage(text)),
        Some(unit) => {
            // 5 доларів and 5 мільйонів доларів, but 3 долари.
            let category = reader.locale().cardinal_category(&number.written()?);
            let declined = wanted.scale.is_none() && !matches!(category, "many" | "other");
            if declined { None } else { forms(reader)?.amount(unit.id, text) }
        }
    }
}

/// A number with a scale word: 2,5 Millionen.
fn scaled(number: &Number, scale: &Number, reader: &Reader) -> Option<String> {
    let written = number.written()?;
    let category = reader.locale().cardinal_category(&written);
    let word = forms(reader)?.counted(Kind::Scale, scale, category)?;
    Some(format!("{}\u{a0}{word}", Style::usual(reader).print(&written.to_string())))
}

fn forms(reader: &Reader) -> Option<&'static Forms> {
    Forms::of(reader.locale().tag.language.as_str())
}
