//! Whether two texts consist of the same words, regardless of spelling.
//!
//! The two possible errors are not equally bad: a changed meaning that is reported as minor may go
//! to print, whereas a typo that is reported as a change of meaning only costs someone a look. So a
//! pair of words is minor only if there is evidence for it: the language allows both spellings, or
//! the old form is not a word.

use super::cases::are_same_case;
use super::fold::YEAR_SIGN;
use super::spelling::{Known, Spelling, fits, is_acronym};
use super::words::{Behind, Word, with_one_gender_sign, words};
use crate::ftl::text;
use crate::quantities::Reader;

/// Compares texts in one language.
pub struct Alike<'r> {
    spelling: Spelling<'r>,
}

/// The length of the longest unit symbol, in letters.
const LONGEST_SYMBOL: usize = 3;

/// The largest number of words that may be joined into one.
const MOST_JOINED: usize = 3;

/// Two texts that consist of the same words.
pub struct SameWords<'s, 't> {
    pub spelling: &'s Spelling<'s>,
    pub old: &'s [Word<'t>],
    pub new: &'s [Word<'t>],
    /// The positions of matching words in both texts.
    pub pairs: &'s [(usize, usize)],
}

impl<'r> Alike<'r> {
    pub fn new(reader: &'r Reader, known: Known<'r>) -> Alike<'r> {
        Alike { spelling: Spelling::new(reader, known) }
    }

    /// Whether two texts differ only in punctuation, case, the spelling of words, and typos. A
    /// question is not a statement.
    pub fn texts(&self, old: &str, new: &str) -> bool {
        let endings = &self.spelling.writing.gender_endings;
        let (old, new) = (with_one_gender_sign(old, endings), with_one_gender_sign(new, endings));
        let questions = |text: &str| text.matches('?').count();
        questions(&old) == questions(&new) && self.lists(&words(&old), &words(&new))
    }

    fn lists(&self, old: &[Word], new: &[Word]) -> bool {
        let Some(pairs) = self.pairs(old, new) else { return false };
        let same = SameWords { spelling: &self.spelling, old, new, pairs: &pairs };
        same.have_like_marks() && !same.have_changed_a_name()
    }

    /// The positions of matching words in both texts, or `None` if any word has changed.
    fn pairs(&self, old: &[Word], new: &[Word]) -> Option<Vec<(usize, usize)>> {
        let (mut a, mut b) = (0, 0);
        let mut before: Option<Word> = None;
        let mut pairs = Vec::new();
        while a < old.len() || b < new.len() {
            let (from_old, from_new) = self.step(before, old.split_at(a), new.split_at(b))?;
            if from_old > 0 && !self.is_silent(before, &old[a]) {
                before = Some(old[a]);
            }
            (a, b) = (a + from_old, b + from_new);
            if from_old > 0 && from_new > 0 {
                pairs.push((a - 1, b - 1));
            }
        }
        Some(pairs)
    }

    /// How many words to consume on each side for the next match.
    fn step(
        &self,
        before: Option<Word>,
        (past, old): (&[Word], &[Word]),
        (new_past, new): (&[Word], &[Word]),
    ) -> Option<(usize, usize)> {
        if let (Some(a), Some(b)) = (old.first(), new.first()) {
            if self.are_alike(before, *a, *b)
                || are_same_case(self.spelling.writing, past, a.text, b.text)
                || self.are_pronouns((past, old), (new_past, new))
            {
                return Some((1, 1));
            }
            if let Some(joined) = self.joined(old, new) {
                return Some(joined);
            }
            if let Some(contracted) = self.contracted(old, new) {
                return Some(contracted);
            }
        }
        let is_spare = |it: &&Word| is_repeated(before, it) || self.is_silent(before, it);
        if old.first().filter(is_spare).is_some() || self.is_range(past, old, new_past) {
            return Some((1, 0));
        }
        // A word that is repeated only in the new text is a new mistake.
        let is_silent = new.first().is_some_and(|it| self.is_silent(before, it));
        (is_silent || self.is_range(new_past, new, past)).then_some((0, 1))
    }

    /// Whether the next word joins two numbers that are joined by a dash in the other text: *10 bis
    /// 12* and *10–12*, but not *in 2022 to Russia* and *in 2022 Russia*.
    fn is_range(&self, past: &[Word], words: &[Word], other_past: &[Word]) -> bool {
        let [range, end, ..] = words else { return false };
        let is_number = |it: &Word| it.text.contains(char::is_numeric);
        self.spelling.writing.ranges.contains(&range.text.to_lowercase())
            // The first number may be followed by a unit.
            && past.iter().rev().take(2).any(is_number)
            && is_number(end)
            && other_past.last().is_some_and(|it| it.is_dashed)
    }

    fn are_alike(&self, before: Option<Word>, old: Word, new: Word) -> bool {
        // 5 mW is not 5 MW.
        let is_symbol = before.is_some_and(|it| it.text.ends_with(char::is_numeric))
            && old.text.chars().count() <= LONGEST_SYMBOL;
        if is_symbol {
            old.text == new.text || self.spelling.are_variants(old.text, new.text)
        } else {
            self.spelling.are_alike(old, new)
        }
    }

    /// Whether a word after a number is optional: *14:00 Uhr* is *14:00*.
    fn is_silent(&self, before: Option<Word>, word: &Word) -> bool {
        before.is_some_and(|it| it.text.contains(char::is_numeric))
            && (word.text == YEAR_SIGN.trim()
                || self.spelling.writing.behind_numbers.contains(&word.text.to_lowercase()))
    }

    /// Whether the next words are pronouns that begin the same clause: *the rules which apply*,
    /// *the rules that apply*, but not *in which* or *asked which apply*.
    fn are_pronouns(
        &self,
        (past, old): (&[Word], &[Word]),
        (new_past, new): (&[Word], &[Word]),
    ) -> bool {
        let pronouns = &self.spelling.writing.pronouns;
        let is_pronoun = |it: &Word| pronouns.contains(&it.text.to_lowercase());
        let (Some(noun), Some(new_noun)) = (past.last(), new_past.last()) else { return false };
        let ([a, next, ..], [b, new_next, ..]) = (old, new) else { return false };
        let no_comma = noun.behind == Behind::Nothing && new_noun.behind == Behind::Nothing;
        let (noun, next) = (noun.text, next.text.to_lowercase());
        let is_noun = noun.starts_with(char::is_lowercase)
            && self.spelling.is_common(noun)
            && !self.spelling.is_verb(noun)
            && !self.spelling.is_function_word(noun);
        let begins_clause = self.spelling.is_function_word(&next) || self.spelling.is_verb(&next);
        is_pronoun(a)
            && is_pronoun(b)
            && no_comma
            && is_noun
            && begins_clause
            && next == new_next.text.to_lowercase()
    }

    /// How many words on each side to consume if one text has one word for two of the other:
    /// *doesn't*, *does not*.
    fn contracted(&self, old: &[Word], new: &[Word]) -> Option<(usize, usize)> {
        let contractions = &self.spelling.writing.contractions;
        let is_one = |one: &Word, two: &[Word]| {
            let [first, second, ..] = two else { return false };
            let [one, first, second] = [one, first, second].map(|it| it.text.to_lowercase());
            contractions.iter().any(|it| stands_for(it, &one, &first, &second))
        };
        if is_one(old.first()?, new) {
            Some((1, 2))
        } else {
            is_one(new.first()?, old).then_some((2, 1))
        }
    }

    /// How many words on each side to consume if one text joins or hyphenates words that the other
    /// separates.
    fn joined(&self, old: &[Word], new: &[Word]) -> Option<(usize, usize)> {
        let mut one_and_more = (2..=MOST_JOINED).flat_map(|it| [(1, it), (it, 1)]);
        one_and_more.find(|(a, b)| {
            let (Some(old), Some(new)) = (old.get(..*a), new.get(..*b)) else { return false };
            // «не друг» is not «недруг», and “no body” is not “nobody”.
            let negates = |words: &[Word]| words.len() > 1 && self.spelling.negates(&words[0]);
            if negates(old) || negates(new) || self.is_joined_verb(old, new) {
                return false;
            }
            let acronym = old.iter().chain(new).find(|it| is_acronym(it.text));
            if acronym.is_some_and(|it| !is_part_of(it, old) || !is_part_of(it, new)) {
                return false;
            }
            let (old, new) = (glued(old), glued(new));
            !self.spelling.writing.apart.iter().any(|it| fits(&old, it))
                && !old.contains(is_digit_or_placeable)
                && self.spelling.are_spelled_alike(&old, &new)
        })
    }

    /// Whether a verb has been joined with the word before it, or separated from it, in a language
    /// where that makes a different verb: *schwarz sehen*, *schwarzsehen*. Present participles are
    /// adjectives and may be spelled either way: *viel versprechend*.
    fn is_joined_verb(&self, old: &[Word], new: &[Word]) -> bool {
        let writing = self.spelling.writing;
        let (apart, joined) = if old.len() > 1 { (old, new) } else { (new, old) };
        let ([_, .., verb], [joined]) = (apart, joined) else { return false };
        let joined = joined.text.to_lowercase();
        writing.joins_verbs
            && verb.text.starts_with(char::is_lowercase)
            && !writing.joined.iter().any(|it| fits(&joined, it))
            && !writing.participles.iter().any(|it| fits(verb.text, it))
            && self.spelling.is_verb(verb.text)
    }
}

