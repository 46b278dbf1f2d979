//! Hours, minutes and seconds, marked by their letters: 2h 6m 35s, 6m35s.

use smallvec::smallvec;

use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::number::literal::{Literal, digits};
use crate::quantities::read::pass::Pass;
use crate::quantities::units::Unit;
use crate::quantities::{KnownUnit, Number};

/// The letters, and how many of each make one of the unit before.
const LETTERS: [(char, u128); 3] = [('h', u128::MAX), ('m', 60), ('s', 60)];

impl Pass<'_> {
    /// An amount of minutes and seconds, with or without hours. Metres are not followed by seconds.
    pub fn lettered_duration(&mut self, literal: &Literal) -> Option<Quantity> {
        let start = literal.span().start;
        if !literal.marks.is_empty() {
            return None;
        }
        let (mut end, mut seconds, mut first) = (start, 0_u128, None);
        for (letter, most) in LETTERS {
            let Some((number, next)) = self.lettered_number(end, letter) else { continue };
            if first.is_some() && number >= most {
                return None;
            }
            first = first.or(Some(letter));
            seconds = seconds.checked_add(number.checked_mul(seconds_in(letter))?)?;
            end = next;
        }
        let unit = match first? {
            'h' => KnownUnit::Hour,
            'm' => KnownUnit::Minute,
            _ => return None,
        };
        let whole = self.text[start..end].ends_with('s')
            && !self.text[end..].starts_with(is_letter_or_digit);
        let number = Number::ratio(seconds, if unit == KnownUnit::Hour { 3600 } else { 60 })?;
        let unit = Unit::known(unit).filter(|_| whole)?;
        let mut quantity = Quantity::number_of(start..end, number, Firmness::Hard, Form::Cardinal);
        (quantity.units, quantity.digits) = (smallvec![unit], true);
        super::amounts::imply_clock(&mut quantity);
        Some(quantity)
    }

    /// The number with this letter that comes next, and where the letter ends.
    fn lettered_number(&self, end: usize, letter: char) -> Option<(u128, usize)> {
        let rest = self.text[end..].trim_start_matches(is_blank);
        let run = digits(self.text, self.text.len() - rest.len());
        let next = run.end + letter.len_utf8();
        let lettered = self.text[run.end..].starts_with(letter);
        let number = self.text[run].parse().ok().filter(|_| lettered)?;
        Some((number, next))
    }
}

fn seconds_in(letter: char) -> u128 {
    match letter {
        'h' => 3600,
        'm' => 60,
        _ => 1,
    }
}
