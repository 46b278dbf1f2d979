//! For test runners: JUnit XML. A suite is a document in one language, a test case one of its segments.

use std::collections::BTreeMap;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::{Run, because, label, reason};
use crate::finding::{Finding, Severity};
use crate::locale::Locale;
use crate::model::Document;
use crate::visible::is_hidden;

/// The findings of one document in one language, by their keys.
type ByKey<'r, 'p> = BTreeMap<&'r str, Vec<&'r Finding<'p>>>;

/// Errors fail their segment. Where all of them are ignored they skip it, which a test runner shows and does not count;
/// whatever else is found is output.
pub fn write(run: &Run) -> String {
    let mut report = Report::new("einklang");
    let mut findings: BTreeMap<(&str, &str), ByKey> = BTreeMap::new();
    for finding in run.findings.iter().chain(run.ignored) {
        let own = findings.entry((&finding.place.file.document, &finding.locale.name)).or_default();
        own.entry(&finding.key).or_default().push(finding);
    }
    for document in run.project.documents.iter().filter(|it| run.scope.has_document(it.path)) {
        let translations = run.project.translations.iter().filter(|it| run.scope.has(document.path, &it.name));
        for locale in std::iter::once(&run.project.source).chain(translations) {
            let own = findings.remove(&(document.path, locale.name.as_str())).unwrap_or_default();
            report.add_test_suite(suite(run, document, locale, own));
        }
    }
    // All it can refuse are times, and there are none.
    report.to_string().unwrap_or_default()
}

fn suite(run: &Run, document: &Document, locale: &Locale, findings: ByKey) -> TestSuite {
    let name = xml(&format!("{}.{}", locale.name, document.name()));
    let mut suite = TestSuite::new(name.clone());
    let mut findings = findings;
    let mut add = |case: &str, found: &[&Finding]| {
        let (decisive, others) = divided(found);
        let mut case = TestCase::new(xml(case), status(run, &decisive));
        case.set_classname(name.clone());
        let quiet: Vec<String> = others.into_iter().map(|it| told(run, it)).collect();
        if !quiet.is_empty() {
            case.set_system_out(quiet.join("\n"));
        }
        suite.add_test_case(case);
    };
    for (_, segment) in document.source.iter().flat_map(|it| it.unique()) {
        let key = segment.key.to_string();
        add(&key, &findings.remove(key.as_str()).unwrap_or_default());
    }
    // What stands in no segment of the source; what is about the file as a whole is called by its checks.
    for (key, mut found) in findings {
        found.sort_by_key(|it| it.check);
        match key {
            "" => found.chunk_by(|a, b| a.check == b.check).for_each(|it| add(&format!("[{}]", it[0].check), it)),
            key => add(key, &found),
        }
    }
    suite
}

/// What decides on a segment, which is its errors or, if there are none, those that are ignored; and the others.
fn divided<'r, 'p>(found: &[&'r Finding<'p>]) -> (Vec<&'r Finding<'p>>, Vec<&'r Finding<'p>>) {
    let errors = found.iter().filter(|it| it.severity == Severity::Error);
    let all_ignored = errors.clone().all(|it| it.ignored.is_some());
    found.iter().partition(|it| it.severity == Severity::Error && (all_ignored || it.ignored.is_none()))
}

fn status(run: &Run, decisive: &[&Finding]) -> TestCaseStatus {
    let Some(first) = decisive.first() else {
        return TestCaseStatus::success();
    };
    let (mut status, message) = match first.ignored {
        Some(excuse) => (TestCaseStatus::skipped(), reason(excuse, run)),
        None => {
            let title = run.messages.finding(first, &run.project.source).title;
            (TestCaseStatus::non_success(NonSuccessKind::Failure), title)
        }
    };
    status.set_message(xml(&message));
    status.set_type(format!("{}/{}", first.check, first.kind));
    status.set_description(decisive.iter().map(|it| told(run, it)).collect::<Vec<_>>().join("\n"));
    status
}

/// `path:line:column: severity[check/kind]: message`, and what else there is to say on lines of its own.
fn told(run: &Run, finding: &Finding) -> String {
    let (path, position) = (&finding.place.file.path, finding.place.position());
    let (label, because) = (label(finding), because(finding, run));
    let wording = run.messages.finding(finding, &run.project.source);
    let first = format!("{path}:{}:{}: {label}: {}{because}", position.line, position.column, wording.title);
    let lines = [Some(first), wording.note, wording.help].into_iter().flatten();
    lines.map(|it| xml(&it)).collect::<Vec<_>>().join("\n")
}

/// A text that XML can say and no reader changes: what XML 1.0 does not know, and what acts, as `\u{1b}`; so are the
/// line ends that a reader of attributes would turn into blanks.
fn xml(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\u{fffe}' | '\u{ffff}' => shown.extend(c.escape_unicode()),
            _ if is_hidden(c) => shown.extend(c.escape_unicode()),
            _ => shown.push(c),
        }
    }
    shown
}
