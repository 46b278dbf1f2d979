//! The repository that a folder of locales is in.

use std::path::Path;

use super::process::{Answer, Git, failed};
use crate::finding::trouble::Trouble;
use crate::io::folder::display;

/// A repository, seen from a folder in it.
pub struct Repository {
    /// From the top of the repository to the folder, with `/` at the end; empty if it is the top.
    pub path: Vec<u8>,
    /// From the folder to the top, as `../../`.
    up: String,
    /// Whether the repository holds only the latest part of its history.
    pub shallow: bool,
}

impl Repository {
    /// The repository that a folder is in.
    ///
    /// # Errors
    /// The folder is not in a repository, or no commit is checked out.
    pub fn around(git: &Git, folder: &Path) -> Result<Repository, Trouble> {
        let about = |id| Trouble::new(id).with("path", display(folder));
        let asked =
            ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"];
        let answer = git.ask(&asked, Vec::new())?;
        if !answer.success {
            return Err(refused(&answer, folder));
        }

        let mut lines = answer.output.splitn(3, |it| *it == b'\n');
        if lines.next() != Some(b"true") {
            return Err(about("git-no-repository"));
        }
        let shallow = lines.next() != Some(b"false");
        let path = lines.next().and_then(|it| it.strip_suffix(b"\n")).unwrap_or_default().to_vec();
        let up = "../".repeat(path.iter().filter(|it| **it == b'/').count());

        let head = ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"];
        if !git.ask(&head, Vec::new())?.success {
            return Err(about("git-no-commit"));
        }
        Ok(Repository { path, up, shallow })
    }

    /// A path in the repository as git is asked about it in the folder; none if it cannot be
    /// written so.
    pub fn path_from_folder(&self, path: &[u8]) -> Option<String> {
        if path == self.path {
            return Some(".".to_owned());
        }
        let path = std::str::from_utf8(path).ok()?;
        Some(format!("{}{path}", self.up)).filter(|it| !it.is_empty())
    }
}

/// Why git says nothing about a folder.
fn refused(answer: &Answer, folder: &Path) -> Trouble {
    let reason = answer.reason();
    let id = if reason.contains("dubious ownership") {
        "git-owner"
    } else if reason.contains("not a git repository") {
        "git-no-repository"
    } else {
        return failed(reason);
    };
    Trouble::new(id).with("path", display(folder))
}
