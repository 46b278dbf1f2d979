//! Waiting until something has changed that a run reads.
//!
//! Folders are watched, not files: an editor that saves replaces the old file with a new one. Each
//! folder is watched by itself, so that what is beside the locales does not matter, and everything
//! is watched before it is read, so that nothing is missed in between.

mod places;
mod survey;
mod watcher;

pub use self::places::{Effect, News, Places};
pub use self::survey::Asked;
pub use self::watcher::{Watch, due};
