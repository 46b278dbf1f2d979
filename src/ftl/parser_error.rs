//! What the parser expected, in the reader's terms.

use fluent_syntax::parser::ErrorKind;

use super::broken::Broken;
use super::fault::Fault;
use super::junk::{Explained, Junk, attribute_name};
use crate::text::file::Span;

/// Explains junk by the error that the parser gave up with.
pub fn by_error(junk: &Junk, error: &ErrorKind) -> Explained {
    let at = junk.error_at;
    let fault = match error {
        ErrorKind::ExpectedToken('}') if select_arrow(junk) => {
            junk.fault("select-arrow", junk.word_to_blank(at))
        }
        ErrorKind::ExpectedToken('=') => missing_equals(junk),
        ErrorKind::ExpectedToken('}') => in_placeable(junk),
        ErrorKind::ExpectedToken(')') => open_bracket(junk, '(', "unclosed-call"),
        ErrorKind::ExpectedToken(']') => junk.fault("variant-key", junk.word(at)),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => {
            unclosed_string(junk)
        }
        ErrorKind::ExpectedInlineExpression => in_placeable(junk),
        ErrorKind::ExpectedCharRange { range } => char_range(junk, range),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            without_own_value(junk)
        }
        ErrorKind::ExpectedLiteral if junk.file.text[at..].starts_with('-') => {
            junk.fault("negative-argument", junk.word(at))
        }
        ErrorKind::ForbiddenCallee => junk.fault("function-name", name_before(junk, '(')),
        ErrorKind::MissingValue => junk.fault("variant-without-value", name_before(junk, ']')),
        other => junk.fault(plain_kind(other), junk.word(at)),
    };
    match error {
        // The text that lost its indent is a fault of its own and says what to do.
        ErrorKind::ExpectedMessageField { .. } if junk.text_follows() => Explained::default(),
        _ => fault.into(),
    }
}

fn plain_kind(error: &ErrorKind) -> &'static str {
    match error {
        ErrorKind::MissingDefaultVariant => "missing-default",
        ErrorKind::MultipleDefaultVariants => "two-defaults",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "selector",
        ErrorKind::TermAttributeAsPlaceable => "term-attribute",
        ErrorKind::ExpectedLiteral => "argument-value",
        ErrorKind::PositionalArgumentFollowsNamed => "argument-order",
        ErrorKind::DuplicatedNamedArgument(_) => "duplicate-argument",
        ErrorKind::UnknownEscapeSequence(_) => "unknown-escape",
        ErrorKind::InvalidUnicodeEscapeSequence(_) => "unicode-escape",
        ErrorKind::UnbalancedClosingBrace => "closing-brace",
        _ => "stray-text",
    }
}

fn missing_equals(junk: &Junk) -> Fault {
    let key = Broken::from_line(junk.text.text).map_or(String::new(), |it| it.key());
    let fault = junk.fault("missing-equals", junk.word(junk.text.start)).with("word", key.as_str());
    Fault { key, ..fault }
}

fn char_range(junk: &Junk, range: &str) -> Fault {
    let at = junk.error_at;
    match range {
        "0-9" => junk.fault("number-literal", junk.word(at)),
        "\n | \r\n" => junk.fault("select-line-break", junk.word(at)),
        _ if at == junk.text.start || junk.file.text[junk.text.start..at].trim().is_empty() => {
            let line = junk.first_line();
            let start = junk.text.start + line.len() - line.trim_start().len();
            junk.fault("stray-text", junk.word(start))
        }
        _ if junk.file.text[..at].trim_end_matches([' ', '\n']).ends_with('[') => {
            junk.fault("variant-key", junk.word(at))
        }
        _ => junk.fault("identifier", junk.word(at)),
    }
}

/// An entry whose value is missing while attributes or stray text follow.
fn without_own_value(junk: &Junk) -> Fault {
    let mut at = junk.text.start;
    for line in junk.text.text.split_inclusive('\n') {
        if let Some(name) = attribute_name(line).filter(|_| line.trim_end().ends_with('=')) {
            let start = at + line.len() - line.trim_start_matches(' ').len();
            let mut fault =
                junk.fault("attribute-without-value", Span::new(start, start + 1 + name.len()));
            fault.key = format!("{}.{name}", fault.key);
            return fault;
        }
        at += line.len();
    }
    junk.fault("value-elsewhere", junk.word(junk.text.start))
}

fn unclosed_string(junk: &Junk) -> Fault {
    let line_start =
        junk.file.text[..junk.error_at].rfind('\n').map_or(0, |at| at + 1).max(junk.text.start);
    let quote = junk.file.text[line_start..junk.error_at]
        .rfind('"')
        .map_or(junk.error_at, |at| line_start + at);
    junk.fault("unclosed-string", junk.character(quote))
}

/// The name that the last bracket of this kind before the error follows.
fn name_before(junk: &Junk, bracket: char) -> Span {
    let before = &junk.file.text[junk.text.start..junk.error_at];
    let Some(end) = before.rfind(bracket) else { return junk.character(junk.error_at) };
    let name = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let start = before[..end].trim_end_matches(name).len();
    Span::new(junk.text.start + start, junk.text.start + end)
}

/// A placeable that holds what it may not, or never ends.
fn in_placeable(junk: &Junk) -> Fault {
    let rest =
        junk.file.text[junk.error_at..junk.text.span().end].split('\n').next().unwrap_or_default();
    let before = junk.file.text[junk.text.start..junk.error_at].trim_end_matches([' ', '\r', '\n']);
    if rest.starts_with('}') && before.ends_with('{') {
        let start = junk.text.start + before.len() - 1;
        return junk.fault("empty-placeable", Span::new(start, junk.error_at + 1));
    }
    if innermost(junk).is_some_and(|(_, bracket)| bracket == '(') {
        return open_bracket(junk, '(', "unclosed-call");
    }
    if rest.contains('}') {
        let word = junk.word(junk.error_at);
        return junk.fault("placeable-content", word).with("content", junk.file.slice(word));
    }
    open_bracket(junk, '{', "unclosed-brace")
}

/// The last bracket of this kind that is still open where the parser gave up.
fn open_bracket(junk: &Junk, bracket: char, kind: &'static str) -> Fault {
    let open = open_brackets(junk);
    let last = open.iter().rev().find(|(_, c)| *c == bracket).or(open.last());
    let at = last.map_or(junk.error_at, |(at, _)| *at);
    junk.fault(kind, junk.character(at))
}

fn innermost(junk: &Junk) -> Option<(usize, char)> {
    open_brackets(junk).pop()
}

/// The brackets that are open where the parser gave up, with their bytes in the file.
fn open_brackets(junk: &Junk) -> Vec<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut quoted = false;
    for (at, c) in junk.file.text[junk.text.start..junk.error_at].char_indices() {
        match c {
            '"' => quoted = !quoted && !open.is_empty(),
            '\n' => quoted = false,
            '{' if !quoted => open.push((junk.text.start + at, c)),
            // Parentheses in a text mean nothing.
            '(' if !quoted && !open.is_empty() => open.push((junk.text.start + at, c)),
            ')' if !quoted && open.last().is_some_and(|(_, it)| *it == '(') => drop(open.pop()),
            '}' if !quoted => while !matches!(open.pop(), Some((_, '{')) | None) {},
            _ => {}
        }
    }
    open
}

/// `=>`, `–>` or `→` where `->` belongs.
fn select_arrow(junk: &Junk) -> bool {
    let rest = &junk.file.text[junk.error_at..junk.text.span().end];
    ["=>", "–>", "—>", "→", "−>", "- >"].iter().any(|it| rest.starts_with(it))
}
