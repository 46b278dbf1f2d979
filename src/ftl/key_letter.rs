//! Keys with letters that keys may not have.

use fluent_syntax::parser::ErrorKind;

use super::broken::Broken;
use super::fault::Fault;
use super::fault_kind::FaultKind;
use super::junk::{Explained, Junk};
use super::segment::Key;
use crate::text::file::Span;
use crate::text::look_alike::look_alike;
use crate::text::visible::is_hidden;

/// A key with a letter that keys may not have, most often a Cyrillic one that looks Latin.
pub fn key_letter(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let name = WrittenName::of(junk)?;
    let (offset, wrong) = name.word.char_indices().find(|&(at, c)| !is_key_letter(at, c))?;
    let start = name.start + offset;
    let span = Span::new(start, start + wrong.len_utf8());
    if wrong == '.' && name.owner.is_none() {
        let fault = junk.fault(FaultKind::DottedKey, span);
        let fault = fault.with("attribute", &name.word[offset + 1..]);
        let key = format!("{}{}", name.sigil, name.word);
        return Some(Explained::new(Fault { key, ..fault }, name.broken(&name.word[..offset])));
    }

    let intended = intended_key(name.word);
    let is_alike = intended.is_some() && look_alike(wrong).is_some();
    let kind = if is_alike { FaultKind::KeyLookAlike } else { FaultKind::KeyLetter };
    let fault = junk
        .fault(kind, span)
        .with("letter", wrong.to_string())
        .with("code", format!("U+{:04X}", wrong as u32));
    let broken = intended.and_then(|it| name.broken(&it));
    let key = broken.as_ref().map_or(String::new(), Broken::key);
    Some(Explained::new(Fault { key, ..fault }, broken))
}

/// What is written where a key belongs, or the name of an attribute.
struct WrittenName<'j> {
    /// The entry of the attribute.
    owner: Option<Key<'j>>,
    /// `-` of a term, `.` of an attribute, or nothing.
    sigil: &'j str,
    /// The word after it, up to `=`.
    word: &'j str,
    /// Where that begins in the file.
    start: usize,
}

impl<'j> WrittenName<'j> {
    fn of(junk: &Junk<'j, 'j>) -> Option<WrittenName<'j>> {
        let line = junk.first_line();
        let own = line.trim_start_matches(' ');
        let indented = own.len() < line.len();
        let owner = if indented && own.starts_with('.') { junk.owner() } else { None };
        if indented && owner.is_none() || line.starts_with(['.', '#', '[', '*', '{', '}']) {
            return None;
        }
        let (sigil, rest) = own.split_at(usize::from(own.starts_with(['.', '-'])));
        let (word, after) = rest.split_at(rest.find([' ', '='])?);
        let is_name = word.chars().any(char::is_alphanumeric);
        if !is_name || !after.trim_start_matches(' ').starts_with('=') {
            return None;
        }
        let start = junk.text.start + line.len() - rest.len();
        Some(WrittenName { owner, sigil, word, start })
    }

    /// What is hidden if this was meant.
    fn broken(&self, intended: &str) -> Option<Broken> {
        match self.owner {
            Some(owner) => Some(Broken::attribute(owner, intended)),
            None => Broken::from_line(&format!("{}{intended}", self.sigil)),
        }
    }
}

/// The key that was meant: look-alikes read as Latin, blanks, quotes and what cannot be seen left
/// out.
fn intended_key(word: &str) -> Option<String> {
    let mut key = String::new();
    for c in word.chars() {
        if let Some(latin) = look_alike(c) {
            key.push(latin);
        } else if c.is_whitespace() || is_hidden(c) || "\"'“”„«»".contains(c) {
            continue;
        } else if c.is_ascii() {
            key.push(c);
        } else {
            return None;
        }
    }
    let is_key = !key.is_empty() && key.char_indices().all(|(at, c)| is_key_letter(at, c));
    is_key.then_some(key)
}

fn is_key_letter(at: usize, c: char) -> bool {
    c.is_ascii_alphabetic() || (at > 0 && (c.is_ascii_digit() || matches!(c, '-' | '_')))
}
