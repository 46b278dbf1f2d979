//! Turns what `fluent-syntax` could not read into a fault that says what happened, where, and to
//! which key.

use fluent_syntax::parser::{self, ErrorKind};

use super::broken::Broken;
use super::fault::Fault;
use super::fault_kind::FaultKind;
use super::junk::{Explained, Junk, attribute_name};
use super::key_letter::key_letter;
use super::limits::key_end;
use super::parser_error::by_error;
use super::slice::Slice;
use crate::text::conflict::is_conflict_marker;
use crate::text::file::Span;

/// The mistakes that people make, in the order in which they are looked for: the last ones know a
/// mistake by what is around it, and would take the first ones for their own.
const MISTAKES: [fn(&Junk, &ErrorKind) -> Option<Explained>; 8] = [
    conflict_marker,
    tab,
    key_letter,
    comment_space,
    attribute,
    special_start,
    lost_indent_in_select,
    lost_indent,
];

/// Explains junk: by a mistake that people make, or else by what the parser expected.
pub fn explain(junk: &Junk, kind: &ErrorKind) -> Explained {
    let mistake = MISTAKES.iter().find_map(|it| it(junk, kind));
    let mut explained = mistake.unwrap_or_else(|| by_error(junk, kind));

    let is_entry = junk.has_key()
        || explained.fault.as_ref().is_some_and(|it| it.kind == FaultKind::MissingEquals);
    if is_entry {
        explained.broken.extend(Broken::from_line(junk.text.text));
    } else if let Some(owner) = junk.owner() {
        // Attributes after stray text belong to the message above it.
        let names = junk.text.text.lines().filter_map(attribute_name);
        explained.broken.extend(names.map(|it| Broken::attribute(owner, it)));
    }
    explained
}

/// What git leaves in a file: one finding for a conflict, and nothing is said about the entry it is
/// in.
fn conflict_marker(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let line = junk.text.lines().find(|it| is_conflict_marker(it.text))?;
    if !line.text.starts_with('<') {
        let broken = junk.before.map(Broken::entry).into_iter().collect();
        return Some(Explained { fault: None, broken });
    }
    let span = Span::new(line.start, line.start + line.text.trim_end().len());
    Some(junk.fault(FaultKind::ConflictMarker, span).into())
}

/// Fluent does not count a tab as a blank: a line that begins with one does not belong to the
/// message above.
fn tab(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let at = junk.text.lines().find_map(tab_in_indent)?;
    let fault = junk.fault(FaultKind::Tab, Span::new(at, at + 1));
    let owner = if junk.has_key() { None } else { junk.owner() };
    Some(Explained::new(fault, owner.map(Broken::entry)))
}

/// The byte of the first tab before the text of a line.
fn tab_in_indent(line: Slice) -> Option<usize> {
    let text = line.text.trim_start_matches([' ', '\t']);
    if text.trim().is_empty() {
        return None;
    }
    let indent = &line.text[..line.text.len() - text.len()];
    indent.find('\t').map(|at| line.start + at)
}

fn comment_space(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    if !junk.text.text.starts_with('#') {
        return None;
    }
    Some(Fault::new(FaultKind::CommentSpace, junk.word(junk.text.start), "").into())
}

/// An attribute that the parser gave up on without an error of its own.
fn attribute(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let text = junk.text.text.trim_start_matches(' ').strip_prefix('.')?;
    key_end(text.as_bytes())?;
    let start = junk.text.start + junk.text.text.len() - text.len();
    let name = junk.word(start);
    let span = Span::new(start - 1, name.end);
    let Some(owner) = junk.owner() else {
        let fault = junk.fault(FaultKind::AttributeWithoutMessage, span);
        // A comment in between does not make the attribute missing.
        let broken = junk.before.map(|it| Broken::attribute(it, junk.file.slice(name)));
        return Some(Explained::new(fault, broken));
    };

    let names = junk.text.text.lines().filter_map(attribute_name);
    let broken: Vec<Broken> = names.map(|it| Broken::attribute(owner, it)).collect();
    let own_error = error_in_attribute(junk, Slice { text, start });
    let fault = match own_error {
        Some(explained) => explained.fault,
        None => Some(junk.fault(FaultKind::AttributeWithoutValue, span)),
    };
    let key = broken.first()?.key();
    Some(Explained { fault: fault.map(|it| Fault { key, ..it }), broken })
}

/// What is wrong with an attribute, read once more as a message.
fn error_in_attribute(junk: &Junk, attribute: Slice) -> Option<Explained> {
    let (_, errors) = parser::parse(attribute).err()?;
    let error = errors.into_iter().next()?;
    if matches!(error.kind, ErrorKind::ExpectedMessageField { .. }) {
        return None;
    }
    let error_at = attribute.start + error.pos.start.min(attribute.text.len());
    let inner = Junk { file: junk.file, text: attribute, error_at, before: junk.before };
    Some(by_error(&inner, &error.kind))
}

/// A line of text may not begin with `[`, `*`, `.` or `}`: Fluent takes them for its own.
fn special_start(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let line = junk.first_line();
    let text = line.trim_start_matches(' ');
    let special = text.chars().next().filter(|it| "[*.}".contains(*it))?;
    if text.len() == line.len() || !junk.follows_text() {
        return None;
    }
    let start = junk.text.start + line.len() - text.len();
    let fault = junk.fault(FaultKind::SpecialStart, Span::new(start, start + 1));
    let fault = fault.with("character", special.to_string());
    Some(Explained::new(fault, junk.before.map(Broken::entry)))
}

/// Text at the start of a line inside a select: the variant above goes on there.
fn lost_indent_in_select(junk: &Junk, kind: &ErrorKind) -> Option<Explained> {
    let at = junk.error_at;
    let (before, rest) = junk.file.text.split_at(at);
    let expects_variant =
        matches!(kind, ErrorKind::MissingDefaultVariant | ErrorKind::ExpectedToken('}'));
    let begins_line = at > junk.text.start && before.ends_with('\n');
    let is_text = rest.starts_with(char::is_alphabetic) && key_end(rest.as_bytes()).is_none();
    if !expects_variant || !begins_line || !is_text {
        return None;
    }
    Some(junk.fault(FaultKind::LostIndent, junk.word(at)).into())
}

/// How notes begin in other languages.
const OTHER_COMMENTS: [&str; 3] = ["//", ";", "<!--"];

/// A line of text directly below an entry that begins in the first column.
fn lost_indent(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let line = junk.first_line();
    let is_note = OTHER_COMMENTS.iter().any(|it| line.starts_with(it));
    let is_text = !line.trim().is_empty() && !line.starts_with(' ') && !is_note;
    if !is_text || junk.has_key() || !junk.follows_text() {
        return None;
    }
    let closes = line.starts_with('}');
    let kind = if closes { FaultKind::ClosingBrace } else { FaultKind::LostIndent };
    // It may as well be a key that lost its `=`: the check of a whole project knows which keys
    // there are.
    let word = Broken::from_line(line);
    let named = word.as_ref().map_or(String::new(), Broken::key);
    let fault = junk.fault(kind, junk.word(junk.text.start)).with("word", named);
    Some(Explained::new(fault, junk.before.map(Broken::entry).into_iter().chain(word)))
}
