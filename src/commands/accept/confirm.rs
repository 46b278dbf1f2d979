//! Confirming translations: those that are wanted, as far as they may be.

use std::path::PathBuf;

use crate::base::change::Change;
use crate::base::{verbatim, wording};
use crate::cli::Accept;
use crate::commands::context::{Context, Exit};
use crate::finding::trouble::Trouble;
use crate::io::output::print;
use crate::messages::english_name;
use crate::report::confirmed::{self, Accepted};
use crate::standing::state::{Progress, Standing, State};
use crate::tasks::confirm::{Candidate, Confirmation, base_files, candidates, permitted};
use crate::workspace::Request;

/// More changes of meaning than these at once are confirmed only after a question.
const MOST_UNASKED: usize = 20;

/// Confirms what is wanted, as far as it may be, and says so.
pub fn confirm(
    arguments: &Accept,
    folder: Option<PathBuf>,
    context: &Context,
    wanted: &dyn Fn(&Candidate) -> bool,
) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    let request = Request {
        folder,
        paths: &arguments.file,
        source: writing.source.as_deref(),
        locales: &writing.locale,
    };
    context.change(&request, writing.dry_run, |desk| {
        let (project, progress) = (&desk.workspace.project, desk.standings());
        known_keys(&arguments.keys, &progress)?;
        let chosen: Vec<Candidate> = candidates(&progress).filter(wanted).collect();
        let (chosen, older) =
            if arguments.no_change { by_newest(chosen) } else { (chosen, Vec::new()) };
        let (chosen, refused) = permitted(project, chosen, arguments.force);
        if !ask_before_many(arguments, &chosen, context)? {
            return Ok(Exit::Clean);
        }
        let why = arguments.why.as_deref();
        let confirmations: Vec<Confirmation> =
            chosen.iter().filter_map(|it| it.confirmation(arguments.draft, why)).collect();
        desk.write(Vec::new(), base_files(project, &confirmations, english_name))?;
        let run = Accepted {
            project,
            chosen: &chosen,
            refused: &refused,
            older: &older,
            dry_run: writing.dry_run,
            texts: true,
        };
        print(&confirmed::write(&run, &context.messages, context.screen))?;
        Ok(if refused.is_empty() { Exit::Clean } else { Exit::Findings })
    })
}

/// A key that no segment has is a mistake; the nearest one there is may be meant.
pub fn known_keys(keys: &[String], progress: &[Progress]) -> Result<(), Trouble> {
    let segments = || progress.iter().flat_map(|it| &it.segments);
    let unknown =
        keys.iter().find(|name| !segments().any(|it| it.source.key.to_string() == **name));
    let Some(unknown) = unknown else { return Ok(()) };
    let all: Vec<String> = segments().map(|it| it.source.key.to_string()).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let trouble = Trouble::new("no-such-key").with("key", unknown.as_str());
    Err(match similar::get_close_matches(unknown.as_str(), &all, 1, 0.6).first() {
        Some(near) => trouble.with("near", *near),
        None => trouble,
    })
}

/// Whether a translation is among those that the arguments name.
pub fn is_wanted(arguments: &Accept, it: &Standing) -> bool {
    let named = || arguments.keys.contains(&it.source.key.to_string());
    match it.state {
        state if arguments.cosmetic => {
            state == State::Outdated && it.change == Some(Change::Cosmetic)
        }
        state if arguments.no_change => named() && state == State::Outdated,
        _ if !arguments.keys.is_empty() => named() && !is_confirmed(it, arguments.draft),
        State::Draft => !arguments.draft,
        state => {
            matches!(state, State::Outdated | State::Revised | State::Torn | State::Unrecorded)
        }
    }
}

/// Whether confirming it once more would change nothing.
fn is_confirmed(standing: &Standing, draft: bool) -> bool {
    let state = if draft { State::Draft } else { State::Current };
    standing.state == state
        && standing.entry.map(|it| it.translation.to_owned()) == standing.translation.map(wording)
}

/// Those of each key that rest on the newest text recorded, the one most like the source of now,
/// and those that rest on an older one. The author of a change can speak for that change only.
fn by_newest<'c, 'p>(
    chosen: Vec<Candidate<'c, 'p>>,
) -> (Vec<Candidate<'c, 'p>>, Vec<Candidate<'c, 'p>>) {
    let likeness = |it: &Candidate| {
        let now = verbatim(it.standing.source);
        it.standing
            .entry
            .map_or(0.0, |it| similar::TextDiff::from_words(verbatim(&it.segment), now).ratio())
    };
    let same = |a: &Candidate, b: &Candidate| {
        a.progress.document.path == b.progress.document.path
            && a.standing.source.key == b.standing.source.key
    };
    let newest = |it: &Candidate| {
        let best = chosen.iter().filter(|other| same(it, other)).map(likeness).fold(0.0, f32::max);
        likeness(it) >= best
    };
    let newest: Vec<bool> = chosen.iter().map(newest).collect();
    let (mut keep, mut older) = (Vec::new(), Vec::new());
    chosen
        .into_iter()
        .zip(newest)
        .for_each(|(it, newest)| if newest { keep.push(it) } else { older.push(it) });
    (keep, older)
}

fn ask_before_many(
    arguments: &Accept,
    chosen: &[Candidate],
    context: &Context,
) -> Result<bool, Trouble> {
    let meaning = chosen
        .iter()
        .filter(|it| it.standing.change.is_some_and(|it| it >= Change::Meaning))
        .count();
    if arguments.writing.yes || arguments.writing.dry_run || meaning <= MOST_UNASKED {
        return Ok(true);
    }
    context.agrees(&context.messages.text("accept-ask", &[("count", meaning.into())]))
}
