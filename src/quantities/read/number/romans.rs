//! Roman numerals, which may be letters, abbreviations or sizes: Karl V., Act I, XIX ст., Kapitel
//! IV.

use std::ops::Range;

use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::{KnownUnit, Number, Unit};

/// What may be between the numerals of a list.
const JOINS_ROMANS: Marks = Marks::of(&[Mark::And, Mark::RangeAnd, Mark::Or, Mark::To]);

impl Pass<'_> {
    /// Capitals only; a single letter only before a century and the like.
    pub fn is_roman(&mut self, word: &Range<usize>, number: &Number) -> bool {
        let text = without_ending(&self.text[word.clone()]);
        let capitals = text.chars().all(char::is_uppercase);
        let hyphenated = self.text[..word.start].ends_with(['-', '.', '\'']);
        let single = text.chars().count() == 1;
        if single
            && matches!(text, "V" | "X" | "Х")
            && number.is_within(5, 10)
            && self.is_behind_first_name(word)
        {
            return true;
        }
        // Act I, World War I
        if single && capitals && (self.is_behind_label(word) || self.is_regnal(word)) {
            return true;
        }
        // I дія, I. Akt
        if single && capitals && self.is_before_label(word) {
            return true;
        }
        // I, II та III ступенів
        if single && capitals && self.is_first_of_romans(word, number) {
            return true;
        }
        // V–III ст.
        let range = self.text[word.end..].strip_prefix(['–', '-', '—']);
        let range = range.is_some_and(|it| it.starts_with(['I', 'V', 'X', 'І', 'Х']));
        capitals
            && !hyphenated
            && (!single
                || range
                || self.is_of_later_century(word.end)
                || self.thousand_behind(word.end).is_some()
                || self.unit_behind(word.end).is_some_and(|(unit, _)| has_roman_numbers(&unit)))
    }

    /// „I., II. und III. Klasse“, «I та II груп»: before a greater numeral that cannot be a letter.
    fn is_first_of_romans(&mut self, word: &Range<usize>, number: &Number) -> bool {
        let end = word.end + usize::from(self.text[word.end..].starts_with('.'));
        let joint = match self.text[end..].strip_prefix([',', '/']) {
            Some(_) => Some(end + 1),
            None => self.any_mark_behind(end, JOINS_ROMANS).map(|(_, it)| it),
        };
        let Some((_, next)) = joint.and_then(|it| self.next_word(it)) else { return false };
        let numeral = &self.text[next.clone()];
        let few = |it: &Number| it.is_within(2, 39) && it.approximate() > number.approximate();
        numeral.chars().nth(1).is_some()
            && numeral.chars().all(char::is_uppercase)
            && self.meant(next, |it| matches!(it, Meaning::Roman(it) if few(it))).is_some()
    }

    /// Whether a Roman numeral numbers something: Kapitel IV, XIX ст., II. Weltkrieg. “An IV” may
    /// be an abbreviation.
    pub fn is_numbered(&mut self, word: &Range<usize>) -> bool {
        if self.text[word.end..].starts_with(['.', '–', '-'])
            || self.unit_behind(word.end).is_some()
        {
            return true;
        }
        let Some(name) = self.word_before(word.start) else { return false };
        // The Second XI is a team.
        if self.meant(name.clone(), |it| matches!(it, Meaning::Ordinal(_))).is_some() {
            return false;
        }
        self.text[name.clone()].starts_with(char::is_uppercase)
            && !self.is_mark(name.clone(), Mark::Definite)
            || self.is_mark(name, Mark::BeforeName)
    }

    /// Volume I; “I” after a word in small letters is more likely to be the pronoun.
    fn is_behind_label(&mut self, word: &Range<usize>) -> bool {
        let Some(name) = self.word_before(word.start) else { return false };
        let blank = self.text[name.end..word.start].chars().all(is_blank);
        let capital = self.text[name.clone()].starts_with(char::is_uppercase);
        blank
            && capital
            && (self.is_mark(name, Mark::BeforeName) || self.labelled(word.start).is_some())
    }

    /// I дія, I. Akt: before the noun that it numbers, where the numeral cannot be a different
    /// word. «І дії» at the start of a sentence is “and actions”.
    fn is_before_label(&mut self, word: &Range<usize>) -> bool {
        let grammar = &self.vocabulary.grammar;
        if grammar.articles && !grammar.ordinal_point {
            return false;
        }
        let before = self.text[..word.start].trim_end_matches(is_blank);
        let starts = before.is_empty() || before.ends_with(['.', '!', '?', '…', ':', '—', '–']);
        if starts && !self.text[word.clone()].is_ascii() {
            return false;
        }
        let end = match self.text[word.end..].strip_prefix('.') {
            Some(_) if grammar.ordinal_point => word.end + 1,
            _ if grammar.ordinal_point => return false,
            _ => word.end,
        };
        let label = self.next_word(end).filter(|it| it.0 == Joint::Blank);
        label.is_some_and(|(_, it)| self.is_mark(it, Mark::BeforeName))
    }

    /// Karl V., Папа Пій X
    fn is_behind_first_name(&self, word: &Range<usize>) -> bool {
        let Some(name) = self.word_before(word.start) else { return false };
        name.end + 1 == word.start
            && self.text[name].starts_with(char::is_uppercase)
            && !self.text[word.end..].starts_with(|c: char| is_letter_or_digit(c) || c == '-')
    }
}

/// XX століття, V тисячоліття, II квартал, I півріччя
fn has_roman_numbers(unit: &Unit) -> bool {
    use KnownUnit::{Century, HalfYear, Millennium, Quarter};
    [Century, Millennium, Quarter, HalfYear].iter().any(|it| unit.is(*it))
}

/// A Roman numeral without what English adds to it: XXth, Elizabeth II’s.
fn without_ending(word: &str) -> &str {
    let ending = |ending: &&str| word.ends_with(*ending);
    let length = ["'s", "’s", "th", "st", "nd", "rd"].iter().find(|it| ending(it));
    length.map_or(word, |it| &word[..word.len() - it.len()])
}
