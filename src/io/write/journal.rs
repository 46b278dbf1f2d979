//! The journal: what a change of several files is about to rename, so that the next run can finish
//! it.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::{cannot_write, folders_above, parent, read, sync_folder, sync_folders};
use super::temporary;
use crate::finding::trouble::Trouble;
use crate::io::folder::display;

/// The version of the format.
const VERSION: u32 = 1;

/// The journal of a folder.
#[derive(Debug)]
pub struct Journal {
    /// The file.
    pub path: PathBuf,
}

/// What happened to a change that a stopped run had left behind.
#[derive(Debug, Default)]
pub struct Recovered {
    /// The files that have got their new text now.
    pub finished: Vec<String>,
    /// The files that have been changed since. They stay as they are.
    pub left: Vec<String>,
    /// The journal, if it could not be read.
    pub unreadable: Option<String>,
}

/// One file of the change.
#[derive(Serialize, Deserialize)]
pub struct JournalEntry {
    /// A name in the folder of the target. Names need not be UTF-8.
    temporary: OsString,
    /// The path below the folder of the locales.
    target: OsString,
    /// The hash of the old bytes; none if there was no such file.
    before: Option<String>,
    /// The hash of the new bytes.
    after: String,
}

#[derive(Serialize, Deserialize)]
struct JournalFile {
    version: u32,
    files: Vec<JournalEntry>,
}

/// What happened to one file.
enum Outcome {
    /// It was renamed before the run stopped.
    Done,
    /// It has been renamed now.
    Finished,
    /// It has been changed since, or its new text is gone.
    Left,
}

impl Recovered {
    /// The notices for the reader. They are not a reason to stop: the files are whole.
    pub fn notices(&self) -> Vec<Trouble> {
        let mut notices = Vec::new();
        for (id, paths) in [("recovered", &self.finished), ("recovered-left", &self.left)] {
            if !paths.is_empty() {
                notices.push(Trouble::new(id).with("paths", paths.join(", ")));
            }
        }
        if let Some(path) = &self.unreadable {
            notices.push(Trouble::new("recovered-unreadable").with("path", path.as_str()));
        }
        notices
    }
}

impl Journal {
    /// Records what is about to happen. If that fails, there is no journal.
    pub fn write(&self, files: Vec<JournalEntry>) -> Result<(), Trouble> {
        self.try_write(files).map_err(|error| cannot_write(&self.path, &error))
    }

    fn try_write(&self, files: Vec<JournalEntry>) -> io::Result<()> {
        let text = serde_json::to_vec(&JournalFile { version: VERSION, files })?;
        temporary::new(&self.path, &text, None)?.persist_noclobber(&self.path)?;
        sync_folder(parent(&self.path)).or_else(|error| self.remove().and(Err(error)))
    }

    /// Records that nothing is left to finish.
    pub fn remove(&self) -> io::Result<()> {
        fs::remove_file(&self.path)
    }

    /// Finishes the change of a run that was stopped, if there is one.
    pub fn recover(&self, root: &Path) -> Result<Option<Recovered>, Trouble> {
        let bytes = read(&self.path).map_err(|error| cannot_write(&self.path, &error))?;
        let Some(bytes) = bytes else { return Ok(None) };
        let mut recovered = Recovered::default();
        match entries(&bytes) {
            Some(entries) => finish(&entries, root, &mut recovered)?,
            None => recovered.unreadable = Some(display(&self.path)),
        }
        self.remove().map_err(|error| cannot_write(&self.path, &error))?;
        Ok((!recovered.notices().is_empty()).then_some(recovered))
    }
}

/// Finishes a change, and makes sure that it is on disk.
fn finish(entries: &[JournalEntry], root: &Path, recovered: &mut Recovered) -> Result<(), Trouble> {
    let mut folders = BTreeSet::new();
    for entry in entries {
        let target = root.join(&entry.target);
        match entry.finish(root).map_err(|error| cannot_write(&target, &error))? {
            Outcome::Done => {}
            Outcome::Finished => recovered.finished.push(display(&target)),
            Outcome::Left => recovered.left.push(display(&target)),
        }
        folders.extend(folders_above(&target, root).map(Path::to_owned));
    }
    folders.retain(|it| it.is_dir());
    sync_folders(&folders)
}

impl JournalEntry {
    /// The entry for a target below the folder of the locales.
    pub fn new(
        temporary: &OsStr,
        target: &Path,
        before: Option<&[u8]>,
        after: &[u8],
    ) -> JournalEntry {
        let (temporary, target) = (temporary.to_owned(), target.as_os_str().to_owned());
        JournalEntry { temporary, target, before: before.map(hash), after: hash(after) }
    }

    /// Whether the entry may be one of this program. Anyone can put a journal into a repository,
    /// and it must not lead anywhere else.
    fn is_ours(&self) -> bool {
        let (name, target) = (Path::new(&self.temporary), Path::new(&self.target));
        let is_single = is_plain(name) && name.components().count() == 1;
        is_single
            && temporary::is_temporary(&self.temporary)
            && is_plain(target)
            && target.file_name().is_some()
    }

    fn finish(&self, root: &Path) -> io::Result<Outcome> {
        let target = root.join(&self.target);
        let temporary = target.with_file_name(&self.temporary);
        // The folder is gone, or has become a link.
        if fs::canonicalize(parent(&target)).ok().as_deref() != target.parent() {
            return Ok(Outcome::Left);
        }

        let new = if temporary.is_symlink() { None } else { hash_of(&temporary)? };
        let now = hash_of(&target)?;
        if new.as_deref() == Some(&self.after) && now == self.before {
            fs::rename(&temporary, &target)?;
            return Ok(Outcome::Finished);
        }
        if now.as_deref() == Some(&self.after) || new.is_none() && now != self.before {
            return Ok(Outcome::Done);
        }
        match fs::remove_file(&temporary) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(Outcome::Left),
        }
    }
}

/// The files of a journal; none if it is not one of this program.
fn entries(bytes: &[u8]) -> Option<Vec<JournalEntry>> {
    let content: JournalFile = serde_json::from_slice(bytes).ok()?;
    let is_ours = content.version == VERSION && content.files.iter().all(JournalEntry::is_ours);
    is_ours.then_some(content.files)
}

/// Whether a path only leads downwards.
fn is_plain(path: &Path) -> bool {
    path.components().all(|it| matches!(it, Component::Normal(_)))
}

fn hash_of(path: &Path) -> io::Result<Option<String>> {
    Ok(read(path)?.as_deref().map(hash))
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}
