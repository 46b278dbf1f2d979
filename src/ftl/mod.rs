//! Fluent: bytes to segments with exact spans.
//!
//! [`parse()`] wraps `fluent-syntax`; it never fails, and what is no Fluent becomes a [`Fault`].
//! [`text`] turns a pattern into the text that a reader sees, with the way back to the bytes of the
//! file.

pub mod canonical;
mod content;
mod explain;
mod faults;
mod junk;
mod key_letter;
mod limits;
mod outline;
mod parse;
mod parser_error;
mod segment;
mod slice;
pub mod spans;
pub mod text;
mod walk;

pub use faults::{Fault, KINDS as FAULT_KINDS, damage};
pub use outline::{Block, Layout, Outline, outline};
pub use parse::{NOTE, Note, Resource, parse};
pub use segment::{
    Arguments, Content, Element, Expression, Inline, Key, Kind, Noun, Pattern, Segment, Variant,
};
pub use slice::Slice;
pub use walk::{Step, walk};
