//! What the parser expected, in the reader's terms.

use fluent_syntax::parser::ErrorKind;

use super::broken::Broken;
use super::fault::Fault;
use super::fault_kind::FaultKind;
use super::junk::{Explained, Junk, attribute_name};
use crate::text::file::Span;

/// Explains junk by the error that the parser gave up with.
pub fn by_error(junk: &Junk, error: &ErrorKind) -> Explained {
    // The text that lost its indent is a fault of its own and says what to do.
    if matches!(error, ErrorKind::ExpectedMessageField { .. }) && junk.text_follows() {
        return Explained::default();
    }
    let at = junk.error_at;
    let fault = match error {
        ErrorKind::ExpectedToken('}') if is_select_arrow(junk) => {
            junk.fault(FaultKind::SelectArrow, junk.word_to_blank(at))
        }
        ErrorKind::ExpectedToken('=') => missing_equals(junk),
        ErrorKind::ExpectedToken('}') => in_placeable(junk),
        ErrorKind::ExpectedToken(')') => open_bracket(junk, '(', FaultKind::UnclosedCall),
        ErrorKind::ExpectedToken(']') => junk.fault(FaultKind::VariantKey, junk.word(at)),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => {
            unclosed_string(junk)
        }
        ErrorKind::ExpectedInlineExpression => in_placeable(junk),
        ErrorKind::ExpectedCharRange { range } => char_range(junk, range),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            without_own_value(junk)
        }
        ErrorKind::ExpectedLiteral if junk.file.text[at..].starts_with('-') => {
            junk.fault(FaultKind::NegativeArgument, junk.word(at))
        }
        ErrorKind::ForbiddenCallee => junk.fault(FaultKind::FunctionName, name_before(junk, '(')),
        ErrorKind::MissingValue => {
            junk.fault(FaultKind::VariantWithoutValue, name_before(junk, ']'))
        }
        other => junk.fault(plain_kind(other), junk.word(at)),
    };
    fault.into()
}

/// What an error means wherever it is found.
fn plain_kind(error: &ErrorKind) -> FaultKind {
    match error {
        ErrorKind::MissingDefaultVariant => FaultKind::MissingDefault,
        ErrorKind::MultipleDefaultVariants => FaultKind::TwoDefaults,
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => FaultKind::Selector,
        ErrorKind::TermAttributeAsPlaceable => FaultKind::TermAttribute,
        ErrorKind::ExpectedLiteral => FaultKind::ArgumentValue,
        ErrorKind::PositionalArgumentFollowsNamed => FaultKind::ArgumentOrder,
        ErrorKind::DuplicatedNamedArgument(_) => FaultKind::DuplicateArgument,
        ErrorKind::UnknownEscapeSequence(_) => FaultKind::UnknownEscape,
        ErrorKind::InvalidUnicodeEscapeSequence(_) => FaultKind::UnicodeEscape,
        ErrorKind::UnbalancedClosingBrace => FaultKind::ClosingBrace,
        _ => FaultKind::StrayText,
    }
}

fn missing_equals(junk: &Junk) -> Fault {
    let key = Broken::from_line(junk.text.text).map_or(String::new(), |it| it.key());
    let fault =
        junk.fault(FaultKind::MissingEquals, junk.word(junk.text.start)).with("word", key.as_str());
    Fault { key, ..fault }
}

/// The parser expected one of some characters, which it describes in words of its own.
fn char_range(junk: &Junk, range: &str) -> Fault {
    let at = junk.error_at;
    let before = &junk.file.text[junk.text.start..at];
    if range == "0-9" {
        return junk.fault(FaultKind::NumberLiteral, junk.word(at));
    }
    if range == "\n | \r\n" {
        return junk.fault(FaultKind::SelectLineBreak, junk.word(at));
    }
    if before.trim().is_empty() {
        let line = junk.first_line();
        let start = junk.text.start + line.len() - line.trim_start().len();
        return junk.fault(FaultKind::StrayText, junk.word(start));
    }
    let in_key = before.trim_end_matches([' ', '\n']).ends_with('[');
    let kind = if in_key { FaultKind::VariantKey } else { FaultKind::Identifier };
    junk.fault(kind, junk.word(at))
}

