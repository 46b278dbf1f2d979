//! The integration tests. `UPDATE_EXPECT=1 cargo test` rewrites every expected text; read the
//! difference before you commit it.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop here")]
#![allow(clippy::print_stdout, reason = "a test that cannot run here says so")]

mod accept;
mod browser;
mod changed;
mod changes;
mod commands;
mod docs;
mod faults;
mod formats;
mod help;
mod history;
#[path = "../bench/hostile.rs"]
mod hostile;
mod html;
mod ignores;
mod integrations;
mod languages;
mod layers;
mod numbers;
mod outdated;
mod pages;
mod pictures;
mod plurals;
mod properties;
mod quantities;
mod settings;
mod suggestions;
mod support;
mod syntax;
mod tidy;
mod transcripts;
mod watch;
mod writing;
