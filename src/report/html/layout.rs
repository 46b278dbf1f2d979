//! The page from top to bottom: documents, sections, segments, and a cell for each language.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::slice::Iter;

use rustc_hash::FxHashSet;

use super::columns::Column;
use super::findings::{Findings, Told};
use super::mentions::{Mention, mentions, mentions_alone};
use super::pieces::{Mark, Piece, pieces};
use crate::ftl::{BlockKind, Key, Layout, Outline, Segment, outline};
use crate::project::compared::Side;
use crate::project::{self, Group};
use crate::report::view::View;
use crate::standing::state::State;
use crate::text::visible::visible;

/// One document.
pub(super) struct Document {
    /// Its path without `.ftl`.
    pub name: String,
    /// What was found in its files beside segments.
    pub findings: Vec<Told>,
    /// Its segments, in the order of the source; behind them what only translations have, or what
    /// is broken in the source.
    pub rows: Vec<Row>,
}

/// One segment in all its languages.
pub(super) struct Row {
    /// Its number on the page.
    pub id: usize,
    /// The section that begins with it.
    pub section: Option<String>,
    /// Its key.
    pub key: String,
    /// What it is on the page that the document makes up.
    pub block: Option<BlockKind>,
    /// One for each column.
    pub cells: Vec<Cell>,
    /// Its level as a heading of the page; none if it is no heading.
    pub level: Option<u8>,
    /// What was found in it.
    pub findings: Vec<Told>,
    /// How many of its quantities have counterparts.
    pub pairs: usize,
}

/// A segment in one language.
pub(super) struct Cell {
    /// Its text, if a reader sees any.
    pub pieces: Option<Vec<Piece>>,
    /// Why there is none, or that it is a draft.
    pub state: Option<String>,
}

impl Row {
    /// The class that sets it as the block that it is.
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

/// The documents that were asked for.
pub(super) fn documents<'p>(
    view: &View<'_, 'p>,
    columns: &[Column],
    findings: &mut Findings,
) -> Vec<Document> {
    let wanted =
        view.run.project.documents.iter().filter(|it| view.run.scope.has_document(&it.path));
    let mut first = 0;
    let mut document = |document: &'p project::Document| {
        let mut writer = Rows { view, columns, document, findings, rows: Vec::new(), first };
        writer.of_source();
        writer.of_translations();
        let rows = writer.rows;
        first += rows.len();
        Document {
            name: visible(document.name()).into_owned(),
            findings: findings.rest(&document.path),
            rows,
        }
    };
    wanted.map(&mut document).collect()
}

/// The texts of a segment by column.
type Texts<'p> = BTreeMap<usize, &'p Segment<'p>>;

/// Writes the rows of one document.
struct Rows<'w, 'm, 'p> {
    view: &'w View<'w, 'p>,
    columns: &'w [Column],
    document: &'p project::Document,
    findings: &'w mut Findings<'m>,
    rows: Vec<Row>,
    /// How many rows stand before.
    first: usize,
}

impl<'p> Rows<'_, '_, 'p> {
    fn of_source(&mut self) {
        let Some(source) = self.document.source() else { return };
        let outline = outline(source.file);
        let headings = outline.iter().filter_map(|it| match it.layout {
            Layout::Block(BlockKind::Heading(level)) => Some(level),
            _ => None,
        });
        // Headings that readers see make the names of sections superfluous.
        let highest = headings.min();
        let mut outline = outline.iter().peekable();
        let mut groups = self.document.groups().peekable();
        for (_, segment) in source.unique() {
            let translated = groups.next_if(|it| std::ptr::eq(it.source, segment));
            let group = translated.unwrap_or(Group { source: segment, translations: Vec::new() });
            let (section, block) = layout_of(segment, &mut outline);
            let mentions = mentions(self.view, &group, |it| self.column(it));
            let translations =
                group.translations.iter().filter_map(|(at, it)| Some((self.column(*at)?, *it)));
            let texts = std::iter::once((0, segment)).chain(translations).collect();
            self.row(segment.key.to_string(), &texts, &mentions);
            if let Some(row) = self.rows.last_mut() {
                row.section = section
                    .filter(|it| highest.is_none() && !it.is_empty())
                    .map(|it| visible(it).into_owned());
                // The attributes of a heading are none.
                row.block = block.filter(|_| segment.key.attribute.is_none());
                row.level = level(row.block, highest);
            }
        }
    }

