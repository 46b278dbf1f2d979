//! Commas, full stops and capital letters that change what a text says: *hängen nicht, laufen
//! lassen*, *the rebels who had laid down their arms*, *let’s eat Grandma*.
//!
//! Elsewhere, a mark or a capital letter may come or go.

use super::spelling::fits;
use super::words::{Behind, Word};
use crate::quantities::Writing;

/// A sentence must have at least this many words before its last one for that to be a person who is
/// addressed.
const FEWEST_BEFORE_NAME: usize = 2;

/// Two texts with the same words.
pub struct Marks<'w, 't> {
    pub writing: &'w Writing,
    pub old: &'w [Word<'t>],
    pub new: &'w [Word<'t>],
    /// The places of the words that are the same, in both texts.
    pub pairs: &'w [(usize, usize)],
}

impl Marks<'_, '_> {
    /// Whether nothing has changed but the taste in marks and capital letters.
    pub fn are_alike(&self) -> bool {
        let capital = |word: &Word| word.has_chosen_capital();
        let is_other =
            |(a, b): &&(usize, usize)| is_marked(&self.old[*a]) != is_marked(&self.new[*b]);
        let others: Vec<_> = self.pairs.iter().filter(is_other).collect();
        !self.is_moved(is_marked)
            && !self.is_moved(capital)
            && !others.iter().any(|(_, b)| self.is_meant(*b))
            && !matches!(others.as_slice(), [(a, b)] if self.is_addressed(*a, *b))
    }

    /// Whether something is new at one place and gone at another.
    fn is_moved(&self, is_there: fn(&Word) -> bool) -> bool {
        let both =
            || self.pairs.iter().map(|(a, b)| (is_there(&self.old[*a]), is_there(&self.new[*b])));
        both().any(|(was, is)| was && !is) && both().any(|(was, is)| is && !was)
    }

    /// Whether a mark behind a word of the new text says to what the next ones refer.
    fn is_meant(&self, at: usize) -> bool {
        let Some(next) = self.new.get(at + 1) else { return false };
        let word = self.new[at].text.to_lowercase();
        self.writing.referring.contains(&next.text.to_lowercase())
            || self.writing.negations.iter().any(|it| !it.contains('-') && fits(&word, it))
    }

    /// Whether a comma behind a pair of words makes the last one of the sentence the name of
    /// a person who is addressed.
    fn is_addressed(&self, a: usize, b: usize) -> bool {
        let is_comma = [self.old[a], self.new[b]].iter().any(|it| it.behind == Behind::Comma);
        let Some(next) = self.new.get(b + 1).filter(|_| is_comma) else { return false };
        let is_last = next.behind == Behind::End || b + 2 == self.new.len();
        let sentence = self.new[..=b].iter().rev().take_while(|it| it.behind != Behind::End);
        is_last
            && sentence.count() >= FEWEST_BEFORE_NAME
            && !self.writing.afterthoughts.contains(&next.text.to_lowercase())
    }
}

fn is_marked(word: &Word) -> bool {
    word.behind != Behind::Nothing
}
