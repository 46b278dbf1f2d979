//! The only place that touches files, git, standard streams and the environment.

pub mod editor;
pub mod environment;
pub mod folder;
pub mod git;
pub mod input;
pub mod output;
pub mod watch;
pub mod write;
