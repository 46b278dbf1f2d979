//! What does not have a counterpart yet, and the steps in which it finds one.

use std::mem;

use super::difference::{Comparison, Difference, DifferenceKind, Weight, is_code};
use super::explain::{explain, whole_cost};
use super::explanation::Explanation;
use super::games;
use super::laws;
use super::missed::weight_of_missed;
use super::months::months_of;
use super::order;
use super::parts::{apart, shares_apart};
use super::reach::{MOST_COMPARED, near};
use super::teams;
use crate::quantities::Number;
use crate::quantities::agree::{Agreement, agree, agreement, other_rate, same_code};
use crate::quantities::quantity::{Dress, Firmness, Form, Quantity, Value};

/// The quantities of two texts that still have no counterpart.
pub(super) struct Open<'q> {
    pub(super) source: Vec<&'q Quantity>,
    pub(super) translation: Vec<&'q Quantity>,
    whole: (&'q [Quantity], &'q [Quantity]),
    pub(super) result: Comparison<'q>,
}

impl<'q> Open<'q> {
    pub fn new(source: &'q [Quantity], translation: &'q [Quantity]) -> Self {
        Open {
            source: source.iter().collect(),
            translation: translation.iter().collect(),
            whole: (source, translation),
            result: Comparison::default(),
        }
    }

    /// Pairs all firm quantities in order.
    pub fn pair_firm(&mut self) {
        let firm = |it: &&Quantity| it.firmness >= Firmness::Firm;
        let (source, soft) = mem::take(&mut self.source).into_iter().partition(firm);
        self.source = soft;
        let (translation, soft) = mem::take(&mut self.translation).into_iter().partition(firm);
        self.translation = soft;
        let (source, translation): (Vec<_>, Vec<_>) = (source, translation);
        self.result.agreed.extend(source.into_iter().zip(translation));
    }

