//! Which quantities of a segment say the same in its languages.

use std::collections::BTreeMap;

use crate::project::Group;
use crate::project::compared::{Side, TextPair, compare_texts};
use crate::quantities::{Level, Quantity};
use crate::report::view::View;
use crate::text::file::Span;

/// More quantities of one segment than these do not light up with their counterparts: each takes a
/// rule of the style.
const MAX_PAIRS: usize = 500;

/// A quantity where a text says it.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// The column of its language.
    pub column: usize,
    /// Its bytes in the file.
    pub span: Span,
    /// What it means, as the reader's language writes it.
    pub reads: String,
    /// What it shares with its counterparts in the other languages; 0 if it has none.
    pub pair: usize,
}

/// The mentions of a segment in all its languages. `column` is the place of a translation on the
/// page, if it is shown.
pub(super) fn mentions<'p>(
    view: &View<'_, 'p>,
    group: &Group<'p>,
    column: impl Fn(usize) -> Option<usize>,
) -> Vec<Mention> {
    compare_texts(view.run.project, group, |sources, compared| {
        let mut found = Found::new(view);
        sources.iter().for_each(|it| found.add_all(0, it));
        for translation in compared {
            let Some(column) = column(translation.locale) else { continue };
            for TextPair { source, translation: side, comparison } in &translation.pairs {
                found.add_all(column, side);
                let differing =
                    comparison.differences.iter().filter_map(|it| it.source.zip(it.translation));
                for (ours, theirs) in comparison.agreed.iter().copied().chain(differing) {
                    if ours.level >= Level::Firm || theirs.level >= Level::Firm {
                        let (ours, theirs) =
                            (found.add(0, source, ours), found.add(column, side, theirs));
                        found.join(ours, theirs);
                    }
                }
            }
        }
        found.finish()
    })
}

/// Those of a text that has no counterpart.
pub(super) fn mentions_alone(view: &View, column: usize, sides: &[Side]) -> Vec<Mention> {
    let mut found = Found::new(view);
    sides.iter().for_each(|it| found.add_all(column, it));
    found.finish()
}

/// Mentions, and which of them belong together.
struct Found<'r> {
    view: &'r View<'r, 'r>,
    mentions: Vec<Mention>,
    /// For each mention an earlier one of its group, or itself.
    group: Vec<usize>,
    /// The mentions by column and first byte.
    places: BTreeMap<(usize, usize), usize>,
}

impl<'r> Found<'r> {
    fn new(view: &'r View<'r, 'r>) -> Self {
        Found { view, mentions: Vec::new(), group: Vec::new(), places: BTreeMap::new() }
    }

    /// All that a translation must say, too.
    fn add_all(&mut self, column: usize, side: &Side) {
        for quantity in side.quantities.iter().filter(|it| it.level >= Level::Firm) {
            self.add(column, side, quantity);
        }
    }

    /// Its place among the mentions; a day of a date is the date.
    fn add(&mut self, column: usize, side: &Side, quantity: &Quantity) -> usize {
        let span = side.span(&quantity.span);
        let near =
            self.places.range((column, 0)..(column, span.end)).next_back().map(|(_, at)| *at);
        if let Some(at) = near.filter(|&at| self.mentions[at].span.end > span.start) {
            return at;
        }
        let (at, reads) = (self.mentions.len(), self.view.messages.quantity(quantity));
        self.mentions.push(Mention { column, span, reads, pair: 0 });
        self.group.push(at);
        self.places.insert((column, span.start), at);
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.first(a), self.first(b));
        self.group[a.max(b)] = a.min(b);
    }

    /// The first mention of a group.
    fn first(&mut self, mut at: usize) -> usize {
        while self.group[at] != at {
            self.group[at] = self.group[self.group[at]];
            at = self.group[at];
        }
        at
    }

    /// Gives a number to each group, in the order of the source; one that stands alone keeps 0.
    fn finish(mut self) -> Vec<Mention> {
        let firsts: Vec<usize> = (0..self.mentions.len()).map(|it| self.first(it)).collect();
        let mut sizes = vec![0; firsts.len()];
        firsts.iter().for_each(|&it| sizes[it] += 1);
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
