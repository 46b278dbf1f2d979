//! A quantity of a text that should say something else, and what is written in its place.

use std::ops::Range;

use super::forms::Kind;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::{Dimension, Form, Number, Quantity, Reader};

/// A text and its source say different things.
#[derive(Clone, Copy)]
pub struct Mismatch<'t> {
    /// The text to be corrected.
    pub text: &'t str,
    /// Where it says something else.
    pub found: &'t Quantity,
    /// What it should say.
    pub wanted: &'t Quantity,
    /// All that the source says.
    pub source: &'t [Quantity],
    /// How its language reads and writes.
    pub reader: &'t Reader,
}

/// A piece of a text, and what should be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The bytes to replace.
    pub span: Range<usize>,
    /// The new text.
    pub text: String,
}

/// In letters: shorter units are abbreviations, which stay as they are.
const SHORTEST_WORD: usize = 4;

impl Mismatch<'_> {
    /// Whether a program may put a correction in place. Where what is counted changes its form with
    /// the number, someone has to look at the words around it.
    pub fn is_exact(&self) -> bool {
        !self.counts() || self.keeps_plural()
    }

    /// Whether it is a floor: the first floor of one country is the second of another.
    pub(super) fn is_floor(&self) -> bool {
        let is_floor = |it: &Quantity| it.units.iter().any(|it| it.dimension == Dimension::Floor);
        is_floor(self.found) || is_floor(self.wanted)
    }

    /// Whether the unit is a word that has to change with the number: 18 доларів, 18,5 долара.
    pub(super) fn declines_unit(&self) -> bool {
        let (literal, span) = (&self.found.literal, &self.found.span);
        let unit = &self.text[literal.end.min(span.end)..span.end];
        let letters = unit.chars().filter(|it| it.is_alphabetic()).count();
        // 74-річний stays as it is, and so does the year in «1649 року».
        let spelled_out = unit.starts_with(is_blank) && letters >= SHORTEST_WORD;
        let measures = !self.found.units.is_empty() && self.found.scale.is_none();
        spelled_out && measures && self.counts() && !self.keeps_plural()
    }

    /// Whether the scale word has to change with the number: 4 мільйони, 5 мільйонів.
    pub(super) fn declines_scale(&self) -> bool {
        let (Some(scale), Some(forms)) = (self.found.scale, self.forms()) else { return false };
        let form = |it: &Quantity| {
            let shown = it.number()?.divided_by(&scale)?.written()?;
            forms.counted(Kind::Scale, &scale, self.reader.locale().cardinal_category(&shown))
        };
        let (found, wanted) = (form(self.found), form(self.wanted));
        let behind = self.text[self.found.literal.end..].trim_start_matches(is_blank);
        let word = behind.split(|c: char| !c.is_alphabetic()).next();
        found != wanted && found == word
    }

    /// Whether both are numbers of something.
    fn counts(&self) -> bool {
        let counts = |it: &Quantity| it.form == Form::Cardinal && it.number().is_some();
        counts(self.found) && counts(self.wanted)
    }

    /// Whether the words around the number can stay as they are.
    fn keeps_plural(&self) -> bool {
        // The words around 54.600 are those of 54,600.
        if self.found.foreign.as_ref() == self.wanted.number() {
            return true;
        }
        let scale = self.found.scale.unwrap_or(Number::whole(1));
        let shown = |it: &Quantity| it.number()?.divided_by(&scale);
        let shown = shown(self.found).zip(shown(self.wanted));
        shown.is_some_and(|(found, wanted)| self.take_the_same_plural(&found, &wanted))
    }

    /// The bytes of the number that was found, with the sign before it.
    pub(super) fn number_with_sign(&self) -> Range<usize> {
        let literal = self.found.literal.clone();
        let before = &self.text[..literal.start];
        let negative = self.found.number().is_some_and(Number::is_negative);
        let sign = before
            .chars()
            .next_back()
            .filter(|it| negative && matches!(it, '-' | '\u{2212}' | '–'));
        literal.start - sign.map_or(0, char::len_utf8)..literal.end
    }

    /// What was found, as it is written.
    pub(super) fn literal(&self) -> &str {
        &self.text[self.found.literal.clone()]
    }
}

impl Correction {
    /// The text with it in place.
    pub fn applied_to(&self, text: &str) -> String {
        [&text[..self.span.start], &self.text, &text[self.span.end..]].concat()
    }

    /// The same correction of a longer piece of the text.
    pub fn widened(self, text: &str, to: &Range<usize>) -> Correction {
        let start = to.start.min(self.span.start);
        let end = to.end.max(self.span.end);
        let text = [&text[start..self.span.start], &self.text, &text[self.span.end..end]].concat();
        Correction { span: start..end, text }
    }
}
