//! Numbers against each other: scores, proportions and shares.
//!
//! `pairs` are two numbers side by side, and `scores` those in words. `lost_games` finds out whose
//! goals come first, `teams` which team each number belongs to, and `outcomes` who won. `alone`
//! tells games without an opponent, and `stoppage` adds minutes to those of a game. `running`
//! are scores in a list of goals, and `shares` parts of a whole.

mod alone;
mod lost_games;
mod outcomes;
mod pairs;
mod running;
mod scores;
mod shares;
mod stoppage;
mod teams;
