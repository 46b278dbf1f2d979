//! Scores and proportions: 2:0 for 0:2, 1:2 for 1:3.

use super::mismatch::{Correction, Mismatch};
use crate::quantities::game::Game;
use crate::quantities::{Quantity, Value};

/// The two numbers in the other order, where one of them was found.
pub(super) fn turned(mismatch: &Mismatch) -> Vec<Correction> {
    let (text, literal) = (mismatch.text, &mismatch.found.literal);
    let before = text[..literal.start].trim_end_matches(is_digit_or_joint).len();
    let behind = text.len() - text[literal.end..].trim_start_matches(is_digit_or_joint).len();
    let pair = text[before..behind].trim_matches(|c: char| !c.is_ascii_digit());
    let mut numbers = pair.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty());
    let (Some(first), Some(second), None) = (numbers.next(), numbers.next(), numbers.next()) else {
        return Vec::new();
    };
    let start = before + text[before..].find(pair).unwrap_or_default();
    let joint = &pair[first.len()..pair.len() - second.len()];
    let turned = [second, joint, first].concat();
    vec![Correction { span: start..start + pair.len(), text: turned }]
}

/// One of the two numbers.
pub(super) fn one_of_two(mismatch: &Mismatch) -> Vec<Correction> {
    let (found, wanted) = (&mismatch.found.parts, &mismatch.wanted.parts);
    if !matches!(mismatch.found.value(), Some(Value::Pair(_))) || found.len() != wanted.len() {
        return Vec::new();
    }
    let pairs = found.iter().zip(wanted);
    let mut different = pairs.filter(|(found, wanted)| found.number() != wanted.number());
    let (Some((found, wanted)), None) = (different.next(), different.next()) else {
        return Vec::new();
    };
    let is_plain = mismatch.text[found.literal.clone()].bytes().all(|it| it.is_ascii_digit());
    let number = wanted.number().and_then(|it| it.as_whole()).filter(|_| is_plain);
    let correction = |it: u128| Correction { span: found.literal.clone(), text: it.to_string() };
    number.map(correction).into_iter().collect()
}

/// The score of a game that was lost, in the order that the language has for it: “lost 4–2”,
/// „verlor 2:4“.
pub(super) fn lost(mismatch: &Mismatch) -> Vec<Correction> {
    in_order_of_loss(mismatch).into_iter().collect()
}

fn in_order_of_loss(mismatch: &Mismatch) -> Option<Correction> {
    let quantities = mismatch.reader.read(mismatch.text);
    let found = Score::around(mismatch.found, &quantities)?;
    let wanted = Score::around(mismatch.wanted, mismatch.source)?;
    let is_match = found.game.is_some_and(|it| it.is_lost() && !it.mixed && !it.next_set);
    let (low, high) = (wanted.goals()?.into_iter().min()?, wanted.goals()?.into_iter().max()?);
    if !is_match || low == high {
        return None;
    }
    let (first, second) = if mismatch.forms()?.winner_first { (high, low) } else { (low, high) };
    let [from, to] = found.sides.map(|it| it.literal.clone());
    let joint = mismatch.text.get(from.end..to.start)?;
    Some(Correction { span: from.start..to.end, text: format!("{first}{joint}{second}") })
}

/// Two numbers with what is known of their game.
struct Score<'q> {
    game: Option<&'q Game>,
    sides: [&'q Quantity; 2],
}

impl<'q> Score<'q> {
    /// The score of which a quantity is one number or both.
    fn around(quantity: &Quantity, all: &'q [Quantity]) -> Option<Score<'q>> {
        let contains = |it: &Quantity| {
            it.span.start <= quantity.span.start && quantity.span.end <= it.span.end
        };
        let at = all.iter().position(contains)?;
        let range = |at: usize| Some([&all[at], all.get(at + 1).filter(|_| all[at].opens_range)?]);
        let before = || range(at.checked_sub(1)?).map(|it| (at - 1, it));
        let (at, sides) = match &all[at].parts[..] {
            [first, second] => (at, [first, second]),
            _ => range(at).map(|it| (at, it)).or_else(before)?,
        };
        Some(Score { game: all[at].game.as_ref(), sides })
    }

    fn goals(&self) -> Option<[u128; 2]> {
        let [first, second] = self.sides.map(|it| it.number().and_then(|it| it.as_whole()));
        Some([first?, second?])
    }
}

fn is_digit_or_joint(c: char) -> bool {
    matches!(c, '0'..='9' | ':' | '-' | '–' | '\u{2011}' | ' ' | '\u{a0}')
}
