//! Numbers that are a part of a word, and how often something is: «шестирічний» for «п’ятирічний»,
//! sechsjährig for fünfjährig, twice for “three times”.

use super::like::like;
use super::mismatch::{Correction, Mismatch};
use super::tokens::tokens;
use crate::quantities::Form;
use crate::quantities::language::lexicon::is_blank;

/// The number at the beginning of a word.
pub(super) fn prefixes(mismatch: &Mismatch) -> Vec<Correction> {
    let (Some((from, to)), Some(forms)) = (whole_numbers(mismatch), mismatch.forms()) else {
        return Vec::new();
    };
    let Some((from, to)) = forms.prefix(from).zip(forms.prefix(to)) else { return Vec::new() };
    let words = tokens(mismatch.text, &mismatch.found.span).into_iter();
    let corrections = words.filter_map(|word| {
        let text = &mismatch.text[word.clone()];
        let plain = text.to_lowercase().replace(['’', 'ʼ'], "'");
        let rest = plain.strip_prefix(&from)?;
        // The rest is the same in the text, but for its apostrophe.
        let letters = rest.chars().count();
        let start = text.char_indices().rev().nth(letters.checked_sub(1)?)?.0;
        let span = word.start..word.start + start;
        (letters >= SHORTEST_REST).then(|| Correction { text: like(text, &to), span })
    });
    corrections.collect()
}

/// In letters: mal, fold.
const SHORTEST_REST: usize = 3;

/// How often something is.
pub(super) fn times(mismatch: &Mismatch) -> Vec<Correction> {
    let (Some((from, to)), Some(forms)) = (whole_numbers(mismatch), mismatch.forms()) else {
        return Vec::new();
    };
    let start = mismatch.found.literal.start;
    // «Двічі», but «у два рази».
    let after_preposition = forms.cases_after(mismatch.word_before(start)).is_some();
    let ways = forms.times(from).zip(forms.times(to)).skip(usize::from(after_preposition));
    let corrections = ways.filter_map(|(from, to)| {
        let span = start..start + length_at(&mismatch.text[start..], from)?;
        Some(Correction { text: like(&mismatch.text[span.clone()], to), span })
    });
    corrections.collect()
}

/// The bytes of these words at the beginning of a text, if it has them there.
fn length_at(text: &str, words: &str) -> Option<usize> {
    let mut rest = text;
    for (at, word) in words.split(' ').enumerate() {
        if at > 0 {
            rest = rest.strip_prefix(is_blank)?;
        }
        for letter in word.chars() {
            let mut letters = rest.chars();
            let found = letters.next()?;
            let same = found.to_lowercase().eq(letter.to_lowercase())
                || letter == '\'' && matches!(found, '’' | 'ʼ');
            if !same {
                return None;
            }
            rest = letters.as_str();
        }
    }
    let ends = !rest.starts_with(char::is_alphabetic);
    ends.then(|| text.len() - rest.len())
}

fn whole_numbers(mismatch: &Mismatch) -> Option<(u128, u128)> {
    // Zweiter is not a word with a number before it.
    let other = mismatch.found.scale.is_some() || mismatch.found.form == Form::Ordinal;
    let found = mismatch.found.number().filter(|_| !other)?.as_whole()?;
    Some((found, mismatch.wanted.number()?.as_whole()?))
}
