//! Temporary folders with files.

use std::fs;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::root;

/// The files of the brief of the repository, in the folder of its locales.
const BRIEF: [&str; 5] =
    ["de/brief.ftl", "en/brief.ftl", "uk/brief.ftl", ".base/en/brief.ftl", ".base/uk/brief.ftl"];

/// A temporary folder; it is removed with its owner.
pub struct Folder(TempDir);

impl Folder {
    /// An empty folder.
    pub fn empty() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    /// An empty folder in memory where that is possible: to flush hundreds of files to disk would
    /// take most of the time.
    #[cfg(target_os = "linux")]
    pub fn in_memory() -> Folder {
        Folder(tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap())
    }

    /// A folder with these files: (path, text).
    pub fn with(files: &[(&str, &str)]) -> Folder {
        let folder = Folder::empty();
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    /// A project with one document: (locale, text). The source language is the first.
    pub fn with_locales(document: &str, texts: &[(&str, &str)]) -> Folder {
        let folder = Folder::empty();
        folder.write("locales/einklang.toml", &format!("source = \"{}\"\n", texts[0].0));
        for (locale, text) in texts {
            folder.write(&format!("locales/{locale}/{document}"), text);
        }
        folder
    }

    /// The brief of the repository with its base; `change` makes of each text what is written.
    pub fn with_brief(change: impl Fn(&str, String) -> String) -> Folder {
        let folder = Folder::empty();
        for path in BRIEF {
            let text = read(&root().join("locales").join(path));
            folder.write(&format!("locales/{path}"), &change(path, text));
        }
        folder
    }

    pub fn write(&self, path: &str, text: &str) {
        write(&self.join(path), text);
    }

    pub fn read(&self, path: &str) -> String {
        read(&self.join(path))
    }

    /// Replaces a text in a file, which has to have it.
    pub fn change(&self, path: &str, from: &str, to: &str) {
        change(&self.join(path), from, to);
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.join(path)).unwrap();
    }

    pub fn rename(&self, from: &str, to: &str) {
        fs::rename(self.join(from), self.join(to)).unwrap();
    }
}

impl Deref for Folder {
    type Target = Path;

    fn deref(&self) -> &Path {
        self.0.path()
    }
}

impl AsRef<Path> for Folder {
    fn as_ref(&self) -> &Path {
        self
    }
}

/// Writes a file, with its folder.
pub fn write(path: &Path, text: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Replaces a text in a file, which has to have it.
pub fn change(path: &Path, from: &str, to: &str) {
    let text = read(path);
    assert!(text.contains(from), "{} does not have {from:?}: {text}", path.display());
    write(path, text.replace(from, to));
}

/// Every file and folder below a folder, relative to it and sorted. Links are not followed.
pub fn paths_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(current).unwrap() {
            let path = entry.unwrap().path();
            found.push(path.strip_prefix(folder).unwrap().to_owned());
            if path.is_dir() && !path.is_symlink() {
                open.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The files among them.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut paths = paths_below(folder);
    paths.retain(|it| !folder.join(it).is_dir());
    paths
}
