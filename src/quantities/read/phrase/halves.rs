//! Half of a thing at the start of a text: Half of the staff, Die Hälfte der Filialen, Половину
//! саду. Elsewhere good translations express it differently: nach der Hälfte der Zeit, halfway.

use crate::quantities::Number;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form};
use crate::quantities::read::pass::{Joint, Pass};

/// “The ”, in bytes.
const LONGEST_ARTICLE: usize = 4;

impl Pass<'_> {
    /// Makes a half of something firm if the text begins with it, so that it is missed.
    pub fn firm_first_half(&mut self) {
        let Some(first) = self.quantities.first() else { return };
        let half = first.form == Form::Fraction && first.number() == Some(&Number::HALF);
        let bare = first.units.is_empty() && first.scale.is_none() && !first.digits;
        let soft = first.firmness == Firmness::Soft;
        let (start, end) = (first.span.start, first.span.end);
        if start <= LONGEST_ARTICLE && half && bare && soft && self.is_half_of(end) {
            self.quantities[0].firmness = Firmness::Firm;
        }
    }

    /// Whether what follows a half is what it is half of.
    fn is_half_of(&mut self, end: usize) -> bool {
        let Some((Joint::Blank, word)) = self.next_word(end) else { return false };
        if self.vocabulary.grammar.articles {
            return self.is_mark(word.clone(), Mark::Of) || self.is_mark(word, Mark::Definite);
        }
        // Without articles, a noun in the genitive follows: not «половина на половину».
        let other = |it: &Meaning| matches!(it, Meaning::Mark(_) | Meaning::Unit(_));
        self.text[word.clone()].chars().count() >= SHORTEST_NOUN
            && self.meant(word, other).is_none()
    }
}

/// In letters.
const SHORTEST_NOUN: usize = 4;
