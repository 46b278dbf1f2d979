//! The base: for each translation, the source text that it was confirmed against, as Fluent.
//!
//! A base file is a set of entries. Any merge that keeps each entry whole gives a correct file:
//!
//! ```text
//! # translation 9f2c61d07ab34e18 source 03b7c2a9915fe04d
//! troops-sent = Nordkorea hat …
//! ```
//!
//! The first hash is that of the translation's canonical form, so that a change of wording is
//! noticed. The second seals the entry: it is the hash of its Fluent text, byte for byte. Both are
//! the first 16 hexadecimal digits of BLAKE3.

pub mod change;
pub mod diff;
mod format;
pub mod layout;
mod read;
mod write;

pub use format::{verbatim, wording};
pub use read::{Base, BaseEntry, BaseFile};
pub use write::{Confirmed, resealed, with_entries};
