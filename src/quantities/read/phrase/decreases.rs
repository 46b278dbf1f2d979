//! How many times less: «удвічі менше», «скоротилися в 3 рази».

use std::ops::Range;

use crate::quantities::Number;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Form, Quantity, Reading, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::read::surroundings::Surroundings;

/// How far the word for a decrease may be from its multiple, in words.
const NEAR_DECREASE: usize = 5;

/// How far the word for a decrease may be from an aside behind its multiple, in words.
const NEAR_ASIDE: usize = 2;

/// How far back the verb of an elliptic clause is searched for, in bytes.
const LONGEST_SENTENCE: usize = 200;

impl Pass<'_> {
    /// What falls to a third falls by two thirds.
    fn divide(&mut self, multiple: &mut Quantity, span: &Range<usize>) {
        let parts = multiple.number().and_then(Number::as_whole).filter(|it| *it > 1);
        let parts = parts.and_then(|it| Number::ratio(1, it).zip(Number::ratio(it - 1, it)));
        let Some((part, rest)) = parts else { return };
        let near = self.is_mark_near(span, Mark::Decrease, NEAR_DECREASE)
            || self.is_decrease_behind_aside(span.end);
        if near || self.is_in_falling_sentence(span.start) {
            multiple.readings.push(Reading { value: Value::Number(part), implied: !near });
            multiple.imply(Value::Number(rest));
        }
    }

    /// «удвічі — зі 100 до 50 гривень — знизив»: whether the verb comes after an aside.
    fn is_decrease_behind_aside(&mut self, end: usize) -> bool {
        let rest = self.text[end..].trim_start_matches(is_blank);
        let Some(mark) = rest.chars().next().filter(|it| matches!(it, '—' | '–' | ',' | '('))
        else {
            return false;
        };
        let aside = &rest[mark.len_utf8()..];
        let closing = if mark == '(' { ')' } else { mark };
        let Some(at) = aside.find([closing, '.', '!', '?', ';']) else { return false };
        let behind = self.text.len() - aside.len() + at + closing.len_utf8();
        aside[at..].starts_with(closing) && self.is_mark_after(behind, Mark::Decrease, NEAR_ASIDE)
    }

    /// «Час скорочено на 40 %, споживання — удвічі»: whether a verb earlier in the sentence says
    /// that something falls.
    fn is_in_falling_sentence(&mut self, start: usize) -> bool {
        let from = self.text.ceil_char_boundary(start.saturating_sub(LONGEST_SENTENCE));
        let sentence = &self.text[from..start];
        // A dash before the multiple replaces the verb of an earlier clause.
        let ends: &[char] =
            if sentence.contains(" — ") { &['.', '!', '?'] } else { &['.', '!', '?', ';'] };
        let from = from + sentence.rfind(ends).map_or(0, |it| it + 1);
        let mut end = start;
        while let Some(at) = self.text.get(from..end).and_then(|it| it.rfind(is_letter)) {
            let last = self.text[from + at..].chars().next().map_or(1, char::len_utf8);
            let word = self.word_before(from + at + last);
            end = word.as_ref().map_or(from + at, |it| it.start.min(from + at));
            if word.is_some_and(|it| it.start >= from && self.is_mark(it, Mark::Decrease)) {
                return true;
            }
        }
        false
    }
}

impl Surroundings<'_, '_> {
    /// «удвічі менше», «у 3 рази менше».
    pub fn times_less(&mut self) {
        let quantity = &self.quantity;
        let end = match quantity.form {
            Form::Multiple => Some(self.end()),
            Form::Cardinal if quantity.units.is_empty() => self.end_of_times(),
            _ => None,
        };
        if let Some(end) = end {
            // “They did three times as much with less” does not describe a decrease.
            if self.pass.mark_behind(end, Mark::AsMuch).is_some() {
                self.quantity.form = Form::Multiple;
                return;
            }
            let span = self.quantity.span.start..end;
            self.pass.divide(self.quantity, &span);
        }
    }

    fn end_of_times(&mut self) -> Option<usize> {
        let (_, word) = self.pass.next_word(self.end())?;
        self.pass.meant(word, |it| matches!(it, Meaning::Multiple(it) if it.is_within(1, 1)))
    }
}
