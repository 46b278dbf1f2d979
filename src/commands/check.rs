//! `einklang check`: reads, compares, reports.

use std::path::PathBuf;

use super::{Context, Exit};
use crate::checks;
use crate::cli::{Check, Format, Target};
use crate::config::Gate;
use crate::finding::Finding;
use crate::io::output::{print, print_error};
use crate::messages::{Language, Messages};
use crate::model::Project;
use crate::report::{Run, json, terminal};
use crate::scope::Scope;
use crate::trouble::Trouble;
use crate::workspace::Request;

/// Runs the command.
pub fn run(arguments: &Check, folder: Option<PathBuf>, context: &Context) -> Result<Exit, Trouble> {
    let Target { paths, source, locale, format } = &arguments.target;
    let request = Request { folder, paths, source: source.as_deref(), locales: locale };
    request.open()?.project(|project, scope, troubles| {
        let findings = findings(project, scope, arguments);
        let text = match format {
            Format::Terminal => {
                let run = Run { project, findings: &findings, scope, messages: &context.messages };
                terminal::write(&run, context.screen)
            }
            Format::Json => {
                let messages = if context.language_asked { &context.messages } else { &Messages::new(Language::En) };
                json::write(&Run { project, findings: &findings, scope, messages })
            }
        };
        print(&text)?;
        for trouble in &troubles {
            print_error(&terminal::trouble(trouble, &context.messages, context.error_screen));
        }
        Ok(match troubles.is_empty() {
            true => exit(project, &findings, arguments.fail_on),
            false => Exit::Trouble,
        })
    })
}

fn findings<'p>(project: &'p Project, scope: &Scope, arguments: &Check) -> Vec<Finding<'p>> {
    let named = |list: &[String], name: &str| list.iter().any(|it| it == name);
    let wanted =
        |name: &str| (arguments.only.is_empty() || named(&arguments.only, name)) && !named(&arguments.skip, name);
    let mut findings = checks::run(project, wanted);
    findings.retain(|it| scope.has_finding(it, &project.source.name));
    findings
}

fn exit(project: &Project, findings: &[Finding], gate: Gate) -> Exit {
    let own_gate = |it: &Finding| project.settings.locale.get(&it.locale.name).and_then(|it| it.gate);
    let fails = findings.iter().any(|it| own_gate(it).unwrap_or(gate).fails(it.severity));
    if fails { Exit::Findings } else { Exit::Clean }
}
