//! Findings to bytes, one file for each format.

use crate::finding::Finding;
use crate::messages::Messages;
use crate::model::Project;
use crate::scope::Scope;

pub mod json;
pub mod page;
pub mod status;
pub mod terminal;

/// A run to report on.
pub struct Run<'r, 'p, 'f> {
    /// What was looked at.
    pub project: &'p Project<'f>,
    /// What was found in the part that was asked for.
    pub findings: &'r [Finding<'p>],
    /// The part that was asked for.
    pub scope: &'r Scope,
    /// The texts in the reader's language.
    pub messages: &'r Messages,
}
