#![doc = include_str!("syntax.md")]

use super::{Check, Outcome};
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

fn run<'p>(project: &'p Project) -> Outcome<'p> {
    let mut findings = Vec::new();
    for document in &project.documents {
        let source = document.source();
        for (locale, resource) in document.resources(project) {
            let damage = damage(resource.file);
            findings.extend(
                resource
                    .faults
                    .iter()
                    .chain(&damage)
                    .map(|it| finding(locale, resource, it, source)),
            );
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
    let argument =
        |name| fault.arguments.iter().find(|(it, _)| *it == name).map(|(_, value)| value.as_str());
    // Text that lost its indent, or a key that lost its `=`: the source knows its keys.
    let word = argument("word").filter(|_| fault.kind == FaultKind::LostIndent);
    let key = word.filter(|word| {
        source.is_some_and(|it| it.segments.iter().any(|it| it.key.to_string() == *word))
    });
    let (kind, key) =
        key.map_or((fault.kind, fault.key.as_str()), |key| (FaultKind::MissingEquals, key));
    let finding = Finding::new(kind.name(), locale, key, resource.file.place(fault.span));
    fault
        .arguments
        .iter()
        .fold(finding, |finding, (name, value)| finding.with(name, value.as_str()))
}
