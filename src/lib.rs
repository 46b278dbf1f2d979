//! Einklang keeps a document and its translations in unison.
//!
//! One document is a set of keyed segments in Fluent files, one folder per language. The program
//! reads them, compares each translation with the source, and reports what is missing, what says
//! another number, and what is broken.
//!
//! One run is a straight line of functions from values to values:
//!
//! ```text
//! files ─io::folder▶ Vec<File> ─ftl::parse▶ Project ─checks::run▶ Vec<Finding> ─report▶ text ─io::output▶ exit code
//!        (disk)                  (total)             (pure)
//! ```
//!
//! # Words
//!
//! *segment*: one Fluent message, term or attribute with text · *key* · *locale* · *source*: the
//! language a document was written in · *translation* · *check* · *finding* · *quantity*: a number
//! with its meaning.
//!
//! # Layers
//!
//! Each module imports only modules below it in this table; within `checks`, `report` and
//! `commands` nothing imports sideways. A test reads the `use` lines and fails on any other.
//!
//! | module       | what it does                                                                 |
//! |--------------|------------------------------------------------------------------------------|
//! | `commands`   | one file for each command: what to read, what to run, what to print          |
//! | `cli`        | arguments to a command                                                       |
//! | `workspace`  | a project opened to read or to change                                        |
//! | `io`         | the only place that touches files, git, standard streams and the environment |
//! | `report`     | one file for each output format: a run to text                               |
//! | `tasks`      | what changes files: values to new files                                      |
//! | `messages`   | message id and arguments to text in the reader's language                    |
//! | `run`        | one run over a project: what was found, and what of it counts                |
//! | `checks`     | one check is `numbers.rs` and `numbers.md`: a project to findings            |
//! | `standing`   | how far each translation is, and whether it still follows its source         |
//! | `project`    | documents in all their languages, and the settings for them                  |
//! | `base`       | what each translation was confirmed against, and how its source has changed  |
//! | `finding`    | what a check has found: places and values, never text                        |
//! | `quantities` | reading numbers out of text, and comparing them; knows nothing of Fluent     |
//! | `ftl`        | Fluent: bytes to segments with exact spans                                   |
//! | `locale`     | what CLDR knows of one language                                              |
//! | `text`       | the text of a file, places in it, and changes to it                          |
//!
//! # Invariants
//!
//! - The core cannot fail: parsing is total, and broken syntax is a finding. `Result` stands only
//!   where bytes enter or leave.
//! - Spans are bytes inside; line and column are computed at the edge, with the unit named.
//! - A finding holds the id of a message and its arguments, never text. The texts are in
//!   `locales/`.
//! - Reading commands write nothing. `io::write` is the only writer.
//! - The same bytes come out for any number of threads and any order of files.
//! - There is no network code, no unsafe code, and no `unwrap`.

pub mod base;
pub mod checks;
pub mod cli;
pub mod commands;
pub mod finding;
pub mod ftl;
pub mod io;
pub mod locale;
pub mod messages;
pub mod project;
pub mod quantities;
pub mod report;
pub mod run;
pub mod standing;
pub mod tasks;
pub mod text;
pub mod workspace;
