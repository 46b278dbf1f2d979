//! The checks. One check is two files of one name: `missing.rs`, and `missing.md`, which is its
//! documentation, the text of `einklang explain missing` and its test. To add one, write both, and
//! add its line to [`CHECKS`].

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::finding::{Excuse, Finding, Severity};
use crate::project::Project;
use crate::project::config::{Known, Level, Settings};

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

pub use check::{Check, Outcome};

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

/// Whether a finding is of a check with this property.
pub fn is_of(finding: &Finding, property: fn(&Check) -> bool) -> bool {
    named(finding.check).is_some_and(property)
}

/// The names and settings of all checks, for reading `einklang.toml`.
pub fn known() -> Vec<Known> {
    CHECKS.iter().map(|it| (it.name, it.settings)).collect()
}

/// The wanted checks that the settings do not turn off.
pub fn running(settings: &Settings, wanted: impl Fn(&Check) -> bool) -> Vec<&'static Check> {
    let on = |it: &&Check| settings.level(it.name) != Some(Level::Off) && wanted(it);
    CHECKS.iter().filter(on).collect()
}

/// What the checks have found.
#[derive(Debug, Default)]
pub struct Found<'p> {
    /// What counts.
    pub findings: Vec<Finding<'p>>,
    /// What a comment ignores, with its reason in [`Finding::ignored`].
    pub ignored: Vec<Finding<'p>>,
    /// How much was compared; see [`Outcome::compared`].
    pub compared: Vec<Vec<usize>>,
}

/// Runs the wanted checks and gives what counts, in the order of paths and places, however many
/// threads there are.
pub fn run<'p>(project: &'p Project, wanted: impl Fn(&Check) -> bool) -> Vec<Finding<'p>> {
    found(project, &running(&project.settings, wanted)).findings
}

/// Runs these checks. The same, with what a comment ignores.
pub fn found<'p>(project: &'p Project, checks: &[&'static Check]) -> Found<'p> {
    let outcomes: Vec<Outcome> = checks.par_iter().map(|it| run_one(it, project)).collect();
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
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    let (ignored, findings) = findings.into_iter().partition(|it| it.ignored.is_some());
    Found { findings, ignored, compared }
}

fn run_one<'p>(check: &Check, project: &'p Project) -> Outcome<'p> {
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
    settings.level(check.name).and_then(Level::severity).unwrap_or(check.severity)
}

/// Marks what a comment ignores, and adds the comments that ignore nothing.
fn ignore<'p>(project: &'p Project, running: &[&'static Check], findings: &mut Vec<Finding<'p>>) {
    let reports_unused = running.iter().any(|it| it.name == unused_ignore::CHECK.name);
    for comment in ignore::comments(project) {
        let check = named(comment.check);
        let mut unused = unused_ignore::defect(&comment, check);
        if unused.is_none() {
            let mut ignored = findings.iter_mut().filter(|it| comment.ignores(it)).peekable();
            // Of a check that did not run, it is unknown what it would have found.
            let looked = check.is_some_and(|it| running.iter().any(|own| own.name == it.name));
            if looked && ignored.peek().is_none() {
                unused = Some(unused_ignore::unused(&comment));
            }
            ignored.for_each(|it| it.ignored = Some(Excuse::Comment(comment.reason)));
        }
        if let Some(mut finding) = unused.filter(|_| reports_unused) {
            let most = severity(&project.settings, &unused_ignore::CHECK);
            finding.severity = finding.severity.min(most);
            findings.push(finding);
        }
    }
}

/// A number that the source has changed is reported once: what the translation still says is part
/// of that.
fn take_in(findings: &mut Vec<Finding>) {
    let mut takers: FxHashMap<Segment, Vec<(&Check, &Finding)>> = FxHashMap::default();
    for finding in findings.iter().filter(|it| it.was.is_some()) {
        let check = named(finding.check).map(|check| (check, finding));
        takers.entry(segment(finding)).or_default().extend(check);
    }
    let is_taken = |finding: &Finding| {
        let takers = takers.get(&segment(finding)).into_iter().flatten();
        let taken = takers.into_iter().any(|(check, taker)| (check.takes_in)(taker, finding));
        taken && is_of(finding, |check| check.compares_quantities)
    };
    let mut taken = findings.iter().map(is_taken).collect::<Vec<_>>().into_iter();
    findings.retain(|_| taken.next() != Some(true));
}

/// The locale, the file and the key of the segment that a finding is about.
type Segment<'p> = (&'p str, &'p str, &'p str);

fn segment<'f>(finding: &'f Finding) -> Segment<'f> {
    (&finding.locale.name, &finding.place.file.path, &finding.key)
}

type Order<'o> = (&'o str, usize, usize, &'o str, &'o str, &'o str, &'o str);

fn order<'o>(finding: &'o Finding) -> Order<'o> {
    let span = finding.place.span;
    let (path, locale) = (&finding.place.file.path, &finding.locale.name);
    (path, span.start, span.end, finding.check, locale, finding.kind, &finding.key)
}
