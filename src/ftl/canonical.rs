//! The canonical form of a text: what stays the same however a file is laid out.
//!
//! Form 1: adjacent text merged, lines joined by LF, blanks at their ends dropped, Unicode NFC;
//! string literals resolved, but told from text; `{{ $x }}` as `{ $x }`; variants and named
//! arguments sorted. Comments, the order of messages, and the texts that a message refers to are no
//! part of it.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::pattern::{Arguments, Element, Expression, Inline, Pattern, Variant};
use super::slice::Slice;
use super::spans;

/// A piece of a canonical text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// What a reader sees.
    Text(String),
    /// A placeable, or the frame of a select around its variants.
    Code(String),
}

/// Marks in the code of a piece what no text can hold.
const MARK: char = '\u{1}';

/// A pattern in canonical form.
pub fn canonical(pattern: &Pattern) -> String {
    let mut form = String::new();
    for piece in pieces(pattern) {
        match piece {
            Piece::Text(text) => form += &text,
            Piece::Code(code) => {
                form.push(MARK);
                form += &code;
                form.push(MARK);
            }
        }
    }
    form
}

/// The pieces of the canonical form, in the order of the text; no two texts stand side by side.
pub fn pieces(pattern: &Pattern) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    pieces.pattern(pattern);
    pieces.finished
}

#[derive(Default)]
struct Pieces {
    finished: Vec<Piece>,
    /// The text since the last code.
    text: String,
}

impl Pieces {
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
        self.finished.push(Piece::Code(code));
    }

    /// Blanks before a placeable belong to the text; at the end of a line or of the pattern they do
    /// not.
    fn end_text(&mut self, last: bool) {
        let mut text = std::mem::take(&mut self.text);
        if text.contains([' ', '\r']) && text.contains('\n') {
            let (lines, end) = text.rsplit_once('\n').unwrap_or(("", &text));
            let lines =
                lines.split('\n').map(|it| it.trim_end_matches([' ', '\r'])).collect::<Vec<_>>();
            text = format!("{}\n{end}", lines.join("\n"));
        }
        if last {
            text.truncate(text.trim_end_matches([' ', '\r', '\n']).len());
        }
        if !text.is_empty() {
            self.finished.push(Piece::Text(composed(&text)));
        }
    }
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
            // A call without arguments is no call.
            let given =
                arguments.as_ref().filter(|it| !it.positional.is_empty() || !it.named.is_empty());
            format!("-{}{attribute}{}", id.name.text, given.map_or(String::new(), call))
        }
        Inline::Placeable { expression } => match &**expression {
            Expression::Inline(it) => inline(it),
            // A select as an argument: its canonical text stands for it.
            Expression::Select { .. } => {
                let mut pieces = Pieces::default();
                pieces.expression(expression);
                format!("{:?}", pieces.finished)
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
