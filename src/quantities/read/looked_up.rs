//! The words that were looked up last, with what they mean.

use std::cell::Cell;
use std::ops::Range;

use super::number::compound::Compound;
use crate::quantities::language::Vocabulary;
use crate::quantities::language::lexicon::Senses;
use crate::quantities::language::meaning::Marks;

/// What was looked up last. What is around a number is looked at in many ways, so the last words
/// are kept in a direct-mapped cache: each place of the text has one slot, chosen by its last bits,
/// and a word that is not in its slot takes it over. Comparing one range is cheaper than folding and
/// hashing a word.
pub(super) struct LookedUp<'t> {
    /// Room for folding words.
    pub folded: String,
    /// Words by their start.
    pub words: [(Range<usize>, Senses<'t>); WORDS],
    /// The word last taken apart.
    pub taken_apart: (Range<usize>, Option<Compound>),
    /// The address and the length of the text between two quantities that was looked up last, with
    /// the marks that it may be.
    pub between: Cell<((usize, usize), Marks)>,
}

/// Enough for the words around one number.
pub(super) const WORDS: usize = 8;

impl<'t> LookedUp<'t> {
    /// Nothing yet.
    pub fn new(vocabulary: &'t Vocabulary) -> LookedUp<'t> {
        LookedUp {
            folded: String::new(),
            words: std::array::from_fn(|_| (0..0, vocabulary.lexicon.nothing())),
            taken_apart: (0..0, None),
            between: Cell::new(((0, 0), Marks::default())),
        }
    }
}
