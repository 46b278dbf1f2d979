//! `einklang accept --renames`: gives translations the keys that their source has now.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::cli::Accept;
use crate::commands::context::{Context, Exit};
use crate::finding::Argument;
use crate::finding::trouble::Trouble;
use crate::io::output::print;
use crate::standing::renamed::{Renamed, renamed};
use crate::tasks::rename::{self, KeyRename};
use crate::text::edit::NewFile;
use crate::workspace::Request;

/// Runs the command: all keys of all files as one change.
pub fn run(
    arguments: &Accept,
    folder: Option<PathBuf>,
    context: &Context,
) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    let request =
        Request { folder, paths: &[], source: writing.source.as_deref(), locales: &writing.locale };
    context.change(&request, writing.dry_run, |desk| {
        let project = &desk.workspace.project;
        let wanted = |it: &Renamed| {
            desk.workspace.scope.has(&it.document.path, &project.translations[it.translation].name)
        };
        let found: Vec<Renamed> = renamed(project).into_iter().filter(wanted).collect();
        let mut by_file: BTreeMap<(usize, &str), Vec<(String, String)>> = BTreeMap::new();
        for it in &found {
            let keys = (it.old.key.to_string(), it.new.key.to_string());
            let language =
                context.messages.language_name(&project.translations[it.translation].tag, None);
            let line = [("old", keys.0.clone()), ("new", keys.1.clone()), ("locale", language)];
            print(
                &(context
                    .messages
                    .text("rename-key", &line.map(|(name, it)| (name, Argument::Text(it))))
                    + "\n"),
            )?;
            by_file.entry((it.translation, &it.document.path)).or_default().push(keys);
        }
        let (mut files, mut bases): (Vec<NewFile>, Vec<NewFile>) = (Vec::new(), Vec::new());
        for ((translation, document), keys) in &by_file {
            let renames: Vec<KeyRename> =
                keys.iter().filter_map(|(old, new)| KeyRename::new(old, new)).collect();
            let place = (project.translations[*translation].name.as_str(), *document);
            let (changed, base) = rename::files(project, &renames, Some(place));
            files.extend(changed.into_iter().map(|(it, _)| it));
            bases.extend(base);
        }
        desk.write(files, bases)?;
        let last = if writing.dry_run { "renames-would" } else { "renames-done" };
        print(&(context.messages.text(last, &[("count", found.len().into())]) + "\n"))?;
        Ok(Exit::Clean)
    })
}
