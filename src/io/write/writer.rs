//! Writing into a folder of locales: one process at a time, and several files as one change.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ignore::WalkBuilder;

use super::disk::{cannot_write, folders_above, parent, read, resolve, sync_folder, sync_folders};
use super::journal::{Journal, Recovered};
use super::replacement::{FileChange, Replacement, changed_meanwhile};
use super::{lock, single, temporary};
use crate::base::layout;
use crate::finding::trouble::Trouble;
use crate::io::folder::display;
use crate::locale::Locale;

/// How long a run waits for another one to end.
const WAIT: Duration = Duration::from_secs(10);

/// The right to write into a folder of locales; held by one process at a time, released when
/// dropped.
#[derive(Debug)]
pub struct Writer {
    /// The folder of the locales, without links.
    root: PathBuf,
    journal: Journal,
    recovered: Option<Recovered>,
    /// Locked as long as it is open.
    _lock: File,
}

/// Takes the right to write into a folder of locales, and waits up to ten seconds for it. A change
/// that a stopped run left after is finished first, so read the files that you will change after
/// this.
///
/// # Errors
/// Another process holds the right, or the folder cannot be written.
pub fn open(folder: &Path) -> Result<Writer, Trouble> {
    open_within(folder, WAIT)
}

/// The same with another time to wait.
#[doc(hidden)]
pub fn open_within(folder: &Path, wait: Duration) -> Result<Writer, Trouble> {
    let root = fs::canonicalize(folder).map_err(|error| cannot_write(folder, &error))?;
    let base = folder.join(layout::FOLDER);
    let lock = lock::take(&base, wait)?;
    let gitignore = base.join(layout::GITIGNORE);
    if !gitignore.exists() {
        single::create(&gitignore, &layout::gitignore(temporary::MARK))?;
    }
    let journal = Journal { path: base.join(layout::JOURNAL) };
    let recovered = journal.recover(&root)?;
    sweep(&root);
    Ok(Writer { root, journal, recovered, _lock: lock })
}

impl Writer {
    /// What happened to a change that a stopped run had left behind, if there was one.
    pub fn recovered(&self) -> Option<&Recovered> {
        self.recovered.as_ref()
    }

    /// Replaces all files as one change, in the order given. A file whose bytes stay the same is
    /// not touched, but it too must be as it was read.
    ///
    /// # Errors
    /// A file is no longer as it was read, or cannot be written; then nothing has changed. If a
    /// change stops half-way, the error says so, and the next run finishes the change.
    pub fn write(&self, changes: &[FileChange]) -> Result<(), Trouble> {
        let targets: Vec<PathBuf> =
            changes.iter().map(|it| self.target(&it.path)).collect::<Result<_, _>>()?;
        for folder in targets.iter().map(|it| parent(it)).collect::<BTreeSet<_>>() {
            temporary::sweep(folder, None);
        }

        let mut replacements = Vec::new();
        for (change, target) in changes.iter().zip(&targets) {
            if change.before.as_ref() != Some(&change.after) {
                replacements.push(Replacement::prepare(change, target)?);
            }
        }
        for (change, target) in changes.iter().zip(&targets) {
            let now = read(target).map_err(|error| cannot_write(&change.path, &error))?;
            if now != change.before {
                return Err(changed_meanwhile(&change.path));
            }
        }

        match replacements.len() {
            0 => Ok(()),
            // The rename of a single file is all or nothing by itself.
            1 => self.replace(replacements, false),
            _ => self.replace(replacements, true),
        }
    }

    /// Renames what is prepared.
    fn replace(&self, replacements: Vec<Replacement>, journaled: bool) -> Result<(), Trouble> {
        let folders = self.changed_folders(&replacements);
        if journaled {
            // What the journal names has to be on disk before the journal.
            sync_folders(&folders)?;
            let entries = replacements.iter().map(|it| it.journal_entry(&self.root));
            self.journal.write(entries.collect())?;
        }

        let mut replacements = replacements.into_iter();
        let mut begun = false;
        while let Some(replacement) = replacements.next() {
            let path = &replacement.change.path;
            if let Err(mut error) = replacement.temporary.persist(&replacement.target) {
                if !begun && (!journaled || self.journal.remove().is_ok()) {
                    return Err(cannot_write(path, &error.error));
                }
                // The next run needs the temporary files.
                error.path.disable_cleanup(true);
                replacements.for_each(|mut it| it.temporary.disable_cleanup(true));
                return Err(unfinished(path, &error.error));
            }
            begun = true;
        }

        for folder in folders {
            sync_folder(&folder).map_err(|error| unfinished(&folder, &error))?;
        }
        if journaled {
            self.journal.remove().map_err(|error| unfinished(&self.journal.path, &error))?;
        }
        Ok(())
    }

    /// The file that a path leads to. It has to be in the folder of the locales, so that no link in
    /// a repository leads the writer elsewhere.
    fn target(&self, path: &Path) -> Result<PathBuf, Trouble> {
        let target = resolve(path).map_err(|error| cannot_write(path, &error))?;
        if target.starts_with(&self.root) {
            Ok(target)
        } else {
            Err(Trouble::new("leads-elsewhere").with("path", display(path)))
        }
    }

    /// The folders whose entries change: the folder of each file and, for a new file, all above it,
    /// because they may be new as well.
    fn changed_folders(&self, replacements: &[Replacement]) -> BTreeSet<PathBuf> {
        let mut folders = BTreeSet::new();
        for replacement in replacements {
            let count = if replacement.change.before.is_none() { usize::MAX } else { 1 };
            let above = folders_above(&replacement.target, &self.root).take(count);
            folders.extend(above.map(Path::to_owned));
        }
        folders
    }
}

/// Removes what stopped runs left in the folder, its locales and its base.
fn sweep(root: &Path) {
    temporary::sweep(root, None);
    for entry in fs::read_dir(root).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_ours =
            name.to_str().is_some_and(|it| it == layout::FOLDER || Locale::new(it).is_some());
        if !is_ours || !entry.file_type().is_ok_and(|it| it.is_dir()) {
            continue;
        }
        let walk = WalkBuilder::new(entry.path()).standard_filters(false).build();
        for folder in walk.flatten().filter(|it| it.file_type().is_some_and(|it| it.is_dir())) {
            temporary::sweep(folder.path(), None);
        }
    }
}

/// A change has stopped half-way.
fn unfinished(path: &Path, error: &io::Error) -> Trouble {
    Trouble::new("write-unfinished").with("path", display(path)).with("error", error.to_string())
}
