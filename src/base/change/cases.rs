//! Forms of a word that say the same where they stand: *im Fall* and *im Falle*, *wegen dem Regen*
//! and *wegen des Regens*.

use super::spelling::fits;
use super::words::Word;
use crate::quantities::Writing;

/// A preposition says how so many words behind it end.
const REACH: usize = 4;

/// Shorter words are not nouns with another ending.
const SHORTEST_STEM: usize = 3;

/// Whether two words, in small letters, are such forms behind these words.
pub fn are_same_case(writing: &Writing, before: &[Word], a: &str, b: &str) -> bool {
    let behind = |words: &[String], reach: usize| {
        let near = before.iter().rev().take(reach).map(|it| it.text.to_lowercase());
        near.into_iter().any(|near| words.iter().any(|it| fits(&near, it)))
    };
    let are_forms = |pairs: &[(String, String)]| {
        pairs.iter().any(|(x, y)| differ(a, b, x, y) || differ(b, a, x, y))
    };
    writing
        .cases
        .iter()
        .any(|it| are_forms(&it.forms) && behind(&it.behind, if it.reaches { REACH } else { 1 }))
}

/// Whether two words are one with these endings; without a hyphen, they are these.
fn differ(a: &str, b: &str, x: &str, y: &str) -> bool {
    let (Some(x), Some(y)) = (x.strip_prefix('-'), y.strip_prefix('-')) else {
        return a == x && b == y;
    };
    a.strip_suffix(x).is_some_and(|stem| {
        stem.chars().count() >= SHORTEST_STEM && b.strip_suffix(y) == Some(stem)
    })
}
