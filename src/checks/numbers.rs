#![doc = include_str!("numbers.md")]

use std::collections::HashSet;
use std::ops::Range;

use icu_decimal::options::GroupingStrategy;
use rayon::prelude::*;

use super::Check;
use crate::file::{Place, Span};
use crate::finding::{Finding, Severity, Values};
use crate::ftl::{Segment, text};
use crate::locale::Locale;
use crate::model::{Document, Pair, Project};
use crate::quantities::{Difference, Number, Quantity, compare, has_other_digits, read};

pub(super) const CHECK: Check = Check {
    name: "numbers",
    severity: Severity::Error,
    kinds: &["separator", "digit", "dropped", "added", "other"],
    settings: &[],
    page: include_str!("numbers.md"),
    run,
};

fn run<'p>(project: &'p Project) -> Vec<Finding<'p>> {
    project.documents.par_iter().flat_map_iter(|it| in_document(project, it)).collect()
}

fn in_document<'p>(project: &'p Project, document: &'p Document) -> Vec<Finding<'p>> {
    let digits = document.pairs(project, |source, translation| source.digit || translation.digit);
    let differing = digits.filter(|it| !agree_in_plain_text(&project.source, *it));
    differing.flat_map(|it| in_pair(&project.source, it)).collect()
}

/// Most segments are one piece of text and agree: that is seen without unfolding anything.
fn agree_in_plain_text(source: &Locale, pair: Pair) -> bool {
    let texts = text::plain(pair.source).zip(text::plain(pair.translation));
    texts.is_some_and(|(a, b)| compare(&read(a, source.separators()), &read(b, pair.locale.separators())).is_empty())
}

fn in_pair<'p>(source_locale: &'p Locale, pair: Pair<'p, '_>) -> Vec<Finding<'p>> {
    let sources = Side::all(pair.source, source_locale);
    let translations = Side::all(pair.translation, pair.locale);
    if sources.iter().chain(&translations).any(|it| has_other_digits(&it.text.text)) {
        return Vec::new();
    }
    let mut told = HashSet::new();
    let mut findings = Vec::new();
    for translation in &translations {
        let Some((source, differences)) = best(&sources, translation) else { continue };
        for difference in differences {
            let finding = Comparison { pair, source, translation }.finding(&difference);
            // Text outside a select is part of every variant's text.
            if told.insert((finding.place.span, finding.source.map(|it| it.span))) {
                findings.push(finding);
            }
        }
    }
    findings
}

/// One text of a segment with its numbers.
struct Side<'s> {
    locale: &'s Locale,
    text: text::Text<'s, 's>,
    quantities: Vec<Quantity>,
}

impl<'s> Side<'s> {
    fn all(segment: &'s Segment<'s>, locale: &'s Locale) -> Vec<Side<'s>> {
        let side = |text: text::Text<'s, 's>| {
            let quantities = read(&text.text, locale.separators());
            Side { locale, text, quantities }
        };
        text::texts(segment).into_iter().map(side).collect()
    }

    fn literal(&self, at: usize) -> &str {
        &self.text.text[self.quantities[at].span.clone()]
    }

    /// The number with the two words behind it: “17 wurden verletzt”.
    fn phrase(&self, at: usize) -> &str {
        let text = &self.text.text;
        let Range { start, end } = self.quantities[at].span;
        let words = text[end..].char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| end + at);
        let breaks = |c: char| ".,;:!?()\n".contains(c) || c.is_ascii_digit() || c == text::PLACEABLE;
        let stop = text[end..].find(breaks);
        let stop = stop.map_or(text.len(), |at| end + at);
        let last = words.take_while(|it| *it < stop).nth(2).unwrap_or(stop);
        // “6 p.m.” ends at its first point: a lone letter says nothing.
        let phrase = text[start..last].trim_end();
        let (before, word) = phrase.rsplit_once(' ').unwrap_or((phrase, phrase));
        if word.chars().count() == 1 { before } else { phrase }
    }

    fn span(&self, at: usize) -> Span {
        let range = &self.quantities[at].span;
        self.text.span(range.start, range.end)
    }
}

/// The text of the source that a translation's text belongs to: that of the same variants, else the one it differs
/// from least. Languages have different plural categories.
fn best<'b, 's>(sources: &'b [Side<'s>], translation: &Side) -> Option<(&'b Side<'s>, Vec<Difference>)> {
    let compared = |it: &'b Side<'s>| (it, compare(&it.quantities, &translation.quantities));
    match sources.iter().find(|it| it.text.same_choices(&translation.text)) {
        Some(source) => Some(compared(source)),
        None => sources.iter().map(compared).min_by_key(|(_, differences)| differences.len()),
    }
}

struct Comparison<'c, 'p, 'f> {
    pair: Pair<'p, 'f>,
    source: &'c Side<'c>,
    translation: &'c Side<'c>,
}

impl<'p> Comparison<'_, 'p, '_> {
    fn finding(&self, difference: &Difference) -> Finding<'p> {
        let Pair { locale, source, translation } = self.pair;
        let place = match difference.translation {
            Some(at) => translation.file.place(self.translation.span(at)),
            None => translation.name_place(),
        };
        let beside: Place = match difference.source {
            Some(at) => source.file.place(self.source.span(at)),
            None => source.name_place(),
        };
        let mut finding = Finding::new(difference.kind, locale, translation.key, place).beside(beside);
        if difference.unclear {
            finding.severity = Severity::Note;
        }
        if difference.kind != "separator" && difference.kind != "digit" {
            finding = finding.with("unclear", if difference.unclear { "yes" } else { "no" });
        }
        if let Some(at) = difference.source {
            finding = self.source_says(finding, at);
        }
        if let Some(at) = difference.translation {
            finding = self.translation_says(finding, at);
        }
        finding
    }

    fn source_says(&self, finding: Finding<'p>, at: usize) -> Finding<'p> {
        let quantity = &self.source.quantities[at];
        let mut finding = finding.with("wanted", self.source.phrase(at));
        if let Some(number) = quantity.number().or(quantity.foreign.as_ref()) {
            finding.values.source = vec![number.to_string()];
            let suggestion = suggestion(number, quantity.grouped, self.translation.locale);
            finding = finding.with("wanted-value", *number).with("suggestion", suggestion);
        }
        finding
    }

    fn translation_says(&self, finding: Finding<'p>, at: usize) -> Finding<'p> {
        let quantity = &self.translation.quantities[at];
        let readable = if quantity.number().is_some() { "yes" } else { "no" };
        let found = if finding.kind == "added" { self.translation.phrase(at) } else { self.translation.literal(at) };
        let mut finding = finding.with("found", found).with("readable", readable);
        let values = quantity.number().map(ToString::to_string).into_iter().collect();
        finding.values = Values { translation: values, ..finding.values };
        match quantity.number() {
            Some(number) => finding.with("found-value", *number),
            None => finding.with("found-value", self.translation.literal(at)),
        }
    }
}

/// The number as the translation's language writes it, grouped if the source groups it.
fn suggestion(number: &Number, grouped: bool, locale: &Locale) -> String {
    let grouping = if grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never };
    locale.print(&number.written(), grouping)
}
