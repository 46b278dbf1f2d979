//! Where git stores what revisions name.

use std::path::{Path, PathBuf};

use super::process::Git;

/// What changes on disk when a revision names another commit than before.
#[derive(Debug, Default)]
pub struct Revisions {
    /// Which commit is checked out, and the packed branches and tags.
    pub files: Vec<PathBuf>,
    /// The branches and tags; these folders need not exist.
    pub folders: Vec<PathBuf>,
}

/// The revisions of the repository that a folder is in; nothing outside a repository.
pub fn revisions(folder: &Path) -> Revisions {
    let asked = ["rev-parse", "--git-dir", "--git-common-dir"];
    let output = Git::new(folder).and_then(|it| it.output(&asked, Vec::new())).unwrap_or_default();
    // A second working tree has a folder of its own, and shares the branches with the first.
    let text = String::from_utf8_lossy(&output);
    let own: Vec<PathBuf> = text.lines().map(|it| folder.join(it)).collect();
    Revisions {
        files: in_each(&own, ["HEAD", "packed-refs"]),
        folders: in_each(&own, ["refs", "reftable"]),
    }
}

fn in_each(folders: &[PathBuf], names: [&str; 2]) -> Vec<PathBuf> {
    folders.iter().flat_map(|folder| names.map(|name| folder.join(name))).collect()
}
