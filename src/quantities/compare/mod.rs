//! Compares the quantities of two texts: agreement first, then what is left is explained.

use std::ops::Range;

mod explain;
mod order;

use super::agree::{Agreement, agree, agreement};
use super::quantity::{Dress, Form, Level, Quantity, Value};
use explain::explain;

/// How much a difference matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Worth knowing.
    Note,
    /// Look before you publish.
    Warning,
    /// The texts contradict each other.
    Error,
}

/// A quantity that one text says otherwise than the other, or not at all.
#[derive(Clone, Copy, Debug)]
pub struct Difference<'q> {
    /// What happened to it, in a word: `separator`, `digit`, `dropped` and the like; see [`KINDS`].
    pub kind: &'static str,
    /// How much it matters.
    pub weight: Weight,
    /// What the source says; none where only the translation says something.
    pub source: Option<&'q Quantity>,
    /// What the translation says.
    pub translation: Option<&'q Quantity>,
}

/// What two texts have in common, and what not.
#[derive(Debug, Default)]
pub struct Comparison<'q> {
    /// What agrees, source first.
    pub agreed: Vec<(&'q Quantity, &'q Quantity)>,
    /// What does not, in the order of the translation; what it lacks last.
    pub differences: Vec<Difference<'q>>,
}

/// Everything that can have happened to a quantity.
pub const KINDS: &[&str] = &[
    "separator",
    "scale",
    "power-of-ten",
    "transposed",
    "digit",
    "month",
    "weekday",
    "date",
    "time",
    "ordinal",
    "unit",
    "currency",
    "percent",
    "sign",
    "order",
    "identifier",
    "dropped",
    "added",
    "repeated",
    "converted",
    "format",
    "unclear",
    "other",
];

/// Compares two texts by their quantities.
pub fn compare<'q>(source: &'q [Quantity], translation: &'q [Quantity]) -> Comparison<'q> {
    let mut open = Open::new(source, translation);
    let firm = |a: &Quantity, b: &Quantity| a.level >= Level::Firm && b.level >= Level::Firm;
    open.agree(firm);
    open.agree(|a, b| !a.parts.is_empty() && !b.parts.is_empty());
    open.explain_wholes();
    open.explain_units();
    open.fall_apart();
    open.agree(firm);
    open.explain_units();
    // What must be said finds its counterpart before soft words find each other.
    open.agree(|a, b| a.level >= Level::Firm || b.level >= Level::Firm);
    open.agree(|_, _| true);
    open.convert();
    open.explain();
    open.leave_over();
    open.look_at_order();
    open.look_at_form();
    let position = |it: &Difference| {
        let start = |it: Option<&Quantity>| it.map_or(usize::MAX, |it| it.span.start);
        (start(it.translation), start(it.source))
    };
    open.result.differences.sort_by_key(position);
    open.result
}

impl Difference<'_> {
    /// Whether it may be no difference, if one of the two texts says the number in words that are
    /// not read: numbers up to a hundred, and such with a scale.
    pub fn may_stand_in_words(&self) -> bool {
        let in_words = |it: &Quantity| {
            let small = it.number().is_some_and(|it| it.is_within(0, 100));
            small
                || !it.digits
                || it.scale.is_some()
                || it.form != Form::Cardinal
                || it.parts.is_empty() && it.number().is_none()
        };
        let either = self.source.is_some_and(in_words) || self.translation.is_some_and(in_words);
        either
            && matches!(
                self.kind,
                "dropped" | "added" | "scale" | "power-of-ten" | "other" | "unit" | "percent"
            )
    }
}

/// Whether two texts say the same in the same order and form, as nearly all do: then there is
/// nothing to compare.
pub fn agree_in_order(source: &[Quantity], translation: &[Quantity]) -> bool {
    let firm = |it: &&Quantity| it.level >= Level::Firm;
    let soft = |side: &[Quantity]| side.iter().any(|it| it.level == Level::Soft);
    let alike = |a: &Quantity, b: &Quantity| {
        let plain =
            a.dress == b.dress && !a.ambiguous && !b.ambiguous && a.opens_range == b.opens_range;
        plain && a.gloss.is_none() && b.gloss.is_none() && agree(a, b)
    };
    let (mut a, mut b) = (source.iter().filter(firm), translation.iter().filter(firm));
    let same = loop {
        match (a.next(), b.next()) {
            (None, None) => break true,
            (Some(a), Some(b)) if alike(a, b) => {}
            _ => break false,
        }
    };
    // Soft words on both sides may contradict each other.
    same && !(soft(source) && soft(translation))
}

