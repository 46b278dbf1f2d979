//! Signs of a number: −5, minus fünf, 5 Grad unter null, 530 до н. е.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::quantity::{Form, Value};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{Dimension, Number};

/// What makes the number before it negative.
const BELOW: Marks = Marks::of(&[Mark::BelowZero, Mark::BeforeChrist, Mark::UnderPar]);

/// What makes the number after it negative.
const MINUS: Marks = Marks::of(&[Mark::Minus, Mark::MaybeMinus]);

impl Surroundings<'_, '_> {
    /// −5, minus fünf. A hyphen is a minus sign only where it cannot be a dash or the mark of a
    /// list.
    pub fn sign(&mut self) {
        let start = self.quantity.span.start;
        let before = &self.pass.text[..start];
        let behind = self.pass.any_mark_behind(self.end(), BELOW);
        if let Some(end) = self.below_behind(behind) {
            self.negate();
            self.quantity.span.end = end;
            return;
        }
        let said = self.pass.any_mark_before(start, MINUS);
        let minus = self.minus_before(before, said);
        if let Some(start) = minus.filter(|it| !self.is_behind_plus(*it)) {
            self.negate();
            self.quantity.span.start = start;
        } else if self.may_be_minus(before)
            || matches!(said, Some((Mark::MaybeMinus, _)))
            || self.is_fall()
            || self.is_under_par(behind)
        {
            let below = self.quantity.number().map(|it| it.absolute().negated());
            below.into_iter().for_each(|it| self.quantity.imply(Value::Number(it)));
        }
    }

    /// Where what follows and makes the number negative ends: 5 Grad unter null, 530 v. Chr.
    fn below_behind(&mut self, behind: Option<(Mark, usize)>) -> Option<usize> {
        let degrees = self.may_be_degrees();
        match behind {
            Some((Mark::BelowZero, end)) if degrees => return Some(end),
            Some((Mark::BeforeChrist, end)) => return self.minus_behind().or(Some(end)),
            _ => {}
        }
        // „im 1. vorchristlichen Jahrhundert“
        if self.quantity.units.iter().any(|it| it.is_calendar()) {
            let point = usize::from(self.pass.text[self.quantity.literal.end..].starts_with('.'));
            let era = self.pass.mark_behind(self.quantity.literal.end + point, Mark::BeforeChrist);
            if era.is_some_and(|it| it < self.end()) {
                return Some(self.end());
            }
        }
        // “530 р. до н. е.”: the point of an abbreviation comes between.
        let end = self.end() + usize::from(self.rest().starts_with(". "));
        self.minus_behind().or_else(|| {
            if end == self.end() { None } else { self.pass.mark_behind(end, Mark::BeforeChrist) }
        })
    }

    /// Where a minus before the number begins.
    fn minus_before(&mut self, before: &str, said: Option<(Mark, usize)>) -> Option<usize> {
        if let Some(rest) = before.strip_suffix('\u{2212}') {
            Some(rest.len())
        } else if let Some(rest) = before.strip_suffix(['-', '–']) {
            let opened = rest
                .chars()
                .next_back()
                .is_none_or(|it| matches!(it, '(' | '[' | ']') || is_blank(it))
                || is_behind_ellipsis(rest);
            let range = rest
                .trim_end_matches(is_blank)
                .ends_with(|c: char| c.is_ascii_digit() || "%€$".contains(c));
            let dash = before.ends_with('–') && self.is_range_behind();
            let minus = opened && !range && !dash && self.quantity.digits;
            (minus && !self.pass.announces_extension(rest)).then_some(rest.len())
        } else {
            let minus = said.filter(|it| it.0 == Mark::Minus).map(|it| it.1);
            minus.filter(|at| !self.is_plus_minus(*at))
        }
    }

    /// “at nine under”: below the strokes that a round of golf should take.
    fn is_under_par(&self, behind: Option<(Mark, usize)>) -> bool {
        let small = self.quantity.number().is_some_and(|it| it.is_within(1, 40));
        if !small || !self.may_be_degrees() {
            return false;
        }
        let Some((Mark::UnderPar, end)) = behind else { return false };
        let next = self.pass.text[end..].trim_start_matches(is_blank);
        // “a seven-under 65”
        let joined = self.rest().starts_with(['-', '\u{2011}']);
        joined || !next.starts_with(|c: char| c.is_ascii_digit())
    }

    /// „10 Grad minus“, but not „10 Grad minus 3“.
    fn minus_behind(&mut self) -> Option<usize> {
        if !self.quantity.has_dimension(Dimension::Temperature) {
            return None;
        }
        let end = self.pass.mark_behind(self.end(), Mark::Minus)?;
        let next = self.pass.joint(end).1;
        let counted = |it: &Meaning| matches!(it, Meaning::Cardinal(_) | Meaning::Fraction(_));
        let number = match self.pass.word_at(next) {
            Some(word) => self.pass.meant(word, counted).is_some(),
            None => self.pass.text[next..].starts_with(|c: char| c.is_ascii_digit()),
        };
        (!number).then_some(end)
    }

    pub fn negate(&mut self) {
        for reading in &mut self.quantity.readings {
            if let Value::Number(number) = &mut reading.value {
                *number = number.negated();
            }
        }
        self.quantity.foreign = self.quantity.foreign.map(Number::negated);
    }

    /// plus/minus, plus or minus, +/−: both signs.
    fn is_behind_plus(&mut self, minus: usize) -> bool {
        let joint = |c: char| is_blank(c) || matches!(c, '/' | '-' | '–' | '\u{2011}');
        let before = self.pass.text[..minus].trim_end_matches(joint);
        if before.ends_with('+') {
            return true;
        }
        let end = self.pass.mark_before(before.len(), Mark::Or).unwrap_or(before.len());
        self.pass.mark_before(end, Mark::Plus).is_some()
    }

    /// плюс-мінус, plus/minus
    fn is_plus_minus(&self, minus: usize) -> bool {
        let phrase = self.pass.quantities.last().is_some_and(|it| it.span.end > minus);
        phrase || self.pass.text[..minus].ends_with(['-', '/'])
    }

    /// “is - 1,200”: a dash, or a sign.
    fn may_be_minus(&self, before: &str) -> bool {
        let dash = before.strip_suffix(is_blank).and_then(|it| it.strip_suffix(['-', '–', '−']));
        let blank = dash.is_some_and(|it| it.is_empty() || it.ends_with(is_blank));
        let plain = matches!(self.quantity.form, Form::Cardinal | Form::Fraction);
        blank && self.quantity.digits && plain
    }

    /// Whether it may be a temperature; „zwei Wochen unter null“ and „der erste Frost“ are not.
    fn may_be_degrees(&self) -> bool {
        let quantity = &self.quantity;
        let measured = quantity.units.is_empty() || quantity.has_dimension(Dimension::Temperature);
        measured && matches!(quantity.form, Form::Cardinal | Form::Fraction)
    }

    /// «оновлення –4–6 днів»: a dash before a range joins it to its noun.
    fn is_range_behind(&self) -> bool {
        let rest = &self.pass.text[self.quantity.literal.end..];
        rest.strip_prefix('–').is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()))
    }
}

/// –3…–8: whether a text ends with the dots of a range.
fn is_behind_ellipsis(text: &str) -> bool {
    let first = text.strip_suffix('…').or_else(|| text.strip_suffix("..."));
    first.is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '°' | '%')))
}
