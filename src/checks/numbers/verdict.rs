//! Which of two texts is more likely to be wrong: the other languages of the segment decide.

use crate::finding::Suspect;
use crate::project::compared::{Compared, Side};
use crate::quantities::{Comparison, Difference, DifferenceKind, Quantity, agree};

/// What the other translations say about a difference of one.
enum Vote {
    /// It agrees with the source here.
    WithSource,
    /// It says what the translation says.
    WithTranslation,
    /// It says something else again, or does not show what it says.
    Neither,
}

/// The text that the other translations contradict.
pub(super) fn suspect(
    difference: &Difference,
    source: &Side,
    all: &[Compared],
    own: usize,
) -> Suspect {
    // A comma for a point or a false friend is the translation's, whatever the others say.
    if matches!(
        difference.kind,
        DifferenceKind::Separator | DifferenceKind::Format | DifferenceKind::Scale
    ) {
        return Suspect::Translation;
    }
    let others = all.iter().filter(|it| it.locale != own);
    let votes = others.filter_map(|it| vote(difference, comparison(it, source)?));
    let votes: Vec<Vote> = votes.collect();
    if votes.iter().any(|it| matches!(it, Vote::WithSource)) {
        return Suspect::Translation;
    }
    let is_alone = !votes.is_empty() && votes.iter().all(|it| matches!(it, Vote::WithTranslation));
    if is_alone { Suspect::Source } else { Suspect::Unclear }
}

/// The comparison of another translation with the same text of the source.
fn comparison<'c>(other: &'c Compared, source: &Side) -> Option<&'c Comparison<'c>> {
    other.pairs.iter().find(|it| std::ptr::eq(it.source, source)).map(|it| &it.comparison)
}

fn vote(difference: &Difference, other: &Comparison) -> Option<Vote> {
    match difference.source {
        Some(source) => Some(on_source(source, difference.translation, other)),
        None => difference.translation.map(|it| on_addition(it, other)),
    }
}

fn on_source(source: &Quantity, own: Option<&Quantity>, other: &Comparison) -> Vote {
    // Numbers in another order agree one by one, and yet differ.
    let mut differences = other.differences.iter();
    let theirs = differences.find(|it| it.source.is_some_and(|said| said.span == source.span));
    let Some(theirs) = theirs else {
        // A score that agrees as a whole does so in both numbers.
        let contains =
            |it: &Quantity| it.span.start <= source.span.start && source.span.end <= it.span.end;
        let agrees = other.agreed.iter().any(|(it, _)| contains(it));
        return if agrees { Vote::WithSource } else { Vote::Neither };
    };

    match (own, theirs.translation) {
        (Some(own), Some(theirs)) if agree(own, theirs) => Vote::WithTranslation,
        (None, None) => Vote::WithTranslation,
        _ => Vote::Neither,
    }
}

fn on_addition(own: &Quantity, other: &Comparison) -> Vote {
    let additions = other.differences.iter().filter(|it| it.source.is_none());
    let mut theirs = additions.filter_map(|it| it.translation);
    if theirs.any(|it| agree(own, it)) {
        return Vote::WithTranslation;
    }
    // What it says elsewhere, or in place of something else, it does not leave out.
    let agreed = other.agreed.iter().map(|(_, it)| *it);
    let mut said = agreed.chain(other.differences.iter().filter_map(|it| it.translation));
    if said.any(|it| may_be_same(own, it)) { Vote::Neither } else { Vote::WithSource }
}

/// Whether two quantities may say the same. “A third” is an ordinal or a fraction, and «третина»
/// is only one of them.
fn may_be_same(a: &Quantity, b: &Quantity) -> bool {
    agree(a, b)
        || a.readings.iter().any(|it| b.readings.iter().any(|other| it.value == other.value))
}
