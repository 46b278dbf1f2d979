//! Which segments of a source and a translation belong together.

use crate::ftl::{Resource, Segment};

/// Which segments of a source and a translation belong together, by their indices in the two files.
#[derive(Debug, Default)]
pub(super) struct Matches {
    /// In the order of the source.
    pub pairs: Vec<IndexPair>,
    pub missing: Vec<u32>,
    pub orphaned: Vec<u32>,
}

/// A segment's index in the source, and that of its translation. A file has at most 16 MiB, so 32
/// bits are enough to count its segments.
#[derive(Debug)]
pub(super) struct IndexPair {
    pub source: u32,
    pub translation: u32,
}

impl Matches {
    pub fn new(source: Option<&Resource>, translation: Option<&Resource>) -> Matches {
        let mut matches = Matches::default();
        let mut taken = vec![false; translation.map_or(0, |it| it.segments.len())];

        // Both files mostly have the same order: the search begins where the last one ended.
        let mut next = 0;
        for (s, segment) in source.iter().flat_map(|it| it.unique()) {
            let found = translation.and_then(|it| it.position_from(next, &segment.key));
            if let Some(t) = found {
                next = t + 1;
                taken[t] = true;
            }
            // What is left of a broken entry is neither compared nor missing.
            if is_broken(segment, translation) || is_broken(segment, source) {
                continue;
            }
            match found {
                Some(t) => {
                    matches.pairs.push(IndexPair { source: s as u32, translation: t as u32 });
                }
                None => matches.missing.push(s as u32),
            }
        }

        let readable = translation.filter(|it| !it.is_unreadable());
        for (t, segment) in readable.iter().flat_map(|it| it.unique()) {
            if !taken[t] && !is_broken(segment, source) {
                matches.orphaned.push(t as u32);
            }
        }
        matches
    }
}

/// Whether a file has the segment's key in an entry with broken syntax.
fn is_broken(segment: &Segment, resource: Option<&Resource>) -> bool {
    resource.is_some_and(|it| it.is_broken(&segment.key))
}
