//! Histories: repositories that are made on the spot.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::folder::{Folder, files_below};
use crate::support::skipped;

/// What is in the name of each file that a trap leaves behind.
const TRAP: &str = "PWNED";

/// A repository in a temporary folder.
pub struct Repository(Folder);

impl Repository {
    /// An empty repository; none where there is no git to make it.
    pub fn empty() -> Option<Repository> {
        Repository::around(Folder::empty())
    }

    /// A repository whose first commit has everything in a folder; none where there is no git.
    pub fn of(folder: Folder) -> Option<Repository> {
        let repository = Repository::around(folder)?;
        repository.commit();
        Some(repository)
    }

    /// A repository without a commit around a folder; none where there is no git.
    pub fn around(folder: Folder) -> Option<Repository> {
        if Command::new("git").arg("--version").output().is_err() {
            skipped("the history of a repository", "there is no git");
            return None;
        }
        let repository = Repository(folder);
        repository.git(&["init", "-q", "-b", "main"]);
        Some(repository)
    }

    /// Runs git, which has to succeed; what it says.
    pub fn git(&self, arguments: &[&str]) -> String {
        let output = git(self, arguments);
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Commits everything there is.
    pub fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", "Зміни"]);
    }

    /// Replaces a text in a file, which has to have it, and commits that.
    pub fn commit_change(&self, path: &str, from: &str, to: &str) {
        self.change(path, from, to);
        self.commit();
    }

    /// Begins another branch here.
    pub fn branch(&self, name: &str) {
        self.git(&["checkout", "-q", "-b", name]);
    }

    pub fn checkout(&self, revision: &str) {
        self.git(&["checkout", "-q", revision]);
    }

    /// Merges another branch into this one, with a commit.
    pub fn merge(&self, branch: &str) {
        self.git(&["merge", "-q", "--no-ff", "-m", "злиття", branch]);
    }

    /// A shell command that leaves a file behind if it is ever run, and fails.
    pub fn trap(&self, name: &str) -> String {
        format!("touch {}/{TRAP}-{name}; false", self.display())
    }

    /// The files that traps have left behind.
    pub fn sprung_traps(&self) -> Vec<PathBuf> {
        let mut paths = files_below(self);
        paths.retain(|it| it.to_string_lossy().contains(TRAP));
        paths
    }

    /// The address that this repository can be cloned from.
    pub fn url(&self) -> String {
        format!("file://{}", self.display())
    }

    /// A clone in a folder of its own.
    pub fn clone_with(&self, options: &[&str]) -> Folder {
        let clone = Folder::empty();
        let output = git(&clone, &[&["clone", "-q"], options, &[&self.url(), "."]].concat());
        assert!(output.status.success(), "{options:?}: {output:?}");
        clone
    }
}

impl Deref for Repository {
    type Target = Folder;

    fn deref(&self) -> &Folder {
        &self.0
    }
}

/// git without the settings of this machine, always at the same time: no date says anything.
pub fn git(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new("git");
    command
        .current_dir(folder)
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1");
    for name in ["AUTHOR", "COMMITTER"] {
        command
            .env(format!("GIT_{name}_NAME"), "Оля")
            .env(format!("GIT_{name}_EMAIL"), "olja@example.org")
            .env(format!("GIT_{name}_DATE"), "2024-06-19T12:00:00+0200");
    }
    command.output().unwrap()
}
