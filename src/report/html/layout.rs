//! The page from top to bottom: documents, sections, segments, and a cell for each language.

use std::iter::Peekable;
use std::slice::Iter;

use rustc_hash::FxHashMap;
use unic_langid::CharacterDirection;

use super::margin::{Margin, Note};
use super::numbers::{Number, numbers, numbers_alone};
use super::pieces::{Mark, Piece, pieces};
use crate::compared::Side;
use crate::ftl::{Block, Layout, Outline, Segment, outline};
use crate::locale::Locale;
use crate::model::{self, Group};
use crate::report::Run;
use crate::state::State;
use crate::visible::visible;

/// A language on the page; the first is the source.
pub(super) struct Column {
    /// The name of the locale folder.
    pub locale: String,
    /// The place among [`crate::model::Project::translations`]; none for the source.
    pub translation: Option<usize>,
    /// What the reader calls it.
    pub name: String,
    /// The BCP 47 tag.
    pub tag: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
}

/// One document.
pub(super) struct Document {
    /// Its path without `.ftl`.
    pub name: String,
    /// What was found in its files beside segments.
    pub notes: Vec<Note>,
    /// Its segments, in the order of the source; behind them what only translations have.
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
    pub block: Option<Block>,
    /// One for each column.
    pub cells: Vec<Cell>,
    /// What was found in it.
    pub notes: Vec<Note>,
    /// How many of its numbers have counterparts.
    pub pairs: usize,
}

/// A segment in one language.
pub(super) struct Cell {
    /// Its text, if there is any.
    pub pieces: Option<Vec<Piece>>,
    /// Why there is none, or that it is a draft.
    pub state: Option<String>,
}

impl Row {
    /// The class that sets it as the block that it is.
    pub fn class(&self) -> &'static str {
        match self.block {
            Some(Block::Heading(1)) => "title",
            Some(Block::Heading(2)) => "heading",
            Some(Block::Heading(_)) => "subheading",
            Some(Block::Item) => "item",
            Some(Block::Caption) => "caption",
            Some(Block::Quote) => "quote",
            None => "",
        }
    }

    /// Its level as a heading: below that of the document.
    pub fn level(&self) -> Option<u8> {
        match self.block {
            Some(Block::Heading(level)) => Some(level + 2),
            _ => None,
        }
    }
}

/// The languages that were asked for, the source first.
pub(super) fn columns(run: &Run) -> Vec<Column> {
    let column = |locale: &Locale, translation| Column {
        locale: locale.name.clone(),
        translation,
        name: run.messages.language_name(&locale.tag, None),
        tag: locale.tag.to_string(),
        rtl: locale.tag.character_direction() == CharacterDirection::RTL,
    };
    let wanted = |it: &Locale| run.project.documents.iter().any(|document| run.scope.has(document.path, &it.name));
    let translations = run.project.translations.iter().enumerate().filter(|(_, it)| wanted(it));
    let translations = translations.map(|(at, it)| column(it, Some(at)));
    std::iter::once(column(&run.project.source, None)).chain(translations).collect()
}

/// The documents that were asked for.
pub(super) fn documents<'p>(run: &Run<'_, 'p, 'p>, columns: &[Column], margin: &mut Margin) -> Vec<Document> {
    let wanted = run.project.documents.iter().filter(|it| run.scope.has_document(it.path));
    let mut rows = 0;
    let mut document = |document: &'p model::Document<'p>| {
        let mut writer = Rows { run, columns, document, margin, rows: Vec::new(), first: rows };
        writer.of_source();
        writer.of_translations();
        let written = writer.rows;
        rows += written.len();
        Document { name: visible(document.name()).into_owned(), notes: margin.rest(document.path), rows: written }
    };
    wanted.map(&mut document).collect()
}

/// Writes the rows of one document.
struct Rows<'w, 'm, 'p> {
    run: &'w Run<'w, 'p, 'p>,
    columns: &'w [Column],
    document: &'p model::Document<'p>,
    margin: &'w mut Margin<'m>,
    rows: Vec<Row>,
    /// How many rows stand before.
    first: usize,
}

