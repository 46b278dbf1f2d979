//! For GitHub Actions: workflow commands that become annotations beside the lines of a pull
//! request.

use super::line::{end, ignored_line, one_line};
use super::view::View;
use crate::finding::{Finding, Severity};
use crate::text::cut::cut;

/// GitHub shows this many annotations of each level per step, and silently drops the others.
const MAX_SHOWN: usize = 10;

/// A title may have 255 characters.
const MAX_TITLE: usize = 250;

/// One command per finding that GitHub shows, the worst first, and a last one without a file, which
/// GitHub shows below the summary of the run: how many other findings there are, and which are
/// ignored.
pub fn write(view: &View) -> String {
    let shown = shown(view);
    let mut text: String = shown.iter().map(|it| command(view, it)).collect();
    let rest = rest(view, view.run.findings.len() - shown.len());
    if !rest.is_empty() {
        text += &format!("::notice title=Einklang::{}\n", data(&rest.join("\n")));
    }
    text
}

/// Lines on the findings without a command of their own: `more`, and the ignored ones.
fn rest(view: &View, more: usize) -> Vec<String> {
    let ignored = &view.run.ignored;
    let mut lines = Vec::new();
    if more > 0 {
        lines.push(view.messages.count("report-more", more));
    }
    if !ignored.is_empty() {
        lines.push(view.messages.count("report-ignored", ignored.len()));
    }
    lines.extend(ignored.iter().take(MAX_SHOWN).map(|it| one_line(&ignored_line(it, view))));
    if ignored.len() > MAX_SHOWN {
        lines.push("…".to_owned());
    }
    lines
}

fn shown<'r, 'p>(view: &View<'r, 'p>) -> Vec<&'r Finding<'p>> {
    let shown = worst(view, MAX_SHOWN);
    if shown.len() == view.run.findings.len() && view.run.ignored.is_empty() {
        return shown;
    }
    // The command about the rest is a notice itself.
    worst(view, MAX_SHOWN - 1)
}

/// As many findings of each level as GitHub shows, with at most this many notes.
fn worst<'r, 'p>(view: &View<'r, 'p>, notes: usize) -> Vec<&'r Finding<'p>> {
    let mut worst = Vec::new();
    for (severity, most) in
        [(Severity::Error, MAX_SHOWN), (Severity::Warning, MAX_SHOWN), (Severity::Note, notes)]
    {
        let level = view.run.findings.iter().filter(|it| view.run.severity(it) == severity);
        worst.extend(level.take(most));
    }
    worst
}

fn command(view: &View, finding: &Finding) -> String {
    let level = match view.run.severity(finding) {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let wording = view.wording(finding);
    let message = wording.sentences().map(one_line).collect::<Vec<_>>().join("\n");

    let title =
        format!("{}/{} · {} · {}", finding.check, finding.kind, finding.locale.name, finding.key);
    let title = property(&cut(title.trim_end_matches(" · "), MAX_TITLE));
    let file = property(&finding.place.file.path);
    format!("::{level} title={title},file={file},{}::{}\n", place(finding), data(&message))
}

/// GitHub accepts columns only if both ends are on one line.
fn place(finding: &Finding) -> String {
    let (start, end) = (finding.place.position(), end(&finding.place));
    if start.line == end.line {
        format!(
            "line={},col={},endLine={},endColumn={}",
            start.line, start.column, end.line, end.column
        )
    } else {
        format!("line={},endLine={}", start.line, end.line)
    }
}

/// The text after `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, in which commas and colons would end it.
fn property(text: &str) -> String {
    data(&one_line(text)).replace(':', "%3A").replace(',', "%2C")
}
