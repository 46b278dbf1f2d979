//! `einklang accept -i`: goes through what is outdated, one by one.

use std::path::{Path, PathBuf};

use super::{confirm, known_keys};
use crate::checks;
use crate::cli::Accept;
use crate::commands::{Context, Exit, tell};
use crate::finding::trouble::Trouble;
use crate::io::editor::edit;
use crate::io::input::ask;
use crate::io::output::print;
use crate::report::{Run, terminal};
use crate::standing::state::standings;
use crate::workspace::Request;

/// A segment that waits to be looked at.
#[derive(Clone, PartialEq, Eq)]
struct Waiting {
    locale: String,
    document: String,
    key: String,
    /// The file of the translation, and the line it stands in.
    path: PathBuf,
    line: usize,
}

/// Runs the command. After every answer the files are read anew: an editor may have changed
/// anything.
pub fn run(
    arguments: &Accept,
    folder: Option<PathBuf>,
    context: &Context,
) -> Result<Exit, Trouble> {
    let mut seen: Vec<Waiting> = Vec::new();
    loop {
        let Some(next) = next(arguments, folder.clone(), context, &seen)? else { break };
        match ask(&context.messages.text("accept-choice", &[]), "--all")?.as_deref() {
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
    request.open()?.project(|project, scope, troubles| {
        tell(&troubles, context);
        known_keys(&arguments.keys, &standings(project))?;
        let mut findings = checks::run(project, |it| it == "outdated");
        findings.retain(|it| scope.has_finding(it, &project.source.name));
        findings.retain(|it| arguments.keys.is_empty() || arguments.keys.contains(&it.key));
        for finding in &findings {
            let waiting = Waiting {
                locale: finding.locale.name.clone(),
                document: finding.place.file.document.clone(),
                key: finding.key.clone(),
                path: Path::new(&finding.place.file.path).to_owned(),
                line: finding.place.position().line,
            };
            let same = |it: &Waiting| {
                (&it.locale, &it.document, &it.key)
                    == (&waiting.locale, &waiting.document, &waiting.key)
            };
            if !seen.iter().any(same) {
                let one = std::slice::from_ref(finding);
                let run = Run { findings: one, scope, ..Run::new(project, &context.messages) };
                print(&terminal::findings(&run, context.screen))?;
                return Ok(Some(waiting));
            }
        }
        print(&(context.messages.text("accept-nothing-left", &[]) + "\n"))?;
        Ok(None)
    })
}
