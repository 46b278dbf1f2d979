//! How a document is laid out, as far as its comments say: its sections, and which messages are
//! headings.

use super::resource::NOTE;
use crate::text::file::{BOM, File};

/// A comment that lays out what follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outline<'f> {
    /// Where what it lays out begins: the comment of a section, the message of a block.
    pub at: usize,
    /// What it says of it.
    pub layout: Layout<'f>,
}

/// What a comment says of the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout<'f> {
    /// `## Name`: a section begins, which ends the one before; without a name where `##` is all
    /// there is.
    Section(&'f str),
    /// `# Block: heading 2`: the kind of block that the message right below is.
    Block(BlockKind),
}

/// A kind of block on the page that the messages of a document make up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
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
        match section(text) {
            // A line to the program does not name a section, whatever follows it.
            Some(name) if !inside_section && !name.starts_with(NOTE) => {
                found.push(Outline { at, layout: Layout::Section(name) });
                inside_section = true;
            }
            Some(_) => {}
            None => inside_section = false,
        }
        if let Some(kind) = text.strip_prefix("# Block:").and_then(block) {
            attached = Some(kind);
        } else if !text.starts_with("# ") && text != "#" {
            // The line that ends a comment is the message, or the comment belongs to nothing.
            found.extend(attached.take().map(|it| Outline { at, layout: Layout::Block(it) }));
        }
        at += line.len();
    }
    found
}

/// The name in a line `## Name`; empty in a line `##`.
fn section(line: &str) -> Option<&str> {
    let name = line.strip_prefix("##")?;
    if name.is_empty() || name.starts_with(' ') { Some(name.trim()) } else { None }
}

fn block(name: &str) -> Option<BlockKind> {
    let mut words = name.split_whitespace();
    match words.next()? {
        "heading" => {
            let level = words.next()?.parse().ok()?;
            (1..=6).contains(&level).then_some(BlockKind::Heading(level))
        }
        "item" => Some(BlockKind::Item),
        "caption" => Some(BlockKind::Caption),
        "quote" => Some(BlockKind::Quote),
        _ => None,
    }
}
