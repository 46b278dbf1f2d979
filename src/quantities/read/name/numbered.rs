//! The numbers of papers: Rechnung Nr. 2024-0387, invoice no. 2024-0387, «рахунок № 2024-0387».

use std::ops::Range;

use super::phones::code;
use crate::quantities::Number;
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Digits with hyphens after the word for a number, if they are not a range: one part begins
    /// with a zero, or follows a year.
    pub fn paper_number(&mut self, literal: &Literal) -> Option<Quantity> {
        if literal.marks.first() != Some(&'-') {
            return None;
        }
        let literal = literal.up_to(|it| it == '-');
        let span = literal.span();
        let year = matches!(literal.group(self.text, 0), Some(1900..2100));
        let padded = literal.groups[1..]
            .iter()
            .any(|it| it.len() > 1 && self.text[it.clone()].starts_with('0'));
        // pp. 100-05 are six pages.
        let padded = padded && (year || literal.length(0) <= literal.length(1));
        let behind_year = year
            && literal.group(self.text, 1).is_some_and(|it| !(1900..2100).contains(&it))
            && literal.length(1) > 2;
        let number = padded || behind_year;
        (number && self.label_before(span.start).is_some()).then(|| {
            let digits = self.text[span.clone()].chars().filter(char::is_ascii_digit).collect();
            Quantity { parts: self.parts_of_code(&span), ..code(span, digits) }
        })
    }

    /// Invoice no. 2025/0847: numbers for a text in which no label announces a code.
    pub(super) fn parts_of_code(&self, span: &Range<usize>) -> Vec<Quantity> {
        let runs = self.text[span.clone()].split(|c: char| !c.is_ascii_digit());
        let parts = runs.filter(|it| !it.is_empty()).filter_map(|run| {
            let number = Number::from_digits(run.bytes().map(|it| it - b'0'), 0)?;
            let start = run.as_ptr().addr() - self.text.as_ptr().addr();
            let span = start..start + run.len();
            let part = Quantity::number_of(span, number, Firmness::Hard, Form::Cardinal);
            Some(Quantity { digits: true, ..part })
        });
        let parts: Vec<_> = parts.collect();
        if parts.len() > 1 { parts } else { Vec::new() }
    }
}
