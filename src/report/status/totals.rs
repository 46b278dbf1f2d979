//! Counts of the segments of some translations.

use serde::Serialize;

use crate::standing::state::{Progress, State};

/// How far one or several documents are, in one or several translations.
#[derive(Serialize)]
pub(super) struct Totals {
    pub segments: usize,
    #[serde(flatten)]
    pub states: States,
    pub errors: usize,
    pub percent: usize,
}

/// How many segments are in each state.
#[derive(Serialize)]
pub(super) struct States {
    pub current: usize,
    pub draft: usize,
    pub outdated: usize,
    pub revised: usize,
    pub torn: usize,
    pub unconfirmed: usize,
    pub missing: usize,
    pub empty: usize,
    pub untranslated: usize,
    pub broken: usize,
}

impl Totals {
    /// The sums over these.
    pub fn of(progress: &[Progress]) -> Totals {
        let segments = progress.iter().map(|it| it.segments.len()).sum();
        let states = States::of(progress);
        let done = states.current + states.unconfirmed;
        Totals {
            segments,
            states,
            errors: progress.iter().map(|it| it.errors).sum(),
            // Rounded down: 100 % means that nothing is left to do.
            percent: (done * 100).checked_div(segments).unwrap_or(100),
        }
    }
}

impl States {
    fn of(progress: &[Progress]) -> States {
        States {
            current: count(progress, State::Current),
            draft: count(progress, State::Draft),
            outdated: count(progress, State::Outdated),
            revised: count(progress, State::Revised),
            torn: count(progress, State::Torn),
            unconfirmed: count(progress, State::Unconfirmed),
            missing: count(progress, State::Missing),
            empty: count(progress, State::Empty),
            untranslated: count(progress, State::Untranslated),
            broken: count(progress, State::Broken),
        }
    }
}

fn count(progress: &[Progress], state: State) -> usize {
    progress.iter().map(|it| it.count(state)).sum()
}
