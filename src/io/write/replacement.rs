//! One file of a change, ready to take its name.

use std::fs::{self, Permissions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::disk::{cannot_write, parent};
use super::journal::JournalEntry;
use super::temporary;
use crate::finding::trouble::Trouble;
use crate::io::folder::display;

/// A file that a command changes: what it read, and the new bytes.
#[derive(Clone, Debug)]
pub struct FileChange {
    /// The file. A link stays, and the file that it leads to is replaced.
    pub path: PathBuf,
    /// What the command read; none if there was no such file.
    pub before: Option<Vec<u8>>,
    /// What the file will hold.
    pub after: Vec<u8>,
}

/// The new bytes of a file, in a temporary file beside it.
pub struct Replacement<'c> {
    /// What was asked for.
    pub change: &'c FileChange,
    /// The file, without links.
    pub target: PathBuf,
    /// The temporary file.
    pub temporary: TempPath,
}

impl<'c> Replacement<'c> {
    /// Writes the temporary file.
    pub fn prepare(change: &'c FileChange, target: &Path) -> Result<Replacement<'c>, Trouble> {
        match write_temporary(change, target) {
            Ok(temporary) => Ok(Replacement { change, target: target.to_owned(), temporary }),
            // The file existed when it was read.
            Err(error) if error.kind() == ErrorKind::NotFound && change.before.is_some() => {
                Err(changed_meanwhile(&change.path))
            }
            Err(error) => Err(cannot_write(&change.path, &error)),
        }
    }

    /// The replacement as the journal records it.
    pub fn journal_entry(&self, root: &Path) -> JournalEntry {
        let name = self.temporary.file_name().unwrap_or_default();
        let target = self.target.strip_prefix(root).unwrap_or(&self.target);
        JournalEntry::new(name, target, self.change.before.as_deref(), &self.change.after)
    }
}

fn write_temporary(change: &FileChange, target: &Path) -> io::Result<TempPath> {
    fs::create_dir_all(parent(target))?;
    let mode = old_permissions(change, target)?;
    // The file is closed at once, because a project may have more files than may be open; the lock
    // of the folder protects it.
    Ok(temporary::new(target, &change.after, mode)?.into_temp_path())
}

/// The permissions of the file that is replaced, if there is one.
fn old_permissions(change: &FileChange, target: &Path) -> io::Result<Option<Permissions>> {
    if change.before.is_none() {
        return Ok(None);
    }
    let permissions = fs::metadata(target)?.permissions();
    // A rename would not respect this.
    if permissions.readonly() {
        return Err(ErrorKind::PermissionDenied.into());
    }
    Ok(Some(permissions))
}

/// A file is no longer as it was read.
pub fn changed_meanwhile(path: &Path) -> Trouble {
    Trouble::new("changed-meanwhile").with("path", display(path))
}
