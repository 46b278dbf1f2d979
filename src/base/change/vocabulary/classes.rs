//! Classes of words: nouns and verbs have different endings.

use serde::Deserialize;

/// A class, which is a section of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    Nouns,
    Verbs,
    Adjectives,
    Others,
    /// Words in a section of their own or, where only names are capitalised, capitalised words.
    Names,
    /// Words that are not names.
    Common,
    /// First parts of compounds, which are not words by themselves.
    FirstParts,
}

/// The classes of a word, one bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(u8);

impl Class {
    /// `[nouns]`
    pub fn of_heading(line: &str) -> Option<Class> {
        Some(match line.trim() {
            "[nouns]" => Class::Nouns,
            "[verbs]" => Class::Verbs,
            "[adjectives]" => Class::Adjectives,
            "[others]" => Class::Others,
            "[names]" => Class::Names,
            _ => return None,
        })
    }
}

impl Classes {
    pub const WORDS: Classes = Classes(!(1 << Class::FirstParts as u8));

    pub fn any_of(self, other: Classes) -> bool {
        self.0 & other.0 != 0
    }

    #[must_use]
    pub fn and(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }
}

impl From<Class> for Classes {
    fn from(class: Class) -> Classes {
        Classes(1 << class as u8)
    }
}
