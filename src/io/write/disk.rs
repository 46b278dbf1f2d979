//! What all writing does with paths, bytes and errors.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use crate::finding::trouble::Trouble;
use crate::io::folder::display;

/// The bytes of a file; none if there is no such file.
pub fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The folder that a path is in.
pub fn parent(path: &Path) -> &Path {
    path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The folders above a path, up to the root.
pub fn folders_above<'p>(path: &'p Path, root: &'p Path) -> impl Iterator<Item = &'p Path> {
    path.ancestors().skip(1).take_while(move |it| it.starts_with(root))
}

/// The file that a path leads to, whether it exists or not.
pub fn resolve(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if error.kind() == ErrorKind::NotFound && !path.is_symlink() => {
            let Some(Component::Normal(name)) = path.components().next_back() else {
                return Err(error);
            };
            Ok(resolve(parent(path))?.join(name))
        }
        resolved => resolved,
    }
}

/// Makes sure that new names in a folder are on disk.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    // On other systems a folder cannot be opened, and need not be.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// The same for several folders.
pub fn sync_folders(folders: &BTreeSet<PathBuf>) -> Result<(), Trouble> {
    for folder in folders {
        sync_folder(folder).map_err(|error| cannot_write(folder, &error))?;
    }
    Ok(())
}

/// A file cannot be written, and has not changed.
pub fn cannot_write(path: &Path, error: &io::Error) -> Trouble {
    Trouble::new("cannot-write").with("path", display(path)).with("error", error.to_string())
}
