//! The words of a text that is compared word by word.

use crate::ftl::text;

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub struct Word<'t> {
    /// Without what is around it.
    pub text: &'t str,
    /// It is the first of a sentence, of a quotation or of what is behind a colon, where any word
    /// may have a capital letter.
    pub is_first: bool,
    /// A quotation begins with it.
    pub opens_quote: bool,
    /// A quotation ends with it.
    pub closes_quote: bool,
    /// A hyphen or a dash is behind it, as in 10-12.
    pub is_dashed: bool,
    pub behind: Behind,
}

/// The mark behind a word that separates it from the next.
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

    /// Whether it has a capital letter that its place does not ask for.
    pub fn has_chosen_capital(&self) -> bool {
        !self.is_first && self.text.starts_with(char::is_uppercase)
    }
}

/// The words of a text, with links, paths, tags and placeables whole; any other sign that is not
/// punctuation is a word of its own.
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

/// Notes the mark behind the last of the words.
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

/// A word without single quotation marks; an apostrophe behind an *s* stays: *the boys' room*.
fn without_quotes(word: &str) -> &str {
    let word = word.trim_start_matches('\'');
    if word.ends_with("s'") { word } else { word.trim_end_matches('\'') }
}

fn is_inside(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\'' | GENDER_SIGN | '\u{300}'..='\u{36f}')
        || c == text::PLACEABLE
}

/// Whether a new sentence may begin behind a sign.
fn is_end(c: char) -> bool {
    ".!?:\"(".contains(c)
}

pub fn is_punctuation(c: char) -> bool {
    ".,;:!?…\"'()[]{}-|·•¡¿".contains(c)
}

/// What is compared sign by sign: links, addresses, paths, tags, code.
pub fn is_link(run: &str) -> bool {
    run.contains(['/', '@', '=', '<', '>', '\\', '_']) || is_domain(run)
}

/// A name of two letters or more on both sides of a point: einklang.de, but not z.B. or
/// Ende.Anfang.
fn is_domain(run: &str) -> bool {
    let (before, after) = run.split_once('.').unwrap_or_default();
    after.starts_with(char::is_lowercase)
        && after.chars().take_while(|c| c.is_alphanumeric()).count() > 1
        && before.chars().rev().take_while(|c| c.is_alphanumeric()).count() > 1
}

/// What stands for the sign in Soldat*innen, Soldat:innen and Soldat_innen: a character for private
/// use, which no text has.
const GENDER_SIGN: char = '\u{e001}';

/// A text with one sign in the place of each that marks gender: a sign between small letters, of
/// which those behind it are an ending (`innen`, or the `r` of jede*r).
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

/// The signs that mark gender; the capital letter of SoldatInnen does without one.
const GENDER_SIGNS: [&str; 7] = ["/-", "*", ":", "_", "/", "·", ""];

/// In letters: no more are read for an ending, so that a long word does not take long.
const LONGEST_ENDING: usize = 5;

/// The sign at the beginning of a text, before one of these endings.
fn gender_sign(text: &str, endings: &[String]) -> Option<&'static str> {
    GENDER_SIGNS.into_iter().find(|sign| {
        let Some(behind) = text.strip_prefix(sign) else { return false };
        // Without a sign, a capital letter is one.
        let capital = behind.starts_with(char::is_uppercase);
        let letters = behind.chars().take_while(|it| it.is_alphabetic());
        let ending = letters.take(LONGEST_ENDING + 1).flat_map(char::to_lowercase);
        capital == sign.is_empty() && endings.contains(&ending.collect())
    })
}
