//! The letter of an item behind the number of its clause: 8.2(a), Ziffer 4 (b), «пункт 8.2 (б)».

use super::pass::Pass;
use crate::quantities::language::lexicon::is_blank;

/// The first letters of both alphabets. Further ones are counted in several ways in Ukrainian.
const LETTERS: [(char, char); 4] = [('a', 'а'), ('b', 'б'), ('c', 'в'), ('d', 'г')];

impl Pass<'_> {
    /// Notes the items of clauses.
    pub fn find_items(&mut self) {
        for at in 0..self.quantities.len() {
            let Some((item, end)) = self.item_behind(at) else { continue };
            let quantity = &mut self.quantities[at];
            quantity.item = Some(item);
            // What is shown of it has the letter, too.
            quantity.span.end = end;
        }
    }

    fn item_behind(&mut self, at: usize) -> Option<(u8, usize)> {
        let quantity = &self.quantities[at];
        let rest = self.text[quantity.span.end..].trim_start_matches(is_blank);
        let mut inside = rest.strip_prefix('(')?.chars();
        let letter = inside.next().filter(|_| inside.next() == Some(')'))?;
        let place = LETTERS.iter().position(|it| it.0 == letter || it.1 == letter)?;
        let pointed = self.text[quantity.literal.clone()].contains('.');
        let (start, plain) = (quantity.span.start, quantity.digits && quantity.units.is_empty());
        let clause = plain && (pointed || self.label_before(start).is_some());
        let end = self.text.len() - inside.as_str().len();
        u8::try_from(place).ok().filter(|_| clause).map(|it| (it, end))
    }
}
