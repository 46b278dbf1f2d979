//! Findings to text, one file for each format.

use std::io;

use annotate_snippets::renderer::AnsiColor;
use rustc_hash::FxHashMap;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::checks::CHECKS;
use crate::finding::{Argument, Excuse, Finding, Severity};
use crate::messages::Messages;
use crate::project::Project;
use crate::project::config::Gate;
use crate::report::screen::Screen;
use crate::run::scope::Scope;
use crate::run::summary::{Counts, Summary};
use crate::text::file::{Place, Position};
use crate::text::visible::{is_hidden, visible};

pub mod concise;
pub mod confirmed;
pub mod files;
pub mod github;
pub mod gitlab;
pub mod html;
pub mod json;
pub mod junit;
pub mod list;
pub mod markdown;
pub mod sarif;
pub mod screen;
pub mod status;
pub mod terminal;

/// How a report is written.
type Write = fn(&Run, Screen) -> String;

/// The forms of a report, by name; those for a reader speak the reader's language, the others
/// English.
const FORMATS: &[(&str, Audience, Write)] = &[
    ("terminal", Audience::Reader, terminal::write),
    ("concise", Audience::Reader, |run, _| concise::write(run)),
    ("json", Audience::Program, |run, _| json::write(run)),
    ("sarif", Audience::Program, |run, _| sarif::write(run)),
    ("junit", Audience::Program, |run, _| junit::write(run)),
    ("github", Audience::Program, |run, _| github::write(run)),
    ("gitlab", Audience::Program, |run, _| gitlab::write(run)),
    ("markdown", Audience::Program, |run, _| markdown::write(run)),
    ("html", Audience::Reader, |run, _| html::write(run)),
];

/// Whom a report is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// A person, in the reader's language.
    Reader,
    /// A program, or the people of a whole project.
    Program,
}

/// The names of the forms.
pub fn formats() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().map(|(name, ..)| *name)
}

/// Whom the form of this name is for.
pub fn audience(format: &str) -> Audience {
    FORMATS
        .iter()
        .find(|(name, ..)| *name == format)
        .map_or(Audience::Reader, |(_, audience, _)| *audience)
}

/// A report in the form of this name; the first form there is for a name that none has.
pub fn write(format: &str, run: &Run, screen: Screen) -> String {
    let (_, _, write) = FORMATS.iter().find(|(name, ..)| *name == format).unwrap_or(&FORMATS[0]);
    write(run, screen)
}

/// A run to report on.
pub struct Run<'r, 'p, 'f> {
    /// What was looked at.
    pub project: &'p Project<'f>,
    /// What was found in the part that was asked for.
    pub findings: &'r [Finding<'p>],
    /// What was found and is excused, by a comment or a baseline.
    pub ignored: &'r [Finding<'p>],
    /// The part that was asked for.
    pub scope: &'r Scope,
    /// The names of the checks that ran.
    pub checks: &'r [&'static str],
    /// From which severity on findings make the run fail, where a locale has no gate of its own.
    pub gate: Gate,
    /// Where only what has changed was asked for: since when, and how many segments have.
    pub changed: Option<(&'r str, usize)>,
    /// Whether everything could be read.
    pub complete: bool,
    /// The texts in the reader's language.
    pub messages: &'r Messages,
}

impl<'r, 'p, 'f> Run<'r, 'p, 'f> {
    /// A run over a whole project in which nothing was found.
    pub fn new(project: &'p Project<'f>, messages: &'r Messages) -> Run<'r, 'p, 'f> {
        Run {
            project,
            findings: &[],
            ignored: &[],
            scope: &WHOLE,
            checks: &[],
            gate: Gate::Error,
            changed: None,
            complete: true,
            messages,
        }
    }

    /// Whether it fails.
    pub fn fails(&self) -> bool {
        self.findings.iter().any(|it| self.gate_of(it).unwrap_or(self.gate).fails(it.severity))
    }

    /// Whether a finding is a failure to programs that judge by the report. Where the run never
    /// fails, the judgement is theirs.
    fn is_failure(&self, finding: &Finding) -> bool {
        let gate = if self.gate == Gate::Never { Gate::Error } else { self.gate };
        self.gate_of(finding).unwrap_or(gate).fails(finding.severity)
    }

    /// The severity that a finding has to such programs: an error that must not fail the run is a
    /// warning.
    fn severity(&self, finding: &Finding) -> Severity {
        match finding.severity {
            Severity::Error if !self.is_failure(finding) => Severity::Warning,
            severity => severity,
        }
    }

    fn gate_of(&self, finding: &Finding) -> Option<Gate> {
        self.project.settings.gate(&finding.locale.name)
    }

    /// Whether all checks have looked at all that there is: only then can it be said that something
    /// is right.
    fn is_whole(&self) -> bool {
        self.checks.len() == CHECKS.len() && self.changed.is_none() && self.complete
    }

    /// What of the whole is not in the report, if anything: what has not changed, what could not be
    /// read.
    fn left_out(&self) -> Vec<String> {
        let changed = self.changed.map(|(revision, count)| {
            let arguments = [("revision", revision.into()), ("count", count.into())];
            self.messages.text("trouble-changed-since", &arguments)
        });
        let unread = (!self.complete).then(|| self.messages.text("report-incomplete", &[]));
        changed.into_iter().chain(unread).collect()
    }
}

/// See [`Scope::WHOLE`].
static WHOLE: Scope = Scope::WHOLE;

/// Why a finding is ignored, in words.
fn reason(excuse: Excuse, run: &Run) -> String {
    match excuse {
        Excuse::Comment(reason) => reason.to_owned(),
        Excuse::Baseline => run.messages.text("summary-baseline", &[]),
    }
}

/// `error[numbers/digit]`; `ignored[…]` for a finding that does not count.
fn label(finding: &Finding) -> String {
    let severity = if finding.ignored.is_some() { "ignored" } else { finding.severity.name() };
    format!("{severity}[{}/{}]", finding.check, finding.kind)
}

/// What stands behind the title of a finding that is ignored: ` -- reason`, as in the comment that
/// excuses it.
fn because(finding: &Finding, run: &Run) -> String {
    finding.ignored.map(|it| format!(" -- {}", reason(it, run))).unwrap_or_default()
}

/// What is ignored, and why, on a line.
fn ignored_line(finding: &Finding, run: &Run) -> String {
    let path = format!("{}:{}", finding.place.file.path, finding.place.position().line);
    let arguments = [
        ("path", Argument::Text(path)),
        ("title", Argument::Text(run.messages.finding(finding, &run.project.source).title)),
        ("check", Argument::Text(finding.check.to_owned())),
        ("reason", Argument::Text(finding.ignored.map(|it| reason(it, run)).unwrap_or_default())),
    ];
    run.messages.text("summary-ignored", &arguments)
}

/// Any value as one line of JSON that is safe to print: what would act on a terminal is escaped.
fn to_line(value: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Visible);
    // Writing to a vector cannot fail, and every key of the wire structs is a string.
    let written = value.serialize(&mut serializer);
    debug_assert!(written.is_ok());
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

/// JSON with hidden characters as `\uXXXX`.
struct Visible;

impl serde_json::ser::Formatter for Visible {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        if !fragment.chars().any(is_hidden) {
            return writer.write_all(fragment.as_bytes());
        }
        for c in fragment.chars() {
            let mut units = [0; 2];
            match is_hidden(c) {
                true => c
                    .encode_utf16(&mut units)
                    .iter()
                    .try_for_each(|unit| write!(writer, "\\u{unit:04x}"))?,
                false => write!(writer, "{c}")?,
            }
        }
        Ok(())
    }
}

