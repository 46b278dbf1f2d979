//! Digits that count nothing, because they are a name or part of one. They are compared as written.
//!
//! `names` is where digits are tried first; `codes` gives any digits the code by which two texts
//! agree on them. Each of the others reads one kind: `releases`, `numbered` papers, `pointed`
//! numbers of rooms and inventories, `phones` and their `extensions`, `service_numbers`,
//! `postcodes`, `doi`, codes of `procurement`, `isotopes`, places along a road in `chainage`, the
//! Roman numeral I of a ruler in `regnal`, the number of `clubs`, those of `sections`, and values
//! in `settings_files`. The rest are references to a part of a text: `verses`, the `books` and
//! `psalms` that languages count differently, `laws` and their `items`, and pages with the
//! `following` one.

mod apertures;
mod books;
mod chainage;
mod clubs;
mod codes;
mod doi;
mod extensions;
mod following;
mod isotopes;
mod items;
mod laws;
pub(super) mod names;
mod numbered;
mod phones;
mod pointed;
mod postcodes;
mod procurement;
mod psalms;
mod regnal;
mod releases;
mod sections;
mod service_numbers;
mod settings_files;
mod verses;
