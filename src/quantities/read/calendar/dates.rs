//! Dates with the name of the month.

use std::ops::Range;

use crate::quantities::calendar::Date;
use crate::quantities::language::lexicon::{is_blank, is_letter, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::number::literal::{Literal, digits};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::{KnownUnit, Number};

/// „siebenten“, in letters.
const LONGEST_ORDINAL: usize = 9;

impl Pass<'_> {
    /// The name of a month, with the day and the year next to it.
    pub fn month(&mut self, span: Range<usize>, month: u8, firmness: Firmness) -> usize {
        let mut date = Date { month: Some(month), ..Date::default() };
        let mut span = span;
        let mut hard = false;
        let in_words = self.quantities.last().is_some_and(|it| !it.digits);
        let behind = self.day_behind(&span);
        // “a second September 11th”
        let before =
            if in_words && behind.is_some() { None } else { self.day_before(span.start, firmness) };
        if let Some((day, start)) = before {
            self.quantities.pop();
            (date.day, span.start, hard) = (Some(day), start, true);
        } else if let Some((day, end)) = behind {
            (date.day, span.end, hard) = (Some(day), end, true);
        }
        if let Some((year, end)) = self.year_behind(span.end, date.day.is_some()) {
            (date.year, span.end, hard) = (Some(year), end, true);
        }
        let name = self.vocabulary.small_months && self.is_in_name(&span)
            || self.is_before_roman(span.end)
            || !hard && self.is_in_name_of_more(&span);
        let firmness = match (hard, name) {
            (true, _) => Firmness::Hard,
            (false, true) => firmness.min(Firmness::Soft),
            (false, false) => firmness,
        };
        let mut quantity = Quantity::new(span, Value::Date(date), firmness, Form::Other);
        quantity.digits = hard;
        if hard {
            quantity.parts = parts_of(date, &quantity);
        }
        self.imply_day_before(&mut quantity);
        self.push(quantity)
    }

    /// ’98, WM 82: two digits that mean a year.
    pub fn short_year_alone(&mut self, literal: &Literal, quantity: &mut Quantity) {
        let start = literal.span().start;
        if literal.lengths() != [2] || self.text[..start].is_empty() {
            return;
        }
        let Some(short) = literal.group(self.text, 0).and_then(|it| u16::try_from(it).ok()) else {
            return;
        };
        let recent = short < SHORT_YEARS_OF_LAST_CENTURY;
        let (year, other) = if recent { (2000, 1900) } else { (1900, 2000) };
        let (year, other) = (year + short, other + short);
        if let Some(before) = self.text[..start].strip_suffix(['\'', '’', '‘', 'ʼ'])
            && !before.ends_with(is_letter_or_digit)
        {
            quantity.reinterpret(number(year));
            quantity.imply(number(other));
            quantity.span.start = before.len();
        } else if self.is_behind_event(start) {
            quantity.imply(number(year));
        }
    }

    /// Whether a word with a capital, other than a label, is before a place, as WM is before 82.
    fn is_behind_event(&mut self, start: usize) -> bool {
        let before =
            self.text[..start].strip_suffix(' ').or(self.text[..start].strip_suffix('\u{a0}'));
        let Some(word) = before.and_then(|_| self.word_before(start)) else { return false };
        let inside = self.text[..word.start].ends_with(is_blank);
        inside
            && self.text[word.clone()].starts_with(char::is_uppercase)
            && !self.is_mark(word, Mark::BeforeName)
    }

    /// May Day, 9/11
    pub fn feast_day(&mut self, span: Range<usize>, month: u8, day: u8) -> usize {
        let date = Date { year: None, month: Some(month), day: Some(day) };
        self.push(Quantity::new(span, Value::Date(date), Firmness::Soft, Form::Other))
    }

    /// 3/4 May
    pub fn is_before_month(&mut self, end: usize) -> bool {
        let Some((Joint::Blank, word)) = self.next_word(end) else { return false };
        self.meant(word, |it| matches!(it, Meaning::Month(_))).is_some()
    }

    /// The day that was read just before: 19 June, 3. April, the nineteenth of June.
    fn day_before(&mut self, start: usize, firmness: Firmness) -> Option<(u8, usize)> {
        let last = self.quantities.last()?;
        let day @ 1..=31 = u8::try_from(last.number()?.as_whole()?).ok()? else { return None };
        let plain = last.units.is_empty() && last.scale.is_none() && last.parts.is_empty();
        let (digits, said) = (last.digits, last.digits || last.form == Form::Ordinal);
        if !plain || !said || self.is_superlative(last, day) {
            return None;
        }
        let from = last.span.start;
        let between = self.text.get(last.span.end..start)?;
        let between = between.trim_start_matches('.').trim_matches(is_blank);
        let word = between.len() <= LONGEST_OF * 'я'.len_utf8()
            && between.chars().count() <= LONGEST_OF
            && between.chars().all(is_letter);
        // “in der ersten Oktoberhälfte” is not the first of October.
        let month = |c: char| is_letter(c) || c == '.';
        let hyphens =
            between == "-" && self.text[start..].trim_start_matches(month).starts_with('-');
        let apart = (between.is_empty() || hyphens) && (digits || firmness > Firmness::Soft);
        let of = word && self.word_before(start).is_some_and(|it| self.is_mark(it, Mark::Of));
        (apart || of).then_some((day, from))
    }

    /// unter August II.
    fn is_before_roman(&self, end: usize) -> bool {
        let Some((Joint::Blank, word)) = self.next_word(end) else { return false };
        self.text[word].bytes().all(|it| matches!(it, b'I' | b'V' | b'X'))
    }

    /// „Friedrich August Wendler“, Chiang Mai: behind a word with a capital that says nothing of a
    /// time. At the start of a sentence, every word has one.
    fn is_in_name_of_more(&mut self, span: &Range<usize>) -> bool {
        let Some(before) = self.word_before(span.start) else { return false };
        let inside = self.text[..before.start].trim_end_matches(is_blank);
        let inside = inside.ends_with(|c: char| is_letter_or_digit(c) || c == ',');
        self.text[before.end..span.start].chars().all(is_blank)
            && (inside || self.is_before_capital(span.end))
            && self.text[before.clone()].starts_with(char::is_uppercase)
            && !self.is_known(&before)
    }

    /// „der zweitwärmste April“: in a language with compounds, the ordinals of small numbers are
    /// shorter.
    fn is_superlative(&self, ordinal: &Quantity, day: u8) -> bool {
        let letters = self.text[ordinal.literal.clone()].chars().count();
        self.vocabulary.grammar.compounds && day < 10 && letters > LONGEST_ORDINAL
    }

    /// June 19, June 19th, June second; only where the month comes first.
    fn day_behind(&mut self, month: &Range<usize>) -> Option<(u8, usize)> {
        let end = month.end;
        let (joint, start) = self.joint(end);
        let start = if self.text[end..].starts_with('.') { self.joint(end + 1).1 } else { start };
        let run = digits(self.text, start);
        if !self.vocabulary.month_first || joint == Joint::Hyphen {
            return None;
        }
        if run.is_empty() && joint == Joint::Blank {
            return self.day_in_words_behind(month);
        }
        if !(1..=2).contains(&run.len()) {
            return None;
        }
        let day: u8 = self.text[run.clone()].parse().ok().filter(|it| (1..=31).contains(it))?;
        let mut end = run.end;
        if let Some(word) = self.word_at(end) {
            let suffix = self.folded(word.clone());
            if !self.vocabulary.ordinal_suffixes.contains(&*suffix) {
                return None;
            }
            end = word.end;
        }
        let rest = &self.text[end..];
        let goes_on = rest.starts_with([':', '%', '/', '°'])
            || rest.starts_with([',', '.']) && digit_behind(rest);
        let counted = self.next_word(end).and_then(|(_, word)| {
            self.meant(word, |meaning| match meaning {
                Meaning::Mark(mark) => matches!(mark, Mark::Am | Mark::Pm),
                meaning => matches!(meaning, Meaning::Unit(_) | Meaning::Scale(_)),
            })
        });
        (!goes_on && counted.is_none()).then_some((day, end))
    }

    /// “on June second”; in “In June second thoughts came up” it is not a date.
    fn day_in_words_behind(&mut self, month: &Range<usize>) -> Option<(u8, usize)> {
        let (_, word) = self.next_word(month.end)?;
        let senses = self.senses(word.clone());
        let day = self.sum(word, &senses).filter(|it| it.form == Form::Ordinal)?;
        let number = u8::try_from(day.number()?.as_whole()?).ok()?;
        let ends = !self.text[day.span.end..].trim_start_matches(is_blank).starts_with(is_letter);
        let hyphen = self.text[day.span.end..].starts_with('-');
        let said = ends || self.is_behind_date_word(month.start);
        ((1..=31).contains(&number) && said && !hyphen).then_some((number, day.span.end))
    }

    /// June 2024, June 19, 2024, червень 2024
    fn year_behind(&mut self, end: usize, has_day: bool) -> Option<(u16, usize)> {
        let rest = &self.text[end..];
        let comma = rest.starts_with(',') && (has_day || self.vocabulary.month_first);
        let start = if comma { end + 1 } else { end };
        let (joint, mut at) = self.joint(start);
        // 1-Jan-2025
        if joint == Joint::Glued || joint == Joint::Hyphen && !has_day {
            return None;
        }
        if let Some(word) = self.word_at(at)
            && (self.is_mark(word.clone(), Mark::Of) || self.is_mark(word.clone(), Mark::Year))
        {
            at = self.joint(word.end).1;
        }
        let run = digits(self.text, at);
        let next = self.text[run.end..].chars().next();
        let next_digit = digit_behind(&self.text[run.end..]);
        let ends = !(next.is_some_and(is_letter)
            || matches!(next, Some('.' | ',' | ':' | '/')) && next_digit);
        let year: u16 =
            self.text[run.clone()].parse().ok().filter(|it| (1000..=2999).contains(it))?;
        if run.len() != 4 || !ends {
            return None;
        }
        // “in May 2000 people came”
        let (units, _, _) = self.units_behind(run.end, true);
        let counted = units.iter().any(|it| !it.is(KnownUnit::Year));
        (!counted).then_some((year, run.end))
    }
}

