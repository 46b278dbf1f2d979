#![doc = include_str!("syntax.md")]

use super::{Check, CheckOutcome};
use crate::finding::{Finding, Severity};
use crate::ftl::{Fault, FaultKind, Resource, damage};
use crate::locale::Locale;
use crate::project::Project;

pub(super) const CHECK: Check = Check {
    name: "syntax",
    severity: Severity::Error,
    kinds: &FaultKind::NAMES,
    page: include_str!("syntax.md"),
    run,
    guards: true,
    about_lines: true,
    ..Check::USUAL
};

fn run<'p>(project: &'p Project) -> CheckOutcome<'p> {
    let mut findings = Vec::new();
    for document in &project.documents {
        let source = document.source();
        for (locale, resource) in document.resources(project) {
            let damage = damage(resource.file);
            let faults = resource.faults.iter().chain(&damage);
            findings.extend(faults.map(|it| finding(locale, resource, it, source)));
        }
    }
    findings.into()
}

fn finding<'p>(
    locale: &'p Locale,
    resource: &'p Resource,
    fault: &Fault,
    source: Option<&Resource>,
) -> Finding<'p> {
    let (kind, key) = match lost_key(fault, source) {
        Some(key) => (FaultKind::MissingEquals, key),
        None => (fault.kind, fault.key.as_str()),
    };
    let mut finding = Finding::new(kind.name(), locale, key, resource.file.place(fault.span));
    for (name, value) in &fault.arguments {
        finding = finding.with(name, value.as_str());
    }
    finding
}

/// The key that a line without its `=` begins with. To the parser the line is text that lost its
/// indent, but its first word is a key of the source.
fn lost_key<'f>(fault: &'f Fault, source: Option<&Resource>) -> Option<&'f str> {
    if fault.kind != FaultKind::LostIndent {
        return None;
    }
    let (_, word) = fault.arguments.iter().find(|(name, _)| *name == "word")?;
    let mut keys = source?.segments.iter().map(|it| it.key.to_string());
    keys.any(|it| it == *word).then_some(word.as_str())
}
