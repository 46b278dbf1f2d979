//! How far along each translation is, and how it got there.

pub mod history;
mod known;
pub mod renamed;
pub mod state;
