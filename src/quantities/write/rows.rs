//! The words for a number in all their forms: those of the tables, and those that are put together:
//! einundzwanzig, one hundred and twenty, «двадцяти п’яти».

use super::forms::{Forms, Kind, NO_FORM};
use crate::quantities::Number;

impl Forms {
    /// The words for a value, in the order of the forms of its table; all of them again for each
    /// way of writing hundreds.
    pub(super) fn row(&self, kind: Kind, value: &Number) -> Option<Vec<String>> {
        let ways = match kind {
            Kind::Cardinal | Kind::Ordinal => self.joined().hundreds.len().max(1),
            _ => 1,
        };
        let forms = 0..self.names(kind).count();
        let places = (0..ways).flat_map(|way| forms.clone().map(move |form| (way, form)));
        let words: Vec<Option<String>> =
            places.map(|(way, form)| Writer { forms: self, kind, form, way }.word(value)).collect();
        let any = words.iter().any(Option::is_some);
        any.then(|| words.into_iter().map(|it| it.unwrap_or(NO_FORM.into())).collect())
    }
}

/// What is the same for all parts of a number.
#[derive(Clone, Copy)]
struct Writer<'f> {
    forms: &'f Forms,
    kind: Kind,
    /// The index of the form in its table.
    form: usize,
    /// The index of the way of writing hundreds.
    way: usize,
}

impl Writer<'_> {
    fn word(&self, value: &Number) -> Option<String> {
        if let Some(row) = self.forms.listed(self.kind, value) {
            let word = row.split(' ').nth(self.form).filter(|it| *it != NO_FORM);
            return word.map(str::to_owned);
        }
        if !matches!(self.kind, Kind::Cardinal | Kind::Ordinal) {
            return None;
        }
        match value.as_whole()? {
            it @ 21..=99 => self.tens(it),
            it @ 100..=999 => self.hundreds(it),
            it @ 1000..=999_999 => self.thousands(it),
            _ => None,
        }
    }

    fn tens(&self, value: u128) -> Option<String> {
        let template = self.forms.joined().tens.as_deref()?;
        let (tens, ones) = (value / 10 * 10, value % 10);
        // The last part of an ordinal is one: “twenty-first”, einundzwanzigste.
        let tens_last = template.ends_with("{tens}");
        let tens = if tens_last { self.last(tens) } else { self.part(tens) }?;
        let ones = if tens_last { self.part(ones) } else { self.last(ones) }?;
        Some(template.replace("{tens}", &tens).replace("{ones}", &ones))
    }

    fn hundreds(&self, value: u128) -> Option<String> {
        let (count, rest) = (value / 100, value % 100);
        let ways = &self.forms.joined().hundreds;
        let Some(way) = ways.get(self.way) else {
            // сто, двісті
            return (rest > 0)
                .then(|| Some([self.part(value - rest)?, self.last(rest)?].join(" ")))?;
        };
        let template = if way.contains("{count}") || count == 1 { way } else { ways.first()? };
        self.with_rest(template, count, rest)
    }

    fn thousands(&self, value: u128) -> Option<String> {
        let template = self.forms.joined().thousands.as_deref()?;
        self.with_rest(template, value / 1000, value % 1000)
    }

    fn with_rest(&self, template: &str, count: u128, rest: u128) -> Option<String> {
        let (head, tail) = template.split_once('|')?;
        let head = head.replace("{count}", &self.part(count)?);
        match (rest, self.kind) {
            (0, Kind::Cardinal) => Some(head),
            (0, _) => None,
            _ => Some(head + &tail.replace("{rest}", &self.last(rest)?)),
        }
    }

    /// What is not the last part: the same form of a cardinal, or the first form before an ordinal.
    fn part(&self, value: u128) -> Option<String> {
        if let (1, Some(one)) = (value, &self.forms.joined().one) {
            return Some(one.clone());
        }
        let form = if self.kind == Kind::Cardinal { self.form } else { 0 };
        Writer { kind: Kind::Cardinal, form, ..*self }.word(&Number::whole(value))
    }

    fn last(&self, value: u128) -> Option<String> {
        match (value, self.kind, &self.forms.joined().last_one) {
            (1, Kind::Cardinal, Some(one)) => Some(one.clone()),
            _ => self.word(&Number::whole(value)),
        }
    }
}
