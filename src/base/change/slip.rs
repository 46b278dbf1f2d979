//! Typos: how a word is mistyped.

/// What a typo does to the letters of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A letter is doubled by mistake, or not doubled: *begining*.
    Doubled,
    /// Two adjacent letters are swapped: *presdient*.
    Swapped,
    /// A letter is missing or superfluous: *goverment*.
    Missed,
    /// A vowel is replaced with another, which often sounds the same: *seperate*.
    Vowel,
    /// Any other letter is replaced: *gobernment*.
    Replaced,
}

const VOWELS: &str = "aeiouyäöüаеєиіїоуюя";

/// The typo that distinguishes two words, if there is exactly one.
pub fn slip(a: &str, b: &str) -> Option<Slip> {
    if without_doubles(a) == without_doubles(b) {
        return Some(Slip::Doubled);
    }
    let (a, b) = unlike(a, b);
    match (a.as_slice(), b.as_slice()) {
        ([a], [b]) if VOWELS.contains(*a) && VOWELS.contains(*b) => Some(Slip::Vowel),
        ([_], [_]) => Some(Slip::Replaced),
        ([_], []) | ([], [_]) => Some(Slip::Missed),
        ([first, second], [third, fourth]) if first == fourth && second == third => {
            Some(Slip::Swapped)
        }
        _ => None,
    }
}

/// A word with double letters reduced to one; ß counts as a double s.
fn without_doubles(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.chars().map(|it| if it == 'ß' { 's' } else { it }).collect();
    letters.dedup();
    letters
}

/// The parts of two words between their common prefix and their common suffix.
fn unlike(a: &str, b: &str) -> (Vec<char>, Vec<char>) {
    let (mut a, mut b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    (a, b) = (a.split_off(start), b.split_off(start));
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    a.truncate(a.len() - end);
    b.truncate(b.len() - end);
    (a, b)
}
