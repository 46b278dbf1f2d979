//! Which numbers of a segment say the same in its languages.

use crate::compared::{Side, compare_texts};
use crate::file::Span;
use crate::model::Group;
use crate::quantities::{Level, Quantity};
use crate::report::Run;

/// More numbers of one segment than these are shown without their counterparts.
pub(super) const MAX_PAIRS: usize = 99;

/// A number in a text.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// The column of its language.
    pub column: usize,
    /// Its bytes in the file.
    pub span: Span,
    /// What it means, as the reader's language writes it.
    pub reads: String,
    /// What it shares with its counterparts in the other languages; 0 if it has none.
    pub pair: usize,
}

/// The numbers of a segment in all its languages. `column` is the place of a translation on the page, if it is shown.
pub(super) fn numbers<'p>(
    run: &Run<'_, 'p, 'p>,
    group: &Group<'p, 'p>,
    column: impl Fn(usize) -> Option<usize>,
) -> Vec<Number> {
    compare_texts(run.project, group, |sources, compared| {
        let mut found = Found { run, numbers: Vec::new(), group: Vec::new() };
        sources.iter().for_each(|it| found.add_all(0, it));
        for translation in compared {
            let Some(column) = column(translation.locale) else { continue };
            for (source, side, comparison) in &translation.pairs {
                found.add_all(column, side);
                let differing = comparison.differences.iter().filter_map(|it| it.source.zip(it.translation));
                for (ours, theirs) in comparison.agreed.iter().copied().chain(differing) {
                    if ours.level >= Level::Firm || theirs.level >= Level::Firm {
                        let (ours, theirs) = (found.add(0, source, ours), found.add(column, side, theirs));
                        found.join(ours, theirs);
                    }
                }
            }
        }
        found.finish()
    })
}

/// Those of a segment that stands in one language only.
pub(super) fn numbers_alone(run: &Run, column: usize, sides: &[Side]) -> Vec<Number> {
    let mut found = Found { run, numbers: Vec::new(), group: Vec::new() };
    sides.iter().for_each(|it| found.add_all(column, it));
    found.finish()
}

/// Numbers, and which of them belong together: those of the same group.
struct Found<'r> {
    run: &'r Run<'r, 'r, 'r>,
    numbers: Vec<Number>,
    group: Vec<usize>,
}

impl Found<'_> {
    /// All that a translation must say, too.
    fn add_all(&mut self, column: usize, side: &Side) {
        for quantity in side.quantities.iter().filter(|it| it.level >= Level::Firm) {
            self.add(column, side, quantity);
        }
    }

    /// Its place among the numbers; a day of a date is the date.
    fn add(&mut self, column: usize, side: &Side, quantity: &Quantity) -> usize {
        let span = side.span(&quantity.span);
        let overlaps = |it: &Number| it.column == column && it.span.start < span.end && span.start < it.span.end;
        self.numbers.iter().position(overlaps).unwrap_or_else(|| {
            let reads = self.run.messages.quantity(quantity);
            self.numbers.push(Number { column, span, reads, pair: 0 });
            self.group.push(self.numbers.len() - 1);
            self.numbers.len() - 1
        })
    }

    fn join(&mut self, a: usize, b: usize) {
        let (kept, other) = (self.group[a].min(self.group[b]), self.group[a].max(self.group[b]));
        self.group.iter_mut().filter(|it| **it == other).for_each(|it| *it = kept);
    }

    /// Gives a number to each group of several languages, in the order of the source.
    fn finish(mut self) -> Vec<Number> {
        let mut next = 1;
        for group in 0..self.numbers.len() {
            let own: Vec<usize> = (0..self.numbers.len()).filter(|&it| self.group[it] == group).collect();
            let first = own.first().map(|&it| self.numbers[it].column);
            if next <= MAX_PAIRS && own.iter().any(|&it| Some(self.numbers[it].column) != first) {
                own.iter().for_each(|&it| self.numbers[it].pair = next);
                next += 1;
            }
        }
        self.numbers
    }
}