/// What has found no counterpart yet.
struct Open<'q> {
    source: Vec<&'q Quantity>,
    translation: Vec<&'q Quantity>,
    whole: (&'q [Quantity], &'q [Quantity]),
    result: Comparison<'q>,
}

impl<'q> Open<'q> {
    fn new(source: &'q [Quantity], translation: &'q [Quantity]) -> Self {
        // Where both texts give the amount in a second unit, that is compared, too.
        let glossed = |it: &[Quantity]| it.iter().any(|it| it.gloss.is_some());
        let both = glossed(source) && glossed(translation);
        let all = |it: &'q [Quantity]| -> Vec<&'q Quantity> {
            let gloss = |it: &'q Quantity| it.gloss.as_deref().filter(|_| both);
            it.iter().flat_map(|it| std::iter::once(it).chain(gloss(it))).collect()
        };
        Open {
            source: all(source),
            translation: all(translation),
            whole: (source, translation),
            result: Comparison::default(),
        }
    }

    /// Pairs what says the same, the closest likeness first.
    fn agree(&mut self, wanted: fn(&Quantity, &Quantity) -> bool) {
        let candidates = self.candidates(|a, b| {
            let pair = wanted(a, b);
            pair.then(|| agreement(a, b))
                .flatten()
                .filter(|it| *it != Agreement::Converted)
                .map(|it| it as u32)
        });
        for (s, t) in self.take(candidates) {
            self.result.agreed.push((s, t));
        }
    }

    /// Pairs the same amount in two units of measure: a note, for the two may have been rounded.
    fn convert(&mut self) {
        let candidates = self.candidates(|a, b| agreement(a, b).map(|it| it as u32));
        for (s, t) in self.take(candidates) {
            self.result.agreed.push((s, t));
            self.push("converted", Weight::Note, Some(s), Some(t));
        }
    }

    /// Two dates, two times or two names that differ are one difference, not one for each of their
    /// parts.
    fn explain_wholes(&mut self) {
        let candidates = self.candidates(explain::whole_cost);
        for (s, t) in self.take(candidates) {
            let (kind, weight) =
                explain(s, t).map_or(("other", Weight::Error), |it| (it.kind, it.weight));
            self.push(kind, weight, Some(s), Some(t));
        }
    }

    /// The same number with another unit is the same quantity gone wrong, before a soft word can
    /// take its place.
    fn explain_units(&mut self) {
        let candidates = self.candidates(|a, b| {
            let firm = a.level >= Level::Firm && b.level >= Level::Firm && a.number() == b.number();
            explain(a, b)
                .filter(|it| firm && matches!(it.kind, "unit" | "currency"))
                .map(|it| it.cost)
        });
        for (s, t) in self.take(candidates) {
            if let Some(it) = explain(s, t) {
                self.push(it.kind, it.weight, Some(s), Some(t));
            }
        }
    }

