//! A project opened to read or to change.

mod desk;
mod read;

pub use desk::Desk;
pub use read::{Request, Workspace};
