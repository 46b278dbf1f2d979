//! For a person at a terminal: excerpts with the translation first, and a line for each document.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::line::{ignored_line, summary_line};
use super::view::View;
use crate::checks;
use crate::finding::trouble::{Excerpt, Trouble};
use crate::finding::{Argument, Finding, Severity, Was};
use crate::messages::Messages;
use crate::report::screen::Screen;
use crate::run::summary::summaries;
use crate::text::file::{BOM, File, Place, Span};
use crate::text::visible::{visible, visible_with_offsets};

/// More findings than these are counted, but not shown.
const MAX_SHOWN: usize = 1000;

/// The findings with their excerpts, then one line for each document.
pub fn write(view: &View) -> String {
    let mut text = findings(view);
    text += &ignored(view);
    for summary in summaries(view.run) {
        text += &summary_line(&summary, view, view.screen);
        text.push('\n');
    }
    text
}

/// What is excused: a line for each, with the reason.
fn ignored(view: &View) -> String {
    let lines: String =
        view.run.ignored.iter().take(MAX_SHOWN).map(|it| ignored_line(it, view) + "\n").collect();
    if lines.is_empty() { lines } else { lines + "\n" }
}

/// The findings with their excerpts, a blank line after each.
pub fn findings(view: &View) -> String {
    let renderer = renderer(view.screen);
    let mut text = String::new();
    let blocks = blocks(&view.run.findings);
    for block in blocks.iter().take(MAX_SHOWN) {
        text += &finding(view, &renderer, block);
        text += "\n\n";
    }
    if blocks.len() > MAX_SHOWN {
        let hidden = blocks[MAX_SHOWN..].iter().map(|it| it.len()).sum();
        text += &view.messages.text("summary-not-shown", &[("count", Argument::Count(hidden))]);
        text += "\n\n";
    }
    text
}

/// Trouble as an error, with the piece of the settings it is about.
pub fn trouble(trouble: &Trouble, messages: &Messages, screen: Screen) -> String {
    told(trouble, Severity::Error, messages, screen)
}

/// The same as a note: worth knowing, and nothing is wrong.
pub fn notice(notice: &Trouble, messages: &Messages, screen: Screen) -> String {
    told(notice, Severity::Note, messages, screen)
}

fn told(trouble: &Trouble, severity: Severity, messages: &Messages, screen: Screen) -> String {
    let title = messages.text(&trouble.message(), &trouble.arguments);
    let title = level(severity).with_name(severity_name(messages, severity)).primary_title(title);
    let mut group = Group::with_title(title);
    if let Some(excerpt) = &trouble.excerpt {
        group = group.element(excerpt_snippet(excerpt));
    }
    if let Some(help) = messages.attribute(&trouble.message(), "help", &trouble.arguments) {
        group =
            group.element(Level::HELP.with_name(messages.text("severity-help", &[])).message(help));
    }
    renderer(screen).render(&[group]) + "\n"
}

fn renderer(screen: Screen) -> Renderer {
    let renderer = if screen.color { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Unicode).term_width(screen.width)
}

/// Findings that one excerpt shows together: a file that a locale lacks altogether, segment after
/// segment.
fn blocks<'r, 'p>(findings: &'r [Finding<'p>]) -> Vec<&'r [Finding<'p>]> {
    let missing = |it: &Finding| checks::is_of(it, |it| it.groups);
    let together = |a: &Finding, b: &Finding| {
        missing(a) && missing(b) && a.locale == b.locale && same_file(a, b)
    };
    findings.chunk_by(together).collect()
}

fn same_file(a: &Finding, b: &Finding) -> bool {
    std::ptr::eq(a.place.file, b.place.file)
}

fn finding(view: &View, renderer: &Renderer, block: &[Finding]) -> String {
    let finding = &block[0];
    let wording = view.wording(finding);
    let level = level(finding.severity).with_name(severity_name(view.messages, finding.severity));
    let title = title(view, block).unwrap_or_else(|| wording.title.clone());
    let mut group = Group::with_title(level.primary_title(title).id(finding.check));
    group = match finding.was.as_ref().zip(wording.was.as_ref()) {
        Some((was, label)) => {
            changed(group, finding, was, [label.clone(), wording.source.unwrap_or_default()])
        }
        None => {
            group = excerpt(group, finding.place, AnnotationKind::Primary, wording.here.clone());
            for finding in block.iter().skip(1).take(MAX_LINES - 1) {
                let wording = view.wording(finding);
                group = excerpt(group, finding.place, AnnotationKind::Primary, wording.here);
            }
            let beside = finding.source.iter().chain(&finding.related);
            beside.fold(group, |group, it| {
                excerpt(group, *it, AnnotationKind::Context, wording.source.clone())
            })
        }
    };
    if let Some(more) = more(view, block).or(wording.note) {
        let name = severity_name(view.messages, Severity::Note);
        group = group.element(Level::NOTE.with_name(name).message(more));
    }
    if let Some(help) = wording.help {
        let name = view.messages.text("severity-help", &[]);
        group = group.element(Level::HELP.with_name(name).message(help));
    }
    renderer.render(&[group])
}

