//! The one writer: a file is there as it was, or whole, and several files change as one.
//!
//! There is no handler for Ctrl-C or SIGTERM, and none is needed: wherever a run is stopped, every
//! file is the old or the new one. What is left of its change lies in the journal, and the next run
//! that writes finishes it.

mod journal;
mod lock;
mod temporary;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use tempfile::TempPath;

use super::folder::display;
use crate::base::layout;
use crate::finding::trouble::Trouble;
use crate::locale::Locale;
pub use journal::Recovered;
use journal::{Entry, Journal};
pub use temporary::is_temporary;

/// How long a run waits for another one to end.
const WAIT: Duration = Duration::from_secs(10);

/// A file that a command changes: what it read, and what shall stand there.
#[derive(Clone, Debug)]
pub struct Change {
    /// The file. A link stays, and the file that it leads to is replaced.
    pub path: PathBuf,
    /// What the command read; none if there was no such file.
    pub before: Option<Vec<u8>>,
    /// What shall stand there.
    pub after: Vec<u8>,
}

/// The right to write into a folder of locales; held by one process at a time, let go when dropped.
#[derive(Debug)]
pub struct Writer {
    /// The folder of the locales, without links.
    root: PathBuf,
    journal: Journal,
    recovered: Option<Recovered>,
    /// Locked as long as it is open.
    _lock: File,
}

/// Creates a file, with its folder if there is none; a file that is there already stays as it is.
///
/// # Errors
/// The file exists, or the folder cannot be written.
pub fn create(path: &Path, text: &str) -> Result<(), Trouble> {
    let write = || {
        let folder = parent(path);
        fs::create_dir_all(folder)?;
        temporary::sweep(folder, Some(path));
        let file = temporary::new(path, text.as_bytes(), None)?;
        if let Err(error) = file.persist_noclobber(path) {
            return if error.error.kind() == ErrorKind::AlreadyExists {
                Ok(false)
            } else {
                Err(error.error)
            };
        }
        temporary::sync_folder(folder)?;
        Ok(true)
    };
    match write() {
        Ok(true) => Ok(()),
        Ok(false) => Err(Trouble::new("file-exists").with("path", display(path))),
        Err(error) => Err(cannot_write(path, &error)),
    }
}

/// Writes a file that nobody else keeps, such as a report: whatever stood there is replaced. What
/// is no file, such as a pipe, is written to.
///
/// # Errors
/// The file or its folder cannot be written.
pub fn replace(path: &Path, text: &str) -> Result<(), Trouble> {
    let write = || {
        let old = fs::metadata(path).ok();
        if old.as_ref().is_some_and(|it| !it.is_file()) {
            return fs::write(path, text);
        }
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        fs::create_dir_all(parent(&target))?;
        let file = temporary::new(&target, text.as_bytes(), old.map(|it| it.permissions()))?;
        file.persist(&target).map_err(|it| it.error)?;
        Ok(())
    };
    write().map_err(|error: io::Error| cannot_write(path, &error))
}

/// Takes the right to write into a folder of locales, and waits up to ten seconds for it. A change
/// that a stopped run left behind is finished first, so read the files that you will change after
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
        create(&gitignore, &layout::gitignore(temporary::MARK))?;
    }
    let journal = Journal { path: base.join(layout::JOURNAL) };
    let recovered = journal.recover(&root)?;
    sweep(&root);
    Ok(Writer { root, journal, recovered, _lock: lock })
}

impl Writer {
    /// What became of a change that a stopped run had left behind, if there was one.
    pub fn recovered(&self) -> Option<&Recovered> {
        self.recovered.as_ref()
    }

    /// Replaces all files as one change, in the order given. A file that has not changed is not
    /// touched, but has to be as it was read, too.
    ///
    /// # Errors
    /// A file is no longer as it was read, or cannot be written; then nothing has changed. A change
    /// that stops half-way says so, and the next run finishes it.
    pub fn write(&self, changes: &[Change]) -> Result<(), Trouble> {
        let targets: Vec<PathBuf> =
            changes.iter().map(|it| self.target(&it.path)).collect::<Result<_, _>>()?;
        for folder in targets.iter().map(|it| parent(it)).collect::<BTreeSet<_>>() {
            temporary::sweep(folder, None);
        }
        let mut steps = Vec::new();
        for (change, target) in changes.iter().zip(&targets) {
            if change.before.as_ref() != Some(&change.after) {
                steps.push(Step::prepare(change, target)?);
            }
        }
        for (change, target) in changes.iter().zip(&targets) {
            let now = read(target).map_err(|error| cannot_write(&change.path, &error))?;
            if now != change.before {
                return Err(Trouble::new("changed-meanwhile").with("path", display(&change.path)));
            }
        }
        match steps.as_slice() {
            [] => Ok(()),
            [_] => self.replace(steps, false),
            _ => self.replace(steps, true),
        }
    }

