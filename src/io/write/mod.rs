//! The only writer: a file is either as it was or complete, and several files change as one.
//!
//! There is no handler for Ctrl-C or SIGTERM, and none is needed: wherever a run is stopped, every
//! file is either the old or the new one. What remains of its change is in the journal, and the
//! next run that writes finishes it.

mod disk;
mod journal;
mod lock;
mod replacement;
mod single;
mod temporary;
mod writer;

pub use self::journal::Recovered;
pub use self::replacement::FileChange;
pub use self::single::{create, replace};
pub use self::temporary::is_temporary;
pub use self::writer::{Writer, open, open_within};
