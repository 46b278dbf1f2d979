//! What two quantities mean: half past two and 14:30, the 1800s and the nineteenth century, 27:37
//! and the 28th minute.

use super::agreement::Agreement;
use super::names::same_name;
use super::zones::same_time;
use crate::quantities::calendar::Date;
use crate::quantities::game::may_turn;
use crate::quantities::quantity::{Bound, Firmness, Form, Quantity, Reading, Value};
use crate::quantities::{KnownUnit, Number};

/// Some reading of one is some reading of the other. Two that are only implied do not count.
pub(super) fn values(a: &Quantity, b: &Quantity) -> Option<Agreement> {
    if (a.value().is_none() || b.value().is_none()) && unreadable(a, b) {
        return Some(Agreement::Same);
    }
    if other_times(a, b) {
        return None;
    }
    let pairs = a.readings.iter().flat_map(|x| b.readings.iter().map(move |y| (x, y)));
    pairs
        .filter(|(x, y)| (!(x.implied && y.implied) || copied(x, y)) && same(x, y, a, b))
        .map(|(x, y)| if x.implied || y.implied { Agreement::Implied } else { Agreement::Same })
        .min()
}

/// Numbers that neither language can read may mean the same. A translation cannot fix a source that
/// writes numbers as another language does.
fn unreadable(a: &Quantity, b: &Quantity) -> bool {
    let (Some(foreign), None) = (a.foreign, a.value()) else { return false };
    if b.value().is_none() { Some(foreign) == b.foreign } else { b.number() == Some(&foreign) }
}

/// Whether a time contradicts what the other may be: 8 p.m. and 08.00 have only the digit in
/// common.
pub(super) fn other_times(a: &Quantity, b: &Quantity) -> bool {
    let said = |it: &Quantity| matches!(it.value(), Some(Value::Time(_)));
    (said(a) || said(b)) && a.time().is_some() && b.time().is_some() && !may_be_same_time(a, b)
}

fn may_be_same_time(a: &Quantity, b: &Quantity) -> bool {
    a.times().any(|x| b.times().any(|y| same_time(x, y, a, b)))
}

/// “Windows 10/11” and “10/12/21” may be dates, but the same digits and slashes in both
/// texts mean the same.
fn copied(a: &Reading, b: &Reading) -> bool {
    matches!((&a.value, &b.value), (Value::Identifier(x), Value::Identifier(y))
        if x == y && x.contains('/'))
}

fn same(first: &Reading, second: &Reading, a: &Quantity, b: &Quantity) -> bool {
    match (&first.value, &second.value) {
        (Value::Date(x), Value::Date(y)) => x == y || same_feast(*x, *y, a, b),
        (Value::Time(x), Value::Time(y)) => same_time(*x, *y, a, b),
        (Value::Decade(x), Value::Decade(y)) => {
            x == y || (x % 100 == y % 100 && (*x < 100 || *y < 100))
        }
        (Value::Decade(x), Value::Number(y)) => decade_or_century(*x, y, b),
        (Value::Number(x), Value::Decade(y)) => decade_or_century(*y, x, a),
        (Value::Pair(pair), Value::Number(number)) => {
            has_seconds(a) && minute_of_play(&pair[0], number, b)
        }
        (Value::Number(number), Value::Pair(pair)) => {
            has_seconds(b) && minute_of_play(&pair[0], number, a)
        }
        (Value::Date(date), Value::Number(number)) => only_day(*date, number),
        (Value::Number(number), Value::Date(date)) => only_day(*date, number),
        (Value::Pair(x), Value::Pair(y)) => {
            let either = may_turn(a.game.as_ref(), b.game.as_ref()) || are_teams_turned(a, b);
            x == y || either && x[0] == y[1] && x[1] == y[0]
        }
        (Value::Identifier(x), Value::Identifier(y)) => same_name(x, y),
        (Value::Number(x), Value::Number(y)) if is_next(x, y, a, b) || is_next(y, x, b, a) => true,
        (x @ Value::Number(_), y @ Value::Number(_)) => {
            x == y && !not_the_age(first, a, b) && !not_the_age(second, b, a)
        }
        (x, y) => x == y,
    }
}

/// „Rapid – Sturm 2:0“ and «Sturm – Rapid 0:2».
fn are_teams_turned(a: &Quantity, b: &Quantity) -> bool {
    let ([a, b], [x, y]) = (&a.parts[..], &b.parts[..]) else { return false };
    a.team.is_some() && b.team.is_some() && a.team == y.team && b.team == x.team
}

/// Under-19s are at most 18 years old.
fn is_next(below: &Number, last: &Number, a: &Quantity, b: &Quantity) -> bool {
    use Bound::{Below, Open, UpTo};
    let bounds = a.bound.zip(b.bound);
    bounds.is_some_and(|it| matches!(it, (Below | Open, UpTo) | (Below, Open)))
        && last.plus(&Number::whole(1)).as_ref() == Some(below)
}

/// A decade only implies its first years. Its middle is an explicit meaning, as is the first year
/// of the next decade for people in their late forties.
fn not_the_age(reading: &Reading, decade: &Quantity, age: &Quantity) -> bool {
    let next = match (&reading.value, decade.value()) {
        (Value::Number(years), Some(Value::Decade(first))) => {
            *years == Number::whole(u128::from(first + 10))
        }
        _ => false,
    };
    reading.implied && !next && is_decade_of_life(decade, age)
}

/// A man in his forties is not 40 years old.
pub(in crate::quantities) fn is_decade_of_life(decade: &Quantity, age: &Quantity) -> bool {
    matches!(decade.value(), Some(Value::Decade(_))) && age.has_unit(KnownUnit::Year)
}

/// The 1800s are the nineteenth century.
fn decade_or_century(decade: u16, number: &Number, quantity: &Quantity) -> bool {
    let century = quantity.has_unit(KnownUnit::Century);
    century && decade.is_multiple_of(100) && *number == Number::whole(u128::from(decade / 100 + 1))
}

/// 9/11 is 11 September 2001, and also 11 September of any year.
fn same_feast(x: Date, y: Date, a: &Quantity, b: &Quantity) -> bool {
    let feast = |it: &Quantity| it.firmness == Firmness::Soft && it.is_day();
    (feast(a) || feast(b)) && (x.month, x.day) == (y.month, y.day)
}

/// 27:05, but not the score of 2:2.
fn has_seconds(pair: &Quantity) -> bool {
    pair.parts.get(1).is_none_or(|it| it.literal.len() == 2)
}

/// 27:37 is in the 28th minute.
fn minute_of_play(minutes: &Number, number: &Number, quantity: &Quantity) -> bool {
    let minute = quantity.has_unit(KnownUnit::Minute) && quantity.form == Form::Ordinal;
    minute && minutes.plus(&Number::whole(1)).as_ref() == Some(number)
}

fn only_day(date: Date, number: &Number) -> bool {
    matches!(date, Date { day: Some(day), month: None, year: None }
        if *number == Number::whole(u128::from(day)))
}
