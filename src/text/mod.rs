//! The text of a file, places in it, and changes to it.

pub mod conflict;
pub mod edit;
pub mod file;
pub mod markup;
pub mod shell;
pub mod visible;
