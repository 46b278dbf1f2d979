//! Turns what `fluent-syntax` could not read into a fault that says what happened, where, and to
//! which key.

use fluent_syntax::parser::{self, ErrorKind};

use super::broken::Broken;
use super::fault::Fault;
use super::junk::{Explained, Junk, attribute_name};
use super::key_letter::key_letter;
use super::limits::key_end;
use super::parser_error::by_error;
use super::segment::Key;
use super::slice::Slice;
use crate::text::file::Span;

/// Explains junk: first by what people do, then by what the parser expected.
pub fn explain(junk: &Junk, kind: &ErrorKind) -> Explained {
    let people = [
        conflict_marker,
        tab,
        key_letter,
        comment_space,
        attribute,
        special_start,
        lost_indent_in_select,
        lost_indent,
    ];
    let mut explained =
        people.iter().find_map(|it| it(junk, kind)).unwrap_or_else(|| by_error(junk, kind));
    let own_key =
        junk.has_key() || explained.fault.as_ref().is_some_and(|it| it.kind == "missing-equals");
    explained.broken.extend(Broken::from_line(junk.text.text).filter(|_| own_key));
    // Attributes behind stray text belong to the message above it.
    if let Some(owner) = junk.before.filter(|_| !own_key && junk.follows_text()) {
        let names = junk.text.text.lines().filter_map(attribute_name);
        explained.broken.extend(names.map(|it| Broken::attribute(owner, it)));
    }
    explained
}

/// What git leaves in a file: one finding for a conflict, and nothing is said about the entry it is
/// in.
fn conflict_marker(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let marked = |line: &&str| {
        ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|it| line.starts_with(it))
    };
    let line = junk.text.text.lines().find(marked)?;
    let start = junk.text.start + (line.as_ptr() as usize - junk.text.text.as_ptr() as usize);
    let fault = junk.fault("conflict-marker", Span::new(start, start + line.trim_end().len()));
    let entry = junk.before.filter(|_| !line.starts_with('<')).map(Broken::entry);
    Some(Explained {
        fault: Some(fault).filter(|_| line.starts_with('<')),
        broken: entry.into_iter().collect(),
    })
}

/// A tab is no blank in Fluent: a line that begins with one does not belong to the message above.
fn tab(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let mut at = junk.text.start;
    for line in junk.text.text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line[..indent].find('\t').filter(|_| !line.trim().is_empty()) {
            let mut explained =
                Explained::from(junk.fault("tab", Span::new(at + tab, at + tab + 1)));
            explained.broken.extend(
                junk.before.filter(|_| junk.follows_text() && !junk.has_key()).map(Broken::entry),
            );
            return Some(explained);
        }
        at += line.len();
    }
    None
}

fn comment_space(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let line = junk.first_line();
    let hashes = line.len() - line.trim_start_matches('#').len();
    (hashes > 0).then(|| Fault::new("comment-space", junk.word(junk.text.start), "").into())
}

/// An attribute that the parser gave up on silently: it is read once more, as a message, for its
/// own error.
fn attribute(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let indent = junk.text.text.len() - junk.text.text.trim_start_matches(' ').len();
    let line = junk.text.text[indent..].strip_prefix('.')?;
    key_end(line.as_bytes())?;
    let start = junk.text.start + indent + 1;
    let name = junk.word(start);
    let Some(owner) = junk.before.filter(|_| junk.follows_text()) else {
        let fault = junk.fault("attribute-without-message", Span::new(start - 1, name.end));
        // A comment in between is no reason to call it missing.
        let attribute = Some(junk.file.slice(name).to_owned());
        let broken = junk.before.map(|it| Broken { attribute, ..Broken::entry(it) });
        return Some(Explained { fault: Some(fault), broken: broken.into_iter().collect() });
    };
    let text = Slice { text: line, start };
    let error = parser::parse(text).err().and_then(|(_, errors)| errors.into_iter().next());
    let inner = Junk { text, error_at: start, before: junk.before, file: junk.file };
    let mut explained = match error {
        Some(error) if !matches!(error.kind, ErrorKind::ExpectedMessageField { .. }) => {
            let inner = Junk { error_at: start + error.pos.start.min(line.len()), ..inner };
            by_error(&inner, &error.kind)
        }
        _ => junk.fault("attribute-without-value", Span::new(start - 1, name.end)).into(),
    };
    let names: Vec<&str> = junk.text.text.lines().filter_map(attribute_name).collect();
    if let Some(fault) = &mut explained.fault {
        fault.key = format!("{}.{}", Key { attribute: None, ..owner }, names[0]);
    }
    explained.broken = names
        .into_iter()
        .map(|it| Broken { kind: owner.kind, id: owner.id.into(), attribute: Some(it.into()) })
        .collect();
    Some(explained)
}

/// A line of text may not begin with `[`, `*`, `.` or `}`: Fluent takes them for its own.
fn special_start(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let line = junk.first_line();
    let text = line.trim_start_matches(' ');
    let special = text.chars().next().filter(|c| "[*.}".contains(*c))?;
    if text.len() == line.len() || !junk.follows_text() {
        return None;
    }
    let start = junk.text.start + line.len() - text.len();
    let fault = junk
        .fault("special-start", Span::new(start, start + 1))
        .with("character", special.to_string());
    Some(Explained {
        fault: Some(fault),
        broken: junk.before.map(Broken::entry).into_iter().collect(),
    })
}

/// Text at the start of a line inside a select: the variant above goes on there.
fn lost_indent_in_select(junk: &Junk, kind: &ErrorKind) -> Option<Explained> {
    let expects_variant =
        matches!(kind, ErrorKind::MissingDefaultVariant | ErrorKind::ExpectedToken('}'));
    let at = junk.error_at;
    let line_start = at > junk.text.start && junk.file.text[..at].ends_with('\n');
    let text = junk.file.text[at..].starts_with(char::is_alphabetic);
    let lost = expects_variant
        && line_start
        && text
        && key_end(&junk.file.text.as_bytes()[at..]).is_none();
    lost.then(|| junk.fault("lost-indent", junk.word(at)).into())
}

/// A line of text directly below an entry that begins in the first column.
fn lost_indent(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let first = junk.text.text.chars().next()?;
    let line = junk.first_line();
    let note = ["//", ";", "<!--"].iter().any(|it| line.starts_with(it));
    if first == ' ' || note || junk.has_key() || !junk.follows_text() || line.trim().is_empty() {
        return None;
    }
    let closing = first == '}';
    let kind = if closing { "closing-brace" } else { "lost-indent" };
    // It may as well be a key that lost its `=`: the check of a whole project knows the keys there
    // are.
    let word = Broken::from_line(line);
    let fault = junk
        .fault(kind, junk.word(junk.text.start))
        .with("word", word.as_ref().map_or(String::new(), Broken::key));
    Some(Explained {
        fault: Some(fault),
        broken: junk.before.map(Broken::entry).into_iter().chain(word).collect(),
    })
}
