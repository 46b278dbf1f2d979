//! `einklang accept --renames`: gives translations the keys that their source has now.

use std::collections::BTreeMap;

use crate::cli::Accept;
use crate::commands::context::{Context, Exit};
use crate::finding::trouble::Trouble;
use crate::project::Project;
use crate::standing::renamed::{Renamed, renamed};
use crate::tasks::rename::{self, KeyRename};
use crate::text::edit::NewFile;

/// Runs the command: all keys of all files as one change.
pub fn run(arguments: &Accept, context: &Context) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    context.change(&writing.request(&[]), writing.dry_run, |desk| {
        let project = &desk.workspace.project;
        let scope = &desk.workspace.scope;
        let mut found = renamed(project);
        found.retain(|it| scope.has(&it.document.path, &project.translations[it.translation].name));

        for renamed in &found {
            say_one(renamed, project, context)?;
        }
        let (files, bases) = changed_files(&found, project);
        desk.write(files, bases)?;
        let last = if writing.dry_run { "renames-would" } else { "renames-done" };
        context.say(last, &[("count", found.len().into())])?;
        Ok(Exit::Clean)
    })
}

fn say_one(renamed: &Renamed, project: &Project, context: &Context) -> Result<(), Trouble> {
    let tag = &project.translations[renamed.translation].tag;
    let arguments = [
        ("old", renamed.old.key.to_string().into()),
        ("new", renamed.new.key.to_string().into()),
        ("locale", context.messages.language_name(tag, None).into()),
    ];
    context.say("rename-key", &arguments)
}

/// The Fluent files with their new keys, and the files of the base.
fn changed_files(found: &[Renamed], project: &Project) -> (Vec<NewFile>, Vec<NewFile>) {
    let mut by_file: BTreeMap<(usize, &str), Vec<KeyPair>> = BTreeMap::new();
    for renamed in found {
        let keys = KeyPair { old: renamed.old.key.to_string(), new: renamed.new.key.to_string() };
        by_file.entry((renamed.translation, &renamed.document.path)).or_default().push(keys);
    }

    let (mut files, mut bases) = (Vec::new(), Vec::new());
    for ((translation, document), keys) in &by_file {
        let renames = keys.iter().filter_map(|it| KeyRename::new(&it.old, &it.new));
        let file = (project.translations[*translation].name.as_str(), *document);
        let (changed, base) = rename::files(project, &renames.collect::<Vec<_>>(), Some(file));
        files.extend(changed.into_iter().map(|(it, _)| it));
        bases.extend(base);
    }
    (files, bases)
}

struct KeyPair {
    old: String,
    new: String,
}
