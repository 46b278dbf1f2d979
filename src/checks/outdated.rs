#![doc = include_str!("outdated.md")]

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Check, Outcome};
use crate::base::BaseEntry;
use crate::base::change::{Change, ChangedQuantity, changed_quantities};
use crate::base::diff;
use crate::finding::suggestion::suggestion;
use crate::finding::{Finding, Severity, Was};
use crate::ftl::{Inline, PatternStep, Segment, SegmentKind, text, walk};
use crate::project::Project;
use crate::project::config::DEFAULT_FOLDER;
use crate::quantities::{Quantity, agree};
use crate::standing::state::{Progress, Standing, State, standings};
use crate::text::file::{Place, Span};

pub(super) const CHECK: Check = Check {
    name: "outdated",
    severity: Severity::Error,
    kinds: &[
        Kind::Cosmetic.name(),
        Kind::Minor.name(),
        Kind::Meaning.name(),
        Kind::Number.name(),
        Kind::Revised.name(),
        Kind::Torn.name(),
        Kind::Unrecorded.name(),
    ],
    page: include_str!("outdated.md"),
    run,
    needs_base: true,
    takes_in,
    ..Check::USUAL
};

/// Why a translation may no longer say what its source says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Cosmetic,
    Minor,
    Meaning,
    Number,
    Revised,
    Torn,
    Unrecorded,
}

impl Kind {
    fn of(change: Change) -> Kind {
        match change {
            Change::Cosmetic => Kind::Cosmetic,
            Change::Minor => Kind::Minor,
            Change::Meaning => Kind::Meaning,
            Change::Number => Kind::Number,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Kind::Cosmetic => "cosmetic",
            Kind::Minor => "minor",
            Kind::Meaning => "meaning",
            Kind::Number => "number",
            Kind::Revised => "revised",
            Kind::Torn => "torn",
            Kind::Unrecorded => "unrecorded",
        }
    }
}

fn run<'p>(project: &'p Project) -> Outcome<'p> {
    let standings = standings(project);
    let mut findings: Vec<Finding> =
        standings.par_iter().flat_map_iter(|it| in_document(project, it)).collect();
    let changed = |it: &&mut Finding| it.was.is_some() && it.kind != Kind::Cosmetic.name();
    if findings.iter_mut().any(|it| changed(&it)) {
        let dependants = dependants(project);
        findings.iter_mut().filter(changed).for_each(|it| name_dependants(it, &dependants));
    }
    findings.into()
}

/// Whether a finding about a changed number says what another finding says about numbers: all that
/// the source says now, and nothing that the translation does not still say.
fn takes_in(taker: &Finding, other: &Finding) -> bool {
    let before: Vec<&String> = taker.was.iter().flat_map(|it| &it.values).collect();
    let source = other.values.source.iter().all(|it| taker.values.source.contains(it));
    let mut translation = other.values.translation.iter();
    let still = |it: &String| before.contains(&it) || taker.values.translation.contains(it);
    taker.kind == Kind::Number.name() && source && translation.all(still)
}

/// Which segments of the source show another one: by document and the key that is referred to.
type Dependants<'p> = FxHashMap<(&'p str, String), Vec<String>>;

fn dependants<'p>(project: &'p Project) -> Dependants<'p> {
    let mut dependants = Dependants::default();
    for document in &project.documents {
        let source = document.source().into_iter();
        for segment in source.flat_map(|it| it.holding(|it| it.placeable || it.select)) {
            walk(&segment.pattern, &mut |step| {
                let (PatternStep::Shown(inline) | PatternStep::Selector(inline, _)) = step else {
                    return;
                };
                let key = match inline {
                    Inline::TermReference { id, .. } => format!("-{}", id.name.text),
                    Inline::MessageReference { id, .. } => id.name.text.to_owned(),
                    _ => return,
                };
                let own = dependants.entry((&document.path, key)).or_default();
                if own.last().is_none_or(|it| *it != segment.key.to_string()) {
                    own.push(segment.key.to_string());
                }
            });
        }
    }
    dependants
}

