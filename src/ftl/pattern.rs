//! The tree of a text, as `fluent-syntax` builds it from slices of the file.

use fluent_syntax::ast;

use super::slice::Slice;

/// The value of a message, term, attribute or variant.
pub type Pattern<'f> = ast::Pattern<Slice<'f>>;
/// Text or a placeable.
pub type Element<'f> = ast::PatternElement<Slice<'f>>;
/// What a pair of braces holds.
pub type Expression<'f> = ast::Expression<Slice<'f>>;
/// An expression without variants.
pub type Inline<'f> = ast::InlineExpression<Slice<'f>>;
/// One choice of a select expression.
pub type Variant<'f> = ast::Variant<Slice<'f>>;
/// The arguments of a function or a term.
pub type Arguments<'f> = ast::CallArguments<Slice<'f>>;
