//! One amount in two units: 2 hours 30 minutes, 1 km 200 m, 5 грн 50 коп.
//!
//! The whole is compared with the whole, however the other text expresses it. If the other text has
//! two separate amounts, it is split into them.

use std::borrow::Cow;

use smallvec::SmallVec;

use crate::quantities::calendar::Time;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::read::time::clock::DAY;
use crate::quantities::units::Unit;
use crate::quantities::{Dimension, KnownUnit, Number};

impl Pass<'_> {
    /// An amount followed by a smaller one of the same dimension.
    pub fn two_units(&mut self, at: usize, gap: &str, listed: bool) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &*without_point(&self.quantities[at]));
        if !(listed || matches!(gap, "" | ".")) || !is_measure(first) || !is_rest(second) {
            return None;
        }
        if second.firmness == Firmness::Ghost || !self.has_article(first, second) {
            return None;
        }
        let clock = first.has_dimension(Dimension::Time) || second.units.is_empty();
        if first.firmness == Firmness::Ghost && !clock && self.is_for_each(first.span.start) {
            return None;
        }
        let (first, second) = (&self.quantities[at - 1], &*without_point(&self.quantities[at]));
        let (unit, rest) = match &second.units[..] {
            [] => self.bare_rest(first, second, gap)?,
            _ => rest_in(first, second, &self.text[second.span.clone()])?,
        };
        let number = first.number()?.plus(&rest)?;
        let span = first.span.start..second.span.end;
        let firmness = first.firmness.max(second.firmness).max(Firmness::Firm);
        let whole = Quantity::number_of(span, number, firmness, Form::Cardinal);
        let parts = if gap.is_empty() && second.units.is_empty() && self.is_glued(at) {
            Vec::new()
        } else {
            vec![first.clone(), second.clone()]
        };
        let mut units = first.units.clone();
        units.retain(|it| it.dimension == unit.dimension);
        let mut whole = Quantity { units, parts, digits: first.digits || second.digits, ..whole };
        imply_clock(&mut whole);
        self.merge(at, whole);
        Some(())
    }

    /// «На кілометр десять метрів»: ten metres for each.
    fn is_for_each(&mut self, unit: usize) -> bool {
        !self.vocabulary.grammar.articles && self.mark_before(unit, Mark::Per).is_some()
    }

    /// A unit without a number means one of it in languages with articles. In others, година
    /// двадцять хвилин and рік і два місяці are amounts and метр дев'яносто is a height, but a
    /// century may be an age.
    fn has_article(&self, first: &Quantity, second: &Quantity) -> bool {
        first.firmness > Firmness::Ghost
            || self.vocabulary.grammar.articles
            || first.has_unit(KnownUnit::Hour)
            || first.has_dimension(Dimension::Length)
            || first.has_dimension(Dimension::Mass)
            || first.has_unit(KnownUnit::Year) && second.has_unit(KnownUnit::Month)
    }

    fn is_glued(&self, at: usize) -> bool {
        self.quantities[at - 1].span.end == self.quantities[at].span.start
    }

    /// The unit of the first amount, and a bare number after it, converted to that unit: 3 Euro 50,
    /// 1 m 80, one hour thirty. Such a number has two digits, and counts nothing.
    fn bare_rest(&self, first: &Quantity, second: &Quantity, gap: &str) -> Option<(Unit, Number)> {
        let number = second.number()?.as_whole().filter(|it| (1..100).contains(it))?;
        let literal = &self.text[second.literal.clone()];
        let two = if second.digits { literal.len() == 2 } else { number >= 10 };
        let behind = &self.text[second.span.end..];
        let noun = behind.trim_start_matches(is_blank).starts_with(char::is_uppercase)
            && behind.starts_with(is_blank);
        let goes_on = behind.starts_with(|c: char| is_letter(c) || "-–/:%°".contains(c));
        // “three dollars and fourteen”
        let and = self.language_has(gap, Mark::And) && !second.digits;
        if !(gap.is_empty() || and) || !two || noun || goes_on {
            return None;
        }
        first.units.iter().find_map(|unit| {
            let parts = if unit.is(KnownUnit::Hour) && number < 60 && gap.is_empty() {
                60
            } else if unit.is_currency() || unit.is(KnownUnit::Metre) && gap.is_empty() {
                100
            } else {
                return None;
            };
            Some((*unit, Number::ratio(number, parts)?))
        })
    }
}

