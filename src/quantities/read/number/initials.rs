//! B&B, R & D: letters that are neither scales nor units.

use crate::quantities::language::lexicon::{is_blank, is_letter, is_letter_or_digit};

/// Whether a letter is the first of “B&B” or “B & B”, judging by what follows it.
pub(super) fn is_and_letter(behind: &str) -> bool {
    if behind.starts_with('&') {
        return true;
    }
    let second = behind.trim_start_matches(is_blank).strip_prefix('&');
    let mut letters = second.map_or("", |it| it.trim_start_matches(is_blank)).chars();
    letters.next().is_some_and(is_letter) && !letters.next().is_some_and(is_letter_or_digit)
}
