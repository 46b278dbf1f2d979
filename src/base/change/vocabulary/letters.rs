//! Which letters follow each other in the words of a language: no German word has the `rng` of
//! *Regierng*.

use rustc_hash::FxHashSet;

use super::listed::Listed;

/// All runs of three letters in the words of a list and in their forms (trigrams). The edge of a
/// word is a letter.
#[derive(Debug, Default)]
pub struct Letters(FxHashSet<[char; 3]>);

const EDGE: char = ' ';

/// So many letters before an ending are looked at together with it.
const BEFORE_ENDING: usize = 2;

impl Letters {
    pub fn of(listed: &Listed) -> Letters {
        let mut letters = Letters::default();
        // Many words end alike: what becomes of the end is looked at once for each.
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

    /// Whether a word has only runs of letters that some word has.
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