impl<'p> Rows<'_, '_, 'p> {
    fn of_source(&mut self) {
        let Some(source) = &self.document.source else { return };
        let outline = outline(source.file);
        // Headings that readers see make the names of sections superfluous.
        let headings = outline.iter().any(|it| matches!(it.layout, Layout::Block(Block::Heading(_))));
        let mut outline = outline.iter().peekable();
        let mut groups = self.document.groups().peekable();
        for (_, segment) in source.unique() {
            let translated = groups.next_if(|it| std::ptr::eq(it.source, segment));
            let group = translated.unwrap_or(Group { source: segment, translations: Vec::new() });
            let (section, block) = layout_of(segment, &mut outline);
            let section = section.filter(|it| !headings && !it.is_empty());
            let numbers = numbers(self.run, &group, |it| self.column(it));
            let mut texts: FxHashMap<usize, &Segment> = FxHashMap::from_iter([(0, segment)]);
            texts.extend(group.translations.iter().filter_map(|(at, it)| Some((self.column(*at)?, *it))));
            // The attributes of a heading are none.
            let block = block.filter(|_| segment.key.attribute.is_none());
            self.row(segment.key.to_string(), &texts, &numbers, section, block);
        }
    }

    /// What only translations have, by its key.
    fn of_translations(&mut self) {
        let mut keys: Vec<String> = Vec::new();
        let mut texts: FxHashMap<String, FxHashMap<usize, &Segment>> = FxHashMap::default();
        for (column, at) in self.columns.iter().enumerate().filter_map(|(at, it)| Some((at, it.translation?))) {
            for segment in self.document.orphaned(at) {
                let key = segment.key.to_string();
                let own = texts.entry(key.clone()).or_insert_with(|| {
                    keys.push(key);
                    FxHashMap::default()
                });
                own.insert(column, segment);
            }
        }
        for key in keys {
            let texts = texts.remove(&key).unwrap_or_default();
            let mut numbers = Vec::new();
            for (column, at) in self.columns.iter().enumerate().filter_map(|(at, it)| Some((at, it.translation?))) {
                let Some(segment) = texts.get(&column) else { continue };
                let sides = Side::all(segment, &self.run.project.translations[at], self.run.project.reader(at));
                numbers.append(&mut numbers_alone(self.run, column, &sides));
            }
            self.row(key, &texts, &numbers, None, None);
        }
    }

    fn row(
        &mut self,
        key: String,
        texts: &FxHashMap<usize, &Segment>,
        numbers: &[Number],
        section: Option<&str>,
        block: Option<Block>,
    ) {
        let (notes, marks) = self.margin.take(self.document.path, &key);
        let cell = |(at, column): (usize, &Column)| self.cell(at, column, &key, texts, numbers, &marks);
        let cells = self.columns.iter().enumerate().map(cell).collect();
        let section = section.map(|it| visible(it).into_owned());
        let id = self.first + self.rows.len() + 1;
        let pairs = numbers.iter().map(|it| it.pair).max().unwrap_or(0);
        self.rows.push(Row { id, section, key: visible(&key).into_owned(), block, cells, notes, pairs });
    }

    fn cell(
        &self,
        at: usize,
        column: &Column,
        key: &str,
        texts: &FxHashMap<usize, &Segment>,
        numbers: &[Number],
        marks: &[Mark],
    ) -> Cell {
        let own = |segment: &&Segment| {
            let numbers: Vec<&Number> = numbers.iter().filter(|it| it.column == at).collect();
            let marks: Vec<Mark> = marks.iter().filter(|it| it.column == at).copied().collect();
            pieces(segment, &numbers, &marks)
        };
        let pieces = texts.get(&at).map(own).filter(|it| !it.is_empty());
        let state = column.translation.and_then(|it| self.margin.state(self.document.path, it, key));
        let told = match (state, &pieces) {
            (Some(State::Draft | State::Untranslated), Some(_)) => state,
            (_, None) => state,
            _ => None,
        };
        let state = told.map(|it| self.run.messages.text(&format!("state-{}", it.name()), &[]));
        Cell { pieces, state }
    }

    /// The column of a translation.
    fn column(&self, translation: usize) -> Option<usize> {
        self.columns.iter().position(|it| it.translation == Some(translation))
    }
}

/// The last section and the block that stand between the segment before and this one.
fn layout_of<'f>(segment: &Segment, outline: &mut Peekable<Iter<Outline<'f>>>) -> (Option<&'f str>, Option<Block>) {
    let (mut section, mut block) = (None, None);
    while let Some(it) = outline.next_if(|it| it.at < segment.name.start) {
        match it.layout {
            Layout::Section(name) => section = Some(name),
            Layout::Block(kind) => block = Some(kind),
        }
    }
    (section, block)
}
