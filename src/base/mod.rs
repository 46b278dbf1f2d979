//! The base: for each translation, the source text that it was confirmed against, as Fluent.
//!
//! A base file is a set of entries, which any merge that leaves each of them whole leaves right:
//!
//! ```text
//! # translation 9f2c61d07ab34e18 source 03b7c2a9915fe04d
//! troops-sent = Nordkorea hat …
//! ```
//!
//! The first hash is that of the translation's canonical form, so that another wording is noticed.
//! The second seals the entry: that of its Fluent text, byte for byte. Both are the first 16
//! hexadecimal digits of BLAKE3.

pub mod change;
pub mod diff;
mod read;

pub use read::{
    Base, BaseFile, Confirmed, Entry, is_verbatim, resealed, verbatim, with_entries, wording,
};
