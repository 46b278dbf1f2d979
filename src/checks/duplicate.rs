#![doc = include_str!("duplicate.md")]

use std::collections::HashSet;

use rustc_hash::FxHashMap;

use super::{Check, Outcome};
use crate::finding::{Finding, Severity};
use crate::ftl::{Noun, PatternStep, Resource, Segment, SegmentKind, Variant, spans, walk};
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

fn run<'p>(project: &'p Project) -> Outcome<'p> {
    let mut findings = Vec::new();
    for (locale, resource) in project.resources() {
        findings.extend(keys(locale, resource));
        for segment in resource.holding(|it| it.select).chain(&resource.grammar) {
            findings.extend(variants(locale, segment));
        }
    }
    findings.into()
}

fn keys<'p>(locale: &'p Locale, resource: &'p Resource) -> Vec<Finding<'p>> {
    let segments = &resource.segments;
    let twice: HashSet<(SegmentKind, &str)> = resource
        .repeated
        .iter()
        .map(|it| segments[it.again].key)
        .filter(|it| it.attribute.is_none())
        .map(|it| (it.kind, it.id))
        .collect();
    // The attributes of a message that stands here twice are no news.
    let told =
        |it: &Segment| it.key.attribute.is_some() && twice.contains(&(it.key.kind, it.key.id));
    let repeated = resource.repeated.iter().map(|it| (&segments[it.first], &segments[it.again]));
    let finding = |(first, segment): (&'p Segment, &'p Segment)| {
        let finding =
            Finding::new(segment.key.noun().name(), locale, segment.key, segment.name_place());
        again(finding, first.name_place())
    };
    // Both sides of a merge conflict are no duplicates.
    repeated.filter(|(_, it)| !told(it) && !resource.is_broken(&it.key)).map(finding).collect()
}

fn variants<'p>(locale: &'p Locale, segment: &'p Segment) -> Vec<Finding<'p>> {
    let mut findings = Vec::new();
    walk(&segment.pattern, &mut |step| {
        let PatternStep::Selector(_, variants) = step else {
            return;
        };
        let mut first: FxHashMap<&str, &Variant> = FxHashMap::default();
        for variant in variants {
            let key = spans::variant_key(variant);
            match first.get(key.text) {
                None => drop(first.insert(key.text, variant)),
                Some(before) => {
                    let place = segment.file.place(key.span());
                    let finding =
                        Finding::new(VARIANT, locale, segment.key, place).with("variant", key.text);
                    findings.push(again(
                        finding,
                        segment.file.place(spans::variant_key(before).span()),
                    ));
                }
            }
        }
    });
    findings
}

fn again<'p>(finding: Finding<'p>, first: Place<'p>) -> Finding<'p> {
    Finding { related: Some(first), ..finding }.with("line", first.position().line.to_string())
}
