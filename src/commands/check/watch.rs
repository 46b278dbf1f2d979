//! `einklang check --watch`: the same again whenever something has changed that it reads.

use crate::cli::Check;
use crate::commands::context::{Context, Exit};
use crate::finding::trouble::Trouble;
use crate::io::folder::display;
use crate::io::output::{make_room, print_error};
use crate::io::watch::{Asked, Watch};
use crate::workspace::Request;

/// Runs `check` again and again, until the reader stops it with Ctrl-C, for which there is no
/// handler, or goes away. What keeps a run from its work may be mended at the next; only what keeps
/// it from watching ends it.
pub fn run(
    arguments: &Check,
    request: &Request,
    context: &Context,
    check: impl Fn() -> Result<Exit, Trouble>,
) -> Result<Exit, Trouble> {
    let (root, _) = request.root()?;
    let read = arguments.baseline.iter().cloned().collect();
    let written = arguments.output.iter().map(|it| it.path.clone()).collect();
    let watching =
        context.messages.text("watch-waiting", &[("path", display(&root).into())]) + "\n";
    let mut watch =
        Watch::new(Asked { root, read, written, revisions: arguments.changed_since.is_some() })?;
    let mut exit = Exit::Clean;
    let mut first = true;
    loop {
        watch.ready()?;
        if !make_room(first)? {
            return Ok(exit);
        }
        exit = match check() {
            Ok(exit) => exit,
            // A folder that was never there is none that somebody has moved for a while, but a
            // slip.
            Err(trouble) if first && trouble.id == "no-folder" => return Err(trouble),
            Err(trouble) => {
                context.tell(&[trouble]);
                Exit::Trouble
            }
        };
        first = false;
        print_error(&watching);
        watch.wait()?;
    }
}
