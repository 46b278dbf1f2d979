//! Einklang keeps a document and its translations in unison.
//!
//! One document is a set of keyed segments in Fluent files, one folder per language. The program
//! reads them, compares each translation with the source, and reports what is missing, which
//! numbers differ, what has been translated from a text that has changed since, and what is broken.
//!
//! As a library, it does what `einklang check` does:
//!
//! ```
//! let report = einklang::check("tests/projects/drifted")?;
//! assert!(report.fails);
//! let finding = report.findings.iter().find(|it| it.key == "troops-sent").unwrap();
//! assert_eq!((finding.check, finding.locale.as_str(), finding.line), ("numbers", "en", 5));
//! assert!(finding.message.ends_with("10,000 in English, but 12,000 in German"));
//! # Ok::<(), einklang::Error>(())
//! ```
//!
//! The rest of this page is for those who work on the program; the modules are public for its own
//! binary and tests only.
//!
//! One run is a straight line of functions from values to values:
//!
//! ```text
//! files ─io::folder▶ Vec<File> ─Project::new▶ Project ─run::check▶ Run ─report▶ text ─io::output▶
//!        (disk)                 (total)                (pure)
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
//! Each module imports only modules below it in this table, and no imports go in a circle; within
//! `checks`, `report` and `commands`, nothing imports sideways. A test reads the paths and fails
//! otherwise.
//!
//! | module       | what it does                                                                 |
//! |--------------|------------------------------------------------------------------------------|
//! | `commands`   | one file for each command: what to read, what to run, what to print          |
//! | `cli`        | arguments to a command                                                       |
//! | `library`    | the public interface of the crate: a folder to a report                      |
//! | `workspace`  | a project opened to read or to change                                        |
//! | `io`         | the only place that touches files, git, standard streams and the environment |
//! | `report`     | one file for each output format: a run to text                               |
//! | `tasks`      | what changes files: values to new files                                      |
//! | `messages`   | message id and arguments to text in the reader's language                    |
//! | `run`        | one run over a project: what was found, and which of it counts               |
//! | `checks`     | one check is `empty.rs` and `empty.md`: a project to findings                |
//! | `standing`   | how far along each translation is, and whether it still follows its source   |
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
//! - The core cannot fail: parsing is total, and broken syntax is a finding. `Result` occurs
//!   only where bytes enter or leave.
//! - Spans are byte offsets; line and column are computed at the edge, with the unit named.
//! - A finding holds the id of a message and its arguments, never text. The texts are in
//!   `locales/`.
//! - Reading commands write only the reports and the baseline that they are asked for. `io::write`
//!   is the only writer of files.
//! - The same bytes come out for any number of threads and any order of files.
//! - There is no network code, no unsafe code, and no `unwrap`.

#[doc(hidden)]
pub mod base;
#[doc(hidden)]
pub mod checks;
mod cli;
#[doc(hidden)]
pub mod commands;
#[doc(hidden)]
pub mod finding;
#[doc(hidden)]
pub mod ftl;
#[doc(hidden)]
pub mod io;
mod library;
#[doc(hidden)]
pub mod locale;
#[doc(hidden)]
pub mod messages;
#[doc(hidden)]
pub mod project;
#[doc(hidden)]
pub mod quantities;
#[doc(hidden)]
pub mod report;
#[doc(hidden)]
pub mod run;
#[doc(hidden)]
pub mod standing;
#[doc(hidden)]
pub mod tasks;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod workspace;

pub use finding::Severity;
pub use library::{Error, Report, ReportedFinding, check};
