//! A project: documents in all their languages, and what a project has decided for itself.

pub mod compared;
pub mod config;
mod document;
mod matches;
mod model;
mod pairs;
mod parsed;
pub mod suggestion;
pub mod words;

pub use document::{Document, Group};
pub use model::Project;
pub use pairs::Pair;
