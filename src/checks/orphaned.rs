#![doc = include_str!("orphaned.md")]

use std::collections::HashSet;

use super::{Check, Outcome};
use crate::finding::{Finding, Severity};
use crate::ftl::{Inline, Noun, PatternStep, Segment, SegmentKind, walk};
use crate::locale::Locale;
use crate::project::{Document, Project};
use crate::standing::renamed::{Renamed, renamed};

pub(super) const CHECK: Check = Check {
    name: "orphaned",
    severity: Severity::Warning,
    kinds: Noun::NAMES,
    page: include_str!("orphaned.md"),
    run,
    finds_leftovers: true,
    ..Check::USUAL
};

/// With more pairs of keys than this, no nearest key is looked for: it would cost more than it
/// helps.
const MAX_PAIRS: usize = 20_000;

fn run<'p>(project: &'p Project) -> Outcome<'p> {
    let mut findings = Vec::new();
    let renamed = renamed(project);
    for (at, locale) in project.translations.iter().enumerate() {
        if project.documents.iter().all(|it| it.orphaned(at).next().is_none()) {
            continue;
        }
        // A term that only this language needs, to inflect a name, belongs to it.
        let helpers = referenced_terms(project, at);
        for document in &project.documents {
            findings.extend(in_translation(document, locale, at, &helpers, &renamed));
        }
    }
    findings.into()
}

fn in_translation<'p>(
    document: &'p Document,
    locale: &'p Locale,
    at: usize,
    helpers: &HashSet<&str>,
    renamed: &[Renamed],
) -> Vec<Finding<'p>> {
    let missing: Vec<String> = document.missing(at).map(|it| it.key.to_string()).collect();
    let few = missing.len() * document.orphaned(at).count() <= MAX_PAIRS;
    let helper = |it: &Segment| it.key.kind == SegmentKind::Term && helpers.contains(it.key.id);
    let finding = |it: &'p Segment| {
        let finding = Finding::new(it.key.noun().name(), locale, it.key, it.name_place());
        // What the base knows is no guess.
        let known =
            renamed.iter().find(|known| known.translation == at && std::ptr::eq(known.old, it));
        if let Some(known) = known {
            return finding.with("near", known.new.key.to_string());
        }
        match few.then(|| nearest(&it.key.to_string(), &missing)).flatten() {
            Some(near) => finding.with("near", near),
            None => finding,
        }
    };
    document.orphaned(at).filter(|it| !helper(it)).map(finding).collect()
}

/// The nearest of the keys that this translation lacks: an orphan may be one of them under an old
/// name.
fn nearest<'c>(key: &str, candidates: &'c [String]) -> Option<&'c str> {
    let candidates: Vec<&str> = candidates.iter().map(String::as_str).collect();
    similar::get_close_matches(key, &candidates, 1, 0.7).first().copied()
}

fn referenced_terms(project: &Project, at: usize) -> HashSet<&str> {
    let mut terms = HashSet::new();
    for translation in project.documents.iter().filter_map(|it| it.translation(at)) {
        for segment in
            translation.holding(|it| it.placeable || it.select).chain(&translation.grammar)
        {
            walk(&segment.pattern, &mut |step| {
                if let PatternStep::Shown(Inline::TermReference { id, .. })
                | PatternStep::Selector(Inline::TermReference { id, .. }, _) = step
                {
                    terms.insert(id.name.text);
                }
            });
        }
    }
    terms
}
