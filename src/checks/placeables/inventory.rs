//! What is compared: the placeables and tags of each text that a segment can show.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::ftl::text::{self, Text};
use crate::ftl::{Arguments, Inline, Segment, SegmentKind, spans};
use crate::text::file::{File, Span};
use crate::text::markup;

/// The placeables and tags of one text of a segment.
pub(super) struct Inventory<'s> {
    pub text: Text<'s, 's>,
    pub placeables: Vec<Placeable<'s>>,
    /// What the selects choose by.
    pub selectors: Vec<Placeable<'s>>,
    /// The names of the selectors.
    pub selected: FxHashSet<Cow<'s, str>>,
    /// Where each name occurs among the placeables, in ascending order.
    places: FxHashMap<Cow<'s, str>, Vec<usize>>,
}

impl<'s> Inventory<'s> {
    /// One for each text of a segment. Where there is no markup to find, the texts are unfolded
    /// without their words.
    pub fn all(segment: &'s Segment<'s>, markup: bool) -> Vec<Inventory<'s>> {
        let texts = if markup { text::texts(segment) } else { text::placeables(segment) };
        texts.into_iter().map(|it| Inventory::new(segment, it)).collect()
    }

    fn new(segment: &'s Segment<'s>, text: Text<'s, 's>) -> Inventory<'s> {
        let file = segment.file;
        let shown = text.shown.iter().map(|it| Placeable::of(file, it.expression, it.span));
        let tags = markup::tags(&text.text).into_iter().map(|tag| {
            let span = text.span(tag.span.start, tag.span.end);
            Placeable::plain(PlaceableKind::Markup, tag.to_string(), span)
        });
        let choices = text.choices.iter().map(|it| it.selector);
        let selectors = choices.map(|it| Placeable::of(file, it, spans::inline(file, it)));
        let (mut placeables, mut selectors): (Vec<Placeable>, Vec<Placeable>) =
            (shown.chain(tags).collect(), selectors.collect());

        // A term gets its variables from the references to it, which are in its own language.
        if segment.key.kind == SegmentKind::Term {
            placeables.retain(|it| it.kind != PlaceableKind::Variable);
            selectors.retain(|it| it.kind != PlaceableKind::Variable);
        }

        let mut places: FxHashMap<Cow<str>, Vec<usize>> = FxHashMap::default();
        for (at, placeable) in placeables.iter().enumerate() {
            places.entry(placeable.name.clone()).or_default().push(at);
        }
        let selected = selectors.iter().map(|it| it.name.clone()).collect();
        Inventory { text, placeables, selectors, selected, places }
    }

    /// The first placeable of this name.
    pub fn get(&self, name: &str) -> Option<&Placeable<'s>> {
        self.places.get(name).map(|it| &self.placeables[it[0]])
    }

    /// How often a name occurs.
    pub fn count(&self, name: &str) -> usize {
        self.places.get(name).map_or(0, Vec::len)
    }

    /// Which occurrence of its name a placeable is, counted from 1.
    pub fn nth(&self, at: usize) -> usize {
        let places = self.places.get(&self.placeables[at].name);
        places.map_or(1, |it| it.partition_point(|place| *place <= at))
    }
}

/// A placeable or tag that both texts must have.
#[derive(Clone, Debug)]
pub(super) struct Placeable<'s> {
    pub kind: PlaceableKind,
    /// What it is compared by: `$count`, `-brand`, `help.title` as the file has it, or a tag
    /// without its attributes, `</b>`.
    pub name: Cow<'s, str>,
    /// The function around it with its options, in canonical form; empty where there is none.
    function: String,
    pub span: Span,
}

/// What a placeable or tag is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlaceableKind {
    Variable,
    Term,
    Message,
    Function,
    Markup,
}

impl PlaceableKind {
    /// The word that messages choose by.
    pub fn name(self) -> &'static str {
        match self {
            PlaceableKind::Variable => "variable",
            PlaceableKind::Term => "term",
            PlaceableKind::Message => "message",
            PlaceableKind::Function => "function",
            PlaceableKind::Markup => "markup",
        }
    }
}

impl<'s> Placeable<'s> {
    fn plain(kind: PlaceableKind, name: impl Into<Cow<'s, str>>, span: Span) -> Placeable<'s> {
        Placeable { kind, name: name.into(), function: String::new(), span }
    }

    fn of(file: &'s File, expression: &Inline, span: Span) -> Placeable<'s> {
        let kind = match expression {
            Inline::VariableReference { .. } => PlaceableKind::Variable,
            Inline::MessageReference { .. } => PlaceableKind::Message,
            // A term by its name alone: what it makes of its arguments is up to its language.
            Inline::TermReference { id, .. } => {
                let name = file.slice(Span::new(id.name.start - 1, id.name.span().end));
                return Placeable::plain(PlaceableKind::Term, name, span);
            }
            Inline::FunctionReference { id, arguments } => {
                return Placeable::of_call(file, id.name.text, arguments, span);
            }
            _ => PlaceableKind::Function,
        };
        Placeable::plain(kind, written(file, expression), span)
    }

    /// A call is compared by what it formats; its function and options come second.
    fn of_call(file: &'s File, function: &str, arguments: &Arguments, span: Span) -> Placeable<'s> {
        let Some((subject, more)) = arguments.positional.split_first() else {
            return Placeable::plain(PlaceableKind::Function, format!("{function}()"), span);
        };
        let formatted = Placeable::of(file, subject, span);

        // A plain NUMBER is what Fluent does with a number anyway.
        if function == "NUMBER" && more.is_empty() && arguments.named.is_empty() {
            return formatted;
        }
        let options = options(file, more, arguments);
        Placeable { function: format!("{function}({options})"), ..formatted }
    }

    /// Whether two placeables of one name are formatted the same way.
    pub fn has_same_options(&self, other: &Placeable) -> bool {
        self.function == other.function
    }

    /// The placeable with its function, as a translator would write it.
    pub fn expression(&self) -> String {
        match self.function.split_once('(') {
            None => self.name.to_string(),
            Some((function, ")")) => format!("{function}({})", self.name),
            Some((function, options)) => format!("{function}({}, {options}", self.name),
        }
    }
}

/// The arguments of a call after the first: those without a name, then the others by their names.
fn options(file: &File, more: &[Inline], arguments: &Arguments) -> String {
    let named = arguments.named.iter().map(|it| (it.name.name.text, &it.value));
    let named: BTreeMap<&str, &Inline> = named.collect();
    let named = named.iter().map(|(name, value)| format!("{name}: {}", written(file, value)));
    let more = more.iter().map(|it| written(file, it).to_owned());
    more.chain(named).collect::<Vec<_>>().join(", ")
}

/// An expression as the file has it.
fn written<'s>(file: &'s File, expression: &Inline) -> &'s str {
    file.slice(spans::inline(file, expression))
}
