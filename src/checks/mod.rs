//! The checks. One check is two files of one name: `numbers.rs`, and `numbers.md`, which is its
//! documentation, the text of `einklang explain numbers` and its test. To add one, write both, and
//! add its line to [`CHECKS`].

use rayon::prelude::*;

use crate::checks::ignore::ignores;
use crate::finding::{Excuse, Finding, Severity};
use crate::project::Project;
use crate::project::config::{Known, Level, Settings};

mod duplicate;
mod empty;
pub mod ignore;
mod missing;
mod numbers;
mod orphaned;
mod outdated;
mod placeables;
mod plurals;
mod syntax;
mod untranslated;
mod unused_ignore;

/// One thing the program looks for.
pub struct Check {
    /// Its name, in settings, options and output.
    pub name: &'static str,
    /// How much its findings matter by default; a kind may matter less.
    pub severity: Severity,
    /// What its findings can be; each has a message `NAME-KIND`.
    pub kinds: &'static [&'static str],
    /// Its settings in `[check.NAME]` beside `severity`.
    pub settings: &'static [&'static str],
    /// Its page, in Markdown.
    pub page: &'static str,
    /// Looks at a project.
    pub run: for<'p, 'f> fn(&'p Project<'f>) -> Vec<Finding<'p>>,
}

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

/// The names and settings of all checks, for reading `einklang.toml`.
pub fn known() -> Vec<Known> {
    CHECKS.iter().map(|it| (it.name, it.settings)).collect()
}

/// The names of the wanted checks that the settings do not turn off.
pub fn running(settings: &Settings, wanted: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let on = |it: &&str| settings.level(it) != Some(Level::Off) && wanted(it);
    CHECKS.iter().map(|it| it.name).filter(on).collect()
}

/// What the checks have found.
#[derive(Debug, Default)]
pub struct Found<'p> {
    /// What counts.
    pub findings: Vec<Finding<'p>>,
    /// What a comment excuses, with its reason in [`Finding::ignored`].
    pub ignored: Vec<Finding<'p>>,
}

/// Runs the wanted checks and gives what counts, in the order of paths and places, however many
/// threads there are.
pub fn run<'p>(project: &'p Project, wanted: impl Fn(&str) -> bool) -> Vec<Finding<'p>> {
    found(project, wanted).findings
}

/// The same, with what a comment excuses.
pub fn found<'p>(project: &'p Project, wanted: impl Fn(&str) -> bool) -> Found<'p> {
    let running = running(&project.settings, wanted);
    let checks = CHECKS.par_iter().filter(|it| running.contains(&it.name));
    let mut findings: Vec<Finding> = checks.flat_map_iter(|it| run_one(it, project)).collect();
    fold_into_outdated(&mut findings);
    excuse(project, &running, &mut findings);
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    let (ignored, findings) = findings.into_iter().partition(|it| it.ignored.is_some());
    Found { findings, ignored }
}

/// Marks what a comment excuses, and adds the comments that excuse nothing.
fn excuse<'p>(project: &'p Project, running: &[&str], findings: &mut Vec<Finding<'p>>) {
    let (ignores, _) = ignores(project);
    for ignore in &ignores {
        let mut used = false;
        for finding in findings.iter_mut().filter(|it| ignore.excuses(it)) {
            finding.ignored = Some(Excuse::Comment(ignore.reason));
            used = true;
        }
        let known = CHECKS.iter().any(|it| it.name == ignore.check);
        // Of a check that did not run, nobody knows what it would have found.
        let looked = !known || running.contains(&ignore.check);
        if !used && looked && running.contains(&unused_ignore::NAME) {
            let mut finding = unused_ignore::unused(ignore, known);
            finding.severity =
                finding.severity.min(severity(&project.settings, &unused_ignore::CHECK));
            findings.push(finding);
        }
    }
}

fn severity(settings: &Settings, check: &Check) -> Severity {
    settings.level(check.name).and_then(Level::severity).unwrap_or(check.severity)
}

fn run_one<'p>(check: &Check, project: &'p Project) -> Vec<Finding<'p>> {
    let wanted = severity(&project.settings, check);
    let mut findings = (check.run)(project);
    for finding in &mut findings {
        finding.check = check.name;
        // A kind that matters less than its check stays below it.
        finding.severity = finding.severity.min(wanted);
    }
    findings
}

/// A number that the source has changed is told once: what the translation still says is part of
/// that.
fn fold_into_outdated(findings: &mut Vec<Finding>) {
    let changed = |it: &&Finding| (it.check, it.kind) == ("outdated", "number");
    let outdated: Vec<Finding> = findings.iter().filter(changed).cloned().collect();
    if outdated.is_empty() {
        return;
    }
    let same_segment = |a: &Finding, b: &Finding| {
        a.locale == b.locale && a.key == b.key && std::ptr::eq(a.place.file, b.place.file)
    };
    let told = |it: &Finding, by: &Finding| {
        let before = by.was.iter().flat_map(|it| &it.values).collect::<Vec<_>>();
        let own = it.values.source.iter().all(|value| by.values.source.contains(value));
        own && it
            .values
            .translation
            .iter()
            .all(|value| before.contains(&value) || by.values.translation.contains(value))
    };
    findings.retain(|it| {
        it.check != "numbers" || !outdated.iter().any(|by| same_segment(it, by) && told(it, by))
    });
}

type Order<'o> = (&'o str, usize, usize, &'o str, &'o str, &'o str, &'o str);

fn order<'o>(finding: &'o Finding) -> Order<'o> {
    let span = finding.place.span;
    let (path, locale) = (&finding.place.file.path, &finding.locale.name);
    (path, span.start, span.end, finding.check, locale, finding.kind, &finding.key)
}
