#![doc = include_str!("empty.md")]

use super::{Check, Outcome};
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

fn run<'p>(project: &'p Project) -> Outcome<'p> {
    let no_value = project.resources().flat_map(|(locale, resource)| {
        let segments = resource.holding(is_blank).filter(|it| has_no_value(it));
        segments.map(move |it| Finding::new(it.key.noun().name(), locale, it.key, it.name_place()))
    });
    let pairs = project.pairs(|source, translation| is_blank(translation) && !is_blank(source));
    let blank = pairs.filter(|it| !has_no_value(it.translation)).map(|it| {
        let (key, place) = (it.translation.key, it.translation.text_place());
        Finding::new(key.noun().name(), it.locale, key, place).beside(it.source.text_place())
    });
    no_value.chain(blank).collect()
}

/// `key =` and nothing else: wrong in the source too, since Fluent knows no such message.
fn has_no_value(segment: &Segment) -> bool {
    segment.pattern.elements.is_empty()
}
