//! Digits other than 0–9: those of other scripts, and fractions in one character.

/// The fraction characters, each with its numerator and denominator.
pub(in crate::quantities::read) const FRACTION_SIGNS: [(char, u128, u128); 15] = [
    ('½', 1, 2),
    ('¼', 1, 4),
    ('¾', 3, 4),
    ('⅓', 1, 3),
    ('⅔', 2, 3),
    ('⅕', 1, 5),
    ('⅖', 2, 5),
    ('⅗', 3, 5),
    ('⅘', 4, 5),
    ('⅙', 1, 6),
    ('⅚', 5, 6),
    ('⅛', 1, 8),
    ('⅜', 3, 8),
    ('⅝', 5, 8),
    ('⅞', 7, 8),
];

/// Whether a character is a fraction.
pub(in crate::quantities::read) fn is_fraction_sign(c: char) -> bool {
    FRACTION_SIGNS.iter().any(|(it, _, _)| *it == c)
}

/// The zeros of the decimal digits other than 0–9 (Unicode 16, general category Nd, Basic
/// Multilingual Plane).
const ZEROS: [char; 36] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}',
    '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}', '\u{1946}', '\u{19d0}', '\u{1a80}', '\u{1a90}',
    '\u{1b50}', '\u{1bb0}', '\u{1c40}', '\u{1c50}', '\u{a620}', '\u{a8d0}', '\u{a900}', '\u{a9d0}',
    '\u{a9f0}', '\u{aa50}', '\u{abf0}', '\u{ff10}',
];

/// The value of a digit in any script.
pub(super) fn digit(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    let zero = ZEROS
        .iter()
        .find(|it| (**it..=char::from_u32(**it as u32 + 9).unwrap_or(**it)).contains(&c))?;
    u8::try_from(c as u32 - *zero as u32).ok()
}

/// Whether a character is a digit of another script.
pub(in crate::quantities::read) fn is_other_digit(c: char) -> bool {
    c >= '\u{660}' && digit(c).is_some()
}
