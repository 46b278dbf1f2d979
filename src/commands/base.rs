//! `einklang base`: begins to record what translations were made from.

use std::path::PathBuf;

use super::{Context, Exit, tell, write, writer};
use crate::cli::Base;
use crate::confirm::{Candidate, Confirmation, base_files, candidates, permitted};
use crate::io::output::print;
use crate::report::confirmed::{self, Accepted};
use crate::state::{State, standings};
use crate::trouble::Trouble;
use crate::workspace::Request;

/// Runs the command.
pub fn run(arguments: &Base, folder: Option<PathBuf>, context: &Context) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    let request = Request { folder, paths: &[], source: writing.source.as_deref(), locales: &writing.locale };
    let writer = if writing.dry_run { None } else { Some(writer(&request.root()?.0, context)?) };
    let workspace = request.open()?;
    let root = workspace.root.clone();
    workspace.project(|project, scope, troubles| {
        if !tell(&troubles, context) {
            return Ok(Exit::Trouble);
        }
        let mut progress = standings(project);
        progress.retain(|it| scope.has(it.document.path, &it.locale.name));
        // What is recorded already stays as it is.
        let unrecorded = |it: &Candidate| it.standing.state == State::Unrecorded;
        let (chosen, refused) = permitted(project, candidates(&progress).filter(unrecorded), false);
        if let Some(writer) = &writer {
            let confirmations: Vec<Confirmation> =
                chosen.iter().filter_map(|it| it.confirmation(false, None)).collect();
            write(writer, &root, Vec::new(), base_files(project, &confirmations))?;
        }
        let run = Accepted { project, chosen: &chosen, refused: &refused, dry_run: writing.dry_run, texts: false };
        print(&confirmed::write(&run, &context.messages, context.screen))?;
        Ok(if refused.is_empty() { Exit::Clean } else { Exit::Findings })
    })
}
