//! Words in place of words: шістьма for п’ятьма, a quarter for a third, Milliarden for Millionen.

use super::forms::{Forms, Kind, is_direct};
use super::mismatch::{Correction, Mismatch, SHORTEST_NOUN};
use super::parts::split;
use crate::quantities::{Number, Value};

/// A number or an ordinal in one word, or in a word and a scale: four million, three and a half.
pub(super) fn numbers(mismatch: &Mismatch) -> Vec<Correction> {
    let Some((wanted, found)) = both_numbers(mismatch) else { return Vec::new() };
    let scale = mismatch.found.scale.unwrap_or(Number::whole(1));
    let Some((to, from)) = wanted.divided_by(&scale).zip(found.divided_by(&scale)) else {
        return Vec::new();
    };
    // Larger numbers are words only in a text that has such words.
    let is_large = |it: &Number| it.is_whole() && !it.is_within(0, LARGEST_IN_WORDS);
    if is_large(&to) && !is_large(&from) {
        return Vec::new();
    }
    // чотири мільйони, but п’ять мільйонів
    if mismatch.found.scale.is_some() && !mismatch.take_the_same_plural(&from, &to) {
        return Vec::new();
    }
    let wholes = [(from, to)].into_iter().chain(less_a_half(&from).zip(less_a_half(&to)));
    let kinds = [Kind::Cardinal, Kind::Ordinal];
    let kinds = &kinds[usize::from(mismatch.declines_noun(&from, &to))..];
    wholes
        .flat_map(|(from, to)| kinds.iter().map(move |kind| mismatch.siblings(*kind, (&from, &to))))
        .flatten()
        .collect()
}

impl Mismatch<'_> {
    /// Whether a noun after a number in words would have to change with it: п’ятдесят три
    /// пасажири, one passenger.
    fn declines_noun(&self, from: &Number, to: &Number) -> bool {
        let same = self.found.scale.is_some() || self.take_the_same_plural(from, to);
        let (Some(forms), Some(word), false) =
            (self.forms(), self.word_behind(SHORTEST_NOUN), same)
        else {
            return false;
        };
        // «П’ять із них», «з п’ятьма пасажирами»
        let before = self.word_before(self.found.literal.start);
        let literal = self.literal();
        let places = forms.places(Kind::Cardinal, literal, before, (from, to));
        let oblique = !places.is_empty() && places.iter().all(|it| !is_direct(it.form));
        let one = [from, to].iter().any(|it| self.plural(it) == Some("one"));
        forms.cases_after(word).is_none() && (one || !oblique)
    }
}

/// The tens alone, the rest being the same: тридцять один, двадцять один.
pub(super) fn tens(mismatch: &Mismatch) -> Vec<Correction> {
    let are_apart = |it: &Forms| it.joined().tens.as_ref().is_some_and(|it| it.contains(' '));
    let apart = mismatch.found.scale.is_none() && mismatch.forms().is_some_and(are_apart);
    let whole = |it: Number| it.as_whole().filter(|it| apart && (21..100).contains(it));
    let both = both_numbers(mismatch).and_then(|(to, from)| whole(from).zip(whole(to)));
    match both {
        Some((from, to)) if from % 10 == to % 10 => {
            let tens = |it: u128| Number::whole(it / 10 * 10);
            mismatch.siblings(Kind::Cardinal, (&tens(from), &tens(to)))
        }
        _ => Vec::new(),
    }
}

/// One hundred.
pub(super) const LARGEST_IN_WORDS: u128 = 100;

/// The whole number below a number and a half.
fn less_a_half(number: &Number) -> Option<Number> {
    let double = number.times(&Number::whole(2))?.as_whole()?;
    (double % 2 == 1 && double > 2).then(|| Number::whole(double / 2))
}

/// Another scale, the digits being the same: million for billion.
pub(super) fn scales(mismatch: &Mismatch) -> Vec<Correction> {
    let Some((wanted, found)) = both_numbers(mismatch) else { return Vec::new() };
    // «1,250 мільйона» is a number with a mark for groups, and «1,250 тисячі» would be no better.
    if mismatch.wanted.scale.is_none() && mismatch.found.digits && !is_whole(mismatch) {
        return Vec::new();
    }
    let to = mismatch.found.scale.and_then(|it| it.times(&wanted)?.divided_by(&found));
    match mismatch.found.scale.zip(to) {
        Some((from, to)) => mismatch.siblings(Kind::Scale, (&from, &to)),
        None => Vec::new(),
    }
}

/// Whether what is before the scale word has no decimals.
fn is_whole(mismatch: &Mismatch) -> bool {
    let before = |scale| mismatch.found.number()?.divided_by(&scale);
    mismatch.found.scale.and_then(before).is_some_and(|it| it.is_whole())
}

/// Another denominator: a third, a quarter.
pub(super) fn fractions(mismatch: &Mismatch) -> Vec<Correction> {
    let Some((wanted, found)) = both_numbers(mismatch) else { return Vec::new() };
    // One third and one quarter, two thirds and two fifths: the numerators must be the same, for
    // they decide the form.
    let quotient = found.divided_by(&wanted);
    let denominators = (2..=10).filter_map(|from| {
        let from = Number::whole(from);
        let to = quotient.and_then(|it| it.times(&from))?;
        // “A third of them” is not “a half of them”, but “half of them”.
        let half = [&from, &to].into_iter().any(|it| *it == Number::whole(2));
        if half && mismatch.forms().is_some_and(Forms::has_articles) {
            return None;
        }
        // One third and two thirds are not two sixths.
        if [(&found, &from), (&wanted, &to)].iter().any(|it| !is_in_lowest_terms(it.0, it.1)) {
            return None;
        }
        Some(mismatch.siblings(Kind::Denominator, (&from, &to)))
    });
    denominators.flatten().collect()
}

/// Whether a fraction has this denominator, once it is reduced.
fn is_in_lowest_terms(number: &Number, below: &Number) -> bool {
    split(number).is_some_and(|it| Number::whole(it.2) == *below)
}

/// A decade: the seventies for the eighties.
pub(super) fn decades(mismatch: &Mismatch) -> Vec<Correction> {
    match (mismatch.wanted.value(), mismatch.found.value()) {
        (Some(Value::Decade(to)), Some(Value::Decade(from))) => {
            let [to, from] = [to, from].map(|it| Number::whole(u128::from(it % 100)));
            mismatch.siblings(Kind::Decade, (&from, &to))
        }
        _ => Vec::new(),
    }
}

/// A day of the week.
pub(super) fn weekdays(mismatch: &Mismatch) -> Vec<Correction> {
    match (mismatch.wanted.value(), mismatch.found.value()) {
        (Some(Value::Weekday(to)), Some(Value::Weekday(from))) => {
            let [to, from] = [to, from].map(|it| Number::whole(u128::from(*it)));
            mismatch.siblings(Kind::Weekday, (&from, &to))
        }
        _ => Vec::new(),
    }
}

fn both_numbers(mismatch: &Mismatch) -> Option<(Number, Number)> {
    mismatch.wanted.number().zip(mismatch.found.number()).map(|(wanted, found)| (*wanted, *found))
}
