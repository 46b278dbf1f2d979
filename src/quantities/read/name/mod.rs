//! Digits that count nothing, because they are a name or part of one: compared as they are written.
//!
//! `names` is where digits are tried first; `codes` gives the code by which two texts agree on any
//! digits. Then one kind each: `releases`, `numbered` papers, `phones` and their `extensions`,
//! `postcodes`, `doi`, codes of `procurement`, places along a road in `chainage`, and the Roman one
//! of a ruler in `regnal`. The rest are references to a part of a text: `verses`, the `books` and
//! `psalms` that languages count differently, `laws` and their `items`, and pages with the
//! `following` one.

mod books;
mod chainage;
mod codes;
mod doi;
mod extensions;
mod following;
mod items;
mod laws;
pub(super) mod names;
mod numbered;
mod phones;
mod postcodes;
mod procurement;
mod psalms;
mod regnal;
mod releases;
mod verses;
