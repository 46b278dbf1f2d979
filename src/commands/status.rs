//! `einklang status`: how far each translation is.

use super::context::{Context, Exit};
use crate::checks;
use crate::cli::{Status, StatusFormat};
use crate::finding::trouble::Trouble;
use crate::io::output::{print, print_exactly};
use crate::report::status;
use crate::standing::state::{Progress, progress};
use crate::workspace::Workspace;

/// Runs the command. It never fails because of what it reports.
pub fn run(arguments: &Status, context: &Context) -> Result<Exit, Trouble> {
    let workspace = arguments.target.request().open()?.leak();
    let Workspace { project, scope, troubles, .. } = workspace;
    let findings = checks::run(project, |_| true);
    let mut progress: Vec<Progress> = progress(project, &findings);
    progress.retain(|it| scope.has(&it.document.path, &it.locale.name));

    let messages = &context.messages;
    match (arguments.format, arguments.list.as_slice()) {
        (StatusFormat::Json, states) => print_exactly(&status::json(project, &progress, states)),
        (StatusFormat::Terminal, []) => print(&status::table(&progress, messages, context.screen)),
        (StatusFormat::Terminal, states) => {
            print(&status::worklist(&progress, states, messages, context.screen))
        }
    }?;
    Ok(if context.tell(troubles) { Exit::Clean } else { Exit::Trouble })
}
