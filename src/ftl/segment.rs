//! A segment: one Fluent message, term or attribute with text.

use std::fmt;

use fluent_syntax::ast;

use super::Slice;
use crate::text::file::{File, Place, Span};

/// The value of a message, term, attribute or variant.
pub type Pattern<'f> = ast::Pattern<Slice<'f>>;
/// Text or a placeable.
pub type Element<'f> = ast::PatternElement<Slice<'f>>;
/// What stands between braces.
pub type Expression<'f> = ast::Expression<Slice<'f>>;
/// An expression without variants.
pub type Inline<'f> = ast::InlineExpression<Slice<'f>>;
/// One choice of a select expression.
pub type Variant<'f> = ast::Variant<Slice<'f>>;
/// The arguments of a function or a term.
pub type Arguments<'f> = ast::CallArguments<Slice<'f>>;

/// One Fluent message, term or attribute with text.
#[derive(Debug)]
pub struct Segment<'f> {
    /// The file it stands in.
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

/// What a pattern holds, variants included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// How many bytes of text, literals included.
    pub length: u32,
    /// Text that is more than blanks.
    pub words: bool,
    /// A digit in text or in a literal.
    pub digit: bool,
    /// A `<`, which may begin a tag.
    pub angle: bool,
    /// A placeable that is no literal.
    pub placeable: bool,
    /// A select.
    pub select: bool,
}

/// The name of a segment in its file: `id`, `-id` for a term, `id.attribute` for an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key<'f> {
    /// Message or term.
    pub kind: Kind,
    /// The identifier without `-`.
    pub id: &'f str,
    /// The attribute, if the segment is one.
    pub attribute: Option<&'f str>,
}

/// What a segment is in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A message or an attribute of one.
    Message,
    /// A term; a term's own attributes are grammar of its language and no segments.
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

    /// The byte behind the text; behind the identifier where there is no text.
    pub fn end(&self) -> usize {
        super::spans::pattern(self.file, &self.pattern).map_or(self.name.end, |it| it.end)
    }

    /// The place of the text, from its first to its last character; of the identifier where there
    /// is no text.
    pub fn text_place(&self) -> Place<'f> {
        self.file.place(super::spans::pattern(self.file, &self.pattern).unwrap_or(self.name))
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
            (None, Kind::Message) => Noun::Message,
            (None, Kind::Term) => Noun::Term,
        }
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dash = if self.kind == Kind::Term { "-" } else { "" };
        match self.attribute {
            Some(attribute) => write!(f, "{dash}{}.{attribute}", self.id),
            None => write!(f, "{dash}{}", self.id),
        }
    }
}
