//! `einklang check`: reads, compares, reports.

mod reports;
mod watch;

use std::path::{Path, PathBuf};

use super::{Context, Exit, tell};
use crate::checks::{self, Found};
use crate::cli::{Check, Target};
use crate::finding::Finding;
use crate::finding::trouble::Trouble;
use crate::io::folder::{display, read_text};
use crate::io::git::before;
use crate::io::output::print_error;
use crate::io::write::replace;
use crate::project::Project;
use crate::report::{Run, terminal};
use crate::run::baseline::Baseline;
use crate::run::scope::Scope;
use crate::run::since::Changed;
use crate::workspace::{After, Request};

/// Runs the command.
pub fn run(arguments: &Check, folder: Option<PathBuf>, context: &Context) -> Result<Exit, Trouble> {
    reports::refuse(arguments)?;
    let Target { paths, source, locale } = &arguments.target;
    let request = Request { folder, paths, source: source.as_deref(), locales: locale };
    match arguments.watch {
        true => watch::run(arguments, &request, context, || {
            check(arguments, &request, After::Again, context)
        }),
        false => check(arguments, &request, After::Exit, context),
    }
}

/// One run.
fn check(
    arguments: &Check,
    request: &Request,
    after: After,
    context: &Context,
) -> Result<Exit, Trouble> {
    let workspace = request.open()?;
    let root = workspace.root.clone();
    workspace.project_then(after, |project, scope, troubles| {
        let checks = checks::running(&project.settings, |it| arguments.wants(it));
        if checks.is_empty() {
            return Err(Trouble::new("no-check"));
        }
        let revision = arguments.changed_since.as_deref();
        let changed = revision.map(|it| since(project, &root, it, &checks, context)).transpose()?;
        let Found { mut findings, mut ignored } = checks::found(project, |it| checks.contains(&it));
        let wanted = |it: &Finding| scope.has_finding(it, &project.source.name);
        if let Some(path) = &arguments.baseline {
            let update = Some(&checks).filter(|_| arguments.baseline_update);
            known(path, update, wanted, &mut findings, &mut ignored)?;
        }
        findings.retain(wanted);
        ignored.retain(wanted);
        if let Some(changed) = &changed {
            changed.keep(&mut findings);
            ignored.retain(|it| changed.is_touched(it));
        }
        let run = Run {
            findings: &findings,
            ignored: &ignored,
            scope,
            checks: &checks,
            gate: arguments.fail_on,
            changed: revision.zip(changed.as_ref().and_then(|it| count(it, project, scope))),
            complete: troubles.is_empty(),
            ..Run::new(project, &context.messages)
        };
        tell_part(&run, context);
        reports::write(arguments, &run, context)?;
        Ok(match tell(&troubles, context) {
            true if run.fails() => Exit::Findings,
            true => Exit::Clean,
            false => Exit::Trouble,
        })
    })
}

/// What has changed since a revision, and what else a reader should know of it.
fn since<'p>(
    project: &'p Project,
    root: &Path,
    revision: &str,
    checks: &[&str],
    context: &Context,
) -> Result<Changed<'p>, Trouble> {
    let before = before(root, revision)?;
    let submodule = before.submodule.clone();
    let changed = Changed::new(project, before, checks);
    if let Some(path) = submodule {
        tell_notice(
            Trouble::new("changed-in-submodule").with("revision", revision).with("path", path),
            context,
        );
    }
    if changed.settings {
        tell_notice(Trouble::new("changed-settings").with("revision", revision), context);
    }
    Ok(changed)
}

/// How many segments of those that were asked for have changed; none where the settings have, and
/// all is reported.
fn count(changed: &Changed, project: &Project, scope: &Scope) -> Option<usize> {
    (!changed.settings).then(|| {
        changed.count(|document, locale| match locale == project.source.name {
            true => scope.has_document(document),
            false => scope.has(document, locale),
        })
    })
}

/// Says that what has not changed is left out, for it looks like a clean run.
fn tell_part(run: &Run, context: &Context) {
    if let Some((revision, count)) = run.changed {
        tell_notice(
            Trouble::new("changed-since").with("revision", revision).with("count", count),
            context,
        );
    }
}

fn tell_notice(notice: Trouble, context: &Context) {
    print_error(&terminal::notice(&notice, &context.messages, context.error_screen));
}

/// Takes what stands in the baseline out of the findings that count. An update by these checks
/// forgets what they no longer find; where there is no baseline yet, all findings of today that
/// were asked for are known.
fn known<'p>(
    path: &Path,
    update: Option<&Vec<&str>>,
    wanted: impl Fn(&Finding) -> bool,
    findings: &mut Vec<Finding<'p>>,
    ignored: &mut Vec<Finding<'p>>,
) -> Result<(), Trouble> {
    let baseline = match read_text(path)? {
        Some(text) => Baseline::parse(&text).map_err(|line| {
            Trouble::new("baseline").with("path", display(path)).with("line", line)
        })?,
        None if update.is_some() => Baseline::of(findings.iter().filter(|it| wanted(it))),
        None => return Err(Trouble::new("no-baseline").with("path", display(path))),
    };
    let comments = ignored.len();
    baseline.excuse(findings, ignored);
    match update {
        Some(checks) => replace(path, &baseline.pruned(&ignored[comments..], checks).text()),
        None => Ok(()),
    }
}

impl Check {
    fn wants(&self, check: &str) -> bool {
        let named = |list: &[String]| list.iter().any(|it| it == check);
        (self.only.is_empty() || named(&self.only)) && !named(&self.skip)
    }
}
