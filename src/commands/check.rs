//! `einklang check`: reads, compares, reports.

use std::path::PathBuf;

use super::{Context, Exit, tell};
use crate::checks;
use crate::cli::{Check, Format, Target};
use crate::config::Gate;
use crate::finding::Finding;
use crate::io::output::print;
use crate::messages::{Language, Messages};
use crate::model::Project;
use crate::report::{Run, json, terminal};
use crate::trouble::Trouble;
use crate::workspace::Request;

/// Runs the command.
pub fn run(arguments: &Check, folder: Option<PathBuf>, context: &Context) -> Result<Exit, Trouble> {
    let Target { paths, source, locale, format } = &arguments.target;
    let request = Request { folder, paths, source: source.as_deref(), locales: locale };
    request.open()?.project(|project, scope, troubles| {
        let checks = checks::running(&project.settings, |it| arguments.wants(it));
        if checks.is_empty() {
            return Err(Trouble::new("no-check"));
        }
        let mut findings = checks::run(project, |it| checks.contains(&it));
        findings.retain(|it| scope.has_finding(it, &project.source.name));
        let english = Messages::new(Language::En);
        let machine = if context.language_asked { &context.messages } else { &english };
        let messages = if *format == Format::Json { machine } else { &context.messages };
        let run = Run { project, findings: &findings, scope, checks: &checks, messages };
        print(&match format {
            Format::Terminal => terminal::write(&run, context.screen),
            Format::Json => json::write(&run),
        })?;
        Ok(match tell(&troubles, context) {
            true => exit(project, &findings, arguments.fail_on),
            false => Exit::Trouble,
        })
    })
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
