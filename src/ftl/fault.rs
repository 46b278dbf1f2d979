//! Something wrong with a file's syntax or with its bytes.

use super::broken::Broken;
use super::fault_kind::FaultKind;
use crate::text::file::{Damage, File, MAX_BYTES, Span};

/// Something wrong with a file's syntax.
#[derive(Debug)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The bytes to point at.
    pub span: Span,
    /// The key of the entry it breaks, as far as one can be read; otherwise empty.
    pub key: String,
    /// The values in its message, by the message's variables.
    pub arguments: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault of an entry, whose key is read off its first line.
    pub fn new(kind: FaultKind, span: Span, entry: &str) -> Fault {
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
        Damage::Utf16 => Some(Fault::new(FaultKind::Utf16, start, "")),
        Damage::TooLarge => {
            let limit = (MAX_BYTES >> 20).to_string();
            Some(Fault::new(FaultKind::TooLarge, start, "").with("limit", limit))
        }
        Damage::NotUtf8(at) => {
            let before = file.text[..at].char_indices().next_back().map_or(0, |(start, _)| start);
            let fault = Fault::new(FaultKind::NotUtf8, Span::new(before, at), "");
            Some(fault.with("byte", at.to_string()))
        }
    }
}
