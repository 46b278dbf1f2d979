//! Forms of a word that mean the same in their context: *im Fall* and *im Falle*, *wegen dem Regen*
//! and *wegen des Regens*.

use super::spelling::fits;
use super::words::Word;
use crate::quantities::Writing;

/// A preposition or an article determines the endings of up to this many words after it.
const REACH: usize = 3;

/// The length, in letters, of the shortest stem that is compared without its ending.
const SHORTEST_STEM: usize = 3;

/// Whether two words are such forms after these words.
pub fn are_same_case(writing: &Writing, before: &[Word], old: &str, new: &str) -> bool {
    let is_behind = |words: &[String], reach: usize| {
        // After a noun, the ending changes the meaning: dem Freund Russland, dem Freund Russlands.
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

/// Whether two words have the same stem and these endings; a form without a hyphen is a whole word.
/// If only one of them has an ending, the word must be a capitalised noun: not *viel* and *viele*.
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
