//! What `einklang accept` and `einklang base` have confirmed, and what they have not.

use annotate_snippets::renderer::AnsiColor;
use unicode_width::UnicodeWidthStr;

use super::line::{confirmed_text, state_text};
use crate::base::diff;
use crate::finding::Argument;
use crate::ftl::Segment;
use crate::messages::Messages;
use crate::project::Project;
use crate::report::screen::Screen;
use crate::standing::state::Standing;
use crate::tasks::confirm::{Candidate, Refusal};
use crate::text::cut::cut;
use crate::text::visible::visible;

/// What a command has confirmed.
pub struct Accepted<'r, 'c, 'p> {
    /// The project.
    pub project: &'r Project,
    /// The translations that were confirmed.
    pub chosen: &'r [Candidate<'c, 'p>],
    /// Those that were not.
    pub refused: &'r [Refusal<'c, 'p>],
    /// Those that stay outdated, as they are based on an older text.
    pub older: &'r [Candidate<'c, 'p>],
    /// Whether nothing has been written.
    pub dry_run: bool,
    /// Whether to show the texts, if there are few.
    pub texts: bool,
}

/// If there are more, their texts are not shown.
const MAX_SHOWN: usize = 20;

/// The texts of what was confirmed, then what was refused, then how many.
pub fn write(run: &Accepted, messages: &Messages, screen: Screen) -> String {
    let mut out = String::new();
    if run.texts && run.chosen.len() <= MAX_SHOWN {
        for candidate in run.chosen {
            out += &confirmed(candidate, messages, screen);
            out.push('\n');
        }
    }
    for refusal in run.refused.iter().take(MAX_SHOWN) {
        out += &refused(refusal, run.project, messages);
        out.push('\n');
    }
    for candidate in run.older {
        out += &messages.text("accept-older", &names(candidate, messages));
        out.push('\n');
    }
    out + &counts(run, messages) + "\n"
}

fn counts(run: &Accepted, messages: &Messages) -> String {
    let mut counts = Vec::new();
    if !run.chosen.is_empty() || run.refused.is_empty() {
        let id = if run.dry_run { "accept-would" } else { "accept-done" };
        counts.push(messages.count(id, run.chosen.len()));
    }
    if !run.refused.is_empty() {
        counts.push(messages.count("accept-refused-count", run.refused.len()));
    }
    counts.join(" · ")
}

fn refused(refusal: &Refusal, project: &Project, messages: &Messages) -> String {
    let candidate = &refusal.candidate;
    let why = match &refusal.finding {
        Some(finding) => messages.finding(finding, &project.source).title,
        None => messages.text(&format!("state-{}", candidate.standing.state.name()), &[]),
    };
    let [key, locale] = names(candidate, messages);
    messages.text("accept-refused", &[key, locale, ("why", Argument::Text(why))])
}

/// The arguments that name a translation.
fn names(candidate: &Candidate, messages: &Messages) -> [(&'static str, Argument); 2] {
    let Candidate { progress, standing } = candidate;
    [
        ("key", Argument::Text(standing.source.key.to_string())),
        ("locale", Argument::Text(messages.language_name(&progress.locale.tag, None))),
    ]
}

/// Four lines: what it is, the source before and now, and the translation.
fn confirmed(candidate: &Candidate, messages: &Messages, screen: Screen) -> String {
    let Candidate { progress, standing } = candidate;
    let key = standing.source.key.to_string();
    let language = messages.language_name(&progress.locale.tag, None);
    let state = state_text(standing, messages);
    let mut out = format!("{} · {language} · {state}\n", visible(&key));
    for line in text_lines(standing) {
        out += &line.show(screen);
    }
    out
}

/// A line with a text, from a little before a byte of its file on.
struct TextLine<'p> {
    mark: &'static str,
    color: AnsiColor,
    segment: &'p Segment<'p>,
    at: usize,
}

/// The source before and now, from the first change on, and the translation.
fn text_lines<'p>(standing: &Standing<'p>) -> Vec<TextLine<'p>> {
    let source = standing.source;
    let before = confirmed_text(standing);
    let change = before.and_then(|it| diff::changes(it, source).first().copied());

    let mut lines = Vec::new();
    if let (Some(segment), Some(change)) = (before, change) {
        let at = change.before.start;
        lines.push(TextLine { mark: "−", color: AnsiColor::BrightRed, segment, at });
    }
    let at = change.map_or(source.text_place().span.start, |it| it.now.start);
    lines.push(TextLine { mark: "+", color: AnsiColor::Green, segment: source, at });
    if let Some(segment) = standing.translation {
        let at = segment.text_place().span.start;
        lines.push(TextLine { mark: "=", color: AnsiColor::BrightBlue, segment, at });
    }
    lines
}

impl TextLine<'_> {
    fn show(&self, screen: Screen) -> String {
        let room = screen.width.saturating_sub(4 + self.mark.width());
        let text = around(self.segment, self.at);
        let mark = screen.paint(self.mark, self.color);
        format!("  {mark} {}\n", cut(&visible(&text), room))
    }
}

/// How many characters are shown before the first word that has changed.
const BEFORE: usize = 40;

/// The text from a little before this byte of the file on.
fn around(segment: &Segment, at: usize) -> String {
    let place = segment.text_place();
    let text = place.text();
    let before = &text[..at.clamp(place.span.start, place.span.end) - place.span.start];
    let start = before.char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
    if start == 0 {
        return on_one_line(text);
    }
    // A word that would be cut is left out.
    let start = start + text[start..].find(' ').map_or(0, |at| at + 1);
    format!("…{}", on_one_line(&text[start..]))
}

/// Lines are joined; no-break spaces stay.
fn on_one_line(text: &str) -> String {
    let words = text.split([' ', '\r', '\n']).filter(|it| !it.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