    /// What was found, in the order of the translation.
    pub fn result(mut self) -> Comparison<'q> {
        let months = self.result.differences.iter().filter_map(months_of);
        let mut said: Vec<_> = months.filter(|it| !it.1).map(|it| it.0).collect();
        self.result.differences.retain(|it| match months_of(it) {
            Some((months, true)) => {
                let again = said.contains(&months);
                said.push(months);
                !again
            }
            _ => true,
        });
        self.result.differences.sort_by_key(|it| (start(it.translation), start(it.source)));
        self.result
    }

    /// Pairs quantities that agree, the closest first.
    pub fn agree(&mut self, wanted: fn(&Quantity, &Quantity) -> bool) {
        let candidates = self.candidates(|a, b| {
            if !wanted(a, b) {
                return None;
            }
            let found = agreement(a, b).filter(|it| *it != Agreement::Converted)?;
            // “the eight by 41 votes to 8”: digits are more likely to match digits.
            Some(2 * found as u32 + u32::from(a.digits != b.digits))
        });
        let pairs = self.take(candidates);
        self.result.agreed.extend(pairs);
    }

    /// Pairs the same amount in two units of measure, with a note, because it may have been
    /// rounded.
    pub fn convert(&mut self) {
        let candidates = self.candidates(|a, b| agreement(a, b).map(|it| it as u32));
        for (s, t) in self.take(candidates) {
            self.result.agreed.push((s, t));
            self.push(DifferenceKind::Converted, Weight::Note, Some(s), Some(t));
        }
    }

    /// If both texts repeat an amount in a second unit, those are also compared.
    pub fn explain_glosses(&mut self) {
        for (s, t) in self.result.agreed.clone() {
            let (Some(a), Some(b)) = (s.gloss.as_deref(), t.gloss.as_deref()) else { continue };
            // 60 miles (97 km) may be 97 km (60 miles).
            let turned = agreement(&without_gloss(s), &without_gloss(t)).is_none_or(is_other_unit)
                && agreement(a, &without_gloss(t)).is_some();
            let pairs = if turned { [(s, b), (a, t)] } else { [(a, b), (s, t)] };
            for (x, y) in pairs {
                let agrees = agreement(&without_gloss(x), &without_gloss(y)).is_some();
                if let Some(it) = explain(x, y).filter(|_| !agrees) {
                    self.push_explained(it, x, y);
                }
            }
        }
    }

    /// Two dates, times or names that differ are one difference, not one for each part.
    pub fn explain_wholes(&mut self) {
        let candidates = self.candidates(whole_cost);
        for (s, t) in self.take(candidates) {
            match explain(s, t) {
                Some(it) => self.push_explained(it, s, t),
                None => self.push(DifferenceKind::Other, Weight::Error, Some(s), Some(t)),
            }
        }
    }

    /// The same number with another unit is the same quantity with a mistake, and is paired before
    /// a soft word can be.
    pub fn explain_units(&mut self) {
        let same = |a: &Quantity, b: &Quantity| {
            let firm = a.firmness >= Firmness::Firm && b.firmness >= Firmness::Firm;
            firm && a.number() == b.number()
        };
        self.explain_where(same, |it| {
            matches!(it.kind, DifferenceKind::Unit | DifferenceKind::Currency)
        });
    }

    /// Pairs Roman numerals that differ before one of them is paired with a soft word: Act III,
    /// second scene.
    pub fn explain_numerals(&mut self) {
        let numeral = |it: &Quantity| it.form == Form::Roman && it.firmness >= Firmness::Firm;
        self.explain_where(|a, b| numeral(a) && numeral(b), |_| true);
    }

    /// Pairs what is left by the cheapest explanation.
    pub fn explain(&mut self) {
        self.explain_where(|_, _| true, |_| true);
    }

    fn explain_where(
        &mut self,
        pair: impl Fn(&Quantity, &Quantity) -> bool,
        wanted: impl Fn(&Explanation) -> bool,
    ) {
        // Monday to Friday is every day except Saturday and Sunday.
        let as_many_days = weekdays(&self.source) == weekdays(&self.translation);
        let candidates = self.candidates(|a, b| {
            let found = if pair(a, b) { explain(a, b).filter(&wanted) } else { None }?;
            (as_many_days || found.kind != DifferenceKind::Weekday).then_some(found.cost)
        });
        for (s, t) in self.take(candidates) {
            if let Some(it) = explain(s, t) {
                self.push_explained(it, s, t);
            }
        }
    }

    /// Shares of a whole whose numbers the other text has in two places.
    pub fn take_shares_apart(&mut self) {
        (self.source, self.translation) = (
            shares_apart(&self.source, &self.translation),
            shares_apart(&self.translation, &self.source),
        );
    }

    /// What is left of dates, times, names and phrases is compared part by part, if the other text
    /// has any of the parts.
    pub fn fall_apart(&mut self) {
        (self.source, self.translation) =
            (apart(&self.source, &self.translation), apart(&self.translation, &self.source));
    }

    /// What does not have a counterpart at all.
    pub fn leave_over(&mut self) {
        for it in self.source.clone() {
            self.leave(it, true);
        }
        for it in self.translation.clone() {
            self.leave(it, false);
        }
    }

    fn leave(&mut self, quantity: &'q Quantity, of_source: bool) {
        if self.is_running_score(quantity, of_source) {
            return;
        }
        let lost = of_source && is_code(quantity);
        let weight = weight_of_missed(quantity).or(lost.then_some(Weight::Warning));
        let Some(weight) = weight else { return };
        let (s, t) = if of_source { (Some(quantity), None) } else { (None, Some(quantity)) };
        let Some(first) = self.repeated(quantity, of_source) else {
            let kind = if of_source { DifferenceKind::Dropped } else { DifferenceKind::Added };
            self.push(kind, weight, s, t);
            return;
        };
        if quantity.firmness.min(first.firmness) >= Firmness::Hard {
            // A second mention that the other text leaves out is worth a look if it is a figure,
            // and less so if it is a small one.
            let small =
                quantity.number().is_none_or(|it| it.is_within(0, 12)) || quantity.is_pair();
            let weight = if small { Weight::Note } else { Weight::Warning };
            self.push(DifferenceKind::Repeated, weight, s, t);
        }
    }

    /// Whether it is a score in a list of goals that gives only the scorers in the other text.
    fn is_running_score(&self, quantity: &Quantity, of_source: bool) -> bool {
        let other = if of_source { self.whole.1 } else { self.whole.0 };
        quantity.running_score && !other.iter().any(|it| it.running_score)
    }

    /// What says the same in the same text and has a counterpart in the other one. Each end of a
    /// range counts.
    fn repeated(&self, quantity: &Quantity, of_source: bool) -> Option<&'q Quantity> {
        let text = if of_source { self.whole.0 } else { self.whole.1 };
        let at = text.binary_search_by_key(&quantity.span.start, |it| it.span.start).ok();
        let range = at.is_some_and(|at| text[at].opens_range || at > 0 && text[at - 1].opens_range);
        if range {
            return None;
        }
        let agreed = self.result.agreed.iter().map(|(s, t)| if of_source { *s } else { *t });
        let mut others = agreed
            .take(MOST_COMPARED)
            .filter(|it| it.firmness >= Firmness::Firm && it.span != quantity.span);
        others.find(|it| agree(it, quantity) && measures_as_much(it, quantity))
    }

    /// Ranges whose ends have been swapped.
    pub fn look_at_order(&mut self) {
        let exchanged = laws::exchanged(self.whole.0, self.whole.1);
        let exchanged = exchanged.or_else(|| laws::other_sentence(&self.result.agreed));
        if let Some((s, t)) = exchanged {
            self.push(DifferenceKind::Order, Weight::Error, Some(s), Some(t));
        }
        let mut reversed = order::reversed(self.whole, &self.result.agreed);
        reversed.extend(order::exchanged_times(&self.result.agreed));
        reversed.extend(teams::turned(self.whole.0, self.whole.1));
        reversed.extend(games::turned(self.whole.0, self.whole.1));
        reversed.sort_by_key(|(s, _)| s.span.start);
        reversed.dedup_by_key(|(s, _)| s.span.start);
        let explained: Vec<_> = self.result.differences.iter().filter_map(|it| it.source).collect();
        reversed.retain(|(s, _)| !explained.iter().any(|it| it.span == s.span));
        for (s, t) in reversed {
            self.push(DifferenceKind::Order, Weight::Error, Some(s), Some(t));
        }
    }

    /// The same amount for another time: 40 litres per minute and per second.
    pub fn look_at_rates(&mut self) {
        for (s, t) in self.result.agreed.clone() {
            if other_rate(s, t) {
                self.push(DifferenceKind::Unit, Weight::Error, Some(s), Some(t));
            }
        }
    }

    /// Dates in digits that agree only if day and month are read in a different order.
    pub fn look_at_dates(&mut self) {
        for (s, t) in self.result.agreed.clone() {
            if order::is_other_order(s, t) {
                self.push(DifferenceKind::Unclear, Weight::Note, Some(s), Some(t));
            }
        }
    }

    /// A right value in the format of another language. What the source also does needs no fix.
    pub fn look_at_form(&mut self) {
        for (s, t) in self.result.agreed.clone() {
            if s.ambiguous != t.ambiguous {
                self.push(DifferenceKind::Unclear, Weight::Note, Some(s), Some(t));
            }
        }
        for (s, t) in self.result.agreed.clone() {
            // A date is written with points even in languages whose numbers are not.
            let date = matches!(s.value(), Some(Value::Date(_)));
            let other = t.dress != Dress::Own && s.dress == Dress::Own;
            if other && !date && !same_code(s, t) && !are_times(s, t) {
                // A plain blank between groups is not foreign, but a line may break there.
                let plain = t.dress == Dress::PlainBlank;
                let weight = if plain { Weight::Note } else { Weight::Warning };
                self.push(DifferenceKind::Format, weight, Some(s), Some(t));
            }
        }
    }

    pub(super) fn push_explained(&mut self, it: Explanation, s: &'q Quantity, t: &'q Quantity) {
        // If two numbers have changed places, the first is shown.
        let (s, t) = match (it.kind, s.parts.first(), t.parts.first()) {
            (DifferenceKind::Order, Some(s), Some(t)) => (s, t),
            _ => (s, t),
        };
        self.push(it.kind, it.weight, Some(s), Some(t));
    }

    fn push(
        &mut self,
        kind: DifferenceKind,
        weight: Weight,
        s: Option<&'q Quantity>,
        t: Option<&'q Quantity>,
    ) {
        self.result.differences.push(Difference { kind, weight, source: s, translation: t });
    }

    /// The pairs that have a cost, the cheapest first; among equal ones, those in similar
    /// positions. A greedy assignment: texts have only a few quantities, and the optimal assignment
    /// would differ from this one only if two readings are equally good.
    fn candidates(
        &self,
        cost: impl Fn(&'q Quantity, &'q Quantity) -> Option<u32>,
    ) -> Vec<(usize, usize)> {
        let mut candidates: Vec<(u32, usize, usize, usize)> = Vec::new();
        for (s, a) in self.source.iter().enumerate() {
            for t in near(s, self.translation.len()) {
                let distance = s.abs_diff(t);
                candidates.extend(cost(a, self.translation[t]).map(|it| (it, distance, s, t)));
            }
        }
        candidates.sort_unstable();
        candidates.into_iter().map(|(_, _, s, t)| (s, t)).collect()
    }

    /// Removes pairs from the open quantities, in order, each quantity once.
    fn take(&mut self, candidates: Vec<(usize, usize)>) -> Vec<(&'q Quantity, &'q Quantity)> {
        if candidates.is_empty() {
            return Vec::new();
        }
        let mut taken = (vec![false; self.source.len()], vec![false; self.translation.len()]);
        let mut pairs = Vec::new();
        for (s, t) in candidates {
            if !taken.0[s] && !taken.1[t] {
                (taken.0[s], taken.1[t]) = (true, true);
                pairs.push((self.source[s], self.translation[t]));
            }
        }
        retain(&mut self.source, &taken.0);
        retain(&mut self.translation, &taken.1);
        pairs
    }
}

/// Whether a number with a point is the time that the other text gives: 14.00 and 2 p.m.
fn are_times(a: &Quantity, b: &Quantity) -> bool {
    let hour = a.number().is_none_or(Number::is_whole);
    hour && a.time().is_some() && b.time().is_some()
}

fn retain(side: &mut Vec<&Quantity>, taken: &[bool]) {
    let mut at = 0;
    side.retain(|_| {
        at += 1;
        !taken[at - 1]
    });
}

/// Whether a number with a unit is repeated with it: 9 m² is not repeated by storey 7 of 9.
fn measures_as_much(said: &Quantity, again: &Quantity) -> bool {
    again.units.is_empty() == said.units.is_empty()
}

fn weekdays(side: &[&Quantity]) -> usize {
    side.iter().filter(|it| matches!(it.value(), Some(Value::Weekday(_)))).count()
}

fn without_gloss(quantity: &Quantity) -> Quantity {
    Quantity { gloss: None, ..quantity.clone() }
}

fn is_other_unit(agreement: Agreement) -> bool {
    matches!(agreement, Agreement::OtherUnit | Agreement::Converted)
}

fn start(quantity: Option<&Quantity>) -> usize {
    quantity.map_or(usize::MAX, |it| it.span.start)
}
