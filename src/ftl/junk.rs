//! Text that is no Fluent, and what it turns out to be.

use super::broken::Broken;
use super::fault::Fault;
use super::limits::key_end;
use super::segment::Key;
use super::slice::Slice;
use crate::text::file::{BOM, File, Span};

/// Text that is no Fluent, up to the next entry.
pub struct Junk<'j, 'f> {
    pub file: &'f File,
    pub text: Slice<'f>,
    /// The byte in the file at which the parser gave up.
    pub error_at: usize,
    /// The key of the entry before it.
    pub before: Option<Key<'j>>,
}

/// What junk turns out to be.
#[derive(Default)]
pub struct Explained {
    /// The fault; none where another fault already says it.
    pub fault: Option<Fault>,
    /// The keys that stand in it.
    pub broken: Vec<Broken>,
}

impl<'f> Junk<'_, 'f> {
    /// The identifier of an entry that says `id =` and nothing else.
    pub fn without_value(&self) -> Option<Slice<'f>> {
        let end = key_end(self.text.text.as_bytes())?;
        let rest = self.text.text[end..].trim_start_matches(' ').strip_prefix('=')?;
        let alone = rest.trim_matches([' ', '\r', '\n']).is_empty() && !self.text_follows();
        alone.then_some(Slice { text: &self.text.text[..end], start: self.text.start })
    }

    /// Whether the next line of the file is text that lost its indent and belongs here.
    pub fn text_follows(&self) -> bool {
        let after = &self.file.text[self.text.span().end..];
        let first = after.chars().next().unwrap_or('\n');
        let blank_line = self.text.text.ends_with("\n\n") || self.text.text.ends_with("\r\n\r\n");
        !blank_line && !first.is_whitespace() && !super::limits::begins_entry(after.as_bytes())
    }

    pub fn has_key(&self) -> bool {
        key_end(self.text.text.as_bytes()).is_some()
    }

    pub fn first_line(&self) -> &'f str {
        self.text.text.split(['\n', '\r']).next().unwrap_or_default()
    }

    /// The line before the junk, if it stands directly above it and belongs to an entry.
    pub fn follows_text(&self) -> bool {
        let above = self.file.text[..self.text.start].trim_end_matches(['\r', '\n']);
        let breaks = self.file.text[above.len()..self.text.start].matches('\n').count();
        let line = above.rsplit('\n').next().unwrap_or_default().trim_start_matches(BOM);
        breaks == 1 && !line.trim().is_empty() && !line.starts_with('#')
    }

    pub fn fault(&self, kind: &'static str, span: Span) -> Fault {
        let mut fault = Fault::new(kind, span, if self.has_key() { self.text.text } else { "" });
        if fault.key.is_empty() && self.follows_text() {
            fault.key = self.before.map_or(String::new(), |it| it.to_string());
        }
        fault
    }

    /// The character at a byte of the file, as a span that stays on the line.
    pub fn character(&self, at: usize) -> Span {
        let at = self.file.text.floor_char_boundary(at);
        match self.file.text[at..].chars().next() {
            Some(c) if c != '\n' && c != '\r' => Span::new(at, at + c.len_utf8()),
            _ => Span::new(at, at),
        }
    }

    /// Everything up to the next blank.
    pub fn word_to_blank(&self, at: usize) -> Span {
        let rest = &self.file.text[at..];
        Span::new(at, at + rest.find(char::is_whitespace).unwrap_or(rest.len()))
    }

    /// The word that begins at a byte of the file.
    pub fn word(&self, at: usize) -> Span {
        let at = self.file.text.floor_char_boundary(at);
        let rest = &self.file.text[at..];
        let length = rest
            .find(|c: char| c.is_whitespace() || "={}()[]\",:".contains(c))
            .unwrap_or(rest.len());
        if length == 0 { self.character(at) } else { Span::new(at, at + length) }
    }
}

impl From<Fault> for Explained {
    fn from(fault: Fault) -> Explained {
        Explained { fault: Some(fault), broken: Vec::new() }
    }
}

/// The name in a line `.name =`.
pub fn attribute_name(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(' ').strip_prefix('.')?;
    key_end(line.as_bytes()).map(|end| &line[..end])
}
