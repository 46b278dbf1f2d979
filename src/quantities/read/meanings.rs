//! What words mean at their place in the text.

use std::ops::Range;

use smallvec::SmallVec;

use super::looked_up::WORDS;
use super::number::compound::Compound;
use super::pass::Pass;
use crate::quantities::language::fold::fold;
use crate::quantities::language::lexicon::{Occurrence, Senses};
use crate::quantities::language::meaning::{Mark, Marks, Meaning};

impl<'t> Pass<'t> {
    /// The meanings of the word or phrase that begins with this word.
    pub fn senses(&mut self, word: Range<usize>) -> SmallVec<[Occurrence<'t>; 4]> {
        let text = self.text;
        self.look_up(&word).at(text, word).collect()
    }

    /// The first meaning of the word at a place that `wanted` accepts, with the end of the word or
    /// phrase.
    pub fn meaning<T>(
        &mut self,
        word: Range<usize>,
        wanted: impl Fn(&Meaning) -> Option<T>,
    ) -> Option<(T, usize)> {
        let text = self.text;
        // Whether a phrase continues as it must is checked last, because it takes longest.
        let mut senses = self.look_up(&word);
        senses.find_map(|it| Some((wanted(it.meaning)?, it.at(text, word.clone())?.span.end)))
    }

    /// The end of a word or phrase that begins with this word and has a meaning that `wanted`
    /// accepts.
    pub fn meant(
        &mut self,
        word: Range<usize>,
        wanted: impl Fn(&Meaning) -> bool,
    ) -> Option<usize> {
        self.meaning(word, |it| wanted(it).then_some(())).map(|(_, end)| end)
    }

    /// Whether the word or phrase that begins with this word is a mark.
    pub fn is_mark(&mut self, word: Range<usize>, mark: Mark) -> bool {
        self.end_of_mark(word, mark).is_some()
    }

    /// The end of the mark that begins with this word.
    pub fn end_of_mark(&mut self, word: Range<usize>, mark: Mark) -> Option<usize> {
        if self.vocabulary.lexicon.has(mark) && self.marks(&word).contains(mark) {
            self.meant(word, |it| *it == Meaning::Mark(mark))
        } else {
            None
        }
    }

    /// Which of these marks begins with this word, and where it ends.
    pub fn any_mark(&mut self, word: Range<usize>, marks: Marks) -> Option<(Mark, usize)> {
        if !self.marks(&word).meet(marks) {
            return None;
        }
        self.meaning(word, |it| match it {
            Meaning::Mark(mark) if marks.contains(*mark) => Some(*mark),
            _ => None,
        })
    }

    /// All marks that a part of the text is, or is the start of. The text between two quantities is
    /// checked for many marks in a row, so it is looked up once for all of them.
    pub fn marks_of(&self, part: &str) -> Marks {
        let place = (part.as_ptr().addr(), part.len());
        let (known, marks) = self.looked_up.between.get();
        if known == place {
            return marks;
        }
        let marks = self.vocabulary.lexicon.look_up_exactly(part).marks();
        self.looked_up.between.set((place, marks));
        marks
    }

    /// Whether a word is any mark, or the start of one.
    pub fn may_be_mark(&mut self, word: &Range<usize>) -> bool {
        !self.marks(word).is_empty()
    }

    /// Whether the language knows a word.
    pub fn is_known(&mut self, word: &Range<usize>) -> bool {
        !self.look_up(word).is_empty()
    }

    /// Whether a word only modifies the word next to it, and begins no phrase here.
    pub fn is_idle(&mut self, word: &Range<usize>) -> bool {
        self.look_up(word).are_idle()
    }

    /// All marks that a word is, or a phrase that begins with it.
    fn marks(&mut self, word: &Range<usize>) -> Marks {
        let (known, senses) = &self.looked_up.words[word.start % WORDS];
        if known == word {
            return senses.marks();
        }
        if !self.vocabulary.lexicon.may_be_mark(self.text, word) {
            return Marks::default();
        }
        self.look_up(word).marks()
    }

    /// The senses of a word that it may have before what follows it.
    fn look_up(&mut self, word: &Range<usize>) -> Senses<'t> {
        let slot = word.start % WORDS;
        let (known, senses) = &self.looked_up.words[slot];
        if known == word {
            return *senses;
        }
        let (text, rest) = (&self.text[word.clone()], &self.text[word.end..]);
        let senses = self.vocabulary.lexicon.look_up(text, &mut self.looked_up.folded);
        let senses = senses.before(rest);
        self.looked_up.words[slot] = (word.clone(), senses);
        senses
    }

    /// What a word says, if it is a compound that contains a number.
    pub fn compound(&mut self, word: &Range<usize>) -> Option<Compound> {
        if self.looked_up.taken_apart.0 != *word {
            fold(&self.text[word.clone()], &mut self.looked_up.folded);
            self.looked_up.taken_apart =
                (word.clone(), self.vocabulary.compound(&self.looked_up.folded));
        }
        self.looked_up.taken_apart.1
    }

    /// The end of a mark after a place.
    pub fn mark_behind(&mut self, end: usize, mark: Mark) -> Option<usize> {
        if !self.vocabulary.lexicon.has(mark) {
            return None;
        }
        let (_, word) = self.next_word(end)?;
        self.end_of_mark(word, mark)
    }

    /// Which of these marks follows a place, and where it ends.
    pub fn any_mark_behind(&mut self, end: usize, marks: Marks) -> Option<(Mark, usize)> {
        let (_, word) = self.next_word(end)?;
        self.any_mark(word, marks)
    }

    /// Whether the word before a place is a mark, and where it begins.
    pub fn mark_before(&mut self, start: usize, mark: Mark) -> Option<usize> {
        if !self.vocabulary.lexicon.has(mark) {
            return None;
        }
        let word = self.word_before(start)?;
        let end = self.end_of_mark(word.clone(), mark)?;
        (end <= start).then_some(word.start)
    }

    /// Which of these marks the word before a place is, or begins, and where it begins.
    pub fn any_mark_before(&mut self, start: usize, marks: Marks) -> Option<(Mark, usize)> {
        let word = self.word_before(start)?;
        self.any_mark(word.clone(), marks).map(|(mark, _)| (mark, word.start))
    }

    /// A word in the form by which it is looked up.
    pub fn folded(&mut self, word: Range<usize>) -> String {
        fold(&self.text[word], &mut self.looked_up.folded);
        self.looked_up.folded.clone()
    }
}
