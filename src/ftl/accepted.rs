//! The traps that `fluent-syntax` accepts without an error.

use super::fault::Fault;
use super::fault_kind::FaultKind;
use super::pattern::{Arguments, Element, Inline, Pattern};
use super::resource::Resource;
use super::segment::Segment;
use super::slice::Slice;
use super::walk::{PatternStep, walk};
use super::{spans, text};
use crate::text::file::{File, Span};

/// Adds the faults of what the parser accepted although it is a mistake.
pub fn find(resource: &mut Resource) {
    bare_returns(resource);
    let mut found = Vec::new();
    for segment in resource.segments.iter().chain(&resource.grammar) {
        if text::plain(segment).is_some() {
            continue;
        }
        patterns(&segment.pattern, &mut |it| found.extend(indented_comment(segment, it)));
        walk(&segment.pattern, &mut |step| {
            if let PatternStep::Shown(it)
            | PatternStep::Argument(it)
            | PatternStep::Selector(it, _) = step
            {
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
    let fault = Fault::new(FaultKind::BareCr, Span::new(first, first + 1), "");
    resource.faults.push(fault);
}

/// An indented `# note` below a message does not begin a comment: it is published with the text.
/// Where more text follows, or the text begins with `#`, the signs belong to it: a settings file, a
/// heading.
fn indented_comment(segment: &Segment, pattern: &Pattern) -> Option<Fault> {
    let (first, lines) = pattern.elements.split_first()?;
    if text_of(first).is_some_and(|it| it.text.trim_start().starts_with('#')) {
        return None;
    }
    let mut note = None;
    for line in lines.iter().rev().map_while(text_of) {
        if is_note(segment.file, line) {
            note = Some(line);
        } else if !line.text.trim().is_empty() {
            break;
        }
    }
    let note = note?;
    let hash = note.text.len() - note.text.trim_start_matches(' ').len();
    let span = Span::new(note.start + hash, note.start + note.text.trim_end().len());
    Some(in_segment(FaultKind::IndentedComment, span, segment))
}

fn text_of<'e, 'f>(element: &'e Element<'f>) -> Option<&'e Slice<'f>> {
    match element {
        Element::TextElement { value } => Some(value),
        Element::Placeable { .. } => None,
    }
}

fn is_note(file: &File, line: &Slice) -> bool {
    let text = line.text.trim_start_matches(' ');
    text.starts_with('#')
        && text.trim_start_matches('#').starts_with(' ')
        && begins_line(file, line.start)
}

/// Calls `visit` for a pattern and for those of all variants in it.
fn patterns(pattern: &Pattern, visit: &mut impl FnMut(&Pattern)) {
    visit(pattern);
    walk(pattern, &mut |step| {
        if let PatternStep::Selector(_, variants) = step {
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
            return Some(in_segment(FaultKind::EscapedBrace, span, segment));
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
    Some(in_segment(FaultKind::MissingComma, gap, segment))
}

fn argument_spans(file: &File, arguments: &Arguments) -> Vec<Span> {
    let positional = arguments.positional.iter().map(|it| spans::inline(file, it));
    let named = arguments
        .named
        .iter()
        .map(|it| Span::new(spans::identifier(&it.name).start, spans::inline(file, &it.value).end));
    positional.chain(named).collect()
}

fn in_segment(kind: FaultKind, span: Span, segment: &Segment) -> Fault {
    Fault { key: segment.key.to_string(), ..Fault::new(kind, span, "") }
}
