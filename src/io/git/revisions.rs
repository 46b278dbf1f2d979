//! Where git keeps what revisions name.

use std::path::{Path, PathBuf};

use super::process::Git;

/// What changes when a revision names another commit than before.
#[derive(Debug, Default)]
pub struct Revisions {
    /// Which commit is checked out, and what is packed of the branches and tags.
    pub files: Vec<PathBuf>,
    /// The branches and tags; they need not be there.
    pub folders: Vec<PathBuf>,
}

/// Those of the repository that a folder is in; nothing, where git knows of none.
pub fn revisions(folder: &Path) -> Revisions {
    let asked = ["rev-parse", "--git-dir", "--git-common-dir"];
    let output = Git::new(folder).and_then(|it| it.output(&asked, Vec::new())).unwrap_or_default();
    let text = String::from_utf8_lossy(&output);
    // A working tree beside the first has a folder of its own, and shares the branches.
    let own: Vec<PathBuf> = text.lines().map(|it| folder.join(it)).collect();
    let each =
        |names: [&str; 2]| own.iter().flat_map(|it| names.map(|name| it.join(name))).collect();
    Revisions { files: each(["HEAD", "packed-refs"]), folders: each(["refs", "reftable"]) }
}
