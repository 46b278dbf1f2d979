//! The canonical form of a text: what stays the same however a file is laid out.
//!
//! Form 1: adjacent text merged, lines joined by LF, blanks at their ends dropped, Unicode NFC;
//! string literals resolved, but kept apart from text; `{{ $x }}` as `{ $x }`; variants and named
//! arguments sorted. Comments, the order of messages, and the texts that a message refers to are
//! not part of it.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::pattern::{Arguments, Element, Expression, Inline, Pattern, Variant};
use super::slice::Slice;
use super::spans;

/// A part of a canonical text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CanonicalPart {
    /// What a reader sees.
    Text(String),
    /// A placeable, or the frame of a select around its variants.
    Code(String),
}

/// Comes before and after the code of a part: no text can contain it.
const MARK: char = '\u{1}';

/// A pattern in canonical form.
pub fn canonical(pattern: &Pattern) -> String {
    let mut form = String::new();
    for part in parts(pattern) {
        match part {
            CanonicalPart::Text(text) => form += &text,
            CanonicalPart::Code(code) => {
                form.push(MARK);
                form += &code;
                form.push(MARK);
            }
        }
    }
    form
}

/// The parts of the canonical form, in the order of the text; no two texts are side by side.
pub fn parts(pattern: &Pattern) -> Vec<CanonicalPart> {
    let mut parts = CanonicalParts::default();
    parts.pattern(pattern);
    parts.finished
}

#[derive(Default)]
struct CanonicalParts {
    finished: Vec<CanonicalPart>,
    /// The text since the last code.
    text: String,
}

impl CanonicalParts {
    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                Element::TextElement { value } => self.text += value.text,
                Element::Placeable { expression } => self.expression(expression),
            }
        }
        self.end_text(true);
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Inline(Inline::Placeable { expression }) => self.expression(expression),
            Expression::Inline(it) => self.code(inline(it)),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn select(&mut self, selector: &Inline, variants: &[Variant]) {
        self.code(format!("{} ->", inline(selector)));
        let mut variants: Vec<&Variant> = variants.iter().collect();
        variants.sort_by_key(|it| spans::variant_key(it).text);
        for variant in variants {
            let default = if variant.default { "*" } else { "" };
            self.code(format!("{default}[{}]", spans::variant_key(variant).text));
            self.pattern(&variant.value);
        }
        self.code("<-".to_owned());
    }

    fn code(&mut self, code: String) {
        self.end_text(false);
        self.finished.push(CanonicalPart::Code(code));
    }

    /// Blanks before a placeable belong to the text; at the end of a line or of the pattern they do
    /// not.
    fn end_text(&mut self, last: bool) {
        let mut text = std::mem::take(&mut self.text);
        if text.contains([' ', '\r']) && text.contains('\n') {
            text = without_line_ends(&text);
        }
        if last {
            text.truncate(text.trim_end_matches([' ', '\r', '\n']).len());
        }
        if !text.is_empty() {
            self.finished.push(CanonicalPart::Text(composed(&text)));
        }
    }
}

/// The text without blanks at the ends of its lines, but for the last one.
fn without_line_ends(text: &str) -> String {
    let (lines, last) = text.rsplit_once('\n').unwrap_or(("", text));
    let lines: Vec<&str> = lines.split('\n').map(|it| it.trim_end_matches([' ', '\r'])).collect();
    format!("{}\n{last}", lines.join("\n"))
}

/// The text in Unicode NFC.
pub fn composed(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned()
}

fn inline(expression: &Inline) -> String {
    match expression {
        Inline::StringLiteral { value } => format!("\"{}\"", resolved(value)),
        Inline::NumberLiteral { value } => value.text.to_owned(),
        Inline::VariableReference { id } => format!("${}", id.name.text),
        Inline::MessageReference { id, attribute: None } => id.name.text.to_owned(),
        Inline::MessageReference { id, attribute: Some(attribute) } => {
            format!("{}.{}", id.name.text, attribute.name.text)
        }
        Inline::FunctionReference { id, arguments } => {
            format!("{}{}", id.name.text, call(arguments))
        }
        Inline::TermReference { id, attribute, arguments } => {
            let attribute =
                attribute.as_ref().map_or(String::new(), |it| format!(".{}", it.name.text));
            // A call without arguments says the same as none.
            let given =
                arguments.as_ref().filter(|it| !it.positional.is_empty() || !it.named.is_empty());
            format!("-{}{attribute}{}", id.name.text, given.map_or(String::new(), call))
        }
        Inline::Placeable { expression } => match &**expression {
            Expression::Inline(it) => inline(it),
            // A select as an argument: its parts are written in its place.
            Expression::Select { .. } => {
                let mut parts = CanonicalParts::default();
                parts.expression(expression);
                format!("{:?}", parts.finished)
            }
        },
    }
}

fn call(arguments: &Arguments) -> String {
    let positional = arguments.positional.iter().map(inline);
    let mut named: Vec<String> = arguments
        .named
        .iter()
        .map(|it| format!("{}: {}", it.name.name.text, inline(&it.value)))
        .collect();
    named.sort_unstable();
    format!("({})", positional.chain(named).collect::<Vec<_>>().join(", "))
}

fn resolved(literal: &Slice) -> String {
    let mut text = String::new();
    let known = fluent_syntax::unicode::unescape_unicode(&mut text, literal.text).is_ok();
    composed(if known { &text } else { literal.text })
}
