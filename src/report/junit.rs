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

/// All that is written. The schema of Jenkins has each of these attributes: its plugin xUnit
/// refuses a file with any other, such as the number of skipped tests here.
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

/// The findings of one document in one language, by their keys.
type ByKey<'r, 'p> = BTreeMap<&'r str, Vec<&'r Finding<'p>>>;

/// What fails a run fails its segment. Where all of that is ignored it skips the segment, which a
/// test runner shows and does not count; whatever else is found is output.
pub fn write(view: &View) -> String {
    let suites = suites(view);
    let sum = |count: fn(&Suite) -> usize| suites.iter().map(count).sum();
    let (tests, failures) = (sum(|it| it.tests), sum(|it| it.failures));
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    let mut serializer = Serializer::new(&mut text);
    serializer.indent(' ', 4);
    // Writing to a text cannot fail, and every name here is one of XML.
    let written =
        Suites { name: "einklang", tests, failures, errors: 0, suites }.serialize(serializer);
    debug_assert!(written.is_ok());
    text + "\n"
}

fn suites(view: &View) -> Vec<Suite> {
    let mut findings: BTreeMap<(&str, &str), ByKey> = BTreeMap::new();
    for finding in view.run.findings.iter().chain(&view.run.ignored) {
        let own = findings.entry((&finding.place.file.document, &finding.locale.name)).or_default();
        own.entry(&finding.key).or_default().push(finding);
    }
    let mut suites = Vec::new();
    for document in
        view.run.project.documents.iter().filter(|it| view.run.scope.has_document(&it.path))
    {
        let translations = view
            .run
            .project
            .translations
            .iter()
            .filter(|it| view.run.scope.has(&document.path, &it.name));
        for locale in std::iter::once(&view.run.project.source).chain(translations) {
            let own = findings.remove(&(&document.path, locale.name.as_str())).unwrap_or_default();
            suites.push(suite(view, document, locale, own));
        }
    }
    suites
}

fn suite(view: &View, document: &Document, locale: &Locale, mut findings: ByKey) -> Suite {
    let name = xml(&format!("{}.{}", locale.name, document.name()));
    let case = |key: &str, found: &[&Finding]| case(view, &name, key, found);
    let mut cases = Vec::new();
    for (_, segment) in document.source().into_iter().flat_map(|it| it.unique()) {
        let key = segment.key.to_string();
        cases.push(case(&key, &findings.remove(key.as_str()).unwrap_or_default()));
    }
    // What is about the file as a whole is called by its checks; the rest stands in no segment of
    // the source.
    let mut whole = findings.remove("").unwrap_or_default();
    whole.sort_by_key(|it| it.check);
    cases.extend(
        whole.chunk_by(|a, b| a.check == b.check).map(|it| case(&format!("[{}]", it[0].check), it)),
    );
    cases.extend(findings.into_iter().map(|(key, found)| case(key, &found)));
    let count = |counts: fn(&Case) -> bool| cases.iter().filter(|it| counts(it)).count();
    let (failures, skipped) = (count(|it| it.failure.is_some()), count(|it| it.skipped.is_some()));
    Suite { name, tests: cases.len(), failures, errors: 0, skipped, cases }
}

fn case(view: &View, suite: &str, key: &str, found: &[&Finding]) -> Case {
    let fails = found.iter().any(|it| view.run.is_failure(it) && it.ignored.is_none());
    // Failures decide; where all of them are ignored, these.
    let decides = |it: &Finding| view.run.is_failure(it) && (it.ignored.is_none() || !fails);
    let (decisive, others): (Vec<&Finding>, Vec<&Finding>) =
        found.iter().partition(|it| decides(it));
    let reason = decisive.first().map(|it| Reason {
        message: xml(&it.ignored.map_or_else(|| title(view, it), |excuse| view.reason(excuse))),
        kind: format!("{}/{}", it.check, it.kind),
        text: told(view, &decisive),
    });
    let (failure, skipped) = if fails { (reason, None) } else { (None, reason) };
    Case { name: xml(key), suite: suite.to_owned(), failure, skipped, output: told(view, &others) }
}

fn title(view: &View, finding: &Finding) -> String {
    view.wording(finding).title
}

/// For each `path:line:column: severity[check/kind]: message`, and what else there is to say on
/// lines of its own.
fn told(view: &View, findings: &[&Finding]) -> String {
    let lines = findings.iter().flat_map(|it| {
        let (path, position) = (&it.place.file.path, it.place.position());
        let (label, because) = (label(it), because(it, view));
        let wording = view.wording(it);
        let first = format!(
            "{path}:{}:{}: {label}: {}{because}",
            position.line, position.column, wording.title
        );
        [Some(first), wording.note, wording.help].into_iter().flatten()
    });
    lines.map(|it| xml(&it)).collect::<Vec<_>>().join("\n")
}

/// A text that XML can say and no reader changes: what XML 1.0 does not know, and what acts, as
/// `\u{1b}`; so are the line ends that a reader of attributes would turn into blanks.
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
