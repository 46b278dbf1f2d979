//! For editors, `grep` and problem matchers: one line per finding, then one per document.

use super::line::{PLAIN, because, label, one_line, summary_line};
use super::view::View;
use crate::finding::Finding;
use crate::run::summary::summaries;

/// `path:line:column: severity[check/kind] locale key: message`, then the summary lines. Columns
/// count characters.
pub fn write(view: &View) -> String {
    let all = view.run.findings.iter().chain(&view.run.ignored);
    let mut text: String = all.map(|it| finding(view, it) + "\n").collect();
    for summary in summaries(view.run) {
        text += &one_line(&summary_line(&summary, view, PLAIN));
        text.push('\n');
    }
    text
}

fn finding(view: &View, finding: &Finding) -> String {
    let (path, position) = (one_line(&finding.place.file.path), finding.place.position());
    let (label, because) = (label(finding), one_line(&because(finding, view)));
    let title = one_line(&view.wording(finding).title);
    // A finding about a file as a whole has no key.
    let segment = match finding.key.as_str() {
        "" => one_line(&finding.locale.name),
        key => format!("{} {}", one_line(&finding.locale.name), one_line(key)),
    };

    format!("{path}:{}:{}: {label} {segment}: {title}{because}", position.line, position.column)
}
