//! Where words are in a text, and what is near them.
//!
//! `byte_classes` tell words from what is between them. `beside` finds the words next to a place,
//! and `recent` keeps those found last. `nearby` looks for marks further away.

mod beside;
pub(super) mod byte_classes;
mod nearby;
pub(super) mod recent;
