//! Losses as accountants write them: €(3.4)m, (3,4) млн €, and in a row of figures
//! (1,207.4) (1,163.9).

use crate::quantities::Unit;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Meaning;
use crate::quantities::money::is_currency_sign;
use crate::quantities::quantity::Value;
use crate::quantities::read::surroundings::Surroundings;

impl Surroundings<'_, '_> {
    /// Includes the brackets around a sum of money, or an amount with decimals and a scale, which
    /// make it negative. Other numbers in brackets number something: (2).
    pub fn loss(&mut self) {
        let (start, end) = (self.quantity.span.start, self.end());
        let text = self.pass.text;
        // “3,4 (2,9) Mio.” is two amounts.
        let opened = text[..start].strip_suffix('(').is_some_and(|before| {
            !before.trim_end_matches(is_blank).ends_with(|c: char| c.is_ascii_digit())
        });
        let bracketed = opened && text[end..].starts_with(')');
        if !bracketed || !self.quantity.digits {
            return;
        }
        let money = self.pass.currency_before(start - 1).is_some();
        let decimals = self.quantity.number().is_some_and(|it| it.decimals() > 0);
        let money = money || (decimals || self.quantity.grouped) && self.is_before_money(end + 1);
        if money || decimals && self.is_before_scale(end + 1) || self.is_in_row(start - 1, end + 1)
        {
            self.quantity.span = start - 1..end + 1;
            self.negate();
        } else if decimals && self.rest()[1..].trim_matches(is_blank).is_empty() {
            // The last figure of a line, which may also be that of the previous year.
            let loss = self.quantity.number().map(|it| it.absolute().negated());
            loss.into_iter().for_each(|it| self.quantity.imply(Value::Number(it)));
        }
    }

    /// Whether there is another figure in brackets next to the bracket between these bytes.
    fn is_in_row(&self, start: usize, end: usize) -> bool {
        let figure = |it: &str| it.len() > 2 && it.contains(['.', ',', '\u{a0}', '\u{202f}', ' ']);
        if !figure(&self.pass.text[self.quantity.literal.clone()]) {
            return false;
        }
        let number = |c: char| c.is_ascii_digit() || is_blank(c) || matches!(c, '.' | ',');
        let behind = self.pass.text[end..].trim_start_matches(is_blank).strip_prefix('(');
        let behind = behind.and_then(|it| it.split_once(')')).map(|it| it.0);
        let before = self.pass.text[..start].trim_end_matches(is_blank).strip_suffix(')');
        let before = before.and_then(|it| it.rsplit_once('(')).map(|it| it.1);
        [before, behind].into_iter().flatten().any(|it| figure(it) && it.chars().all(number))
    }

    /// «(0,14) €», (3,4) %
    fn is_before_money(&mut self, end: usize) -> bool {
        let behind = self.pass.text[end..].trim_start_matches(is_blank);
        if let Some(next) = behind.strip_prefix(|c| c == '%' || is_currency_sign(c)) {
            return !next.starts_with(|c: char| c.is_ascii_digit());
        }
        self.pass.units_behind(end, false).0.iter().any(Unit::is_currency)
    }

    fn is_before_scale(&mut self, end: usize) -> bool {
        let Some((_, word)) = self.pass.next_word(end) else { return false };
        let scale = |it: &Meaning| matches!(it, Meaning::Scale(_) | Meaning::Abbreviation(_));
        self.pass.meant(word, scale).is_some()
    }
}
