//! The runs of digits and the words of what was found, each of which may be replaced.

use std::ops::Range;

use super::forms::{Forms, Kind, Suffix};
use super::mismatch::{Correction, Mismatch};
use crate::quantities::Number;

/// The bytes of each run of digits and each word in a piece of a text.
pub(super) fn tokens(text: &str, piece: &Range<usize>) -> Vec<Range<usize>> {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for (at, c) in text[piece.clone()].char_indices() {
        let start = piece.start + at;
        let class = class(c);
        match tokens.last_mut().filter(|_| class.is_some() && class == last) {
            Some(token) => token.end = start + c.len_utf8(),
            None if class.is_some() => tokens.push(start..start + c.len_utf8()),
            None => {}
        }
        last = class;
    }
    tokens
}

/// Whether a character belongs to a run of digits or to a word.
fn class(c: char) -> Option<bool> {
    match c {
        '0'..='9' => Some(true),
        '\'' | '’' | 'ʼ' => Some(false),
        c if c.is_alphabetic() || is_mark(c) => Some(false),
        _ => None,
    }
}

/// Soft hyphens and stress marks belong to the word they are in.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{301}')
}

impl Mismatch<'_> {
    /// The words of its language.
    pub(super) fn forms(&self) -> Option<&'static Forms> {
        Forms::of(self.reader.locale().tag.language.as_str())
    }

    /// Other digits in place of these, with the letters behind them that fit: 22nd for 21st, 4-го
    /// for 5-го. `None` if those letters are not known.
    pub(super) fn with_digits(&self, digits: &Range<usize>, text: String) -> Option<Correction> {
        let behind = &self.text[digits.end..];
        let dash = behind.strip_prefix('-').map_or(0, |_| 1);
        let letters =
            behind[dash..].find(|c: char| !c.is_alphabetic()).map_or(behind.len(), |it| it + dash);
        let suffix = &behind[dash..letters];
        let number = text.parse();
        match self.forms().map(|it| it.suffix(suffix, dash > 0)) {
            None | Some(Suffix::Any) => Some(Correction { span: digits.clone(), text }),
            Some(Suffix::ByCategory(suffixes)) => {
                let category = self.reader.locale().ordinal_category(number.ok()?);
                let text = text + suffixes.get(category)?;
                Some(Correction { span: digits.start..digits.end + letters, text })
            }
            Some(Suffix::Unknown) => None,
        }
    }

    /// The word for another value in the form in which a word of the text stands for this one.
    pub(super) fn sibling(
        &self,
        kind: Kind,
        word: &Range<usize>,
        values: (&Number, &Number),
    ) -> Option<String> {
        let before = self.word_before(word.start);
        self.forms()?.sibling(kind, &self.text[word.clone()], before, values)
    }

    /// The word before a place; empty if there is none.
    pub(super) fn word_before(&self, at: usize) -> &str {
        let before = self.text[..at].trim_end();
        before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default()
    }

    /// Whether what is counted has the same form with both numbers (CLDR, cardinal rules).
    pub(super) fn take_the_same_plural(&self, a: &Number, b: &Number) -> bool {
        self.plural(a) == self.plural(b)
    }

    /// The plural category of a number (CLDR, cardinal rules).
    pub(super) fn plural(&self, number: &Number) -> Option<&'static str> {
        Some(self.reader.locale().cardinal_category(&number.written()?))
    }

    /// The corrections that replace one word by that for another value, or for a number, the words
    /// that make one.
    pub(super) fn siblings(&self, kind: Kind, values: (&Number, &Number)) -> Vec<Correction> {
        let words = self.words(kind).into_iter();
        words
            .filter_map(|word| {
                // тис. and млн: a point belongs to the abbreviation.
                let point = usize::from(self.text[word.end..].starts_with('.'));
                let spans = [word.start..word.end + point, word];
                spans.into_iter().find_map(|span| {
                    let text = self.sibling(kind, &span, values)?;
                    Some(Correction { span, text })
                })
            })
            .collect()
    }

    /// Each word of what was found, and for numbers also each row of words, the longest first.
    fn words(&self, kind: Kind) -> Vec<Range<usize>> {
        let tokens = tokens(self.text, &self.found.span);
        let most = match kind {
            Kind::Cardinal | Kind::Ordinal => tokens.len().min(MOST_WORDS),
            _ => 1,
        };
        let rows = (1..=most).rev().flat_map(|length| tokens.windows(length));
        rows.map(|row| row[0].start..row[row.len() - 1].end).collect()
    }
}

/// One hundred and twenty-five.
const MOST_WORDS: usize = 5;
