//! `einklang accept --renames`: gives translations the keys that their source has now.

use std::path::PathBuf;

use crate::cli::Accept;
use crate::commands::{Context, Exit, tell, write, writer};
use crate::finding::Argument;
use crate::io::output::print;
use crate::rename::Rename;
use crate::renamed::renamed;
use crate::trouble::Trouble;
use crate::workspace::Request;

/// Runs the command: one key after the other, each as one change.
pub fn run(arguments: &Accept, folder: Option<PathBuf>, context: &Context) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    let request = Request { folder, paths: &[], source: writing.source.as_deref(), locales: &writing.locale };
    let writer = if writing.dry_run { None } else { Some(writer(&request.root()?.0, context)?) };
    let mut count = 0;
    loop {
        let workspace = request.open()?;
        let root = workspace.root.clone();
        let done = workspace.project(|project, scope, troubles| {
            if !tell(&troubles, context) {
                return Err(Exit::Trouble);
            }
            let wanted = |at: usize, document: &str| scope.has(document, &project.translations[at].name);
            let found = renamed(project).into_iter().filter(|it| wanted(it.translation, it.document.path));
            for it in found {
                let (old, new) = (it.old.key.to_string(), it.new.key.to_string());
                let locale = &project.translations[it.translation];
                let line = [
                    ("old", Argument::Text(old.clone())),
                    ("new", Argument::Text(new.clone())),
                    ("locale", Argument::Text(context.messages.language_name(&locale.tag, None))),
                ];
                count += 1;
                let told = print(&(context.messages.text("rename-key", &line) + "\n"));
                let Some(writer) = &writer else { continue };
                let Some(rename) = Rename::new(&old, &new) else { continue };
                let (files, base) = rename.files(project, Some(&locale.name));
                let files = files.into_iter().map(|(it, _)| it).collect();
                return Ok(told.and_then(|()| write(writer, &root, files, base)).map(|()| false));
            }
            Ok(Ok(true))
        });
        match done {
            Err(exit) => return Ok(exit),
            Ok(finished) => {
                if finished? {
                    break;
                }
            }
        }
    }
    let last = if writing.dry_run { "renames-would" } else { "renames-done" };
    print(&(context.messages.text(last, &[("count", count.into())]) + "\n"))?;
    Ok(Exit::Clean)
}
