//! `einklang base`: begins to record what translations were made from.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashSet;

use super::{Context, Exit, tell, write, writer};
use crate::cli::Base;
use crate::confirm::{Candidate, Confirmation, base_files, candidates, permitted};
use crate::ftl::Key;
use crate::history::{MadeFrom, Origin, origins};
use crate::io::git::history;
use crate::io::output::print;
use crate::io::write::Writer;
use crate::model::Project;
use crate::report::confirmed::{self, Accepted};
use crate::scope::Scope;
use crate::state::{Progress, State, standings};
use crate::trouble::Trouble;
use crate::workspace::Request;

/// Runs the command. What is recorded already stays as it is.
pub fn run(arguments: &Base, folder: Option<PathBuf>, context: &Context) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    let request = Request { folder, paths: &[], source: writing.source.as_deref(), locales: &writing.locale };
    let writer = if writing.dry_run { None } else { Some(writer(&request, context)?) };
    let workspace = request.open()?;
    let root = workspace.root.clone();
    workspace.project(|project, scope, troubles| {
        if !tell(&troubles, context) {
            return Ok(Exit::Trouble);
        }
        let place = Place { project, scope, root: &root, writer: writer.as_ref() };
        if arguments.from_git { place.record_history(context) } else { place.record_today(context) }
    })
}

/// Where the base is written.
struct Place<'p, 'f> {
    project: &'p Project<'f>,
    scope: &'p Scope,
    root: &'p Path,
    /// None: nothing is written.
    writer: Option<&'p Writer>,
}

impl<'p, 'f> Place<'p, 'f> {
    /// Today's texts, but for those with errors.
    fn record_today(&self, context: &Context) -> Result<Exit, Trouble> {
        let progress = self.unrecorded();
        let unrecorded = |it: &Candidate| it.standing.state == State::Unrecorded;
        let (chosen, refused) = permitted(self.project, candidates(&progress).filter(unrecorded), false);
        let confirmations: Vec<Confirmation> = chosen.iter().filter_map(|it| it.confirmation(false, None)).collect();
        self.write(&confirmations)?;
        let dry_run = self.writer.is_none();
        let run =
            Accepted { project: self.project, chosen: &chosen, refused: &refused, older: &[], dry_run, texts: false };
        print(&confirmed::write(&run, &context.messages, context.screen))?;
        Ok(if refused.is_empty() { Exit::Clean } else { Exit::Findings })
    }

    /// The source of the commit in which each translation last changed.
    fn record_history(&self, context: &Context) -> Result<Exit, Trouble> {
        let project = self.project;
        let locales = std::iter::once(&project.source).chain(&project.translations).map(|it| it.name.as_str());
        let history = history(self.root, &locales.collect::<Vec<_>>())?;
        let progress = self.unrecorded();
        let open: FxHashSet<(usize, &str, Key)> = candidates(&progress)
            .filter(|it| it.standing.entry.is_none())
            .map(|it| (it.progress.translation, it.progress.document.path, it.standing.source.key))
            .collect();
        let open = |it: &Origin| open.contains(&(it.translation, it.document, it.key));
        let (mut confirmations, mut current, mut without) = (Vec::new(), 0, 0);
        for origin in origins(&history, project).into_iter().filter(open) {
            let (translation, document) = (origin.translation, origin.document);
            match origin.made_from {
                MadeFrom::Current(entry) => {
                    current += 1;
                    confirmations.push(Confirmation { translation, document, left: None, entry });
                }
                MadeFrom::Outdated(entry) => {
                    confirmations.push(Confirmation { translation, document, left: None, entry })
                }
                MadeFrom::WithoutSource | MadeFrom::NotCommitted => without += 1,
            }
        }
        self.write(&confirmations)?;
        let counts = [
            ("current", current.into()),
            ("outdated", (confirmations.len() - current).into()),
            ("without", without.into()),
        ];
        let told = if self.writer.is_none() { "base-would" } else { "base-done" };
        print(&(context.messages.text(told, &counts) + "\n"))?;
        Ok(Exit::Clean)
    }

    fn unrecorded(&self) -> Vec<Progress<'p, 'f>> {
        let mut progress = standings(self.project);
        progress.retain(|it| self.scope.has(it.document.path, &it.locale.name));
        progress
    }

    fn write(&self, confirmations: &[Confirmation]) -> Result<(), Trouble> {
        let Some(writer) = self.writer else { return Ok(()) };
        write(writer, self.root, Vec::new(), base_files(self.project, confirmations))
    }
}
