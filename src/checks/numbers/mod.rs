#![doc = include_str!("../numbers.md")]

use std::collections::HashSet;

use rayon::prelude::*;

use super::{Check, Outcome};
use crate::finding::{Finding, Severity};
use crate::ftl::{Segment, text};
use crate::project::compared::{Compared, compare_texts, is_blank};
use crate::project::{Document, Group, Project};
use crate::quantities::{DifferenceKind, Firmness, Quantity, agree_in_order, compare};

mod verdict;
mod wording;

use verdict::suspect;
use wording::Wording;

pub(super) const CHECK: Check = Check {
    name: "numbers",
    severity: Severity::Error,
    kinds: &DifferenceKind::NAMES,
    page: include_str!("../numbers.md"),
    run,
    guards: true,
    compares_quantities: true,
    ..Check::USUAL
};

fn run<'p>(project: &'p Project) -> Outcome<'p> {
    let documents = project.documents.par_iter();
    let (findings, compared): (Vec<Vec<Finding>>, _) =
        documents.map(|it| in_document(project, it)).unzip();
    Outcome { findings: findings.into_iter().flatten().collect(), compared }
}

/// What was found, and how many quantities of the source were compared with each translation.
fn in_document<'p>(project: &'p Project, document: &'p Document) -> (Vec<Finding<'p>>, Vec<usize>) {
    let mut findings = Vec::new();
    let mut compared = vec![0; project.translations.len()];
    for group in document.groups() {
        let count = match in_plain_text(project, &group) {
            Some(count) => count,
            None => in_all_texts(project, &group, &mut findings),
        };
        group.translations.iter().for_each(|(locale, _)| compared[*locale] += count);
    }
    (findings, compared)
}

/// Most segments are one piece of text and agree: that is seen without unfolding anything. How many
/// quantities the source has, if so.
fn in_plain_text(project: &Project, group: &Group) -> Option<usize> {
    let source = project.source_reader().read(text::plain(group.source)?);
    let agree = group.translations.iter().all(|(locale, segment)| {
        is_blank(segment)
            || text::plain(segment).is_some_and(|it| {
                let translation = project.reader(*locale).read(it);
                agree_in_order(&source, &translation)
                    || compare(&source, &translation).differences.is_empty()
            })
    });
    agree.then(|| count(&source))
}

/// The quantities that a translation must have.
fn count(quantities: &[Quantity]) -> usize {
    quantities.iter().filter(|it| it.firmness >= Firmness::Firm).count()
}

/// Compares every text of a segment, and says how many quantities its richest text has.
fn in_all_texts<'p>(
    project: &'p Project,
    group: &Group<'p>,
    found: &mut Vec<Finding<'p>>,
) -> usize {
    compare_texts(project, group, |sources, compared| {
        found.extend(compared.iter().flat_map(|it| findings(project, group.source, it, compared)));
        sources.iter().map(|it| count(&it.quantities)).max().unwrap_or(0)
    })
}

fn findings<'p>(
    project: &'p Project,
    source_segment: &'p Segment<'p>,
    own: &Compared<'_, 'p>,
    all: &[Compared],
) -> Vec<Finding<'p>> {
    let mut findings = Vec::new();
    let mut seen = HashSet::new();
    for (source, translation, comparison) in &own.pairs {
        for difference in &comparison.differences {
            let readers = [project.source_reader(), project.reader(own.locale)];
            let unread =
                !readers.iter().all(|it| it.reads_words()) && difference.may_stand_in_words();
            let words =
                Wording { project, source, translation, segment: own.segment, source_segment };
            let mut finding =
                words.finding(difference, own.locale, suspect(difference, source, all, own.locale));
            if unread {
                finding.severity = Severity::Note;
            }
            // Text outside a select is part of every variant's text.
            if seen.insert((finding.kind, finding.place.span, finding.source.map(|it| it.span))) {
                findings.push(finding);
            }
        }
    }
    findings
}