/// More than these are only counted.
const MOST_DEPENDANTS: usize = 5;

/// What shows a changed segment has not changed itself, but should be looked at with it.
fn name_dependants(finding: &mut Finding, dependants: &Dependants) {
    let Some(keys) = dependants.get(&(finding.place.file.document.as_str(), finding.key.clone()))
    else {
        return;
    };
    let named = keys.iter().take(MOST_DEPENDANTS).cloned().collect::<Vec<_>>().join(", ");
    let more = if keys.len() > MOST_DEPENDANTS { ", …" } else { "" };
    finding.arguments.push(("dependants", (named + more).into()));
}

fn in_document<'p>(project: &'p Project, progress: &Progress<'p>) -> Vec<Finding<'p>> {
    // A file of which nothing is recorded yet is told once, at the end.
    let recorded = project.base(progress.translation).file(&progress.document.path).is_some();
    let find = |it: &Standing<'p>| finding(project, progress, it);
    let told = progress
        .segments
        .iter()
        .filter(|it| recorded || it.state != State::Unrecorded)
        .filter_map(find);
    told.chain(conflict(project, progress)).collect()
}

/// A merge that nobody has finished: what is whole counts, but somebody should look.
fn conflict<'p>(project: &'p Project, progress: &Progress<'p>) -> Option<Finding<'p>> {
    let base = project.base(progress.translation).file(&progress.document.path)?;
    let mut finding =
        Finding::new(Kind::Torn.name(), progress.locale, "", base.file.place(base.conflict?))
            .with("what", "markers");
    finding.severity = Severity::Warning;
    Some(finding)
}

fn finding<'p>(
    project: &'p Project,
    progress: &Progress<'p>,
    standing: &Standing<'p>,
) -> Option<Finding<'p>> {
    let translation = standing.translation?;
    let (kind, severity) = match (standing.state, standing.change) {
        (State::Outdated, Some(change)) => (Kind::of(change), severity(change)),
        (State::Revised, _) => (Kind::Revised, Severity::Warning),
        (State::Torn, _) => (Kind::Torn, Severity::Error),
        (State::Unrecorded, _) => (Kind::Unrecorded, Severity::Warning),
        _ => return None,
    };
    let mut finding =
        Finding::new(kind.name(), progress.locale, translation.key, translation.name_place())
            .with("accept", accept(project, translation));
    finding.severity = severity;
    if kind == Kind::Torn {
        finding = finding.with("what", "entry");
    }
    match standing.entry.filter(|_| standing.state != State::Torn) {
        None => Some(finding.beside(standing.source.name_place())),
        Some(entry) if kind == Kind::Number => {
            Some(number(project, progress, standing, entry, finding))
        }
        Some(entry) => {
            let was = was(entry, standing.source);
            let first = was.now.first().copied().unwrap_or(standing.source.name);
            finding.was = Some(was);
            Some(finding.beside(standing.source.file.place(first)))
        }
    }
}

/// The command that confirms just this translation.
fn accept(project: &Project, translation: &Segment) -> String {
    let file = translation.file;
    let below = format!("/{}/{}", file.locale, file.document);
    let mut command = "einklang accept".to_owned();
    if let Some(folder) = file.path.strip_suffix(&below).filter(|it| *it != DEFAULT_FOLDER) {
        command += &format!(" --folder {}", quoted(folder));
    }
    command += &format!(" --locale {}", file.locale);
    let sources = project.documents.iter().filter_map(|it| it.source());
    if sources.filter(|it| it.get(&translation.key).is_some()).nth(1).is_some() {
        command += &format!(" --file {}", quoted(&file.path));
    }
    // Without a mark the key of a term would be taken for an option.
    let mark = if translation.key.kind == SegmentKind::Term { " --" } else { "" };
    format!("{command}{mark} {}", translation.key)
}

/// A path as a shell takes it.
fn quoted(path: &str) -> String {
    if path.contains([' ', '\'', '"', '$', '&', '(', ')']) {
        format!("'{}'", path.replace('\'', "'\\''"))
    } else {
        path.to_owned()
    }
}