/// An entry whose value is missing while attributes or stray text follow.
fn without_own_value(junk: &Junk) -> Fault {
    for line in junk.text.lines() {
        let text = line.text.trim_start_matches(' ');
        let Some(name) = attribute_name(text) else { continue };
        if text.trim_end().ends_with('=') {
            let start = line.start + line.text.len() - text.len();
            let span = Span::new(start, start + 1 + name.len());
            let fault = junk.fault(FaultKind::AttributeWithoutValue, span);
            return Fault { key: format!("{}.{name}", fault.key), ..fault };
        }
    }
    junk.fault(FaultKind::ValueElsewhere, junk.word(junk.text.start))
}

/// The last quote before the error, on its line.
fn unclosed_string(junk: &Junk) -> Fault {
    let before = &junk.file.text[junk.text.start..junk.error_at];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let quote = before[line_start..].rfind('"').map_or(before.len(), |at| line_start + at);
    junk.fault(FaultKind::UnclosedString, junk.character(junk.text.start + quote))
}

/// The name that the last bracket of this kind before the error follows.
fn name_before(junk: &Junk, bracket: char) -> Span {
    let before = &junk.file.text[junk.text.start..junk.error_at];
    let Some(end) = before.rfind(bracket) else { return junk.character(junk.error_at) };
    let rest = before[..end].trim_end_matches(|c: char| c.is_alphanumeric() || "-_".contains(c));
    let start = rest.len();
    Span::new(junk.text.start + start, junk.text.start + end)
}

/// A placeable that holds what it may not, or never ends.
fn in_placeable(junk: &Junk) -> Fault {
    let (start, at) = (junk.text.start, junk.error_at);
    let before = junk.file.text[start..at].trim_end_matches([' ', '\r', '\n']);
    let rest = junk.file.text[at..junk.text.span().end].split('\n').next().unwrap_or_default();
    if rest.starts_with('}') && before.ends_with('{') {
        let span = Span::new(start + before.len() - 1, at + 1);
        return junk.fault(FaultKind::EmptyPlaceable, span);
    }
    if open_brackets(junk).last().is_some_and(|it| it.bracket == '(') {
        return open_bracket(junk, '(', FaultKind::UnclosedCall);
    }
    if rest.contains('}') {
        let word = junk.word(at);
        let fault = junk.fault(FaultKind::PlaceableContent, word);
        return fault.with("content", junk.file.slice(word));
    }
    open_bracket(junk, '{', FaultKind::UnclosedBrace)
}

/// A fault at the last bracket of this kind that is still open where the parser gave up.
fn open_bracket(junk: &Junk, bracket: char, kind: FaultKind) -> Fault {
    let open = open_brackets(junk);
    let last = open.iter().rfind(|it| it.bracket == bracket).or(open.last());
    junk.fault(kind, junk.character(last.map_or(junk.error_at, |it| it.at)))
}

/// A bracket that is not closed yet.
struct OpenBracket {
    bracket: char,
    /// Its byte in the file.
    at: usize,
}

/// The brackets that are open where the parser gave up. Parentheses count inside braces only.
fn open_brackets(junk: &Junk) -> Vec<OpenBracket> {
    let mut open: Vec<OpenBracket> = Vec::new();
    let mut quoted = false;
    for (offset, c) in junk.file.text[junk.text.start..junk.error_at].char_indices() {
        let at = junk.text.start + offset;
        let innermost = open.last().map(|it| it.bracket);
        match (c, innermost) {
            ('"', _) => quoted = !quoted && innermost.is_some(),
            ('\n', _) => quoted = false,
            _ if quoted => {}
            ('{', _) | ('(', Some(_)) => open.push(OpenBracket { bracket: c, at }),
            (')', Some('(')) => drop(open.pop()),
            // A brace closes the parentheses that were opened in it.
            ('}', _) => open.truncate(open.iter().rposition(|it| it.bracket == '{').unwrap_or(0)),
            _ => {}
        }
    }
    open
}

/// What people write in the place of `->`.
const ARROWS: [&str; 6] = ["=>", "–>", "—>", "→", "−>", "- >"];

fn is_select_arrow(junk: &Junk) -> bool {
    let rest = &junk.file.text[junk.error_at..junk.text.span().end];
    ARROWS.iter().any(|it| rest.starts_with(it))
}
