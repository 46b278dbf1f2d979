//! Something wrong with a file's syntax or with its bytes.

use super::broken::Broken;
use crate::text::file::{Damage, File, MAX_BYTES, Span};

/// Something wrong with a file's syntax.
#[derive(Debug)]
pub struct Fault {
    /// Its name, one of [`KINDS`].
    pub kind: &'static str,
    /// The bytes to point at.
    pub span: Span,
    /// The key of the entry it breaks, as far as one can be read; otherwise empty.
    pub key: String,
    /// The values in its message, by the message's variables.
    pub arguments: Vec<(&'static str, String)>,
}

/// Every kind of fault.
pub const KINDS: &[&str] = &[
    "utf-16",
    "not-utf-8",
    "too-large",
    "too-deep",
    "too-many-arguments",
    "bare-cr",
    "tab",
    "indented-comment",
    "escaped-brace",
    "missing-comma",
    "conflict-marker",
    "key-look-alike",
    "key-letter",
    "dotted-key",
    "comment-space",
    "attribute-without-value",
    "attribute-without-message",
    "special-start",
    "lost-indent",
    "missing-equals",
    "value-elsewhere",
    "stray-text",
    "unclosed-brace",
    "closing-brace",
    "empty-placeable",
    "placeable-content",
    "unclosed-call",
    "missing-default",
    "two-defaults",
    "variant-without-value",
    "variant-key",
    "select-line-break",
    "select-arrow",
    "selector",
    "term-attribute",
    "function-name",
    "identifier",
    "number-literal",
    "negative-argument",
    "argument-value",
    "argument-order",
    "duplicate-argument",
    "unclosed-string",
    "unknown-escape",
    "unicode-escape",
];

impl Fault {
    /// A fault of an entry, whose key is read off its first line.
    pub fn new(kind: &'static str, span: Span, entry: &str) -> Fault {
        let key = Broken::from_line(entry).map_or(String::new(), |it| it.key());
        Fault { kind, span, key, arguments: Vec::new() }
    }

    /// The same fault with one more value for its message.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Fault {
        self.arguments.push((name, value.into()));
        self
    }
}

/// What is wrong with a file's bytes. A file that could not be read has no fault: that is reported
/// once, with the reason, as trouble of the run.
pub fn damage(file: &File) -> Option<Fault> {
    let start = Span::new(0, file.text.len().min(1));
    match file.damage? {
        Damage::Unread => None,
        Damage::Utf16 => Some(Fault::new("utf-16", start, "")),
        Damage::TooLarge => {
            let limit = (MAX_BYTES >> 20).to_string();
            Some(Fault::new("too-large", start, "").with("limit", limit))
        }
        Damage::NotUtf8(at) => {
            let before = file.text[..at].char_indices().next_back().map_or(0, |(start, _)| start);
            let fault = Fault::new("not-utf-8", Span::new(before, at), "");
            Some(fault.with("byte", at.to_string()))
        }
    }
}
