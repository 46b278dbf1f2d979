//! Quantities of a segment that mean the same in its languages.

use std::collections::BTreeMap;

use crate::project::Group;
use crate::project::compared::{Side, TextPair, compare_texts};
use crate::quantities::{Firmness, Quantity};
use crate::report::view::View;
use crate::text::file::Span;

/// More groups of counterparts in one segment than these are not highlighted: each takes a rule of
/// the style.
const MAX_PAIRS: usize = 500;

/// The column of the source.
const SOURCE: usize = 0;

/// A quantity in a text.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// The column of its language.
    pub column: usize,
    /// Its bytes in the file.
    pub span: Span,
    /// What it means, as the reader's language writes it.
    pub reads: String,
    /// The number of the group that it forms with its counterparts in other languages; 0 if it has
    /// none.
    pub pair: usize,
}

/// The mentions of a segment in all its languages. `column` gives the column of a translation, if
/// it is on the page.
pub(super) fn mentions<'p>(
    view: &View<'_, 'p>,
    group: &Group<'p>,
    column: impl Fn(usize) -> Option<usize>,
) -> Vec<Mention> {
    compare_texts(view.run.project, group, |sources, compared| {
        let mut groups = MentionGroups::new(view);
        for source in sources {
            groups.add_all(SOURCE, source);
        }
        for translation in compared {
            let Some(column) = column(translation.locale) else { continue };
            for TextPair { source, translation: side, comparison } in &translation.pairs {
                groups.add_all(column, side);
                let differing =
                    comparison.differences.iter().filter_map(|it| it.source.zip(it.translation));
                for (ours, theirs) in comparison.agreed.iter().copied().chain(differing) {
                    if ours.firmness >= Firmness::Firm || theirs.firmness >= Firmness::Firm {
                        let ours = groups.add(SOURCE, source, ours);
                        let theirs = groups.add(column, side, theirs);
                        groups.join(ours, theirs);
                    }
                }
            }
        }
        groups.finish()
    })
}

/// The mentions of a segment that the source lacks.
pub(super) fn mentions_alone(view: &View, column: usize, sides: &[Side]) -> Vec<Mention> {
    let mut groups = MentionGroups::new(view);
    for side in sides {
        groups.add_all(column, side);
    }
    groups.finish()
}

/// Mentions, and which of them belong together: a disjoint-set forest, in which the first mention
/// of each group is its root.
struct MentionGroups<'r> {
    view: &'r View<'r, 'r>,
    mentions: Vec<Mention>,
    /// For each mention an earlier one of its group, or itself.
    parents: Vec<usize>,
    /// The mentions by column and first byte.
    places: BTreeMap<(usize, usize), usize>,
}

impl<'r> MentionGroups<'r> {
    fn new(view: &'r View<'r, 'r>) -> Self {
        MentionGroups { view, mentions: Vec::new(), parents: Vec::new(), places: BTreeMap::new() }
    }

    /// Adds the quantities that a translation has to say as well.
    fn add_all(&mut self, column: usize, side: &Side) {
        for quantity in side.quantities.iter().filter(|it| it.firmness >= Firmness::Firm) {
            self.add(column, side, quantity);
        }
    }

    /// Adds a quantity unless it overlaps a mention, as a day overlaps its date. Returns the place
    /// of the mention.
    fn add(&mut self, column: usize, side: &Side, quantity: &Quantity) -> usize {
        let span = side.span(&quantity.span);
        let last = self.places.range((column, 0)..(column, span.end)).next_back();
        if let Some((_, &at)) = last.filter(|(_, at)| self.mentions[**at].span.end > span.start) {
            return at;
        }

        let (at, reads) = (self.mentions.len(), self.view.messages.quantity(quantity));
        self.mentions.push(Mention { column, span, reads, pair: 0 });
        self.parents.push(at);
        self.places.insert((column, span.start), at);
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.first(a), self.first(b));
        self.parents[a.max(b)] = a.min(b);
    }

    /// The first mention of a group. The path to it is halved on the way.
    fn first(&mut self, mut at: usize) -> usize {
        while self.parents[at] != at {
            self.parents[at] = self.parents[self.parents[at]];
            at = self.parents[at];
        }
        at
    }

    /// Numbers the groups in the order of the source; a mention without counterparts keeps 0.
    fn finish(mut self) -> Vec<Mention> {
        let firsts: Vec<usize> = (0..self.mentions.len()).map(|it| self.first(it)).collect();
        let mut sizes = vec![0; firsts.len()];
        for &first in &firsts {
            sizes[first] += 1;
        }

        let mut next = 1;
        for (at, &first) in firsts.iter().enumerate() {
            if at == first && sizes[first] > 1 && next <= MAX_PAIRS {
                self.mentions[at].pair = next;
                next += 1;
            }
            self.mentions[at].pair = self.mentions[first].pair;
        }
        self.mentions
    }
}
