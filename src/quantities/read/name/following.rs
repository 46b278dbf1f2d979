//! Pages and paragraphs with the next one: S. 112 f. are pages 112 and 113.

use crate::quantities::Number;
use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Adds the page after the last number read, where an “f.” behind it says so. The other text may
    /// have its number.
    pub fn following_page(&mut self) {
        let Some(last) = self.quantities.last().filter(|it| it.digits) else { return };
        let (start, end) = (last.literal.start, last.literal.end);
        let rest = self.text[end..].trim_start_matches(is_blank);
        let Some(behind) = rest.strip_prefix('f') else { return };
        let at = self.text.len() - rest.len();
        if behind.starts_with(is_letter_or_digit) || at - end > LONGEST_BLANK {
            return;
        }
        let next = last.number().and_then(|it| it.plus(&Number::whole(1)));
        if let Some(next) = next.filter(Number::is_whole)
            && self.is_label(start)
        {
            let page = Quantity::number_of(at..at + 1, next, Firmness::Soft, Form::Cardinal);
            self.push(Quantity { digits: true, ..page });
        }
    }
}

/// In bytes: a no-break space.
const LONGEST_BLANK: usize = 3;
