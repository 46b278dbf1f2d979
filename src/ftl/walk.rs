//! Visits every expression of a pattern, in the order of the text.

use super::pattern::{Element, Expression, Inline, Pattern, Variant};
use super::slice::Slice;

/// Something met on the way through a pattern.
pub enum PatternStep<'p, 'f> {
    /// Text between placeables.
    Text(&'p Slice<'f>),
    /// An expression whose value becomes part of the text.
    Shown(&'p Inline<'f>),
    /// The expression that a select chooses by; its variants follow.
    Selector(&'p Inline<'f>, &'p [Variant<'f>]),
    /// An argument of the function or term met before.
    Argument(&'p Inline<'f>),
}

/// Calls `visit` for each step through `pattern`, variants included.
pub fn walk<'p, 'f>(pattern: &'p Pattern<'f>, visit: &mut impl FnMut(PatternStep<'p, 'f>)) {
    for element in &pattern.elements {
        match element {
            Element::TextElement { value } => visit(PatternStep::Text(value)),
            Element::Placeable { expression } => walk_expression(expression, visit),
        }
    }
}

fn walk_expression<'p, 'f>(
    expression: &'p Expression<'f>,
    visit: &mut impl FnMut(PatternStep<'p, 'f>),
) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit, PatternStep::Shown),
        Expression::Select { selector, variants } => {
            walk_inline(selector, visit, |it| PatternStep::Selector(it, variants));
            variants.iter().for_each(|it| walk(&it.value, visit));
        }
    }
}

fn walk_inline<'p, 'f>(
    inline: &'p Inline<'f>,
    visit: &mut impl FnMut(PatternStep<'p, 'f>),
    step: impl FnOnce(&'p Inline<'f>) -> PatternStep<'p, 'f>,
) {
    if let Inline::Placeable { expression } = inline {
        return walk_expression(expression, visit);
    }
    visit(step(inline));
    let arguments = match inline {
        Inline::FunctionReference { arguments, .. } => Some(arguments),
        Inline::TermReference { arguments, .. } => arguments.as_ref(),
        _ => None,
    };
    for argument in arguments.iter().flat_map(|it| &it.positional) {
        walk_inline(argument, visit, PatternStep::Argument);
    }
}
