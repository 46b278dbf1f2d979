//! Letters and points after a number: 3rd, 1990s, 5-річний, zwei-fach, Halle 12b, „3. Platz“.

use std::ops::Range;

use smallvec::smallvec;

use super::inches::is_pounds;
use crate::quantities::language::Glued;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Form, Reading, Value};
use crate::quantities::read::pass::Joint;
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{Dimension, Number};

impl Surroundings<'_, '_> {
    /// Letters after digits: 3rd, 1990s, 5-річний, 129a; and the point of a German ordinal.
    pub fn suffix(&mut self) {
        if !self.quantity.digits {
            self.hyphenated();
            return;
        }
        let (joint, start) = self.pass.joint(self.end());
        let apostrophe =
            self.rest().strip_prefix(['\'', '’']).filter(|it| it.starts_with(is_letter));
        let start = apostrophe.map_or(start, |it| self.pass.text.len() - it.len());
        if joint != Joint::Blank
            && let Some(word) = self.pass.word_at(start)
        {
            self.suffix_word(joint, word);
        } else if self.is_ordinal_point() {
            self.extend_to(self.end() + 1);
            self.imply_ordinal();
        }
    }

    fn suffix_word(&mut self, joint: Joint, word: Range<usize>) {
        let folded = self.pass.folded(word.clone());
        let vocabulary = self.pass.vocabulary;
        let number = self.quantity.number().copied();
        let round = number
            .and_then(|it| it.as_whole())
            .filter(|it| it.is_multiple_of(10) && *it < 2100 && self.quantity.literal.len() > 1);
        let whole = number.is_some_and(|it| it.is_whole());
        if let Some(decade) = round.filter(|it| *it < 100 || *it > 999)
            && !self.is_age_group()
            && vocabulary.decade_suffixes.contains(&*folded)
        {
            self.extend_to(word.end);
            self.decade(decade);
        } else if whole
            && vocabulary.ordinal_suffixes.contains(&*folded)
            && !is_pounds(&self.pass.text[word.end..])
        {
            self.extend_to(word.end);
            self.imply_ordinal();
        } else if joint == Joint::Glued && self.pass.is_label(self.quantity.span.start) {
            self.pass.lettered(self.quantity);
        } else if whole
            && joint == Joint::Glued
            && folded == "s"
            && vocabulary.decade_suffixes.contains("s")
        {
            // under-18s
            self.extend_to(word.end);
            self.quantity.scale = None;
            self.counted = true;
        } else if let Some(glued) = vocabulary.glued.get(&*folded)
            && !self.is_one_of_so_many(joint, word.end)
        {
            self.extend_to(word.end);
            self.take_glued(*glued);
        } else {
            self.letters(joint, word);
        }
    }

    /// Hall 12b, form 6-B: letters with no other meaning.
    fn letters(&mut self, joint: Joint, word: Range<usize>) {
        if joint == Joint::Glued && !self.is_known(word.clone()) && !self.is_coin(word.clone()) {
            self.pass.lettered(self.quantity);
        } else if joint == Joint::Hyphen
            && let Some(number) = self.quantity.number().copied().filter(Number::is_whole)
            && self.is_capital_letter(&word)
        {
            let letter = self.pass.text[word].to_lowercase();
            self.quantity.reinterpret(Value::Identifier(format!("{number}{letter}")));
        }
    }

    fn decade(&mut self, start: u128) {
        let number = self.quantity.number().copied();
        let decade = Value::Decade(u16::try_from(start).unwrap_or_default());
        self.quantity.readings = smallvec![Reading { value: decade, implied: false }];
        self.quantity.form = Form::Other;
        match u16::try_from(start) {
            Ok(decade @ 10..100) => self.pass.imply_years(self.quantity, decade),
            _ => number.into_iter().for_each(|it| self.quantity.imply(Value::Number(it))),
        }
    }

    fn imply_ordinal(&mut self) {
        self.quantity.form = Form::Ordinal;
        self.quantity.foreign = None;
    }

    /// `3. Platz`: a point and a blank, but not the end of a sentence. After three or four digits,
    /// a point is more likely to end one.
    pub fn is_ordinal_point(&mut self) -> bool {
        let Some(rest) = self.rest().strip_prefix('.') else { return false };
        let short = self.quantity.literal.len() <= 2;
        let rest = rest.trim_start_matches(is_blank);
        let ordinal =
            short && self.pass.vocabulary.grammar.ordinal_point && rest.starts_with(is_letter);
        // “die Nr. 1. Kommen Sie”: a number after its noun ends a sentence.
        ordinal && self.pass.label_before(self.quantity.span.start).is_none()
            || self.is_foreign_floor()
    }

    /// «3-й поверх (2. OG)»: an ordinal of another language in brackets.
    fn is_foreign_floor(&mut self) -> bool {
        let start = self.quantity.span.start;
        self.pass.text[..start].ends_with('(')
            && self
                .pass
                .unit_behind(self.end() + 1)
                .is_some_and(|it| it.0.dimension == Dimension::Floor)
    }

    /// The second part of a word with a hyphen: zwei-fach.
    fn hyphenated(&mut self) {
        let Some((Joint::Hyphen, word)) = self.pass.next_word(self.end()) else { return };
        let folded = self.pass.folded(word.clone());
        if let Some(glued) = self.pass.vocabulary.glued.get(&*folded).copied() {
            self.extend_to(word.end);
            self.take_glued(glued);
        }
    }

    fn take_glued(&mut self, glued: Glued) {
        let quantity = self.quantity.clone();
        *self.quantity = self.pass.glued(quantity, glued);
    }

    fn is_known(&mut self, word: Range<usize>) -> bool {
        use Meaning::{Abbreviation, Mark, Scale, Unit};
        let known = |it: &Meaning| matches!(it, Unit(_) | Abbreviation(_) | Scale(_) | Mark(_));
        self.pass.meant(word, known).is_some()
    }

    fn is_capital_letter(&self, word: &Range<usize>) -> bool {
        let mut letters = self.pass.text[word.clone()].chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    }

    /// over-80s, but mid-80s
    pub fn is_age_group(&mut self) -> bool {
        let start = self.quantity.span.start;
        let Some(before) = self.pass.text[..start].strip_suffix('-') else { return false };
        let lone = before.ends_with(is_letter) && self.quantity.literal.len() == 2;
        lone && self.pass.mark_before(before.len(), Mark::BeforeDecade).is_none()
    }

    /// 1-in-4: not an inch.
    fn is_one_of_so_many(&self, joint: Joint, end: usize) -> bool {
        let behind = self.pass.text[end..].strip_prefix('-');
        joint == Joint::Hyphen
            && behind.is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()))
    }
}
