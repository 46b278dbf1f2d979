//! The nouns that numbers count, in their forms: «пасажири», «пасажирів»; Stunde, Stunden. Only
//! those of the tables are known.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;

use super::like::like;
use crate::quantities::language::lexicon::is_blank;

/// The nouns of a language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Nouns {
    /// The names of the forms, in the order of the endings.
    forms: String,
    /// The form behind a number, by the number's plural category (CLDR, cardinal rules).
    behind: BTreeMap<String, String>,
    /// Endings that nouns have only behind larger numbers: 5 військових.
    #[serde(default)]
    many: String,
    classes: Vec<Class>,
    /// Words between a number and a noun: квадратних метрів.
    #[serde(default)]
    adjectives: Vec<Class>,
}

/// Words that have the same endings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Class {
    #[serde(default)]
    gender: Gender,
    /// Whether they are people, whose accusative is their genitive.
    #[serde(default)]
    people: bool,
    endings: String,
    stems: String,
}

/// The gender of a noun, as far as numbers depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Gender {
    Feminine,
    #[default]
    Other,
}

/// What stands for a form that a word does not have.
pub(super) const NO_FORM: &str = "-";

/// What stands for an ending without letters.
const NO_ENDING: &str = "_";

/// A noun behind a number of a text.
pub(super) struct Noun<'n> {
    nouns: &'n Nouns,
    /// An adjective, if there is one, and the noun.
    words: Vec<Word<'n>>,
    /// The bytes of all of them.
    pub span: Range<usize>,
    pub gender: Gender,
    pub people: bool,
}

/// A word of a text, with what it may be.
struct Word<'n> {
    span: Range<usize>,
    class: &'n Class,
    stem: &'n str,
}

impl Nouns {
    /// The noun at the beginning of a piece of a text.
    pub fn at(&self, text: &str, start: usize) -> Option<Noun<'_>> {
        let first = word_at(text, start)?;
        if let Some(word) = known(&self.classes, text, first.clone()) {
            return Some(self.noun(vec![word]));
        }
        let adjective = known(&self.adjectives, text, first)?;
        let second = word_at(text, adjective.span.end)?;
        let classes = self.classes.iter();
        let word = classes
            .filter(|it| it.gender == adjective.class.gender)
            .find_map(|class| known(std::slice::from_ref(class), text, second.clone()))?;
        Some(self.noun(vec![adjective, word]))
    }

    fn noun<'n>(&'n self, words: Vec<Word<'n>>) -> Noun<'n> {
        let Class { gender, people, .. } = *words[words.len() - 1].class;
        let span = words[0].span.start..words[words.len() - 1].span.end;
        Noun { nouns: self, span, gender, people, words }
    }

    /// Whether a noun that is not known looks like one behind a larger number.
    pub fn ends_as_many(&self, word: &str) -> bool {
        self.many.split_whitespace().any(|it| word.ends_with(it))
    }

    /// Classes that do not have an ending for each form.
    pub fn faults(&self) -> Vec<String> {
        let forms = self.forms.split(' ').count();
        let classes = self.classes.iter().chain(&self.adjectives);
        let strange = classes.filter(|it| it.endings.split(' ').count() != forms);
        strange.map(|it| format!("nouns {}: {forms} forms", it.stems)).collect()
    }
}

/// The word behind blanks at a place.
fn word_at(text: &str, place: usize) -> Option<Range<usize>> {
    let behind = text[place..].trim_start_matches(is_blank);
    let start = text.len() - behind.len();
    let length = behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len());
    (start > place && length > 0).then_some(start..start + length)
}

fn known<'n>(classes: &'n [Class], text: &str, span: Range<usize>) -> Option<Word<'n>> {
    let word = text[span.clone()].to_lowercase();
    let both = classes.iter().flat_map(|class| class.stems.split(' ').map(move |it| (class, it)));
    let mut fitting = both.filter(|(class, stem)| {
        let ending = word.strip_prefix(&stem.to_lowercase());
        ending.is_some_and(|it| class.endings.split(' ').any(|known| ending_of(known) == it))
    });
    let (class, stem) = fitting.next()?;
    Some(Word { span, class, stem })
}

fn ending_of(known: &str) -> &str {
    if known == NO_ENDING { "" } else { known }
}

impl Word<'_> {
    fn inflected(&self, place: usize) -> Option<String> {
        let ending = self.class.endings.split(' ').nth(place).filter(|it| *it != NO_FORM)?;
        Some([self.stem, ending_of(ending)].concat())
    }
}

impl Noun<'_> {
    /// Whether the text may have it in this form.
    pub fn may_be(&self, text: &str, form: &str) -> bool {
        self.inflected(text, form).is_some_and(|it| it == text[self.span.clone()])
    }

    /// The form that it has as the subject behind a number of this plural category.
    pub fn form_behind(&self, category: &str) -> Option<&str> {
        self.nouns.behind.get(category).map(String::as_str)
    }

    /// It in another form, with the capitals and blanks that the text has.
    pub fn inflected(&self, text: &str, form: &str) -> Option<String> {
        let place = self.nouns.forms.split(' ').position(|it| it == form)?;
        let mut inflected = String::new();
        let mut end = self.span.start;
        for word in &self.words {
            inflected.push_str(&text[end..word.span.start]);
            inflected.push_str(&like(&text[word.span.clone()], &word.inflected(place)?));
            end = word.span.end;
        }
        Some(inflected)
    }
}
