#![doc = include_str!("placeables.md")]

use std::borrow::Cow;
use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Check, Outcome};
use crate::finding::{Finding, Severity, Values};
use crate::ftl::text::{self, Text};
use crate::ftl::{
    Arguments, Content, Element, Expression, Inline, Pattern, Segment, SegmentKind, Variant, spans,
};
use crate::project::{Document, Pair, Project};
use crate::text::file::{Place, Span};
use crate::text::markup;

pub(super) const CHECK: Check = Check {
    name: "placeables",
    severity: Severity::Error,
    kinds: &[Kind::Dropped.name(), Kind::Added.name(), Kind::Misspelt.name(), Kind::Options.name()],
    page: include_str!("placeables.md"),
    run,
    guards: true,
    ..Check::USUAL
};

/// How a placeable or tag differs from the source.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Dropped,
    Added,
    Misspelt,
    Options,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Kind::Dropped => "dropped",
            Kind::Added => "added",
            Kind::Misspelt => "misspelt",
            Kind::Options => "options",
        }
    }
}

fn run<'p>(project: &'p Project) -> Outcome<'p> {
    let terms = own_terms(project);
    let documents = project.documents.par_iter();
    let findings = documents.flat_map_iter(|it| in_document(project, it, &terms));
    findings.collect::<Vec<_>>().into()
}

/// The terms that each locale defines and the source does not: they belong to a translation that
/// needs them to inflect a name.
fn own_terms<'p>(project: &'p Project) -> Terms<'p> {
    let all = project
        .resources()
        .flat_map(|(locale, it)| it.segments.iter().map(move |it| (locale, it.key)));
    let terms: Vec<_> = all
        .filter(|(_, key)| key.kind == SegmentKind::Term)
        .map(|(it, key)| (it.name.as_str(), key.id))
        .collect();
    let source: FxHashSet<&str> = terms
        .iter()
        .filter(|(locale, _)| *locale == project.source.name)
        .map(|(_, id)| *id)
        .collect();
    terms.into_iter().filter(|(_, id)| !source.contains(id)).collect()
}

/// Terms by locale and id.
type Terms<'t> = FxHashSet<(&'t str, &'t str)>;

fn in_document<'p>(
    project: &'p Project,
    document: &'p Document,
    terms: &Terms,
) -> Vec<Finding<'p>> {
    let pairs =
        document.pairs(project, |source, translation| may_hold(source) || may_hold(translation));
    let differing = pairs.filter(|it| !agree_at_a_glance(*it));
    differing.flat_map(|it| Comparison::new(it, terms).findings()).collect()
}

/// Whether a segment may hold anything to compare. Most hold text only.
fn may_hold(content: &Content) -> bool {
    content.placeable || content.select || content.angle
}

/// Whether both texts show the same variables and tags and have nothing else: so it is with nearly
/// all, and it is seen without unfolding them.
fn agree_at_a_glance(pair: Pair) -> bool {
    let Pair { source, translation, .. } = pair;
    match (
        source.content.angle || translation.content.angle,
        only_select(source),
        only_select(translation),
    ) {
        (true, ..) => {
            let texts = text::plain(source).zip(text::plain(translation));
            texts.is_some_and(|(a, b)| markup::tags(a) == markup::tags(b))
        }
        (_, Some(a), Some(b)) => selects_agree(a, b),
        (_, None, None) => same_variables(&source.pattern, &translation.pattern, None),
        _ => false,
    }
}

type Select<'p> = (&'p str, &'p [Variant<'p>]);

/// The variable and the variants of a segment that is one select and nothing else.
fn only_select<'p>(segment: &'p Segment<'p>) -> Option<Select<'p>> {
    let [Element::Placeable { expression }] = segment.pattern.elements.as_slice() else {
        return None;
    };
    let Expression::Select { selector, variants } = expression else { return None };
    let Inline::VariableReference { id } = selector else { return None };
    Some((id.name.text, variants))
}

/// Whether two selects choose by the same variable, both show it or neither, and all variants show
/// the same others.
fn selects_agree(a: Select, b: Select) -> bool {
    let (variable, first) = (a.0, &a.1[0].value);
    let alike =
        |select: Select| select.1.iter().all(|it| same_variables(first, &it.value, Some(variable)));
    let shows = |select: Select| {
        select.1.iter().any(|it| variables(&it.value).any(|name| name == Some(variable)))
    };
    variable == b.0 && alike(a) && alike(b) && shows(a) == shows(b)
}

