//! A segment as a reader sees it, cut where quantities and findings stand.

use askama::Template;

use super::mentions::Mention;
use crate::ftl::{Element, Expression, Inline, Pattern, Segment, Variant, spans, text};
use crate::text::file::{File, Place, Span};
use crate::text::visible::visible;

/// A piece of a text.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    /// Text.
    Text(String),
    /// A blank line.
    Break,
    /// A quantity.
    Quantity(Shown),
    /// What a finding of this class is about.
    Marked(Vec<Piece>, &'static str),
    /// A placeable as it stands in the file, and the class of the finding about it.
    Placeable(String, Option<&'static str>),
    /// What a select chooses from: the key of each variant and its text.
    Variants(Vec<(String, Vec<Piece>)>),
}

/// A quantity on the page.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    /// As it stands in the text.
    pub text: String,
    /// What it means.
    pub reads: String,
    /// What it shares with its counterparts.
    pub pair: usize,
    /// The class of the finding about it.
    pub class: Option<&'static str>,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark<'m> {
    /// Where it stands.
    pub place: Place<'m>,
    /// The severity of the finding; `beside` for what it is compared with.
    pub class: &'static str,
}

/// Pieces as HTML.
#[derive(Template)]
#[template(path = "pieces.html", config = "src/report/html/askama.toml")]
pub(super) struct Pieces<'r> {
    pub pieces: &'r [Piece],
}

/// The pieces of a segment; mentions are those of its own column, marks those of any file, the
/// worst first.
pub(super) fn pieces(segment: &Segment, mentions: &[&Mention], marks: &[Mark]) -> Vec<Piece> {
    let file = segment.file;
    let marks = marks.iter().filter(|it| std::ptr::eq(it.place.file, file));
    // A finding about a sentence does not say that a number in it is wrong.
    let about = |mark: &Mark| mentions.iter().find(|it| it.span.overlaps(mark.place.span));
    let is_wide =
        |it: &&Mark| about(it).is_none_or(|mention| it.place.span.len() > 2 * mention.span.len());
    let (wide, narrow): (Vec<&Mark>, Vec<&Mark>) = marks.partition(is_wide);
    let class = |mention: &Mention| {
        narrow.iter().find(|it| it.place.span.overlaps(mention.span)).map(|it| it.class)
    };
    let mut quantities: Vec<Cut> = mentions.iter().map(|it| Cut::Quantity(it, class(it))).collect();
    let mut marks: Vec<Cut> = Vec::new();
    for mark in wide {
        if !marks.iter().any(|it| it.span().overlaps(mark.place.span)) {
            marks.push(Cut::Mark(mark));
        }
    }
    quantities.sort_by_key(Cut::span);
    marks.sort_by_key(Cut::span);
    let mut cutter = Cutter { file, cuts: [&marks, &quantities], pieces: Vec::new() };
    cutter.pattern(&segment.pattern);
    cutter.pieces
}

impl Piece {
    /// Whether a reader sees anything of it.
    pub fn is_seen(&self) -> bool {
        match self {
            Piece::Text(text) => !text.trim().is_empty(),
            Piece::Break => false,
            Piece::Quantity(_) | Piece::Placeable(..) => true,
            Piece::Marked(pieces, _) => pieces.iter().any(Piece::is_seen),
            Piece::Variants(variants) => {
                variants.iter().any(|(_, it)| it.iter().any(Piece::is_seen))
            }
        }
    }
}

/// Where a text is cut out.
enum Cut<'r> {
    Mark(&'r Mark<'r>),
    Quantity(&'r Mention, Option<&'static str>),
}

impl Cut<'_> {
    fn span(&self) -> Span {
        match self {
            Cut::Mark(it) => it.place.span,
            Cut::Quantity(it, _) => it.span,
        }
    }

    fn class(&self) -> Option<&'static str> {
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
    pieces: Vec<Piece>,
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
        let ends_line = matches!(self.pieces.last(), Some(Piece::Text(it)) if it.ends_with('\n'));
        if ends_line && self.file.slice(span).trim().is_empty() {
            return self.pieces.push(Piece::Break);
        }
        let mut pieces = cut(self.file, span, &self.cuts);
        self.pieces.append(&mut pieces);
    }

    fn expression(&mut self, expression: &Expression) {
        let span = spans::placeable(self.file, expression);
        let at = |cuts: &'c [Cut<'c>]| overlapping(cuts, span).first();
        let (mark, quantity) = (at(self.cuts[0]), at(self.cuts[1]));
        match expression {
            Expression::Inline(Inline::Placeable { expression }) => self.expression(expression),
            Expression::Inline(inline) => {
                let piece = match text::literal(inline) {
                    Some(literal) => shown_as(visible(&literal).into_owned(), quantity),
                    None => Piece::Placeable(shown(self.file, span), mark.and_then(Cut::class)),
                };
                self.pieces.push(piece);
            }
            Expression::Select { variants, .. } => {
                self.pieces
                    .push(Piece::Variants(variants.iter().map(|it| self.variant(it)).collect()));
            }
        }
    }

    fn variant(&self, variant: &Variant) -> (String, Vec<Piece>) {
        let mut cutter = Cutter { file: self.file, cuts: self.cuts, pieces: Vec::new() };
        cutter.pattern(&variant.value);
        (visible(spans::variant_key(variant).text).into_owned(), cutter.pieces)
    }
}

/// Cuts a text by the first of several sets of cuts, and what is in them by the others.
fn cut(file: &File, span: Span, cuts: &[&[Cut]]) -> Vec<Piece> {
    let Some((first, others)) = cuts.split_first() else {
        return Some(Piece::Text(shown(file, span)))
            .filter(|_| !span.is_empty())
            .into_iter()
            .collect();
    };
    let mut pieces = Vec::new();
    let mut from = span.start;
    for own in overlapping(first, span) {
        let inside = Span::new(own.span().start.max(from), own.span().end.min(span.end));
        if inside.is_empty() {
            continue;
        }
        pieces.append(&mut cut(file, Span::new(from, inside.start), others));
        pieces.push(match own {
            Cut::Mark(mark) => Piece::Marked(cut(file, inside, others), mark.class),
            Cut::Quantity(..) => shown_as(shown(file, inside), Some(own)),
        });
        from = inside.end;
    }
    pieces.append(&mut cut(file, Span::new(from, span.end), others));
    pieces
}

/// Those of some cuts in the order of the text that overlap a span.
fn overlapping<'c>(cuts: &'c [Cut<'c>], span: Span) -> &'c [Cut<'c>] {
    let start = cuts.partition_point(|it| it.span().end <= span.start);
    let end = cuts.partition_point(|it| it.span().start < span.end);
    &cuts[start..end.max(start)]
}

fn shown_as(text: String, cut: Option<&Cut>) -> Piece {
    match cut {
        Some(Cut::Quantity(it, class)) => {
            Piece::Quantity(Shown { text, reads: it.reads.clone(), pair: it.pair, class: *class })
        }
        _ => Piece::Text(text),
    }
}

fn shown(file: &File, span: Span) -> String {
    visible(file.slice(span)).into_owned()
}
