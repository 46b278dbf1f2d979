//! Where expressions begin and end: `=`, braces and brackets are not in the tree and follow from
//! their neighbours.

use fluent_syntax::ast::{Identifier, VariantKey};

use super::pattern::{Arguments, Element, Expression, Inline, Pattern, Variant};
use super::slice::Slice;
use crate::text::file::{File, Span};

/// The bytes of a pattern, from its first to its last element.
pub fn pattern(file: &File, pattern: &Pattern) -> Option<Span> {
    let first = element(file, pattern.elements.first()?);
    let last = element(file, pattern.elements.last()?);
    Some(Span::new(first.start, last.end))
}

/// The bytes of an element; a placeable with its braces.
pub fn element(file: &File, element: &Element) -> Span {
    match element {
        Element::TextElement { value } => value.span(),
        Element::Placeable { expression } => placeable(file, expression),
    }
}

/// The bytes of an expression with the braces around it.
pub fn placeable(file: &File, expression: &Expression) -> Span {
    let inner = inner(file, expression);
    let start = file.text[..inner.start].rfind('{').unwrap_or(inner.start);
    Span::new(start, after(file, inner.end, '}'))
}

/// The bytes of an expression without variants.
pub fn inline(file: &File, expression: &Inline) -> Span {
    match expression {
        Inline::StringLiteral { value } => Span::new(value.start - 1, value.span().end + 1),
        Inline::NumberLiteral { value } => value.span(),
        Inline::VariableReference { id } => Span::new(id.name.start - 1, id.name.span().end),
        Inline::MessageReference { id, attribute } => {
            Span::new(id.name.start, attribute.as_ref().unwrap_or(id).name.span().end)
        }
        Inline::FunctionReference { id, arguments } => {
            Span::new(id.name.start, call_end(file, &id.name, arguments))
        }
        Inline::TermReference { id, attribute, arguments } => {
            let name = attribute.as_ref().unwrap_or(id).name;
            let end = arguments.as_ref().map_or(name.span().end, |it| call_end(file, &name, it));
            Span::new(id.name.start - 1, end)
        }
        Inline::Placeable { expression } => placeable(file, expression),
    }
}

/// The key of a variant, without brackets.
pub fn variant_key<'f>(variant: &Variant<'f>) -> Slice<'f> {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn inner(file: &File, expression: &Expression) -> Span {
    match expression {
        Expression::Inline(it) => inline(file, it),
        Expression::Select { selector, variants } => {
            let end = variants.last().and_then(|it| pattern(file, &it.value)).map(|it| it.end);
            let selector = inline(file, selector);
            Span::new(selector.start, end.unwrap_or(selector.end))
        }
    }
}

fn call_end(file: &File, name: &Slice, arguments: &Arguments) -> usize {
    let positional = arguments.positional.iter().map(|it| inline(file, it).end);
    let named = arguments.named.iter().map(|it| inline(file, &it.value).end);
    let last = positional.chain(named).max().unwrap_or(name.span().end);
    after(file, last, ')')
}

fn after(file: &File, from: usize, closing: char) -> usize {
    file.text[from..].find(closing).map_or(from, |at| from + at + 1)
}

/// The bytes of an identifier.
pub fn identifier(id: &Identifier<Slice>) -> Span {
    id.name.span()
}
