//! A changed number in one sentence: what the source says now, what it said before, and what the
//! translation still says.

use super::was::was;
use crate::base::BaseEntry;
use crate::base::change::{ChangedQuantity, changed_quantities};
use crate::finding::{Finding, Was};
use crate::ftl::Segment;
use crate::project::Project;
use crate::project::compared::Side;
use crate::project::suggestion::Suggester;
use crate::quantities::{Quantity, Reader, agree, compare};
use crate::standing::state::{Progress, Standing};
use crate::text::file::Place;

/// A quantity of a translation, and the text that says it.
struct Said<'s, 'p> {
    side: &'s Side<'s>,
    quantity: &'s Quantity,
    segment: &'p Segment<'p>,
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
    let reader = project.reader(progress.translation);
    let sides = standing.translation.map(|it| (it, Side::all(it, progress.locale, reader)));
    let said: Vec<Said> = sides.iter().flat_map(|(it, sides)| said(it, sides)).collect();
    let named = changed.iter().find(|it| still_says(&said, it).is_some()).or(changed.first());
    let Some(named) = named else { return finding };
    let still = still_says(&said, named);

    let mut finding = with_translation(with_change(finding, named), still);
    let sources = Side::all(standing.source, &project.source, project.source_reader());
    let now = named.now.as_ref().and_then(|it| said_in(standing.source, &sources, it));
    let beside = now.as_ref().map(Said::place);
    finding = finding.beside(beside.unwrap_or_else(|| standing.source.name_place()));
    if let Some((now, still)) = now.zip(still) {
        finding = suggested(finding, reader, &now, still);
    }
    let advice = if finding.names("suggestion") { "write" } else { "update" };
    finding = finding.with("advice", advice);

    let found = changed.iter().filter_map(|it| still_says(&said, it));
    finding.values.source = canonical(changed.iter().filter_map(|it| it.now.as_ref()));
    finding.values.translation = canonical(found.map(|it| it.quantity));
    let values = canonical(changed.iter().filter_map(|it| it.before.as_ref()));
    finding.was = Some(Was { values, ..was(entry, standing.source) });
    finding
}

/// What a translation says where the source has changed, if it still says what the source said.
fn still_says<'a, 's, 'p>(
    said: &'a [Said<'s, 'p>],
    changed: &ChangedQuantity,
) -> Option<&'a Said<'s, 'p>> {
    let before = changed.before.as_ref()?;
    said.iter().find(|it| agree(before, it.quantity))
}

/// The finding with what to write for the translation to say what the source says now.
fn suggested<'p>(
    finding: Finding<'p>,
    reader: &Reader,
    now: &Said,
    still: &Said<'_, 'p>,
) -> Finding<'p> {
    let (source, translation) = (&now.side.quantities, &still.side.quantities);
    let suggester = Suggester {
        segment: still.segment,
        side: still.side,
        reader,
        source,
        comparison: &compare(source, translation),
    };
    suggester.suggest(finding, still.quantity, now.quantity, &still.quantity.span)
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

fn with_translation<'p>(mut finding: Finding<'p>, still: Option<&Said<'_, 'p>>) -> Finding<'p> {
    let Some(still) = still else { return finding.with("says", "other") };
    let place = still.place();
    finding.place = place;
    finding.with("says", "still").with("found", place.text()).with("found-value", still.quantity)
}

fn canonical<'q>(quantities: impl Iterator<Item = &'q Quantity>) -> Vec<String> {
    quantities.map(ToString::to_string).collect()
}

/// Every quantity of a translation.
fn said<'s, 'p>(segment: &'p Segment<'p>, sides: &'s [Side<'s>]) -> Vec<Said<'s, 'p>> {
    let texts = sides.iter();
    texts
        .flat_map(|side| side.quantities.iter().map(move |it| Said { side, quantity: it, segment }))
        .collect()
}

impl<'p> Said<'_, 'p> {
    /// Where it stands.
    fn place(&self) -> Place<'p> {
        self.segment.file.place(self.side.span(&self.quantity.span))
    }
}

/// A quantity where a text says it.
fn said_in<'s, 'p>(
    segment: &'p Segment<'p>,
    sides: &'s [Side<'s>],
    wanted: &Quantity,
) -> Option<Said<'s, 'p>> {
    said(segment, sides).into_iter().find(|it| it.quantity.to_string() == wanted.to_string())
}
