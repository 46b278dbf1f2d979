//! `einklang clean`: removes translations and entries of the base that the source no longer has.

use std::path::PathBuf;

use super::{Context, Exit, agrees, tell, write, writer};
use crate::clean::leftovers;
use crate::cli::Clean;
use crate::io::output::print;
use crate::report::files;
use crate::trouble::Trouble;
use crate::workspace::Request;

/// Runs the command.
pub fn run(arguments: &Clean, folder: Option<PathBuf>, context: &Context) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    let request = Request { folder, paths: &[], source: writing.source.as_deref(), locales: &writing.locale };
    let writer = if writing.dry_run { None } else { Some(writer(&request, context)?) };
    let workspace = request.open()?;
    let root = workspace.root.clone();
    workspace.project(|project, scope, troubles| {
        if !tell(&troubles, context) {
            return Ok(Exit::Trouble);
        }
        let found = leftovers(project, scope);
        let count = found.segments.len() + found.entries.len();
        // What goes is shown first.
        print(&files::leftovers(&found, &context.messages))?;
        let Some(writer) = writer.filter(|_| count > 0) else { return Ok(Exit::Clean) };
        let question = context.messages.text("clean-ask", &[("count", count.into())]);
        if !writing.yes && !agrees(&question, context)? {
            return Ok(Exit::Clean);
        }
        write(&writer, &root, found.translations, found.bases)?;
        print(&(context.messages.text("clean-done", &[("count", count.into())]) + "\n"))?;
        Ok(Exit::Clean)
    })
}