fn severity(change: Change) -> Severity {
    match change {
        Change::Cosmetic => Severity::Note,
        Change::Minor => Severity::Warning,
        Change::Meaning | Change::Number => Severity::Error,
    }
}

fn was<'p>(entry: &BaseEntry<'p>, source: &Segment<'p>) -> Was<'p> {
    let changes = diff::changes(&entry.segment, source);
    // Where words were only put in, the place where they are missing is marked.
    let spans = |side: fn(&diff::ChangedWords) -> Span| -> Vec<Span> {
        let words: Vec<Span> = changes.iter().map(side).filter(|it| it.start < it.end).collect();
        if words.is_empty() { changes.iter().map(side).take(1).collect() } else { words }
    };
    let place = entry.segment.text_place();
    Was { place, before: spans(|it| it.before), now: spans(|it| it.now), values: Vec::new() }
}

/// A changed number is told in one sentence: what the source says now, what it said, and what the
/// translation still says.
fn number<'p>(
    project: &'p Project,
    progress: &Progress<'p>,
    standing: &Standing<'p>,
    entry: &BaseEntry<'p>,
    finding: Finding<'p>,
) -> Finding<'p> {
    let changed = changed_quantities(&entry.segment, standing.source, project.source_reader());
    let still =
        standing.translation.map(|it| said(project, progress.translation, it)).unwrap_or_default();
    let says = |it: &ChangedQuantity| {
        it.before.as_ref().and_then(|before| still.iter().find(|(own, _)| agree(before, own)))
    };
    let told = changed.iter().find(|it| says(it).is_some()).or(changed.first());
    let Some(told) = told else { return finding };
    let mut finding = finding.with(
        "change",
        match (&told.before, &told.now) {
            (None, _) => "added",
            (_, None) => "gone",
            _ => "changed",
        },
    );
    for (name, quantity) in [("before", &told.before), ("now", &told.now)] {
        if let Some(quantity) = quantity {
            finding = finding.with(name, quantity);
        }
    }
    match says(told) {
        Some((quantity, place)) => {
            finding.place = *place;
            finding = finding
                .with("says", "still")
                .with("found", place.text())
                .with("found-value", quantity);
        }
        None => finding = finding.with("says", "other"),
    }
    if let Some(now) = &told.now
        && let Some(place) = place_of(project, standing.source, now)
    {
        finding = finding.beside(place);
    } else {
        finding = finding.beside(standing.source.name_place());
    }
    let suggestion = told.now.as_ref().and_then(|it| suggestion(it, progress.locale));
    if let (Some(suggestion), Some(_)) = (suggestion, says(told)) {
        finding = finding.with("suggestion", suggestion);
    }
    let canonical = |it: &Option<Quantity>| it.as_ref().map(ToString::to_string);
    finding.values.source = changed.iter().filter_map(|it| canonical(&it.now)).collect();
    finding.values.translation =
        changed.iter().filter_map(says).map(|(it, _)| it.to_string()).collect();
    let values = changed.iter().filter_map(|it| canonical(&it.before)).collect();
    finding.was = Some(Was { values, ..was(entry, standing.source) });
    finding
}

/// Every quantity of a translation with its place.
fn said<'p>(
    project: &Project,
    at: usize,
    translation: &'p Segment<'p>,
) -> Vec<(Quantity, Place<'p>)> {
    let mut said = Vec::new();
    for text in text::texts(translation) {
        for quantity in project.reader(at).read(&text.text) {
            let span = text.span(quantity.span.start, quantity.span.end);
            said.push((quantity, translation.file.place(span)));
        }
    }
    said
}

/// Where a source says a quantity.
fn place_of<'p>(project: &Project, source: &Segment<'p>, wanted: &Quantity) -> Option<Place<'p>> {
    text::texts(source).into_iter().find_map(|text| {
        let quantities = project.source_reader().read(&text.text);
        let own = quantities.iter().find(|it| it.to_string() == wanted.to_string())?;
        Some(source.file.place(text.span(own.span.start, own.span.end)))
    })
}
