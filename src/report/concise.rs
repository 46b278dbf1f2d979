//! For editors, `grep` and problem matchers: one line for each finding, then one for each document.

use super::{PLAIN, Run, one_line, reason, summary_line};
use crate::finding::Finding;
use crate::summary::summaries;

/// `path:line:column: severity[check/kind] locale key: message`, then the summary lines. Columns count characters.
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
    let (check, kind) = (finding.check, finding.kind);
    let severity = if finding.ignored.is_some() { "ignored" } else { finding.severity.name() };
    let reason = finding.ignored.map(|it| format!(" -- {}", one_line(&reason(it, run)))).unwrap_or_default();
    let title = one_line(&run.messages.finding(finding, &run.project.source).title);
    // The file as a whole has no key.
    let segment = match finding.key.as_str() {
        "" => one_line(&finding.locale.name),
        key => format!("{} {}", one_line(&finding.locale.name), one_line(key)),
    };
    format!("{path}:{}:{}: {severity}[{check}/{kind}] {segment}: {title}{reason}", position.line, position.column)
}
