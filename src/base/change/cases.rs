//! Forms of a word that say the same where they stand: *im Fall* and *im Falle*, *wegen dem Regen*
//! and *wegen des Regens*.

use super::spelling::fits;
use super::words::Word;
use crate::quantities::Writing;

/// A preposition and an article say how so many words behind them end.
const REACH: usize = 3;

/// Shorter words are not nouns with another ending.
const SHORTEST_STEM: usize = 3;

/// Whether two words are such forms behind these words.
pub fn are_same_case(writing: &Writing, before: &[Word], old: &str, new: &str) -> bool {
    let is_behind = |words: &[String], reach: usize| {
        // Behind a noun, it is another one: dem Freund Russland, dem Freund Russlands.
        let near = before.iter().rev().take_while(|it| !it.has_chosen_capital());
        let mut near = near.take(reach).map(|it| it.text.to_lowercase());
        near.any(|near| words.iter().any(|it| fits(&near, it)))
    };
    writing.cases.iter().any(|it| {
        let mut forms = it.forms.iter();
        forms.any(|(x, y)| differ(old, new, x, y) || differ(new, old, x, y))
            && is_behind(&it.behind, if it.reaches { REACH } else { 1 })
    })
}

/// Whether two words are one with these endings; without a hyphen, they are these. What only gets
/// an ending is a noun, with a capital letter: not *viel* and *viele*.
fn differ(a: &str, b: &str, x: &str, y: &str) -> bool {
    let (Some(x), Some(y)) = (x.strip_prefix('-'), y.strip_prefix('-')) else {
        return a.to_lowercase() == x && b.to_lowercase() == y;
    };
    a.strip_suffix(x).is_some_and(|stem| {
        stem.chars().count() >= SHORTEST_STEM
            && b.strip_suffix(y) == Some(stem)
            && (!x.is_empty() || stem.starts_with(char::is_uppercase))
    })
}
