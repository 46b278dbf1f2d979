//! What the TOML parser says about broken syntax, in messages of our own.

use std::ops::Range;

use super::mistake::Mistake;

/// How the messages of the parser begin, and the mistake that each means. The first that fits
/// counts.
const MISTAKES: &[(&str, &str)] = &[
    ("invalid basic string, expected `\"`", "settings-open-quote"),
    ("invalid literal string, expected `'`", "settings-open-quote"),
    ("invalid multi-line", "settings-open-quote"),
    ("string values must be quoted", "settings-no-quotes"),
    ("invalid boolean", "settings-no-quotes"),
    ("invalid float", "settings-no-quotes"),
    ("invalid date", "settings-no-quotes"),
    ("missing opening quote", "settings-no-quotes"),
    ("missing value", "settings-no-value"),
    ("key with no value", "settings-no-equals"),
    ("extra `=`", "settings-two-equals"),
    ("duplicate key", "settings-twice"),
    ("cannot extend", "settings-twice"),
    ("unclosed ", "settings-open-bracket"),
    ("missing comma", "settings-no-comma"),
    ("extra comma", "settings-two-commas"),
    ("missing escaped value", "settings-backslash"),
    ("too few unicode", "settings-backslash"),
    ("invalid unquoted key", "settings-key-letter"),
    ("unquoted keys cannot be empty", "settings-no-key"),
    ("unexpected key or value", "settings-same-line"),
];

/// What keeps a text from being TOML.
pub(super) fn mistake(text: &str, error: &toml::de::Error) -> Mistake {
    let span = error.span().unwrap_or(0..0);
    let rest = text.get(span.start..).unwrap_or_default();
    let blank = rest.chars().next().filter(|it| it.is_whitespace() && !it.is_ascii());
    if let Some(blank) = blank {
        let code = format!("U+{:04X}", u32::from(blank));
        let end = span.start + blank.len_utf8();
        return Mistake::new("settings-blank", span.start..end).with("code", code);
    }
    let found = MISTAKES.iter().find(|(message, _)| error.message().starts_with(message));
    let id = match found {
        Some((_, "settings-no-quotes")) if span.is_empty() => "settings-no-value",
        Some((_, id)) => id,
        None => "settings-other",
    };
    let span = if id == "settings-no-equals" { line_around(text, span.start) } else { span };
    let value = text.get(span.clone()).and_then(|it| it.lines().next()).unwrap_or_default();
    Mistake::new(id, span).with("value", value)
}

/// The line that a place is in, without the blanks around it.
fn line_around(text: &str, at: usize) -> Range<usize> {
    let before = text.get(..at).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |it| it + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let indent = line.len() - line.trim_start().len();
    start + indent..start + line.trim_end().len()
}
