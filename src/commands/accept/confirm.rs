//! Confirming translations: those that are wanted, as far as they may be.

use crate::base::change::Change;
use crate::base::{verbatim, wording};
use crate::cli::Accept;
use crate::commands::context::{Context, Exit};
use crate::finding::trouble::Trouble;
use crate::io::output::print;
use crate::messages::english_name;
use crate::report::confirmed::{self, Accepted};
use crate::standing::state::{Progress, Standing, State};
use crate::tasks::confirm::{Candidate, base_files, candidates, permitted};
use crate::workspace::Desk;

/// More changes of meaning than these at once are confirmed only after a question.
const MOST_UNASKED: usize = 20;

/// How like a key that does not exist another one must be to be suggested, from 0 to 1.
const LIKENESS: f32 = 0.6;

/// Confirms what is wanted and permitted, and prints it.
pub fn confirm(
    arguments: &Accept,
    context: &Context,
    wanted: &dyn Fn(&Candidate) -> bool,
) -> Result<Exit, Trouble> {
    let writing = &arguments.writing;
    let request = writing.request(&arguments.file);
    context.change(&request, writing.dry_run, |desk| confirm_in(desk, arguments, context, wanted))
}

fn confirm_in(
    desk: &Desk,
    arguments: &Accept,
    context: &Context,
    wanted: &dyn Fn(&Candidate) -> bool,
) -> Result<Exit, Trouble> {
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
    let confirmations = chosen.iter().filter_map(|it| it.confirmation(arguments.draft, why));
    desk.write(Vec::new(), base_files(project, &confirmations.collect::<Vec<_>>(), english_name))?;

    let accepted = Accepted {
        project,
        chosen: &chosen,
        refused: &refused,
        older: &older,
        dry_run: arguments.writing.dry_run,
        texts: true,
    };
    print(&confirmed::write(&accepted, &context.messages, context.screen))?;
    Ok(if refused.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Refuses a key that no segment has, and names the nearest one, which may be meant.
pub fn known_keys(keys: &[String], progress: &[Progress]) -> Result<(), Trouble> {
    if keys.is_empty() {
        return Ok(());
    }
    let segments = progress.iter().flat_map(|it| &it.segments);
    let all: Vec<String> = segments.map(|it| it.source.key.to_string()).collect();
    let Some(unknown) = keys.iter().find(|it| !all.contains(it)) else { return Ok(()) };

    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let trouble = Trouble::new("no-such-key").with("key", unknown.as_str());
    Err(match similar::get_close_matches(unknown.as_str(), &all, 1, LIKENESS).first() {
        Some(near) => trouble.with("near", *near),
        None => trouble,
    })
}

/// Whether a translation is among those that the arguments name.
pub fn is_wanted(arguments: &Accept, standing: &Standing) -> bool {
    let state = standing.state;
    let is_named = || arguments.keys.contains(&standing.source.key.to_string());
    if arguments.cosmetic {
        state == State::Outdated && standing.change == Some(Change::Cosmetic)
    } else if arguments.no_change {
        is_named() && state == State::Outdated
    } else if !arguments.keys.is_empty() {
        is_named() && !is_confirmed(standing, arguments.draft)
    } else if state == State::Draft {
        !arguments.draft
    } else {
        matches!(state, State::Outdated | State::Revised | State::Torn | State::Unconfirmed)
    }
}

/// Whether confirming it once more would change nothing.
fn is_confirmed(standing: &Standing, draft: bool) -> bool {
    let state = if draft { State::Draft } else { State::Current };
    standing.state == state
        && standing.entry.map(|it| it.translation.to_owned()) == standing.translation.map(wording)
}

/// For each key, the candidates that were confirmed against its newest recorded text, which is the
/// one most like the current source, and those confirmed against an older one. The author of a
/// change can speak for that change only.
fn by_newest<'c, 'p>(
    chosen: Vec<Candidate<'c, 'p>>,
) -> (Vec<Candidate<'c, 'p>>, Vec<Candidate<'c, 'p>>) {
    let newest: Vec<bool> = chosen.iter().map(|it| is_newest(it, &chosen)).collect();
    let mut newest = newest.into_iter();
    chosen.into_iter().partition(|_| newest.next() == Some(true))
}

fn is_newest(candidate: &Candidate, all: &[Candidate]) -> bool {
    let same = all.iter().filter(|other| {
        other.progress.document.path == candidate.progress.document.path
            && other.standing.source.key == candidate.standing.source.key
    });
    let best = same.map(likeness).fold(0.0, f32::max);
    likeness(candidate) >= best
}

/// How like the current source the recorded text is, from 0 to 1.
fn likeness(candidate: &Candidate) -> f32 {
    let Some(entry) = candidate.standing.entry else { return 0.0 };
    let now = verbatim(candidate.standing.source);
    similar::TextDiff::from_words(verbatim(&entry.segment), now).ratio()
}

fn ask_before_many(
    arguments: &Accept,
    chosen: &[Candidate],
    context: &Context,
) -> Result<bool, Trouble> {
    let changes = chosen.iter().filter_map(|it| it.standing.change);
    let meaning = changes.filter(|it| *it >= Change::Meaning).count();
    if arguments.writing.yes || arguments.writing.dry_run || meaning <= MOST_UNASKED {
        return Ok(true);
    }
    context.agrees(&context.messages.text("accept-ask", &[("count", meaning.into())]))
}
