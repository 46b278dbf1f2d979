//! Books of the Bible that German numbers and other languages name: „2. Buch Mose“ is Exodus.

use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Value};
use crate::quantities::read::pass::Pass;

/// The idiom names of the five books.
const BOOKS: [&str; 5] =
    ["bible:genesis", "bible:exodus", "bible:leviticus", "bible:numbers", "bible:deuteronomy"];

impl Pass<'_> {
    /// Replaces the numbers of the books of Moses with their names.
    pub fn name_books(&mut self) {
        if !self.vocabulary.lexicon.has(Mark::Moses) {
            return;
        }
        for at in 0..self.quantities.len() {
            let quantity = &self.quantities[at];
            let number = quantity.number().and_then(|it| it.as_whole());
            let book = number.and_then(|it| BOOKS.get(usize::try_from(it).ok()?.checked_sub(1)?));
            let end = quantity.span.end;
            // Swiss Bibles have no point, others no blank: 2.Mose
            let point = usize::from(self.text[end..].starts_with('.'));
            if let Some(book) = book
                && let Some(end) = self.mark_behind(end + point, Mark::Moses)
            {
                let quantity = &mut self.quantities[at];
                quantity.reinterpret(Value::Idiom((*book).into()));
                quantity.firmness = Firmness::Soft;
                quantity.span.end = end;
            }
        }
    }
}