/// The beginning of a text, with `…` where it does not fit.
fn cut(text: &str, width: usize) -> String {
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
const PLAIN: Screen = Screen { color: false, width: 80 };

/// `brief · 42 segments · 2 translations · 118 numbers compared · in unison`
fn summary_line(summary: &Summary, run: &Run, screen: Screen) -> String {
    let (name, verdict) = (visible(&summary.name), verdict(&summary.counts, run, screen));
    format!("{name} · {} · {verdict}", looked_at(summary, run))
}

/// `42 segments · 2 translations · 118 numbers compared`
fn looked_at(summary: &Summary, run: &Run) -> String {
    let count =
        |id: &str, count: usize| run.messages.text(id, &[("count", Argument::Count(count))]);
    let mut parts = vec![
        count("summary-segments", summary.segments),
        count("summary-translations", summary.translations),
    ];
    parts.extend(summary.numbers.map(|it| count("summary-numbers", it)));
    if summary.without_base && run.checks.contains(&"outdated") {
        parts.push(run.messages.text("summary-no-base", &[]));
    }
    parts.join(" · ")
}

/// `2 errors, one note`, or that there is nothing.
fn verdict(counts: &Counts, run: &Run, screen: Screen) -> String {
    let found = [
        ("summary-errors", counts.errors, AnsiColor::BrightRed),
        ("summary-warnings", counts.warnings, AnsiColor::Yellow),
        ("summary-notes", counts.notes, AnsiColor::BrightGreen),
    ];
    if counts.is_empty() {
        let known = run.ignored.iter().any(|it| it.ignored == Some(Excuse::Baseline));
        let nothing = if run.is_whole() && !known { "summary-unison" } else { "summary-nothing" };
        return screen.paint(&run.messages.text(nothing, &[]), AnsiColor::Green);
    }
    let told = found.iter().filter(|(_, count, _)| *count > 0);
    let told = told.map(|(id, count, color)| {
        screen.paint(&run.messages.text(id, &[("count", Argument::Count(*count))]), *color)
    });
    told.collect::<Vec<_>>().join(", ")
}

/// Line and column behind the last character of a place.
fn end(place: &Place) -> Position {
    place.file.position(place.span.end)
}

/// A text that acts on nothing, on one line.
fn one_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}

/// What tells each finding from all others, in their order. It stays the same when lines move: no
/// span goes into it.
fn fingerprints(findings: &[Finding]) -> Vec<String> {
    let mut seen: FxHashMap<[u8; 32], usize> = FxHashMap::default();
    let fingerprint = |finding| {
        let identity = identity(finding);
        let alike = seen.entry(identity).or_default();
        *alike += 1;
        let mut hasher = blake3::Hasher::new();
        hasher.update(&identity);
        // The second of two that say the same is told by its number.
        hasher.update(&(*alike as u64).to_le_bytes());
        hasher.finalize().to_hex()[..32].to_owned()
    };
    findings.iter().map(fingerprint).collect()
}

fn identity(finding: &Finding) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    let mut add = |text: &str| {
        // With its length, so that no two lists of texts run together to the same bytes.
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    };
    for text in
        [finding.check, finding.kind, &finding.locale.name, &finding.place.file.path, &finding.key]
    {
        add(text);
    }
    for values in [&finding.values.source, &finding.values.translation] {
        add(&values.len().to_string());
        values.iter().for_each(|it| add(it));
    }
    *hasher.finalize().as_bytes()
}
