//! Compares the quantities of two texts: first what agrees, then explanations for what is left.

mod calendar;
mod cost;
mod difference;
mod explain;
mod explanation;
mod few;
mod floors;
mod games;
mod glosses;
mod items;
mod laws;
mod measures;
mod missed;
mod months;
mod names;
mod nights;
mod open;
mod order;
mod other_units;
mod parts;
mod phrases;
mod reach;
mod seasons;
mod slips;
mod soft;
mod standstill;
mod stretches;
mod team_names;
mod teams;
mod written_alike;
mod zones;

pub use difference::{Comparison, Difference, DifferenceKind, Weight};
pub use written_alike::drop_written_alike;

use super::Dimension;
use super::agree::{agree, divides, other_rate};
use super::quantity::{Firmness, Form, Quantity, Value};
use open::Open;

/// Compares two texts by their quantities.
pub fn compare<'q>(source: &'q [Quantity], translation: &'q [Quantity]) -> Comparison<'q> {
    let mut open = Open::new(source, translation);
    if are_alike(source, translation) {
        open.pair_firm();
    }
    open.agree_floors();
    open.agree_decades();
    open.agree_first_months();
    open.agree_nights();
    open.explain_seasons();
    open.agree(both_firm);
    // Noon may be left out, but must not remain unpaired if the other text has 12.00.
    open.agree(are_times);
    open.agree(|a, b| is_whole(a) && is_whole(b));
    open.take_shares_apart();
    open.explain_wholes();
    open.explain_units();

    open.fall_apart();
    open.agree(both_firm);
    open.explain_units();
    open.explain_numerals();
    // Quantities that may not be left out are paired before soft words are paired with each other.
    open.agree(|a, b| {
        let firm = a.firmness >= Firmness::Firm || b.firmness >= Firmness::Firm;
        firm && !phrases::only_one_has_digits(a, b)
    });
    open.agree(|_, _| true);
    open.convert();
    open.absorb_glosses();
    open.explain_glosses();

    open.explain();
    open.drop_days_of_zones();
    open.leave_over();
    open.look_at_order();
    open.look_at_form();
    open.look_at_dates();
    open.look_at_items();
    open.look_at_rates();
    open.result()
}

/// Whether both are times, at least one of them certainly.
fn are_times(a: &Quantity, b: &Quantity) -> bool {
    let said = |it: &Quantity| matches!(it.value(), Some(Value::Time(_)));
    a.time().is_some() && b.time().is_some() && (said(a) || said(b))
}

/// Whether it may be treated as one difference as a whole: a date, a name, a phrase.
fn is_whole(quantity: &Quantity) -> bool {
    !quantity.parts.is_empty() || quantity.number().is_none() || !quantity.codes.is_empty()
}

/// Whether both are firm. “Twice” and «вдвічі рідше» are paired only later, if nothing else fits.
fn both_firm(a: &Quantity, b: &Quantity) -> bool {
    a.firmness >= Firmness::Firm && b.firmness >= Firmness::Firm && divides(a) == divides(b)
}

/// Whether two texts contain the same quantities in the same order and form, as nearly all do: then
/// there is nothing to compare.
pub fn agree_in_order(source: &[Quantity], translation: &[Quantity]) -> bool {
    // Soft words on both sides may contradict each other, and the digits of a code may be lost.
    let contradictory = has_soft(source) && has_soft(translation)
        || has_soft_time(source)
        || has_soft_time(translation);
    are_alike(source, translation) && !source.iter().any(difference::is_code) && !contradictory
}

/// Whether the firm quantities of two texts are the same in the same order and form.
fn are_alike(source: &[Quantity], translation: &[Quantity]) -> bool {
    let mut translated = firm(translation);
    firm(source).all(|it| translated.next().is_some_and(|other| alike(it, other)))
        && translated.next().is_none()
}

fn firm(side: &[Quantity]) -> impl Iterator<Item = &Quantity> {
    side.iter().filter(|it| it.firmness >= Firmness::Firm)
}

/// Half an hour or one month, which may be an hour and a year in the other text.
fn has_soft_time(side: &[Quantity]) -> bool {
    let soft = |it: &Quantity| {
        it.firmness == Firmness::Soft && matches!(it.form, Form::Fraction | Form::Cardinal)
    };
    side.iter().any(|it| soft(it) && it.has_dimension(Dimension::Time))
}

fn has_soft(side: &[Quantity]) -> bool {
    side.iter().any(|it| it.firmness == Firmness::Soft)
}

/// Whether two quantities agree, and nothing about their format needs to be checked.
fn alike(a: &Quantity, b: &Quantity) -> bool {
    let plain = !a.ambiguous && !b.ambiguous && a.gloss.is_none() && b.gloss.is_none();
    let same_place = a.item == b.item && a.law_part == b.law_part && !other_rate(a, b);
    let same_place = same_place && names(a).eq(names(b));
    let dressed = a.dress == b.dress && !order::is_other_order(a, b);
    let no_game = a.game.is_none() && b.game.is_none();
    plain && no_game && dressed && a.opens_range == b.opens_range && same_place && agree(a, b)
}

/// The teams whose goals a score counts.
fn names(score: &Quantity) -> impl Iterator<Item = &str> {
    [score].into_iter().chain(&score.parts).filter_map(|it| it.team.as_deref())
}
