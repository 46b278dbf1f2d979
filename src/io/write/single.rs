//! Writing a single file that needs no lock.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::disk::{cannot_write, parent, sync_folder};
use super::temporary;
use crate::finding::trouble::Trouble;
use crate::io::folder::display;

/// Creates a file, with its folder if necessary; an existing file stays as it is.
///
/// # Errors
/// The file exists, or the folder cannot be written.
pub fn create(path: &Path, text: &str) -> Result<(), Trouble> {
    match try_create(path, text) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Trouble::new("file-exists").with("path", display(path))),
        Err(error) => Err(cannot_write(path, &error)),
    }
}

/// Whether the file is new.
fn try_create(path: &Path, text: &str) -> io::Result<bool> {
    let folder = parent(path);
    fs::create_dir_all(folder)?;
    temporary::sweep(folder, Some(path));
    let file = temporary::new(path, text.as_bytes(), None)?;
    match file.persist_noclobber(path) {
        Ok(_) => sync_folder(folder).map(|()| true),
        Err(it) if it.error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(it) => Err(it.error),
    }
}

/// Writes a file that only this program maintains, such as a report: an older one is replaced. If
/// the path leads to something other than a file, such as a pipe, the text is written to that.
///
/// # Errors
/// The file or its folder cannot be written.
pub fn replace(path: &Path, text: &str) -> Result<(), Trouble> {
    try_replace(path, text).map_err(|error| cannot_write(path, &error))
}

fn try_replace(path: &Path, text: &str) -> io::Result<()> {
    let old = fs::metadata(path).ok();
    if old.as_ref().is_some_and(|it| !it.is_file()) {
        return fs::write(path, text);
    }
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    fs::create_dir_all(parent(&target))?;
    let file = temporary::new(&target, text.as_bytes(), old.map(|it| it.permissions()))?;
    file.persist(&target).map_err(|it| it.error)?;
    Ok(())
}
