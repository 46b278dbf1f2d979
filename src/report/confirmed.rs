//! What `einklang accept` and `einklang base` have confirmed, and what not.

use annotate_snippets::renderer::AnsiColor;
use unicode_width::UnicodeWidthStr;

use super::line::cut;
use crate::base::diff;
use crate::finding::Argument;
use crate::ftl::Segment;
use crate::messages::Messages;
use crate::project::Project;
use crate::report::screen::Screen;
use crate::standing::state::State;
use crate::tasks::confirm::{Candidate, Refusal};
use crate::text::visible::visible;

/// What a command has confirmed.
pub struct Accepted<'r, 'c, 'p> {
    /// What was looked at.
    pub project: &'r Project,
    /// The translations that are confirmed.
    pub chosen: &'r [Candidate<'c, 'p>],
    /// Those that are not.
    pub refused: &'r [Refusal<'c, 'p>],
    /// Those that rest on an older text than the one whose change is said to be none.
    pub older: &'r [Candidate<'c, 'p>],
    /// Whether nothing has been written.
    pub dry_run: bool,
    /// Whether the texts are shown, if they are few.
    pub texts: bool,
}

/// More than these are only counted.
const MAX_SHOWN: usize = 20;

/// The texts of what was confirmed, then what was refused, then how many.
pub fn write(run: &Accepted, messages: &Messages, screen: Screen) -> String {
    let mut out = String::new();
    if run.texts && run.chosen.len() <= MAX_SHOWN {
        out.extend(run.chosen.iter().map(|it| confirmed(it, messages, screen) + "\n"));
    }
    out.extend(
        run.refused.iter().take(MAX_SHOWN).map(|it| refused(it, run.project, messages) + "\n"),
    );
    for Candidate { progress, standing } in run.older {
        let arguments = [
            ("key", Argument::Text(standing.source.key.to_string())),
            ("locale", Argument::Text(messages.language_name(&progress.locale.tag, None))),
        ];
        out += &format!("{}\n", messages.text("accept-older", &arguments));
    }
    let last = if run.dry_run { "accept-would" } else { "accept-done" };
    let count = |id: &str, count: usize| messages.text(id, &[("count", count.into())]);
    let mut counts = Vec::new();
    if !run.chosen.is_empty() || run.refused.is_empty() {
        counts.push(count(last, run.chosen.len()));
    }
    if !run.refused.is_empty() {
        counts.push(count("accept-refused-count", run.refused.len()));
    }
    out += &counts.join(" · ");
    out + "\n"
}

fn refused(refusal: &Refusal, project: &Project, messages: &Messages) -> String {
    let Candidate { progress, standing } = refusal.candidate;
    let why = match &refusal.finding {
        Some(finding) => messages.finding(finding, &project.source).title,
        None => messages.text(&format!("state-{}", standing.state.name()), &[]),
    };
    let arguments = [
        ("key", Argument::Text(standing.source.key.to_string())),
        ("locale", Argument::Text(messages.language_name(&progress.locale.tag, None))),
        ("why", Argument::Text(why)),
    ];
    messages.text("accept-refused", &arguments)
}

/// Four lines: what it is, the source before and now, and the translation.
fn confirmed(candidate: &Candidate, messages: &Messages, screen: Screen) -> String {
    let Candidate { progress, standing } = candidate;
    let name = match standing.change.filter(|_| standing.state == State::Outdated) {
        Some(change) => change.name(),
        None => standing.state.name(),
    };
    let state = messages.text(&format!("state-{name}"), &[]);
    let language = messages.language_name(&progress.locale.tag, None);
    let head = format!("{} · {language} · {state}\n", visible(&standing.source.key.to_string()));
    let was =
        standing.entry.filter(|it| standing.change.is_some() && !it.torn).map(|it| &it.segment);
    let first = was.and_then(|was| diff::changes(was, standing.source).first().copied());
    let now = first.map_or(standing.source.text_place().span.start, |it| it.now.start);
    let texts = [
        ("−", was.zip(first.map(|it| it.before.start)), AnsiColor::BrightRed),
        ("+", Some((standing.source, now)), AnsiColor::Green),
        (
            "=",
            standing.translation.map(|it| (it, it.text_place().span.start)),
            AnsiColor::BrightBlue,
        ),
    ];
    let line = |(mark, text, color): (&str, Option<(&Segment, usize)>, AnsiColor)| {
        let room = screen.width.saturating_sub(4 + mark.width());
        let shown = around(text?.0, text?.1);
        Some(format!("  {} {}\n", screen.paint(mark, color), cut(&visible(&shown), room)))
    };
    head + &texts.into_iter().filter_map(line).collect::<String>()
}

/// How many characters are shown before the first word that has changed.
const BEFORE: usize = 40;

/// The text from a little before this byte of the file on.
fn around(segment: &Segment, at: usize) -> String {
    let place = segment.text_place();
    let text = place.text();
    let before = &text[..at.clamp(place.span.start, place.span.end) - place.span.start];
    let start = before.char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
    let start = if start == 0 { 0 } else { start + text[start..].find(' ').map_or(0, |it| it + 1) };
    let begins = if start == 0 { "" } else { "…" };
    // Lines are joined; no-break spaces stay.
    begins.to_owned()
        + &text[start..]
            .split([' ', '\r', '\n'])
            .filter(|it| !it.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
}
