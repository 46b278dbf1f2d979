//! Whether two words are spellings of the same one: *Photograph* and *Fotograf*, or
//! *Regierng* and *Regierung*, but not *leitet* and *leistet*.

use std::borrow::Cow;

use super::slip::{Slip, slip};
use super::vocabulary::Vocabulary;
use super::words::{Word, is_link};
use crate::ftl::text;
use crate::quantities::{Reader, Writing};

/// Whether a word in lower case occurs elsewhere in the texts of the project.
pub type Known<'k> = &'k dyn Fn(&str) -> bool;

/// Compares words of one language.
pub struct Spelling<'r> {
    pub writing: &'r Writing,
    vocabulary: Option<&'static Vocabulary>,
    known: Known<'r>,
    /// Nouns are capitalised, so a capital letter does not make a word a name.
    pub has_capital_nouns: bool,
}

/// In shorter words, any other letter makes a different word.
const SHORTEST_TYPO: usize = 3;

/// A shorter word that is not listed may be a rare one rather than a typo: *Klan* is not *Plan*.
const SHORTEST_SURE: usize = 6;

/// The same for a replaced letter, which often makes a different word: *doused*, *housed*.
const SHORTEST_SURE_REPLACED: usize = 8;

/// A stem has at least this many letters: *prise* is not *prize*.
const SHORTEST_STEM: usize = 3;

/// A capitalised word from this length on is not a different name but a typo: *Goverment* is
/// *Government*, but *Bakker* is not *Baker*.
const LONGER_THAN_NAMES: usize = 8;

/// The same for words that become a common name: *Phillipines*.
const LONG_NAME: usize = 6;

impl<'r> Spelling<'r> {
    pub fn new(reader: &'r Reader, known: Known<'r>) -> Spelling<'r> {
        Spelling {
            writing: reader.writing(),
            vocabulary: Vocabulary::of(reader.locale()),
            known,
            has_capital_nouns: reader.has_capital_nouns(),
        }
    }

    /// Whether two words are the same apart from case, spelling and typos.
    pub fn are_alike(&self, old: Word, new: Word) -> bool {
        let (a, b) = (old.text, new.text);
        if a == b {
            return true;
        }
        if is_link(a) || is_link(b) || a.contains(text::PLACEABLE) {
            return false;
        }
        let (small_a, small_b) = (a.to_lowercase(), b.to_lowercase());
        if small_a == small_b {
            return true;
        }
        if a.contains(char::is_numeric) || b.contains(char::is_numeric) {
            return false;
        }
        let are_capital = [a, b].iter().all(|it| it.starts_with(char::is_uppercase));
        let are_names = || self.is_name(old) && self.is_name(new);
        is_possessive_of(&small_a, &small_b)
            || is_possessive_of(&small_b, &small_a)
            || are_capital && self.are_names_alike(&small_a, &small_b)
            || without_apostrophes(&small_a) == without_apostrophes(&small_b) && are_names()
            || self.are_spelled_alike(&small_a, &small_b) && !are_names()
            || !is_acronym(a) && !is_acronym(b) && self.is_typo(old, new)
    }

    /// Whether two words in lower case are spellings of the same one.
    pub fn are_spelled_alike(&self, a: &str, b: &str) -> bool {
        a == b || self.are_variants(a, b) || {
            let plain = |word| self.without_accents(&respelt(word, &self.writing.same));
            let (a, b) = (plain(a), plain(b));
            a == b
                || are_respelt(&a, &b, &self.writing.respelt)
                    && !(self.may_be_word(&a) && self.may_be_word(&b))
        }
    }

    /// Whether two names in lower case are transliterations of the same one. This is not the case
    /// for names that are not from another alphabet: *Meyer* is not *Meier*.
    fn are_names_alike(&self, a: &str, b: &str) -> bool {
        let (plain_a, plain_b) = (self.without_accents(a), self.without_accents(b));
        let is_foreign = |name: &str| {
            self.writing.foreign_endings.iter().any(|ending| {
                let stem = name.strip_suffix(ending.trim_matches('-'));
                stem.is_some_and(|it| it.chars().count() >= SHORTEST_STEM)
            })
        };
        plain_a == plain_b
            || self.are_variants(a, b)
            || is_foreign(a)
                && is_foreign(b)
                && are_respelt(&plain_a, &plain_b, &self.writing.transliterated)
    }

    fn without_accents(&self, word: &str) -> String {
        if word.is_ascii() {
            return word.to_owned();
        }
        let mut out = String::new();
        for letter in word.chars() {
            match self.writing.accents.iter().find(|(from, _)| from.contains(letter)) {
                Some((_, to)) => out += to,
                None => out.push(letter),
            }
        }
        out
    }

    /// Whether a word is capitalised and not known to be anything but a name.
    fn is_name(&self, word: Word) -> bool {
        let small = || word.text.to_lowercase();
        word.text.starts_with(char::is_uppercase)
            && self.vocabulary.is_some_and(|it| it.has_name(&small()) || !it.has(&small()))
    }

    /// Whether a word in lower case is in the language and not only a name.
    pub fn is_common(&self, word: &str) -> bool {
        self.vocabulary.is_some_and(|it| it.has_common(word))
    }

    /// Whether a word in lower case is a form of an adjective.
    pub fn is_adjective(&self, word: &str) -> bool {
        self.vocabulary.is_some_and(|it| it.has_adjective(word))
    }

    /// Whether a word in lower case is a form of a verb.
    pub fn is_verb(&self, word: &str) -> bool {
        self.vocabulary.is_some_and(|it| it.has_verb(word))
    }

    /// Whether a word in lower case is a pronoun, a conjunction, an adverb or the like.
    pub fn is_function_word(&self, word: &str) -> bool {
        self.vocabulary.is_some_and(|it| it.has_function_word(word))
    }

    /// Whether the language has both spellings of a word.
    pub fn are_variants(&self, a: &str, b: &str) -> bool {
        let has = |group: &[String], word| group.iter().any(|it| it == word);
        self.writing.variants.iter().any(|it| has(it, a) && has(it, b))
    }

    /// Whether a word in lower case may be in the language or is known from the texts.
    fn may_be_word(&self, word: &str) -> bool {
        self.vocabulary.is_none_or(|it| it.has(word)) || (self.known)(word)
    }

    /// Whether the old word is a typo for the new one. Only the new one is a known word, or both
    /// are unknown and only the old one has letters that do not occur together.
    fn is_typo(&self, old: Word, new: Word) -> bool {
        let Some(vocabulary) = self.vocabulary else { return false };
        let (a, b) = (old.text.to_lowercase(), new.text.to_lowercase());
        let Some(slip) = slip(&a, &b) else { return false };
        let shorter = a.chars().count().min(b.chars().count());
        if shorter < SHORTEST_TYPO || self.is_turned(&a, &b) || self.may_be_word(&a) {
            return false;
        }
        let is_known = vocabulary.has(&b);
        // Where nouns are capitalised, a known one is not a name.
        let is_noun = self.has_capital_nouns && is_known && !vocabulary.has_name(&b);
        let has_capital = |word: Word| {
            word.text.starts_with(char::is_uppercase) && (self.has_capital_nouns || !word.is_first)
        };
        let may_be_name = has_capital(old) && has_capital(new) && !is_noun;
        let is_sure = || slip == Slip::Swapped || vocabulary.are_letters_put_right(&a, &b);
        let is_small =
            shorter < SHORTEST_SURE || slip == Slip::Replaced && shorter < SHORTEST_SURE_REPLACED;
        if is_small && !vocabulary.has_function_word(&b) && !is_sure() {
            return false;
        }
        if is_known {
            let is_long =
                shorter >= LONGER_THAN_NAMES || shorter >= LONG_NAME && vocabulary.has_name(&b);
            return !may_be_name || slip == Slip::Swapped || is_long;
        }
        vocabulary.are_letters_put_right(&a, &b)
            && (slip == Slip::Swapped || !may_be_name && !self.is_inflected(&a, &b))
    }

    /// Whether two words have the same stem with endings for different tenses, moods, persons,
    /// numbers or cases.
    fn is_inflected(&self, a: &str, b: &str) -> bool {
        let stem: usize =
            a.chars().zip(b.chars()).take_while(|(a, b)| a == b).map(|(it, _)| it.len_utf8()).sum();
        let is_ending =
            |it: &str| it.is_empty() || self.writing.inflections.iter().any(|own| own == it);
        is_ending(&a[stem..]) && is_ending(&b[stem..])
    }

    /// Whether a word negates the one after it: *no body*.
    pub fn negates(&self, word: &Word) -> bool {
        let small = word.text.to_lowercase();
        small.chars().nth(1).is_some()
            && self.writing.negations.iter().any(|it| it.trim_matches('-') == small)
    }

    /// Whether the old word negates the sentence and the new one does not. The other way round, the
    /// old word is unknown and therefore a typo: *nich*.
    fn is_turned(&self, old: &str, new: &str) -> bool {
        self.writing.negations.iter().any(|it| fits(old, it) && !fits(new, it))
    }
}

