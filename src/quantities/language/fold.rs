//! One spelling for every way of typing a word.

use icu_normalizer::ComposingNormalizerBorrowed;

/// What people type for an apostrophe inside a word.
pub(in crate::quantities) const APOSTROPHES: [char; 7] = ['\'', '’', 'ʼ', '‘', '′', '`', '´'];

/// The word in small letters, composed (NFC), with one kind of apostrophe, without soft hyphens and
/// stress marks.
pub(in crate::quantities) fn fold(word: &str, folded: &mut String) {
    folded.clear();
    append_folded(word, folded);
}

/// The same, after what is there already.
pub(in crate::quantities) fn append_folded(word: &str, folded: &mut String) {
    if folded_length(word.as_bytes()) == word.len() {
        folded.push_str(word);
    } else if word.is_ascii() {
        let start = folded.len();
        folded.push_str(word);
        folded[start..].make_ascii_lowercase();
    } else if word.bytes().any(|it| matches!(it, 0xcc | 0xcd)) {
        // The first bytes of all combining marks.
        append_plain(&ComposingNormalizerBorrowed::new_nfc().normalize(word), folded);
    } else {
        append_plain(word, folded);
    }
}

fn append_plain(word: &str, folded: &mut String) {
    // Most words are folded as they are, or are but for a capital.
    let mut rest = word;
    loop {
        let same = folded_length(rest.as_bytes());
        folded.push_str(&rest[..same]);
        let Some(c) = rest[same..].chars().next() else { return };
        rest = &rest[same + c.len_utf8()..];
        match c {
            '\u{ad}' | '\u{301}' | '\u{300}' | '\u{200d}' | '\u{200c}' => {}
            // The micro sign is the Greek letter.
            '\u{b5}' => folded.push('\u{3bc}'),
            it if APOSTROPHES.contains(&it) => folded.push('\''),
            it => folded.push(small(it)),
        }
    }
}

/// How many of the first bytes are small letters, Latin without marks or Cyrillic, or blanks and
/// hyphens: all that folding leaves as it is. Bytes are compared, because to take characters apart
/// and put them together again would take most of the time of folding.
fn folded_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    loop {
        at += match bytes.get(at) {
            Some(b'a'..=b'z' | b' ' | b'-') => 1,
            // Cyrillic а to п, and р to џ.
            Some(0xd0) if bytes.get(at + 1).is_some_and(|it| *it >= 0xb0) => 2,
            Some(0xd1) if bytes.get(at + 1).is_some_and(|it| *it <= 0x9f) => 2,
            _ => return at,
        }
    }
}

/// The small letter; quick for the letters that texts are full of.
pub(in crate::quantities) fn small(c: char) -> char {
    match c {
        'a'..='z' | 'а'..='я' | 'ѐ'..='џ' | 'ß'..='ö' | 'ø'..='ÿ' => c,
        'A'..='Z' => c.to_ascii_lowercase(),
        'А'..='Я' => char::from_u32(c as u32 + 0x20).unwrap_or(c),
        'Ѐ'..='Џ' => char::from_u32(c as u32 + 0x50).unwrap_or(c),
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// Whether a character is a mark on the letter before it.
pub(in crate::quantities) fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}
