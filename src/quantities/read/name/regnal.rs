//! The number I of a ruler: Elisabeth I. weihte die Brücke ein, Павло I видав указ.

use std::ops::Range;

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Mark;
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Whether a single letter is the number of a king or queen: it follows a name and precedes a
    /// word in small letters, in a language in which the letter is not a word.
    pub fn is_regnal(&mut self, word: &Range<usize>) -> bool {
        let grammar = &self.vocabulary.grammar;
        let rest = &self.text[word.end..];
        let rest = if grammar.ordinal_point { rest.strip_prefix('.') } else { Some(rest) };
        if !grammar.ordinal_point && grammar.articles {
            return self.is_behind_ruler(word);
        }
        let Some(rest) = rest else { return false };
        let small = rest.starts_with(is_blank)
            && rest.trim_start_matches(is_blank).starts_with(char::is_lowercase);
        small && self.word_before(word.start).is_some_and(|it| self.is_name(&it))
    }

    /// Empress Catherine I, in a language in which “I” is usually a pronoun.
    fn is_behind_ruler(&mut self, word: &Range<usize>) -> bool {
        let name = self.word_before(word.start).filter(|it| self.is_name(it));
        name.is_some_and(|it| self.mark_before(it.start, Mark::Ruler).is_some())
    }

    /// A capital followed by small letters.
    fn is_name(&self, word: &Range<usize>) -> bool {
        let mut letters = self.text[word.clone()].chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().count() > 1
            && letters.all(char::is_lowercase)
    }
}
