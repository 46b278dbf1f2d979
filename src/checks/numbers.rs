#![doc = include_str!("numbers.md")]

use std::collections::HashSet;

use rayon::prelude::*;

use super::Check;
use crate::finding::{Finding, Severity};
use crate::ftl::{Segment, text};
use crate::model::{Document, Group, Project};
use crate::quantities::{Comparison, KINDS, Level, Quantity, agree_in_order, compare};

mod side;
mod verdict;
mod wording;

use side::Side;
use verdict::suspect;
use wording::Wording;

pub(super) const CHECK: Check = Check {
    name: "numbers",
    severity: Severity::Error,
    kinds: KINDS,
    settings: &[],
    page: include_str!("numbers.md"),
    run,
};

fn run<'p>(project: &'p Project) -> Vec<Finding<'p>> {
    project.documents.par_iter().flat_map_iter(|it| in_document(project, it)).collect()
}

fn in_document<'p>(project: &'p Project, document: &'p Document) -> Vec<Finding<'p>> {
    let mut findings = Vec::new();
    let mut compared = vec![0; project.translations.len()];
    for group in document.groups() {
        let count = match in_plain_text(project, &group) {
            Some(count) => count,
            None => in_all_texts(project, &group, &mut findings),
        };
        group.translations.iter().for_each(|(locale, _)| compared[*locale] += count);
    }
    document.set_compared(compared);
    findings
}

/// A translation without text is the finding of another check.
fn is_blank(segment: &Segment) -> bool {
    segment.pattern.elements.is_empty() || text::plain(segment).is_some_and(|it| it.trim().is_empty())
}

/// Most segments are one piece of text and agree: that is seen without unfolding anything. How many quantities the source
/// has, if so.
fn in_plain_text(project: &Project, group: &Group) -> Option<usize> {
    let source = project.source_reader().read(text::plain(group.source)?);
    let agree = group.translations.iter().all(|(locale, segment)| {
        is_blank(segment)
            || text::plain(segment).is_some_and(|it| {
                let translation = project.reader(*locale).read(it);
                agree_in_order(&source, &translation) || compare(&source, &translation).differences.is_empty()
            })
    });
    agree.then(|| count(&source))
}

/// The quantities that a translation must have.
fn count(quantities: &[Quantity]) -> usize {
    quantities.iter().filter(|it| it.level >= Level::Firm).count()
}

/// The texts of one translation.
struct Translation<'s, 'p> {
    locale: usize,
    segment: &'p Segment<'p>,
    sides: Vec<Side<'s>>,
}

/// One translation beside the source.
struct Compared<'s, 'p> {
    locale: usize,
    segment: &'p Segment<'p>,
    /// Each text with the text of the source that it belongs to.
    pairs: Vec<Pair<'s>>,
}

type Pair<'s> = (&'s Side<'s>, &'s Side<'s>, Comparison<'s>);

/// Compares every text of a segment, and says how many quantities its richest text has.
fn in_all_texts<'p>(project: &'p Project<'p>, group: &Group<'p, 'p>, found: &mut Vec<Finding<'p>>) -> usize {
    let sources = Side::all(group.source, &project.source, project.source_reader());
    let written = group.translations.iter().filter(|(_, segment)| !is_blank(segment));
    let translations: Vec<Translation> = written
        .map(|&(locale, segment)| {
            let sides = Side::all(segment, &project.translations[locale], project.reader(locale));
            Translation { locale, segment, sides }
        })
        .collect();
    let compared: Vec<Compared> = translations
        .iter()
        .map(|it| {
            let pairs = it.sides.iter().filter_map(|side| best(&sources, side)).collect();
            Compared { locale: it.locale, segment: it.segment, pairs }
        })
        .collect();
    found.extend(compared.iter().flat_map(|it| findings(project, group.source, it, &compared)));
    sources.iter().map(|it| count(&it.quantities)).max().unwrap_or(0)
}

fn findings<'p>(
    project: &'p Project<'p>,
    source_segment: &'p Segment<'p>,
    own: &Compared<'_, 'p>,
    all: &[Compared],
) -> Vec<Finding<'p>> {
    let mut findings = Vec::new();
    let mut told = HashSet::new();
    for (source, translation, comparison) in &own.pairs {
        for difference in &comparison.differences {
            let readers = [project.source_reader(), project.reader(own.locale)];
            let unread = !readers.iter().all(|it| it.reads_words()) && difference.may_stand_in_words();
            let words = Wording { project, source, translation, segment: own.segment, source_segment };
            let mut finding = words.finding(difference, own.locale, suspect(difference, source, all, own.locale));
            if unread {
                finding.severity = Severity::Note;
            }
            // Text outside a select is part of every variant's text.
            if told.insert((finding.kind, finding.place.span, finding.source.map(|it| it.span))) {
                findings.push(finding);
            }
        }
    }
    findings
}

/// The text of the source that a translation's text belongs to: that of the same variants, else the one it differs
/// from least. Languages have different plural categories.
fn best<'s>(sources: &'s [Side<'s>], translation: &'s Side<'s>) -> Option<Pair<'s>> {
    let compared = |it: &'s Side<'s>| (it, translation, compare(&it.quantities, &translation.quantities));
    match sources.iter().find(|it| it.text.same_choices(&translation.text)) {
        Some(source) => Some(compared(source)),
        None => sources.iter().map(compared).min_by_key(|(_, _, it)| it.differences.len()),
    }
}
