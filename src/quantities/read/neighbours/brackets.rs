//! Amounts that a bracket repeats for readers who use other units: 77 × 53 cm (30 × 21 in), 40 PS
//! (29 kW; 39 hp), 500 g (4 cups), per mile (1.6 km), «3-й поверх (2. OG)».

use std::ops::Range;

use smallvec::smallvec;

use super::wholes::is_about;
use memchr::memchr2;

use crate::quantities::Number;
use crate::quantities::agree::{is_conversion, same_floor};
use crate::quantities::kitchen::is_weighed;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Meaning;
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;
use crate::quantities::units::Unit;

/// The most amounts that a bracket repeats: the three sides of a box.
const MOST_IN_BRACKET: usize = 3;

/// In bytes.
const LONGEST_BRACKET: usize = 120;

/// “(approximately ”, in bytes, with room for Cyrillic letters.
const LONGEST_ABOUT: usize = 32;

impl Pass<'_> {
    /// Looks at each bracket that contains nothing but amounts.
    pub fn gloss_brackets(&mut self) {
        let mut glosses = Vec::new();
        // Most texts do not contain one.
        let opens = memchr2(b'(', b'[', self.text.as_bytes()).is_some();
        for at in (0..self.quantities.len()).rev().filter(|_| opens) {
            if let Some(inside) = self.bracket_from(at)
                && self.gloss_bracket(&inside)
            {
                glosses.extend(inside);
            }
        }
        self.remove_all(glosses);
        for at in (0..self.quantities.len()).rev() {
            self.rate_behind_bracket(at);
        }
    }

    /// Whether the quantities in a bracket repeat those before it, and have been attached to them.
    fn gloss_bracket(&mut self, inside: &Range<usize>) -> bool {
        let count = inside.len();
        if count == 1 && self.is_behind_unit(inside.start) {
            self.quantities[inside.start].firmness = Firmness::Ghost;
            return false;
        }
        let Some(last) = inside.start.checked_sub(1).filter(|it| self.is_beside(*it)) else {
            return false;
        };
        let first = inside.start.checked_sub(count);
        if let Some(first) = first.filter(|it| self.are_same(*it, inside)) {
            for (at, gloss) in (first..).zip(inside.clone()) {
                self.quantities[at].gloss = Some(Box::new(self.quantities[gloss].clone()));
            }
            return true;
        }
        let glosses = &self.quantities[inside.clone()];
        if !glosses.iter().all(|it| self.is_same(last, it)) {
            return false;
        }
        let chain = glosses
            .iter()
            .cloned()
            .rev()
            .reduce(|inner, outer| Quantity { gloss: Some(Box::new(inner)), ..outer });
        self.quantities[last].gloss = chain.map(Box::new);
        true
    }

    /// The quantities in a bracket that opens before this one.
    fn bracket_from(&self, at: usize) -> Option<Range<usize>> {
        let start = self.quantities[at].span.start;
        let from = self.text.ceil_char_boundary(start.saturating_sub(LONGEST_ABOUT));
        let before = &self.text[from..start];
        let inside = &before[before.rfind(['(', '['])? + 1..];
        if !is_about(inside) {
            return None;
        }
        let near = self.text.floor_char_boundary(start + LONGEST_BRACKET);
        let close = start + self.text[start..near].find([')', ']', '(', '['])?;
        let behind = self.quantities[at..].iter().take(MOST_IN_BRACKET + 1);
        let count = behind.take_while(|it| it.span.end <= close).count();
        let last = self.quantities.get(at + count.checked_sub(1)?)?;
        let closed = self.text[last.span.end..close].trim_matches(is_blank);
        let amounts = (1..=MOST_IN_BRACKET).contains(&count) && matches!(closed, "" | ".");
        amounts.then_some(at..at + count)
    }

    /// Whether nothing but a blank and the bracket follows a quantity that is not yet repeated.
    fn is_beside(&self, at: usize) -> bool {
        let (quantity, next) = (&self.quantities[at], &self.quantities[at + 1]);
        let gap = self.text.get(quantity.span.end..next.span.start).unwrap_or_default();
        let gap = gap.trim_start_matches('.').trim_matches(is_blank);
        gap.strip_prefix(['(', '[']).is_some_and(is_about) && quantity.gloss.is_none()
    }

    /// Whether each quantity in a bracket is one of those before it.
    fn are_same(&self, first: usize, inside: &Range<usize>) -> bool {
        let pairs = (first..inside.start).zip(&self.quantities[inside.clone()]);
        pairs.into_iter().all(|(at, gloss)| self.is_same(at, gloss))
    }

    fn is_same(&self, at: usize, gloss: &Quantity) -> bool {
        let quantity = &self.quantities[at];
        quantity.gloss.is_none()
            && !quantity.units.is_empty()
            && !gloss.units.is_empty()
            && (is_conversion(quantity, gloss)
                || is_weighed(quantity, gloss)
                || same_floor(quantity, gloss))
    }

    /// “per mile (1.6 km)”: whether a bracket says how long the unit before it is.
    fn is_behind_unit(&mut self, at: usize) -> bool {
        let start = self.quantities[at].span.start;
        let before = self.text[..start].trim_end_matches(is_blank);
        let Some(word) = before.strip_suffix('(').and_then(|it| self.word_before(it.len())) else {
            return false;
        };
        let counted = at > 0 && self.quantities[at - 1].span.end > word.start;
        let unit = self.meaning(word, |it| match it {
            Meaning::Unit(unit) => Some(*unit),
            _ => None,
        });
        let Some((unit, _)) = unit.filter(|_| !counted) else { return false };
        is_one_of(unit, &self.quantities[at])
    }
}

/// Whether an amount is approximately one of another unit.
pub(super) fn is_one_of(unit: Unit, amount: &Quantity) -> bool {
    let quantity = Quantity::number_of(0..0, Number::whole(1), Firmness::Firm, Form::Cardinal);
    is_conversion(&Quantity { units: smallvec![unit], ..quantity }, amount)
}
