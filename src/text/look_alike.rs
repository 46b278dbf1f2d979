//! Cyrillic letters that look Latin.

/// Each Cyrillic letter of the Ukrainian and Russian alphabets with the Latin one that it looks
/// like, after the Unicode confusables.
const LOOK_ALIKES: &str = "аaеeоoрpсcуyхxіiјjѕsһhкkмmтtвbнnАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSУY";

/// The Latin letter that a Cyrillic one looks like.
pub fn look_alike(c: char) -> Option<char> {
    let mut letters = LOOK_ALIKES.chars();
    while let (Some(cyrillic), Some(latin)) = (letters.next(), letters.next()) {
        if cyrillic == c {
            return Some(latin);
        }
    }
    None
}
