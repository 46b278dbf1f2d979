//! A changed number in one sentence: what the source says now, what it said before, and what the
//! translation still says.

use super::was::was;
use crate::base::BaseEntry;
use crate::base::change::{ChangedQuantity, changed_quantities};
use crate::finding::suggestion::suggestion;
use crate::finding::{Finding, Was};
use crate::ftl::{Segment, text};
use crate::project::Project;
use crate::quantities::{Quantity, agree};
use crate::standing::state::{Progress, Standing};
use crate::text::file::Place;

/// A quantity of a translation.
struct Said<'p> {
    quantity: Quantity,
    place: Place<'p>,
}

/// Completes a finding with the quantity that has changed. Of several, it names one that the
/// translation still has as it was: there it can say what to write.
pub(super) fn with_number<'p>(
    finding: Finding<'p>,
    project: &'p Project,
    progress: &Progress<'p>,
    standing: &Standing<'p>,
    entry: &BaseEntry<'p>,
) -> Finding<'p> {
    let changed = changed_quantities(&entry.segment, standing.source, project.source_reader());
    let said = standing.translation.map(|it| said(project, progress.translation, it));
    let said = said.unwrap_or_default();
    let named = changed.iter().find(|it| still_says(&said, it).is_some()).or(changed.first());
    let Some(named) = named else { return finding };
    let still = still_says(&said, named);

    let mut finding = with_translation(with_change(finding, named), still);
    let now = named.now.as_ref();
    let beside = now.and_then(|it| place_of(project, standing.source, it));
    finding = finding.beside(beside.unwrap_or_else(|| standing.source.name_place()));
    let suggestion = now.and_then(|it| suggestion(it, progress.locale));
    if let (Some(suggestion), Some(_)) = (suggestion, still) {
        finding = finding.with("suggestion", suggestion);
    }

    let found = changed.iter().filter_map(|it| still_says(&said, it));
    finding.values.source = canonical(changed.iter().filter_map(|it| it.now.as_ref()));
    finding.values.translation = canonical(found.map(|it| &it.quantity));
    let values = canonical(changed.iter().filter_map(|it| it.before.as_ref()));
    finding.was = Some(Was { values, ..was(entry, standing.source) });
    finding
}

/// What a translation says where the source has changed, if it still says what the source said.
fn still_says<'s, 'p>(said: &'s [Said<'p>], changed: &ChangedQuantity) -> Option<&'s Said<'p>> {
    let before = changed.before.as_ref()?;
    said.iter().find(|it| agree(before, &it.quantity))
}

fn with_change<'p>(mut finding: Finding<'p>, changed: &ChangedQuantity) -> Finding<'p> {
    let change = match (&changed.before, &changed.now) {
        (None, _) => "added",
        (_, None) => "gone",
        _ => "changed",
    };
    finding = finding.with("change", change);
    for (name, quantity) in [("before", &changed.before), ("now", &changed.now)] {
        if let Some(quantity) = quantity {
            finding = finding.with(name, quantity);
        }
    }
    finding
}

fn with_translation<'p>(mut finding: Finding<'p>, still: Option<&Said<'p>>) -> Finding<'p> {
    let Some(still) = still else { return finding.with("says", "other") };
    finding.place = still.place;
    finding
        .with("says", "still")
        .with("found", still.place.text())
        .with("found-value", &still.quantity)
}

fn canonical<'q>(quantities: impl Iterator<Item = &'q Quantity>) -> Vec<String> {
    quantities.map(ToString::to_string).collect()
}

/// Every quantity of a translation.
fn said<'p>(project: &Project, at: usize, translation: &'p Segment<'p>) -> Vec<Said<'p>> {
    let mut said = Vec::new();
    for text in text::texts(translation) {
        for quantity in project.reader(at).read(&text.text) {
            let span = text.span(quantity.span.start, quantity.span.end);
            said.push(Said { quantity, place: translation.file.place(span) });
        }
    }
    said
}

/// Where a source says a quantity.
fn place_of<'p>(project: &Project, source: &Segment<'p>, wanted: &Quantity) -> Option<Place<'p>> {
    text::texts(source).into_iter().find_map(|text| {
        let quantities = project.source_reader().read(&text.text);
        let same = quantities.iter().find(|it| it.to_string() == wanted.to_string())?;
        Some(source.file.place(text.span(same.span.start, same.span.end)))
    })
}
