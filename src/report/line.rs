//! Lines that several formats share.

use annotate_snippets::renderer::AnsiColor;
use unicode_width::UnicodeWidthStr;

use super::screen::Screen;
use super::view::View;
use crate::finding::{Argument, Excuse, Finding};
use crate::run::summary::{Counts, Summary};
use crate::text::file::{Place, Position};
use crate::text::visible::visible;

/// `error[numbers/digit]`; `ignored[…]` for a finding that does not count.
pub(super) fn label(finding: &Finding) -> String {
    let severity = if finding.ignored.is_some() { "ignored" } else { finding.severity.name() };
    format!("{severity}[{}/{}]", finding.check, finding.kind)
}

/// What stands behind the title of a finding that is ignored: ` -- reason`, as in the comment that
/// excuses it.
pub(super) fn because(finding: &Finding, view: &View) -> String {
    finding.ignored.map(|it| format!(" -- {}", view.reason(it))).unwrap_or_default()
}

/// What is ignored, and why, on a line.
pub(super) fn ignored_line(finding: &Finding, view: &View) -> String {
    let path = format!("{}:{}", finding.place.file.path, finding.place.position().line);
    let arguments = [
        ("path", Argument::Text(path)),
        ("title", Argument::Text(view.wording(finding).title)),
        ("check", Argument::Text(finding.check.to_owned())),
        ("reason", Argument::Text(finding.ignored.map(|it| view.reason(it)).unwrap_or_default())),
    ];
    view.messages.text("summary-ignored", &arguments)
}

/// The beginning of a text, with `…` where it does not fit.
pub(super) fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut used = 1;
    let fits = |c: &char| {
        used += unicode_width::UnicodeWidthChar::width(*c).unwrap_or(0);
        used <= width
    };
    text.chars().take_while(fits).collect::<String>().trim_end().to_owned() + "…"
}

/// A screen without colours, for text that goes into a file.
pub(super) const PLAIN: Screen = Screen { color: false, width: 80 };

/// `brief · 42 segments · 2 translations · 118 numbers compared · in unison`
pub(super) fn summary_line(summary: &Summary, view: &View, screen: Screen) -> String {
    let (name, verdict) = (visible(&summary.name), verdict(&summary.counts, view, screen));
    format!("{name} · {} · {verdict}", looked_at(summary, view))
}

/// `42 segments · 2 translations · 118 numbers compared`
pub(super) fn looked_at(summary: &Summary, view: &View) -> String {
    let count =
        |id: &str, count: usize| view.messages.text(id, &[("count", Argument::Count(count))]);
    let mut parts = vec![
        count("summary-segments", summary.segments),
        count("summary-translations", summary.translations),
    ];
    parts.extend(summary.numbers.map(|it| count("summary-numbers", it)));
    if summary.without_base && view.run.has_run(|it| it.needs_base) {
        parts.push(view.messages.text("summary-no-base", &[]));
    }
    parts.join(" · ")
}

/// `2 errors, one note`, or that there is nothing.
pub(super) fn verdict(counts: &Counts, view: &View, screen: Screen) -> String {
    let found = [
        ("summary-errors", counts.errors, AnsiColor::BrightRed),
        ("summary-warnings", counts.warnings, AnsiColor::Yellow),
        ("summary-notes", counts.notes, AnsiColor::BrightGreen),
    ];
    if counts.is_empty() {
        let known = view.run.ignored.iter().any(|it| it.ignored == Some(Excuse::Baseline));
        let nothing =
            if view.run.is_whole() && !known { "summary-unison" } else { "summary-nothing" };
        return screen.paint(&view.messages.text(nothing, &[]), AnsiColor::Green);
    }
    let told = found.iter().filter(|(_, count, _)| *count > 0);
    let told = told.map(|(id, count, color)| {
        screen.paint(&view.messages.text(id, &[("count", Argument::Count(*count))]), *color)
    });
    told.collect::<Vec<_>>().join(", ")
}

/// Line and column behind the last character of a place.
pub(super) fn end(place: &Place) -> Position {
    place.file.position(place.span.end)
}

/// A text that acts on nothing, on one line.
pub(super) fn one_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}
