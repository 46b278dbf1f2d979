//! Keys with letters that keys may not have.

use fluent_syntax::parser::ErrorKind;

use super::broken::Broken;
use super::fault::Fault;
use super::junk::{Explained, Junk};
use crate::text::file::Span;
use crate::text::visible::is_hidden;

/// A key with a letter that keys may not have, most often a Cyrillic one that looks Latin.
pub fn key_letter(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let line = junk.first_line();
    let indent = line.len() - line.trim_start_matches(' ').len();
    let (owner, sigil) = match line[indent..].chars().next()? {
        '.' if indent > 0 => (junk.before.filter(|_| junk.follows_text()), 1),
        '-' => (None, 1),
        _ => (None, 0),
    };
    if indent > 0 && owner.is_none() || line.starts_with(['.', '#', '[', '*', '{', '}']) {
        return None;
    }
    let text = &line[indent + sigil..];
    let word = &text[..text.find([' ', '='])?];
    let separated = text[word.len()..].trim_start_matches(' ').starts_with('=');
    let (offset, wrong) = word.char_indices().find(|&(at, c)| !is_key_letter(at, c))?;
    if !separated || !word.chars().any(char::is_alphanumeric) {
        return None;
    }
    let at = junk.text.start + indent + sigil + offset;
    let span = Span::new(at, at + wrong.len_utf8());
    if wrong == '.' && owner.is_none() {
        let fault = junk.fault("dotted-key", span).with("attribute", &word[offset + 1..]);
        let broken = Broken::from_line(line).into_iter().collect();
        return Some(Explained {
            fault: Some(Fault { key: line[..word.len() + sigil].to_owned(), ..fault }),
            broken,
        });
    }
    let intended = intended_key(word);
    let broken = match (owner, &intended) {
        (Some(owner), Some(name)) => Some(Broken::attribute(owner, name)),
        (None, Some(name)) => Broken::from_line(&format!("{}{name}", &line[..sigil])),
        _ => None,
    };
    let alike = intended.is_some() && look_alike(wrong).is_some();
    let kind = if alike { "key-look-alike" } else { "key-letter" };
    let code = format!("U+{:04X}", wrong as u32);
    let mut fault = junk.fault(kind, span).with("letter", wrong.to_string()).with("code", code);
    fault.key = broken.as_ref().map_or(String::new(), Broken::key);
    Some(Explained { fault: Some(fault), broken: broken.into_iter().collect() })
}

/// The key that was meant: look-alikes read as Latin, blanks, quotes and what cannot be seen left
/// out.
fn intended_key(word: &str) -> Option<String> {
    let letter = |c: char| match look_alike(c) {
        Some(latin) => Some(Some(latin)),
        None if c.is_whitespace() || is_hidden(c) || "\"'“”„«»".contains(c) => Some(None),
        None => c.is_ascii().then_some(Some(c)),
    };
    let letters: Option<Vec<Option<char>>> = word.chars().map(letter).collect();
    let key: String = letters?.into_iter().flatten().collect();
    (!key.is_empty() && key.char_indices().all(|(at, c)| is_key_letter(at, c))).then_some(key)
}

fn is_key_letter(at: usize, c: char) -> bool {
    c.is_ascii_alphabetic() || (at > 0 && (c.is_ascii_digit() || matches!(c, '-' | '_')))
}

/// The Latin letter that a Cyrillic one looks like (Unicode confusables, those of the Ukrainian and
/// Russian alphabets).
fn look_alike(c: char) -> Option<char> {
    const PAIRS: &str = "аaеeоoрpсcуyхxіiјjѕsһhкkмmтtвbнnАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSУY";
    let mut letters = PAIRS.chars();
    while let (Some(cyrillic), Some(latin)) = (letters.next(), letters.next()) {
        if cyrillic == c {
            return Some(latin);
        }
    }
    None
}
