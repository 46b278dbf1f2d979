//! Numbers against each other: scores, proportions and shares.
//!
//! `pairs` are two numbers side by side, and `scores` those in words. `lost_games` finds out whose
//! goals come first, `teams` which team each number belongs to, and `outcomes` who won. `alone`
//! tells what the subject of a sentence did, `apiece` finds level scores that are only one number,
//! and `stoppage` adds minutes to those of a game. `running` are scores in a list of goals,
//! `tie_breaks` those of tennis, and `thirds` periods of ice hockey. `votes` are for or against
//! something, and `shares` parts of a whole.

mod alone;
mod apiece;
mod lost_games;
mod outcomes;
mod pairs;
mod running;
mod scores;
mod shares;
mod stoppage;
mod teams;
mod thirds;
mod tie_breaks;
mod votes;
