//! A difference as a finding: where it is, what both sides mean, and what to write.

use std::ops::Range;

use crate::finding::{Finding, Severity, Suspect};
use crate::ftl::Segment;
use crate::project::Project;
use crate::project::compared::Side;
use crate::project::suggestion::Suggester;
use crate::quantities::{
    Comparison, Difference, DifferenceKind, Dress, Number, Quantity, Weight, addition,
};
use crate::text::file::Place;

/// The largest power of ten in 128 bits.
const MAX_POWER: u32 = 38;

/// In the short scale, as English has it.
const BILLION: u128 = 1_000_000_000;
const TRILLION: u128 = 1_000_000_000_000;

/// The texts that a difference was found in.
pub(super) struct BothTexts<'w, 'p> {
    pub project: &'p Project,
    /// The index of the translation's locale.
    pub locale: usize,
    /// How the two differ.
    pub comparison: &'w Comparison<'w>,
    pub source: &'w Side<'w>,
    pub translation: &'w Side<'w>,
    pub segment: &'p Segment<'p>,
    pub source_segment: &'p Segment<'p>,
}

impl<'p> BothTexts<'_, 'p> {
    pub fn finding(&self, difference: &Difference, suspect: Suspect) -> Finding<'p> {
        let locale = &self.project.translations[self.locale];
        let Difference { kind, source, translation, .. } = *difference;
        let place = place_of(self.segment, self.translation, kind, translation);
        let beside = place_of(self.source_segment, self.source, kind, source);
        let mut finding = Finding::new(kind.name(), locale, self.segment.key, place).beside(beside);
        finding.severity = severity(difference.weight);
        finding.suspect = Some(suspect);
        finding = finding.with("suspect", suspect.name());

        if let Some(quantity) = source {
            finding = self.source_says(finding, kind, quantity);
        }
        if let Some(quantity) = translation {
            finding = self.translation_says(finding, kind, quantity);
        }
        finding = self.with_advice(finding, difference);
        if are_false_friends(difference) {
            finding = finding.with("false-friends", "yes");
        }
        match kind {
            DifferenceKind::Format => with_dress(finding, difference),
            DifferenceKind::Repeated => self.with_repeated(finding, difference),
            _ => self.with_factor(finding, difference),
        }
    }

    /// What to do about it, as far as it is known: what to write, or what is to be corrected.
    fn with_advice(&self, finding: Finding<'p>, difference: &Difference) -> Finding<'p> {
        let Difference { kind, source, translation, .. } = *difference;
        // Where the source is to be checked, its number is not what to write.
        if finding.suspect == Some(Suspect::Source) {
            return finding;
        }
        let finding = match (source, translation) {
            (Some(wanted), Some(found)) => self.with_suggestion(finding, kind, wanted, found),
            (Some(wanted), None) => {
                let text = &self.translation.text.text;
                match addition(wanted, text, self.project.reader(self.locale)) {
                    Some(text) => finding.with("suggestion", text),
                    None => finding,
                }
            }
            (None, _) => finding,
        };
        match advice(&finding, difference) {
            Some(advice) => finding.with("advice", advice),
            None => finding,
        }
    }

    fn with_suggestion(
        &self,
        finding: Finding<'p>,
        kind: DifferenceKind,
        wanted: &Quantity,
        found: &Quantity,
    ) -> Finding<'p> {
        let suggester = Suggester {
            segment: self.segment,
            side: self.translation,
            reader: self.project.reader(self.locale),
            source: &self.source.quantities,
            comparison: self.comparison,
        };
        suggester.suggest(finding, found, wanted, extent(kind, found))
    }

    /// The quantity that one of the two texts repeats.
    fn with_repeated(&self, finding: Finding<'p>, difference: &Difference) -> Finding<'p> {
        match difference.source.or(difference.translation) {
            Some(quantity) => finding.with("value", quantity),
            None => finding,
        }
    }

    fn source_says(
        &self,
        finding: Finding<'p>,
        kind: DifferenceKind,
        quantity: &Quantity,
    ) -> Finding<'p> {
        let text = self.source.text(extent(kind, quantity));
        let finding = finding.with("wanted", text);
        let mut finding = match quantity.zone {
            Some(_) => finding.with("wanted-value", text),
            None => finding.with("wanted-value", quantity),
        };
        finding.values.source = vec![quantity.to_string()];
        finding
    }

    fn translation_says(
        &self,
        finding: Finding<'p>,
        kind: DifferenceKind,
        quantity: &Quantity,
    ) -> Finding<'p> {
        let readable = if quantity.value().is_none() { "no" } else { "yes" };
        let text = self.translation.text(extent(kind, quantity));
        let finding = finding.with("found", text).with("readable", readable);
        // The hour alone would mislead: 17:45 GMT, 18:45 MESZ.
        let mut finding = match quantity.zone {
            Some(_) => finding.with("found-value", text),
            None => finding.with("found-value", quantity),
        };
        finding.values.translation = vec![quantity.to_string()];
        finding
    }

    /// How many times as much as the source the translation says, or the source as the translation.
    fn with_factor(&self, finding: Finding<'p>, difference: &Difference) -> Finding<'p> {
        let source = difference.source.and_then(Quantity::shown_number);
        let translation = difference.translation.and_then(Quantity::shown_number);
        let Some((s, t)) = source.zip(translation) else { return finding };

        let power = s.power_of_ten_between(&t).filter(|it| (1..=MAX_POWER).contains(it));
        // Other factors, such as a dozen, are not powers of ten.
        let Some(factor) = power.and_then(|it| 10_u128.checked_pow(it)).map(Number::whole) else {
            return finding.with("relation", "other");
        };
        let relation = if t.approximate().abs() > s.approximate().abs() { "more" } else { "less" };
        finding.with("factor", factor).with("relation", relation)
    }
}

