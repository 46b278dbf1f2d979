//! `einklang.toml`: what a project decides for itself.

mod mistake;
mod parse;
mod settings;
mod syntax;
mod unseen;

pub use mistake::Mistake;
pub use parse::parse;
pub use settings::{CheckLevel, Gate, KnownCheck, Settings};

/// The name of the settings file, in the folder of the locales or in the one above.
pub const FILE_NAME: &str = "einklang.toml";

/// The folder that is read when none is named.
pub const DEFAULT_FOLDER: &str = "locales";