fn digit_behind(rest: &str) -> bool {
    rest.chars().nth(1).is_some_and(|it| it.is_ascii_digit())
}

/// Day, month and year, each as a separate quantity.
pub(super) fn parts_of(date: Date, whole: &Quantity) -> Vec<Quantity> {
    let mut parts = Vec::with_capacity(3);
    if let Some(day) = date.day {
        parts.push(part_of(whole, number(day.into()), Firmness::Hard));
    }
    if let Some(month) = date.month {
        let name = Value::Date(Date { month: Some(month), ..Date::default() });
        parts.push(part_of(whole, name, Firmness::Firm).implying(number(month.into())));
    }
    if let Some(year) = date.year {
        parts.push(part_of(whole, number(year), Firmness::Hard).implying(number(year % 100)));
    }
    parts
}

fn number(number: u16) -> Value {
    Value::Number(Number::whole(u128::from(number)))
}

fn part_of(whole: &Quantity, value: Value, firmness: Firmness) -> Quantity {
    Quantity { digits: true, ..Quantity::new(whole.span.clone(), value, firmness, Form::Other) }
}

/// ’30 is 1930, ’29 is 2029: the years that texts shorten are still mostly past.
const SHORT_YEARS_OF_LAST_CENTURY: u16 = 30;

/// The longest word for “of”, in letters.
const LONGEST_OF: usize = 3;
