//! Versions that no word identifies as such: „Neu in 2.7“, “deprecated in 5.0”, «вилучено у 6.0»,
//! “upgrade from 1.8 to 2.0”.

use crate::quantities::language::lexicon::is_letter;
use crate::quantities::language::meaning::{Mark, Marks};
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::{Joint, Pass};

/// How far the word “upgrade” may be from its versions, in words.
const NEAR_RELEASE: usize = 4;

/// What comes before the version in which something is or begins.
const BEFORE: Marks = Marks::of(&[Mark::InVersion]);

/// What may follow the number of a version, where a counted noun would otherwise be.
const BEHIND: Marks = Marks::of(&[Mark::And, Mark::RangeAnd, Mark::Or, Mark::To]);

/// What a version that is not finished ends with.
const STAGES: [&str; 6] = ["alpha", "beta", "rc", "dev", "preview", "SNAPSHOT"];

impl Pass<'_> {
    /// Whether short numbers with a point between them, after this many bytes, may be a version: if
    /// the other text has the same digits in such a place, they are.
    pub fn may_be_version(&mut self, literal: &Literal, first: usize) -> bool {
        let end = literal.span().end;
        if !is_short(literal) {
            return false;
        }
        let beside = self.mark_behind(end, Mark::Release).is_some()
            || self.mark_before(first, Mark::Release).is_some();
        beside
            || is_before_stage(&self.text[end..])
            || !self.counts_next(end)
                && (self.is_behind(first, BEFORE)
                    || self.is_mark_in_front(first, Mark::Release, NEAR_RELEASE))
    }

    /// «Python підвищено до 3.10»: the last name in Latin letters, with Cyrillic words between it
    /// and a number.
    pub fn foreign_name_near(&self, start: usize) -> Option<String> {
        let mut end = start;
        for _ in 0..NEAR_RELEASE {
            let word = self.word_before(end)?;
            let text = &self.text[word.clone()];
            if text.is_ascii() {
                let name = end < start && text.starts_with(char::is_uppercase);
                return name.then(|| text.to_owned());
            }
            end = word.start;
        }
        None
    }

    /// Whether a word before a number says in which version something is.
    pub fn is_in_version(&mut self, first: usize) -> bool {
        self.is_behind(first, BEFORE)
    }

    /// Whether the word after a number may be what it counts: in 2.7 cases.
    fn counts_next(&mut self, end: usize) -> bool {
        let Some((Joint::Blank | Joint::Hyphen, word)) = self.next_word(end) else { return false };
        if self.vocabulary.grammar.capital_nouns {
            return self.text[word].starts_with(char::is_uppercase);
        }
        self.text[word.clone()].starts_with(is_letter) && self.any_mark(word, BEHIND).is_none()
    }
}

/// 2.0-beta2
fn is_before_stage(rest: &str) -> bool {
    let stage = rest.strip_prefix(['-', '\u{2011}']);
    stage.is_some_and(|it| STAGES.iter().any(|stage| it.starts_with(stage)))
}

/// Whether the parts of a number are as short as those of versions: 3.10, but not 1.200.
pub(super) fn is_short(literal: &Literal) -> bool {
    literal.lengths().iter().all(|it| *it <= 2)
}
