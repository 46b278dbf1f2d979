//! Losses as accountants write them: €(3.4)m, (3,4) млн €.

use super::surroundings::Surroundings;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Meaning;

impl Surroundings<'_, '_> {
    /// Takes in the brackets around a sum of money or an amount with decimals and a scale: it is
    /// below zero. Other numbers in brackets number something: (2).
    pub fn loss(&mut self) {
        let (start, end) = (self.quantity.span.start, self.end());
        let text = self.pass.text;
        // “3,4 (2,9) Mio.” are two amounts.
        let opened = text[..start].strip_suffix('(').is_some_and(|before| {
            !before.trim_end_matches(is_blank).ends_with(|c: char| c.is_ascii_digit())
        });
        let bracketed = opened && text[end..].starts_with(')');
        if !bracketed || !self.quantity.digits {
            return;
        }
        let money = self.pass.currency_before(start - 1).is_some();
        let decimals = self.quantity.number().is_some_and(|it| it.decimals() > 0);
        if money || decimals && self.is_before_scale(end + 1) {
            self.quantity.span = start - 1..end + 1;
            self.negate();
        }
    }

    fn is_before_scale(&mut self, end: usize) -> bool {
        let Some((_, word)) = self.pass.next_word(end) else { return false };
        let scale = |it: &Meaning| matches!(it, Meaning::Scale(_) | Meaning::Abbreviation(_));
        self.pass.meant(word, scale).is_some()
    }
}
