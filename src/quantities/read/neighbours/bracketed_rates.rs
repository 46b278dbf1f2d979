//! A rate around a bracket: «150 миль (240 км) на годину», 5 km (3 miles) per hour. What follows
//! the bracket belongs to both amounts.

use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::Quantity;
use crate::quantities::read::pass::Pass;
use crate::quantities::{Dimension, Unit};

impl Pass<'_> {
    /// Makes rates of an amount and its conversion, if the rates of both units exist.
    pub fn rate_behind_bracket(&mut self, at: usize) {
        let Some(gloss) = self.quantities[at].gloss.as_deref() else { return };
        let rest = &self.text[gloss.span.end..];
        let tail = rest.trim_start_matches(['.', ' ', '\u{a0}', '\u{202f}']);
        if !tail.starts_with([')', ']']) {
            return;
        }
        let end = self.text.len() - tail.len() + 1;
        let Some(unit) = self.unit_of_rate(end) else { return };
        let quantity = &self.quantities[at];
        let both =
            rate(quantity, unit).zip(quantity.gloss.as_deref().and_then(|it| rate(it, unit)));
        let Some((whole, gloss)) = both else { return };
        let quantity = &mut self.quantities[at];
        quantity.units = [whole].into_iter().collect();
        if let Some(it) = quantity.gloss.as_deref_mut() {
            it.units = [gloss].into_iter().collect();
        }
    }

    /// per hour, an hour
    fn unit_of_rate(&mut self, end: usize) -> Option<Unit> {
        let (_, word) = self.next_word(end)?;
        let article = self.vocabulary.grammar.articles && self.is_article(word.clone());
        let per = self.mark_behind(end, Mark::Per).or(article.then_some(word.end))?;
        let (_, word) = self.next_word(per)?;
        let unit = self.meaning(word, |it| match it {
            Meaning::Unit(unit) if unit.dimension == Dimension::Time => Some(*unit),
            _ => None,
        });
        unit.map(|(unit, _)| unit)
    }
}

/// Kilometres and an hour make kilometres per hour.
fn rate(quantity: &Quantity, per: Unit) -> Option<Unit> {
    quantity.units.iter().find_map(|it| Unit::of(&format!("{}-per-{}", it.id, per.id)))
}