/// Whether one word is short for two, as a contraction says.
fn stands_for(contraction: &(String, String), one: &str, first: &str, second: &str) -> bool {
    let (short, long) = contraction;
    let Some((long_first, long_second)) = long.split_once(' ') else { return false };
    let Some(stem) = one.strip_suffix(short.trim_start_matches('-')) else { return false };
    let is = |word: &str, pattern: &str| match pattern.strip_prefix('-') {
        Some(ending) => word.strip_suffix(ending) == Some(stem),
        None => word == pattern,
    };
    short.starts_with('-') != stem.is_empty() && is(first, long_first) && is(second, long_second)
}

/// Words joined into one, in lower case.
fn glued(words: &[Word]) -> String {
    words.iter().map(|it| it.text.to_lowercase()).collect()
}

/// Whether some words contain this one with the same capital letters.
fn is_part_of(part: &Word, words: &[Word]) -> bool {
    words.iter().map(|it| it.text).collect::<String>().contains(part.text)
}

fn is_digit_or_placeable(c: char) -> bool {
    c.is_numeric() || c == text::PLACEABLE
}

/// Whether a word is repeated, as in *the the*.
fn is_repeated(before: Option<Word>, word: &Word) -> bool {
    before.is_some_and(|it| it.text.to_lowercase() == word.text.to_lowercase())
        && !word.is_first
        && word.text.chars().all(char::is_alphabetic)
}
