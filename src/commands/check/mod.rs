//! `einklang check`: reads, compares, reports.

mod reports;
mod watch;

use std::path::Path;

use super::context::{Context, Exit};
use crate::checks;
use crate::cli;
use crate::finding::trouble::Trouble;
use crate::io::folder::{display, read_text};
use crate::io::git::before;
use crate::io::write::replace;
use crate::run::baseline::{Baseline, KnownFrom};
use crate::run::{self, ChangedSince, Plan, Since};
use crate::workspace::Workspace;

pub fn run(arguments: &cli::Check, context: &Context) -> Result<Exit, Trouble> {
    reports::refuse(arguments)?;
    let request = arguments.target.request();
    if arguments.watch {
        watch::run(arguments, &request, context, || check(arguments, &request.open()?, context))
    } else {
        check(arguments, request.open()?.leak(), context)
    }
}

/// One run.
fn check(
    arguments: &cli::Check,
    workspace: &Workspace,
    context: &Context,
) -> Result<Exit, Trouble> {
    let run = run::check(&workspace.project, plan(arguments, workspace)?);
    if let Some(changed) = &run.changed {
        for notice in notices(changed) {
            context.notice(&notice);
        }
    }
    if let (Some(path), Some(baseline)) = (&arguments.baseline, &run.baseline)
        && arguments.baseline_update
    {
        replace(path, &baseline.text())?;
    }
    reports::write(arguments, &run, context)?;

    let is_complete = context.tell(&workspace.troubles);
    Ok(if !is_complete {
        Exit::Trouble
    } else if run.fails() {
        Exit::Findings
    } else {
        Exit::Clean
    })
}

/// What the arguments ask a run for.
fn plan(arguments: &cli::Check, workspace: &Workspace) -> Result<Plan, Trouble> {
    let checks = checks::running(&workspace.project.settings, |check| arguments.wants(check.name));
    if checks.is_empty() {
        return Err(Trouble::new("no-check"));
    }

    let known = arguments.baseline.as_deref().map(|it| known(it, arguments.baseline_update));
    let since = arguments.changed_since.as_deref().map(|it| since(&workspace.root, it));
    Ok(Plan {
        checks,
        scope: workspace.scope.clone(),
        gate: arguments.fail_on,
        known: known.transpose()?,
        since: since.transpose()?,
        is_complete: workspace.troubles.is_empty(),
    })
}

fn since(root: &Path, revision: &str) -> Result<Since, Trouble> {
    Ok(Since { revision: revision.to_owned(), before: before(root, revision)? })
}

/// The baseline. If there is none yet, an update makes one of all findings.
fn known(path: &Path, is_update: bool) -> Result<KnownFrom, Trouble> {
    let trouble = |id| Trouble::new(id).with("path", display(path));
    let Some(text) = read_text(path)? else {
        return if is_update { Ok(KnownFrom::Run) } else { Err(trouble("no-baseline")) };
    };
    let baseline = Baseline::parse(&text).map_err(|line| trouble("baseline").with("line", line))?;
    Ok(KnownFrom::Baseline(baseline))
}

/// What a reader should know about a run that reports changes only, since it looks like a clean
/// run.
fn notices(changed: &ChangedSince) -> Vec<Trouble> {
    let notice = |id| Trouble::new(id).with("revision", changed.revision.as_str());
    let mut notices = Vec::new();
    if let Some(path) = &changed.submodule {
        notices.push(notice("changed-in-submodule").with("path", path.as_str()));
    }
    notices.push(match changed.segments {
        Some(count) => notice("changed-since").with("count", count),
        None => notice("changed-settings"),
    });
    notices
}

impl cli::Check {
    fn wants(&self, check: &str) -> bool {
        let is_wanted = self.only.is_empty() || self.only.iter().any(|it| it == check);
        is_wanted && !self.skip.iter().any(|it| it == check)
    }
}
