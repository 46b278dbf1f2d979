//! “Five to twelve,” he said: words that are a whole utterance are a time, though they may be two
//! numbers.

use std::ops::Range;

use crate::quantities::Number;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::quantity::{Firmness, Form, Quantity};

/// Whether a place is a whole utterance: right after a quotation mark or the dash of direct speech,
/// and before a mark that ends it.
pub(super) fn is_utterance(text: &str, span: &Range<usize>) -> bool {
    let before = &text[..span.start];
    let spoken = before.trim_end_matches(is_blank);
    let quoted = before.ends_with(['‘', '“', '"', '\'', '«', '„', '‚', '»']);
    let dash = spoken.len() < before.len() && matches!(spoken.trim_start(), "–" | "—");
    (quoted || dash) && text[span.end..].starts_with([',', '.', '!', '?', '…', '’', '”', '"', '»'])
}

/// The minutes and the hour in such a phrase, as numbers.
pub(super) fn spoken_numbers(
    phrase: &Range<usize>,
    minutes: i16,
    hour: (u128, usize),
) -> Vec<Quantity> {
    let minutes = Number::whole(minutes.unsigned_abs().into());
    let number = |span, number| Quantity::number_of(span, number, Firmness::Firm, Form::Cardinal);
    vec![number(phrase.clone(), minutes), number(phrase.end..hour.1, Number::whole(hour.0))]
}
