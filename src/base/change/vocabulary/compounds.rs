//! Words that consist of others: *Rüstungsindustrie*, *unabhängig*.

use rustc_hash::FxHashSet;

use super::classes::{Class, Classes};
use super::listed::Listed;

/// The length, in letters, of the shortest word with a prefix: *er-gab*.
const SHORTEST_PREFIXED: usize = 3;

/// The length, in letters, of the shortest last part: *Standart* is not *Stand* and *Art*.
const SHORTEST_LAST: usize = 4;

/// A word has at most this many prefixes: *un-ver-ändert*.
const MOST_PREFIXES: usize = 2;

/// A compound has at most this many parts before the last one: *Haupt-stadt-büro*.
const MOST_PARTS: usize = 2;

impl Listed {
    /// Whether a word is a form of a listed one, with optional prefixes and other words before it.
    pub fn has(&self, word: &str) -> bool {
        Parts { listed: self, refuted: FxHashSet::default() }.are(word, MOST_PREFIXES, MOST_PARTS)
    }

    /// Whether a word is a verb with a pronoun at its end: *змінювати-ся*.
    fn is_postfixed(&self, word: &str) -> bool {
        let mut rests = self.forms.postfixes.iter().filter_map(|it| word.strip_suffix(it));
        rests.any(|it| self.is_put_together_verb(it))
    }

    /// Whether a word is a verb with at most one prefix.
    pub fn is_put_together_verb(&self, word: &str) -> bool {
        let mut rests = self.forms.prefixes.iter().filter_map(|it| word.strip_prefix(it));
        let verbs = Classes::from(Class::Verbs);
        self.has_form(word, verbs) || rests.any(|it| self.has_form(it, verbs))
    }
}

/// A depth-first search for the parts of a word, with memoisation: the same rest can be reached in
/// many ways, as in *un-un-un…*, so rests that are not words are remembered. The time is bounded by
/// the number of rests.
struct Parts<'l> {
    listed: &'l Listed,
    /// The lengths of such rests, with the numbers of prefixes and parts that were allowed.
    refuted: FxHashSet<(usize, usize, usize)>,
}

impl Parts<'_> {
    fn are(&mut self, word: &str, prefixes: usize, parts: usize) -> bool {
        let rest = (word.len(), prefixes, parts);
        if self.refuted.contains(&rest) {
            return false;
        }
        let is_word = self.is_whole(word)
            || prefixes > 0 && self.is_prefixed(word, prefixes - 1, parts)
            || parts > 0 && self.is_compound(word, prefixes, parts - 1);
        if !is_word {
            self.refuted.insert(rest);
        }
        is_word
    }

    /// Whether a word is one without prefixes and other words.
    fn is_whole(&mut self, word: &str) -> bool {
        let rest = (word.len(), 0, 0);
        if self.refuted.contains(&rest) {
            return false;
        }
        let is_word = self.listed.has_form(word, Classes::WORDS) || self.listed.is_postfixed(word);
        if !is_word {
            self.refuted.insert(rest);
        }
        is_word
    }

    fn is_prefixed(&mut self, word: &str, prefixes: usize, parts: usize) -> bool {
        let listed = self.listed;
        let mut rests = listed.forms.prefixes.iter().filter_map(|it| word.strip_prefix(it));
        // The more prefixes, the longer the rest must be to rule out coincidence.
        let shortest = SHORTEST_PREFIXED + MOST_PREFIXES - 1 - prefixes;
        rests.any(|it| it.chars().count() >= shortest && self.are(it, prefixes, parts))
    }

    fn is_compound(&mut self, word: &str, prefixes: usize, parts: usize) -> bool {
        let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        let last = starts.len().saturating_sub(SHORTEST_LAST);
        let first = self.listed.forms.shortest_first_part;
        let mut places = starts.get(first..=last).into_iter().flatten();
        places.any(|at| {
            let (first, rest) = word.split_at(*at);
            self.is_first_part(first) && self.are(rest, prefixes, parts)
        })
    }

    /// Whether a compound may begin with a word and what links it to the next.
    fn is_first_part(&self, first: &str) -> bool {
        self.listed.is_in(first, Class::FirstParts.into())
    }
}
