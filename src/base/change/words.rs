//! Splits a text into words.

use crate::ftl::text;

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub struct Word<'t> {
    /// Without punctuation.
    pub text: &'t str,
    /// It is the first word of a sentence or of a quotation, or after a colon, where any word may
    /// be capitalised.
    pub is_first: bool,
    /// A quotation begins with it.
    pub opens_quote: bool,
    /// A quotation ends with it.
    pub closes_quote: bool,
    /// It is followed by a hyphen or a dash, as in 10-12.
    pub is_dashed: bool,
    pub behind: Behind,
}

/// The punctuation that separates a word from the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behind {
    Nothing,
    Comma,
    /// A colon, a semicolon, a dash.
    Mark,
    /// The end of a sentence.
    End,
}

/// A shorter word before a full stop is an abbreviation: Dr.
const SHORTEST_BEFORE_END: usize = 4;

impl<'t> Word<'t> {
    fn new(text: &'t str, is_first: bool) -> Word<'t> {
        Word {
            text,
            is_first,
            opens_quote: false,
            closes_quote: false,
            is_dashed: false,
            behind: Behind::Nothing,
        }
    }

    /// Whether it is capitalised although its position does not require it.
    pub fn has_chosen_capital(&self) -> bool {
        !self.is_first && self.text.starts_with(char::is_uppercase)
    }
}

/// The words of a text. Links, paths, tags and placeables are words, and so is every symbol that is
/// not punctuation.
pub fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut is_first = true;
    let mut opens_quote = false;
    for run in text.split(' ').filter(|it| !it.is_empty()) {
        let core = run.trim_matches(is_punctuation);
        if is_link(core) {
            words.push(Word::new(core, false));
            is_first = run.ends_with(is_end);
            continue;
        }
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let length = if is_inside(first) {
                rest.find(|c| !is_inside(c)).unwrap_or(rest.len())
            } else {
                first.len_utf8()
            };
            let word = without_quotes(&rest[..length]);
            if is_punctuation(first) {
                opens_quote = first == '"' && rest.len() > 1;
                mark(&mut words, first, run);
            } else if !word.is_empty() {
                words.push(Word { opens_quote, ..Word::new(word, is_first) });
                is_first = false;
                opens_quote = false;
            }
            is_first |= is_end(first);
            rest = &rest[length..];
        }
    }
    words
}

/// Records the punctuation after the last word.
fn mark(words: &mut [Word], mark: char, run: &str) {
    let Some(word) = words.last_mut() else { return };
    word.is_dashed |= mark == '-';
    word.closes_quote |= mark == '"' && !run.starts_with('"');
    let is_end = match mark {
        '!' | '?' => true,
        '.' => word.text.chars().count() >= SHORTEST_BEFORE_END,
        _ => false,
    };
    if is_end {
        word.behind = Behind::End;
    } else if mark == ',' {
        word.behind = Behind::Comma;
    } else if ";:".contains(mark) || run == "-" {
        word.behind = Behind::Mark;
    }
}

/// A word without single quotation marks, but with the apostrophe after an *s*: *the boys' room*.
fn without_quotes(word: &str) -> &str {
    let word = word.trim_start_matches('\'');
    if word.ends_with("s'") { word } else { word.trim_end_matches('\'') }
}

fn is_inside(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\'' | GENDER_SIGN | '\u{300}'..='\u{36f}')
        || c == text::PLACEABLE
}

/// Whether a sentence may begin after a character.
fn is_end(c: char) -> bool {
    ".!?:\"(".contains(c)
}

pub fn is_punctuation(c: char) -> bool {
    ".,;:!?…\"'()[]{}-|·•¡¿".contains(c)
}

/// Whether a word is compared literally: a link, an address, a path, a tag, code.
pub fn is_link(run: &str) -> bool {
    run.contains(['/', '@', '=', '<', '>', '\\', '_']) || is_domain(run)
}

/// Whether a full stop has two letters or more on both sides: einklang.de, but not z.B. or
/// Ende.Anfang.
fn is_domain(run: &str) -> bool {
    let (before, after) = run.split_once('.').unwrap_or_default();
    after.starts_with(char::is_lowercase)
        && after.chars().take_while(|c| c.is_alphanumeric()).count() > 1
        && before.chars().rev().take_while(|c| c.is_alphanumeric()).count() > 1
}

/// Represents the sign in Soldat*innen, Soldat:innen and Soldat_innen: a private-use character,
/// which does not occur in texts.
const GENDER_SIGN: char = '\u{e001}';

/// A text with all gender signs unified: a gender sign is between lower-case letters and followed
/// by an ending (`innen`, or the `r` of jede*r).
pub fn with_one_gender_sign(text: &str, endings: &[String]) -> String {
    if endings.is_empty() {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let follows = out.ends_with(char::is_lowercase);
        match if follows { gender_sign(rest, endings) } else { None } {
            Some(sign) => {
                out.push(GENDER_SIGN);
                rest = &rest[sign.len()..];
            }
            None => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

/// The gender signs; the capital letter in SoldatInnen does without one.
const GENDER_SIGNS: [&str; 7] = ["/-", "*", ":", "_", "/", "·", ""];

/// The length of the longest ending, in letters, which bounds the time that a long word takes.
const LONGEST_ENDING: usize = 5;

/// The gender sign at the beginning of a text that is followed by one of these endings.
fn gender_sign(text: &str, endings: &[String]) -> Option<&'static str> {
    GENDER_SIGNS.into_iter().find(|sign| {
        let Some(behind) = text.strip_prefix(sign) else { return false };
        // A capital letter does without a sign.
        let capital = behind.starts_with(char::is_uppercase);
        let letters = behind.chars().take_while(|it| it.is_alphabetic());
        let ending = letters.take(LONGEST_ENDING + 1).flat_map(char::to_lowercase);
        capital == sign.is_empty() && endings.contains(&ending.collect())
    })
}
