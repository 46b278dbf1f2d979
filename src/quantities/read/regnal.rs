//! The first of a name: Elisabeth I. weihte die Brücke ein, Павло I видав указ.

use std::ops::Range;

use super::pass::Pass;
use crate::quantities::language::lexicon::is_blank;

impl Pass<'_> {
    /// Whether one letter is the number of a king or queen: behind a name and before a word in
    /// small letters, in a language where it is no other word.
    pub fn is_regnal(&self, word: &Range<usize>) -> bool {
        let grammar = &self.vocabulary.grammar;
        let rest = &self.text[word.end..];
        let rest = if grammar.ordinal_point { rest.strip_prefix('.') } else { Some(rest) };
        let Some(rest) = rest.filter(|_| grammar.ordinal_point || !grammar.articles) else {
            return false;
        };
        let small = rest.starts_with(is_blank)
            && rest.trim_start_matches(is_blank).starts_with(char::is_lowercase);
        small && self.word_before(word.start).is_some_and(|it| self.is_name(&it))
    }

    /// A capital, and small letters behind it.
    fn is_name(&self, word: &Range<usize>) -> bool {
        let mut letters = self.text[word.clone()].chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().count() > 1
            && letters.all(char::is_lowercase)
    }
}
