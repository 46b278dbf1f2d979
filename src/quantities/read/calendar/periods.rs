//! Codes whose digits are numbers: Q3, H1, and the Roman part of 2939-IV.

use smallvec::smallvec;

use crate::quantities::language::lexicon::{is_blank, is_letter, is_letter_or_digit};
use crate::quantities::language::meaning::Meaning;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::number::literal::{Literal, digits};
use crate::quantities::read::pass::Pass;
use crate::quantities::{KnownUnit, Number, Unit};

impl Pass<'_> {
    /// Q3, H1; 3Q 2024, 1H 2024: a quarter or a half of a year, by its number.
    pub fn period(&self, start: usize) -> Option<Quantity> {
        let run = digits(self.text, start);
        if run.len() != 1 {
            return None;
        }
        let before = self.text[..start].chars().next_back().filter(|it| is_letter(*it));
        let behind = self.text[run.end..].chars().next().filter(|it| is_letter(*it));
        let (letter, span) = match (before, behind) {
            (Some(letter), None) => (letter, start.checked_sub(1)?..run.end),
            (None, Some(letter)) if self.is_before_year(run.end + 1) => {
                (letter, start..run.end + 1)
            }
            _ => return None,
        };
        let (unit, last) = match letter {
            'Q' => (KnownUnit::Quarter, 4),
            'H' => (KnownUnit::HalfYear, 2),
            _ => return None,
        };
        let number = self.text[run].parse().ok().filter(|it| (1..=last).contains(it))?;
        let joined = |c: char| is_letter_or_digit(c) || matches!(c, '-' | '.');
        if self.text[..span.start].ends_with(joined)
            || self.text[span.end..].starts_with(is_letter_or_digit)
        {
            return None;
        }
        let number = Number::whole(number);
        let quantity = Quantity::number_of(span, number, Firmness::Firm, Form::Ordinal);
        Some(Quantity { units: smallvec![Unit::known(unit)?], ..quantity })
    }

    fn is_before_year(&self, end: usize) -> bool {
        let rest = self.text.get(end..).unwrap_or_default();
        let year = rest.trim_start_matches(is_blank);
        year.len() < rest.len() && digits(year, 0).len() == 4
    }

    /// 2939-IV: laws of the fourth and of the sixth parliament may have the same number.
    pub fn roman_part(&mut self, literal: &Literal) -> Option<Quantity> {
        let number = &literal.groups[0];
        let rest = self.text[number.end..].strip_prefix(['-', '\u{2011}', '–'])?;
        let word = self.word_at(self.text.len() - rest.len())?;
        let roman = &self.text[word.clone()];
        let capitals = roman.chars().all(char::is_uppercase);
        let single = roman.chars().count() == 1;
        let joined = self.text[word.end..].starts_with(|c| is_letter_or_digit(c) || c == '-');
        if !literal.marks.is_empty()
            || !capitals
            || joined
            || single && self.label_before(number.start).is_none()
        {
            return None;
        }
        let part = self.meaning(word.clone(), |it| match it {
            Meaning::Roman(number) => Some(*number),
            _ => None,
        });
        let name = format!("{}-{}", &self.text[number.clone()], part?.0);
        let span = number.start..word.end;
        let quantity = Quantity::new(span, Value::Identifier(name), Firmness::Hard, Form::Other);
        Some(Quantity { digits: true, ..quantity })
    }

    /// ISO 639-3, EN 1993-1-1: the parts of a standard, after the initials of the body that issued
    /// it.
    pub fn standard(&self, literal: &Literal) -> Option<Quantity> {
        let parts = literal.up_to(|it| it == '-');
        let sizes = parts.lengths();
        let (first, others) = sizes.split_first()?;
        let span = parts.span();
        let word = self.word_before(span.start)?;
        let body = &self.text[word.clone()];
        let capitals = body.len() > 1 && body.bytes().all(|it| it.is_ascii_uppercase());
        if *first < 3
            || others.is_empty()
            || others.iter().any(|it| *it > 2)
            || !capitals
            || Unit::of(body).is_some()
        {
            return None;
        }
        let digits = self.text[span.clone()].bytes().filter(u8::is_ascii_digit).map(char::from);
        let name = body.chars().chain(digits).collect();
        let whole = word.start..span.end;
        let quantity = Quantity::new(whole, Value::Identifier(name), Firmness::Soft, Form::Other);
        Some(Quantity { digits: true, ..quantity })
    }
}