/// What is wrong with how the number is written: a space where the line may break, or another
/// language's marks.
fn with_dress<'p>(finding: Finding<'p>, difference: &Difference) -> Finding<'p> {
    let breaks = difference.translation.is_some_and(|it| it.dress == Dress::PlainBlank);
    finding.with("dress", if breaks { "blank" } else { "other" })
}

/// What to do: write what is suggested, or correct what is named. `None` if neither is known.
fn advice(finding: &Finding, difference: &Difference) -> Option<&'static str> {
    use DifferenceKind::*;
    if finding.names("suggestion") {
        return Some("write");
    }
    let named = match difference.kind {
        Unit => "unit",
        Currency => "currency",
        Sign => "sign",
        Order => "order",
        Time => "time",
        Ordinal => "ordinal",
        Digit | Transposed | PowerOfTen | Other if difference.has_other_units() => {
            "number-and-unit"
        }
        _ => return None,
    };
    Some(named)
}

/// Whether one says a billion, and the other a trillion: “Billion” is a word for either.
fn are_false_friends(difference: &Difference) -> bool {
    let scale = |it: Option<&Quantity>| it.and_then(|it| it.scale)?.as_whole();
    let (source, translation) = (scale(difference.source), scale(difference.translation));
    difference.kind == DifferenceKind::Scale
        && source.zip(translation).is_some_and(|(a, b)| [a.min(b), a.max(b)] == [BILLION, TRILLION])
}

/// The place of what a text says, or the name of its segment if it says nothing.
fn place_of<'p>(
    segment: &'p Segment<'p>,
    text: &Side,
    kind: DifferenceKind,
    said: Option<&Quantity>,
) -> Place<'p> {
    match said {
        Some(quantity) => segment.file.place(text.span(extent(kind, quantity))),
        None => segment.name_place(),
    }
}

fn severity(weight: Weight) -> Severity {
    match weight {
        Weight::Error => Severity::Error,
        Weight::Warning => Severity::Warning,
        Weight::Note => Severity::Note,
    }
}

/// The bytes that a finding is about: if only the digits are wrong, without the unit after them.
fn extent(kind: DifferenceKind, quantity: &Quantity) -> &Range<usize> {
    if quantity.digits && kind.is_about_digits() { &quantity.literal } else { &quantity.span }
}
