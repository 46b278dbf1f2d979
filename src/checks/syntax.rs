#![doc = include_str!("syntax.md")]

use super::Check;
use crate::finding::{Finding, Severity};
use crate::ftl::{FAULT_KINDS, damage};
use crate::model::Project;

pub(super) const CHECK: Check = Check {
    name: "syntax",
    severity: Severity::Error,
    kinds: FAULT_KINDS,
    settings: &[],
    page: include_str!("syntax.md"),
    run,
};

fn run<'p>(project: &'p Project) -> Vec<Finding<'p>> {
    let mut findings = Vec::new();
    for (locale, resource) in project.resources() {
        let damage = damage(resource.file);
        for fault in resource.faults.iter().chain(&damage) {
            let place = resource.file.place(fault.span);
            let mut finding = Finding::new(fault.kind, locale, &fault.key, place);
            for (name, value) in &fault.arguments {
                finding = finding.with(name, value.as_str());
            }
            findings.push(finding);
        }
    }
    findings
}
