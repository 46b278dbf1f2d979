//! For test runners: JUnit XML. A suite is a document in one language, a test case one of its
//! segments.

use std::collections::BTreeMap;

use quick_xml::se::Serializer;
use serde::Serialize;

use super::line::{because, label};
use super::view::View;
use crate::finding::Finding;
use crate::locale::Locale;
use crate::project::Document;
use crate::text::visible::is_hidden;

/// Only attributes that the schema of Jenkins knows: its plugin xUnit refuses a file with any
/// other, such as the number of skipped tests here.
#[derive(Serialize)]
#[serde(rename = "testsuites")]
struct Suites {
    #[serde(rename = "@name")]
    name: &'static str,
    #[serde(rename = "@tests")]
    tests: usize,
    #[serde(rename = "@failures")]
    failures: usize,
    #[serde(rename = "@errors")]
    errors: usize,
    #[serde(rename = "testsuite")]
    suites: Vec<Suite>,
}

#[derive(Serialize)]
struct Suite {
    #[serde(rename = "@name")]
    name: String,
    #[serde(rename = "@tests")]
    tests: usize,
    #[serde(rename = "@failures")]
    failures: usize,
    #[serde(rename = "@errors")]
    errors: usize,
    #[serde(rename = "@skipped")]
    skipped: usize,
    #[serde(rename = "testcase")]
    cases: Vec<Case>,
}

#[derive(Serialize)]
struct Case {
    #[serde(rename = "@name")]
    name: String,
    #[serde(rename = "@classname")]
    suite: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<Reason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skipped: Option<Reason>,
    #[serde(rename = "system-out", skip_serializing_if = "String::is_empty")]
    output: String,
}

/// Why a test case does not pass.
#[derive(Serialize)]
struct Reason {
    #[serde(rename = "@message")]
    message: String,
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "$text")]
    text: String,
}

/// The findings of one document in one language, by key.
type ByKey<'r, 'p> = BTreeMap<&'r str, Vec<&'r Finding<'p>>>;

/// A finding that fails the run fails the test case of its segment. If all such findings are
/// ignored, the test case is skipped, which a test runner shows but does not count. All other
/// findings are output.
pub fn write(view: &View) -> String {
    let suites = suites(view);
    let tests = suites.iter().map(|it| it.tests).sum();
    let failures = suites.iter().map(|it| it.failures).sum();
    let suites = Suites { name: "einklang", tests, failures, errors: 0, suites };

    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    let mut serializer = Serializer::new(&mut text);
    serializer.indent(' ', 4);
    // Writing to a string cannot fail, and every name here is valid XML.
    let written = suites.serialize(serializer);
    debug_assert!(written.is_ok());
    text + "\n"
}

fn suites(view: &View) -> Vec<Suite> {
    let (run, project) = (view.run, view.run.project);
    let mut findings: BTreeMap<(&str, &str), ByKey> = BTreeMap::new();
    for finding in run.findings.iter().chain(&run.ignored) {
        let own = findings.entry((&finding.place.file.document, &finding.locale.name)).or_default();
        own.entry(&finding.key).or_default().push(finding);
    }

    let mut suites = Vec::new();
    for document in project.documents.iter().filter(|it| run.scope.has_document(&it.path)) {
        let path = document.path.as_str();
        let translations = project.translations.iter().filter(|it| run.scope.has(path, &it.name));
        for locale in std::iter::once(&project.source).chain(translations) {
            let own = findings.remove(&(path, locale.name.as_str())).unwrap_or_default();
            suites.push(suite(view, document, locale, own));
        }
    }
    suites
}

fn suite(view: &View, document: &Document, locale: &Locale, mut findings: ByKey) -> Suite {
    let name = xml(&format!("{}.{}", locale.name, document.name()));
    let mut cases = Vec::new();
    for (_, segment) in document.source().into_iter().flat_map(|it| it.unique()) {
        let key = segment.key.to_string();
        let own = findings.remove(key.as_str()).unwrap_or_default();
        cases.push(case(view, &name, &key, &own));
    }

    // Findings about the file as a whole are named after their checks.
    let mut whole = findings.remove("").unwrap_or_default();
    whole.sort_by_key(|it| it.check);
    for found in whole.chunk_by(|a, b| a.check == b.check) {
        cases.push(case(view, &name, &format!("[{}]", found[0].check), found));
    }
    // What is left has keys that the source lacks.
    for (key, found) in findings {
        cases.push(case(view, &name, key, &found));
    }

    Suite {
        name,
        tests: cases.len(),
        failures: cases.iter().filter(|it| it.failure.is_some()).count(),
        errors: 0,
        skipped: cases.iter().filter(|it| it.skipped.is_some()).count(),
        cases,
    }
}

fn case(view: &View, suite: &str, key: &str, found: &[&Finding]) -> Case {
    let fails = found.iter().any(|it| view.run.is_failure(it) && it.ignored.is_none());
    // Failures that count decide; if there are none, those that are ignored.
    let (decisive, others): (Vec<&Finding>, Vec<&Finding>) =
        found.iter().partition(|it| view.run.is_failure(it) && it.ignored.is_none() == fails);
    let reason = reason(view, &decisive);
    let (failure, skipped) = if fails { (reason, None) } else { (None, reason) };
    Case { name: xml(key), suite: suite.to_owned(), failure, skipped, output: lines(view, &others) }
}

/// The reason is named after the first finding; its text lists all.
fn reason(view: &View, findings: &[&Finding]) -> Option<Reason> {
    let first = findings.first()?;
    let message = match first.ignored {
        Some(by) => view.reason(by),
        None => view.wording(first).title,
    };
    Some(Reason {
        message: xml(&message),
        kind: format!("{}/{}", first.check, first.kind),
        text: lines(view, findings),
    })
}

/// For each finding `path:line:column: severity[check/kind]: message`, with the note and the help
/// on lines of their own.
fn lines(view: &View, findings: &[&Finding]) -> String {
    let mut lines = Vec::new();
    for finding in findings {
        let (path, position) = (&finding.place.file.path, finding.place.position());
        let (label, because) = (label(finding), because(finding, view));
        let wording = view.wording(finding);
        let title = &wording.title;
        let first =
            format!("{path}:{}:{}: {label}: {title}{because}", position.line, position.column);
        lines.push(xml(&first));
        lines.extend(wording.sentences().skip(1).map(xml));
    }
    lines.join("\n")
}

/// A text that survives XML: characters that XML 1.0 does not allow, or that would act on a
/// terminal, become `\u{1b}`; so do line ends, which a parser of attributes would turn into spaces.
fn xml(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => shown.extend(c.escape_unicode()),
            _ if is_hidden(c) => shown.extend(c.escape_unicode()),
            _ => shown.push(c),
        }
    }
    shown
}
