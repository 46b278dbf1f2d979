//! The history of a folder of locales, as git stores it.
//!
//! Git is only asked for what it has stored, never for anything that it would have to make:
//! `rev-parse`, `rev-list`, `merge-base`, `ls-tree`, `ls-files` and `cat-file`. It reads the
//! settings of a repository that anyone may have written; see `process` for what keeps them from
//! starting programs.

mod before;
mod commits;
mod file;
mod history;
mod listing;
mod moves;
mod objects;
mod process;
mod repository;
mod revisions;
mod tree;

pub use self::before::before;
pub use self::history::history;
pub use self::revisions::{Revisions, revisions};
