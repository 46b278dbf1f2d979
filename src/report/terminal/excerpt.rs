//! Pieces of files for the renderer.

use annotate_snippets::{Annotation, AnnotationKind, Group, Origin, Snippet};

use crate::finding::trouble::Excerpt;
use crate::text::file::{BOM, File, Place, Span};
use crate::text::visible::{visible, visible_with_offsets};

/// The path and the line of the first place, with all places marked. As the
/// renderer searches all the text it is given, it is given only this line, and of a very long one
/// only what surrounds the first place.
pub(super) fn of<'s>(
    group: Group<'s>,
    file: &File,
    places: &[Span],
    kind: AnnotationKind,
    mut label: Option<String>,
) -> Group<'s> {
    let place = Place { file, span: places[0] };
    let position = place.position();
    let window = window(place, position.line);
    let text = file.slice(window);
    let mut offsets = offsets(places, window);
    let shown = visible_with_offsets(text, &mut offsets);
    let is_verbatim = shown == text && window == whole_line(file, position.line);

    label = label.filter(|it| !it.is_empty());
    let mut annotations = Vec::new();
    for ends in offsets.chunks_exact(2) {
        annotations.push(kind.span(ends[0]..ends[1]).label(label.take()));
    }
    let snippet = Snippet::source(shown).line_start(position.line).annotations(annotations);

    let path = visible(&file.path).into_owned();
    if is_verbatim {
        return group.element(snippet.path(path));
    }
    // The renderer would count the columns of the text as it is shown.
    let origin = Origin::path(path).line(position.line).char_column(position.column);
    group.element(origin).element(snippet)
}

/// The start and the end of each place, in bytes from the start of the window.
fn offsets(places: &[Span], window: Span) -> Vec<usize> {
    let ends = places.iter().flat_map(|it| [it.start, it.end]);
    ends.map(|at| at.clamp(window.start, window.end) - window.start).collect()
}

/// How much of a very long line is shown on either side of a place, in bytes.
const WINDOW: usize = 2000;

fn window(place: Place, line: usize) -> Span {
    let Span { start, end } = whole_line(place.file, line);
    let text = &place.file.text;
    let near = place.span.start.clamp(start, end);
    let from = text.ceil_char_boundary(near.saturating_sub(WINDOW).max(start));
    let to = text.floor_char_boundary((place.span.end.min(near + WINDOW) + WINDOW).min(end));
    Span::new(from, to.max(from))
}

/// A line without its end and without the byte order mark.
fn whole_line(file: &File, line: usize) -> Span {
    let (start, next) = (file.line_start(line), file.line_start(line + 1));
    let start = if file.text[start..].starts_with(BOM) { start + BOM.len_utf8() } else { start };
    Span::new(start, start + file.text[start..next].trim_end_matches(['\r', '\n']).len())
}

/// A piece of the settings.
pub(super) fn of_settings<'s>(excerpt: &Excerpt) -> Snippet<'s, Annotation<'s>> {
    let mut offsets = [excerpt.span.start, excerpt.span.end].map(|it| it.min(excerpt.text.len()));
    let shown = visible_with_offsets(&excerpt.text, &mut offsets);
    Snippet::source(shown)
        .path(visible(&excerpt.path).into_owned())
        .annotation(AnnotationKind::Primary.span(offsets[0]..offsets[1]))
}