    /// Renames what is prepared.
    fn replace(&self, steps: Vec<Step>, journaled: bool) -> Result<(), Trouble> {
        let folders = self.folders(&steps);
        if journaled {
            // What the journal names has to be on disk before it.
            sync(&folders)?;
            self.journal.write(steps.iter().map(|it| it.entry(&self.root)).collect())?;
        }
        let mut steps = steps.into_iter();
        let mut begun = false;
        while let Some(step) = steps.next() {
            if let Err(mut error) = step.temporary.persist(&step.target) {
                if !begun && (!journaled || self.journal.remove().is_ok()) {
                    return Err(cannot_write(&step.change.path, &error.error));
                }
                error.path.disable_cleanup(true);
                steps.for_each(|mut it| it.temporary.disable_cleanup(true));
                return Err(unfinished(&step.change.path, &error.error));
            }
            begun = true;
        }
        for folder in folders {
            temporary::sync_folder(&folder).map_err(|error| unfinished(&folder, &error))?;
        }
        match journaled {
            true => self.journal.remove().map_err(|error| unfinished(&self.journal.path, &error)),
            false => Ok(()),
        }
    }

    /// The file that a path leads to. It has to stand in the folder of the locales, so that no link
    /// in somebody's repository leads the writer to another place.
    fn target(&self, path: &Path) -> Result<PathBuf, Trouble> {
        let target = resolve(path).map_err(|error| cannot_write(path, &error))?;
        match target.starts_with(&self.root) {
            true => Ok(target),
            false => Err(Trouble::new("leads-elsewhere").with("path", display(path))),
        }
    }

    /// The folders whose entries change; for a new file, all above it, for they may be new as well.
    fn folders(&self, steps: &[Step]) -> BTreeSet<PathBuf> {
        let mut folders = BTreeSet::new();
        for step in steps {
            let above = step.target.ancestors().skip(1).take_while(|it| it.starts_with(&self.root));
            let count = if step.change.before.is_none() { usize::MAX } else { 1 };
            folders.extend(above.take(count).map(Path::to_owned));
        }
        folders
    }
}

/// One file of a change, ready to take its name.
struct Step<'c> {
    change: &'c Change,
    target: PathBuf,
    temporary: TempPath,
}

impl<'c> Step<'c> {
    fn prepare(change: &'c Change, target: &Path) -> Result<Step<'c>, Trouble> {
        let make = || {
            fs::create_dir_all(parent(target))?;
            let old = if change.before.is_some() {
                Some(fs::metadata(target)?.permissions())
            } else {
                None
            };
            // A rename would not ask.
            if old.as_ref().is_some_and(|it| it.readonly()) {
                return Err(ErrorKind::PermissionDenied.into());
            }
            // Closed at once, for a project may have more files than may be open; the folder's lock
            // protects it.
            io::Result::Ok(temporary::new(target, &change.after, old)?.into_temp_path())
        };
        match make() {
            Ok(temporary) => Ok(Step { change, target: target.to_owned(), temporary }),
            // It was there when it was read.
            Err(error) if error.kind() == ErrorKind::NotFound && change.before.is_some() => {
                Err(Trouble::new("changed-meanwhile").with("path", display(&change.path)))
            }
            Err(error) => Err(cannot_write(&change.path, &error)),
        }
    }

    fn entry(&self, root: &Path) -> Entry {
        let name = self.temporary.file_name().unwrap_or_default();
        let target = self.target.strip_prefix(root).unwrap_or(&self.target);
        Entry::new(name, target, self.change.before.as_deref(), &self.change.after)
    }
}

/// The file that a path leads to, whether it is there or not.
fn resolve(path: &Path) -> io::Result<PathBuf> {
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

/// The bytes of a file; none if there is no such file.
fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The folder that a path stands in.
fn parent(path: &Path) -> &Path {
    path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Removes what stopped runs left in the folder, its locales and its base.
fn sweep(root: &Path) {
    temporary::sweep(root, None);
    for entry in fs::read_dir(root).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let wanted =
            name.to_str().is_some_and(|it| it == layout::FOLDER || Locale::new(it).is_some());
        if !wanted || !entry.file_type().is_ok_and(|it| it.is_dir()) {
            continue;
        }
        let walk = ignore::WalkBuilder::new(entry.path()).standard_filters(false).build();
        for folder in walk.flatten().filter(|it| it.file_type().is_some_and(|it| it.is_dir())) {
            temporary::sweep(folder.path(), None);
        }
    }
}

fn sync(folders: &BTreeSet<PathBuf>) -> Result<(), Trouble> {
    folders
        .iter()
        .try_for_each(|it| temporary::sync_folder(it).map_err(|error| cannot_write(it, &error)))
}

fn cannot_write(path: &Path, error: &io::Error) -> Trouble {
    Trouble::new("cannot-write").with("path", display(path)).with("error", error.to_string())
}

fn unfinished(path: &Path, error: &io::Error) -> Trouble {
    Trouble::new("write-unfinished").with("path", display(path)).with("error", error.to_string())
}
