//! One run over a project: what was found, and what of it counts.

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
use since::{Before, Changed};

/// What a run is asked for.
#[derive(Debug)]
pub struct Plan {
    /// The checks to run.
    pub checks: Vec<&'static Check>,
    /// The part of the project to report on.
    pub scope: Scope,
    /// The least severity that makes the run fail, where a locale has no gate of its own.
    pub gate: Gate,
    /// Where the findings come from that are known already.
    pub known: Option<KnownFrom>,
    /// The earlier state since which changes are reported.
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

/// What came of a run.
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
    /// The least severity that makes the run fail, where a locale has no gate of its own.
    pub gate: Gate,
    /// What has changed, where only that was asked for.
    pub changed: Option<ChangedSince>,
    /// What of the baseline is still found.
    pub baseline: Option<Baseline>,
    /// Whether everything could be read.
    pub is_complete: bool,
}

/// How much has changed since a revision.
#[derive(Debug)]
pub struct ChangedSince {
    /// The revision, as it was named.
    pub revision: String,
    /// How many segments of those that were asked for; `None` where the settings have changed, so
    /// that everything is reported.
    pub segments: Option<usize>,
    /// The repository, if it is a submodule of another.
    pub submodule: Option<String>,
}

/// Runs checks over a project: what they find, without what comments and the baseline ignore, in
/// the part that was asked for, and of that what has changed.
pub fn check(project: &Project, plan: Plan) -> Run<'_> {
    let Plan { checks, scope, gate, known, since, is_complete } = plan;
    let since = since.map(|it| it.compare(project, &checks));
    let Outcomes { mut findings, mut ignored, compared } = checks::outcomes(project, &checks);
    let is_wanted = |it: &Finding| scope.has_finding(it, &project.source.name);
    let baseline = known.map(|it| {
        let known = it.baseline(findings.iter().filter(|it| is_wanted(it)));
        let found = known.take(&mut findings);
        let left = known.pruned(&found, &checks);
        ignored.extend(found);
        left
    });

    findings.retain(is_wanted);
    ignored.retain(is_wanted);
    let changed = since.map(|(since, changed)| {
        changed.keep(&mut findings);
        ignored.retain(|it| changed.is_touched(it));
        let segments = changed.count_in(project, &scope);
        ChangedSince { segments, ..since }
    });
    Run {
        project,
        findings,
        ignored,
        compared,
        scope,
        checks,
        gate,
        changed,
        baseline,
        is_complete,
    }
}

impl Since {
    fn compare<'p>(
        self,
        project: &'p Project,
        checks: &[&'static Check],
    ) -> (ChangedSince, Changed<'p>) {
        let Since { revision, before } = self;
        let submodule = before.submodule.clone();
        let changed = Changed::new(project, before, checks);
        (ChangedSince { revision, segments: None, submodule }, changed)
    }
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

    /// Whether a finding is a failure to programs that judge by the report. Where the run never
    /// fails, the judgement is theirs.
    pub fn is_failure(&self, finding: &Finding) -> bool {
        let gate = if self.gate == Gate::Never { Gate::Error } else { self.gate };
        self.gate_of(finding).unwrap_or(gate).fails(finding.severity)
    }

    /// The severity that a finding has to such programs: an error that must not fail the run is a
    /// warning.
    pub fn severity(&self, finding: &Finding) -> Severity {
        match finding.severity {
            Severity::Error if !self.is_failure(finding) => Severity::Warning,
            severity => severity,
        }
    }

    /// Whether all checks have looked at everything: only then can it be said that something is
    /// right.
    pub fn is_whole(&self) -> bool {
        self.checks.len() == checks::CHECKS.len() && self.part().is_none() && self.is_complete
    }

    /// The revision and the number of segments that have changed since, where nothing else is
    /// reported.
    pub fn part(&self) -> Option<(&str, usize)> {
        self.changed.as_ref().and_then(|it| Some((it.revision.as_str(), it.segments?)))
    }

    /// Whether a check with this property has run.
    pub fn has_run(&self, property: fn(&Check) -> bool) -> bool {
        self.checks.iter().any(|it| property(it))
    }

    /// How many quantities of the source were compared with the translation in this place; `None`
    /// if nothing was.
    pub fn compared_with(&self, document: &Document, translation: usize) -> Option<usize> {
        let documents = &self.project.documents;
        let at = documents.binary_search_by(|it| it.path.cmp(&document.path)).ok()?;
        self.compared.get(at)?.get(translation).copied()
    }

    fn gate_of(&self, finding: &Finding) -> Option<Gate> {
        self.project.settings.gate(&finding.locale.name)
    }
}