/// Whether two patterns show the same variables, `but` left out, and no other placeables.
fn same_variables(a: &Pattern, b: &Pattern, but: Option<&str>) -> bool {
    let shown = |name: &Option<&str>| name.is_none() || *name != but;
    let within = |a, b| {
        variables(a).filter(shown).all(|it| it.is_some() && variables(b).any(|other| other == it))
    };
    within(a, b) && within(b, a)
}

/// The variables among the placeables; none for a placeable that is anything else.
fn variables<'p>(pattern: &'p Pattern) -> impl Iterator<Item = Option<&'p str>> {
    let placeables = pattern.elements.iter().filter_map(|it| match it {
        Element::Placeable { expression } => Some(expression),
        Element::TextElement { .. } => None,
    });
    placeables.map(|it| match it {
        Expression::Inline(Inline::VariableReference { id }) => Some(id.name.text),
        _ => None,
    })
}

/// Something that must stand in both texts.
#[derive(Clone, Debug)]
struct Item<'s> {
    /// `variable`, `term`, `message`, `function` or `markup`.
    noun: &'static str,
    /// What it is compared by: `$count`, `-brand`, `help.title`, `</b>`; as it stands in the file,
    /// but for tags.
    name: Cow<'s, str>,
    /// The function around it with its options, as one canonical text; otherwise empty.
    function: String,
    span: Span,
}

/// One reading of a segment, as its items.
struct Side<'s> {
    text: Text<'s, 's>,
    items: Vec<Item<'s>>,
    /// The variables that the selects choose by.
    selectors: Vec<Item<'s>>,
    /// The places of each name among the items.
    places: FxHashMap<Cow<'s, str>, Vec<usize>>,
    selected: FxHashSet<Cow<'s, str>>,
}

impl<'s> Side<'s> {
    fn all(segment: &'s Segment<'s>, markup: bool) -> Vec<Side<'s>> {
        let texts = if markup { text::texts(segment) } else { text::placeables(segment) };
        texts.into_iter().map(|it| Side::new(segment, it)).collect()
    }

    fn new(segment: &'s Segment<'s>, text: Text<'s, 's>) -> Side<'s> {
        let file = segment.file;
        let shown = text.shown.iter().map(|it| item(segment, it.expression, it.span));
        let tags = markup::tags(&text.text).into_iter().map(|tag| Item {
            noun: "markup",
            name: Cow::Owned(tag.to_string()),
            function: String::new(),
            span: text.span(tag.span.start, tag.span.end),
        });
        // The variables of a term come from its own language's references to it.
        let compared = |it: &Item| segment.key.kind != SegmentKind::Term || it.noun != "variable";
        let items: Vec<Item> = shown.chain(tags).filter(compared).collect();
        let selector = |it: &Inline| item(segment, it, spans::inline(file, it));
        let selectors: Vec<Item> =
            text.choices.iter().map(|it| selector(it.selector)).filter(compared).collect();
        let mut places: FxHashMap<Cow<str>, Vec<usize>> = FxHashMap::default();
        for (at, item) in items.iter().enumerate() {
            places.entry(item.name.clone()).or_default().push(at);
        }
        let selected = selectors.iter().map(|it| it.name.clone()).collect();
        Side { text, items, selectors, places, selected }
    }

    fn get(&self, name: &str) -> Option<&Item<'s>> {
        self.places.get(name).map(|it| &self.items[it[0]])
    }

    fn count(&self, name: &str) -> usize {
        self.places.get(name).map_or(0, Vec::len)
    }

    /// The how many-eth of its name an item is, from 1.
    fn nth(&self, at: usize) -> usize {
        self.places
            .get(&self.items[at].name)
            .map_or(1, |it| it.partition_point(|place| *place <= at))
    }
}

