//! A number in digits in place of another: 12,000 for 10,000, 2.5 for 2.6 million.

use super::mismatch::{Correction, Mismatch};
use super::parts::{is_below_one, split};
use super::style::Style;
use super::tokens::tokens;
use super::words::LARGEST_IN_WORDS;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::{Form, Number, Quantity, Value};

/// More decimals show that another scale word is needed: 0.0000037 billion.
const MOST_DECIMALS: usize = 4;

pub(super) fn numbers(mismatch: &Mismatch) -> Vec<Correction> {
    mismatch.number_wanted().and_then(|it| in_digits(mismatch, &it)).into_iter().collect()
}

fn in_digits(mismatch: &Mismatch, number: &Number) -> Option<Correction> {
    let found = mismatch.found;
    if found.form == Form::Vague
        || !may_become_digits(mismatch, number)
        || is_beside_slash(mismatch)
        || is_plural(mismatch)
        || has_unit_inside(mismatch)
        || has_noughts(mismatch, number)
    {
        return None;
    }
    // In “2.4 million” only the “2.4” is replaced.
    let scaled = match found.scale.filter(|_| found.digits) {
        Some(scale) => number.divided_by(&scale)?,
        None => *number,
    };
    // 0.0000195 million, or 0.3 million where the text has 3 million.
    if found.scale.is_some() && is_below_one(&scaled) && !is_below_one(&found_in_scale(found)?) {
        return without_scale(mismatch, number);
    }
    if mismatch.declines_scale() {
        return None;
    }
    let scaled = without_said_sign(mismatch, scaled)?;
    let written = scaled.written()?.to_string();
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    if decimals > MOST_DECIMALS {
        return None;
    }

    mismatch.with_digits(&mismatch.number_with_sign(), Style::of(mismatch).print(&written))
}

/// Larger numbers are written with a scale word.
const LARGEST_IN_FULL: u128 = 999_999;

fn found_in_scale(found: &Quantity) -> Option<Number> {
    found.number()?.divided_by(&found.scale?)
}

/// The number in full, in place of one with a scale word: 300,000 for 3 million.
fn without_scale(mismatch: &Mismatch, number: &Number) -> Option<Correction> {
    let literal = &mismatch.found.literal;
    let scale =
        tokens(mismatch.text, &(literal.end..mismatch.found.span.end)).into_iter().next()?;
    // «300 000 доларів» as «3 мільйони доларів», but «1002 долари».
    let many = matches!(mismatch.plural(number)?, "many" | "other");
    let is_scale = mismatch.text[literal.end..scale.start].chars().all(is_blank);
    let shown = Style::usual(mismatch.reader).print(&number.written()?.to_string());
    let is_short = number.is_within(1, LARGEST_IN_FULL);
    (many && is_scale && is_short)
        .then_some(Correction { span: literal.start..scale.end, text: shown })
}

/// The number without its sign where a word says it: 7 Grad Frost. `None` if that word would be
/// wrong.
fn without_said_sign(mismatch: &Mismatch, number: Number) -> Option<Number> {
    let said = mismatch.found.number().is_some_and(Number::is_negative)
        && mismatch.number_with_sign() == mismatch.found.literal
        && mismatch.literal().starts_with(|c: char| c.is_ascii_digit());
    match (said, number.is_negative()) {
        (false, _) => Some(number),
        (true, true) => Some(number.absolute()),
        (true, false) => None,
    }
}

/// Whether digits may stand for what was found: for a word only if they are usual for the number,
/// and the word says no more than a number, as «четверо», “a third” and neunzehnmal do.
fn may_become_digits(mismatch: &Mismatch, number: &Number) -> bool {
    let found = mismatch.found;
    let is_time = matches!(found.value(), Some(Value::Time(_)));
    // “Zwei Millionen” takes another form of both words, not digits.
    let cardinal = found.form == Form::Cardinal
        && mismatch.wanted.form == Form::Cardinal
        && found.scale.is_none();
    let most = if mismatch.forms().is_some() { LARGEST_IN_WORDS } else { USUALLY_IN_WORDS };
    let large = number.is_whole() && !number.is_within(0, most);
    !is_time && (found.digits || cardinal && large)
}

