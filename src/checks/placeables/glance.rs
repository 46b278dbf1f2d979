//! Pairs that agree, recognised without unfolding their texts.
//!
//! The full comparison unfolds every combination of variants and builds an inventory of each.
//! Nearly all pairs are simpler than that: they show the same variables, or they are one select
//! whose variants do. Walking the patterns settles those; whatever is left is compared in full.

use crate::ftl::{Element, Expression, Inline, Pattern, Segment, Variant, text};
use crate::project::Pair;
use crate::text::markup;

/// Whether both texts show the same variables and tags, and nothing else that is compared. A pair
/// that is not settled this way may still agree.
pub(super) fn agree_at_a_glance(pair: Pair) -> bool {
    let Pair { source, translation, .. } = pair;
    if source.content.angle || translation.content.angle {
        let texts = text::plain(source).zip(text::plain(translation));
        return texts.is_some_and(|(a, b)| markup::tags(a) == markup::tags(b));
    }

    match (Select::of(source), Select::of(translation)) {
        (Some(a), Some(b)) => a.agrees_with(&b),
        (None, None) => same_variables(&source.pattern, &translation.pattern, None),
        _ => false,
    }
}

/// A select that is all there is in a segment, and chooses by a variable.
struct Select<'p> {
    variable: &'p str,
    variants: &'p [Variant<'p>],
}

impl<'p> Select<'p> {
    fn of(segment: &'p Segment<'p>) -> Option<Select<'p>> {
        let [Element::Placeable { expression }] = segment.pattern.elements.as_slice() else {
            return None;
        };
        let Expression::Select { selector, variants } = expression else { return None };
        let Inline::VariableReference { id } = selector else { return None };
        Some(Select { variable: id.name.text, variants })
    }

    /// Whether both choose by the same variable, both show it or neither does, and all variants
    /// show the same others.
    fn agrees_with(&self, other: &Select) -> bool {
        let first = &self.variants[0].value;
        let mut variants = self.variants.iter().chain(other.variants);
        self.variable == other.variable
            && self.shows_its_variable() == other.shows_its_variable()
            && variants.all(|it| same_variables(first, &it.value, Some(self.variable)))
    }

    fn shows_its_variable(&self) -> bool {
        let mut shown = self.variants.iter().flat_map(|it| variables(&it.value));
        shown.any(|it| it == Some(self.variable))
    }
}

/// Whether two patterns show the same variables, `but` left out, and no other placeables.
fn same_variables(a: &Pattern, b: &Pattern, but: Option<&str>) -> bool {
    are_among(a, b, but) && are_among(b, a, but)
}

/// Whether the placeables of `a`, `but` left out, are variables that `b` shows too.
fn are_among(a: &Pattern, b: &Pattern, but: Option<&str>) -> bool {
    let mut shown = variables(a).filter(|it| it.is_none() || *it != but);
    shown.all(|name| name.is_some() && variables(b).any(|it| it == name))
}

/// For each placeable, the name if it is a variable.
fn variables<'p>(pattern: &'p Pattern) -> impl Iterator<Item = Option<&'p str>> {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        Element::Placeable { expression } => Some(expression),
        Element::TextElement { .. } => None,
    });
    placeables.map(|expression| match expression {
        Expression::Inline(Inline::VariableReference { id }) => Some(id.name.text),
        _ => None,
    })
}
