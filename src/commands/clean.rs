//! `einklang clean`: removes translations and entries of the base that the source no longer has.

use super::context::{Context, Exit};
use crate::cli::Clean;
use crate::finding::trouble::Trouble;
use crate::io::output::print;
use crate::messages::english_name;
use crate::report::files;
use crate::tasks::clean::leftovers;

pub fn run(arguments: &Clean, context: &Context) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    context.change(&writing.request(&[]), writing.dry_run, |desk| {
        let found = leftovers(&desk.workspace.project, &desk.workspace.scope, english_name);
        let count = found.segments.len() + found.entries.len();
        // The reader sees what will be removed before the question.
        print(&files::leftovers(&found, &context.messages))?;
        if count == 0 || writing.dry_run {
            return Ok(Exit::Clean);
        }
        let question = context.messages.text("clean-ask", &[("count", count.into())]);
        if !writing.yes && !context.agrees(&question)? {
            return Ok(Exit::Clean);
        }
        desk.write(found.translations, found.bases)?;
        context.say("clean-done", &[("count", count.into())])?;
        Ok(Exit::Clean)
    })
}
