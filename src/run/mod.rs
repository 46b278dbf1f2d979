//! One run over a project: what was found, and which of it counts.

use crate::checks::{self, Check, Outcomes};
use crate::finding::{Finding, Severity};
use crate::project::config::Gate;
use crate::project::{Document, Project};

pub mod baseline;
pub mod scope;
pub mod since;
pub mod summary;

use baseline::{Baseline, KnownFrom};
use scope::Scope;
use since::{Before, Changes};

/// What a run has to do.
#[derive(Debug)]
pub struct Plan {
    /// The checks to run.
    pub checks: Vec<&'static Check>,
    /// The part of the project to report on.
    pub scope: Scope,
    /// The lowest severity that makes the run fail, for locales without a gate of their own.
    pub gate: Gate,
    /// Where the known findings come from, if there is a baseline.
    pub known: Option<KnownFrom>,
    /// The earlier state, if only what has changed since is reported.
    pub since: Option<Since>,
    /// Whether everything that belongs to the project could be read.
    pub is_complete: bool,
}

impl Plan {
    /// These checks over a whole project, all of which could be read.
    pub fn new(checks: Vec<&'static Check>) -> Plan {
        Plan {
            checks,
            scope: Scope::WHOLE,
            gate: Gate::Error,
            known: None,
            since: None,
            is_complete: true,
        }
    }
}

/// An earlier state of the folder.
#[derive(Debug)]
pub struct Since {
    /// The revision, as it was named.
    pub revision: String,
    /// What the folder held then.
    pub before: Before,
}

/// The result of a run.
#[derive(Debug)]
pub struct Run<'p> {
    /// What was looked at.
    pub project: &'p Project,
    /// What was found in the part that was asked for.
    pub findings: Vec<Finding<'p>>,
    /// What was found and is ignored, by a comment or a baseline.
    pub ignored: Vec<Finding<'p>>,
    /// How many quantities of the source were compared; see [`checks::CheckOutcome::compared`].
    pub compared: Vec<Vec<usize>>,
    /// The part that was asked for.
    pub scope: Scope,
    /// The checks that ran.
    pub checks: Vec<&'static Check>,
    /// The lowest severity that makes the run fail, for locales without a gate of their own.
    pub gate: Gate,
    /// What has changed, if only that was asked for.
    pub changed: Option<ChangedSince>,
    /// The findings of the baseline that are still found.
    pub baseline: Option<Baseline>,
    /// Whether everything could be read.
    pub is_complete: bool,
}

/// How much has changed since a revision.
#[derive(Debug)]
pub struct ChangedSince {
    /// The revision, as it was named.
    pub revision: String,
    /// How many of the segments that were asked for; `None` if the settings have changed, so that
    /// everything is reported.
    pub segments: Option<usize>,
    /// The repository, if it is a submodule of another.
    pub submodule: Option<String>,
}

/// Runs checks over a project, and returns what they find: without what comments and the baseline
/// ignore, in the part that was asked for, and of that only what has changed.
pub fn check(project: &Project, plan: Plan) -> Run<'_> {
    let Outcomes { findings, ignored, compared } = checks::outcomes(project, &plan.checks);
    let mut run = Run {
        findings,
        ignored,
        compared,
        scope: plan.scope,
        checks: plan.checks,
        gate: plan.gate,
        is_complete: plan.is_complete,
        ..Run::new(project)
    };

    if let Some(known) = plan.known {
        run.ignore_known(known);
    }
    run.keep_scope();
    if let Some(since) = plan.since {
        run.keep_changes(since);
    }
    run
}

impl<'p> Run<'p> {
    /// A run over a whole project in which nothing was found.
    pub fn new(project: &'p Project) -> Run<'p> {
        Run {
            project,
            findings: Vec::new(),
            ignored: Vec::new(),
            compared: Vec::new(),
            scope: Scope::WHOLE,
            checks: Vec::new(),
            gate: Gate::Error,
            changed: None,
            baseline: None,
            is_complete: true,
        }
    }

    /// Whether it fails.
    pub fn fails(&self) -> bool {
        self.findings.iter().any(|it| self.gate_of(it).unwrap_or(self.gate).fails(it.severity))
    }

    /// Whether a finding is a failure to programs that read the report. If the run itself never
    /// fails, they decide by the usual gate.
    pub fn is_failure(&self, finding: &Finding) -> bool {
        let gate = if self.gate == Gate::Never { Gate::Error } else { self.gate };
        self.gate_of(finding).unwrap_or(gate).fails(finding.severity)
    }

    /// The severity that a finding has to such programs: an error that does not fail the run
    /// becomes a warning.
    pub fn severity(&self, finding: &Finding) -> Severity {
        match finding.severity {
            Severity::Error if !self.is_failure(finding) => Severity::Warning,
            severity => severity,
        }
    }

    /// Whether all checks have looked at everything: only then is a translation without findings
    /// known to be right.
    pub fn is_whole(&self) -> bool {
        self.checks.len() == checks::CHECKS.len() && self.part().is_none() && self.is_complete
    }

    /// The revision and the number of segments that have changed since, if nothing else is
    /// reported.
    pub fn part(&self) -> Option<(&str, usize)> {
        self.changed.as_ref().and_then(|it| Some((it.revision.as_str(), it.segments?)))
    }

    /// Whether a check with this property has run.
    pub fn has_run(&self, property: fn(&Check) -> bool) -> bool {
        self.checks.iter().any(|it| property(it))
    }

    /// How many quantities of the source were compared with the translation with this index; `None`
    /// if the check did not run.
    pub fn compared_with(&self, document: &Document, translation: usize) -> Option<usize> {
        let documents = &self.project.documents;
        let at = documents.binary_search_by(|it| it.path.cmp(&document.path)).ok()?;
        self.compared.get(at)?.get(translation).copied()
    }

    fn gate_of(&self, finding: &Finding) -> Option<Gate> {
        self.project.settings.gate(&finding.locale.name)
    }

    fn ignore_known(&mut self, known: KnownFrom) {
        let Run { scope, project, .. } = &*self;
        let source = &project.source.name;
        let baseline =
            known.baseline(self.findings.iter().filter(|it| scope.has_finding(it, source)));
        let found = baseline.take(&mut self.findings);
        self.baseline = Some(baseline.pruned(&found, &self.checks));
        self.ignored.extend(found);
    }

    fn keep_scope(&mut self) {
        let source = &self.project.source.name;
        self.findings.retain(|it| self.scope.has_finding(it, source));
        self.ignored.retain(|it| self.scope.has_finding(it, source));
    }

    fn keep_changes(&mut self, since: Since) {
        let Since { revision, before } = since;
        let submodule = before.submodule.clone();
        let changes = Changes::new(self.project, before, &self.checks);
        changes.keep(&mut self.findings);
        self.ignored.retain(|it| changes.is_touched(it));
        let segments = changes.count_in(self.project, &self.scope);
        self.changed = Some(ChangedSince { revision, segments, submodule });
    }
}
