//! How the other tests leave word that they were skipped: a line in a file of this `cargo test`.

use std::path::{Path, PathBuf};

/// The file. It is named after the process that runs all targets, so that no other run's word is
/// taken for ours.
pub fn path() -> PathBuf {
    #[cfg(unix)]
    let run = std::os::unix::process::parent_id();
    #[cfg(not(unix))]
    let run = 0;
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("skipped-{run}.txt"))
}
