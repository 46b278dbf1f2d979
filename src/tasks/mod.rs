//! The changes to files: values to new files.

pub mod clean;
pub mod confirm;
pub mod rename;
