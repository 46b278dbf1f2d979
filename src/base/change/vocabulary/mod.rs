//! The common words of a language: *Regierung* and *Regierungen* are words, *Regierng* is not.
//!
//! A list contains each word once, in its basic form and with its irregular stems (*gehen, ging*),
//! but not its forms. *gingst* is recognised by going backwards: `st` is an ending that a verb may
//! have, and *ging* is listed. Parts of compounds and prefixes are recognised in the same way, so a
//! short list covers very many words.
//!
//! Endings are handled generously. A typo that is mistaken for a word costs someone a look at a
//! translation; a word that is mistaken for a typo may hide a changed meaning.

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

/// The languages that have a list, each with its words, their forms, and a cell for the vocabulary
/// once it has been read.
static LANGUAGES: [(&str, &str, &str, OnceLock<Vocabulary>); 3] = [
    ("de", include_str!("de.txt"), include_str!("de.toml"), OnceLock::new()),
    ("en", include_str!("en.txt"), include_str!("en.toml"), OnceLock::new()),
    ("uk", include_str!("uk.txt"), include_str!("uk.toml"), OnceLock::new()),
];

/// The length, in letters, of the longest word that is analysed; longer ones would take too long.
const LONGEST_WORD: usize = 40;

/// The words of one language.
#[derive(Debug)]
pub struct Vocabulary {
    listed: Listed,
    /// Read on demand, as few words need it.
    letters: OnceLock<Letters>,
}

impl Vocabulary {
    /// The vocabulary of a locale's language, if there is one.
    pub fn of(locale: &Locale) -> Option<&'static Vocabulary> {
        let language = locale.tag.language.as_str();
        let (_, list, forms, vocabulary) = LANGUAGES.iter().find(|(it, ..)| *it == language)?;
        Some(vocabulary.get_or_init(|| {
            let listed = Listed::read(list, forms);
            Vocabulary { listed, letters: OnceLock::new() }
        }))
    }

    /// The faults in the data files, with their languages.
    pub fn faults() -> impl Iterator<Item = (&'static str, String)> {
        let faults = LANGUAGES.iter().map(|(language, _, forms, _)| (*language, fault(forms)));
        faults.filter_map(|(language, fault)| Some((language, fault?)))
    }

    /// Whether a word in lower case may be in the language.
    pub fn has(&self, word: &str) -> bool {
        let is_long = word.chars().nth(LONGEST_WORD).is_some();
        is_long || self.listed.has(word) && !self.listed.forms.no_words.contains(&word)
    }

    /// Whether a word in lower case is a name.
    pub fn has_name(&self, word: &str) -> bool {
        word.chars().nth(LONGEST_WORD).is_none() && self.listed.has_form(word, Class::Names.into())
    }

    /// Whether a word in lower case is in the language and not only a name.
    pub fn has_common(&self, word: &str) -> bool {
        self.has(word) && !self.listed.is_name_only(word)
    }

    /// Whether a word in lower case is a form of an adjective.
    pub fn has_adjective(&self, word: &str) -> bool {
        self.listed.has_form(word, Class::Adjectives.into())
    }

    /// Whether a word in lower case is a form of a verb.
    pub fn has_verb(&self, word: &str) -> bool {
        word.chars().nth(LONGEST_WORD).is_none() && self.listed.is_put_together_verb(word)
    }

    /// Whether a word in lower case is a pronoun, an adverb, a conjunction or the like.
    pub fn has_function_word(&self, word: &str) -> bool {
        self.listed.has_form(word, Class::Others.into())
    }

    /// Whether the old word has trigrams that occur in no word of the list and the new one has
    /// none.
    pub fn are_letters_put_right(&self, old: &str, new: &str) -> bool {
        let letters = self.letters.get_or_init(|| Letters::of(&self.listed));
        !letters.are_usual(old) && letters.are_usual(new)
    }
}
