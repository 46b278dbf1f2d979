//! The rows of the page: segments, with a cell for each language.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::slice::Iter;

use rustc_hash::FxHashSet;

use super::columns::Column;
use super::findings::{Findings, PageFinding};
use super::mentions::{Mention, mentions, mentions_alone};
use super::pieces::{FindingMark, TextPiece, pieces};
use crate::ftl::{BlockKind, Key, Layout, Outline, Segment, outline};
use crate::project::compared::Side;
use crate::project::{Document, Group};
use crate::report::view::View;
use crate::standing::state::State;
use crate::text::visible::visible;

/// One segment in all its languages.
pub(super) struct SegmentRow {
    /// Its number on the page.
    pub id: usize,
    /// The section that begins with it.
    pub section: Option<String>,
    pub key: String,
    /// What kind of block it is in the document.
    pub block: Option<BlockKind>,
    pub cells: Vec<SegmentCell>,
    /// Its level on the page, if it is a heading.
    pub level: Option<u8>,
    pub findings: Vec<PageFinding>,
    /// How many groups of counterparts its quantities form.
    pub pairs: usize,
}

/// A segment in one language.
pub(super) struct SegmentCell {
    /// Its text, if a reader sees any.
    pub pieces: Option<Vec<TextPiece>>,
    /// Why there is no text, or that the text is a draft.
    pub state: Option<String>,
}

impl SegmentRow {
    /// The class of its block.
    pub fn class(&self) -> &'static str {
        match self.block {
            Some(BlockKind::Heading(1)) => "title",
            Some(BlockKind::Heading(2)) => "heading",
            Some(BlockKind::Heading(_)) => "subheading",
            Some(BlockKind::Item) => "item",
            Some(BlockKind::Caption) => "caption",
            Some(BlockKind::Quote) => "quote",
            None => "",
        }
    }
}

/// The texts of a segment by column.
type Texts<'p> = BTreeMap<usize, &'p Segment<'p>>;

/// Writes the rows of one document.
pub(super) struct Rows<'w, 'm, 'p> {
    pub view: &'w View<'w, 'p>,
    pub columns: &'w [Column],
    pub document: &'p Document,
    pub findings: &'w mut Findings<'m>,
    pub rows: Vec<SegmentRow>,
    /// How many rows of other documents are above.
    pub above: usize,
}

impl<'p> Rows<'_, '_, 'p> {
    /// The rows of the source, then those without a segment in the source.
    pub fn write(mut self) -> Vec<SegmentRow> {
        self.of_source();
        self.of_translations();
        self.rows
    }

    fn of_source(&mut self) {
        let Some(source) = self.document.source() else { return };
        let outline = outline(source.file);
        let highest = highest_heading(&outline);
        let mut outline = outline.iter().peekable();
        let mut groups = self.document.groups().peekable();
        for (_, segment) in source.unique() {
            let group = groups
                .next_if(|it| std::ptr::eq(it.source, segment))
                .unwrap_or(Group { source: segment, translations: Vec::new() });
            let layout = layout_of(segment, &mut outline);

            let mut row = self.source_row(&group);
            // If readers see headings, they need no names of sections.
            if highest.is_none() {
                row.section = layout.section.map(|it| visible(it).into_owned());
            }
            // An attribute of a heading is not a heading.
            if segment.key.attribute.is_none() {
                row.block = layout.block;
                row.level = level(layout.block, highest);
            }
            self.rows.push(row);
        }
    }

    fn source_row(&mut self, group: &Group<'p>) -> SegmentRow {
        let mentions = mentions(self.view, group, |it| self.column(it));
        let mut texts = Texts::from([(0, group.source)]);
        for (translation, segment) in &group.translations {
            if let Some(column) = self.column(*translation) {
                texts.insert(column, segment);
            }
        }
        self.row(group.source.key.to_string(), &texts, &mentions)
    }

    /// The segments that only translations have, or that are broken in the source.
    fn of_translations(&mut self) {
        let (keys, mut texts) = self.texts_without_source();
        for key in keys {
            let texts = texts.remove(&key).unwrap_or_default();
            let mut mentions = Vec::new();
            for (column, segment) in &texts {
                mentions.extend(self.mentions_alone(*column, segment));
            }
            let row = self.row(key.to_string(), &texts, &mentions);
            self.rows.push(row);
        }
    }

