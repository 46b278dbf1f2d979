//! For a person at a terminal: excerpts with the translation first, and a line per document.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer};

use super::line::{ignored_line, summary_line};
use super::view::View;
use crate::checks;
use crate::finding::trouble::Trouble;
use crate::finding::{Argument, Finding, Severity, Was};
use crate::messages::{Messages, Wording};
use crate::report::screen::Screen;
use crate::run::summary::summaries;
use crate::text::file::{Place, Span};

mod excerpt;

/// More findings than these are counted, but not shown.
const MAX_SHOWN: usize = 1000;

/// The findings with their excerpts, then one line per document.
pub fn write(view: &View) -> String {
    let mut text = findings(view);
    text += &ignored(view);
    for summary in summaries(view.run) {
        text += &summary_line(&summary, view, view.screen);
        text.push('\n');
    }
    text
}

/// The ignored findings: a line each, with the reason, and a blank line after them.
fn ignored(view: &View) -> String {
    let mut text = String::new();
    for finding in view.run.ignored.iter().take(MAX_SHOWN) {
        text += &ignored_line(finding, view);
        text.push('\n');
    }
    if text.is_empty() { text } else { text + "\n" }
}

/// The findings with their excerpts, a blank line after each.
pub fn findings(view: &View) -> String {
    let renderer = renderer(view.screen);
    let mut text = String::new();
    let blocks = blocks(&view.run.findings);
    for block in blocks.iter().take(MAX_SHOWN) {
        text += &rendered(view, &renderer, block);
        text += "\n\n";
    }
    if blocks.len() > MAX_SHOWN {
        let hidden = blocks[MAX_SHOWN..].iter().map(|it| it.len()).sum();
        text += &view.messages.count("summary-not-shown", hidden);
        text += "\n\n";
    }
    text
}

/// Trouble as an error, with the piece of the settings it is about.
pub fn trouble(trouble: &Trouble, messages: &Messages, screen: Screen) -> String {
    report(trouble, Severity::Error, messages, screen)
}

/// The same as a note: worth knowing, but nothing is wrong.
pub fn notice(notice: &Trouble, messages: &Messages, screen: Screen) -> String {
    report(notice, Severity::Note, messages, screen)
}

fn report(trouble: &Trouble, severity: Severity, messages: &Messages, screen: Screen) -> String {
    let title = messages.text(&trouble.message(), &trouble.arguments);
    let title = level(severity, messages).primary_title(title);
    let mut group = Group::with_title(title);
    if let Some(excerpt) = &trouble.excerpt {
        group = group.element(excerpt::of_settings(excerpt));
    }
    if let Some(text) = messages.attribute(&trouble.message(), "help", &trouble.arguments) {
        group = group.element(help(messages).message(text));
    }
    renderer(screen).render(&[group]) + "\n"
}

fn renderer(screen: Screen) -> Renderer {
    let renderer = if screen.color { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Unicode).term_width(screen.width)
}

/// Findings that are shown together: the missing segments of one file in one locale are one block.
fn blocks<'r, 'p>(findings: &'r [Finding<'p>]) -> Vec<&'r [Finding<'p>]> {
    findings.chunk_by(belong_together).collect()
}

fn belong_together(a: &Finding, b: &Finding) -> bool {
    [a, b].into_iter().all(|finding| checks::is_of(finding, |it| it.groups))
        && a.locale == b.locale
        && std::ptr::eq(a.place.file, b.place.file)
}

fn rendered(view: &View, renderer: &Renderer, block: &[Finding]) -> String {
    let finding = &block[0];
    let wording = view.wording(finding);
    let title = title(view, block).unwrap_or_else(|| wording.title.clone());
    let title = level(finding.severity, view.messages).primary_title(title).id(finding.check);
    let group = Group::with_title(title);

    let mut group = match (&finding.was, &wording.was) {
        (Some(was), Some(_)) => changed(group, finding, was, &wording),
        _ => excerpts(group, view, block, &wording),
    };
    if let Some(note) = more(view, block).or(wording.note) {
        group = group.element(level(Severity::Note, view.messages).message(note));
    }
    if let Some(text) = wording.help {
        group = group.element(help(view.messages).message(text));
    }
    renderer.render(&[group])
}

/// The title of a block of several missing segments, instead of that of its first finding.
fn title(view: &View, block: &[Finding]) -> Option<String> {
    let [first, _, ..] = block else { return None };
    let count = Argument::Count(block.len());
    let locale = Argument::Text(view.messages.language_name(&first.locale.tag, Some("in")));
    Some(view.messages.text("missing-several", &[("count", count), ("in-locale", locale)]))
}

/// How many missing segments of a block, or changed lines of a text, are shown.
const MAX_LINES: usize = 3;

/// How many segments of a block are not shown.
fn more(view: &View, block: &[Finding]) -> Option<String> {
    let more = block.len().saturating_sub(MAX_LINES);
    (more > 0).then(|| view.messages.count("missing-more", more))
}

/// A severity with its name in the reader's language.
fn level(severity: Severity, messages: &Messages) -> Level<'static> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    level.with_name(messages.severity(severity))
}

fn help(messages: &Messages) -> Level<'static> {
    Level::HELP.with_name(messages.text("severity-help", &[]))
}

/// The places of the findings of a block, and those they are compared with.
fn excerpts<'s>(
    mut group: Group<'s>,
    view: &View,
    block: &[Finding],
    first: &Wording,
) -> Group<'s> {
    group = primary(group, block[0].place, first.here.clone());
    for finding in block.iter().take(MAX_LINES).skip(1) {
        group = primary(group, finding.place, view.wording(finding).here);
    }
    for place in block[0].source.iter().chain(&block[0].related) {
        let kind = AnnotationKind::Context;
        group = excerpt::of(group, place.file, &[place.span], kind, first.source.clone());
    }
    group
}

fn primary<'s>(group: Group<'s>, place: Place, label: Option<String>) -> Group<'s> {
    excerpt::of(group, place.file, &[place.span], AnnotationKind::Primary, label)
}

/// The source before and now, with the words that have changed, and then the translation.
fn changed<'s>(mut group: Group<'s>, finding: &Finding, was: &Was, wording: &Wording) -> Group<'s> {
    group = changed_lines(group, was.place, &was.before, wording.was.as_deref());
    let source = finding.source.unwrap_or(was.place);
    group = changed_lines(group, source, &was.now, wording.source.as_deref());
    primary(group, finding.place, None)
}

/// The lines of a text in which words have changed; its first line if there are none. The label is
/// at the first word.
fn changed_lines<'s>(
    mut group: Group<'s>,
    text: Place,
    words: &[Span],
    mut label: Option<&str>,
) -> Group<'s> {
    let first = [Span::new(text.span.start, text.span.start)];
    let words = if words.is_empty() { &first } else { words };
    let line = |it: &Span| text.file.position(it.start).line;
    for words in words.chunk_by(|a, b| line(a) == line(b)).take(MAX_LINES) {
        let label = label.take().map(str::to_owned);
        group = excerpt::of(group, text.file, words, AnnotationKind::Context, label);
    }
    group
}
