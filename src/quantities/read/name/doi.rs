//! Digital object identifiers of articles, which every language writes the same way:
//! 10.1038/s41586-024-07100.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::Pass;

/// The prefix with which these identifiers begin.
const DIRECTORY: &str = "10";

impl Pass<'_> {
    /// The identifier that begins with these digits.
    pub fn doi(&self, literal: &Literal) -> Option<Quantity> {
        let publisher = literal.groups.get(1)?;
        let start = literal.groups[0].start;
        let rest = self.text[publisher.end..].strip_prefix('/')?;
        if &self.text[literal.groups[0].clone()] != DIRECTORY
            || literal.marks.first() != Some(&'.')
            || !(4..=9).contains(&publisher.len())
        {
            return None;
        }
        let length =
            rest.find(|c: char| is_blank(c) || c.is_control() || "()[]<>«»“”\"".contains(c));
        let name = rest[..length.unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':']);
        let span = start..publisher.end + 1 + name.len();
        let value = Value::Identifier(format!("DOI{}", &self.text[span.clone()]));
        let quantity = Quantity::new(span, value, Firmness::Firm, Form::Other);
        (!name.is_empty()).then_some(Quantity { digits: true, ..quantity })
    }
}