    /// What is left of dates, times, names and phrases is compared part by part, if the other text
    /// has any of the parts.
    fn fall_apart(&mut self) {
        let parts = |it: &'q Quantity| {
            if it.parts.is_empty() { vec![it] } else { it.parts.iter().collect() }
        };
        let apart = |own: &[&'q Quantity], other: &[&'q Quantity]| -> Vec<&'q Quantity> {
            // No segment has so many that it matters; a million must not take a million times as
            // long.
            let other = &other[..other.len().min(200)];
            let said =
                |part: &Quantity| other.iter().flat_map(|it| parts(it)).any(|it| agree(part, it));
            // Groups behind blanks are numbers of their own only where the other text has them all
            // as such.
            let alone =
                |part: &Quantity| other.iter().any(|it| it.parts.is_empty() && agree(part, it));
            let falls = |it: &Quantity| match it.number() {
                Some(_) if it.form == Form::Cardinal => it.parts.iter().all(alone),
                _ => it.parts.iter().any(said),
            };
            let fall = |it: &'q Quantity| if falls(it) { parts(it) } else { vec![it] };
            own.iter().flat_map(|it| fall(it)).collect()
        };
        (self.source, self.translation) =
            (apart(&self.source, &self.translation), apart(&self.translation, &self.source));
    }

    /// Pairs what is left by the cheapest explanation.
    fn explain(&mut self) {
        let candidates = self.candidates(|a, b| explain(a, b).map(|it| it.cost));
        for (s, t) in self.take(candidates) {
            if let Some(explanation) = explain(s, t) {
                self.push(explanation.kind, explanation.weight, Some(s), Some(t));
            }
        }
    }

    /// What has no counterpart at all.
    fn leave_over(&mut self) {
        for (kind, own) in [("dropped", true), ("added", false)] {
            let left = if own { self.source.clone() } else { self.translation.clone() };
            for quantity in left {
                let Some(weight) = missed(quantity) else { continue };
                let repeated = self.is_repeated(quantity, own);
                let (s, t) = if own { (Some(quantity), None) } else { (None, Some(quantity)) };
                match repeated {
                    true => self.push_repeated(quantity, s, t),
                    false => self.push(kind, weight, s, t),
                }
            }
        }
    }

    /// A second mention that the other text does without: worth a look where it is a figure, not
    /// where it is a small one.
    fn push_repeated(
        &mut self,
        quantity: &Quantity,
        s: Option<&'q Quantity>,
        t: Option<&'q Quantity>,
    ) {
        if quantity.level < Level::Hard {
            return;
        }
        let small = quantity.number().is_none_or(|it| it.is_within(0, 12));
        let weight = if small { Weight::Note } else { Weight::Warning };
        self.push("repeated", weight, s, t);
    }

    /// Whether the same text says the same once more, and the other text agrees to that. Each end
    /// of a range counts.
    fn is_repeated(&self, quantity: &Quantity, own: bool) -> bool {
        let text = if own { self.whole.0 } else { self.whole.1 };
        let at = text.binary_search_by_key(&quantity.span.start, |it| it.span.start).ok();
        let range = at.is_some_and(|at| text[at].opens_range || at > 0 && text[at - 1].opens_range);
        let other = self.result.agreed.iter().map(|(s, t)| if own { *s } else { *t });
        let again = |it: &Quantity| {
            it.level >= Level::Firm && it.span != quantity.span && agree(it, quantity)
        };
        !range && other.take(200).any(again)
    }

    fn look_at_order(&mut self) {
        for (s, t) in order::reversed(self.whole, &self.result.agreed) {
            self.push("order", Weight::Error, Some(s), Some(t));
        }
    }

    /// A right value in the dress of another language; what the source does, too, nobody has to
    /// mend.
    fn look_at_form(&mut self) {
        let unclear: Vec<_> = self
            .result
            .agreed
            .iter()
            .filter(|(s, t)| s.ambiguous != t.ambiguous)
            .copied()
            .collect();
        for (s, t) in unclear {
            self.push("unclear", Weight::Note, Some(s), Some(t));
        }
        let odd: Vec<_> = self
            .result
            .agreed
            .iter()
            .filter(|(s, t)| t.dress != Dress::Own && s.dress == Dress::Own)
            .copied()
            .collect();
        for (s, t) in odd {
            // A plain blank between groups is no other language's dress, only one that may break at
            // the end of a line.
            let weight = if t.dress == Dress::PlainBlank { Weight::Note } else { Weight::Warning };
            self.push("format", weight, Some(s), Some(t));
        }
    }

    fn push(
        &mut self,
        kind: &'static str,
        weight: Weight,
        s: Option<&'q Quantity>,
        t: Option<&'q Quantity>,
    ) {
        self.result.differences.push(Difference { kind, weight, source: s, translation: t });
    }

    /// The pairs that have a cost, the cheapest first; of equal ones, those that stand in like
    /// places.
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

    /// Takes pairs out of what is open, in their order, each quantity once.
    fn take(&mut self, candidates: Vec<(usize, usize)>) -> Vec<(&'q Quantity, &'q Quantity)> {
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

fn retain(side: &mut Vec<&Quantity>, taken: &[bool]) {
    let mut at = 0;
    side.retain(|_| {
        at += 1;
        !taken[at - 1]
    });
}

/// How much it matters that a quantity is on one side only; none where good translations do
/// without.
fn missed(quantity: &Quantity) -> Option<Weight> {
    let named = matches!(quantity.value(), Some(Value::Idiom(_)));
    match quantity.level {
        Level::Firm if matches!(quantity.value(), Some(Value::Weekday(_))) => Some(Weight::Note),
        // One and none are said with an article as often as with a digit.
        Level::Hard
            if quantity.units.is_empty()
                && quantity.form == Form::Cardinal
                && is_one_or_none(quantity) =>
        {
            Some(Weight::Note)
        }
        Level::Hard => Some(Weight::Error),
        Level::Firm if quantity.form != Form::Vague && !named => Some(Weight::Warning),
        _ => None,
    }
}

fn is_one_or_none(quantity: &Quantity) -> bool {
    quantity.number().is_some_and(|it| it.is_within(0, 1)) && !quantity.opens_range
}

/// The places in the other text that a quantity may belong to: a segment has a handful of
/// quantities, and one of a million must not take a million times as long.
fn near(at: usize, length: usize) -> Range<usize> {
    let reach = if length <= 2000 { 64 } else { 4 };
    at.saturating_sub(reach).min(length)..(at + reach + 1).min(length)
}
