#![doc = include_str!("unused-ignore.md")]

use super::Check;
use crate::checks::ignore::{Ignore, ignores};
use crate::finding::{Finding, Severity};
use crate::project::Project;

pub(super) const NAME: &str = "unused-ignore";

pub(super) const CHECK: Check = Check {
    name: NAME,
    severity: Severity::Warning,
    kinds: &["unused", "unknown-check", "form", "no-reason", "no-values"],
    settings: &[],
    page: include_str!("unused-ignore.md"),
    run,
};

/// What cannot be understood. Whether the others excuse anything is known when all checks have run.
fn run<'p>(project: &'p Project) -> Vec<Finding<'p>> {
    let (_, misunderstood) = ignores(project);
    misunderstood.iter().map(|it| Finding::new(it.kind, it.locale, "", it.place)).collect()
}

/// A comment that names a check that there is not, or that excuses nothing.
pub(super) fn unused<'p>(ignore: &Ignore<'p>, known: bool) -> Finding<'p> {
    let kind = if known { "unused" } else { "unknown-check" };
    let mut finding =
        Finding::new(kind, ignore.locale, "", ignore.place).with("check", ignore.check);
    (finding.check, finding.severity) = (NAME, Severity::Warning);
    finding
}