/// What a block of several missing segments says instead of naming one.
fn title(view: &View, block: &[Finding]) -> Option<String> {
    let [first, _, ..] = block else { return None };
    let count = Argument::Count(block.len());
    let locale = Argument::Text(view.messages.language_name(&first.locale.tag, Some("in")));
    Some(view.messages.text("missing-several", &[("count", count), ("in-locale", locale)]))
}

/// How many missing segments one block shows.
const MAX_LINES: usize = 3;

/// How many segments of a block are not shown.
fn more(view: &View, block: &[Finding]) -> Option<String> {
    let more = block.len().saturating_sub(MAX_LINES);
    (more > 0).then(|| view.messages.text("missing-more", &[("count", Argument::Count(more))]))
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

fn severity_name(messages: &Messages, severity: Severity) -> String {
    messages.text(&format!("severity-{}", severity.name()), &[])
}

/// The source before and now, with the words that have changed, and then the translation.
fn changed<'s>(
    group: Group<'s>,
    finding: &Finding,
    was: &Was,
    [before, now]: [String; 2],
) -> Group<'s> {
    let source = finding.source.map_or(was.place.file, |it| it.file);
    let group = lines(group, was.place, &was.before, before);
    let beginning = finding.source.unwrap_or(was.place);
    let group = lines(group, Place { file: source, ..beginning }, &was.now, now);
    excerpt(group, finding.place, AnnotationKind::Primary, None)
}

/// The lines of a text in which words have changed; its first line, if it has none. The label
/// stands at the first word.
fn lines<'s>(group: Group<'s>, text: Place, words: &[Span], label: String) -> Group<'s> {
    let first = Span::new(text.span.start, text.span.start);
    let words = if words.is_empty() { &[first][..] } else { words };
    let line = |it: &Span| text.file.position(it.start).line;
    let mut group = group;
    for (at, words) in words.chunk_by(|a, b| line(a) == line(b)).take(MAX_LINES).enumerate() {
        let label = Some(label.clone()).filter(|_| at == 0);
        group = marked(group, text.file, words, AnnotationKind::Context, label);
    }
    group
}

fn excerpt<'s>(
    group: Group<'s>,
    place: Place,
    kind: AnnotationKind,
    label: Option<String>,
) -> Group<'s> {
    marked(group, place.file, &[place.span], kind, label)
}

/// The path and the line of the first place, with all places marked. Only the line is handed over,
/// and of a very long one only what is around the first place: the renderer searches all it is
/// given.
fn marked<'s>(
    group: Group<'s>,
    file: &File,
    places: &[Span],
    kind: AnnotationKind,
    label: Option<String>,
) -> Group<'s> {
    let place = Place { file, span: places[0] };
    let position = place.position();
    let window = window(place, position.line);
    let text = file.slice(window);
    let inside = |it: usize| it.clamp(window.start, window.end) - window.start;
    let mut offsets: Vec<usize> =
        places.iter().flat_map(|it| [inside(it.start), inside(it.end)]).collect();
    let shown = visible_with_offsets(text, &mut offsets);
    let mut label = label.filter(|it| !it.is_empty());
    let path = visible(&file.path).into_owned();
    let as_it_stands = shown == text && window == whole_line(file, position.line);
    let annotations = offsets.chunks_exact(2).map(|it| kind.span(it[0]..it[1]).label(label.take()));
    let snippet = Snippet::source(shown)
        .line_start(position.line)
        .annotations(annotations.collect::<Vec<_>>());
    match as_it_stands {
        true => group.element(snippet.path(path)),
        // The renderer would count the columns of what is shown.
        false => group
            .element(Origin::path(path).line(position.line).char_column(position.column))
            .element(snippet),
    }
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

fn excerpt_snippet<'s>(excerpt: &Excerpt) -> Snippet<'s, annotate_snippets::Annotation<'s>> {
    let mut offsets = [excerpt.span.start, excerpt.span.end].map(|it| it.min(excerpt.text.len()));
    let shown = visible_with_offsets(&excerpt.text, &mut offsets);
    Snippet::source(shown)
        .path(visible(&excerpt.path).into_owned())
        .annotation(AnnotationKind::Primary.span(offsets[0]..offsets[1]))
}
