//! How a document is laid out, as far as its comments say: its sections, and which messages are
//! headings.

use super::resource::NOTE;
use crate::text::file::{BOM, File};

/// A comment that lays out what follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outline<'f> {
    /// What it is said of: for a section the byte where the comment begins, for a block that where
    /// its message does.
    pub at: usize,
    /// What it says.
    pub layout: Layout<'f>,
}

/// What a comment says of the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout<'f> {
    /// `## Name`: a section begins, which ends the one before; without a name where `##` stands
    /// alone.
    Section(&'f str),
    /// `# Block: heading 2`: the kind of block that the message right below is.
    Block(Block),
}

/// A kind of block on the page that the messages of a document make up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading, from 1 for the title of the document to 6.
    Heading(u8),
    /// An item of a list.
    Item,
    /// The caption of a picture.
    Caption,
    /// A quotation.
    Quote,
}

/// The comments of a file that lay it out, in its order. In Fluent a line that begins with `#` is
/// always a comment; of several `##` in a row the first is the name.
pub fn outline(file: &File) -> Vec<Outline<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut inside_section = false;
    let mut attached = None;
    for line in file.text.split_inclusive('\n') {
        let text = line.trim_start_matches(BOM).trim_end();
        match text
            .strip_prefix("##")
            .filter(|it| it.is_empty() || it.starts_with(' '))
            .map(str::trim)
        {
            // A line to the program is no name, whatever follows it.
            Some(name) if !inside_section && !name.starts_with(NOTE) => {
                found.push(Outline { at, layout: Layout::Section(name) });
                inside_section = true;
            }
            Some(_) => {}
            None => inside_section = false,
        }
        match text.strip_prefix("# Block:").and_then(block) {
            Some(block) => attached = Some(block),
            None if text.starts_with("# ") || text == "#" => {}
            // The line that ends a comment is the message, or the comment stands alone.
            None => {
                found.extend(attached.take().map(|it| Outline { at, layout: Layout::Block(it) }))
            }
        }
        at += line.len();
    }
    found
}

fn block(name: &str) -> Option<Block> {
    let mut words = name.split_whitespace();
    match (words.next()?, words.next()) {
        ("heading", level) => level
            .and_then(|it| it.parse().ok())
            .filter(|it| (1..=6).contains(it))
            .map(Block::Heading),
        ("item", _) => Some(Block::Item),
        ("caption", _) => Some(Block::Caption),
        ("quote", _) => Some(Block::Quote),
        _ => None,
    }
}