fn item<'s>(segment: &'s Segment<'s>, expression: &Inline, span: Span) -> Item<'s> {
    let inner = || segment.file.slice(spans::inline(segment.file, expression));
    let named =
        |noun, name| Item { noun, name: Cow::Borrowed(name), function: String::new(), span };
    match expression {
        Inline::VariableReference { .. } => named("variable", inner()),
        // What a term is given, its own language decides.
        Inline::TermReference { id, .. } => {
            let name = Span::new(id.name.start - 1, id.name.span().end);
            named("term", segment.file.slice(name))
        }
        Inline::MessageReference { .. } => named("message", inner()),
        Inline::FunctionReference { id, arguments } => call(segment, id.name.text, arguments, span),
        _ => named("function", inner()),
    }
}

/// A call is compared by what it formats; the function and its options come second.
fn call<'s>(
    segment: &'s Segment<'s>,
    function: &str,
    arguments: &Arguments,
    span: Span,
) -> Item<'s> {
    let text = |it: &Inline| segment.file.slice(spans::inline(segment.file, it)).to_owned();
    let Some((subject, more)) = arguments.positional.split_first() else {
        return Item {
            noun: "function",
            name: Cow::Owned(format!("{function}()")),
            function: String::new(),
            span,
        };
    };
    let inner = item(segment, subject, span);
    let named: BTreeMap<&str, String> =
        arguments.named.iter().map(|it| (it.name.name.text, text(&it.value))).collect();
    // A plain NUMBER is what Fluent does with a number anyway.
    if function == "NUMBER" && more.is_empty() && named.is_empty() {
        return inner;
    }
    let options =
        more.iter().map(text).chain(named.iter().map(|(name, value)| format!("{name}: {value}")));
    let options = options.collect::<Vec<_>>().join(", ");
    Item { function: format!("{function}({options})"), ..inner }
}

struct Comparison<'c, 'p> {
    own_terms: &'c Terms<'c>,
    pair: Pair<'p>,
    sources: Vec<Side<'p>>,
    translations: Vec<Side<'p>>,
}

impl<'c, 'p> Comparison<'c, 'p> {
    fn new(pair: Pair<'p>, own_terms: &'c Terms<'c>) -> Self {
        let markup = pair.source.content.angle || pair.translation.content.angle;
        let (sources, translations) =
            (Side::all(pair.source, markup), Side::all(pair.translation, markup));
        Comparison { own_terms, pair, sources, translations }
    }

