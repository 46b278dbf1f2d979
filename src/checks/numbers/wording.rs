//! A difference as a finding: where it is, what both sides mean, and what to write.

use std::ops::Range;

use crate::finding::suggestion::suggestion;
use crate::finding::{Finding, Severity, Suspect};
use crate::ftl::Segment;
use crate::project::Project;
use crate::project::compared::Side;
use crate::quantities::{Difference, DifferenceKind, Number, Quantity, Weight};
use crate::text::file::Place;

/// The texts that a difference was found in.
pub(super) struct Wording<'w, 'p> {
    pub project: &'p Project,
    pub source: &'w Side<'w>,
    pub translation: &'w Side<'w>,
    pub segment: &'p Segment<'p>,
    pub source_segment: &'p Segment<'p>,
}

impl<'p> Wording<'_, 'p> {
    pub fn finding(&self, difference: &Difference, locale: usize, suspect: Suspect) -> Finding<'p> {
        let locale = &self.project.translations[locale];
        let place = match difference.translation {
            Some(it) => self.segment.file.place(self.translation.span(extent(difference.kind, it))),
            None => self.segment.name_place(),
        };
        let beside: Place = match difference.source {
            Some(it) => {
                self.source_segment.file.place(self.source.span(extent(difference.kind, it)))
            }
            None => self.source_segment.name_place(),
        };
        let mut finding =
            Finding::new(difference.kind.name(), locale, self.segment.key, place).beside(beside);
        finding.severity = match difference.weight {
            Weight::Error => Severity::Error,
            Weight::Warning => Severity::Warning,
            Weight::Note => Severity::Note,
        };
        finding.suspect = Some(suspect);
        finding = finding.with("suspect", suspect.name());
        if let Some(it) = difference.source {
            finding = self.source_says(finding, difference.kind, it);
        }
        if let Some(it) = difference.translation {
            finding = self.translation_says(finding, difference.kind, it);
        }
        match difference.kind {
            DifferenceKind::Format => self.with_dress(finding, difference),
            DifferenceKind::Repeated => self.with_repeated(finding, difference),
            _ => self.with_factor(finding, difference),
        }
    }

    /// What is wrong with how the number is written: a blank where the line may break, or another
    /// language's marks.
    fn with_dress(&self, mut finding: Finding<'p>, difference: &Difference) -> Finding<'p> {
        let text = difference.translation.map_or("", |it| self.translation.text(&it.literal));
        let group = self.translation.locale.separators().group;
        if !group.is_whitespace() || !text.contains(' ') {
            return finding.with("dress", "other");
        }
        finding.arguments.retain(|(name, _)| *name != "suggestion");
        finding
            .with("dress", "blank")
            .with("suggestion", text.replace(' ', group.encode_utf8(&mut [0; 4])))
    }

    /// What one of the two says once more.
    fn with_repeated(&self, finding: Finding<'p>, difference: &Difference) -> Finding<'p> {
        match difference.source.or(difference.translation) {
            Some(it) => finding.with("value", it),
            None => finding,
        }
    }

    fn source_says(
        &self,
        finding: Finding<'p>,
        kind: DifferenceKind,
        quantity: &Quantity,
    ) -> Finding<'p> {
        let phrase = if kind == DifferenceKind::Dropped {
            self.source.phrase(quantity)
        } else {
            self.source.text(extent(kind, quantity))
        };
        let mut finding = finding.with("wanted", phrase).with("wanted-value", quantity);
        finding.values.source = vec![quantity.to_string()];
        match suggestion(quantity, self.translation.locale) {
            Some(it) => finding.with("suggestion", it),
            None => finding,
        }
    }

    fn translation_says(
        &self,
        finding: Finding<'p>,
        kind: DifferenceKind,
        quantity: &Quantity,
    ) -> Finding<'p> {
        let readable = if quantity.readings.is_empty() { "no" } else { "yes" };
        let phrase = if kind == DifferenceKind::Added {
            self.translation.phrase(quantity)
        } else {
            self.translation.text(extent(kind, quantity))
        };
        let mut finding =
            finding.with("found", phrase).with("readable", readable).with("found-value", quantity);
        finding.values.translation = vec![quantity.to_string()];
        finding
    }

    /// How many times more or less the translation says.
    fn with_factor(&self, finding: Finding<'p>, difference: &Difference) -> Finding<'p> {
        let number = |it: Option<&Quantity>| it.and_then(Quantity::shown_number);
        let Some((s, t)) = number(difference.source).zip(number(difference.translation)) else {
            return finding;
        };
        let power = s.power_of_ten_between(&t).filter(|it| (1..=38).contains(it));
        // A dozen is not a power of ten.
        let Some(factor) = power.and_then(|it| 10_u128.checked_pow(it)).map(Number::whole) else {
            return finding.with("relation", "other");
        };
        let relation = if t.approximate().abs() > s.approximate().abs() { "more" } else { "less" };
        finding.with("factor", factor).with("relation", relation)
    }
}

/// The bytes that a finding is about: where only the digits are wrong, without the unit behind
/// them.
fn extent(kind: DifferenceKind, quantity: &Quantity) -> &Range<usize> {
    if quantity.digits && kind.is_about_digits() { &quantity.literal } else { &quantity.span }
}
