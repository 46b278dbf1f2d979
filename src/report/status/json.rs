//! For programs: JSON, version 1.

use serde::Serialize;

use super::totals::Totals;
use crate::base::change::Change;
use crate::project::Project;
use crate::report::wire::to_line;
use crate::standing::state::{Progress, State};

#[derive(Serialize)]
struct StatusJson<'r> {
    version: u32,
    source: &'r str,
    locales: Vec<LocaleJson<'r>>,
    segments: Vec<SegmentJson<'r>>,
}

#[derive(Serialize)]
struct LocaleJson<'r> {
    locale: &'r str,
    #[serde(flatten)]
    totals: Totals,
    documents: Vec<CoverageJson<'r>>,
}

/// One document in one translation.
#[derive(Serialize)]
struct CoverageJson<'r> {
    path: &'r str,
    #[serde(flatten)]
    totals: Totals,
}

#[derive(Serialize)]
struct SegmentJson<'r> {
    path: &'r str,
    key: String,
    locale: &'r str,
    state: &'static str,
    /// How the source has changed since the translation was confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    change: Option<&'static str>,
}

/// The counts of each translation, and the segments in one of these states; without states, all
/// that are not done.
pub fn json(project: &Project, progress: &[Progress], states: &[State]) -> String {
    to_line(&StatusJson {
        version: 1,
        source: &project.source.name,
        locales: progress.chunk_by(|a, b| a.locale == b.locale).map(locale).collect(),
        segments: progress.iter().flat_map(|it| segments(it, states)).collect(),
    })
}

/// The documents of one translation.
fn locale<'r>(progress: &'r [Progress]) -> LocaleJson<'r> {
    let mut documents = Vec::new();
    for own in progress {
        let totals = Totals::of(std::slice::from_ref(own));
        documents.push(CoverageJson { path: &own.document.path, totals });
    }
    LocaleJson { locale: &progress[0].locale.name, totals: Totals::of(progress), documents }
}

fn segments<'r>(progress: &'r Progress, states: &[State]) -> Vec<SegmentJson<'r>> {
    let mut segments = Vec::new();
    for standing in progress.segments.iter().filter(|it| is_wanted(it.state, states)) {
        segments.push(SegmentJson {
            path: &progress.document.path,
            key: standing.source.key.to_string(),
            locale: &progress.locale.name,
            state: standing.state.name(),
            change: standing.change.map(Change::name),
        });
    }
    segments
}

fn is_wanted(state: State, states: &[State]) -> bool {
    if states.is_empty() {
        !matches!(state, State::Current | State::Unconfirmed)
    } else {
        states.contains(&state)
    }
}
