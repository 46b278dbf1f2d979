//! Chapter and verse: Joh 3,16, Jn 3:16, Ін. 3.16.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Quantity, Value};
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// The two numbers after the name of a book of the Bible, whatever is between them.
    pub fn verse(&mut self, literal: &Literal) -> Option<Quantity> {
        let (',' | '.' | ':') = literal.marks.first()? else { return None };
        let before = self.text[..literal.span().start].trim_end_matches(is_blank);
        let before = before.strip_suffix('.').unwrap_or(before);
        // No book has a chapter 0.
        if literal.group(self.text, 0)? == 0 {
            return None;
        }
        let book = self.mark_before(before.len(), Mark::Scripture)?;
        // Пт is both Peter and Friday.
        let read = self.quantities.last().filter(|it| it.span.start == book);
        if read.is_some_and(|it| matches!(it.value(), Some(Value::Weekday(_)))) {
            return None;
        }
        let mut verse = self.pair_of_groups(literal)?;
        // Tim 3,5: some books bear the names of people.
        let number = literal.decimal_point(self.text, self.separators).or_else(|| {
            let number = self.literal_number(&literal.up_to(|it| it == self.separators.decimal))?;
            number.number().copied()
        });
        number.into_iter().for_each(|it| verse.imply(Value::Number(it)));
        Some(verse)
    }
}
