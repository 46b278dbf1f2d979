//! For editors, `grep` and problem matchers: one line for each finding, then one for each document.

use super::{PLAIN, Run, because, label, one_line, summary_line};
use crate::finding::Finding;
use crate::run::summary::summaries;

/// `path:line:column: severity[check/kind] locale key: message`, then the summary lines. Columns
/// count characters.
pub fn write(run: &Run) -> String {
    let all = run.findings.iter().chain(run.ignored);
    let mut text: String = all.map(|it| finding(run, it) + "\n").collect();
    for summary in summaries(run.project, run.findings, run.scope) {
        text += &one_line(&summary_line(&summary, run, PLAIN));
        text.push('\n');
    }
    text
}

fn finding(run: &Run, finding: &Finding) -> String {
    let (path, position) = (one_line(&finding.place.file.path), finding.place.position());
    let (label, because) = (label(finding), one_line(&because(finding, run)));
    let title = one_line(&run.messages.finding(finding, &run.project.source).title);
    // The file as a whole has no key.
    let segment = match finding.key.as_str() {
        "" => one_line(&finding.locale.name),
        key => format!("{} {}", one_line(&finding.locale.name), one_line(key)),
    };
    format!("{path}:{}:{}: {label} {segment}: {title}{because}", position.line, position.column)
}
