#![doc = include_str!("orphaned.md")]

use std::collections::HashSet;

use super::{Check, CheckOutcome};
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

/// With more pairs of an orphan and a missing key than these, no nearest key is looked for: every
/// pair would be compared letter by letter.
const MAX_PAIRS: usize = 20_000;

/// How like an orphan's key a missing one must be, from 0 to 1.
const LIKENESS: f32 = 0.7;

fn run<'p>(project: &'p Project) -> CheckOutcome<'p> {
    let mut findings = Vec::new();
    let renamed = renamed(project);
    for (at, locale) in project.translations.iter().enumerate() {
        if project.documents.iter().all(|it| it.orphaned(at).next().is_none()) {
            continue;
        }
        let used = referenced_terms(project, at);
        for document in &project.documents {
            let new_keys = NewKeys::new(document, at, &renamed);
            // A used term that only this language has, to inflect a name, is not an orphan.
            let orphans = document
                .orphaned(at)
                .filter(|it| it.key.kind != SegmentKind::Term || !used.contains(it.key.id));
            findings.extend(orphans.map(|it| finding(locale, it, &new_keys)));
        }
    }
    findings.into()
}

fn finding<'p>(locale: &'p Locale, orphan: &'p Segment, new_keys: &NewKeys) -> Finding<'p> {
    let key = orphan.key;
    let finding = Finding::new(key.noun().name(), locale, key, orphan.name_place());
    match new_keys.of(orphan) {
        Some(near) => finding.with("near", near),
        None => finding,
    }
}

/// The keys that the orphans of one translation may have in the source now.
struct NewKeys<'r> {
    translation: usize,
    /// What the base knows to be renamed.
    renamed: &'r [Renamed<'r>],
    /// The keys that the translation lacks; empty if there are too many to compare.
    missing: Vec<String>,
}

impl<'r> NewKeys<'r> {
    fn new(document: &Document, translation: usize, renamed: &'r [Renamed<'r>]) -> NewKeys<'r> {
        let missing = document.missing(translation).map(|it| it.key.to_string());
        let mut missing: Vec<String> = missing.collect();
        if missing.len() * document.orphaned(translation).count() > MAX_PAIRS {
            missing.clear();
        }
        NewKeys { translation, renamed, missing }
    }

    /// The key that the base knows, or else the nearest of those that the translation lacks.
    fn of(&self, orphan: &Segment) -> Option<String> {
        let mut own = self.renamed.iter().filter(|it| it.translation == self.translation);
        if let Some(known) = own.find(|it| std::ptr::eq(it.old, orphan)) {
            return Some(known.new.key.to_string());
        }

        let missing: Vec<&str> = self.missing.iter().map(String::as_str).collect();
        let key = orphan.key.to_string();
        let nearest = similar::get_close_matches(key.as_str(), &missing, 1, LIKENESS);
        nearest.first().map(|it| (*it).to_owned())
    }
}

fn referenced_terms(project: &Project, at: usize) -> HashSet<&str> {
    let mut terms = HashSet::new();
    for translation in project.documents.iter().filter_map(|it| it.translation(at)) {
        let segments = translation.holding(|it| it.placeable || it.select);
        for segment in segments.chain(&translation.grammar) {
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
