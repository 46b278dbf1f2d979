//! Numbers in groups that are no amount, however short: call 116 117, DE 284 519 633. Every
//! language groups them with blanks.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Marks};
use crate::quantities::quantity::{Dress, Quantity};
use crate::quantities::read::pass::Pass;

/// What comes directly before a number that is called.
const BEFORE: Marks =
    Marks::of(&[Mark::At, Mark::Below, Mark::BeforeDate, Mark::To, Mark::By, Mark::Call]);

/// How many words there may be between the call and its number.
const REACH: usize = 10;

impl Pass<'_> {
    /// Accepts the groups of a number that is a code.
    pub fn accept_groups_of_code(&mut self, quantity: &mut Quantity) {
        let grouped = quantity.dress != Dress::Own && quantity.digits;
        if !grouped || !quantity.units.is_empty() || quantity.scale.is_some() {
            return;
        }
        let literal = &self.text[quantity.literal.clone()];
        let blanks = literal.chars().all(|it| it.is_ascii_digit() || is_blank(it));
        let start = quantity.span.start;
        if blanks
            && (self.is_behind_country(start)
                || self.is_called(start)
                || is_harmonised(literal) && !self.is_before_noun(quantity.span.end))
        {
            quantity.dress = Dress::Own;
        }
    }

    /// DE 284 519 633: the two letters of a country.
    fn is_behind_country(&self, start: usize) -> bool {
        let Some(word) = self.word_before(start) else { return false };
        word.len() == 2 && self.text[word].bytes().all(|it| it.is_ascii_uppercase())
    }

    /// “call the service on 116 117”, „Ärztlicher Notdienst: 22 833“
    fn is_called(&mut self, start: usize) -> bool {
        let before = self.text[..start].trim_end_matches(is_blank);
        if let Some(label) = before.strip_suffix(':') {
            return self.is_mark_in_front(label.len(), Mark::Call, REACH);
        }
        let Some(word) = self.word_before(start) else { return false };
        self.any_mark(word, BEFORE).is_some_and(|(_, end)| end <= start)
            && self.is_mark_in_front(start, Mark::Call, REACH)
    }
}

/// 116 117, 116 000: the numbers that have the same service in every country of Europe
/// (2007/116/EC).
fn is_harmonised(literal: &str) -> bool {
    let mut groups = literal.split(is_blank);
    let service = |it: &str| it.len() == 3 && it.starts_with(['0', '1']);
    groups.next() == Some("116") && groups.next().is_some_and(service) && groups.next().is_none()
}
