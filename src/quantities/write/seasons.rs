//! A season, or another year that begins in one calendar year and ends in the next: 2023/24 for
//! 2022/23, in the form that the text has.

use std::ops::Range;

use super::mismatch::{Correction, Mismatch};
use crate::quantities::Quantity;

pub(super) fn seasons(mismatch: &Mismatch) -> Vec<Correction> {
    let source = mismatch.source.windows(2).filter_map(|it| Some((it, first_year(it)?)));
    let mut wanted =
        source.filter(|(years, _)| years.iter().any(|it| it.span == mismatch.wanted.span));
    let Some(((_, first), found)) = wanted.next().zip(Season::around(mismatch)) else {
        return Vec::new();
    };
    let gap = &mismatch.text[found.first.end..found.second.start];
    let second = first + 1;
    // 1999/2000 has both in full even where others do not.
    let turns = |second: &str| second.ends_with("00");
    let is_short = found.second.len() == SHORT || turns(&mismatch.text[found.second.clone()]);
    let text = if is_short && !turns(&second.to_string()) {
        format!("{first}{gap}{:02}", second % 100)
    } else {
        format!("{first}{gap}{second}")
    };
    vec![Correction { span: found.first.start..found.second.end, text }]
}

/// In digits.
const YEAR: usize = 4;
const SHORT: usize = 2;

/// In bytes: a dash.
const LONGEST_JOINT: usize = 3;

/// The first of two years that follow each other.
fn first_year(years: &[Quantity]) -> Option<u128> {
    let [first, second] = years else { return None };
    let year = |it: &Quantity| it.number()?.as_whole().filter(|it| (1000..3000).contains(it));
    let (from, to) = (year(first)?, year(second)?);
    let gap = second.span.start.checked_sub(first.span.end);
    (first.is_year() && gap.is_some_and(|it| it <= LONGEST_JOINT) && to == from + 1).then_some(from)
}

/// Where a text has the two years.
struct Season {
    first: Range<usize>,
    second: Range<usize>,
}

impl Season {
    /// The season of which what was found is a part.
    fn around(mismatch: &Mismatch) -> Option<Season> {
        let (text, literal) = (mismatch.text, &mismatch.found.literal);
        let before = text[..literal.start].strip_suffix(JOINTS);
        let year_before = before.map(|it| it.len() - digits_at_end(it)..it.len());
        let first = year_before.filter(|it| it.len() == YEAR).unwrap_or(literal.clone());
        let behind = text[first.end..].strip_prefix(JOINTS)?;
        let start = text.len() - behind.len();
        let second = start..start + behind.bytes().take_while(u8::is_ascii_digit).count();
        let is_season = first.len() == YEAR && matches!(second.len(), SHORT | YEAR);
        is_season.then_some(Season { first, second })
    }
}

/// What may be between the two years.
const JOINTS: [char; 4] = ['/', '–', '-', '\u{2011}'];

fn digits_at_end(text: &str) -> usize {
    text.bytes().rev().take_while(u8::is_ascii_digit).count()
}
