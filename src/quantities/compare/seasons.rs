//! Seasons, and other years that begin in one calendar year and end in the next: 2023/24.

use std::ops::RangeInclusive;

use super::explain::explain;
use super::open::Open;
use crate::quantities::quantity::Quantity;

/// In bytes: a slash or a dash.
const JOINT: RangeInclusive<usize> = 1..=3;

impl Open<'_> {
    /// Pairs seasons that differ as a whole, or else one would agree with the half of another:
    /// 2023/24, 2022/23.
    pub fn explain_seasons(&mut self) {
        let (mut source, mut translation) = (seasons(&self.source), seasons(&self.translation));
        source.retain(|s| match translation.iter().position(|t| s[0].number() == t[0].number()) {
            Some(at) => {
                translation.remove(at);
                false
            }
            None => true,
        });
        if source.len() != translation.len() {
            return;
        }
        for (s, t) in source.into_iter().zip(translation) {
            if let Some(it) = explain(s[0], t[0]) {
                self.push_explained(it, s[0], t[0]);
                self.source.retain(|it| !s.iter().any(|year| year.span == it.span));
                self.translation.retain(|it| !t.iter().any(|year| year.span == it.span));
            }
        }
    }
}

/// The two years of each season.
fn seasons<'q>(side: &[&'q Quantity]) -> Vec<[&'q Quantity; 2]> {
    let pairs = side.windows(2).map(|it| [it[0], it[1]]);
    pairs.filter(|[first, second]| is_season(first, second)).collect()
}

fn is_season(first: &Quantity, second: &Quantity) -> bool {
    let year = |it: &Quantity| it.number().and_then(|it| it.as_whole());
    let gap = second.span.start.checked_sub(first.span.end);
    let joined = gap.is_some_and(|it| JOINT.contains(&it));
    let follows = year(first).zip(year(second)).is_some_and(|(from, to)| to == from + 1);
    first.is_year() && joined && follows
}
