//! A quantity that a text lacks, as its language writes it.

use super::forms::{Forms, Kind};
use super::style::Style;
use crate::quantities::{Form, KnownUnit, Number, Quantity, Reader, Value, agree};

/// What to add to a text in this language; `None` for what depends on the sentence: units, which
/// are inflected, dates, and numbers in words.
pub fn addition(wanted: &Quantity, reader: &Reader) -> Option<String> {
    let number = match wanted.value() {
        Some(Value::Number(number)) if wanted.form == Form::Cardinal => *number,
        _ => return None,
    };
    let percent = wanted.units.iter().any(|it| it.is(KnownUnit::Percent));
    if !wanted.units.is_empty() && !percent || number.decimals() == 0 && !number.is_whole() {
        return None;
    }
    let text = match wanted.scale {
        Some(scale) => scaled(&number.divided_by(&scale)?, &scale, reader)?,
        None => Style::usual(reader).print(&number.written()?.to_string()),
    };
    let text = if percent { forms(reader)?.percentage(&text) } else { text };
    let read = reader.read(&text);
    matches!(read.as_slice(), [only] if agree(wanted, only)).then_some(text)
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
