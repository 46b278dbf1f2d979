//! The text a reader sees, with the way back to the bytes of the file.

use std::cell::Cell;

use super::pattern::{Element, Expression, Inline, Pattern, Variant};
use super::segment::Segment;
use super::slice::Slice;
use super::spans;
use crate::text::file::{File, Span};

/// Represents, in a text, a placeable whose value only the running program knows: U+FFFC, the
/// object replacement character.
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
    /// The placeables other than literals.
    pub shown: Vec<ShownPlaceable<'p, 'f>>,
    /// Where runs of `text` come from, ascending.
    runs: Vec<TextRun>,
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
pub struct ShownPlaceable<'p, 'f> {
    /// The expression.
    pub expression: &'p Inline<'f>,
    /// Its bytes in the file, with the braces.
    pub span: Span,
}

#[derive(Clone, Copy, Debug)]
struct TextRun {
    text: usize,
    file: Span,
    /// Whether the file has every byte of the run as it is.
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

    fn run(&self, byte: usize) -> TextRun {
        let after = self.runs.partition_point(|it| it.text <= byte);
        self.runs.get(after.saturating_sub(1)).copied().unwrap_or(TextRun {
            text: 0,
            file: Span::default(),
            verbatim: false,
        })
    }

    fn push(&mut self, text: &str, file: Span, verbatim: bool) {
        self.runs.push(TextRun { text: self.text.len(), file, verbatim });
        self.text.push_str(text);
    }
}

/// Every text that a segment can show: one, or one for each combination of variants.
pub fn texts<'p, 'f>(segment: &'p Segment<'f>) -> Vec<Text<'p, 'f>> {
    unfold(segment, true)
}

/// The same without text: the choices and placeables of each.
pub fn placeables<'p, 'f>(segment: &'p Segment<'f>) -> Vec<Text<'p, 'f>> {
    unfold(segment, false)
}

fn unfold<'p, 'f>(segment: &'p Segment<'f>, with_text: bool) -> Vec<Text<'p, 'f>> {
    let unfold = Unfold { file: segment.file, with_text, budget: Cell::new(MAX_BYTES) };
    let mut texts = vec![Text::default()];
    unfold.pattern(&segment.pattern, &mut texts);
    texts
}

/// The text of a segment as far as it does not depend on anything: without placeables and variants.
/// Borrowed where the segment is a single piece of text, as nearly all are.
pub fn plain<'s>(segment: &'s Segment) -> Option<&'s str> {
    match segment.pattern.elements.as_slice() {
        [Element::TextElement { value }] => Some(value.text),
        _ => None,
    }
}

/// How many bytes may be copied for the variants of one segment; that is enough for a thousand of
/// them.
const MAX_BYTES: usize = 4 << 20;
/// An estimate of the memory that a text takes beside its characters.
const TEXT_BYTES: usize = 4 << 10;

/// Unfolds a pattern into the texts that it can show. Each select multiplies them by its variants,
/// which is why both their number and the bytes copied have a limit.
struct Unfold<'u> {
    file: &'u File,
    with_text: bool,
    /// How many bytes may still be copied.
    budget: Cell<usize>,
}

impl Unfold<'_> {
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
                if let Some(literal) = literal(inline) {
                    self.push(&literal, span, false, texts);
                    return;
                }
                self.push(PLACEABLE.encode_utf8(&mut [0; 4]), span, false, texts);
                for text in texts {
                    text.shown.push(ShownPlaceable { expression: inline, span });
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
        let once: usize = texts.iter().map(|it| it.text.len() + TEXT_BYTES).sum();
        let bytes = once * variants.len();
        let full = texts.len() * variants.len() > MAX_TEXTS || bytes > self.budget.get();
        if !full {
            self.budget.set(self.budget.get() - bytes);
        }

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

/// The text of a literal, escapes resolved; `None` for any other expression.
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