    /// What only translations have, and what is broken in the source.
    fn of_translations(&mut self) {
        let source = self.document.source().into_iter().flat_map(|it| it.unique());
        let known: FxHashSet<Key> = source.map(|(_, it)| it.key).collect();
        let mut keys: Vec<Key> = Vec::new();
        let mut texts: BTreeMap<Key, Texts> = BTreeMap::new();
        for (column, at) in
            self.columns.iter().enumerate().filter_map(|(at, it)| Some((at, it.translation?)))
        {
            let own = self.document.translation(at).into_iter().flat_map(|it| it.unique());
            for (_, segment) in own.filter(|(_, it)| !known.contains(&it.key)) {
                let texts = texts.entry(segment.key).or_insert_with(|| {
                    keys.push(segment.key);
                    Texts::new()
                });
                texts.insert(column, segment);
            }
        }
        for key in keys {
            let texts = texts.remove(&key).unwrap_or_default();
            let alone =
                texts.iter().flat_map(|(column, segment)| self.mentions_alone(*column, segment));
            let mentions: Vec<Mention> = alone.collect();
            self.row(key.to_string(), &texts, &mentions);
        }
    }

    fn mentions_alone(&self, column: usize, segment: &'p Segment<'p>) -> Vec<Mention> {
        let Some(at) = self.columns[column].translation else { return Vec::new() };
        let project = self.view.run.project;
        mentions_alone(
            self.view,
            column,
            &Side::all(segment, &project.translations[at], project.reader(at)),
        )
    }

    fn row(&mut self, key: String, texts: &Texts, mentions: &[Mention]) {
        let (findings, marks) = self.findings.take(&self.document.path, &key);
        let cells = (0..self.columns.len())
            .map(|it| self.cell(it, &key, texts, mentions, &marks))
            .collect();
        let pairs = mentions.iter().map(|it| it.pair).max().unwrap_or(0);
        let (id, key) = (self.first + self.rows.len() + 1, visible(&key).into_owned());
        self.rows.push(Row {
            id,
            section: None,
            key,
            block: None,
            level: None,
            cells,
            findings,
            pairs,
        });
    }

    fn cell(
        &self,
        column: usize,
        key: &str,
        texts: &Texts,
        mentions: &[Mention],
        marks: &[Mark],
    ) -> Cell {
        let own = |segment: &&Segment| {
            let mentions: Vec<&Mention> =
                mentions.iter().filter(|it| it.column == column).collect();
            pieces(segment, &mentions, marks)
        };
        let pieces = texts.get(&column).map(own).filter(|it| it.iter().any(Piece::is_seen));
        let state = self.state(column, key);
        let told = match pieces {
            Some(_) => state.filter(|it| matches!(it, State::Draft | State::Untranslated)),
            None => state,
        };
        let state = told.map(|it| self.view.messages.text(&format!("state-{}", it.name()), &[]));
        Cell { pieces, state }
    }

    fn state(&self, column: usize, key: &str) -> Option<State> {
        match self.columns[column].translation {
            Some(translation) => self.findings.state(&self.document.path, translation, key),
            None => self.document.source().filter(|it| it.hides(key)).map(|_| State::Broken),
        }
    }

    /// The column of a translation.
    fn column(&self, translation: usize) -> Option<usize> {
        self.columns.iter().position(|it| it.translation == Some(translation))
    }
}

/// The level of a heading on the page, where the highest of its document stands below the
/// document's name.
fn level(block: Option<BlockKind>, highest: Option<u8>) -> Option<u8> {
    match block? {
        BlockKind::Heading(level) => Some(level - highest? + 3),
        _ => None,
    }
}

/// The last section that begins between the segment before and this one, and the block that this
/// one is.
fn layout_of<'p>(
    segment: &Segment,
    outline: &mut Peekable<Iter<Outline<'p>>>,
) -> (Option<&'p str>, Option<BlockKind>) {
    let (mut section, mut block) = (None, None);
    while let Some(it) = outline.next_if(|it| it.at <= segment.entry.start) {
        match it.layout {
            Layout::Section(name) => section = Some(name),
            Layout::Block(kind) => block = Some(kind).filter(|_| it.at == segment.entry.start),
        }
    }
    (section, block)
}
