//! Two numbers side by side: scores, proportions, fractions in digits.

use std::ops::Range;

use crate::quantities::Number;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::quantity::{Firmness, Form, Quantity, Reading, Value};
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::Pass;

/// One of the two numbers.
pub(in crate::quantities::read) struct Side {
    span: Range<usize>,
    number: Number,
}

/// The largest denominator that is written in digits.
const LARGEST_DENOMINATOR: u128 = 100;

impl Pass<'_> {
    /// 1:0, 1:2,5, 1/4.
    pub fn pair(&mut self, literal: &Literal) -> Option<Quantity> {
        let at = literal.marks.iter().position(|it| matches!(it, ':' | '/'))?;
        let mark = literal.marks[at];
        let first = literal.part(0..at + 1);
        // Read again from there: in 1:25 000, the blank joins the groups after the colon.
        let second = Literal::scan(self.text, literal.groups[at + 1].start);
        let second = second.up_to(|it| !matches!(it, ':' | '/' | '-') || it == mark);
        let season = mark == '/' && first.length(0) == 4;
        if season || second.marks.contains(&mark) {
            return None;
        }
        // TLS 1.2/1.3
        let whole = |it: &Literal| it.value(self.text, self.separators).is_some();
        if mark == '/' && !(whole(&first) && whole(&second)) {
            return None;
        }
        if mark == '/' && self.is_before_month(second.span().end) {
            return None;
        }
        let sides = [self.side(&first)?, self.side(&second)?];
        if mark == ':' { Some(pair_of(sides)) } else { self.fraction_or_pair(&first, sides) }
    }

    /// 1 : 2,5, 25 000 : 1
    pub fn spaced_pair(&mut self, literal: &Literal) -> Option<Quantity> {
        let first = literal.up_to(|it| matches!(it, '.' | ',') || is_blank(it));
        let behind = self.text[first.span().end..].strip_prefix(is_blank)?;
        let behind = behind.strip_prefix(':')?.strip_prefix(is_blank)?;
        // 1 : √2
        if !behind.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let second = Literal::scan(self.text, self.text.len() - behind.len());
        let second = second.up_to(|it| matches!(it, '.' | ',') || is_blank(it));
        Some(pair_of([self.side(&first)?, self.side(&second)?]))
    }

    /// The first two groups, whatever the mark between them.
    pub fn pair_of_groups(&mut self, literal: &Literal) -> Option<Quantity> {
        let [first, second] = [0, 1].map(|at| {
            literal.groups.get(at)?;
            self.side(&literal.part(at..at + 1))
        });
        Some(pair_of([first?, second?]))
    }

    /// 1:25 000
    pub fn is_scale_of_map(&self, literal: &Literal) -> bool {
        let Some(second) = literal.groups.get(1) else { return false };
        let second = Literal::scan(self.text, second.start);
        literal.group(self.text, 0) == Some(1)
            && second.marks.first().is_some_and(|it| is_blank(*it))
    }

    pub(super) fn side(&mut self, literal: &Literal) -> Option<Side> {
        // The point at the end of a sentence, or of a list item, is not part of the number.
        let plain = literal.value(self.text, self.separators);
        let (literal, number) = match plain {
            Some(number) => (literal.clone(), number),
            None => {
                let first = literal.part(0..1);
                let number = first.value(self.text, self.separators)?;
                (first, number)
            }
        };
        Some(Side { span: literal.span(), number })
    }

    /// A quarter, or one of four: 1/4.
    fn fraction_or_pair(&self, first: &Literal, sides: [Side; 2]) -> Option<Quantity> {
        let (above, below) = (sides[0].number.as_whole()?, sides[1].number.as_whole()?);
        let small = above < below && below <= LARGEST_DENOMINATOR;
        let mut quantity = pair_of(sides);
        if small
            && first.length(0) <= 2
            && let Some(fraction) = Number::ratio(above, below)
        {
            quantity.readings.insert(0, Reading { value: Value::Number(fraction), implied: false });
            quantity.form = Form::Fraction;
        }
        Some(quantity)
    }
}

pub(super) fn pair_of([first, second]: [Side; 2]) -> Quantity {
    let pair = Value::Pair(Box::new([first.number, second.number]));
    let span = first.span.start..second.span.end;
    let mut quantity = Quantity::new(span, pair, Firmness::Hard, Form::Other);
    quantity.digits = true;
    for Side { span, number } in [first, second] {
        let part = Quantity::number_of(span, number, Firmness::Hard, Form::Other);
        quantity.parts.push(Quantity { digits: true, ..part });
    }
    quantity
}
