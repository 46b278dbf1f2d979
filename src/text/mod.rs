//! The text of a file, places in it, and changes to it.

pub mod conflict;
pub mod cut;
pub mod edit;
pub mod file;
pub mod look_alike;
pub mod markup;
pub mod shell;
pub mod visible;