    fn findings(&self) -> Vec<Finding<'p>> {
        let mut told = FxHashSet::default();
        let mut found: Vec<Finding> = Vec::new();
        for translation in &self.translations {
            let chosen = translation.selectors.iter().filter_map(|it| self.chosen(it));
            let added = (0..translation.items.len()).filter_map(|at| self.added(translation, at));
            for finding in self.missing(translation).into_iter().chain(chosen).chain(added) {
                let (span, values) = (finding.place.span, &finding.values);
                if told.insert((finding.kind, span, values.source.first().cloned())) {
                    found.push(finding);
                }
            }
        }
        misspelt(found)
    }

    /// What every text of the source has, or what no text of the translation has.
    fn missing(&self, translation: &Side) -> Vec<Finding<'p>> {
        let source = self.source_of(translation);
        let mut missing = Vec::new();
        for (at, item) in source.items.iter().enumerate() {
            let nth = source.nth(at);
            // Only markup is counted: a variable may be named as often as the language needs it.
            let lacks = |it: &Side| it.count(&item.name) < nth;
            let always = self.sources.iter().all(|it| !lacks(it))
                && !translation.selected.contains(&item.name);
            let told_once = nth == 1 || item.noun == "markup";
            if told_once && lacks(translation) && (always || self.translations.iter().all(lacks)) {
                missing.push(self.dropped(translation, item));
            }
        }
        missing
    }

    /// A variable that the translation chooses by although the source knows none of this name.
    fn chosen(&self, item: &Item) -> Option<Finding<'p>> {
        let known = |it: &Side| it.get(&item.name).is_some() || it.selected.contains(&item.name);
        let own = item.noun == "variable" && !self.sources.iter().any(known);
        own.then(|| self.extra(item, self.pair.translation.file.place(item.span)))
    }

    fn dropped(&self, translation: &Side, item: &Item) -> Finding<'p> {
        let segment = self.pair.translation;
        let everywhere = self.translations.iter().all(|it| it.get(&item.name).is_none());
        let place = match translation.text.choices.last() {
            Some(choice) if !everywhere => segment.file.place(choice.key.span()),
            _ => segment.name_place(),
        };
        let finding =
            self.finding(Kind::Dropped, item, place, self.pair.source.file.place(item.span));
        Finding {
            values: Values { source: vec![item.name.to_string()], translation: vec![] },
            ..finding
        }
    }

    /// What no text of the source has; or has with another function or other options.
    fn added(&self, translation: &Side, at: usize) -> Option<Finding<'p>> {
        let item = &translation.items[at];
        let place = self.pair.translation.file.place(item.span);
        let source = self.source_of(translation);
        if item.noun == "markup" {
            let most = self.sources.iter().map(|it| it.count(&item.name)).max().unwrap_or(0);
            return (translation.nth(at) > most).then(|| self.extra(item, place));
        }
        if item.noun == "term"
            && self.own_terms.contains(&(self.pair.locale.name.as_str(), &item.name[1..]))
        {
            return None;
        }
        let selected = || self.sources.iter().any(|it| it.selected.contains(&item.name));
        match source
            .get(&item.name)
            .or_else(|| self.sources.iter().find_map(|it| it.get(&item.name)))
        {
            Some(other) if other.function != item.function => {
                let finding = self.finding(
                    Kind::Options,
                    item,
                    place,
                    self.pair.source.file.place(other.span),
                );
                let values = Values { source: vec![shape(other)], translation: vec![shape(item)] };
                let finding = finding.with("found", shape(item)).with("wanted", shape(other));
                Some(Finding { values, ..finding })
            }
            Some(_) => None,
            None => (!selected()).then(|| self.extra(item, place)),
        }
    }

    fn extra(&self, item: &Item, place: Place<'p>) -> Finding<'p> {
        let finding = self.finding(Kind::Added, item, place, self.pair.source.name_place());
        Finding {
            values: Values { source: vec![], translation: vec![item.name.to_string()] },
            ..finding
        }
    }

    fn finding(&self, kind: Kind, item: &Item, place: Place<'p>, beside: Place<'p>) -> Finding<'p> {
        let Pair { locale, translation, .. } = self.pair;
        let finding = Finding::new(kind.name(), locale, translation.key, place).beside(beside);
        finding.with("noun", item.noun).with("name", &*item.name)
    }

    /// The text of the source that a text of the translation belongs to: that of the same variants,
    /// else the default.
    fn source_of(&self, translation: &Side) -> &Side<'p> {
        let same = self.sources.iter().find(|it| it.text.same_choices(&translation.text));
        same.unwrap_or(&self.sources[self.sources.len() - 1])
    }
}

/// With more findings than this in one segment, no names are compared.
const MAX_MISSPELT: usize = 50;

/// A variable or term that is missing and one of nearly the same name that is added are one slip.
fn misspelt(findings: Vec<Finding>) -> Vec<Finding> {
    if findings.len() > MAX_MISSPELT {
        return findings;
    }
    let (dropped, mut others): (Vec<Finding>, Vec<Finding>) =
        findings.into_iter().partition(|it| it.kind == Kind::Dropped.name());
    let mut meant: Vec<&str> = dropped.iter().map(|it| it.values.source[0].as_str()).collect();
    for finding in others.iter_mut().filter(|it| it.kind == Kind::Added.name()) {
        let name = finding.values.translation[0].clone();
        let same_sigil =
            |it: &str| name.starts_with(['$', '-']) && it.as_bytes()[0] == name.as_bytes()[0];
        let near = similar::get_close_matches(name.as_str(), &meant, 1, 0.6).first().copied();
        if let Some(near) = near.filter(|it| same_sigil(it)) {
            finding.kind = Kind::Misspelt.name();
            finding.source =
                dropped.iter().find(|it| it.values.source[0] == near).and_then(|it| it.source);
            finding.values.source = vec![near.to_owned()];
            finding.arguments.push(("near", near.into()));
            meant.retain(|it| *it != near);
        }
    }
    let meant: FxHashSet<String> = meant.into_iter().map(str::to_owned).collect();
    others.extend(dropped.into_iter().filter(|it| meant.contains(&it.values.source[0])));
    others
}

/// An item with its function, as one would write it.
fn shape(item: &Item) -> String {
    match item.function.split_once('(') {
        None => item.name.to_string(),
        Some((function, ")")) => format!("{function}({})", item.name),
        Some((function, options)) => format!("{function}({}, {options}", item.name),
    }
}
