//! A segment as a reader sees it, cut into text, quantities and what findings are about.

use askama::Template;

use super::mentions::Mention;
use crate::finding::Severity;
use crate::ftl::{Element, Expression, Inline, Pattern, Segment, Variant, spans, text};
use crate::text::file::{File, Place, Span};
use crate::text::visible::visible;

/// A piece of a text.
#[derive(Clone, Debug)]
pub(super) enum TextPiece {
    Text(String),
    /// A blank line.
    Break,
    Quantity(ShownQuantity),
    /// Pieces that a finding marks.
    Marked(Vec<TextPiece>, MarkClass),
    /// A placeable as it is written in the file.
    Placeable(String, Option<MarkClass>),
    /// The variants of a select: the key of each and its text.
    Variants(Vec<(String, Vec<TextPiece>)>),
}

/// A quantity on the page.
#[derive(Clone, Debug)]
pub(super) struct ShownQuantity {
    /// As it is written.
    pub text: String,
    /// What it means.
    pub reads: String,
    /// The number that it shares with its counterparts; 0 if it has none.
    pub pair: usize,
    pub class: Option<MarkClass>,
}

/// A place that a finding marks.
#[derive(Clone, Copy, Debug)]
pub(super) struct FindingMark<'m> {
    pub place: Place<'m>,
    pub class: MarkClass,
}

/// Why a place is marked.
#[derive(Clone, Copy, Debug)]
pub(super) enum MarkClass {
    /// A finding of this severity is about it.
    Wrong(Severity),
    /// What a finding is about is compared with it.
    Beside,
}

impl MarkClass {
    /// Its name in the styles.
    pub fn name(self) -> &'static str {
        match self {
            MarkClass::Wrong(severity) => severity.name(),
            MarkClass::Beside => "beside",
        }
    }
}

/// Pieces as HTML.
#[derive(Template)]
#[template(path = "pieces.html", config = "src/report/html/askama.toml")]
pub(super) struct TextPieces<'r> {
    pub pieces: &'r [TextPiece],
}

/// The pieces of a segment; mentions are those of its own column, marks those of any file, the
/// worst first.
pub(super) fn pieces(
    segment: &Segment,
    mentions: &[&Mention],
    marks: &[FindingMark],
) -> Vec<TextPiece> {
    let file = segment.file;
    let marks = marks.iter().filter(|it| std::ptr::eq(it.place.file, file));
    let (wide, narrow): (Vec<&FindingMark>, Vec<&FindingMark>) =
        marks.partition(|it| is_wide(it, mentions));
    let cuts = [&mark_cuts(&wide)[..], &quantity_cuts(mentions, &narrow)];
    let mut cutter = Cutter { file, cuts, pieces: Vec::new() };
    cutter.pattern(&segment.pattern);
    cutter.pieces
}

/// A mark more than this many times as long as a quantity in it is not about the quantity alone: a
/// finding about a sentence does not mean that a number in it is wrong.
const WIDE: usize = 2;

fn is_wide(mark: &FindingMark, mentions: &[&Mention]) -> bool {
    let mention = mentions.iter().find(|it| it.span.overlaps(mark.place.span));
    mention.is_none_or(|it| mark.place.span.len() > WIDE * it.span.len())
}

/// Of several marks that overlap, only the first cuts the text.
fn mark_cuts<'r>(marks: &[&'r FindingMark<'r>]) -> Vec<Cut<'r>> {
    let mut cuts: Vec<Cut> = Vec::new();
    for mark in marks {
        if !cuts.iter().any(|it| it.span().overlaps(mark.place.span)) {
            cuts.push(Cut::Mark(mark));
        }
    }
    cuts.sort_by_key(Cut::span);
    cuts
}

/// A quantity has the class of the first mark on it.
fn quantity_cuts<'r>(mentions: &[&'r Mention], marks: &[&FindingMark]) -> Vec<Cut<'r>> {
    let mut cuts: Vec<Cut> = Vec::new();
    for mention in mentions {
        let mark = marks.iter().find(|it| it.place.span.overlaps(mention.span));
        cuts.push(Cut::Quantity(mention, mark.map(|it| it.class)));
    }
    cuts.sort_by_key(Cut::span);
    cuts
}

