//! Times of day that are written like a number of hours: 9–19 h, Einlass 21 h.

use super::clock::DAY;
use crate::quantities::calendar::Time;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::quantity::{Form, Quantity, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::{KnownUnit, Number};

impl Pass<'_> {
    /// 9–19 h: both may be times of day.
    pub fn hours_of_day(&mut self, at: usize, range: bool) {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let ends = range && is_short(second, self.text);
        let (Some(from), Some(to)) = (hour_of(first), hour_of(second)) else { return };
        if !ends || first.time().is_some() || second.time().is_some() {
            return;
        }
        let sure = !self.vocabulary.grammar.half_day_clock;
        let mut time = |at: usize, hour: u16| {
            let minutes = hour * 60 % DAY;
            let sure = sure || hour > 12;
            self.quantities[at].imply(Value::Time(Time { minutes, seconds: 0, sure }));
        };
        time(at - 1, from);
        time(at, to);
    }

    /// Mo–Do 8–16, Fr 8–14 Uhr: the numbers of a range after a weekday may be hours, though only
    /// the last range is marked.
    pub fn hours_of_weekday(&mut self, at: usize, range: bool) {
        let Some(day) = at.checked_sub(2).map(|it| &self.quantities[it]).filter(|_| range) else {
            return;
        };
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let gap = self.text.get(day.span.end..first.span.start).unwrap_or_default();
        let beside =
            gap.trim_matches(|c: char| is_blank(c) || matches!(c, '.' | ':' | ',')).is_empty();
        let weekday = matches!(day.value(), Some(Value::Weekday(_)));
        let (Some(from), Some(to)) = (bare_hour(first), bare_hour(second)) else { return };
        if !weekday || !beside || first.time().is_some() || second.time().is_some() {
            return;
        }
        let sure = !self.vocabulary.grammar.half_day_clock;
        for (quantity, hour) in self.quantities[at - 1..=at].iter_mut().zip([from, to]) {
            let sure = sure || hour > 12;
            quantity.imply(Value::Time(Time { minutes: hour * 60 % DAY, seconds: 0, sure }));
        }
    }

    /// 21 h: a single hour after a word that does not introduce a duration.
    pub fn hour_implied(&self, quantity: &Quantity) -> Option<Time> {
        let hour = hour_of(quantity).filter(|it| *it > 12)?;
        is_short(quantity, self.text).then_some(Time {
            minutes: hour * 60 % DAY,
            seconds: 0,
            sure: true,
        })
    }
}

fn hour_of(quantity: &Quantity) -> Option<u16> {
    let hour = quantity.number().and_then(Number::as_whole).filter(|it| *it <= 24)?;
    let plain = quantity.digits && quantity.form == Form::Cardinal && quantity.scale.is_none();
    u16::try_from(hour).ok().filter(|_| plain && quantity.has_unit(KnownUnit::Hour))
}

/// The hour that a number without a unit may mean.
pub(super) fn bare_hour(quantity: &Quantity) -> Option<u16> {
    let hour = quantity.number().and_then(Number::as_whole).filter(|it| *it <= 24)?;
    let bare = quantity.digits && quantity.span == quantity.literal && quantity.units.is_empty();
    u16::try_from(hour).ok().filter(|_| bare && quantity.form == Form::Cardinal)
}

/// Whether the unit is a single letter, as on signs.
fn is_short(quantity: &Quantity, text: &str) -> bool {
    let unit = text.get(quantity.literal.end..quantity.span.end).unwrap_or_default();
    unit.trim_matches(is_blank).chars().count() == 1
}
