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
use crate::report::{View, terminal};
use crate::run::Run;
use crate::standing::state::standings;
use crate::workspace::{Request, Workspace};

/// A segment that waits to be looked at.
struct Waiting {
    locale: String,
    document: String,
    key: String,
    /// The file of the translation, and the line it stands in.
    path: PathBuf,
    line: usize,
}

/// Runs the command. After every answer the files are read again: an editor may have changed
/// anything.
pub fn run(
    arguments: &Accept,
    folder: Option<PathBuf>,
    context: &Context,
) -> Result<Exit, Trouble> {
    let mut seen: Vec<Waiting> = Vec::new();
    loop {
        let Some(next) = next(arguments, folder.clone(), context, &seen)? else { break };
        match ask(&context.messages.text("accept-choice", &[]), "keys")?.as_deref() {
            Some("y") => {
                let own = |it: &crate::tasks::confirm::Candidate| {
                    it.progress.locale.name == next.locale
                        && it.progress.document.path == next.document
                        && it.standing.source.key.to_string() == next.key
                };
                confirm(arguments, folder.clone(), context, &own)?;
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

/// Shows the next one and says where it is.
fn next(
    arguments: &Accept,
    folder: Option<PathBuf>,
    context: &Context,
    seen: &[Waiting],
) -> Result<Option<Waiting>, Trouble> {
    let writing = &arguments.writing;
    let request = Request {
        folder,
        paths: &arguments.file,
        source: writing.source.as_deref(),
        locales: &writing.locale,
    };
    let Workspace { project, scope, troubles, .. } = request.open()?;
    context.tell(&troubles);
    known_keys(&arguments.keys, &standings(&project))?;
    let mut findings = checks::run(&project, |it| it.needs_base);
    findings.retain(|it| scope.has_finding(it, &project.source.name));
    findings.retain(|it| arguments.keys.is_empty() || arguments.keys.contains(&it.key));
    let next = findings.into_iter().find(|it| !seen.contains(&Waiting::new(it)));
    let Some(finding) = next else {
        print(&(context.messages.text("accept-nothing-left", &[]) + "\n"))?;
        return Ok(None);
    };

    let waiting = Waiting::new(&finding);
    let run = Run { findings: vec![finding], ..Run::new(&project) };
    let view = View { run: &run, messages: &context.messages, screen: context.screen };
    print(&terminal::findings(&view))?;
    Ok(Some(waiting))
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
}

/// The same segment, wherever it is in its file by now.
impl PartialEq for Waiting {
    fn eq(&self, other: &Waiting) -> bool {
        (&self.locale, &self.document, &self.key) == (&other.locale, &other.document, &other.key)
    }
}
