//! `einklang check --watch`: checks again whenever something that it reads has changed.

use crate::cli::Check;
use crate::commands::context::{Context, Exit};
use crate::finding::trouble::Trouble;
use crate::io::folder::display;
use crate::io::output::{make_room, print_error};
use crate::io::watch::{Asked, Watch};
use crate::workspace::Request;

/// Runs `check` again and again until the reader presses Ctrl-C, which needs no handler, or closes
/// the terminal. What keeps one run from its work may be gone at the next; only what keeps it from
/// watching ends the loop.
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
            // A folder may be moved away for a while, but one that was never there is a slip.
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
