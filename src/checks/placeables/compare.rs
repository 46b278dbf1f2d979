//! The comparison of a segment with its translation, text by text.

use rustc_hash::FxHashSet;

use super::inventory::{Inventory, Placeable, PlaceableKind};
use super::kind::Kind;
use super::slips;
use crate::finding::Finding;
use crate::project::Pair;
use crate::text::file::Place;

/// Terms by locale and id.
pub(super) type Terms<'t> = FxHashSet<(&'t str, &'t str)>;

/// A segment and its translation, with an inventory of each text that they can show.
pub(super) struct PairComparison<'c, 'p> {
    own_terms: &'c Terms<'c>,
    pair: Pair<'p>,
    sources: Vec<Inventory<'p>>,
    translations: Vec<Inventory<'p>>,
}

impl<'c, 'p> PairComparison<'c, 'p> {
    pub fn new(pair: Pair<'p>, own_terms: &'c Terms<'c>) -> Self {
        let markup = pair.source.content.angle || pair.translation.content.angle;
        PairComparison {
            own_terms,
            pair,
            sources: Inventory::all(pair.source, markup),
            translations: Inventory::all(pair.translation, markup),
        }
    }

    pub fn findings(&self) -> Vec<Finding<'p>> {
        let mut found = Vec::new();
        for text in &self.translations {
            found.extend(self.all_dropped(text));
            found.extend(text.selectors.iter().filter_map(|it| self.unknown_selector(it)));
            found.extend((0..text.placeables.len()).filter_map(|at| self.added(text, at)));
        }

        // Text outside a select is part of every variant's text.
        let mut seen = FxHashSet::default();
        found.retain(|it| seen.insert((it.kind, it.place.span, it.values.source.first().cloned())));
        slips::joined(found)
    }

    /// What every text of the source has and this one lacks, or what no text of the translation
    /// has.
    fn all_dropped(&self, text: &Inventory) -> Vec<Finding<'p>> {
        let source = self.source_of(text);
        let mut dropped = Vec::new();
        for (at, placeable) in source.placeables.iter().enumerate() {
            let nth = source.nth(at);
            // Only markup is counted: a language may name a variable as often as it needs to.
            if nth > 1 && placeable.kind != PlaceableKind::Markup {
                continue;
            }

            let lacks = |other: &Inventory| other.count(&placeable.name) < nth;
            let is_always_there =
                !self.sources.iter().any(lacks) && !text.selected.contains(&placeable.name);
            if lacks(text) && (is_always_there || self.translations.iter().all(lacks)) {
                dropped.push(self.dropped(text, placeable));
            }
        }
        dropped
    }

    fn dropped(&self, text: &Inventory, placeable: &Placeable) -> Finding<'p> {
        let Pair { source, translation, .. } = self.pair;
        let is_elsewhere = self.translations.iter().any(|it| it.get(&placeable.name).is_some());
        let place = match text.text.choices.last() {
            Some(choice) if is_elsewhere => translation.file.place(choice.key.span()),
            _ => translation.name_place(),
        };

        let beside = source.file.place(placeable.span);
        let mut finding = self.finding(Kind::Dropped, placeable, place).beside(beside);
        finding.values.source = vec![placeable.name.to_string()];
        finding
    }

    /// A variable that the translation chooses by although the source does not know its name.
    fn unknown_selector(&self, selector: &Placeable) -> Option<Finding<'p>> {
        let is_unknown = !self.sources.iter().any(|source| {
            source.get(&selector.name).is_some() || source.selected.contains(&selector.name)
        });
        let is_variable = selector.kind == PlaceableKind::Variable;
        (is_variable && is_unknown).then(|| self.extra(selector))
    }

    /// What no text of the source has, or has with another function or other options.
    fn added(&self, text: &Inventory, at: usize) -> Option<Finding<'p>> {
        let placeable = &text.placeables[at];
        let name = &placeable.name;
        if placeable.kind == PlaceableKind::Markup {
            let most = self.sources.iter().map(|it| it.count(name)).max().unwrap_or(0);
            return (text.nth(at) > most).then(|| self.extra(placeable));
        }
        if self.is_own_term(placeable) {
            return None;
        }

        let wanted = self.source_of(text).get(name);
        match wanted.or_else(|| self.sources.iter().find_map(|it| it.get(name))) {
            Some(wanted) if !wanted.has_same_options(placeable) => {
                Some(self.other_options(placeable, wanted))
            }
            Some(_) => None,
            None if self.sources.iter().any(|it| it.selected.contains(name)) => None,
            None => Some(self.extra(placeable)),
        }
    }

    fn is_own_term(&self, placeable: &Placeable) -> bool {
        let locale = self.pair.locale.name.as_str();
        placeable.kind == PlaceableKind::Term
            && self.own_terms.contains(&(locale, &placeable.name[1..]))
    }

    fn extra(&self, placeable: &Placeable) -> Finding<'p> {
        let Pair { source, translation, .. } = self.pair;
        let place = translation.file.place(placeable.span);
        let mut finding = self.finding(Kind::Added, placeable, place).beside(source.name_place());
        finding.values.translation = vec![placeable.name.to_string()];
        finding
    }

    fn other_options(&self, found: &Placeable, wanted: &Placeable) -> Finding<'p> {
        let Pair { source, translation, .. } = self.pair;
        let place = translation.file.place(found.span);
        let mut finding = self
            .finding(Kind::Options, found, place)
            .beside(source.file.place(wanted.span))
            .with("found", found.expression())
            .with("wanted", wanted.expression());
        finding.values.source = vec![wanted.expression()];
        finding.values.translation = vec![found.expression()];
        finding
    }

    fn finding(&self, kind: Kind, placeable: &Placeable, place: Place<'p>) -> Finding<'p> {
        let Pair { locale, translation, .. } = self.pair;
        let finding = Finding::new(kind.name(), locale, translation.key, place);
        finding.with("noun", placeable.kind.name()).with("name", &*placeable.name)
    }

    /// The text of the source that a text of the translation belongs to: that of the same variants,
    /// else the default.
    fn source_of(&self, text: &Inventory) -> &Inventory<'p> {
        let same = self.sources.iter().find(|it| it.text.same_choices(&text.text));
        same.unwrap_or(&self.sources[self.sources.len() - 1])
    }
}