/// Whether a quantity is a whole number of units that have smaller ones.
fn is_measure(quantity: &Quantity) -> bool {
    let whole = quantity.number().is_some_and(|it| it.is_whole() && !it.is_negative());
    let fits = |it: &Unit| {
        use Dimension::{Length, Mass, Money, Time, Volume};
        matches!(it.dimension, Length | Mass | Money | Time | Volume)
    };
    whole && is_plain(quantity) && quantity.units.iter().any(fits)
}

/// “Es kostet 2 Euro 90. Dann”: the point that was read as that of an ordinal ends the sentence.
fn without_point(quantity: &Quantity) -> Cow<'_, Quantity> {
    let pointed = quantity.form == Form::Ordinal
        && quantity.digits
        && quantity.units.is_empty()
        && quantity.span.end == quantity.literal.end + 1;
    if !pointed {
        return Cow::Borrowed(quantity);
    }
    let span = quantity.span.start..quantity.literal.end;
    Cow::Owned(Quantity { span, form: Form::Cardinal, ..quantity.clone() })
}

fn is_plain(quantity: &Quantity) -> bool {
    quantity.form == Form::Cardinal && is_alone(quantity)
}

fn is_alone(quantity: &Quantity) -> bool {
    quantity.scale.is_none()
        && quantity.gloss.is_none()
        && !quantity.opens_range
        && quantity.number().is_some_and(|it| !it.is_negative())
}

/// Whether a quantity may be the rest of a larger unit; with a fraction in digits: 5 lb 3½ oz.
fn is_rest(quantity: &Quantity) -> bool {
    let mixed = quantity.form == Form::Fraction && quantity.digits && !quantity.units.is_empty();
    is_alone(quantity) && (mixed || quantity.form == Form::Cardinal)
}

/// Whether hundredths are given as such: 50 Cent, 05 коп., but not 0.50 or €0.5.
fn are_cents(text: &str) -> bool {
    let nought =
        text.strip_prefix('0').is_some_and(|it| !it.starts_with(|c: char| c.is_ascii_digit()));
    !nought && !text.starts_with(['€', '$', '£'])
}

/// The unit of the first amount, one of which is more than the second amount, and the second amount
/// in that unit.
fn rest_in(first: &Quantity, second: &Quantity, text: &str) -> Option<(Unit, Number)> {
    let rest = second.number()?;
    let pairs = first.units.iter().flat_map(|a| second.units.iter().map(move |b| (a, b)));
    let mut found: SmallVec<[(Unit, Number); 2]> = SmallVec::new();
    for (unit, smaller) in pairs {
        let part = if unit.is_currency()
            && (unit == smaller || smaller.is(KnownUnit::Cent) && unit.is_dollar())
        {
            // Cents have been read as hundredths.
            are_cents(text).then_some(*rest)
        } else if unit.is(KnownUnit::Hour) && smaller.is(KnownUnit::Metre) {
            // 2h 15m
            rest.divided_by(&Number::whole(60))
        } else if smaller.size.approximate() < unit.size.approximate()
            && unit.is_calendar() == smaller.is_calendar()
        {
            smaller.convert(rest, unit)
        } else {
            None
        };
        // 11 st 0 lb
        let least = if unit.is_currency() { f64::MIN_POSITIVE } else { 0.0 };
        if let Some(part) = part.filter(|it| (least..0.9999).contains(&it.approximate())) {
            found.push((*unit, part));
        }
    }
    found.first().copied()
}

/// «2 год 45 хв» may be a time of day.
pub(super) fn imply_clock(whole: &mut Quantity) {
    let said = |unit: KnownUnit| whole.has_unit(unit) && whole.digits;
    let number = whole.number().and_then(|it| it.times(&Number::whole(60)));
    if said(KnownUnit::Minute)
        && let Some(seconds) = number.and_then(|it| it.as_whole())
    {
        // 43 min 12 s is 43:12.
        let pair = [seconds / 60, seconds % 60].map(Number::whole);
        whole.imply(Value::Pair(Box::new(pair)));
    } else if said(KnownUnit::Hour)
        && let Some(time) = number.and_then(|it| time_of_day(&it))
    {
        whole.imply(Value::Time(time));
    }
}

/// 2 hr 6 min 35 s may be 2:06:35.
fn time_of_day(minutes: &Number) -> Option<Time> {
    let seconds = minutes.times(&Number::whole(60))?.as_whole()?;
    let minutes = u16::try_from(seconds / 60).ok().filter(|it| *it < DAY)?;
    let seconds = u8::try_from(seconds % 60).ok()?;
    Some(Time { minutes, seconds, sure: minutes > 12 * 60 })
}
