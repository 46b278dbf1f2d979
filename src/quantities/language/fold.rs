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
    if is_folded(word.as_bytes()) {
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

/// Whether folding leaves a word as it is; false for some rare ones that it does leave. What a byte
/// may be and what the byte before it rules out are bits of two tables: without a branch, a byte
/// takes about six instructions.
pub(super) fn is_folded(bytes: &[u8]) -> bool {
    let (mut wrong, mut before) = (0, 0);
    for byte in bytes {
        wrong |= FOLDS[usize::from(*byte)] & (ALWAYS | before);
        before = LEADS[usize::from(*byte)];
    }
    wrong == 0
}

const ALWAYS: u8 = 1;
const AFTER_C3: u8 = 2;
const AFTER_D0: u8 = 4;
const AFTER_D1: u8 = 8;

/// When a byte is part of what folding changes: always, or after the first byte of a letter.
const FOLDS: [u8; 256] = {
    let mut folds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        folds[byte] = match byte as u8 {
            b'a'..=b'z' | b'0'..=b'9' | b' ' | b'-' | 0xc3 | 0xd0 | 0xd1 => 0,
            // Behind these three: capitals such as Ä, А, І; and old letters.
            0x80..=0x9e => AFTER_C3 | AFTER_D0,
            0x9f => AFTER_D0,
            0xa0..=0xaf => AFTER_D0 | AFTER_D1,
            0xb0..=0xbf => AFTER_D1,
            _ => ALWAYS,
        };
        byte += 1;
    }
    folds
};

/// The first bytes of letters in [`FOLDS`].
const LEADS: [u8; 256] = {
    let mut leads = [0; 256];
    leads[0xc3] = AFTER_C3;
    leads[0xd0] = AFTER_D0;
    leads[0xd1] = AFTER_D1;
    leads
};

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

/// A blank between words, whatever its width.
pub(in crate::quantities) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{200a}' | '\u{202f}')
}
