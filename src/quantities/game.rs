//! How a game ended of which a text gives the score.

/// What a text says of the game of a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Game {
    pub outcome: Outcome,
    pub rival: Rival,
    /// Whether the sentence mentions a win as well as a loss.
    pub mixed: bool,
    /// Whether the score may have the goals of the winner first even where a game is lost.
    pub winner_first: bool,
    /// Whether it follows the score of another set, not of the match.
    pub next_set: bool,
}

/// Whom the subject of a sentence played against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rival {
    /// The text does not name the opponent.
    Unnamed,
    /// The last word of a name after “against”.
    Named(Box<str>),
    /// The text may name the opponent, whom the other text may be about.
    Unclear,
}

/// What the subject of a sentence did, or was doing at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Lost,
    Won,
}

/// Whether the goals of the scores of two games may come in a different order: English has those of
/// the winner first even where a game is lost, and translations from English often do.
pub fn may_turn(a: Option<&Game>, b: Option<&Game>) -> bool {
    let mut games = [a, b].into_iter().flatten();
    let loser_first =
        |it: Option<&Game>| it.is_some_and(|it| it.is_lost() && !it.mixed && !it.winner_first);
    // „verlor mit 0:2“ and «програла 2:0» do not both follow their language.
    games.any(Game::is_lost) && !(loser_first(a) && loser_first(b))
}

impl Game {
    pub fn is_lost(&self) -> bool {
        self.outcome == Outcome::Lost
    }

    /// Whether another text must be about the same side, if it says as much about the rival.
    pub fn is_clear(&self) -> bool {
        self.rival != Rival::Unclear
    }
}
