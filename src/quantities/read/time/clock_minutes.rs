//! The minutes after an hour: 5 Uhr 13, о шостій тридцять, at twelve oh three.

use crate::quantities::KnownUnit;
use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::Firmness;
use crate::quantities::read::number::literal::digits;
use crate::quantities::read::pass::{Joint, Pass};

impl Pass<'_> {
    /// The minutes after an hour: dreißig, 13, нуль п'ять. Without a word such as “o’clock” in
    /// between, they have two digits.
    pub fn minutes_behind(&mut self, end: usize, marked: bool) -> Option<(u128, usize)> {
        // о 15 год. 30 хв.
        let point = usize::from(marked && self.text[end..].starts_with(". "));
        let (joint, start) = self.joint(end + point);
        if joint == Joint::Glued {
            return None;
        }
        let run = digits(self.text, start);
        let (minutes, end) = if run.is_empty() {
            let words = self.minutes_in_words(end, marked)?;
            if marked && words.0 % 5 > 0 && self.is_in_digits_before(end) {
                return None;
            }
            words
        } else {
            let rest = &self.text[run.end..];
            let goes_on = rest.starts_with(|c: char| is_letter_or_digit(c) || "%°:/".contains(c))
                || rest.starts_with(['.', ','])
                    && rest.chars().nth(1).is_some_and(|it| it.is_ascii_digit());
            if !marked
                || !(1..=2).contains(&run.len())
                || goes_on
                || joint == Joint::Hyphen
                || self.is_range_of_amounts(run.end)
            {
                return None;
            }
            (self.text[run.clone()].parse().ok()?, run.end)
        };
        let minute_unit =
            |it: &Meaning| matches!(it, Meaning::Unit(it) if it.is(KnownUnit::Minute));
        let next = self.next_word(end).map(|(_, word)| word);
        if let Some(word) = next.clone()
            && let Some(end) = self.meant(word, minute_unit)
        {
            return (minutes <= 59).then_some((minutes, end));
        }
        // об 11-й годині 11 листопада
        let month = next
            .clone()
            .is_some_and(|it| self.meant(it, |it| matches!(it, Meaning::Month(_))).is_some());
        if point > 0 || month {
            return None;
        }
        // “um 8 Uhr 30 Kinder”: in a language whose nouns have capitals, they count these.
        let noun = self.vocabulary.grammar.compounds
            && next.is_some_and(|it| self.text[it].starts_with(char::is_uppercase));
        (minutes <= 59 && !noun && !self.is_measured_behind(end)).then_some((minutes, end))
    }

    /// „ab 22 Uhr 8–10 min“: the start of a range that is an amount is not the minutes of the hour,
    /// but in „20 Uhr 15–22 Uhr“ it is.
    fn is_range_of_amounts(&mut self, end: usize) -> bool {
        let rest = self.text[end..].trim_start_matches(is_blank);
        let Some(rest) = rest.strip_prefix(['-', '–', '—']) else { return false };
        let rest = rest.trim_start_matches(is_blank);
        let second = digits(self.text, self.text.len() - rest.len());
        !second.is_empty()
            && self.mark_behind(second.end, Mark::OClock).is_none()
            && self.is_measured_behind(second.end)
    }

    /// «до 18-ї години одинадцять із них затонули»: after an hour in digits, minutes are not in
    /// words.
    fn is_in_digits_before(&self, end: usize) -> bool {
        let Some(o_clock) = self.word_before(end) else { return false };
        let hour = self.text[..o_clock.start].trim_end_matches(is_blank);
        let hour = hour.rsplit(is_blank).next();
        hour.is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()))
    }

    fn minutes_in_words(&mut self, end: usize, marked: bool) -> Option<(u128, usize)> {
        let (first, mut end) = self.cardinal_behind(end)?;
        let next = self.cardinal_behind(end);
        let second = next.filter(|(it, _)| match first {
            0 => *it <= 9,
            20..=50 => (1..=9).contains(it) && first.is_multiple_of(10),
            _ => false,
        });
        if let Some((unit, behind)) = second {
            end = behind;
            return Some((first + unit, end));
        }
        (first >= 10 || first > 0 && marked).then_some((first, end))
    }

    /// The next word as a number below sixty; “oh” is not one.
    fn cardinal_behind(&mut self, end: usize) -> Option<(u128, usize)> {
        let (Joint::Blank | Joint::Hyphen, word) = self.next_word(end)? else { return None };
        if self.is_mark(word.clone(), Mark::Oh) {
            return Some((0, word.end));
        }
        let senses = self.senses(word.clone());
        let step = self.step(&word, &senses).filter(|it| it.firmness > Firmness::Ghost)?;
        Some((step.cardinal().filter(|it| *it < 60)?, step.end))
    }
}
