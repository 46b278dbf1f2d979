//! What a single byte of UTF-8 says about the text that it is part of.

/// What a byte of UTF-8 can be the first of. Every byte of every text is classified, by a table
/// lookup instead of decoding.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::quantities::read) enum Class {
    Other,
    Letter,
    Digit,
    /// Punctuation and signs beyond ASCII, and scripts with digits of their own.
    Sign,
    /// A combining mark, or the start of a letter beside them.
    Mark,
}

/// The class of each byte.
pub(in crate::quantities::read) const CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' => Class::Digit,
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            // Latin, Greek and Cyrillic letters, and the bytes that continue a character.
            0xcc | 0xcd => Class::Mark,
            0xc3..=0xd7 | 0x80..=0xbf => Class::Letter,
            0xc0..=0xff => Class::Sign,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

/// What a byte says about the word that it is part of, as bits, so that those of all bytes of a
/// word can be combined without a branch.
pub(super) const WORD_BITS: [u8; 256] = {
    let mut bits = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        bits[byte] = match CLASSES[byte] {
            Class::Letter => LETTER_BIT,
            Class::Mark => LETTER_BIT | MARK_BIT,
            _ if matches!(byte as u8, b'\'' | b'`' | 0xe2 | 0xc2) => JOINT_BIT,
            _ => 0,
        };
        byte += 1;
    }
    bits
};

/// The bit of a letter.
pub(super) const LETTER_BIT: u8 = 1;
/// The bit of a combining mark.
pub(super) const MARK_BIT: u8 = 2;
/// The bit of what an apostrophe or a soft hyphen may begin with.
pub(super) const JOINT_BIT: u8 = 4;

/// Whether a byte can be part of a word.
pub(super) fn is_word_byte(byte: u8) -> bool {
    matches!(CLASSES[usize::from(byte)], Class::Letter | Class::Mark) || byte == b'\''
}

/// Whether a byte is an ASCII digit, or begins a letter or continues one.
pub(super) fn is_letter_or_digit_byte(byte: u8) -> bool {
    matches!(CLASSES[usize::from(byte)], Class::Letter | Class::Mark | Class::Digit)
}
