#![doc = include_str!("../outdated.md")]

use rayon::prelude::*;

use super::{Check, CheckOutcome};
use crate::base::change::Change;
use crate::finding::{Finding, Severity};
use crate::project::Project;
use crate::standing::state::{Progress, Standing, State, standings};
use command::accept_command;
use dependants::name_dependants;
use kind::Kind;
use number::with_number;
use was::was;

mod command;
mod dependants;
mod kind;
mod number;
mod was;

pub(super) const CHECK: Check = Check {
    name: "outdated",
    severity: Severity::Error,
    kinds: &[
        Kind::Cosmetic.name(),
        Kind::Minor.name(),
        Kind::Meaning.name(),
        Kind::Number.name(),
        Kind::Revised.name(),
        Kind::Torn.name(),
        Kind::Unconfirmed.name(),
    ],
    page: include_str!("../outdated.md"),
    run,
    needs_base: true,
    takes_in,
    ..Check::USUAL
};

fn run<'p>(project: &'p Project) -> CheckOutcome<'p> {
    let standings = standings(project);
    let findings = standings.par_iter().flat_map_iter(|it| in_document(project, it));
    let mut findings: Vec<Finding> = findings.collect();
    name_dependants(project, &mut findings);
    findings.into()
}

/// Whether a finding about a changed number covers what another one says about numbers: it names
/// every value that the other takes from the source, and the translation's are either its own or
/// those that the source had before.
fn takes_in(taker: &Finding, other: &Finding) -> bool {
    let before: Vec<&String> = taker.was.iter().flat_map(|it| &it.values).collect();
    let mut source = other.values.source.iter();
    let mut translation = other.values.translation.iter();
    taker.kind == Kind::Number.name()
        && source.all(|it| taker.values.source.contains(it))
        && translation.all(|it| before.contains(&it) || taker.values.translation.contains(it))
}

fn in_document<'p>(project: &'p Project, progress: &Progress<'p>) -> Vec<Finding<'p>> {
    // A translation without any record is reported once, in the summary.
    let has_base = project.base(progress.translation).file(&progress.document.path).is_some();
    let segments = progress.segments.iter();
    let reported = segments.filter(|it| has_base || it.state != State::Unconfirmed);
    let findings = reported.filter_map(|it| finding(project, progress, it));
    findings.chain(conflict(project, progress)).collect()
}

/// A merge that is not finished: the entries that are whole still count, but someone has to look.
fn conflict<'p>(project: &'p Project, progress: &Progress<'p>) -> Option<Finding<'p>> {
    let base = project.base(progress.translation).file(&progress.document.path)?;
    let place = base.file.place(base.conflict?);
    let mut finding =
        Finding::new(Kind::Torn.name(), progress.locale, "", place).with("what", "markers");
    finding.severity = Severity::Warning;
    Some(finding)
}

fn finding<'p>(
    project: &'p Project,
    progress: &Progress<'p>,
    standing: &Standing<'p>,
) -> Option<Finding<'p>> {
    let translation = standing.translation?;
    let (kind, severity) = kind_and_severity(standing)?;
    let mut finding =
        Finding::new(kind.name(), progress.locale, translation.key, translation.name_place())
            .with("accept", accept_command(project, translation));
    finding.severity = severity;

    match (kind, standing.entry) {
        (Kind::Torn, _) => Some(finding.with("what", "entry").beside(standing.source.name_place())),
        (_, None) => Some(finding.beside(standing.source.name_place())),
        (Kind::Number, Some(entry)) => {
            Some(with_number(finding, project, progress, standing, entry))
        }
        (_, Some(entry)) => {
            let was = was(entry, standing.source);
            let first = was.now.first().copied().unwrap_or(standing.source.name);
            finding.was = Some(was);
            Some(finding.beside(standing.source.file.place(first)))
        }
    }
}

fn kind_and_severity(standing: &Standing) -> Option<(Kind, Severity)> {
    match (standing.state, standing.change) {
        (State::Outdated, Some(change)) => Some((Kind::of(change), severity(change))),
        (State::Revised, _) => Some((Kind::Revised, Severity::Warning)),
        (State::Torn, _) => Some((Kind::Torn, Severity::Error)),
        (State::Unconfirmed, _) => Some((Kind::Unconfirmed, Severity::Warning)),
        _ => None,
    }
}

fn severity(change: Change) -> Severity {
    match change {
        Change::Cosmetic => Severity::Note,
        Change::Minor => Severity::Warning,
        Change::Meaning | Change::Number => Severity::Error,
    }
}
