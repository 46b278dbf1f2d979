//! One run over a project, and the part of its findings that counts.

pub mod baseline;
pub mod scope;
pub mod since;
pub mod summary;
