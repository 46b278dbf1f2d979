//! Scores whose teams both texts name: „Rovers – City 1:4“ is “City 4, Rovers 1”, and no “Rovers
//! 4, City 1”.

use crate::quantities::quantity::Quantity;

/// A score with the teams whose goals it counts.
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

/// The scores that give each team the goals of the other, the first numbers of both.
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
    turned
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
    let (a, b) = ((&a.first.team, &a.second.team), (&b.first.team, &b.second.team));
    let named = a.0.is_some() && a.1.is_some() && a.0 != a.1;
    if named && a == b {
        Some(Order::Same)
    } else if named && a == (b.1, b.0) {
        Some(Order::Turned)
    } else {
        None
    }
}

fn scores(side: &[Quantity]) -> Vec<Score<'_>> {
    let wholes = side.iter().filter_map(|it| match &it.parts[..] {
        [first, second] => Some(Score { first, second }),
        _ => None,
    });
    let pairs = side.windows(2).map(|it| Score { first: &it[0], second: &it[1] });
    wholes.chain(pairs).filter(|it| it.first.team.is_some() && it.second.team.is_some()).collect()
}
