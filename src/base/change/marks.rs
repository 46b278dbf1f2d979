//! Commas, full stops and capital letters that change what a text says: *hängen nicht, laufen
//! lassen*, *the rebels who had laid down their arms*, *let’s eat Grandma*.
//!
//! All other marks and capital letters may be added or removed.

use super::alike::SameWords;
use super::spelling::fits;
use super::words::{Behind, Word};

/// The length of the longest phrase that is an afterthought, in words.
const LONGEST_AFTERTHOUGHT: usize = 3;

/// The length of the longest introductory phrase, in words.
const LONGEST_OPENING: usize = 8;

/// A single word between two commas is rather one of several: *Äpfel, Birnen, und Nüsse*.
const SHORTEST_INSERTION: usize = 2;

/// The word that begins a clause is among its first two, as in *mit dem*.
const CLAUSE_START: usize = 2;

impl SameWords<'_, '_> {
    /// Whether the changes in punctuation and case are only a matter of taste.
    pub fn have_like_marks(&self) -> bool {
        let capital = |word: &Word| word.has_chosen_capital();
        let is_other =
            |(a, b): &&(usize, usize)| is_marked(&self.old[*a]) != is_marked(&self.new[*b]);
        let mut others = self.pairs.iter().filter(is_other);
        !self.is_moved(is_marked)
            && !self.is_moved(capital)
            && !others.any(|(a, b)| self.is_meant(*b) || self.is_telling_comma(*a, *b))
            && !self.pairs.iter().any(|(a, b)| self.is_telling_hyphen(*a, *b))
    }

    /// Whether a hyphen has been added or removed before a word to which it matters: *forty-odd
    /// clocks* are not *forty odd clocks*.
    fn is_telling_hyphen(&self, a: usize, b: usize) -> bool {
        let next = self.new.get(b + 1).map(|it| it.text.to_lowercase());
        self.old[a].is_dashed != self.new[b].is_dashed
            && next.is_some_and(|it| self.spelling.writing.hyphenated.contains(&it))
    }

    /// Whether something has been added in one place and removed from another.
    fn is_moved(&self, is_there: fn(&Word) -> bool) -> bool {
        let both =
            || self.pairs.iter().map(|(a, b)| (is_there(&self.old[*a]), is_there(&self.new[*b])));
        both().any(|(was, is)| was && !is) && both().any(|(was, is)| is && !was)
    }

    /// Whether a mark after a word of the new text determines what the next words refer to.
    fn is_meant(&self, at: usize) -> bool {
        let Some(next) = self.new.get(at + 1) else { return false };
        let writing = self.spelling.writing;
        let word = self.new[at].text.to_lowercase();
        writing.referring.contains(&next.text.to_lowercase())
            || writing.negations.iter().any(|it| !it.contains('-') && fits(&word, it))
    }

    /// Whether a comma that has been added or removed after a pair of words divides the sentence
    /// differently. It does not where the language requires one or makes it optional.
    fn is_telling_comma(&self, a: usize, b: usize) -> bool {
        let (words, at) = if is_marked(&self.old[a]) { (self.old, a) } else { (self.new, b) };
        let Some(next) = words.get(at + 1) else { return false };
        let knows_commas = !self.spelling.writing.conjunctions.is_empty();
        knows_commas
            && words[at].behind == Behind::Comma
            && !self.is_afterthought(words, at)
            && (self.ends_insertion(words, at)
                || !self.is_free(&words[at], next)
                    && !self.ends_clause(&words[..=at])
                    && !self.ends_opening(&words[..=at])
                    && !self.begins_infinitive(&words[at + 1..]))
    }

