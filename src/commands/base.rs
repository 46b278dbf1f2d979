//! `einklang base`: begins to record what translations were made from.

use std::path::PathBuf;

use rustc_hash::FxHashSet;

use super::context::{Context, Exit};
use crate::cli::Base;
use crate::finding::trouble::Trouble;
use crate::ftl::Key;
use crate::io::git::history;
use crate::io::output::print;
use crate::messages::english_name;
use crate::report::confirmed::{self, Accepted};
use crate::standing::history::{MadeFrom, Origin, origins};
use crate::standing::state::State;
use crate::tasks::confirm::{Candidate, Confirmation, base_files, candidates, permitted};
use crate::workspace::{Desk, Request};

/// Runs the command. What is recorded already stays as it is.
pub fn run(arguments: &Base, folder: Option<PathBuf>, context: &Context) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    let request =
        Request { folder, paths: &[], source: writing.source.as_deref(), locales: &writing.locale };
    context.change(&request, writing.dry_run, |desk| {
        if arguments.from_git { record_history(desk, context) } else { record_today(desk, context) }
    })
}

/// Today's texts, but for those with errors.
fn record_today(desk: &Desk, context: &Context) -> Result<Exit, Trouble> {
    let progress = desk.standings();
    let unrecorded = |it: &Candidate| it.standing.state == State::Unrecorded;
    let (chosen, refused) =
        permitted(&desk.workspace.project, candidates(&progress).filter(unrecorded), false);
    let confirmations: Vec<Confirmation> =
        chosen.iter().filter_map(|it| it.confirmation(false, None)).collect();
    desk.write(Vec::new(), base_files(&desk.workspace.project, &confirmations, english_name))?;
    let dry_run = desk.is_dry_run();
    let run = Accepted {
        project: &desk.workspace.project,
        chosen: &chosen,
        refused: &refused,
        older: &[],
        dry_run,
        texts: false,
    };
    print(&confirmed::write(&run, &context.messages, context.screen))?;
    Ok(if refused.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// The source of the commit in which each translation last changed.
fn record_history(desk: &Desk, context: &Context) -> Result<Exit, Trouble> {
    let project = &desk.workspace.project;
    let locales =
        std::iter::once(&project.source).chain(&project.translations).map(|it| it.name.as_str());
    let history = history(&desk.workspace.root, &locales.collect::<Vec<_>>())?;
    let progress = desk.standings();
    let open: FxHashSet<(usize, &str, Key)> = candidates(&progress)
        .filter(|it| it.standing.entry.is_none())
        .map(|it| {
            (it.progress.translation, it.progress.document.path.as_str(), it.standing.source.key)
        })
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
    desk.write(Vec::new(), base_files(&desk.workspace.project, &confirmations, english_name))?;
    let counts = [
        ("current", current.into()),
        ("outdated", (confirmations.len() - current).into()),
        ("without", without.into()),
    ];
    let told = if desk.is_dry_run() { "base-would" } else { "base-done" };
    print(&(context.messages.text(told, &counts) + "\n"))?;
    Ok(Exit::Clean)
}
