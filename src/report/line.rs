//! Lines that several formats share.

use annotate_snippets::renderer::AnsiColor;

use super::screen::Screen;
use super::view::View;
use crate::finding::{Argument, Finding, IgnoredBy, Severity};
use crate::ftl::Segment;
use crate::messages::Messages;
use crate::run::summary::{Counts, Summary};
use crate::standing::state::{Standing, State};
use crate::text::file::{Place, Position};
use crate::text::visible::visible;

/// `error[numbers/digit]`; `ignored[…]` for an ignored finding.
pub(super) fn label(finding: &Finding) -> String {
    let severity = if finding.ignored.is_some() { "ignored" } else { finding.severity.name() };
    format!("{severity}[{}/{}]", finding.check, finding.kind)
}

/// What follows the title of an ignored finding: ` -- reason`, as in the comment that ignores it.
pub(super) fn because(finding: &Finding, view: &View) -> String {
    finding.ignored.map(|it| format!(" -- {}", view.reason(it))).unwrap_or_default()
}

/// An ignored finding on one line, with the reason.
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

/// A screen for text that goes into a file.
pub(super) const PLAIN: Screen = Screen { color: false, width: 80 };

/// `brief · 42 segments · 2 translations · 118 numbers compared · in unison`
pub(super) fn summary_line(summary: &Summary, view: &View, screen: Screen) -> String {
    let (name, verdict) = (visible(&summary.name), verdict(&summary.counts, view, screen));
    format!("{name} · {} · {verdict}", looked_at(summary, view))
}

/// `42 segments · 2 translations · 118 numbers compared`
pub(super) fn looked_at(summary: &Summary, view: &View) -> String {
    let messages = view.messages;
    let mut parts = vec![
        messages.count("summary-segments", summary.segments),
        messages.count("summary-translations", summary.translations),
    ];
    parts.extend(summary.numbers.map(|it| messages.count("summary-numbers", it)));
    if summary.without_base && view.run.has_run(|it| it.needs_base) {
        parts.push(messages.text("summary-no-base", &[]));
    }
    parts.join(" · ")
}

/// `2 errors, one note`, or that nothing was found.
pub(super) fn verdict(counts: &Counts, view: &View, screen: Screen) -> String {
    if counts.is_empty() {
        return screen.paint(&nothing_found(view), AnsiColor::Green);
    }

    let mut parts = Vec::new();
    for (severity, count) in [
        (Severity::Error, counts.errors),
        (Severity::Warning, counts.warnings),
        (Severity::Note, counts.notes),
    ] {
        if count > 0 {
            parts.push(counted(severity, count, view, screen));
        }
    }
    parts.join(", ")
}

/// “In unison” is said only of a project that was checked as a whole and has no known findings.
fn nothing_found(view: &View) -> String {
    let has_known = view.run.ignored.iter().any(|it| it.ignored == Some(IgnoredBy::Baseline));
    let is_in_unison = view.run.is_whole() && !has_known;
    view.messages.text(if is_in_unison { "summary-unison" } else { "summary-nothing" }, &[])
}

fn counted(severity: Severity, count: usize, view: &View, screen: Screen) -> String {
    let (id, color) = match severity {
        Severity::Error => ("summary-errors", AnsiColor::BrightRed),
        Severity::Warning => ("summary-warnings", AnsiColor::Yellow),
        Severity::Note => ("summary-notes", AnsiColor::BrightGreen),
    };
    screen.paint(&view.messages.count(id, count), color)
}

/// The text that a translation was confirmed against, if the source has changed since.
pub(super) fn confirmed_text<'p>(standing: &Standing<'p>) -> Option<&'p Segment<'p>> {
    standing.change?;
    standing.entry.filter(|it| !it.torn).map(|it| &it.segment)
}

/// The state of a translation; of an outdated one, how its source has changed, which says more.
pub(super) fn state_text(standing: &Standing, messages: &Messages) -> String {
    let name = match (standing.state, standing.change) {
        (State::Outdated, Some(change)) => change.name(),
        (state, _) => state.name(),
    };
    messages.text(&format!("state-{name}"), &[])
}

/// The position after the last character of a place.
pub(super) fn end(place: &Place) -> Position {
    place.file.position(place.span.end)
}

/// A text on one line, with what would act on a terminal made visible.
pub(super) fn one_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}
