//! The checks. One check is two files with the same name: `missing.rs`, and `missing.md`, which is
//! its documentation, the text of `einklang explain missing` and its test. To add one, write both,
//! declare the module and add its line to [`CHECKS`].

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::finding::{Finding, IgnoredBy, Severity};
use crate::project::Project;
use crate::project::config::{CheckLevel, KnownCheck, Settings};
use ignore::Ignore;

mod check;
mod duplicate;
mod empty;
mod ignore;
mod missing;
mod numbers;
mod orphaned;
mod outdated;
mod placeables;
mod plurals;
mod syntax;
mod untranslated;
mod unused_ignore;

pub use check::{Check, CheckOutcome};

/// Every check, in the order in which they are listed.
pub const CHECKS: &[Check] = &[
    syntax::CHECK,
    duplicate::CHECK,
    missing::CHECK,
    empty::CHECK,
    orphaned::CHECK,
    untranslated::CHECK,
    placeables::CHECK,
    plurals::CHECK,
    numbers::CHECK,
    outdated::CHECK,
    unused_ignore::CHECK,
];

/// The check of this name.
pub fn named(name: &str) -> Option<&'static Check> {
    CHECKS.iter().find(|it| it.name == name)
}

/// Whether the check that a finding comes from has this property.
pub fn is_of(finding: &Finding, property: fn(&Check) -> bool) -> bool {
    named(finding.check).is_some_and(property)
}

/// The names and settings of all checks, for reading `einklang.toml`.
pub fn known() -> Vec<KnownCheck> {
    CHECKS.iter().map(|it| KnownCheck { name: it.name, settings: it.settings }).collect()
}

/// The wanted checks that the settings do not turn off.
pub fn running(settings: &Settings, wanted: impl Fn(&Check) -> bool) -> Vec<&'static Check> {
    let on = CHECKS.iter().filter(|it| settings.level(it.name) != Some(CheckLevel::Off));
    on.filter(|it| wanted(it)).collect()
}

/// What several checks have found together.
#[derive(Debug, Default)]
pub struct Outcomes<'p> {
    /// What counts.
    pub findings: Vec<Finding<'p>>,
    /// What a comment ignores, with its reason in [`Finding::ignored`].
    pub ignored: Vec<Finding<'p>>,
    /// How much was compared; see [`CheckOutcome::compared`].
    pub compared: Vec<Vec<usize>>,
}

/// Runs the wanted checks and returns what counts, sorted by path and place, whatever the number of
/// threads.
pub fn run<'p>(project: &'p Project, wanted: impl Fn(&Check) -> bool) -> Vec<Finding<'p>> {
    outcomes(project, &running(&project.settings, wanted)).findings
}

/// Runs these checks like [`run`], and returns what a comment ignores as well.
pub fn outcomes<'p>(project: &'p Project, checks: &[&'static Check]) -> Outcomes<'p> {
    let outcomes: Vec<CheckOutcome> = checks.par_iter().map(|it| run_one(it, project)).collect();
    let mut findings = Vec::new();
    let mut compared = Vec::new();
    for outcome in outcomes {
        findings.extend(outcome.findings);
        if !outcome.compared.is_empty() {
            compared = outcome.compared;
        }
    }

    take_in(&mut findings);
    ignore(project, checks, &mut findings);
    findings.sort_by(|a, b| Order::of(a).cmp(&Order::of(b)));
    let (ignored, findings) = findings.into_iter().partition(|it| it.ignored.is_some());
    Outcomes { findings, ignored, compared }
}

fn run_one<'p>(check: &Check, project: &'p Project) -> CheckOutcome<'p> {
    let wanted = severity(&project.settings, check);
    let mut outcome = (check.run)(project);
    for finding in &mut outcome.findings {
        finding.check = check.name;
        // A kind that matters less than its check stays below it.
        finding.severity = finding.severity.min(wanted);
    }
    outcome
}

fn severity(settings: &Settings, check: &Check) -> Severity {
    settings.level(check.name).and_then(CheckLevel::severity).unwrap_or(check.severity)
}

/// Marks what a comment ignores, and adds the comments that ignore nothing.
fn ignore<'p>(project: &'p Project, running: &[&'static Check], findings: &mut Vec<Finding<'p>>) {
    let reports_unused = running.iter().any(|it| it.name == unused_ignore::CHECK.name);
    for comment in ignore::comments(project) {
        let check = named(comment.check);
        let mut unused = unused_ignore::defect(&comment, check);
        if unused.is_none() {
            let ignores_any = mark(findings, &comment);
            // What a check that did not run would have found is unknown.
            let has_run = running.iter().any(|it| it.name == comment.check);
            if has_run && !ignores_any {
                unused = Some(unused_ignore::unused(&comment));
            }
        }

        if let Some(mut finding) = unused
            && reports_unused
        {
            let most = severity(&project.settings, &unused_ignore::CHECK);
            finding.severity = finding.severity.min(most);
            findings.push(finding);
        }
    }
}

/// Marks the findings that a comment ignores, and returns whether there are any.
fn mark<'p>(findings: &mut [Finding<'p>], comment: &Ignore<'p>) -> bool {
    let mut any = false;
    for finding in findings.iter_mut().filter(|it| comment.ignores(it)) {
        finding.ignored = Some(IgnoredBy::Comment(comment.reason));
        any = true;
    }
    any
}

/// A number that has changed in the source is reported once: that finding covers what the others
/// say about the numbers of the same segment.
fn take_in(findings: &mut Vec<Finding>) {
    let mut takers: FxHashMap<SegmentId, Vec<&Finding>> = FxHashMap::default();
    for finding in findings.iter().filter(|it| it.was.is_some()) {
        takers.entry(SegmentId::of(finding)).or_default().push(finding);
    }

    let taken: Vec<bool> = findings
        .iter()
        .map(|it| takers.get(&SegmentId::of(it)).is_some_and(|takers| is_taken(it, takers)))
        .collect();
    let mut taken = taken.into_iter();
    findings.retain(|_| taken.next() != Some(true));
}

/// Whether one of the findings about a change in the same segment covers this one.
fn is_taken(finding: &Finding, takers: &[&Finding]) -> bool {
    let mut takers = takers.iter().filter_map(|taker| Some((named(taker.check)?, taker)));
    is_of(finding, |it| it.compares_quantities)
        && takers.any(|(check, taker)| (check.takes_in)(taker, finding))
}

/// What identifies the segment that a finding is about.
#[derive(PartialEq, Eq, Hash)]
struct SegmentId<'f> {
    locale: &'f str,
    path: &'f str,
    key: &'f str,
}

impl<'f> SegmentId<'f> {
    fn of(finding: &'f Finding) -> SegmentId<'f> {
        SegmentId {
            locale: &finding.locale.name,
            path: &finding.place.file.path,
            key: &finding.key,
        }
    }
}

/// What findings are sorted by, the first field first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Order<'f> {
    path: &'f str,
    start: usize,
    end: usize,
    check: &'f str,
    locale: &'f str,
    kind: &'f str,
    key: &'f str,
}

impl<'f> Order<'f> {
    fn of(finding: &'f Finding) -> Order<'f> {
        Order {
            path: &finding.place.file.path,
            start: finding.place.span.start,
            end: finding.place.span.end,
            check: finding.check,
            locale: &finding.locale.name,
            kind: finding.kind,
            key: &finding.key,
        }
    }
}
