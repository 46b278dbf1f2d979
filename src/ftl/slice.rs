//! A piece of a file's text that knows where it is, so that `fluent-syntax` yields exact spans.

use crate::text::file::Span;

/// Text with its byte offset in the file.
#[derive(Clone, Copy, Debug)]
pub struct Slice<'f> {
    /// The text.
    pub text: &'f str,
    /// The byte in the file at which it starts.
    pub start: usize,
}

impl<'f> Slice<'f> {
    /// The bytes in the file.
    pub fn span(&self) -> Span {
        Span::new(self.start, self.start + self.text.len())
    }

    /// The lines, each with its line end.
    pub fn lines(self) -> impl Iterator<Item = Slice<'f>> {
        self.text.split_inclusive('\n').scan(self.start, |next, text| {
            let start = *next;
            *next += text.len();
            Some(Slice { text, start })
        })
    }
}

impl AsRef<str> for Slice<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

/// Two slices are equal when their texts are, wherever they are in a file.
impl PartialEq for Slice<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'f> fluent_syntax::parser::Slice<'f> for Slice<'f> {
    /// Both ends are clamped to character boundaries: `fluent-syntax` 0.12 slices inside a
    /// character after `\u`.
    fn slice(&self, range: std::ops::Range<usize>) -> Self {
        if let Some(text) = self.text.get(range.clone()) {
            return Slice { text, start: self.start + range.start };
        }
        let start = self.text.floor_char_boundary(range.start);
        let end = self.text.floor_char_boundary(range.end).max(start);
        Slice { text: &self.text[start..end], start: self.start + start }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}