    /// The keys in the order in which the columns have them, and their texts.
    fn texts_without_source(&self) -> (Vec<Key<'p>>, BTreeMap<Key<'p>, Texts<'p>>) {
        let source = self.document.source().into_iter().flat_map(|it| it.unique());
        let known: FxHashSet<Key> = source.map(|(_, it)| it.key).collect();
        let mut keys = Vec::new();
        let mut texts: BTreeMap<Key, Texts> = BTreeMap::new();
        for (column, translation) in self.translations() {
            let own = self.document.translation(translation).into_iter().flat_map(|it| it.unique());
            for (_, segment) in own.filter(|(_, it)| !known.contains(&it.key)) {
                if !texts.contains_key(&segment.key) {
                    keys.push(segment.key);
                }
                texts.entry(segment.key).or_default().insert(column, segment);
            }
        }
        (keys, texts)
    }

    fn mentions_alone(&self, column: usize, segment: &'p Segment<'p>) -> Vec<Mention> {
        let Some(at) = self.columns[column].translation else { return Vec::new() };
        let project = self.view.run.project;
        let sides = Side::all(segment, &project.translations[at], project.reader(at));
        mentions_alone(self.view, column, &sides)
    }

    fn row(&mut self, key: String, texts: &Texts, mentions: &[Mention]) -> SegmentRow {
        let (findings, marks) = self.findings.take(&self.document.path, &key);
        let mut cells = Vec::new();
        for column in 0..self.columns.len() {
            cells.push(self.cell(column, &key, texts, mentions, &marks));
        }
        SegmentRow {
            id: self.above + self.rows.len() + 1,
            section: None,
            key: visible(&key).into_owned(),
            block: None,
            level: None,
            cells,
            findings,
            pairs: mentions.iter().map(|it| it.pair).max().unwrap_or(0),
        }
    }

    fn cell(
        &self,
        column: usize,
        key: &str,
        texts: &Texts,
        mentions: &[Mention],
        marks: &[FindingMark],
    ) -> SegmentCell {
        let own: Vec<&Mention> = mentions.iter().filter(|it| it.column == column).collect();
        let pieces = texts
            .get(&column)
            .map(|segment| pieces(segment, &own, marks))
            .filter(|it| it.iter().any(TextPiece::is_seen));

        let mut state = self.state(column, key);
        if pieces.is_some() {
            state = state.filter(|it| matches!(it, State::Draft | State::Untranslated));
        }
        let messages = self.view.messages;
        let state = state.map(|it| messages.text(&format!("state-{}", it.name()), &[]));
        SegmentCell { pieces, state }
    }

    fn state(&self, column: usize, key: &str) -> Option<State> {
        if let Some(translation) = self.columns[column].translation {
            return self.findings.state(&self.document.path, translation, key);
        }
        let is_broken = self.document.source().is_some_and(|it| it.hides(key));
        is_broken.then_some(State::Broken)
    }

    /// The column of a translation.
    fn column(&self, translation: usize) -> Option<usize> {
        self.columns.iter().position(|it| it.translation == Some(translation))
    }

    /// The columns of translations, each with the place of its translation.
    fn translations(&self) -> impl Iterator<Item = (usize, usize)> {
        let columns = self.columns.iter().enumerate();
        columns.filter_map(|(at, column)| Some((at, column.translation?)))
    }
}

fn highest_heading(outline: &[Outline]) -> Option<u8> {
    let levels = outline.iter().filter_map(|it| match it.layout {
        Layout::Block(BlockKind::Heading(level)) => Some(level),
        _ => None,
    });
    levels.min()
}

/// The level that the highest heading of a document has on the page, below the document's name.
const HIGHEST_LEVEL: u8 = 3;

fn level(block: Option<BlockKind>, highest: Option<u8>) -> Option<u8> {
    match block? {
        BlockKind::Heading(level) => Some(level - highest? + HIGHEST_LEVEL),
        _ => None,
    }
}

/// What the comments of a file say of a segment.
struct SegmentLayout<'p> {
    /// The name of the last section that begins between the segment before and this one.
    section: Option<&'p str>,
    block: Option<BlockKind>,
}

fn layout_of<'p>(
    segment: &Segment,
    outline: &mut Peekable<Iter<Outline<'p>>>,
) -> SegmentLayout<'p> {
    let (mut section, mut block) = (None, None);
    while let Some(comment) = outline.next_if(|it| it.at <= segment.entry.start) {
        match comment.layout {
            Layout::Section(name) => section = Some(name),
            Layout::Block(kind) => block = (comment.at == segment.entry.start).then_some(kind),
        }
    }
    SegmentLayout { section: section.filter(|it| !it.is_empty()), block }
}
