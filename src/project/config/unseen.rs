//! Characters that break the syntax of TOML and that a reader does not see.

use std::ops::Range;

use super::mistake::Mistake;
use crate::text::visible::is_hidden;

/// What the parser says of a character before the place that it reports.
const ABOUT_BEFORE: [&str; 2] = ["carriage return", "key with no value"];

/// A blank that is not a space, or a character that cannot be seen, where the parser stumbles: at
/// either end of what it reports, or next to it. One inside a value is not what is wrong with it.
pub(super) fn unseen(text: &str, span: &Range<usize>, message: &str) -> Option<Mistake> {
    let is_about_before = ABOUT_BEFORE.iter().any(|it| message.starts_with(it));
    let before = text[..span.start].char_indices().next_back().filter(|_| is_about_before);
    let first = text[span.start..].chars().next().map(|it| (span.start, it));
    let last = text[span.clone()].chars().next_back().map(|it| (span.end - it.len_utf8(), it));

    let mut found = [before, first, last].into_iter().flatten();
    let (at, c) = found.find(|&(at, c)| is_unseen(c) && !text[at..].starts_with("\r\n"))?;
    let id = if is_blank(c) { "settings-blank" } else { "settings-unseen" };
    let kind = if c == '\r' { "carriage-return" } else { "other" };
    Some(Mistake::new(id, at..at + c.len_utf8()).with("code", code(c)).with("kind", kind))
}

fn is_unseen(c: char) -> bool {
    is_blank(c) || is_joiner(c) || is_hidden(c) && c != '\t'
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii()
}

/// What only says how its neighbors are joined or broken: text elsewhere, but not in TOML.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{200c}' | '\u{200d}' | '\u{2061}'..='\u{2064}')
}

/// How Unicode names a character.
pub(super) fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
