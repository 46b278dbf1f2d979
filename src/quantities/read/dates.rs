//! Dates, in digits and in words.

use std::ops::Range;

use super::literal::{Literal, digits};
use super::pass::{Joint, Pass};
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Date, Firmness, Form, Quantity, Value};
use crate::quantities::{KnownUnit, Number};

impl Pass<'_> {
    /// A date in digits, by the order of day and month that the language has.
    pub fn date_in_digits(&mut self, literal: &Literal) -> Option<Quantity> {
        self.iso_date(literal)
            .or_else(|| self.dotted_date(literal))
            .or_else(|| self.slashed_date(literal))
    }

    /// 2024-06-19
    fn iso_date(&self, literal: &Literal) -> Option<Quantity> {
        let literal = literal.up_to(|it| it == '-');
        let sizes = literal.lengths(self.text);
        if sizes[..] != [4, 2, 2] {
            return None;
        }
        self.date_of(&literal, [0, 1, 2])
    }

    /// 19.06.2024, 19.6., 18.01
    pub fn dotted_date(&mut self, literal: &Literal) -> Option<Quantity> {
        let dotted = literal.up_to(|it| it == '.');
        let sizes = dotted.lengths(self.text);
        match sizes[..] {
            [1..=2, 1..=2, 2 | 4] => self.date_of(&dotted, [2, 1, 0]),
            [1..=2, 1..=2] if self.separators.decimal != '.' => {
                self.day_and_month(&dotted, sizes[1])
            }
            _ => None,
        }
    }

    /// `18.01.` with a point at the end, or two digits for the month.
    fn day_and_month(&mut self, dotted: &Literal, month_digits: usize) -> Option<Quantity> {
        let end = dotted.span().end;
        let point = self.text[end..].strip_prefix('.').is_some_and(ends_date);
        let money = self.text[end..].trim_start_matches(is_blank).starts_with(['%', '€', '$', '£']);
        if money
            || self.is_before_clock(end)
            || !(point || month_digits == 2 && dotted.length(self.text, 0) == 2)
        {
            return None;
        }
        let mut date = self.date_of(dotted, [usize::MAX, 1, 0])?;
        if point {
            date.span.end += 1;
        }
        Some(date)
    }

    /// `14.30 Uhr` is a time, `18.01 Millionen` an amount.
    fn is_before_clock(&mut self, end: usize) -> bool {
        let Some((_, word)) = self.next_word(end) else { return false };
        let said = self.meant(word, |meaning| match meaning {
            Meaning::Mark(mark) => {
                matches!(mark, Mark::OClock | Mark::Am | Mark::Pm | Mark::Night)
            }
            Meaning::Unit(_) | Meaning::Scale(_) | Meaning::Abbreviation(_) => true,
            _ => false,
        });
        said.is_some()
    }

    /// 6/19/2024, 19/6/24, 01/18
    fn slashed_date(&self, literal: &Literal) -> Option<Quantity> {
        let slashed = literal.up_to(|it| it == '/');
        let sizes = slashed.lengths(self.text);
        let year = match sizes[..] {
            [1..=2, 1..=2, 2 | 4] => 2,
            [2, 2] => usize::MAX,
            [4, 1..=2, 1..=2] => return self.date_of(&slashed, [0, 1, 2]),
            _ => return None,
        };
        let (month_first, day_first) = ([year, 0, 1], [year, 1, 0]);
        // The other order only where the usual one is impossible.
        let (usual, other) = if self.vocabulary.month_first_in_digits {
            (month_first, day_first)
        } else {
            (day_first, month_first)
        };
        self.date_of(&slashed, usual).or_else(|| self.date_of(&slashed, other))
    }

    /// The date whose year, month and day are these groups.
    fn date_of(&self, literal: &Literal, [year, month, day]: [usize; 3]) -> Option<Quantity> {
        let digits = literal.length(self.text, year);
        let year = literal.group(self.text, year).and_then(|it| full_year(it, digits));
        let month @ 1..=12 = u8::try_from(literal.group(self.text, month)?).ok()? else {
            return None;
        };
        let day @ 1..=31 = u8::try_from(literal.group(self.text, day)?).ok()? else { return None };
        let (date, span) = (Date { year, month: Some(month), day: Some(day) }, literal.span());
        let mut quantity =
            Quantity::new(span.clone(), Value::Date(date), Firmness::Hard, Form::Other);
        quantity.digits = true;
        quantity.imply(Value::Identifier(self.text[span].to_owned()));
        quantity.parts = parts_of(date, &quantity);
        Some(quantity)
    }

    /// A month's name, with the day and the year beside it.
    pub fn month(&mut self, span: Range<usize>, month: u8, firmness: Firmness) -> usize {
        let mut date = Date { month: Some(month), ..Date::default() };
        let mut span = span;
        let mut hard = false;
        // “in der ersten Oktoberhälfte” is not the first of October.
        let counted =
            self.quantities.last().is_some_and(|it| it.digits) || firmness > Firmness::Soft;
        if counted && let Some((day, start)) = self.day_before(span.start) {
            self.quantities.pop();
            (date.day, span.start, hard) = (Some(day), start, true);
        } else if let Some((day, end)) = self.day_behind(span.end) {
            (date.day, span.end, hard) = (Some(day), end, true);
        }
        if let Some((year, end)) = self.year_behind(span.end, date.day.is_some()) {
            (date.year, span.end, hard) = (Some(year), end, true);
        }
        let firmness = if hard { Firmness::Hard } else { firmness };
        let mut quantity = Quantity::new(span, Value::Date(date), firmness, Form::Other);
        quantity.digits = hard;
        if hard {
            quantity.parts = parts_of(date, &quantity);
        }
        self.push(quantity)
    }

    /// The day that was read just before: 19 June, 3. April, the nineteenth of June.
    fn day_before(&mut self, start: usize) -> Option<(u8, usize)> {
        let last = self.quantities.last()?;
        let day @ 1..=31 = u8::try_from(last.number()?.as_whole()?).ok()? else { return None };
        let plain = last.units.is_empty() && last.scale.is_none() && last.parts.is_empty();
        let said = last.digits || last.form == Form::Ordinal;
        if !plain || !said {
            return None;
        }
        let from = last.span.start;
        let between = self.text.get(last.span.end..start)?;
        let between = between.trim_start_matches('.').trim_matches(is_blank);
        let word = between.chars().count() <= LONGEST_OF && between.chars().all(is_letter);
        let joined = between.is_empty()
            || word && self.word_before(start).is_some_and(|it| self.is_mark(it, Mark::Of));
        joined.then_some((day, from))
    }

    /// June 19, June 19th; only where the month comes first.
    fn day_behind(&mut self, end: usize) -> Option<(u8, usize)> {
        let (joint, start) = self.joint(end);
        let start = if self.text[end..].starts_with('.') { self.joint(end + 1).1 } else { start };
        let run = digits(self.text, start);
        if !self.vocabulary.month_first || joint == Joint::Hyphen || !(1..=2).contains(&run.len()) {
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

    /// June 2024, June 19, 2024, червень 2024
    fn year_behind(&mut self, end: usize, has_day: bool) -> Option<(u16, usize)> {
        let rest = &self.text[end..];
        let comma = rest.starts_with(',') && (has_day || self.vocabulary.month_first);
        let start = if comma { end + 1 } else { end };
        let (joint, mut at) = self.joint(start);
        if joint != Joint::Blank {
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

/// Whether the text after `18.01.` goes on as after a date.
fn ends_date(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(is_blank) || rest.starts_with(['–', '-', ')'])
}

fn full_year(year: u128, length: usize) -> Option<u16> {
    let year = u16::try_from(year).ok()?;
    match length {
        // As for dates of bills and birthdays: up to 69 this century, then the last.
        2 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => Some(year),
    }
}

fn digit_behind(rest: &str) -> bool {
    rest.chars().nth(1).is_some_and(|it| it.is_ascii_digit())
}

/// Day, month and year, each as a quantity of its own.
fn parts_of(date: Date, whole: &Quantity) -> Vec<Quantity> {
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

/// “of”, in letters.
const LONGEST_OF: usize = 3;
