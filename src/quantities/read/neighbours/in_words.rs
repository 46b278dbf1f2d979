//! Amounts that contracts repeat in words: 250.000 € (zweihundertfünfzigtausend Euro), 1 200 000,00
//! грн (один мільйон двісті тисяч гривень 00 коп.). Ages are repeated as labels: від 14 років
//! (14+).

use crate::quantities::agree::agree;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;

/// The longest opening of the bracket, in bytes: “ (in Worten: ”, with room for Cyrillic letters.
const LONGEST_OPENING: usize = 40;

impl Pass<'_> {
    /// Treats the words after a number as a repetition of it, if they say the same.
    pub fn gloss_words(&mut self) {
        self.quantities.iter_mut().for_each(|it| without_cents(it, self.text));
        let said: Vec<_> = (1..self.quantities.len()).filter(|at| self.is_in_words(*at)).collect();
        for at in &said {
            self.quantities[at - 1].gloss = Some(Box::new(self.quantities[*at].clone()));
        }
        self.remove_all(said);
    }

    fn is_in_words(&self, at: usize) -> bool {
        let (number, words) = (&self.quantities[at - 1], &self.quantities[at]);
        if self.is_age_label(at) {
            return number.gloss.is_none() && agree(number, words);
        }
        number.digits
            && number.gloss.is_none()
            && words.form == Form::Cardinal
            && words.firmness >= Firmness::Firm
            && self.text[words.literal.start..].starts_with(is_letter)
            && self.opens_words(number.span.end, words.span.start)
            && self.closes_words(at)
            && agree(number, words)
    }

    /// Whether a bracket has nothing but a number with a plus.
    fn is_age_label(&self, at: usize) -> bool {
        let (number, label) = (&self.quantities[at - 1], &self.quantities[at]);
        let before = self.text.get(number.span.end..label.literal.start).unwrap_or_default();
        label.digits
            && matches!(before.trim_matches(is_blank), "(" | "[" | "(+" | "[+")
            && self.text[label.literal.end..].trim_start_matches('+').starts_with([')', ']'])
            && (before.ends_with('+') || self.text[label.literal.end..].starts_with('+'))
    }

    fn opens_words(&self, from: usize, to: usize) -> bool {
        let gap = self.text.get(from..to).map(|it| it.trim_start_matches(['.', ' ', '\u{a0}']));
        gap.and_then(|it| it.strip_prefix(['(', '['])).is_some_and(|it| {
            it.len() <= LONGEST_OPENING
                && it.chars().all(|c| is_letter(c) || is_blank(c) || matches!(c, ':' | '.'))
        })
    }

    /// Whether the bracket ends after the words, or after the cents that they leave out.
    fn closes_words(&self, at: usize) -> bool {
        let closed = |it: &Quantity| {
            let rest = self.text[it.span.end..].trim_start_matches(|c| is_blank(c) || c == '.');
            rest.starts_with([')', ']'])
        };
        let next = self.quantities.get(at + 1).filter(|it| it.firmness == Firmness::Ghost);
        closed(&self.quantities[at]) || next.is_some_and(closed)
    }
}

/// «гривень 00 коп.»: zero cents add nothing.
fn without_cents(quantity: &mut Quantity, text: &str) {
    let none = text.get(quantity.literal.clone()) == Some("00");
    if none && quantity.units.first().is_some_and(|it| it.is_currency()) {
        quantity.firmness = Firmness::Ghost;
    }
}
