//! A segment as a reader sees it, cut where numbers and findings stand.

use askama::Template;

use super::numbers::Number;
use crate::file::{File, Span};
use crate::ftl::{Element, Expression, Inline, Pattern, Segment, spans, text};
use crate::visible::visible;

/// A piece of a text.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    /// Text.
    Text(String),
    /// A blank line.
    Break,
    /// A number.
    Number(Shown),
    /// Text that a finding of this severity is about.
    Marked(String, &'static str),
    /// A placeable as it stands in the file, and the severity of the finding about it.
    Placeable(String, Option<&'static str>),
    /// What a select chooses from: the key of each variant and its text.
    Variants(Vec<(String, Vec<Piece>)>),
}

/// A number on the page.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    /// As it stands in the text.
    pub text: String,
    /// What it means.
    pub reads: String,
    /// What it shares with its counterparts.
    pub pair: usize,
    /// The severity of the finding about it.
    pub class: Option<&'static str>,
}

/// Bytes that a finding is about, with its severity; those beside it in the source are `beside`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// The column of the language.
    pub column: usize,
    /// The bytes in the file.
    pub span: Span,
    /// The class of the mark.
    pub class: &'static str,
}

/// Pieces as HTML.
#[derive(Template)]
#[template(path = "pieces.html", config = "src/report/html/askama.toml")]
pub(super) struct Pieces<'r> {
    pub pieces: &'r [Piece],
}

/// The pieces of a segment; numbers and marks are those of its own column.
pub(super) fn pieces(segment: &Segment, numbers: &[&Number], marks: &[Mark]) -> Vec<Piece> {
    let mut cuts: Vec<Cut> = numbers.iter().map(|it| Cut::number(it, marks)).collect();
    let own = |mark: &&Mark| !cuts.iter().any(|it| overlap(it.span, mark.span));
    let mut others: Vec<Cut> = marks.iter().filter(own).map(Cut::mark).collect();
    cuts.append(&mut others);
    cuts.sort_by_key(|it| it.span);
    let mut cutter = Cutter { file: segment.file, cuts: &cuts, pieces: Vec::new() };
    cutter.pattern(&segment.pattern);
    cutter.pieces
}

/// Where a text is cut out, and what the piece is.
struct Cut<'r> {
    span: Span,
    number: Option<&'r Number>,
    class: Option<&'static str>,
}

impl<'r> Cut<'r> {
    fn number(number: &'r Number, marks: &[Mark]) -> Cut<'r> {
        let class = marks.iter().find(|it| overlap(it.span, number.span)).map(|it| it.class);
        Cut { span: number.span, number: Some(number), class }
    }

    fn mark(mark: &Mark) -> Cut<'r> {
        Cut { span: mark.span, number: None, class: Some(mark.class) }
    }

    fn piece(&self, text: String) -> Piece {
        match self.number {
            Some(it) => Piece::Number(Shown { text, reads: it.reads.clone(), pair: it.pair, class: self.class }),
            None => Piece::Marked(text, self.class.unwrap_or("beside")),
        }
    }
}

fn overlap(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}

struct Cutter<'c> {
    file: &'c File,
    cuts: &'c [Cut<'c>],
    pieces: Vec<Piece>,
}

impl Cutter<'_> {
    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                Element::TextElement { value } => self.text(value.span()),
                Element::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn text(&mut self, span: Span) {
        let ends_line = matches!(self.pieces.last(), Some(Piece::Text(it)) if it.ends_with('\n'));
        if ends_line && self.file.slice(span).trim().is_empty() {
            return self.pieces.push(Piece::Break);
        }
        let mut from = span.start;
        let cuts = self.cuts.iter().filter(|it| overlap(it.span, span));
        for cut in cuts {
            let (start, end) = (cut.span.start.max(from), cut.span.end.min(span.end));
            if start < end {
                self.plain(Span::new(from, start));
                self.pieces.push(cut.piece(self.shown(Span::new(start, end))));
                from = end;
            }
        }
        self.plain(Span::new(from, span.end));
    }

    fn plain(&mut self, span: Span) {
        if span.start < span.end {
            self.pieces.push(Piece::Text(self.shown(span)));
        }
    }

    fn expression(&mut self, expression: &Expression) {
        let span = spans::placeable(self.file, expression);
        let cut = self.cuts.iter().find(|it| overlap(it.span, span));
        match expression {
            Expression::Inline(Inline::Placeable { expression }) => self.expression(expression),
            Expression::Inline(inline) => self.pieces.push(match (text::literal(inline), cut) {
                (Some(literal), Some(cut)) => cut.piece(visible(&literal).into_owned()),
                (Some(literal), None) => Piece::Text(visible(&literal).into_owned()),
                (None, cut) => Piece::Placeable(self.shown(span), cut.and_then(|it| it.class)),
            }),
            Expression::Select { variants, .. } => {
                let shown = |it: &crate::ftl::Variant| {
                    let mut cutter = Cutter { file: self.file, cuts: self.cuts, pieces: Vec::new() };
                    cutter.pattern(&it.value);
                    (visible(spans::variant_key(it).text).into_owned(), cutter.pieces)
                };
                self.pieces.push(Piece::Variants(variants.iter().map(shown).collect()));
            }
        }
    }

    fn shown(&self, span: Span) -> String {
        visible(self.file.slice(span)).into_owned()
    }
}
