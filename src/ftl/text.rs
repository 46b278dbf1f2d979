//! The text a reader sees, with the way back to the bytes of the file.

use std::cell::Cell;

use super::pattern::{Element, Expression, Inline, Pattern, Variant};
use super::segment::Segment;
use super::slice::Slice;
use super::spans;
use crate::text::file::{File, Span};

/// Stands in a text for a placeable whose value only the running program knows: U+FFFC, the object
/// replacement character.
pub const PLACEABLE: char = '\u{fffc}';

/// How many texts one pattern may unfold into; a select beyond that shows its default only.
const MAX_TEXTS: usize = 64;

/// One reading of a pattern: its selects decided, literal placeables part of the text.
#[derive(Clone, Debug, Default)]
pub struct Text<'p, 'f> {
    /// The text. Line ends are LF, indents gone; a placeable is one [`PLACEABLE`].
    pub text: String,
    /// The variants chosen, in the order of the selects.
    pub choices: Vec<Choice<'p, 'f>>,
    /// The placeables that are no literals.
    pub shown: Vec<Shown<'p, 'f>>,
    /// Where runs of `text` stand, ascending.
    runs: Vec<Run>,
}

/// A variant chosen in a select.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'p, 'f> {
    /// What the select chooses by.
    pub selector: &'p Inline<'f>,
    /// The variant's key.
    pub key: Slice<'f>,
}

/// A placeable whose value the running program puts in.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'p, 'f> {
    /// The expression.
    pub expression: &'p Inline<'f>,
    /// Its bytes in the file, with the braces.
    pub span: Span,
}

#[derive(Clone, Copy, Debug)]
struct Run {
    text: usize,
    file: Span,
    /// Whether every byte of the run stands in the file as it is.
    verbatim: bool,
}

impl Text<'_, '_> {
    /// The bytes in the file that became these bytes of the text.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let at = self.run(start);
        let last = self.run(end.saturating_sub(1).max(start));
        let begin = if at.verbatim { at.file.start + (start - at.text) } else { at.file.start };
        let close = if last.verbatim { last.file.start + (end - last.text) } else { last.file.end };
        Span::new(begin, close.max(begin))
    }

    /// Whether two texts are those of the same variants.
    pub fn same_choices(&self, other: &Text) -> bool {
        self.choices.len() == other.choices.len()
            && self.choices.iter().zip(&other.choices).all(|(a, b)| a.key == b.key)
    }

    fn run(&self, byte: usize) -> Run {
        let after = self.runs.partition_point(|it| it.text <= byte);
        self.runs.get(after.saturating_sub(1)).copied().unwrap_or(Run {
            text: 0,
            file: Span::default(),
            verbatim: false,
        })
    }

    fn push(&mut self, text: &str, file: Span, verbatim: bool) {
        self.runs.push(Run { text: self.text.len(), file, verbatim });
        self.text.push_str(text);
    }
}

/// Every text that a segment can show: one, or one for each combination of variants.
pub fn texts<'p, 'f>(segment: &'p Segment<'f>) -> Vec<Text<'p, 'f>> {
    Unfold { file: segment.file, with_text: true, budget: Cell::new(MAX_BYTES) }
        .all(&segment.pattern)
}

/// The same without text: the choices and placeables of each.
pub fn placeables<'p, 'f>(segment: &'p Segment<'f>) -> Vec<Text<'p, 'f>> {
    Unfold { file: segment.file, with_text: false, budget: Cell::new(MAX_BYTES) }
        .all(&segment.pattern)
}

/// The text of a segment as far as it does not depend on anything: without placeables and variants.
/// Borrowed where the segment is a single piece of text, as nearly all are.
pub fn plain<'s>(segment: &'s Segment) -> Option<&'s str> {
    match segment.pattern.elements.as_slice() {
        [Element::TextElement { value }] => Some(value.text),
        _ => None,
    }
}

/// How many bytes may be written again for the variants of one segment; that is enough for a
/// thousand of them.
const MAX_BYTES: usize = 4 << 20;
/// What a text takes beside its characters, at a guess.
const TEXT_BYTES: usize = 4 << 10;

struct Unfold<'u> {
    file: &'u File,
    with_text: bool,
    budget: Cell<usize>,
}

impl Unfold<'_> {
    fn all<'p, 'f>(&self, pattern: &'p Pattern<'f>) -> Vec<Text<'p, 'f>> {
        let mut texts = vec![Text::default()];
        self.pattern(pattern, &mut texts);
        texts
    }

    fn pattern<'p, 'f>(&self, pattern: &'p Pattern<'f>, texts: &mut Vec<Text<'p, 'f>>) {
        for element in &pattern.elements {
            match element {
                Element::TextElement { value } => self.push(value.text, value.span(), true, texts),
                Element::Placeable { expression } => self.expression(expression, texts),
            }
        }
    }

    fn expression<'p, 'f>(&self, expression: &'p Expression<'f>, texts: &mut Vec<Text<'p, 'f>>) {
        match expression {
            Expression::Inline(Inline::Placeable { expression }) => {
                self.expression(expression, texts)
            }
            Expression::Inline(inline) => {
                let span = spans::placeable(self.file, expression);
                match literal(inline) {
                    Some(literal) => self.push(&literal, span, false, texts),
                    None => {
                        self.push(PLACEABLE.encode_utf8(&mut [0; 4]), span, false, texts);
                        texts
                            .iter_mut()
                            .for_each(|it| it.shown.push(Shown { expression: inline, span }));
                    }
                }
            }
            Expression::Select { selector, variants } => {
                *texts = self.choose(selector, variants, std::mem::take(texts));
            }
        }
    }

    fn push(&self, text: &str, span: Span, verbatim: bool, texts: &mut [Text]) {
        if self.with_text {
            texts.iter_mut().for_each(|it| it.push(text, span, verbatim));
        }
    }

    fn choose<'p, 'f>(
        &self,
        selector: &'p Inline<'f>,
        variants: &'p [Variant<'f>],
        mut texts: Vec<Text<'p, 'f>>,
    ) -> Vec<Text<'p, 'f>> {
        let bytes: usize =
            texts.iter().map(|it| it.text.len() + TEXT_BYTES).sum::<usize>() * variants.len();
        let full = texts.len() * variants.len() > MAX_TEXTS || bytes > self.budget.get();
        self.budget.set(self.budget.get().saturating_sub(if full { 0 } else { bytes }));
        let mut chosen = Vec::new();
        for variant in variants.iter().filter(|it| it.default || !full) {
            let mut branch = if full { std::mem::take(&mut texts) } else { texts.clone() };
            for text in &mut branch {
                text.choices.push(Choice { selector, key: spans::variant_key(variant) });
            }
            self.pattern(&variant.value, &mut branch);
            chosen.append(&mut branch);
        }
        chosen
    }
}

/// The text of a literal, escapes resolved; none for any other expression.
pub fn literal(inline: &Inline) -> Option<String> {
    match inline {
        Inline::StringLiteral { value } => {
            let mut text = String::new();
            let resolved = fluent_syntax::unicode::unescape_unicode(&mut text, value.text).is_ok();
            Some(if resolved { text } else { value.text.to_owned() })
        }
        Inline::NumberLiteral { value } => Some(value.text.to_owned()),
        _ => None,
    }
}
