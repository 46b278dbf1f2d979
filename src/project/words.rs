//! Whether a segment has words, and whether they are the source's: all that can be said without
//! understanding them.

use crate::ftl::{Content, text};
use crate::project::{Pair, Project};

/// The check whose setting `keep` names the words that need no translation.
pub const UNTRANSLATED: &str = "untranslated";

/// The particles of names have fewer letters than this.
const COMMON_LENGTH: usize = 4;

/// Whether a segment never shows anything.
pub fn is_blank(content: &Content) -> bool {
    !content.words && !content.placeable
}

/// Whether a translation repeats the source although that has words to translate.
pub fn is_untranslated(project: &Project, pair: &Pair) -> bool {
    let (source, translation) = (pair.source, pair.translation);
    let same_language = pair.locale.tag.language == project.source.tag.language;
    // The length spares nearly all pairs the comparison of their patterns.
    let same_text = source.content.length == translation.content.length
        && source.pattern == translation.pattern;
    if same_language || !same_text {
        return false;
    }

    let keep = project.settings.keep(UNTRANSLATED);
    text::texts(source).iter().any(|it| has_words_to_translate(&it.text, keep))
}

/// Whether a text has words that another language would write differently: at least two words, and
/// among them one that has no capitals and is longer than the particles of names (*von*, *via*,
/// *der*). Names, titles, numbers, links and codes do not have any.
fn has_words_to_translate(text: &str, keep: &[String]) -> bool {
    let mut text = text.to_owned();
    for kept in keep.iter().filter(|it| !it.is_empty()) {
        text = text.replace(kept.as_str(), " ");
    }
    let words: Vec<&str> = text.split_whitespace().filter(|it| is_word(it)).collect();
    words.len() >= 2 && words.iter().any(|it| is_common(it))
}

/// Letters, perhaps with punctuation around them, rather than a link, path, address, tag or code.
fn is_word(word: &str) -> bool {
    let bare = bare(word);
    bare.chars().any(char::is_alphabetic)
        && !bare.contains(is_of_code)
        && !word.contains(['<', '>', '@', '$', '`'])
}

fn is_of_code(c: char) -> bool {
    c.is_ascii_digit() || "/\\@_<>={}.:$".contains(c) || c == text::PLACEABLE
}

/// Whether a word is neither a name nor a particle of one.
fn is_common(word: &str) -> bool {
    let bare = bare(word);
    bare.chars().count() >= COMMON_LENGTH && bare.chars().all(|c| !c.is_uppercase())
}

/// A word without the punctuation around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}
