//! Text that is not Fluent, and what it turns out to be.

use super::broken::Broken;
use super::fault::Fault;
use super::fault_kind::FaultKind;
use super::limits::{begins_entry, key_end};
use super::segment::Key;
use super::slice::Slice;
use crate::text::file::{BOM, File, Span};

/// Text that is not Fluent, up to the next entry.
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
    /// The keys that it hides.
    pub broken: Vec<Broken>,
}

impl<'j, 'f> Junk<'j, 'f> {
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
        !blank_line && !first.is_whitespace() && !begins_entry(after.as_bytes())
    }

    /// Whether it begins as an entry does.
    pub fn has_key(&self) -> bool {
        key_end(self.text.text.as_bytes()).is_some()
    }

    pub fn first_line(&self) -> &'f str {
        self.text.text.split(['\n', '\r']).next().unwrap_or_default()
    }

    /// The entry that it belongs to, if it is directly below one.
    pub fn owner(&self) -> Option<Key<'j>> {
        if self.follows_text() { self.before } else { None }
    }

    /// Whether the line directly above it belongs to an entry.
    pub fn follows_text(&self) -> bool {
        let above = self.file.text[..self.text.start].trim_end_matches(['\r', '\n']);
        let breaks = self.file.text[above.len()..self.text.start].matches('\n').count();
        let line = above.rsplit('\n').next().unwrap_or_default().trim_start_matches(BOM);
        breaks == 1 && !line.trim().is_empty() && !line.starts_with('#')
    }

    /// A fault in it, of its own entry or of the one that it belongs to.
    pub fn fault(&self, kind: FaultKind, span: Span) -> Fault {
        let own = Fault::new(kind, span, if self.has_key() { self.text.text } else { "" });
        match self.owner() {
            Some(owner) if own.key.is_empty() => Fault { key: owner.to_string(), ..own },
            _ => own,
        }
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

    /// The word that begins at a byte of the file; where none does, the character there.
    pub fn word(&self, at: usize) -> Span {
        let at = self.file.text.floor_char_boundary(at);
        let rest = &self.file.text[at..];
        let length = rest.find(ends_word).unwrap_or(rest.len());
        if length == 0 { self.character(at) } else { Span::new(at, at + length) }
    }
}

fn ends_word(c: char) -> bool {
    c.is_whitespace() || "={}()[]\",:".contains(c)
}

impl Explained {
    /// A fault that hides these keys.
    pub fn new(fault: Fault, broken: impl IntoIterator<Item = Broken>) -> Explained {
        Explained { fault: Some(fault), broken: broken.into_iter().collect() }
    }
}

impl From<Fault> for Explained {
    fn from(fault: Fault) -> Explained {
        Explained::new(fault, None)
    }
}

/// The name in a line `.name =`.
pub fn attribute_name(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(' ').strip_prefix('.')?;
    key_end(line.as_bytes()).map(|end| &line[..end])
}
