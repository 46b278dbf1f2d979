//! Paths: how they are shown, and what they lead to.

use std::fs;
use std::path::{Component, Path, PathBuf};

/// A path as it is shown: relative to the current folder, with `/`.
pub fn display(path: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let relative = path.strip_prefix(&current).unwrap_or(path);
    let mut parts: Vec<String> = Vec::new();
    for component in relative.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if parts.last().is_some_and(|it| it != ".." && it != "/") => {
                parts.pop();
            }
            Component::RootDir => parts.push(String::new()),
            other => parts.push(readable(other.as_os_str().as_encoded_bytes())),
        }
    }
    match parts.as_slice() {
        [] => ".".to_owned(),
        [root] if root.is_empty() => "/".to_owned(),
        parts => parts.join("/"),
    }
}

/// A name with bytes that are not UTF-8 as `\xff`, so that two names never look the same.
pub fn readable(name: &[u8]) -> String {
    let mut shown = String::new();
    for chunk in name.utf8_chunks() {
        shown.push_str(chunk.valid());
        for byte in chunk.invalid() {
            shown.push_str(&format!("\\x{byte:02x}"));
        }
    }
    shown
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathKind {
    /// A folder.
    Folder,
    /// A file.
    File,
    /// Neither, or nothing at all.
    Nothing,
}

impl PathKind {
    /// What a path leads to, links followed.
    pub fn of(path: &Path) -> PathKind {
        match fs::metadata(path) {
            Ok(it) if it.is_dir() => PathKind::Folder,
            Ok(it) if it.is_file() => PathKind::File,
            _ => PathKind::Nothing,
        }
    }
}

/// Whether two paths lead to the same existing file.
pub fn is_same_file(a: &Path, b: &Path) -> bool {
    fs::canonicalize(a).is_ok_and(|a| fs::canonicalize(b).is_ok_and(|b| a == b))
}

/// A path without links, as far as it exists.
pub fn full_path(path: &Path) -> PathBuf {
    fs::canonicalize(path)
        .ok()
        .or_else(|| full_path_of_new(path))
        .unwrap_or_else(|| path.to_owned())
}

/// The path of a file that does not exist, in a folder that does.
fn full_path_of_new(path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    Some(fs::canonicalize(folder).ok()?.join(path.file_name()?))
}
