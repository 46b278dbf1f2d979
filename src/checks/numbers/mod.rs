#![doc = include_str!("../numbers.md")]

use std::collections::HashSet;

use rayon::prelude::*;

use super::{Check, CheckOutcome};
use crate::finding::{Finding, Severity};
use crate::ftl::{Segment, text};
use crate::project::compared::{Compared, TextPair, compare_texts, is_blank};
use crate::project::{Document, Group, Project};
use crate::quantities::{DifferenceKind, Firmness, Quantity, Reader, agree_in_order, compare};

mod verdict;
mod wording;

use verdict::suspect;
use wording::BothTexts;

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

fn run<'p>(project: &'p Project) -> CheckOutcome<'p> {
    let documents = project.documents.par_iter().map(|it| in_document(project, it));
    let (findings, compared): (Vec<Vec<Finding>>, _) = documents.unzip();
    CheckOutcome { findings: findings.into_iter().flatten().collect(), compared }
}

/// The findings, and how many quantities of the source were compared with each translation.
fn in_document<'p>(project: &'p Project, document: &'p Document) -> (Vec<Finding<'p>>, Vec<usize>) {
    let mut findings = Vec::new();
    let mut compared = vec![0; project.translations.len()];
    for group in document.groups() {
        let count = match in_plain_text(project, &group) {
            Some(count) => count,
            None => in_all_texts(project, &group, &mut findings),
        };
        for (locale, _) in &group.translations {
            compared[*locale] += count;
        }
    }
    (findings, compared)
}

/// How many quantities the source has, if all translations agree and every text is one piece. Most
/// segments are like that, and this settles them without unfolding variants.
fn in_plain_text(project: &Project, group: &Group) -> Option<usize> {
    let source = project.source_reader().read(text::plain(group.source)?);
    let mut translations = group.translations.iter();
    let agree = translations.all(|(locale, segment)| {
        is_blank(segment) || agrees(segment, project.reader(*locale), &source)
    });
    agree.then(|| count(&source))
}

fn agrees(translation: &Segment, reader: &Reader, source: &[Quantity]) -> bool {
    let Some(text) = text::plain(translation) else { return false };
    let translation = reader.read(text);
    agree_in_order(source, &translation) || compare(source, &translation).differences.is_empty()
}

/// How many quantities a translation must have.
fn count(quantities: &[Quantity]) -> usize {
    quantities.iter().filter(|it| it.firmness >= Firmness::Firm).count()
}

/// Compares every text of a segment, and returns how many quantities the text with most has.
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
    let mut readers = [project.source_reader(), project.reader(own.locale)].into_iter();
    let read_words = readers.all(Reader::reads_words);
    for TextPair { source, translation, comparison } in &own.pairs {
        let texts = BothTexts {
            project,
            locale: own.locale,
            comparison,
            source,
            translation,
            segment: own.segment,
            source_segment,
        };
        for difference in &comparison.differences {
            let suspect = suspect(difference, source, all, own.locale);
            let mut finding = texts.finding(difference, suspect);
            if !read_words && difference.may_stand_in_words() {
                finding.severity = Severity::Note;
            }
            findings.push(finding);
        }
    }

    // Text outside a select is part of every variant's text.
    let mut seen = HashSet::new();
    findings.retain(|it| seen.insert((it.kind, it.place.span, it.source.map(|it| it.span))));
    findings
}