/// Numbers up to this one are words in most texts that write numbers in words.
const USUALLY_IN_WORDS: u128 = 20;

/// Whether it is a number in the plural: the 1400s, which are the 15th century; in the 80s.
fn is_plural(mismatch: &Mismatch) -> bool {
    let behind = mismatch.text[mismatch.found.literal.end..].strip_prefix('s');
    behind.is_some_and(|it| !it.starts_with(char::is_alphabetic))
}

/// Whether its unit is in the middle of it: 6-foot-6.
fn has_unit_inside(mismatch: &Mismatch) -> bool {
    let without_ending = mismatch.literal().trim_end_matches(char::is_alphabetic);
    mismatch.found.digits && without_ending.contains(char::is_alphabetic)
}

/// Whether the source has noughts before the number: 007.
fn has_noughts(mismatch: &Mismatch, number: &Number) -> bool {
    let wanted = mismatch.wanted;
    let is_plain = wanted.form == Form::Cardinal && wanted.digits && !wanted.grouped;
    let plain = is_plain && wanted.scale.is_none() && number.is_whole();
    plain && number.decimals() == 0 && wanted.literal.len() > number.to_string().len()
}

/// Whether it is one half of 2023/24.
fn is_beside_slash(mismatch: &Mismatch) -> bool {
    let literal = &mismatch.found.literal;
    mismatch.text[..literal.start].ends_with('/') || mismatch.text[literal.end..].starts_with('/')
}

/// Fractions with a stroke, or in one sign: 1/4 for 1/3, 1¾ for 1½.
pub(super) fn fractions(mismatch: &Mismatch) -> Vec<Correction> {
    let literal = mismatch.literal();
    let span = mismatch.found.literal.clone();
    let Some((whole, above, below)) = mismatch.wanted.number().and_then(split) else {
        return Vec::new();
    };
    let text = if literal.ends_with(|c| SIGNS.iter().any(|(_, _, sign)| *sign == c)) {
        let mut signs = SIGNS.iter();
        let Some((_, _, sign)) = signs.find(|it| (it.0, it.1) == (above, below)) else {
            return Vec::new();
        };
        if whole > 0 { format!("{whole}{sign}") } else { sign.to_string() }
    } else if is_with_stroke(literal) && whole == 0 {
        format!("{above}/{below}")
    } else {
        return Vec::new();
    };
    vec![Correction { span, text }]
}

/// Numerator, denominator and sign (Unicode, Number Forms and Latin-1).
const SIGNS: [(u128, u128, char); 9] = [
    (1, 2, '½'),
    (1, 4, '¼'),
    (3, 4, '¾'),
    (1, 3, '⅓'),
    (2, 3, '⅔'),
    (1, 8, '⅛'),
    (3, 8, '⅜'),
    (5, 8, '⅝'),
    (7, 8, '⅞'),
];

fn is_with_stroke(literal: &str) -> bool {
    literal.split_once('/').is_some_and(|(above, below)| {
        [above, below].iter().all(|it| it.bytes().all(|it| it.is_ascii_digit()))
    })
}

/// A decade in digits, which keeps what follows them: 1990s for 1980s, 90er for 80er.
pub(super) fn decades(mismatch: &Mismatch) -> Vec<Correction> {
    let literal = mismatch.literal();
    let digits = literal.bytes().take_while(u8::is_ascii_digit).count();
    let Some(Value::Decade(year)) = mismatch.wanted.value() else { return Vec::new() };
    let text = match (digits, *year) {
        (2, year) => format!("{:02}", year % 100),
        (4, year @ 1000..) => year.to_string(),
        _ => return Vec::new(),
    };
    let start = mismatch.found.literal.start;
    vec![Correction { span: start..start + digits, text }]
}
