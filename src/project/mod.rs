//! A project: documents in all their languages, and what a project has decided for itself.

pub mod compared;
pub mod config;
mod model;
mod parsed;
pub mod words;

pub use model::{Document, Group, Pair, Project};
