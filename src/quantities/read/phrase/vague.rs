//! Vague amounts: thousands, mehrere hundert, десятки тисяч.

use std::ops::Range;

use smallvec::smallvec;

use crate::quantities::language::lexicon::Occurrence;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::number::sum::NumberPart;
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::{Dimension, Number};

impl Pass<'_> {
    /// mehrere tausend, кілька тисяч, a few hundred.
    pub fn several(&mut self, span: &Range<usize>) -> Option<usize> {
        let (_, word) = self.next_word(span.end)?;
        if let Some(quantity) = self.several_units(span, word.clone()) {
            return Some(self.push(quantity));
        }
        let amount = self.meaning(word, |meaning| match meaning {
            Meaning::Scale(number) | Meaning::Vague(number) => Some(*number),
            Meaning::Cardinal(number) if number.as_whole() == Some(100) => Some(*number),
            _ => None,
        });
        let Some((number, end)) = amount else { return self.few(span) };
        let mut quantity =
            Quantity::number_of(span.start..end, number, Firmness::Soft, Form::Vague);
        // a couple of hundred may be two hundred
        if self.says_two(span.clone())
            && let Some(two) = number.times(&Number::whole(2))
        {
            quantity.imply(Value::Number(two));
        }
        Some(self.push_vague(quantity))
    }

    /// mehrere Monate, кілька тижнів: may be left out of a translation, but several weeks are not
    /// months.
    fn several_units(&mut self, span: &Range<usize>, word: Range<usize>) -> Option<Quantity> {
        let (unit, end) = self.meaning(word, |it| match it {
            Meaning::Unit(unit) if unit.dimension == Dimension::Time => Some(*unit),
            _ => None,
        })?;
        let quantity = number_of_some(span.start..end);
        let mut quantity = Quantity { units: smallvec![unit], ..quantity };
        if self.says_two(span.clone()) {
            quantity.imply(Value::Number(Number::whole(2)));
        }
        Some(quantity)
    }

    /// mehrere Offiziere, кілька місць: may be left out of a translation, but they are not dozens.
    fn few(&mut self, span: &Range<usize>) -> Option<usize> {
        let word = self.word_at(span.start)?;
        let end = self.end_of_mark(word, Mark::Few).filter(|it| *it == span.end)?;
        // „Ein Paar Schuhe“ is two shoes.
        let last = self.word_before(end)?;
        let pair = last.start > span.start && self.text[last].starts_with(char::is_uppercase);
        let mut quantity = number_of_some(span.clone());
        if self.says_two(span.clone()) {
            quantity.imply(Value::Number(Number::whole(2)));
        }
        (!pair).then(|| self.push(quantity))
    }

    /// Whether one of these words can also mean two.
    fn says_two(&mut self, span: Range<usize>) -> bool {
        let mut at = span.start;
        while let Some(word) = self.word_at(at).filter(|it| it.end <= span.end) {
            let two =
                |it: &Meaning| matches!(it, Meaning::Cardinal(number) if number.is_within(2, 2));
            if self.meant(word.clone(), two).is_some() {
                return true;
            }
            at = self.joint(word.end).1;
        }
        false
    }

    /// thousands, tens of thousands, десятки тисяч.
    pub fn vague(&mut self, found: &Occurrence, number: Number) -> Option<usize> {
        if self.is_inverted(found.span.clone()) {
            return Some(found.span.end);
        }
        // тисячі дев'ятисот: the genitive of one thousand, at the start of a longer number
        if self.meant(found.span.clone(), |it| matches!(it, Meaning::Scale(_))).is_some()
            && let Some((Joint::Blank, step)) = self.next_part(found.span.end)
            && matches!(step.part, NumberPart::Cardinal(_) | NumberPart::Ordinal(_))
        {
            return None;
        }
        let quantity = Quantity::number_of(found.span.clone(), number, Firmness::Soft, Form::Vague);
        Some(self.push_vague(quantity))
    }

    pub fn push_vague(&mut self, mut quantity: Quantity) -> usize {
        while let Some((scale, end)) = self.scale_behind(quantity.span.end) {
            quantity.multiply(&scale);
            quantity.span.end = end;
            quantity.literal.end = end;
        }
        self.measure_vague(&mut quantity);
        self.push(quantity)
    }

    /// Tausende von Jahren, десятки мільйонів євро: what is counted.
    fn measure_vague(&mut self, quantity: &mut Quantity) {
        let of = self.mark_behind(quantity.span.end, Mark::Of).unwrap_or(quantity.span.end);
        let (units, hundredths, end) = self.units_behind(of, false);
        if !units.is_empty() && !hundredths {
            quantity.units = units;
            quantity.span.end = end;
        }
    }

    /// A scale word after a vague one, with or without “of”.
    pub fn scale_behind(&mut self, end: usize) -> Option<(Number, usize)> {
        let end = self.mark_behind(end, Mark::Of).unwrap_or(end);
        let (Joint::Blank, word) = self.next_word(end)? else { return None };
        self.meaning(word, |meaning| match meaning {
            Meaning::Scale(number) | Meaning::Vague(number) => Some(*number),
            _ => None,
        })
    }
}

/// More than one or two, and less than a dozen.
fn number_of_some(span: Range<usize>) -> Quantity {
    Quantity::new(span, Value::Idiom("several".into()), Firmness::Soft, Form::Vague)
}
