//! `einklang accept -i`: goes through what is outdated, one by one.

use std::path::{Path, PathBuf};

use super::confirm::{confirm, known_keys};
use crate::checks;
use crate::cli::Accept;
use crate::commands::context::{Context, Exit};
use crate::finding::Finding;
use crate::finding::trouble::Trouble;
use crate::io::editor::edit;
use crate::io::input::ask;
use crate::io::output::print;
use crate::project::Project;
use crate::report::{View, terminal};
use crate::run::Run;
use crate::standing::state::standings;
use crate::tasks::confirm::Candidate;
use crate::workspace::Workspace;

/// A segment that waits for an answer.
struct Waiting {
    locale: String,
    document: String,
    key: String,
    /// The file of the translation, and the line that an editor opens.
    path: PathBuf,
    line: usize,
}

/// Runs the command. After every answer the files are read again: an editor may have changed
/// anything.
pub fn run(arguments: &Accept, context: &Context) -> Result<Exit, Trouble> {
    let mut seen: Vec<Waiting> = Vec::new();
    while let Some(next) = next(arguments, context, &seen)? {
        match ask(&context.messages.text("accept-choice", &[]), "keys")?.as_deref() {
            Some(answer) if context.is_yes(answer) => {
                confirm(arguments, context, &|it| next.is(it))?;
                seen.push(next);
            }
            Some("e") => edit(&next.path, next.line)?,
            Some("s") => seen.push(next),
            Some("q") | None => break,
            Some(_) => {}
        }
    }
    Ok(Exit::Clean)
}

/// Shows the next segment and returns where it is; `None` if there is no other.
fn next(
    arguments: &Accept,
    context: &Context,
    seen: &[Waiting],
) -> Result<Option<Waiting>, Trouble> {
    let request = arguments.writing.request(&arguments.file);
    let Workspace { project, scope, troubles, .. } = request.open()?;
    context.tell(&troubles);
    known_keys(&arguments.keys, &standings(&project))?;

    let mut findings = checks::run(&project, |it| it.needs_base);
    findings.retain(|it| scope.has_finding(it, &project.source.name));
    findings.retain(|it| arguments.keys.is_empty() || arguments.keys.contains(&it.key));
    let Some(finding) = findings.into_iter().find(|it| !seen.contains(&Waiting::new(it))) else {
        context.say("accept-nothing-left", &[])?;
        return Ok(None);
    };

    let waiting = Waiting::new(&finding);
    show(finding, &project, context)?;
    Ok(Some(waiting))
}

fn show(finding: Finding, project: &Project, context: &Context) -> Result<(), Trouble> {
    let run = Run { findings: vec![finding], ..Run::new(project) };
    let view = View { run: &run, messages: &context.messages, screen: context.screen };
    print(&terminal::findings(&view))
}

impl Waiting {
    fn new(finding: &Finding) -> Waiting {
        Waiting {
            locale: finding.locale.name.clone(),
            document: finding.place.file.document.clone(),
            key: finding.key.clone(),
            path: Path::new(&finding.place.file.path).to_owned(),
            line: finding.place.position().line,
        }
    }

    fn is(&self, candidate: &Candidate) -> bool {
        candidate.progress.locale.name == self.locale
            && candidate.progress.document.path == self.document
            && candidate.standing.source.key.to_string() == self.key
    }
}

/// Two are equal if they are the same segment, even if it has moved in its file.
impl PartialEq for Waiting {
    fn eq(&self, other: &Waiting) -> bool {
        (&self.locale, &self.document, &self.key) == (&other.locale, &other.document, &other.key)
    }
}
