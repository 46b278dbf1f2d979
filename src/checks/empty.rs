#![doc = include_str!("empty.md")]

use super::{Check, CheckOutcome};
use crate::finding::{Finding, Severity};
use crate::ftl::{Noun, Segment};
use crate::project::Project;
use crate::project::words::is_blank;

pub(super) const CHECK: Check = Check {
    name: "empty",
    severity: Severity::Error,
    kinds: Noun::NAMES,
    page: include_str!("empty.md"),
    run,
    ..Check::USUAL
};

fn run<'p>(project: &'p Project) -> CheckOutcome<'p> {
    let mut findings = Vec::new();
    for (locale, resource) in project.resources() {
        let segments = resource.holding(is_blank).filter(|it| has_no_value(it));
        findings.extend(segments.map(|segment| {
            Finding::new(segment.key.noun().name(), locale, segment.key, segment.name_place())
        }));
    }

    let pairs = project.pairs(|source, translation| is_blank(translation) && !is_blank(source));
    for pair in pairs.filter(|it| !has_no_value(it.translation)) {
        let (key, place) = (pair.translation.key, pair.translation.text_place());
        let finding = Finding::new(key.noun().name(), pair.locale, key, place);
        findings.push(finding.beside(pair.source.text_place()));
    }
    findings.into()
}

/// `key =` and nothing else: wrong in the source too, since to Fluent this is not a message.
fn has_no_value(segment: &Segment) -> bool {
    segment.pattern.elements.is_empty()
}
