//! The checks explained: the list of all, and the page of one.

use unicode_width::UnicodeWidthStr;

use crate::checks::{CHECKS, Check};
use crate::messages::Messages;

/// Every check with a sentence in the reader's language.
pub fn list(messages: &Messages) -> String {
    let width = CHECKS.iter().map(|it| it.name.width()).max().unwrap_or(0);
    let line = |it: &Check| {
        let padding = " ".repeat(width - it.name.width());
        let severity = messages.text(&format!("severity-{}", it.severity.name()), &[]);
        let sentence = messages.text(&format!("check-{}", it.name), &[]);
        format!("{}{padding}  {sentence} ({severity})\n", it.name)
    };
    CHECKS.iter().map(line).collect()
}

/// The page of a check, as it stands in the source: Markdown, in English.
pub fn page(check: &Check) -> String {
    check.page.to_owned()
}
