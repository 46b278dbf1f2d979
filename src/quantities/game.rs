//! How a game ended of which a text gives the score.

/// What a text says of the game of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Game {
    pub outcome: Outcome,
    /// Whether no opponent is named; else the other text may be about the opponent.
    pub alone: bool,
    /// Whether the language has the winner's goals first even in a lost game: “lost 3–1”.
    pub winner_first: bool,
    /// Whether it follows the score of another set, not of the match.
    pub next_set: bool,
}

/// What the subject of a sentence did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Lost,
    Won,
}

/// Whether the goals of the scores of two games may come in a different order: those of lost games
/// do if only one language has the winner first, or if the other text does not mention the loss.
pub fn may_turn(a: Option<Game>, b: Option<Game>) -> bool {
    match (a.filter(Game::is_lost), b.filter(Game::is_lost)) {
        (None, None) => false,
        (Some(a), Some(b)) => a.winner_first != b.winner_first,
        _ => true,
    }
}

impl Game {
    pub fn is_lost(&self) -> bool {
        self.outcome == Outcome::Lost
    }
}
