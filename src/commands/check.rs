//! `einklang check`: reads, compares, reports.

mod watch;

use std::cell::OnceCell;
use std::path::{Path, PathBuf};

use super::{Context, Exit, tell};
use crate::baseline::Baseline;
use crate::checks::{self, Found};
use crate::cli::{Check, Target};
use crate::config::Gate;
use crate::finding::Finding;
use crate::io::folder::{display, read_text};
use crate::io::git::before;
use crate::io::output::{print, print_error};
use crate::io::write::replace;
use crate::messages::{Language, Messages};
use crate::model::Project;
use crate::report::{self, Audience, Run, terminal};
use crate::scope::Scope;
use crate::screen::Screen;
use crate::since::Changed;
use crate::trouble::Trouble;
use crate::workspace::{After, Request};

/// Runs the command.
pub fn run(arguments: &Check, folder: Option<PathBuf>, context: &Context) -> Result<Exit, Trouble> {
    let Target { paths, source, locale } = &arguments.target;
    let request = Request { folder, paths, source: source.as_deref(), locales: locale };
    match arguments.watch {
        true => watch::run(arguments, &request, context, || check(arguments, &request, After::Again, context)),
        false => check(arguments, &request, After::Exit, context),
    }
}

/// One run.
fn check(arguments: &Check, request: &Request, after: After, context: &Context) -> Result<Exit, Trouble> {
    let workspace = request.open()?;
    let root = workspace.root.clone();
    workspace.project_then(after, |project, scope, troubles| {
        let checks = checks::running(&project.settings, |it| arguments.wants(it));
        if checks.is_empty() {
            return Err(Trouble::new("no-check"));
        }
        let revision = arguments.changed_since.as_deref();
        let scope = &Scope { only_changed: revision.is_some(), ..scope.clone() };
        let changed = revision.map(|it| since(project, scope, &root, it, &checks, context)).transpose()?;
        let Found { mut findings, mut ignored } = checks::found(project, |it| checks.contains(&it));
        let wanted = |it: &Finding| scope.has_finding(it, &project.source.name);
        findings.retain(wanted);
        ignored.retain(wanted);
        if let Some(changed) = &changed {
            changed.keep(&mut findings);
            ignored.retain(|it| changed.is_touched(it));
        }
        if let Some(path) = &arguments.baseline {
            known(path, arguments.baseline_update, &mut findings, &mut ignored)?;
        }
        let reports = Reports { arguments, context, english: OnceCell::new() };
        reports.write(|messages| Run {
            project,
            findings: &findings,
            ignored: &ignored,
            scope,
            checks: &checks,
            messages,
        })?;
        Ok(match tell(&troubles, context) {
            true => exit(project, &findings, arguments.fail_on),
            false => Exit::Trouble,
        })
    })
}

/// What has changed since a revision; and says that the rest is left out, for it looks like a clean run.
fn since<'p>(
    project: &'p Project,
    scope: &Scope,
    root: &Path,
    revision: &str,
    checks: &[&str],
    context: &Context,
) -> Result<Changed<'p>, Trouble> {
    let before = before(root, revision)?;
    let submodule = before.submodule.clone();
    let changed = Changed::new(project, before, checks);
    let count = changed.count(|document, locale| match locale == project.source.name {
        true => scope.has_document(document),
        false => scope.has(document, locale),
    });
    let about = |id| Trouble::new(id).with("revision", revision);
    let submodule = submodule.map(|it| about("changed-in-submodule").with("path", it));
    let notice = match changed.settings {
        true => about("changed-settings"),
        false => about("changed-since").with("count", count),
    };
    for notice in submodule.into_iter().chain([notice]) {
        print_error(&terminal::notice(&notice, &context.messages, context.error_screen));
    }
    Ok(changed)
}

/// Takes what stands in the baseline out of the findings that count. An update forgets what is gone; where there is no
/// baseline yet, all findings of today are known.
fn known<'p>(
    path: &Path,
    update: bool,
    findings: &mut Vec<Finding<'p>>,
    ignored: &mut Vec<Finding<'p>>,
) -> Result<(), Trouble> {
    let baseline = match read_text(path)? {
        Some(text) => Baseline::parse(&text)
            .map_err(|line| Trouble::new("baseline").with("path", display(path)).with("line", line))?,
        None if update => Baseline::of(findings.iter()),
        None => return Err(Trouble::new("no-baseline").with("path", display(path))),
    };
    let comments = ignored.len();
    baseline.excuse(findings, ignored);
    if update { replace(path, &Baseline::of(&ignored[comments..]).text()) } else { Ok(()) }
}

/// The reports that were asked for.
struct Reports<'r> {
    arguments: &'r Check,
    context: &'r Context,
    english: OnceCell<Messages>,
}

impl Reports<'_> {
    /// Writes each to its file, then that for standard output.
    fn write<'r, 'p: 'r, 'f: 'p>(&'r self, run: impl Fn(&'r Messages) -> Run<'r, 'p, 'f>) -> Result<(), Trouble> {
        let report = |format: &str, screen| report::write(format, &run(self.messages(format)), screen);
        let plain = Screen { color: false, ..self.context.screen };
        for file in &self.arguments.output {
            match file.path.to_str() {
                Some("-") => print(&report(&file.format, plain))?,
                _ => replace(&file.path, &report(&file.format, plain))?,
            }
        }
        let taken = self.arguments.output.iter().any(|it| it.path.as_os_str() == "-");
        match &self.arguments.format {
            Some(format) => print(&report(format, self.context.screen)),
            None if taken => Ok(()),
            None => print(&report("terminal", self.context.screen)),
        }
    }

    fn messages(&self, format: &str) -> &Messages {
        let english = report::audience(format) == Audience::Program && !self.context.language_asked;
        if english { self.english.get_or_init(|| Messages::new(Language::En)) } else { &self.context.messages }
    }
}

impl Check {
    fn wants(&self, check: &str) -> bool {
        let named = |list: &[String]| list.iter().any(|it| it == check);
        (self.only.is_empty() || named(&self.only)) && !named(&self.skip)
    }
}

fn exit(project: &Project, findings: &[Finding], gate: Gate) -> Exit {
    let own_gate = |it: &Finding| project.settings.gate(&it.locale.name);
    let fails = findings.iter().any(|it| own_gate(it).unwrap_or(gate).fails(it.severity));
    if fails { Exit::Findings } else { Exit::Clean }
}
