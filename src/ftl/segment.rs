//! A segment: one Fluent message, term or attribute with text.

use std::fmt;

use super::content::Content;
use super::pattern::Pattern;
use super::spans;
use crate::text::file::{File, Place, Span};

/// One Fluent message, term or attribute with text.
#[derive(Debug)]
pub struct Segment<'f> {
    /// The file it is in.
    pub file: &'f File,
    /// What it is called.
    pub key: Key<'f>,
    /// The identifier: of the message or term (with its `-`), or of the attribute.
    pub name: Span,
    /// The identifier of the message or term that it is, or belongs to.
    pub entry: Span,
    /// The text.
    pub pattern: Pattern<'f>,
    /// What its pattern holds, found once so that no check walks through patterns in vain.
    pub content: Content,
}

/// The name of a segment in its file: `id`, `-id` for a term, `id.attribute` for an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key<'f> {
    /// Message or term.
    pub kind: SegmentKind,
    /// The identifier without `-`.
    pub id: &'f str,
    /// The attribute, if the segment is one.
    pub attribute: Option<&'f str>,
}

/// What the entry of a segment is in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SegmentKind {
    /// A message.
    Message,
    /// A term. Its attributes are grammar of its language, not segments.
    Term,
}

/// What a segment is called in messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    /// A message.
    Message,
    /// A term.
    Term,
    /// An attribute of a message.
    Attribute,
}

impl<'f> Segment<'f> {
    /// The place of the identifier.
    pub fn name_place(&self) -> Place<'f> {
        self.file.place(self.name)
    }

    /// The byte after the text; after the identifier where there is no text.
    pub fn end(&self) -> usize {
        self.text_span().unwrap_or(self.name).end
    }

    /// The place of the text, from its first to its last character; of the identifier where there
    /// is no text.
    pub fn text_place(&self) -> Place<'f> {
        self.file.place(self.text_span().unwrap_or(self.name))
    }

    fn text_span(&self) -> Option<Span> {
        spans::pattern(self.file, &self.pattern)
    }
}

impl Noun {
    /// The names of all.
    pub const NAMES: &'static [&'static str] =
        &[Noun::Message.name(), Noun::Term.name(), Noun::Attribute.name()];

    /// `message`, `term` or `attribute`.
    pub const fn name(self) -> &'static str {
        match self {
            Noun::Message => "message",
            Noun::Term => "term",
            Noun::Attribute => "attribute",
        }
    }
}

impl Key<'_> {
    /// What the segment is called.
    pub fn noun(&self) -> Noun {
        match (self.attribute, self.kind) {
            (Some(_), _) => Noun::Attribute,
            (None, SegmentKind::Message) => Noun::Message,
            (None, SegmentKind::Term) => Noun::Term,
        }
    }
}

impl SegmentKind {
    /// What an entry that is written like this is, and its identifier without `-`.
    pub fn of(name: &str) -> (SegmentKind, &str) {
        match name.strip_prefix('-') {
            Some(id) => (SegmentKind::Term, id),
            None => (SegmentKind::Message, name),
        }
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dash = if self.kind == SegmentKind::Term { "-" } else { "" };
        match self.attribute {
            Some(attribute) => write!(f, "{dash}{}.{attribute}", self.id),
            None => write!(f, "{dash}{}", self.id),
        }
    }
}
