#![doc = include_str!("missing.md")]

use super::{Check, CheckOutcome};
use crate::finding::{Finding, Severity};
use crate::ftl::Noun;
use crate::project::Project;

pub(super) const CHECK: Check = Check {
    name: "missing",
    severity: Severity::Error,
    kinds: Noun::NAMES,
    page: include_str!("missing.md"),
    run,
    groups: true,
    ..Check::USUAL
};

fn run<'p>(project: &'p Project) -> CheckOutcome<'p> {
    let mut findings = Vec::new();
    for document in &project.documents {
        for (at, locale) in project.translations.iter().enumerate() {
            findings.extend(document.missing(at).map(|segment| {
                Finding::new(segment.key.noun().name(), locale, segment.key, segment.name_place())
            }));
        }
    }
    findings.into()
}
