//! The common words of a language: *Regierung* and *Regierungen* are words, *Regierng* is not.
//!
//! A list names each word once, in its basic form and with the stems that change (*gehen, ging*).
//! The forms of a word are not listed. Whether *gingst* is one is found out backwards: `st` is an
//! ending that a verb may have instead of none, and *ging* is listed. The same goes for the parts
//! of compounds and for prefixes, so that a short list stands for very many words.
//!
//! Endings are taken generously. A typo that is taken for a word costs one look at a translation; a
//! word that is taken for a typo may hide a changed meaning.

mod classes;
mod compounds;
mod forms;
mod letters;
mod listed;

use std::sync::OnceLock;

use classes::Class;
use forms::fault;
use letters::Letters;
use listed::Listed;

use crate::locale::Locale;

/// The languages that have a list, each with its words, what becomes of them, and where they are
/// kept once they have been read.
static LANGUAGES: [(&str, &str, &str, OnceLock<Vocabulary>); 3] = [
    ("de", include_str!("de.txt"), include_str!("de.toml"), OnceLock::new()),
    ("en", include_str!("en.txt"), include_str!("en.toml"), OnceLock::new()),
    ("uk", include_str!("uk.txt"), include_str!("uk.toml"), OnceLock::new()),
];

/// In letters: longer words are not analysed, which would take too long.
const LONGEST_WORD: usize = 40;

/// The words of one language.
#[derive(Debug)]
pub struct Vocabulary {
    listed: Listed,
    /// Few words are a matter of letters.
    letters: OnceLock<Letters>,
}

impl Vocabulary {
    /// That of a locale's language, if it has one.
    pub fn of(locale: &Locale) -> Option<&'static Vocabulary> {
        let language = locale.tag.language.as_str();
        let (_, list, forms, vocabulary) = LANGUAGES.iter().find(|(it, ..)| *it == language)?;
        Some(vocabulary.get_or_init(|| {
            let listed = Listed::read(list, forms);
            Vocabulary { listed, letters: OnceLock::new() }
        }))
    }

    /// What is wrong in the data files, with their languages.
    pub fn faults() -> impl Iterator<Item = (&'static str, String)> {
        let faults = LANGUAGES.iter().map(|(language, _, forms, _)| (*language, fault(forms)));
        faults.filter_map(|(language, fault)| Some((language, fault?)))
    }

    /// Whether a word in small letters is one of the language, for all that is known.
    pub fn has(&self, word: &str) -> bool {
        let is_long = word.chars().nth(LONGEST_WORD).is_some();
        is_long || self.listed.has(word) && !self.listed.forms.no_words.contains(&word)
    }

    /// Whether a word in small letters is a name.
    pub fn has_name(&self, word: &str) -> bool {
        word.chars().nth(LONGEST_WORD).is_none() && self.listed.has_form(word, Class::Names.into())
    }

    /// Whether a word in small letters is one of the language and not only a name.
    pub fn has_common(&self, word: &str) -> bool {
        self.has(word) && !self.listed.is_name_only(word)
    }

    /// Whether a word in small letters is an adjective in any of its forms.
    pub fn has_adjective(&self, word: &str) -> bool {
        self.listed.has_form(word, Class::Adjectives.into())
    }

    /// Whether a word in small letters is a verb in any of its forms.
    pub fn has_verb(&self, word: &str) -> bool {
        word.chars().nth(LONGEST_WORD).is_none() && self.listed.is_put_together_verb(word)
    }

    /// Whether a word in small letters is a pronoun, an adverb, a conjunction or the like.
    pub fn has_function_word(&self, word: &str) -> bool {
        self.listed.has_form(word, Class::Others.into())
    }

    /// Whether one word has letters that follow each other in no word of the list, and the other
    /// has none of these.
    pub fn are_letters_put_right(&self, old: &str, new: &str) -> bool {
        let letters = self.letters.get_or_init(|| Letters::of(&self.listed));
        !letters.are_usual(old) && letters.are_usual(new)
    }
}
