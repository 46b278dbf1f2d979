//! `einklang check`: reads, compares, reports.

mod reports;
mod watch;

use std::path::{Path, PathBuf};

use super::context::{Context, Exit};
use crate::checks;
use crate::cli::{self, Target};
use crate::finding::trouble::Trouble;
use crate::io::folder::{display, read_text};
use crate::io::git::before;
use crate::io::write::replace;
use crate::run::baseline::{Baseline, KnownFrom};
use crate::run::{self, ChangedSince, Plan, Since};
use crate::workspace::{Request, Workspace};

/// Runs the command.
pub fn run(
    arguments: &cli::Check,
    folder: Option<PathBuf>,
    context: &Context,
) -> Result<Exit, Trouble> {
    reports::refuse(arguments)?;
    let Target { paths, source, locale, .. } = &arguments.target;
    let request = Request { folder, paths, source: source.as_deref(), locales: locale };
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
        notices(changed).iter().for_each(|it| context.notice(it));
    }
    if let (Some(path), Some(baseline)) = (&arguments.baseline, &run.baseline)
        && arguments.baseline_update
    {
        replace(path, &baseline.text())?;
    }
    reports::write(arguments, &run, context)?;
    Ok(match context.tell(&workspace.troubles) {
        true if run.fails() => Exit::Findings,
        true => Exit::Clean,
        false => Exit::Trouble,
    })
}

/// What the arguments ask a run for.
fn plan(arguments: &cli::Check, workspace: &Workspace) -> Result<Plan, Trouble> {
    let checks = checks::running(&workspace.project.settings, |check| arguments.wants(check.name));
    if checks.is_empty() {
        return Err(Trouble::new("no-check"));
    }
    let baseline = arguments.baseline.as_deref();
    let revision = arguments.changed_since.as_ref();
    Ok(Plan {
        checks,
        scope: workspace.scope.clone(),
        gate: arguments.fail_on,
        known: baseline.map(|path| known(path, arguments.baseline_update)).transpose()?,
        since: revision.map(|revision| since(&workspace.root, revision)).transpose()?,
        is_complete: workspace.troubles.is_empty(),
    })
}

fn since(root: &Path, revision: &str) -> Result<Since, Trouble> {
    Ok(Since { revision: revision.to_owned(), before: before(root, revision)? })
}

/// The baseline; where there is none yet, an update makes one of all findings.
fn known(path: &Path, is_update: bool) -> Result<KnownFrom, Trouble> {
    match read_text(path)? {
        Some(text) => Baseline::parse(&text).map(KnownFrom::Baseline).map_err(|line| {
            Trouble::new("baseline").with("path", display(path)).with("line", line)
        }),
        None if is_update => Ok(KnownFrom::Run),
        None => Err(Trouble::new("no-baseline").with("path", display(path))),
    }
}

/// What a reader should know of a run that looks at changes only: it looks like a clean one.
fn notices(changed: &ChangedSince) -> Vec<Trouble> {
    let about = |id| Trouble::new(id).with("revision", changed.revision.as_str());
    let submodule = changed.submodule.as_deref();
    let submodule = submodule.map(|path| about("changed-in-submodule").with("path", path));
    let part = match changed.segments {
        Some(count) => about("changed-since").with("count", count),
        None => about("changed-settings"),
    };
    submodule.into_iter().chain([part]).collect()
}

impl cli::Check {
    fn wants(&self, check: &str) -> bool {
        let named = |list: &[String]| list.iter().any(|it| it == check);
        (self.only.is_empty() || named(&self.only)) && !named(&self.skip)
    }
}
