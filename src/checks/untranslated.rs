#![doc = include_str!("untranslated.md")]

use super::Check;
use crate::finding::{Finding, Severity};
use crate::ftl::text;
use crate::model::{Pair, Project};

pub(super) const CHECK: Check = Check {
    name: "untranslated",
    severity: Severity::Warning,
    kinds: &["message", "term", "attribute"],
    settings: &["keep"],
    page: include_str!("untranslated.md"),
    run,
};

fn run<'p>(project: &'p Project) -> Vec<Finding<'p>> {
    let keep = project.settings.keep(CHECK.name);
    let finding = |it: Pair<'p, '_>| {
        let (key, place) = (it.translation.key, it.translation.text_place());
        Finding::new(key.noun(), it.locale, key, place).beside(it.source.text_place())
    };
    let same_language = |it: &Pair| it.locale.tag.language == project.source.tag.language;
    let pairs = project.pairs(|source, translation| source.words && source.length == translation.length);
    pairs.filter(|it| !same_language(it) && is_untranslated(it, keep)).map(finding).collect()
}

fn is_untranslated(pair: &Pair, keep: &[String]) -> bool {
    let same = pair.source.pattern == pair.translation.pattern;
    same && text::texts(pair.source).iter().any(|it| has_words_to_translate(&it.text, keep))
}

/// Whether a text has words that another language would not write the same: two words at least, and one that begins
/// with a small letter and is longer than the particles of names (*von*, *via*, *der*). Names, titles, numbers, links
/// and codes have none.
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
    bare.chars().any(char::is_alphabetic) && !bare.contains(code) && !word.contains(['<', '>', '@', '$', '`'])
}

fn is_common(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    bare.chars().count() >= 4 && bare.chars().all(|c| !c.is_uppercase()) && !bare.starts_with('-')
}
