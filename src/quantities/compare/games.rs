//! Games that were lost in one text and won in the other, and lost games of which only some sets
//! are turned round.

use super::reach::MOST_COMPARED;
use crate::quantities::game::Game;
use crate::quantities::quantity::Quantity;

/// The score of a game or a set of which the text says who won.
struct Score<'q> {
    whole: &'q Quantity,
    first: &'q Quantity,
    goals: [u128; 2],
}

/// How the goals of two scores are to each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Same,
    Turned,
    Other,
}

/// The scores whose order or outcome is wrong, as the first numbers of both.
pub(super) fn turned<'q>(
    source: &'q [Quantity],
    translation: &'q [Quantity],
) -> Vec<(&'q Quantity, &'q Quantity)> {
    let (source, translation) = (scores(source), scores(translation));
    let mut turned = other_outcomes(&source, &translation);
    let translated: Vec<_> = translation.chunk_by(|_, next| is_next_set(next)).collect();
    for (at, s) in source.chunk_by(|_, next| is_next_set(next)).enumerate() {
        turned.extend(translated.get(at).into_iter().flat_map(|t| some_turned(s, t)));
    }
    turned
}

/// „verloren das Derby mit 1:4“ and «виграли дербі з рахунком 4:1», or both against Kiel.
fn other_outcomes<'q>(
    source: &[Score<'q>],
    translation: &[Score<'q>],
) -> Vec<(&'q Quantity, &'q Quantity)> {
    let mut other = Vec::new();
    for s in source {
        let Some(game) = s.whole.game.as_ref().filter(|it| it.is_clear()) else { continue };
        let t = the_only(translation, s).filter(|_| the_only(source, s).is_some());
        let t = t.filter(|it| it.whole.game.as_ref().is_some_and(|it| is_opposite(game, it)));
        other.extend(t.map(|it| (s.first, it.first)));
    }
    other
}

fn is_opposite(a: &Game, b: &Game) -> bool {
    a.rival == b.rival && a.outcome != b.outcome
}

/// The score with these goals, if there is no other.
fn the_only<'s, 'q>(scores: &'s [Score<'q>], like: &Score) -> Option<&'s Score<'q>> {
    let mut alike = scores.iter().filter(|it| order(like, it) != Order::Other);
    alike.next().filter(|_| alike.next().is_none())
}

/// The sets in an order that fewer sets of the same match have.
fn some_turned<'q>(s: &[Score<'q>], t: &[Score<'q>]) -> Vec<(&'q Quantity, &'q Quantity)> {
    let orders: Vec<_> = s.iter().zip(t).map(|(a, b)| order(a, b)).collect();
    let count = |order| orders.iter().filter(|it| **it == order).count();
    let (same, turned) = (count(Order::Same), count(Order::Turned));
    let lost = s.iter().chain(t).any(|it| it.whole.game.as_ref().is_some_and(Game::is_lost));
    if !lost || s.len() != t.len() || same == 0 || turned == 0 || same + turned < s.len() {
        return Vec::new();
    }
    let few = if turned <= same { Order::Turned } else { Order::Same };
    let sets = s.iter().zip(t).zip(&orders).filter(|(_, order)| **order == few);
    sets.map(|((a, b), _)| (a.first, b.first)).collect()
}

fn is_next_set(score: &Score) -> bool {
    score.whole.game.as_ref().is_some_and(|it| it.next_set)
}

fn order(a: &Score, b: &Score) -> Order {
    if a.goals == b.goals {
        Order::Same
    } else if a.goals == [b.goals[1], b.goals[0]] {
        Order::Turned
    } else {
        Order::Other
    }
}

fn scores(side: &[Quantity]) -> Vec<Score<'_>> {
    let side = &side[..side.len().min(MOST_COMPARED)];
    let scores = side.iter().enumerate().filter(|(_, it)| it.game.is_some());
    let scores = scores.filter_map(|(at, whole)| match &whole.parts[..] {
        [first, second] => score(whole, first, second),
        _ => score(whole, whole, side.get(at + 1).filter(|_| whole.opens_range)?),
    });
    scores.collect()
}

fn score<'q>(whole: &'q Quantity, first: &'q Quantity, second: &Quantity) -> Option<Score<'q>> {
    let goals = |it: &Quantity| it.number().and_then(|it| it.as_whole());
    Some(Score { whole, first, goals: [goals(first)?, goals(second)?] })
}
