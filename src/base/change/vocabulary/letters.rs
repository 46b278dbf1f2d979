//! Which letters occur together in the words of a language: no German word contains the `rng` of
//! *Regierng*.

use rustc_hash::FxHashSet;

use super::listed::Listed;

/// All trigrams of the words of a list and of their forms. The edge of a word counts as a letter.
#[derive(Debug, Default)]
pub struct Letters(FxHashSet<[char; 3]>);

const EDGE: char = ' ';

/// The number of letters before an ending that form trigrams with it.
const BEFORE_ENDING: usize = 2;

impl Letters {
    pub fn of(listed: &Listed) -> Letters {
        let mut letters = Letters::default();
        // Many stems end alike; each end is combined with each rule only once.
        let mut seen = FxHashSet::default();
        for word in listed.words() {
            letters.0.extend(trigrams([EDGE].into_iter().chain(word.chars()).chain([EDGE])));
            listed.forms.each_form(word, |stem, form, endings| {
                let cut = stem.char_indices().rev().nth(BEFORE_ENDING - 1).map_or(0, |(at, _)| at);
                let before = &stem[cut..];
                if seen.insert((before, form)) {
                    for ending in endings {
                        let end = before.chars().chain(ending.chars()).chain([EDGE]);
                        letters.0.extend(trigrams(end));
                    }
                }
            });
        }
        letters
    }

    /// Whether all trigrams of a word occur in other words.
    pub fn are_usual(&self, word: &str) -> bool {
        trigrams([EDGE].into_iter().chain(word.chars()).chain([EDGE]))
            .all(|it| self.0.contains(&it))
    }
}

fn trigrams(letters: impl Iterator<Item = char>) -> impl Iterator<Item = [char; 3]> {
    let letters: Vec<char> = letters.collect();
    (0..letters.len().saturating_sub(2))
        .map(move |at| [letters[at], letters[at + 1], letters[at + 2]])
}
