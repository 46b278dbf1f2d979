//! Two numbers whose order matters, reversed: from 5 to 8 and from 8 to 5, 3:1 and 1–3; day and
//! month.

use super::teams::are_named_in_turn;
use crate::quantities::Quantity;
use crate::quantities::agree::same_code;
use crate::quantities::game::may_turn;
use crate::quantities::quantity::{Form, VOTES, Value};

/// A quantity of the source and its counterpart.
type Counterparts<'q> = (&'q Quantity, &'q Quantity);

/// The most quantities in a text: longer ones are lists, and would take too long.
const MOST: usize = 500;

/// What the source says in an order that the translation reverses: the first of the two numbers, on
/// each side.
pub(super) fn reversed<'q>(
    (source, translation): (&'q [Quantity], &'q [Quantity]),
    agreed: &[Counterparts<'q>],
) -> Vec<Counterparts<'q>> {
    if agreed.len() > MOST {
        return Vec::new();
    }
    let translated = in_order(translation);
    let mut reversed = Vec::new();
    for Ordered { whole, first, second } in in_order(source) {
        let counterparts = (counterpart(first, agreed), counterpart(second, agreed));
        if let (Some(of_first), Some(of_second)) = counterparts
            && let Some(turned) = translated
                .iter()
                .find(|it| it.first.span == of_second.span && it.second.span == of_first.span)
            && !may_turn(whole.game.as_ref(), turned.whole.game.as_ref())
            && !are_named_in_turn([first, second], [turned.first, turned.second])
            && are_votes(first) == are_votes(turned.first)
        {
            reversed.push((first, turned.first));
        }
    }
    reversed
}

/// Two tablets thrice a day, where the other text has three twice a day: whether what is counted
/// and how often it happens have changed places.
pub(super) fn exchanged_times<'q>(agreed: &[Counterparts<'q>]) -> Option<Counterparts<'q>> {
    let times = |it: &Quantity| it.form == Form::Multiple;
    let count = |it: &Quantity| it.form == Form::Cardinal && it.units.is_empty();
    let (s, t) = agreed.iter().find(|(s, t)| count(s) && times(t))?;
    let other = agreed.iter().find(|(a, b)| times(a) && count(b));
    other.filter(|(a, _)| a.number() != s.number()).map(|_| (*s, *t))
}

/// Two numbers in an order that matters.
struct Ordered<'q> {
    /// The first number of a range, or the pair of which both are parts.
    whole: &'q Quantity,
    first: &'q Quantity,
    second: &'q Quantity,
}

/// The ranges and pairs of a text. If both numbers are the same, they have no order.
fn in_order(side: &[Quantity]) -> Vec<Ordered<'_>> {
    let ranges = side.windows(2).filter(|it| it[0].opens_range);
    let ranges = ranges.map(|it| Ordered { whole: &it[0], first: &it[0], second: &it[1] });
    let pairs = side.iter().filter_map(|whole| match &whole.parts[..] {
        // “at a ratio of 1:10” may also be a time.
        [first, second] if may_be_pair(whole) => Some(Ordered { whole, first, second }),
        _ => None,
    });
    ranges.chain(pairs).filter(|it| it.first.number() != it.second.number()).collect()
}

/// “Defeated by 51 votes to 49” is «49 голосів «за», 51 «проти»».
fn are_votes(quantity: &Quantity) -> bool {
    quantity.team.as_deref().is_some_and(|it| VOTES.contains(&it))
}

fn may_be_pair(quantity: &Quantity) -> bool {
    quantity.readings.iter().any(|it| matches!(it.value, Value::Pair(_)))
}

/// What a quantity of the source agrees with.
fn counterpart<'q>(quantity: &Quantity, agreed: &[Counterparts<'q>]) -> Option<&'q Quantity> {
    agreed.iter().find(|(it, _)| it.span == quantity.span).map(|(_, other)| *other)
}

/// Whether two dates in digits agree only if day and month are read in a different order:
/// 07/08/2019 and 07.08.2019.
pub(super) fn is_other_order(a: &Quantity, b: &Quantity) -> bool {
    let (Some(Value::Date(x)), Some(Value::Date(y))) = (a.value(), b.value()) else { return false };
    let turned = x.day != x.month && x.day == y.month && x.month == y.day;
    turned && !same_code(a, b)
}
