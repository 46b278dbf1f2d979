//! Changing a text in places, while the rest of it stays byte for byte.

use crate::text::file::{File, Span};

/// A text that replaces another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The bytes to replace.
    pub span: Span,
    /// The new text.
    pub text: String,
}

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// The folder of the locale.
    pub locale: String,
    /// The path below it.
    pub document: String,
    /// The text that was read, if there was a file.
    pub before: Option<String>,
    /// The text to write.
    pub after: String,
}

impl NewFile {
    /// A file that was read, with another text.
    pub fn changed(file: &File, after: String) -> NewFile {
        let (locale, document) = (file.locale.clone(), file.document.clone());
        NewFile { locale, document, before: Some(file.text.clone()), after }
    }
}

/// The text with these edits made. Of edits that overlap, the first is made; the same edit twice is
/// made once.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        if edit.span.start < at || edit.span.end > text.len() {
            continue;
        }
        out += &text[at..edit.span.start];
        out += &edit.text;
        at = edit.span.end;
    }
    out + &text[at..]
}
