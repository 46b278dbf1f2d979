//! What is wrong with a file's syntax, and the traps that `fluent-syntax` accepts without a word.

use super::parse::{Broken, Resource};
use super::walk::{Step, walk};
use super::{Arguments, Element, Inline, Pattern, Segment, Slice, spans, text};
use crate::text::file::{Damage, File, Span};

/// Something wrong with a file's syntax.
#[derive(Debug)]
pub struct Fault {
    /// Its name, one of [`KINDS`].
    pub kind: &'static str,
    /// The bytes to point at.
    pub span: Span,
    /// The key of the entry it breaks, as far as one can be read; otherwise empty.
    pub key: String,
    /// What its message names, by the message's variables.
    pub arguments: Vec<(&'static str, String)>,
}

/// Every kind of fault.
pub const KINDS: &[&str] = &[
    "utf-16",
    "not-utf-8",
    "too-large",
    "too-deep",
    "too-many-arguments",
    "bare-cr",
    "tab",
    "indented-comment",
    "escaped-brace",
    "missing-comma",
    "conflict-marker",
    "key-look-alike",
    "key-letter",
    "dotted-key",
    "comment-space",
    "attribute-without-value",
    "attribute-without-message",
    "special-start",
    "lost-indent",
    "missing-equals",
    "value-elsewhere",
    "stray-text",
    "unclosed-brace",
    "closing-brace",
    "empty-placeable",
    "placeable-content",
    "unclosed-call",
    "missing-default",
    "two-defaults",
    "variant-without-value",
    "variant-key",
    "select-line-break",
    "select-arrow",
    "selector",
    "term-attribute",
    "function-name",
    "identifier",
    "number-literal",
    "negative-argument",
    "argument-value",
    "argument-order",
    "duplicate-argument",
    "unclosed-string",
    "unknown-escape",
    "unicode-escape",
];

impl Fault {
    /// A fault of an entry, whose key is read off its first line.
    pub fn new(kind: &'static str, span: Span, entry: &str) -> Fault {
        let key = Broken::from_line(entry).map_or(String::new(), |it| it.key());
        Fault { kind, span, key, arguments: Vec::new() }
    }

    /// The same fault with one more value for its message.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Fault {
        self.arguments.push((name, value.into()));
        self
    }

    fn in_segment(kind: &'static str, span: Span, segment: &Segment) -> Fault {
        Fault { kind, span, key: segment.key.to_string(), arguments: Vec::new() }
    }
}

/// What is wrong with a file's bytes.
pub fn damage(file: &File) -> Option<Fault> {
    let start = Span::new(0, file.text.len().min(1));
    Some(match file.damage? {
        // That the run is not complete is told once, with the reason.
        Damage::Unread => return None,
        Damage::Utf16 => Fault::new("utf-16", start, ""),
        Damage::TooLarge => Fault::new("too-large", start, "")
            .with("limit", (crate::text::file::MAX_BYTES >> 20).to_string()),
        Damage::NotUtf8(at) => {
            let before = file.text[..at].char_indices().next_back().map_or(0, |(start, _)| start);
            Fault::new("not-utf-8", Span::new(before, at), "").with("byte", at.to_string())
        }
    })
}

/// Adds the faults of what the parser accepted although it is a mistake.
pub fn accepted(resource: &mut Resource) {
    bare_returns(resource);
    let mut found = Vec::new();
    for segment in resource.segments.iter().chain(&resource.grammar) {
        if segment.pattern.elements.len() < 2 && text::plain(segment).is_some() {
            continue;
        }
        patterns(&segment.pattern, &mut |it| found.extend(indented_comment(segment, it)));
        walk(&segment.pattern, &mut |step| {
            if let Step::Shown(it) | Step::Argument(it) | Step::Selector(it, _) = step {
                found.extend(escaped_brace(segment, it));
                found.extend(missing_comma(segment, it));
            }
        });
    }
    resource.faults.extend(found);
}

/// A carriage return that ends no line: what follows silently becomes part of the value before it.
fn bare_returns(resource: &mut Resource) {
    let file = resource.file;
    let bytes = file.text.as_bytes();
    let bare = memchr::memchr_iter(b'\r', bytes).find(|&at| bytes.get(at + 1) != Some(&b'\n'));
    let Some(first) = bare else { return };
    resource.scramble();
    let fault = Fault::new("bare-cr", Span::new(first, first + 1), "");
    resource.faults.push(fault);
}

/// An indented `# note` below a message is no comment: it is published with the text. Where more
/// text follows, or the text begins with `#`, the signs belong to it: a settings file, a heading.
fn indented_comment(segment: &Segment, pattern: &Pattern) -> Option<Fault> {
    let mut lines = pattern.elements.iter().map(|it| match it {
        Element::TextElement { value } => Some(*value),
        Element::Placeable { .. } => None,
    });
    let is_note = |slice: &Slice| {
        let text = slice.text.trim_start_matches(' ');
        text.starts_with('#')
            && text.trim_start_matches('#').starts_with(' ')
            && begins_line(segment.file, slice.start)
    };
    let blank = |it: &Option<Slice>| it.is_some_and(|it| it.text.trim().is_empty());
    if lines.next()?.is_some_and(|it| it.text.trim_start().starts_with('#')) {
        return None;
    }
    let note = lines
        .rev()
        .take_while(|it| blank(it) || it.as_ref().is_some_and(is_note))
        .filter(|it| !blank(it))
        .last()??;
    let hash = note.text.len() - note.text.trim_start_matches(' ').len();
    let span = Span::new(note.start + hash, note.start + note.text.trim_end().len());
    Some(Fault::in_segment("indented-comment", span, segment))
}

/// Calls `visit` for a pattern and for those of all variants in it.
fn patterns(pattern: &Pattern, visit: &mut impl FnMut(&Pattern)) {
    visit(pattern);
    walk(pattern, &mut |step| {
        if let Step::Selector(_, variants) = step {
            variants.iter().for_each(|it| visit(&it.value));
        }
    });
}

fn begins_line(file: &File, at: usize) -> bool {
    let line_start = file.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    at > line_start && file.text[line_start..at].bytes().all(|it| it == b' ')
}

/// `\{` in a string literal: other Fluent implementations drop the message.
fn escaped_brace(segment: &Segment, expression: &Inline) -> Option<Fault> {
    let Inline::StringLiteral { value } = expression else {
        return None;
    };
    let mut bytes = value.text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        if byte == b'\\' && matches!(bytes.next(), Some((_, b'{'))) {
            let span = Span::new(value.start + at, value.start + at + 2);
            return Some(Fault::in_segment("escaped-brace", span, segment));
        }
    }
    None
}

/// `F(a b)`: other Fluent implementations drop the message.
fn missing_comma(segment: &Segment, expression: &Inline) -> Option<Fault> {
    let arguments = match expression {
        Inline::FunctionReference { arguments, .. } => arguments,
        Inline::TermReference { arguments: Some(arguments), .. } => arguments,
        _ => return None,
    };
    let spans = argument_spans(segment.file, arguments);
    let mut gaps = spans.windows(2).map(|pair| Span::new(pair[0].end, pair[1].start));
    let gap = gaps.find(|&gap| !segment.file.slice(gap).contains(','))?;
    Some(Fault::in_segment("missing-comma", gap, segment))
}

fn argument_spans(file: &File, arguments: &Arguments) -> Vec<Span> {
    let positional = arguments.positional.iter().map(|it| spans::inline(file, it));
    let named = arguments
        .named
        .iter()
        .map(|it| Span::new(spans::identifier(&it.name).start, spans::inline(file, &it.value).end));
    positional.chain(named).collect()
}
