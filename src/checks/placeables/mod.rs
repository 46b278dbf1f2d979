#![doc = include_str!("../placeables.md")]

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::{Check, CheckOutcome};
use crate::finding::{Finding, Severity};
use crate::ftl::{Content, SegmentKind};
use crate::project::{Document, Project};
use compare::{PairComparison, Terms};
use glance::agree_at_a_glance;
use kind::Kind;

mod compare;
mod glance;
mod inventory;
mod kind;
mod slips;

pub(super) const CHECK: Check = Check {
    name: "placeables",
    severity: Severity::Error,
    kinds: &[Kind::Dropped.name(), Kind::Added.name(), Kind::Misspelt.name(), Kind::Options.name()],
    page: include_str!("../placeables.md"),
    run,
    guards: true,
    ..Check::USUAL
};

fn run<'p>(project: &'p Project) -> CheckOutcome<'p> {
    let terms = own_terms(project);
    let documents = project.documents.par_iter();
    let findings = documents.flat_map_iter(|it| in_document(project, it, &terms));
    findings.collect::<Vec<_>>().into()
}

/// The terms that each locale defines and the source does not: a translation may need them to
/// inflect a name.
fn own_terms<'p>(project: &'p Project) -> Terms<'p> {
    let mut terms = Terms::default();
    for (locale, resource) in project.resources() {
        let keys = resource.segments.iter().map(|it| it.key);
        let own = keys.filter(|it| it.kind == SegmentKind::Term);
        terms.extend(own.map(|it| (locale.name.as_str(), it.id)));
    }

    let of_source = terms.iter().filter(|(locale, _)| *locale == project.source.name);
    let of_source: FxHashSet<&str> = of_source.map(|(_, id)| *id).collect();
    terms.retain(|(_, id)| !of_source.contains(id));
    terms
}

fn in_document<'p>(
    project: &'p Project,
    document: &'p Document,
    terms: &Terms,
) -> Vec<Finding<'p>> {
    let pairs =
        document.pairs(project, |source, translation| may_hold(source) || may_hold(translation));
    let differing = pairs.filter(|it| !agree_at_a_glance(*it));
    differing.flat_map(|it| PairComparison::new(it, terms).findings()).collect()
}

/// Whether a segment may hold anything to compare. Most hold text only.
fn may_hold(content: &Content) -> bool {
    content.placeable || content.select || content.angle
}
