//! What `numbers` finds in pairs of sentences.

use std::fmt::Write as _;

use einklang::checks;
use einklang::finding::{Argument, Finding, Severity};
use einklang::locale::Locale;
use einklang::project::Project;
use einklang::project::config::Settings;
use einklang::text::file::File;

use crate::fluent::literal;

/// A file holds so many pairs, to stay well below the size that is read.
const PAIRS_OF_A_FILE: usize = 1000;

/// What was found in one pair.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Severity and kind of each finding, in the order of their places.
    pub findings: Vec<(Severity, &'static str)>,
    /// The translation as each finding that says what to write would have it.
    pub suggested: Vec<String>,
}

impl Found {
    pub fn error(&self) -> bool {
        self.has(Severity::Error)
    }

    pub fn warning(&self) -> bool {
        self.has(Severity::Warning)
    }

    /// What somebody has to look at.
    pub fn flag(&self) -> bool {
        self.error() || self.warning()
    }

    /// The gravest of the findings, in one word.
    pub fn level(&self) -> &'static str {
        if self.error() {
            "error"
        } else if self.warning() {
            "warning"
        } else {
            "silent"
        }
    }

    /// Severity and kind of each finding: `error:digit + note:format`.
    pub fn summary(&self) -> String {
        if self.findings.is_empty() {
            return "silent".into();
        }
        let labels = self.findings.iter().map(|(it, kind)| format!("{}:{kind}", it.name()));
        labels.collect::<Vec<_>>().join(" + ")
    }

    fn has(&self, severity: Severity) -> bool {
        self.findings.iter().any(|(it, _)| *it == severity)
    }
}

/// What is found in pairs of prose.
pub fn in_prose<'t>(
    languages: (&str, &str),
    pairs: impl IntoIterator<Item = (&'t str, &'t str)>,
) -> Vec<Found> {
    let values: Vec<_> =
        pairs.into_iter().map(|(source, target)| (literal(source), literal(target))).collect();
    in_values(languages, &values)
}

/// What is found in pairs of Fluent values.
pub fn in_values(languages: (&str, &str), pairs: &[(String, String)]) -> Vec<Found> {
    pairs.chunks(PAIRS_OF_A_FILE).flat_map(|it| in_one_file(languages, it)).collect()
}

fn in_one_file((source, target): (&str, &str), pairs: &[(String, String)]) -> Vec<Found> {
    let files = [
        file(source, pairs.iter().map(|it| it.0.as_str())),
        file(target, pairs.iter().map(|it| it.1.as_str())),
    ];
    let project =
        Project::new(Settings::default(), locale(source), vec![locale(target)], files.into());
    let mut found = vec![Found::default(); pairs.len()];
    for finding in checks::run(&project, |it| it.name == "numbers") {
        if let Some(at) = row(&finding.key) {
            found[at].findings.push((finding.severity, finding.kind));
            found[at].suggested.extend(suggested(&finding, &pairs[at].1));
        }
    }
    found
}

/// A translation with what a finding says to write in place of the marked stretch.
fn suggested(finding: &Finding, value: &str) -> Option<String> {
    let marked = finding.place.span;
    let text = finding.place.file.text.as_str();
    let Argument::Text(suggestion) =
        &finding.arguments.iter().find(|(name, _)| *name == "suggestion")?.1
    else {
        return None;
    };
    let start = text[..marked.start].rfind(&format!("{} = ", finding.key))? + finding.key.len() + 3;
    let marked = marked.start - start..marked.end - start;
    Some([value.get(..marked.start)?, suggestion, value.get(marked.end..)?].concat())
}

fn file<'t>(language: &str, values: impl Iterator<Item = &'t str>) -> File {
    let mut text = String::new();
    for (n, value) in values.enumerate() {
        write!(text, "r{n} = {value}\n\n").expect("a string takes any text");
    }
    File::new(
        format!("{language}/pairs.ftl"),
        language.into(),
        "pairs.ftl".into(),
        text.into_bytes(),
    )
}

/// The row that a segment's key `r12` stands for.
fn row(key: &str) -> Option<usize> {
    key.strip_prefix('r')?.split('.').next()?.parse().ok()
}

fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap_or_else(|| panic!("{tag} is a language tag"))
}