    /// Whether a comma before *und* ends what another comma began: *Anna, meine Schwester, und
    /// Otto*. Without it, that is one of several people.
    fn ends_insertion(&self, words: &[Word], at: usize) -> bool {
        let joins = |it: &Word| self.spelling.writing.joining.contains(&it.text.to_lowercase());
        let Some(phrase) = Phrase::last_of(&words[..=at]) else { return false };
        let before = (at + 1).checked_sub(phrase.words.len() + 1);
        let after_comma = before.is_some_and(|it| words[it].behind == Behind::Comma);
        // Meine is also a verb, and Wirt looks like one.
        let is_verb = |it: &Word| {
            let lower = it.text.starts_with(char::is_lowercase);
            lower && self.spelling.is_verb(it.text) && !self.spelling.is_function_word(it.text)
        };
        let begins_clause =
            |it: &Word| self.spelling.writing.subordinating.contains(&it.text.to_lowercase());
        words.get(at + 1).is_some_and(joins)
            && after_comma
            && phrase.words.len() >= SHORTEST_INSERTION
            && !phrase.words.iter().take(CLAUSE_START).any(begins_clause)
            && !phrase.words.iter().any(is_verb)
    }

    /// Whether a comma between two words is optional.
    fn is_free(&self, word: &Word, next: &Word) -> bool {
        let writing = self.spelling.writing;
        let [small, small_next] = [word, next].map(|it| it.text.to_lowercase());
        let is_number = |it: &str| it.contains(char::is_numeric);
        let free_before = [&writing.conjunctions, &writing.subordinating, &writing.relative];
        free_before.iter().any(|it| it.contains(&small_next))
            || word.closes_quote
            || next.opens_quote
            || is_number(&small)
            || is_number(&small_next)
            || self.spelling.is_adjective(&small) && self.spelling.is_adjective(&small_next)
    }

    /// Whether the words before or after a comma are a phrase that may have one: *of course*.
    fn is_afterthought(&self, words: &[Word], comma: usize) -> bool {
        let afterthoughts = &self.spelling.writing.afterthoughts;
        let is_one = |words: &[Word]| {
            let words: Vec<String> = words.iter().map(|it| it.text.to_lowercase()).collect();
            afterthoughts.contains(&words.join(" "))
        };
        let (before, after) = words.split_at(comma + 1);
        (1..=LONGEST_AFTERTHOUGHT).any(|length| {
            let start = before.len().saturating_sub(length);
            is_one(&before[start..]) || is_one(&after[..length.min(after.len())])
        })
    }

    /// Whether the last clause of some words has a comma on both sides.
    fn ends_clause(&self, words: &[Word]) -> bool {
        let writing = self.spelling.writing;
        let Some(clause) = Phrase::last_of(words) else { return false };
        // At the start of a sentence, it is an article: Der Minister.
        let mut start = clause.words.iter().take(CLAUSE_START).map(|it| it.text.to_lowercase());
        start.any(|it| {
            writing.subordinating.contains(&it)
                || !clause.starts_sentence && writing.relative.contains(&it)
        })
    }

    /// Whether some words end with the introductory phrase of a sentence.
    fn ends_opening(&self, words: &[Word]) -> bool {
        let Some(phrase) = Phrase::last_of(words) else { return false };
        let opening = &self.spelling.writing.opening;
        phrase.starts_sentence
            && phrase.words.len() <= LONGEST_OPENING
            && phrase.words.first().is_some_and(|it| opening.contains(&it.text.to_lowercase()))
    }

    /// Whether some words begin with an infinitive clause.
    fn begins_infinitive(&self, words: &[Word]) -> bool {
        let end = words.iter().position(is_marked).map_or(words.len(), |it| it + 1);
        let infinitives = &self.spelling.writing.infinitives;
        words[..end].windows(2).any(|pair| {
            infinitives.contains(&pair[0].text.to_lowercase())
                && self.spelling.is_verb(&pair[1].text.to_lowercase())
        })
    }
}

/// Words between two marks.
struct Phrase<'w, 't> {
    words: &'w [Word<'t>],
    starts_sentence: bool,
}

impl<'w, 't> Phrase<'w, 't> {
    /// The last one of some words, regardless of the mark after the last word.
    fn last_of(words: &'w [Word<'t>]) -> Option<Phrase<'w, 't>> {
        let (_, before) = words.split_last()?;
        let mark = before.iter().rposition(is_marked);
        Some(Phrase {
            words: &words[mark.map_or(0, |it| it + 1)..],
            starts_sentence: mark.is_none_or(|it| before[it].behind == Behind::End),
        })
    }
}

fn is_marked(word: &Word) -> bool {
    word.behind != Behind::Nothing
}
