//! Scores whose teams both texts name: „Rovers – City 1:4“ is “City 4, Rovers 1”, not “Rovers 4,
//! City 1”.

use super::reach::MOST_COMPARED;
use super::team_names::are_one_team;
use crate::quantities::quantity::Quantity;

/// A score with the teams whose goals it counts.
#[derive(Clone, Copy)]
struct Score<'q> {
    first: &'q Quantity,
    second: &'q Quantity,
}

/// How the teams of two scores are named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Same,
    Turned,
}

/// The scores that swap the goals of the teams, as the first numbers of both.
pub(super) fn turned<'q>(
    source: &'q [Quantity],
    translation: &'q [Quantity],
) -> Vec<(&'q Quantity, &'q Quantity)> {
    let translated = scores(translation);
    let mut turned = Vec::new();
    for s in scores(source) {
        let other = translated.iter().find_map(|t| {
            let (a, b) = (s.goals()?, t.goals()?);
            let wrong = match order(&s, t)? {
                Order::Same => (a.1, a.0),
                Order::Turned => a,
            };
            (a.0 != a.1 && wrong == b).then_some(t.first)
        });
        turned.extend(other.map(|it| (s.first, it)));
    }
    turned.extend(other_outcomes(source, translation));
    turned
}

/// The scores in which the same team wins in one text and loses in the other.
fn other_outcomes<'q>(
    source: &'q [Quantity],
    translation: &'q [Quantity],
) -> Vec<(&'q Quantity, &'q Quantity)> {
    let translated = scores_of_one(translation);
    let mut other = Vec::new();
    for (s, score) in scores_of_one(source) {
        let found = translated.iter().find_map(|(t, it)| {
            let (a, b) = (score.goals()?, it.goals()?);
            let same = a == b || a == (b.1, b.0);
            let outcome = s.team == t.team && s.number() != t.number();
            (same && outcome).then_some(it.first)
        });
        other.extend(found.map(|it| (score.first, it)));
    }
    other
}

/// Whether both texts name the teams of these scores, each in its own order.
pub(super) fn are_named_in_turn(source: [&Quantity; 2], translation: [&Quantity; 2]) -> bool {
    let score = |[first, second]: [_; 2]| Score { first, second };
    order(&score(source), &score(translation)) == Some(Order::Turned)
}

impl Score<'_> {
    fn goals(&self) -> Option<(u128, u128)> {
        let goals = |it: &Quantity| it.number().and_then(|it| it.as_whole());
        goals(self.first).zip(goals(self.second))
    }
}

fn order(a: &Score, b: &Score) -> Option<Order> {
    let (first, second) = (a.first.team.as_deref()?, a.second.team.as_deref()?);
    let other = (b.first.team.as_deref()?, b.second.team.as_deref()?);
    let same = are_one_team(first, other.0) && are_one_team(second, other.1);
    let turned = are_one_team(first, other.1) && are_one_team(second, other.0);
    match (same, turned) {
        (true, false) => Some(Order::Same),
        (false, true) => Some(Order::Turned),
        _ => None,
    }
}

fn scores(side: &[Quantity]) -> Vec<Score<'_>> {
    let named = |it: &Score| it.first.team.is_some() && it.second.team.is_some();
    all_scores(side).filter(named).collect()
}

/// The scores in which only one number has a team, with that number.
fn scores_of_one(side: &[Quantity]) -> Vec<(&Quantity, Score<'_>)> {
    let side = &side[..side.len().min(MOST_COMPARED)];
    // The end of one score and the start of the next are not a score: 4–2 (1–0, 1–2).
    let ranges = side.windows(2).filter(|it| it[0].opens_range).map(score_of);
    let named =
        wholes(side).chain(ranges).filter_map(|it| match (&it.first.team, &it.second.team) {
            (Some(_), None) => Some((it.first, it)),
            (None, Some(_)) => Some((it.second, it)),
            _ => None,
        });
    named.collect()
}

fn all_scores(side: &[Quantity]) -> impl Iterator<Item = Score<'_>> {
    let side = &side[..side.len().min(MOST_COMPARED)];
    wholes(side).chain(side.windows(2).map(score_of))
}

fn wholes(side: &[Quantity]) -> impl Iterator<Item = Score<'_>> {
    side.iter().filter_map(|it| match &it.parts[..] {
        [first, second] => Some(Score { first, second }),
        _ => None,
    })
}

fn score_of(neighbours: &[Quantity]) -> Score<'_> {
    Score { first: &neighbours[0], second: &neighbours[1] }
}
