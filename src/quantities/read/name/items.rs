//! The letter of an item beside the number of its clause: 8.2(a), Art. 6 Abs. 1 lit. b, point (b)
//! of Article 6(1), «пункт «б» частини 1».

use crate::quantities::language::lexicon::{is_blank, is_letter, is_letter_or_digit};
use crate::quantities::language::meaning::Mark;
use crate::quantities::read::pass::Pass;

/// The first letters of the Cyrillic alphabet, in order. Later ones are counted in several ways.
const CYRILLIC: [char; 4] = ['а', 'б', 'в', 'г'];

/// Between a letter and the clause that it belongs to: “of the”.
const MOST_WORDS_BETWEEN: usize = 2;

impl Pass<'_> {
    /// Notes the items of clauses.
    pub fn find_items(&mut self) {
        for at in 0..self.quantities.len() {
            // Few numbers have a letter beside them, and it is found sooner than a label.
            let plain = self.quantities[at].digits && self.quantities[at].units.is_empty();
            if !plain {
                continue;
            }
            if let Some((item, end)) = self.item_behind(at).filter(|_| self.is_clause(at)) {
                let quantity = &mut self.quantities[at];
                quantity.item = Some(item);
                // The text shown for the number includes the letter.
                quantity.span.end = end;
            } else if self.quantities[at].law_part.is_some() && self.is_clause(at) {
                self.quantities[at].item = self.item_before(at);
            }
        }
    }

    fn is_clause(&mut self, at: usize) -> bool {
        let quantity = &self.quantities[at];
        let pointed = self.text[quantity.literal.clone()].contains('.');
        let start = quantity.span.start;
        quantity.law_part.is_some() || pointed || self.label_before(start).is_some()
    }

    /// The item after a number, and where it ends: (a), lit. a.
    fn item_behind(&mut self, at: usize) -> Option<(u8, usize)> {
        let end = self.quantities[at].span.end;
        let rest = self.text[end..].trim_start_matches(is_blank);
        let rest = rest.strip_prefix(')').filter(|it| it.starts_with('(')).unwrap_or(rest);
        if let Some(inside) = rest.strip_prefix('(') {
            let (item, rest) = letter(inside)?;
            let rest = rest.strip_prefix(')')?;
            return Some((item, self.text.len() - rest.len()));
        }
        let behind = self.text[end..].trim_start_matches([')', ',']);
        if !is_letter_second(behind) {
            return None;
        }
        let word = self.text.len() - behind.len();
        let end = self.mark_behind(word, Mark::Item)?;
        let (item, rest) = self.named_item(end)?;
        Some((item, self.text.len() - rest.len()))
    }

    /// The letter after “point” or „Buchst.“, and what follows it. Without such a mark before it,
    /// “a” may be a different word.
    fn named_item(&self, end: usize) -> Option<(u8, &str)> {
        let rest = &self.text[end..];
        let short = rest.starts_with('.');
        let rest = rest.trim_start_matches('.').trim_start_matches(is_blank);
        let inside = rest.trim_start_matches(OPENING);
        let marked = inside.len() < rest.len();
        if !marked && !short && !self.vocabulary.grammar.capital_nouns {
            return None;
        }
        let (item, rest) = letter(inside)?;
        (!rest.starts_with(is_letter_or_digit)).then_some((item, rest))
    }

    /// The item before the name of a clause: point (b) of Article 6(1), п. «б» ч. 1.
    fn item_before(&mut self, at: usize) -> Option<u8> {
        let mut end = self.label_before(self.quantities[at].span.start)?;
        for _ in 0..=MOST_WORDS_BETWEEN {
            let before = self.text[..end].trim_end_matches(is_blank);
            let inside = before.trim_end_matches(CLOSING);
            let letter = inside.chars().next_back().filter(|it| is_letter(*it))?;
            let outside = &inside[..inside.len() - letter.len_utf8()];
            if !outside.ends_with(is_letter_or_digit) {
                let label = outside.trim_end_matches(OPENING).trim_end_matches(is_blank);
                let word = self.word_before(label.strip_suffix('.').unwrap_or(label).len())?;
                let mark = self.end_of_mark(word, Mark::Item)?;
                return self.named_item(mark).map(|(item, _)| item);
            }
            end = self.word_before(before.len())?.start;
        }
        None
    }
}

/// Characters that may be around a letter.
const OPENING: [char; 5] = ['(', '«', '„', '“', '"'];
const CLOSING: [char; 5] = [')', '»', '”', '“', '"'];

/// Whether the second word is a single letter, which is cheaper to see than what the first one means.
fn is_letter_second(text: &str) -> bool {
    let first = text.trim_start_matches(is_blank);
    let mut near = first.char_indices().take(LONGEST_MARK);
    let Some((end, _)) = near.find(|(_, c)| *c == '.' || is_blank(*c)) else { return false };
    let second = first[end..].trim_start_matches(|it| it == '.' || is_blank(it));
    let mut letters = second.trim_start_matches(OPENING).chars();
    letters.next().is_some_and(is_letter) && !letters.next().is_some_and(is_letter_or_digit)
}

/// In letters: «підпунктами».
const LONGEST_MARK: usize = 12;

/// The position in its alphabet of the first letter of a text, and what follows the letter.
fn letter(text: &str) -> Option<(u8, &str)> {
    let letter = text.chars().next()?;
    let place = match letter {
        'a'..='z' => u8::try_from(letter).ok()? - b'a',
        _ => u8::try_from(CYRILLIC.iter().position(|it| *it == letter)?).ok()?,
    };
    Some((place, &text[letter.len_utf8()..]))
}