impl TextPiece {
    /// Whether a reader sees anything of it.
    pub fn is_seen(&self) -> bool {
        match self {
            TextPiece::Text(text) => !text.trim().is_empty(),
            TextPiece::Break => false,
            TextPiece::Quantity(_) | TextPiece::Placeable(..) => true,
            TextPiece::Marked(pieces, _) => pieces.iter().any(TextPiece::is_seen),
            TextPiece::Variants(variants) => {
                variants.iter().any(|(_, it)| it.iter().any(TextPiece::is_seen))
            }
        }
    }
}

/// What is cut out of a text.
enum Cut<'r> {
    Mark(&'r FindingMark<'r>),
    Quantity(&'r Mention, Option<MarkClass>),
}

impl Cut<'_> {
    fn span(&self) -> Span {
        match self {
            Cut::Mark(it) => it.place.span,
            Cut::Quantity(it, _) => it.span,
        }
    }

    fn class(&self) -> Option<MarkClass> {
        match self {
            Cut::Mark(it) => Some(it.class),
            Cut::Quantity(_, class) => *class,
        }
    }
}

struct Cutter<'c> {
    file: &'c File,
    /// Marks, and in them quantities; both in the order of the text.
    cuts: [&'c [Cut<'c>]; 2],
    pieces: Vec<TextPiece>,
}

impl<'c> Cutter<'c> {
    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                Element::TextElement { value } => self.line(value.span()),
                Element::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn line(&mut self, span: Span) {
        let ends_line =
            matches!(self.pieces.last(), Some(TextPiece::Text(it)) if it.ends_with('\n'));
        if ends_line && self.file.slice(span).trim().is_empty() {
            return self.pieces.push(TextPiece::Break);
        }
        self.pieces.extend(cut(self.file, span, &self.cuts));
    }

    fn expression(&mut self, expression: &Expression) {
        let span = spans::placeable(self.file, expression);
        let [mark, quantity] = self.cuts.map(|cuts| overlapping(cuts, span).first());
        match expression {
            Expression::Inline(Inline::Placeable { expression }) => self.expression(expression),
            Expression::Inline(inline) => {
                let piece = match text::literal(inline) {
                    Some(literal) => shown_as(visible(&literal).into_owned(), quantity),
                    None => TextPiece::Placeable(shown(self.file, span), mark.and_then(Cut::class)),
                };
                self.pieces.push(piece);
            }
            Expression::Select { variants, .. } => {
                let variants = variants.iter().map(|it| self.variant(it)).collect();
                self.pieces.push(TextPiece::Variants(variants));
            }
        }
    }

    fn variant(&self, variant: &Variant) -> (String, Vec<TextPiece>) {
        let mut cutter = Cutter { file: self.file, cuts: self.cuts, pieces: Vec::new() };
        cutter.pattern(&variant.value);
        (visible(spans::variant_key(variant).text).into_owned(), cutter.pieces)
    }
}

/// Cuts a text by the first of several lists of cuts, and each of the pieces by the others.
fn cut(file: &File, span: Span, cuts: &[&[Cut]]) -> Vec<TextPiece> {
    if span.is_empty() {
        return Vec::new();
    }
    let Some((first, others)) = cuts.split_first() else {
        return vec![TextPiece::Text(shown(file, span))];
    };

    let mut pieces = Vec::new();
    let mut from = span.start;
    for own in overlapping(first, span) {
        let inside = Span::new(own.span().start.max(from), own.span().end.min(span.end));
        if inside.is_empty() {
            continue;
        }
        pieces.extend(cut(file, Span::new(from, inside.start), others));
        pieces.push(match own {
            Cut::Mark(mark) => TextPiece::Marked(cut(file, inside, others), mark.class),
            Cut::Quantity(..) => shown_as(shown(file, inside), Some(own)),
        });
        from = inside.end;
    }
    pieces.extend(cut(file, Span::new(from, span.end), others));
    pieces
}

/// The cuts that overlap a span; they are in the order of the text.
fn overlapping<'c>(cuts: &'c [Cut<'c>], span: Span) -> &'c [Cut<'c>] {
    let start = cuts.partition_point(|it| it.span().end <= span.start);
    let end = cuts.partition_point(|it| it.span().start < span.end);
    &cuts[start..end.max(start)]
}

fn shown_as(text: String, cut: Option<&Cut>) -> TextPiece {
    match cut {
        Some(Cut::Quantity(it, class)) => TextPiece::Quantity(ShownQuantity {
            text,
            reads: it.reads.clone(),
            pair: it.pair,
            class: *class,
        }),
        _ => TextPiece::Text(text),
    }
}

fn shown(file: &File, span: Span) -> String {
    visible(file.slice(span)).into_owned()
}
