#![doc = include_str!("duplicate.md")]

use std::collections::HashSet;
use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use super::{Check, CheckOutcome};
use crate::finding::{Finding, Severity};
use crate::ftl::{Noun, PatternStep, Resource, Segment, SegmentKind, spans, walk};
use crate::locale::Locale;
use crate::project::Project;
use crate::text::file::Place;

pub(super) const CHECK: Check = Check {
    name: "duplicate",
    severity: Severity::Error,
    kinds: &[Noun::Message.name(), Noun::Term.name(), Noun::Attribute.name(), VARIANT],
    page: include_str!("duplicate.md"),
    run,
    guards: true,
    covers_attributes: true,
    ..Check::USUAL
};

/// The kind of a variant that occurs twice; the other kinds are those of segments.
const VARIANT: &str = "variant";

fn run<'p>(project: &'p Project) -> CheckOutcome<'p> {
    let mut findings = Vec::new();
    for (locale, resource) in project.resources() {
        findings.extend(repeated_keys(locale, resource));
        for segment in resource.holding(|it| it.select).chain(&resource.grammar) {
            findings.extend(repeated_variants(locale, segment));
        }
    }
    findings.into()
}

fn repeated_keys<'p>(locale: &'p Locale, resource: &'p Resource) -> Vec<Finding<'p>> {
    let mut findings = Vec::new();
    let entries = repeated_entries(resource);
    for repeated in &resource.repeated {
        let first = &resource.segments[repeated.first];
        let segment = &resource.segments[repeated.again];
        let key = segment.key;
        // A message that occurs twice is reported once, without its attributes.
        let is_covered = key.attribute.is_some() && entries.contains(&(key.kind, key.id));
        // The two sides of a merge conflict are not duplicates.
        if !is_covered && !resource.is_broken(&key) {
            let finding = Finding::new(key.noun().name(), locale, key, segment.name_place());
            findings.push(with_first(finding, first.name_place()));
        }
    }
    findings
}

/// The messages and terms that occur more than once.
fn repeated_entries<'p>(resource: &'p Resource) -> HashSet<(SegmentKind, &'p str)> {
    let keys = resource.repeated.iter().map(|it| resource.segments[it.again].key);
    keys.filter(|it| it.attribute.is_none()).map(|it| (it.kind, it.id)).collect()
}

fn repeated_variants<'p>(locale: &'p Locale, segment: &'p Segment) -> Vec<Finding<'p>> {
    let mut findings = Vec::new();
    walk(&segment.pattern, &mut |step| {
        let PatternStep::Selector(_, variants) = step else { return };
        let mut first: FxHashMap<&str, Place> = FxHashMap::default();
        for key in variants.iter().map(spans::variant_key) {
            let place = segment.file.place(key.span());
            match first.entry(key.text) {
                Entry::Vacant(entry) => drop(entry.insert(place)),
                Entry::Occupied(before) => {
                    let finding = Finding::new(VARIANT, locale, segment.key, place);
                    let finding = finding.with("variant", key.text);
                    findings.push(with_first(finding, *before.get()));
                }
            }
        }
    });
    findings
}

fn with_first<'p>(finding: Finding<'p>, first: Place<'p>) -> Finding<'p> {
    let line = first.position().line.to_string();
    Finding { related: Some(first), ..finding }.with("line", line)
}
