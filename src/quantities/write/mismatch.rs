//! A quantity of a text that should say something else, and what is written in its place.

use std::ops::Range;

use super::forms::{Forms, Kind};
use super::nouns::Noun;
use super::parts::{is_below_one, split};
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::{Dimension, Form, Number, Quantity, Reader, Value};

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
/// In letters: Pers., буд.
const LONGEST_ABBREVIATION: usize = 4;
/// In letters: рік.
pub(super) const SHORTEST_NOUN: usize = 3;

impl<'m> Mismatch<'m> {
    /// The noun behind the number that was found.
    pub(super) fn noun(&self) -> Option<Noun<'m>> {
        self.forms()?.nouns().at(self.text, self.found.literal.end)
    }
}

impl Mismatch<'_> {
    /// Whether a program may put a correction in place. Where what is counted changes its form with
    /// the number, someone has to look at the words around it.
    pub fn is_exact(&self) -> bool {
        if self.is_separator() {
            return self.keeps_noun();
        }
        !self.counts() || self.keeps_plural() || self.stands_alone()
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
        let is_word = letters >= SHORTEST_WORD || self.noun().is_some();
        let spelled_out = unit.starts_with(is_blank) && is_word;
        let measures = !self.found.units.is_empty() && self.found.scale.is_none();
        let keeps = || if self.is_separator() { self.keeps_noun() } else { self.keeps_plural() };
        spelled_out && measures && (self.counts() || self.is_separator()) && !keeps()
    }

    /// Whether digits have no noun behind them that would depend on them: (2), 5 км, 74-річний.
    fn stands_alone(&self) -> bool {
        let found = self.found;
        let is_plain = found.digits && found.scale.is_none();
        // «У 1563 році», but not «1563 заперечення».
        let said_year = found.is_year() && found.span.end > found.literal.end;
        is_plain && (said_year || self.word_behind(SHORTEST_NOUN).is_none())
    }

    /// Whether the digits are right, and only comma and point are not: 54.600 for 54,600.
    fn is_separator(&self) -> bool {
        self.found.foreign.is_some() && self.found.foreign == self.number_wanted()
    }

    /// Whether what is counted is in a form that fits the number that is wanted, as far as can be
    /// seen: «1,250 метра» may have been meant as a decimal, «1,250 метрів» hardly.
    fn keeps_noun(&self) -> bool {
        let Some(category) = self.number_wanted().and_then(|it| self.plural(&it)) else {
            return false;
        };
        if !self.forms().is_some_and(Forms::has_cases) || self.found.scale.is_some() {
            return true;
        }
        match self.noun() {
            Some(noun) => noun.form_behind(category).is_some_and(|it| noun.may_be(self.text, it)),
            None => {
                let known = |it| self.forms().is_some_and(|forms| forms.nouns().ends_as_many(it));
                self.word_behind(SHORTEST_WORD).is_none_or(|it| category == "many" && known(it))
            }
        }
    }

    /// The word behind the number, if it may be a noun and has so many letters.
    pub(super) fn word_behind(&self, shortest: usize) -> Option<&str> {
        let behind = self.text[self.found.literal.end..].strip_prefix(is_blank)?;
        let behind = behind.trim_start_matches(is_blank);
        let length = behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len());
        let (word, rest) = behind.split_at(length);
        let letters = word.chars().count();
        let abbreviated = letters <= LONGEST_ABBREVIATION && rest.starts_with('.');
        (letters >= shortest && (!abbreviated || self.noun().is_some())).then_some(word)
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

    /// Whether both are numbers of something, or parts of it.
    fn counts(&self) -> bool {
        let is_part = |it: &Quantity| it.form == Form::Fraction && !self.found.digits;
        let counts = |it: &Quantity| {
            let counted = it.form == Form::Cardinal || is_part(it) || is_mixed(it);
            counted && it.number().is_some()
        };
        counts(self.found) && counts(self.wanted)
    }

    /// Whether the words around the number can stay as they are.
    fn keeps_plural(&self) -> bool {
        // The words around 54.600 are those of 54,600.
        if self.found.foreign.as_ref() == self.wanted.number() {
            return true;
        }
        let scale = self.found.scale.unwrap_or(Number::whole(1));
        // Two thirds are two of them.
        let parts = self.found.form == Form::Fraction && !self.found.digits;
        let above = |it: Number| split(&it).filter(|_| parts || it.written().is_none());
        let shown = |it: &Quantity| {
            let shown = it.number()?.divided_by(&scale)?;
            Some(above(shown).map_or(shown, |(_, above, _)| Number::whole(above)))
        };
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

    /// The number that the source means.
    pub(super) fn number_wanted(&self) -> Option<Number> {
        match self.wanted.value() {
            Some(Value::Number(number)) => Some(*number),
            Some(_) => None,
            None => self.wanted.foreign,
        }
    }

    /// What was found, as it is written.
    pub(super) fn literal(&self) -> &str {
        &self.text[self.found.literal.clone()]
    }
}

/// One and a half, 2¼: a fraction that counts more than one.
pub(super) fn is_mixed(quantity: &Quantity) -> bool {
    quantity.form == Form::Fraction && quantity.number().is_some_and(|it| !is_below_one(it))
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
