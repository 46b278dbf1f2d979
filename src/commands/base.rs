//! `einklang base`: begins to record what translations were made from.

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
use crate::workspace::Desk;

/// Runs the command. What is already recorded stays as it is.
pub fn run(arguments: &Base, context: &Context) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    context.change(&writing.request(&[]), writing.dry_run, |desk| {
        if arguments.from_git { record_history(desk, context) } else { record_today(desk, context) }
    })
}

/// Records the current source of every translation without errors.
fn record_today(desk: &Desk, context: &Context) -> Result<Exit, Trouble> {
    let project = &desk.workspace.project;
    let progress = desk.standings();
    let unconfirmed = candidates(&progress).filter(|it| it.standing.state == State::Unconfirmed);
    let (chosen, refused) = permitted(project, unconfirmed, false);
    let confirmations = chosen.iter().filter_map(|it| it.confirmation(false, None));
    desk.write(Vec::new(), base_files(project, &confirmations.collect::<Vec<_>>(), english_name))?;

    let accepted = Accepted {
        project,
        chosen: &chosen,
        refused: &refused,
        older: &[],
        dry_run: desk.is_dry_run(),
        texts: false,
    };
    print(&confirmed::write(&accepted, &context.messages, context.screen))?;
    Ok(if refused.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Records, for each translation, the source of the commit in which the translation last changed.
fn record_history(desk: &Desk, context: &Context) -> Result<Exit, Trouble> {
    let project = &desk.workspace.project;
    let locales = std::iter::once(&project.source).chain(&project.translations);
    let names: Vec<&str> = locales.map(|it| it.name.as_str()).collect();
    let history = history(&desk.workspace.root, &names)?;
    let progress = desk.standings();
    let without_entry = candidates(&progress).filter(|it| it.standing.entry.is_none());
    let open: FxHashSet<OpenSegment> = without_entry.map(|it| OpenSegment::of(&it)).collect();

    let mut found = FromHistory::default();
    for origin in origins(&history, project) {
        if open.contains(&OpenSegment::of_origin(&origin)) {
            found.add(origin);
        }
    }
    desk.write(Vec::new(), base_files(project, &found.confirmations, english_name))?;

    let counts = [
        ("current", found.current.into()),
        ("outdated", (found.confirmations.len() - found.current).into()),
        ("without", found.without.into()),
    ];
    context.say(if desk.is_dry_run() { "base-would" } else { "base-done" }, &counts)?;
    Ok(Exit::Clean)
}

/// A segment whose translation has no entry in the base.
#[derive(PartialEq, Eq, Hash)]
struct OpenSegment<'p> {
    translation: usize,
    document: &'p str,
    key: Key<'p>,
}

impl<'p> OpenSegment<'p> {
    fn of(candidate: &Candidate<'_, 'p>) -> OpenSegment<'p> {
        OpenSegment {
            translation: candidate.progress.translation,
            document: &candidate.progress.document.path,
            key: candidate.standing.source.key,
        }
    }

    fn of_origin(origin: &Origin<'p>) -> OpenSegment<'p> {
        OpenSegment { translation: origin.translation, document: origin.document, key: origin.key }
    }
}

/// What the history says about the open segments.
#[derive(Default)]
struct FromHistory<'p> {
    confirmations: Vec<Confirmation<'p>>,
    /// How many of them confirm the current source.
    current: usize,
    /// How many segments have no source in the history.
    without: usize,
}

impl<'p> FromHistory<'p> {
    fn add(&mut self, origin: Origin<'p>) {
        let entry = match origin.made_from {
            MadeFrom::Current(entry) => {
                self.current += 1;
                entry
            }
            MadeFrom::Outdated(entry) => entry,
            MadeFrom::WithoutSource | MadeFrom::NotCommitted => {
                self.without += 1;
                return;
            }
        };
        let Origin { translation, document, .. } = origin;
        self.confirmations.push(Confirmation { translation, document, left: None, entry });
    }
}
