//! For GitHub Actions: workflow commands that become annotations beside the lines of a pull
//! request.

use super::line::{cut, end, ignored_line, one_line};
use super::view::View;
use crate::finding::{Argument, Finding, Severity};

/// GitHub shows this many annotations of each level for one step, and drops the others without a
/// word.
const MAX_SHOWN: usize = 10;

/// A title has 255 characters at most.
const MAX_TITLE: usize = 250;

/// One command for each finding that GitHub shows, the worst first, and a last one for all that has
/// no line: how many others there are, and what is ignored. It stands below the summary of the run,
/// and in no file that is reviewed.
pub fn write(view: &View) -> String {
    let shown = shown(view);
    let mut text: String = shown.iter().map(|it| command(view, it)).collect();
    let rest = rest(view, view.run.findings.len() - shown.len());
    if !rest.is_empty() {
        text += &format!("::notice title=Einklang::{}\n", data(&rest.join("\n")));
    }
    text
}

/// What is told of the findings that have no command of their own, `more` and those that are
/// ignored.
fn rest(view: &View, more: usize) -> Vec<String> {
    let count = |id, count| {
        (count > 0).then(|| view.messages.text(id, &[("count", Argument::Count(count))]))
    };
    let counts = [count("report-more", more), count("report-ignored", view.run.ignored.len())];
    let mut lines: Vec<String> = counts.into_iter().flatten().collect();
    lines.extend(
        view.run.ignored.iter().take(MAX_SHOWN).map(|it| one_line(&ignored_line(it, view))),
    );
    lines.extend((view.run.ignored.len() > MAX_SHOWN).then(|| "…".to_owned()));
    lines
}

fn shown<'r, 'p>(view: &View<'r, 'p>) -> Vec<&'r Finding<'p>> {
    let most = |notes| {
        let level = |severity, most| {
            view.run.findings.iter().filter(move |it| view.run.severity(it) == severity).take(most)
        };
        let levels =
            [(Severity::Error, MAX_SHOWN), (Severity::Warning, MAX_SHOWN), (Severity::Note, notes)];
        levels.into_iter().flat_map(|(severity, most)| level(severity, most)).collect::<Vec<_>>()
    };
    let all = most(MAX_SHOWN);
    // What is told of the others is a notice itself.
    if all.len() == view.run.findings.len() && view.run.ignored.is_empty() {
        all
    } else {
        most(MAX_SHOWN - 1)
    }
}

fn command(view: &View, finding: &Finding) -> String {
    let level = match view.run.severity(finding) {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let wording = view.wording(finding);
    let lines = [Some(wording.title), wording.note, wording.help].into_iter().flatten();
    let message = lines.map(|it| one_line(&it)).collect::<Vec<_>>().join("\n");
    let title =
        format!("{}/{} · {} · {}", finding.check, finding.kind, finding.locale.name, finding.key);
    let title = property(&cut(title.trim_end_matches(" · "), MAX_TITLE));
    let file = property(&finding.place.file.path);
    format!("::{level} title={title},file={file},{}::{}\n", place(finding), data(&message))
}

/// GitHub takes columns only where both are on one line.
fn place(finding: &Finding) -> String {
    let (start, end) = (finding.place.position(), end(&finding.place));
    match start.line == end.line {
        true => format!(
            "line={},col={},endLine={},endColumn={}",
            start.line, start.column, end.line, end.column
        ),
        false => format!("line={},endLine={}", start.line, end.line),
    }
}

/// The text behind `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which must not end the property either.
fn property(text: &str) -> String {
    data(&one_line(text)).replace(':', "%3A").replace(',', "%2C")
}
