//! The words of a language that have to do with quantities, by their folded form.

use std::cmp::Reverse;
use std::hash::{Hash, Hasher};
use std::mem;
use std::ops::Range;

use hashbrown::HashTable;
use rustc_hash::FxHasher;

use super::filter::{Filter, first_bytes, in_small_letters, may_hide_letters, start_of};
pub(in crate::quantities) use super::fold::is_blank;
use super::fold::{APOSTROPHES, append_folded, fold, is_combining, is_folded, small};
use super::meaning::{Mark, Marks, Meaning};
use super::seconds::{FirstLetters, Seconds};
use super::starts::Starts;
use crate::quantities::quantity::Firmness;

/// Words and phrases with what they mean: a hash table from first words to linked lists of senses.
/// Letters, words and senses are places in three vectors, so that loading a language allocates a
/// handful of times.
#[derive(Debug, Default)]
pub(in crate::quantities) struct Lexicon {
    /// The letters of all words and phrases, one after the other: an arena. There are tens of
    /// thousands of forms, and an allocation for each would take longer than checking a brief.
    letters: String,
    words: HashTable<Word>,
    nodes: Vec<SenseNode>,
    meanings: Vec<Meaning>,
    /// All marks that the language has.
    marks: Marks,
    /// The start of every word that is a mark, or begins one.
    marked: Filter,
    pub starts: Starts,
}

/// A meaning that the lexicon has been given.
#[derive(Clone, Copy, Debug)]
pub(in crate::quantities) struct MeaningId(u16);

/// A stretch of the letters.
#[derive(Clone, Copy, Debug, Default)]
struct Letters {
    start: u32,
    length: u32,
}

#[derive(Clone, Copy, Debug)]
struct Word {
    form: Letters,
    first: NodeId,
    /// The first sense of the word by itself, behind all phrases.
    alone: NodeId,
    /// What the phrases continue with.
    seconds: Seconds,
    /// The marks among the senses. What is around a number is asked for one mark after the other,
    /// and nearly always in vain: a bit answers without a walk along the senses.
    marks: Marks,
    /// Whether all senses of the word by itself are marks that no quantity begins with.
    idle: bool,
}

/// The place of a node; past the end of them there is none.
type NodeId = u32;

const NONE: NodeId = NodeId::MAX;

/// One sense of a word, and the place of the next.
#[derive(Clone, Copy, Debug)]
struct SenseNode {
    rest: Letters,
    /// The first letters of the word that must follow.
    second: FirstLetters,
    meaning: MeaningId,
    firmness: Firmness,
    capital: bool,
    next: NodeId,
}

/// One meaning of a word or phrase.
#[derive(Clone, Copy, Debug)]
pub(in crate::quantities) struct Sense<'l> {
    pub meaning: &'l Meaning,
    pub firmness: Firmness,
    /// Whether it has this meaning only with a capital letter.
    pub capital: bool,
    /// The words that must follow, each after a blank; empty for a single word.
    rest: Letters,
    lexicon: &'l Lexicon,
}

/// The senses of a word, the longest phrase first.
#[derive(Clone, Copy, Debug)]
pub(in crate::quantities) struct Senses<'l> {
    lexicon: &'l Lexicon,
    /// The word; `None` if it is unknown.
    word: Option<&'l Word>,
    next: NodeId,
}

/// A word of the text with the meaning it has there; a phrase reaches further than its first word.
#[derive(Clone, Debug)]
pub(in crate::quantities) struct Occurrence<'l> {
    pub sense: Sense<'l>,
    pub span: Range<usize>,
}

impl Lexicon {
    /// Makes room for about so many forms.
    pub fn reserve(&mut self, forms: usize) {
        let letters = &self.letters;
        self.words.reserve(forms, |it| hash_of(letters, it));
        self.nodes.reserve(forms);
        self.letters.reserve(forms * AVERAGE_BYTES);
    }

    /// Takes over a meaning, for the forms that have it.
    pub fn meaning(&mut self, meaning: Meaning) -> MeaningId {
        self.meanings.push(meaning);
        MeaningId(u16::try_from(self.meanings.len() - 1).unwrap_or(u16::MAX))
    }

