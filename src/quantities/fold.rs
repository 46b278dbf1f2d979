//! One spelling for every way of typing a word.

use icu_normalizer::ComposingNormalizerBorrowed;

/// What stands for an apostrophe inside a word.
pub(super) const APOSTROPHES: [char; 7] = ['\'', '’', 'ʼ', '‘', '′', '`', '´'];

/// The word in small letters, composed (NFC), with one kind of apostrophe, without soft hyphens and stress marks.
pub(super) fn fold(word: &str, folded: &mut String) {
    folded.clear();
    if word.is_ascii() {
        folded.push_str(word);
        folded.make_ascii_lowercase();
        return;
    }
    let plain = |c: char| match c {
        '\u{ad}' | '\u{301}' | '\u{300}' | '\u{200d}' | '\u{200c}' => None,
        it if APOSTROPHES.contains(&it) => Some('\''),
        // The micro sign is the Greek letter.
        '\u{b5}' => Some('\u{3bc}'),
        it => Some(it),
    };
    if word.chars().any(is_combining) {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(word);
        folded.extend(composed.chars().filter_map(plain).map(small));
    } else {
        folded.extend(word.chars().filter_map(plain).map(small));
    }
}

/// The small letter; quick for the letters that texts are full of.
pub(super) fn small(c: char) -> char {
    match c {
        'a'..='z' | 'а'..='я' | 'ѐ'..='џ' | 'ß'..='ö' | 'ø'..='ÿ' => c,
        'A'..='Z' => c.to_ascii_lowercase(),
        'А'..='Я' => char::from_u32(c as u32 + 0x20).unwrap_or(c),
        'Ѐ'..='Џ' => char::from_u32(c as u32 + 0x50).unwrap_or(c),
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// Whether a character is a mark on the letter before it.
pub(super) fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}
