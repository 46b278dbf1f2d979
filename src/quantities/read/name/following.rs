//! Pages and paragraphs with the one that follows: S. 112 f. is pages 112 and 113.

use crate::quantities::Number;
use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Adds the page after the last number read if an “f.” follows that number. The other text may
    /// give that page as a number.
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

/// The length of a no-break space in bytes.
const LONGEST_BLANK: usize = 3;
