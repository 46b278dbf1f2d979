//! T½, t1/2: the symbol for a half-life, in which the number is only part of the name.

use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Where the half after a T ends; the last T is Cyrillic.
    pub fn half_life(&self, start: usize) -> Option<usize> {
        let before = self.text[..start].trim_end_matches(|c| is_blank(c) || c == '_');
        let before = before.strip_suffix(['T', 't', '\u{422}'])?;
        let rest = &self.text[start..];
        let half = ["½", "1/2"].into_iter().find(|it| rest.starts_with(it))?;
        let alone = !before.ends_with(|c| is_letter_or_digit(c) || matches!(c, '\'' | '’'));
        let ends = !rest[half.len()..].starts_with(|c: char| c.is_ascii_digit() || c == '/');
        (alone && ends).then_some(start + half.len())
    }
}