/// Whether one is the longer genitive of a name: *James'*, *James's*.
fn is_possessive_of(short: &str, long: &str) -> bool {
    short.ends_with("s'") && long.strip_suffix('s') == Some(short)
}

/// Whether a word matches a pattern: a whole word, its beginning (`un-`) or its end (`-n't`).
pub fn fits(word: &str, pattern: &str) -> bool {
    match (pattern.strip_suffix('-'), pattern.strip_prefix('-')) {
        (Some(start), _) => word.starts_with(start),
        (None, Some(end)) => word.ends_with(end),
        (None, None) => word == pattern,
    }
}

/// Whether two words are equal if interchangeable letters are unified and an apostrophe that only
/// one of them has is ignored.
fn are_respelt(a: &str, b: &str, letters: &[(String, String)]) -> bool {
    let both_have_apostrophes = a.contains('\'') && b.contains('\'');
    let (a, b) = (respelt(a, letters), respelt(b, letters));
    if both_have_apostrophes { a == b } else { without_apostrophes(&a) == without_apostrophes(&b) }
}

/// A word with its interchangeable letters unified: anywhere, at its beginning (`уч-`), at its end
/// (`-ise`) or after a stem (`-our-`).
fn respelt(word: &str, letters: &[(String, String)]) -> String {
    letters.iter().fold(word.to_owned(), |word, (from, to)| {
        let bare = from.trim_matches('-');
        let Some(at) = word.find(bare) else { return word };
        let has_stem = word[..at].chars().count() >= SHORTEST_STEM;
        let fits = match (from.starts_with('-'), from.ends_with('-')) {
            (false, false) => return word.replace(bare, to),
            (false, true) => at == 0,
            (true, false) => {
                let Some(stem) = word.strip_suffix(bare) else { return word };
                let long = stem.chars().count() >= SHORTEST_STEM;
                return if long { format!("{stem}{}", to.trim_matches('-')) } else { word };
            }
            (true, true) => has_stem,
        };
        if fits { word.replacen(bare, to.trim_matches('-'), 1) } else { word }
    })
}

fn without_apostrophes(word: &str) -> Cow<'_, str> {
    if word.contains('\'') { word.replace('\'', "").into() } else { word.into() }
}

/// Whether a word has capital letters inside. With one more letter, it is a different institution.
pub fn is_acronym(word: &str) -> bool {
    word.chars().skip(1).any(char::is_uppercase)
}
