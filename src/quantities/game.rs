//! How a game ended of which a text gives the score.

/// What a text says of the game of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Game {
    pub outcome: Outcome,
    /// Whether no opponent is named; else the other text may be about the opponent.
    pub alone: bool,
    /// Whether it follows the score of another set, not of the match.
    pub next_set: bool,
}

/// What the subject of a sentence did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Lost,
    Won,
}

/// Whether the goals of the scores of two games may come in a different order: English has those of
/// the winner first even where a game is lost, and translations from English often do.
pub fn may_turn(a: Option<Game>, b: Option<Game>) -> bool {
    [a, b].into_iter().flatten().any(|it| it.is_lost())
}

impl Game {
    pub fn is_lost(&self) -> bool {
        self.outcome == Outcome::Lost
    }
}
