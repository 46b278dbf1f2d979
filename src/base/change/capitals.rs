//! Capital letters that make a name of a word: *the west* and *the West*, *das weiße Haus* and *das
//! Weiße Haus*.
//!
//! All other changes of case are a matter of house style (*the President*), of headings, or of
//! spelling (*der präsident*, *in february*).

use super::alike::SameWords;
use super::words::{Behind, Word};

/// The length, in letters, from which words are capitalised in headings.
const SHORTEST_IN_HEADING: usize = 4;

/// The fewest such words, after the first word, that make a text a heading.
const FEWEST_IN_HEADING: usize = 2;

impl SameWords<'_, '_> {
    /// Whether a common word has become a name, or the other way round.
    pub fn have_changed_a_name(&self) -> bool {
        let are_headings =
            !self.spelling.has_capital_nouns && (is_heading(self.old) || is_heading(self.new));
        !are_headings && self.pairs.iter().any(|(a, b)| self.has_changed(*a, *b))
    }

    fn has_changed(&self, a: usize, b: usize) -> bool {
        let (old, new) = (&self.old[a], &self.new[b]);
        let small = old.text.to_lowercase();
        if old.is_first || new.is_first || old.text == new.text || small != new.text.to_lowercase()
        {
            return false;
        }
        if self.spelling.writing.capitals.contains(&small) {
            return true;
        }
        if is_capital(old) == is_capital(new) || self.spelling.writing.styled.contains(&small) {
            return false;
        }

        let negates = |it: &String| it.strip_suffix('-') == Some(small.as_str());
        if is_all_capitals(old.text) != is_all_capitals(new.text)
            && self.spelling.writing.negations.iter().any(negates)
        {
            return true;
        }

        let (words, at) = if is_capital(old) { (self.old, a) } else { (self.new, b) };
        let next = words.get(at + 1).filter(|_| words[at].behind == Behind::Nothing);
        let is_before_capital = next.is_some_and(|it| is_capital(it));
        if self.spelling.has_capital_nouns {
            return is_before_capital && self.spelling.is_adjective(&small);
        }
        if is_all_capitals(words[at].text) && self.spelling.is_function_word(&small) {
            return false;
        }
        !is_before_capital && self.spelling.is_common(&small)
    }
}

fn is_capital(word: &Word) -> bool {
    word.text.starts_with(char::is_uppercase)
}

/// Whether a word is emphasised: *do NOT touch*.
fn is_all_capitals(word: &str) -> bool {
    word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase)
}

/// Whether all words but short ones are capitalised.
fn is_heading(words: &[Word]) -> bool {
    let is_long =
        |it: &&Word| !it.is_first && it.text.chars().nth(SHORTEST_IN_HEADING - 1).is_some();
    let mut long = words.iter().filter(is_long);
    words.iter().filter(is_long).count() >= FEWEST_IN_HEADING && long.all(is_capital)
}