    /// Adds a form; `starts` where a quantity can begin with it. The last sense of a word is its
    /// first until all are in order.
    pub fn add(&mut self, form: &str, meaning: MeaningId, firmness: Firmness, starts: bool) {
        let (first, rest) = split(form);
        let capital = first.chars().next().is_some_and(char::is_uppercase);
        let word = self.append(first);
        let folded = &self.letters[word.range()];
        if starts && rest.starts_with(' ') {
            self.starts.add_phrase(folded, &rest[1..], FirstLetters::wanted(rest));
        } else if starts {
            self.starts.add_word(folded);
        }
        let hash = hash(folded);
        let marks = match self.meanings.get(usize::from(meaning.0)) {
            Some(Meaning::Mark(mark)) => Marks::of(&[*mark]),
            _ => Marks::default(),
        };
        if !marks.is_empty() {
            self.marks.insert_all(marks);
            self.marked.insert_variants(folded, start_of);
        }
        let letters = &self.letters;
        let id = self.nodes.len() as NodeId;
        let next = match self.words.find_mut(hash, |it| letters[it.form.range()] == *folded) {
            Some(known) => {
                known.marks.insert_all(marks);
                let next = mem::replace(&mut known.first, id);
                self.letters.truncate(word.range().start);
                next
            }
            None => {
                let seconds = Seconds::default();
                let word = Word { form: word, first: id, alone: NONE, seconds, marks, idle: false };
                self.words.insert_unique(hash, word, |it| hash_of(letters, it));
                NONE
            }
        };
        let rest = if rest.is_empty() { Letters::default() } else { self.append(rest) };
        let second = FirstLetters::wanted(&self.letters[rest.range()]);
        self.nodes.push(SenseNode { rest, second, meaning, firmness, capital, next });
    }

    /// Puts the senses of every word in order, once all have been added: the longest phrase first;
    /// of equals, the one that was added first.
    pub fn settle(&mut self) {
        let (nodes, meanings) = (&mut self.nodes, &self.meanings);
        let is_idle = |node: &SenseNode| match meanings.get(usize::from(node.meaning.0)) {
            Some(Meaning::Mark(mark)) => !mark.begins_quantity(),
            _ => false,
        };
        let mut chain: Vec<NodeId> = Vec::new();
        for word in self.words.iter_mut() {
            let first = &nodes[word.first as usize];
            if first.next == NONE && first.rest.length == 0 {
                word.alone = word.first;
                word.idle = is_idle(first);
                continue;
            }
            chain.clear();
            let mut at = word.first;
            while let Some(node) = nodes.get(at as usize) {
                chain.push(at);
                at = node.next;
            }
            chain.reverse();
            chain.sort_by_key(|it| Reverse(nodes[*it as usize].rest.length));

            let mut next = NONE;
            word.idle = true;
            for at in chain.iter().rev() {
                let node = &mut nodes[*at as usize];
                node.next = mem::replace(&mut next, *at);
                if node.rest.length > 0 {
                    word.seconds.insert(node.second);
                    continue;
                }
                word.alone = *at;
                word.idle &= is_idle(node);
            }
            word.idle &= word.alone != NONE;
            word.first = next;
        }
    }

    fn append(&mut self, text: &str) -> Letters {
        let start = self.letters.len();
        append_folded(text, &mut self.letters);
        Letters { start: start as u32, length: (self.letters.len() - start) as u32 }
    }

    /// The senses of a folded word, phrases included.
    pub fn get(&self, folded: &str) -> Senses<'_> {
        let word = self.words.find(hash(folded), |it| self.letters[it.form.range()] == *folded);
        match word {
            Some(word) => Senses { lexicon: self, word: Some(word), next: word.first },
            None => self.nothing(),
        }
    }

    /// The senses of a folded word by itself.
    pub fn words(&self, folded: &str) -> impl Iterator<Item = Sense<'_>> {
        let senses = self.get(folded);
        Senses { next: senses.word.map_or(NONE, |it| it.alone), ..senses }
    }

    /// The senses of a word of a text, whether or not all that they need is beside it.
    pub fn look_up(&self, word: &str, folded: &mut String) -> Senses<'_> {
        if is_folded(word.as_bytes()) {
            return self.get(word);
        }
        fold(word, folded);
        let senses = self.get(folded);
        match folded.strip_suffix("'s") {
            Some(stem) if senses.is_empty() => self.get(stem),
            _ => senses,
        }
    }

    /// Whether a word of a text may be a mark, or the start of one; rarely true without reason,
    /// never false without. What is around a number is asked for marks, and most of it is none.
    #[inline]
    pub fn may_be_mark(&self, text: &str, word: &Range<usize>) -> bool {
        let text = text.as_bytes();
        let start = first_bytes(text, word.start, word.len());
        self.marked.contains(in_small_letters(start)) || may_hide_letters(text, word, start)
    }

    /// The senses of a part of a text, whether or not all that they need is beside it.
    pub fn look_up_exactly(&self, text: &str) -> Senses<'_> {
        let mut folded = String::new();
        fold(text, &mut folded);
        self.get(&folded)
    }

    fn sense(&self, node: &SenseNode) -> Option<Sense<'_>> {
        let meaning = self.meanings.get(usize::from(node.meaning.0))?;
        let SenseNode { rest, firmness, capital, .. } = *node;
        Some(Sense { meaning, firmness, capital, rest, lexicon: self })
    }

    /// Whether any word of the language is this mark.
    pub fn has(&self, mark: Mark) -> bool {
        self.marks.contains(mark)
    }

    /// No senses.
    pub fn nothing(&self) -> Senses<'_> {
        Senses { lexicon: self, word: None, next: NONE }
    }
}

