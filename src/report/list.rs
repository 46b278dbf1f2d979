//! The list of the checks.

use unicode_width::UnicodeWidthStr;

use crate::checks::{CHECKS, Check};
use crate::messages::Messages;

/// Every check with a sentence in the reader's language.
pub fn write(messages: &Messages) -> String {
    let width = CHECKS.iter().map(|it| it.name.width()).max().unwrap_or(0);
    let line = |it: &Check| {
        let padding = " ".repeat(width - it.name.width());
        let severity = messages.text(&format!("severity-{}", it.severity.name()), &[]);
        let sentence = messages.text(&format!("check-{}", it.name), &[]);
        format!("{}{padding}  {sentence} ({severity})\n", it.name)
    };
    CHECKS.iter().map(line).collect()
}
