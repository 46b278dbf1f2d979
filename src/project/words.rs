//! What can be said of a segment's words without reading them: whether there are any, and whether
//! they are the source's.

use crate::ftl::{Content, text};
use crate::project::{Pair, Project};

/// The check whose setting `keep` names the words that need no translation.
pub const UNTRANSLATED: &str = "untranslated";

/// Whether a segment shows nothing whatever happens.
pub fn is_blank(content: &Content) -> bool {
    !content.words && !content.placeable
}

/// Whether a translation repeats the source although that has words to translate.
pub fn is_untranslated(project: &Project, pair: &Pair) -> bool {
    let same_language = pair.locale.tag.language == project.source.tag.language;
    let same_length = pair.source.content.length == pair.translation.content.length;
    let same = !same_language && same_length && pair.source.pattern == pair.translation.pattern;
    let keep = project.settings.keep(UNTRANSLATED);
    same && text::texts(pair.source).iter().any(|it| has_words_to_translate(&it.text, keep))
}

/// Whether a text has words that another language would not write the same: two words at least, and
/// one that begins with a small letter and is longer than the particles of names (*von*, *via*,
/// *der*). Names, titles, numbers, links and codes have none.
fn has_words_to_translate(text: &str, keep: &[String]) -> bool {
    let mut text = text.to_owned();
    for kept in keep.iter().filter(|it| !it.is_empty()) {
        text = text.replace(kept.as_str(), " ");
    }
    let words: Vec<&str> = text.split_whitespace().filter(|it| is_word(it)).collect();
    words.len() >= 2 && words.iter().any(|it| is_common(it))
}

/// Letters, perhaps with punctuation around them; no link, path, address, tag or code.
fn is_word(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let code = |c: char| c.is_ascii_digit() || "/\\@_<>={}.:$".contains(c) || c == text::PLACEABLE;
    bare.chars().any(char::is_alphabetic)
        && !bare.contains(code)
        && !word.contains(['<', '>', '@', '$', '`'])
}

fn is_common(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    bare.chars().count() >= 4 && bare.chars().all(|c| !c.is_uppercase()) && !bare.starts_with('-')
}