/// Of a folded form, endings included.
const AVERAGE_BYTES: usize = 16;

impl Letters {
    fn range(self) -> Range<usize> {
        self.start as usize..(self.start + self.length) as usize
    }
}

impl<'l> Senses<'l> {
    /// Whether the word is unknown.
    pub fn is_empty(&self) -> bool {
        self.word.is_none()
    }

    /// Without the phrases, if none of them can continue as the text behind the word does.
    pub fn before(self, rest: &str) -> Senses<'l> {
        match self.word {
            Some(word) if word.alone != word.first && !word.seconds.may_contain(rest) => {
                Senses { next: word.alone, ..self }
            }
            _ => self,
        }
    }

    /// All marks that the word is, or a phrase that begins with it.
    pub fn marks(&self) -> Marks {
        self.word.map_or(Marks::default(), |it| it.marks)
    }

    /// Whether all that is left of a word are marks that no quantity begins with. Four in ten words
    /// that are looked up are like this, because phrases begin with them: “in”, “the”.
    pub fn are_idle(&self) -> bool {
        self.word.is_some_and(|it| it.idle && self.next == it.alone)
    }

    /// The senses that the word has at its place in a text.
    pub fn at(mut self, text: &str, word: Range<usize>) -> impl Iterator<Item = Occurrence<'l>> {
        // The longest phrase comes first: where that is no phrase, there is none.
        let first = self.lexicon.nodes.get(self.next as usize);
        let behind = match first.filter(|it| it.rest.length > 0) {
            Some(_) => FirstLetters::behind(&text[word.end..]),
            None => FirstLetters::default(),
        };
        std::iter::from_fn(move || {
            loop {
                let node = self.lexicon.nodes.get(self.next as usize)?;
                self.next = node.next;
                if node.second.may_be(behind)
                    && let Some(sense) = self.lexicon.sense(node)
                    && let Some(found) = sense.at(text, word.clone())
                {
                    return Some(found);
                }
            }
        })
    }
}

impl<'l> Iterator for Senses<'l> {
    type Item = Sense<'l>;

    fn next(&mut self) -> Option<Sense<'l>> {
        let node = self.lexicon.nodes.get(self.next as usize)?;
        self.next = node.next;
        self.lexicon.sense(node)
    }
}

impl<'l> Sense<'l> {
    /// The word or phrase in the text that begins with this word and has this sense.
    pub fn at(&self, text: &str, word: Range<usize>) -> Option<Occurrence<'l>> {
        if self.capital && !text[word.start..].starts_with(char::is_uppercase) {
            return None;
        }
        if self.rest.length == 0 {
            return Some(Occurrence { sense: *self, span: word });
        }
        let wanted = &self.lexicon.letters[self.rest.range()];
        let mut end = word.end;
        let mut rest = wanted;
        while let Some(letter) = rest.chars().next() {
            let found = text[end..].chars().next()?;
            let same = match letter {
                ' ' => is_blank(found),
                '\'' => APOSTROPHES.contains(&found),
                it => small(found) == it,
            };
            if !same {
                return None;
            }
            end += found.len_utf8();
            rest = &rest[letter.len_utf8()..];
        }
        let ends_word = !wanted.ends_with(is_letter_or_digit) || {
            let next = text[end..].chars().next();
            !next.is_some_and(|it| is_letter_or_digit(it) || is_combining(it))
        };
        ends_word.then_some(Occurrence { sense: *self, span: word.start..end })
    }
}

fn hash(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    word.hash(&mut hasher);
    hasher.finish()
}

fn hash_of(letters: &str, word: &Word) -> u64 {
    hash(&letters[word.form.range()])
}

/// The first word of a form and all that follows it.
fn split(form: &str) -> (&str, &str) {
    let end = if form.starts_with(|c: char| c.is_ascii_digit()) {
        form.find(|c: char| !c.is_ascii_digit())
    } else {
        let plain = form.bytes().take_while(|it| is_plain_letter(*it)).count();
        let end = form[plain..].find(|c: char| !is_letter(c) && c != '\'' && !is_combining(c));
        end.map(|it| plain + it)
    };
    form.split_at(end.unwrap_or(form.len()))
}

/// Whether a byte is a Latin letter without marks, or part of a Cyrillic one: nearly all forms
/// consist of those, and bytes are looked at sooner than characters.
fn is_plain_letter(byte: u8) -> bool {
    // The bytes from 0x80 to 0xbf continue a character.
    byte.is_ascii_alphabetic() || matches!(byte, 0x80..=0xbf | 0xd0 | 0xd1)
}

/// Whether a character is a letter; quick for those that texts are full of.
pub(in crate::quantities) fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | 'А'..='я' | 'ѐ'..='џ') || c >= '\u{80}' && c.is_alphabetic()
}

/// Whether a character is a letter or a number.
pub(in crate::quantities) fn is_letter_or_digit(c: char) -> bool {
    is_letter(c) || c.is_numeric()
}
