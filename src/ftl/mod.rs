//! Fluent: bytes to segments with exact spans.
//!
//! [`parse()`] wraps `fluent-syntax`; it never fails, and what is not Fluent becomes a [`Fault`].
//! [`text`] turns a pattern into the text that a reader sees, with the way back to the bytes of the
//! file.

mod accepted;
mod broken;
pub mod canonical;
mod content;
mod explain;
mod fault;
mod fault_kind;
mod junk;
mod key_letter;
mod limits;
mod outline;
mod parse;
mod parser_error;
mod pattern;
mod resource;
mod segment;
mod slice;
pub mod spans;
pub mod text;
mod walk;

pub use content::Content;
pub use fault::{Fault, damage};
pub use fault_kind::FaultKind;
pub use outline::{BlockKind, Layout, Outline, outline};
pub use parse::parse;
pub use pattern::{Arguments, Element, Expression, Inline, Pattern, Variant};
pub use resource::{NOTE, Note, Repeated, Resource};
pub use segment::{Key, Noun, Segment, SegmentKind};
pub use slice::Slice;
pub use walk::{PatternStep, walk};
