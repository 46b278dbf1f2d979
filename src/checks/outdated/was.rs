//! What the source said before, beside what it says now.

use crate::base::BaseEntry;
use crate::base::diff::{ChangedWords, changes};
use crate::finding::Was;
use crate::ftl::Segment;
use crate::text::file::Span;

pub(super) fn was<'p>(entry: &BaseEntry<'p>, source: &Segment<'p>) -> Was<'p> {
    let changes = changes(&entry.segment, source);
    Was {
        place: entry.segment.text_place(),
        before: spans(&changes, |it| it.before),
        now: spans(&changes, |it| it.now),
        values: Vec::new(),
    }
}

/// The changed words of one text. Where it has none, because the other text only has words more,
/// the place where they are missing.
fn spans(changes: &[ChangedWords], side: fn(&ChangedWords) -> Span) -> Vec<Span> {
    let words: Vec<Span> = changes.iter().map(side).filter(|it| !it.is_empty()).collect();
    if words.is_empty() { changes.iter().map(side).take(1).collect() } else { words }
}
