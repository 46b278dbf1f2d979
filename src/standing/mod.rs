//! How far each translation is, and how it came there.

pub mod history;
pub mod renamed;
pub mod state;
