//! The words that were looked up most recently, with their meanings.

use std::cell::Cell;
use std::ops::Range;

use super::number::compound::Compound;
use crate::quantities::language::Vocabulary;
use crate::quantities::language::lexicon::Senses;
use crate::quantities::language::meaning::Marks;

/// What was looked up most recently. What is around a number is examined in many ways, so the
/// latest words are kept in a direct-mapped cache: each place in the text has one slot, chosen by
/// its last bits, and a word that is not in its slot replaces what is there. Comparing a range is
/// cheaper than folding and hashing a word.
pub(super) struct LookedUp<'t> {
    /// Space for folding words.
    pub folded: String,
    /// Words, indexed by their start.
    pub words: [(Range<usize>, Senses<'t>); WORDS],
    /// The last word split as a compound.
    pub taken_apart: (Range<usize>, Option<Compound>),
    /// The address and the length of the text between two quantities that was last looked up, with
    /// the marks that it may be.
    pub between: Cell<((usize, usize), Marks)>,
}

/// Enough for the words around two numbers.
pub(super) const WORDS: usize = 32;

impl<'t> LookedUp<'t> {
    /// An empty cache.
    pub fn new(vocabulary: &'t Vocabulary) -> LookedUp<'t> {
        LookedUp {
            folded: String::new(),
            words: std::array::from_fn(|_| (0..0, vocabulary.lexicon.nothing())),
            taken_apart: (0..0, None),
            between: Cell::new(((0, 0), Marks::default())),
        }
    }

    /// Forgets the senses of words, which depend on what follows them.
    pub fn forget_words(&mut self) {
        self.words.iter_mut().for_each(|(word, _)| *word = 0..0);
    }
}
