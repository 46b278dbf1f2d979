//! `einklang rename`: gives a segment another key everywhere.

use super::context::{Context, Exit};
use crate::cli;
use crate::finding::trouble::Trouble;
use crate::io::output::print;
use crate::report::files;
use crate::tasks::rename::{self, KeyRename};
use crate::workspace::Request;

pub fn run(arguments: &cli::Rename, context: &Context) -> Result<Exit, Trouble> {
    let (old, new) = (arguments.old.as_str(), arguments.new.as_str());
    let trouble = |id| Trouble::new(id).with("old", old).with("new", new);
    let rename = KeyRename::new(old, new).ok_or_else(|| trouble("rename-key"))?;
    let (folder, source) = (arguments.folder.as_deref(), arguments.source.as_deref());
    let request = Request { folder, paths: &[], source, locales: &[] };
    context.change(&request, arguments.dry_run, |desk| {
        let project = &desk.workspace.project;
        if let Some(broken) = rename.broken_files(project).next() {
            return Err(trouble("rename-broken").with("path", broken.file.path.as_str()));
        }
        if let Some(taken) = rename.taken(project) {
            return Err(trouble("rename-taken").with("path", taken.path.as_str()));
        }

        let (changed, base) = rename::files(project, &[rename], None);
        if changed.is_empty() && base.is_empty() {
            return Err(Trouble::new("no-such-key").with("key", old));
        }
        let lines = files::renamed(&changed, &base, arguments.dry_run, &context.messages);
        desk.write(changed.into_iter().map(|(it, _)| it).collect(), base)?;
        print(&lines)?;
        Ok(Exit::Clean)
    })
}
