//! The Fluent files of a folder, and what is in a file.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use super::paths::display;
use crate::finding::trouble::Trouble;
use crate::text::file::MAX_BYTES;

/// The `.ftl` files below a locale folder, nested ones too, without what `.gitignore` leaves out.
pub fn fluent_files(root: &Path, troubles: &mut Vec<Trouble>) -> Vec<PathBuf> {
    let walk = WalkBuilder::new(root)
        .follow_links(true)
        .ignore(false)
        .git_global(false)
        .git_exclude(false)
        .build();
    let mut files = Vec::new();
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                troubles.push(about("walk", root, &error));
                continue;
            }
        };
        let is_fluent = entry.path().extension().is_some_and(|it| it == "ftl");
        if !is_fluent || !entry.file_type().is_some_and(|it| it.is_file()) {
            continue;
        }
        if is_inside(root, entry.path()) {
            files.push(entry.into_path());
        } else {
            troubles.push(Trouble::new("link").with("path", display(entry.path())));
        }
    }
    files.sort();
    files
}

/// Whether a file is in the folder of all locales. Links may not lead out of it.
fn is_inside(root: &Path, path: &Path) -> bool {
    if !path.ancestors().take_while(|it| *it != root).any(Path::is_symlink) {
        return true;
    }
    let Some(Ok(folder)) = root.parent().map(fs::canonicalize) else { return false };
    fs::canonicalize(path).is_ok_and(|it| it.starts_with(folder))
}

/// The names of the folders in a folder, sorted.
pub fn folder_names(folder: &Path, troubles: &mut Vec<Trouble>) -> Vec<String> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            troubles.push(cannot_read(folder, &error));
            return Vec::new();
        }
    };
    let mut names = Vec::new();
    for entry in entries {
        match entry {
            Ok(entry) if entry.path().is_dir() => {
                names.extend(entry.file_name().into_string().ok())
            }
            Ok(_) => {}
            Err(error) => troubles.push(about("walk", folder, &error)),
        }
    }
    names.sort();
    names
}

/// The text of a file; none if there is no such file.
///
/// # Errors
/// It cannot be read, or is not UTF-8.
pub fn read_text(path: &Path) -> Result<Option<String>, Trouble> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(cannot_read(path, &error)),
    }
}

/// The bytes of a file; of one that is too large, one byte more than is allowed.
pub fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A file or folder cannot be read.
pub fn cannot_read(path: &Path, error: &io::Error) -> Trouble {
    about("cannot-read", path, error)
}

fn about(id: &'static str, path: &Path, error: &impl ToString) -> Trouble {
    Trouble::new(id).with("path", display(path)).with("error", error.to_string())
}
