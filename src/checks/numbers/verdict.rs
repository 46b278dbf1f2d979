//! Which text is more likely to be wrong: all languages of a segment are asked.

use crate::finding::Suspect;
use crate::project::compared::{Compared, Side};
use crate::quantities::{Comparison, Difference, DifferenceKind, Quantity, agree};

/// What the other translations say about a difference of one.
enum Vote {
    /// It agrees with the source here.
    WithSource,
    /// It says what the translation says.
    WithTranslation,
    /// It says a third thing, or cannot be asked.
    Neither,
}

/// Whom the other translations contradict.
pub(super) fn suspect(
    difference: &Difference,
    source: &Side,
    all: &[Compared],
    own: usize,
) -> Suspect {
    // A comma for a point is the translator's, whatever others do, and so is a false friend.
    if matches!(
        difference.kind,
        DifferenceKind::Separator | DifferenceKind::Format | DifferenceKind::Scale
    ) {
        return Suspect::Translation;
    }
    let others = all.iter().filter(|it| it.locale != own);
    let votes: Vec<Vote> =
        others.filter_map(|it| vote(difference, comparison(it, source)?)).collect();
    if votes.iter().any(|it| matches!(it, Vote::WithSource)) {
        return Suspect::Translation;
    }
    let against = !votes.is_empty() && votes.iter().all(|it| matches!(it, Vote::WithTranslation));
    if against { Suspect::Source } else { Suspect::Unclear }
}

/// The comparison of another translation with the same text of the source.
fn comparison<'c>(other: &'c Compared, source: &Side) -> Option<&'c Comparison<'c>> {
    other
        .pairs
        .iter()
        .find(|(it, _, _)| std::ptr::eq(*it, source))
        .map(|(_, _, comparison)| comparison)
}

fn vote(difference: &Difference, other: &Comparison) -> Option<Vote> {
    match difference.source {
        Some(source) => Some(on_source(source, difference.translation, other)),
        None => difference.translation.map(|it| on_addition(it, other)),
    }
}

fn on_source(source: &Quantity, own: Option<&Quantity>, other: &Comparison) -> Vote {
    if other.agreed.iter().any(|(it, _)| it.span == source.span) {
        return Vote::WithSource;
    }
    let Some(theirs) =
        other.differences.iter().find(|it| it.source.is_some_and(|it| it.span == source.span))
    else {
        return Vote::Neither;
    };
    match (own, theirs.translation) {
        (Some(own), Some(theirs)) if agree(own, theirs) => Vote::WithTranslation,
        (None, None) => Vote::WithTranslation,
        _ => Vote::Neither,
    }
}

fn on_addition(own: &Quantity, other: &Comparison) -> Vote {
    let also = other
        .differences
        .iter()
        .any(|it| it.source.is_none() && it.translation.is_some_and(|it| agree(own, it)));
    if also { Vote::WithTranslation } else { Vote::WithSource }
}
