//! The journal: what a change of several files is about to rename, so that the next run can finish
//! it.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{cannot_write, display, parent, read, temporary};
use crate::finding::trouble::Trouble;

const VERSION: u32 = 1;

/// Where the journal of a folder stands.
#[derive(Debug)]
pub struct Journal {
    /// The file.
    pub path: PathBuf,
}

/// What became of a change that a stopped run had left behind.
#[derive(Debug, Default)]
pub struct Recovered {
    /// The files that have taken their new text now.
    pub finished: Vec<String>,
    /// The files that somebody changed since. They stay as they are.
    pub left: Vec<String>,
    /// The journal that could not be read.
    pub unreadable: Option<String>,
}

/// One file of the change.
#[derive(Serialize, Deserialize)]
pub struct Entry {
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
struct Content {
    version: u32,
    files: Vec<Entry>,
}

/// What became of one file.
enum Outcome {
    /// It was renamed before the run stopped.
    Done,
    /// It has been renamed now.
    Finished,
    /// It was changed since, or what should replace it is gone.
    Left,
}

impl Recovered {
    /// What to tell the reader. It is no reason to stop: the files are whole.
    pub fn notices(&self) -> Vec<Trouble> {
        let about = |id, paths: &[String]| {
            (!paths.is_empty()).then(|| Trouble::new(id).with("paths", paths.join(", ")))
        };
        let unreadable = self.unreadable.as_ref();
        let notices = [
            about("recovered", &self.finished),
            about("recovered-left", &self.left),
            unreadable.map(|it| Trouble::new("recovered-unreadable").with("path", it.as_str())),
        ];
        notices.into_iter().flatten().collect()
    }
}

impl Journal {
    /// Writes what is about to happen. If that fails, there is no journal.
    pub fn write(&self, files: Vec<Entry>) -> Result<(), Trouble> {
        let write = || {
            let text = serde_json::to_vec(&Content { version: VERSION, files })?;
            temporary::new(&self.path, &text, None)?.persist_noclobber(&self.path)?;
            temporary::sync_folder(parent(&self.path))
                .or_else(|error| self.remove().and(Err(error)))
        };
        write().map_err(|error: io::Error| cannot_write(&self.path, &error))
    }

    /// Says that nothing is left to finish.
    pub fn remove(&self) -> io::Result<()> {
        fs::remove_file(&self.path)
    }

    /// Finishes the change of a run that was stopped, if there is one.
    pub fn recover(&self, root: &Path) -> Result<Option<Recovered>, Trouble> {
        let Some(bytes) = read(&self.path).map_err(|error| cannot_write(&self.path, &error))?
        else {
            return Ok(None);
        };
        let mut recovered = Recovered::default();
        let mut folders = BTreeSet::new();
        match entries(&bytes) {
            None => recovered.unreadable = Some(display(&self.path)),
            Some(entries) => {
                for entry in entries {
                    let target = root.join(&entry.target);
                    let outcome =
                        entry.finish(root).map_err(|error| cannot_write(&target, &error))?;
                    match outcome {
                        Outcome::Done => {}
                        Outcome::Finished => recovered.finished.push(display(&target)),
                        Outcome::Left => recovered.left.push(display(&target)),
                    }
                    folders.extend(
                        target
                            .ancestors()
                            .skip(1)
                            .take_while(|it| it.starts_with(root))
                            .map(Path::to_owned),
                    );
                }
            }
        }
        folders.retain(|it| it.is_dir());
        super::sync(&folders)?;
        self.remove().map_err(|error| cannot_write(&self.path, &error))?;
        Ok((!recovered.notices().is_empty()).then_some(recovered))
    }
}

impl Entry {
    /// The entry for a target below the folder of the locales.
    pub fn new(temporary: &OsStr, target: &Path, before: Option<&[u8]>, after: &[u8]) -> Entry {
        let (temporary, target) = (temporary.to_owned(), target.as_os_str().to_owned());
        Entry { temporary, target, before: before.map(hash), after: hash(after) }
    }

    /// Whether it may come from us. Others can put a journal into a repository, and it must not
    /// lead anywhere else.
    fn is_ours(&self) -> bool {
        let target = Path::new(&self.target);
        let plain = |path: &Path| path.components().all(|it| matches!(it, Component::Normal(_)));
        let name = Path::new(&self.temporary);
        let single = plain(name) && name.components().count() == 1;
        single
            && temporary::is_temporary(&self.temporary)
            && plain(target)
            && target.file_name().is_some()
    }

    fn finish(&self, root: &Path) -> io::Result<Outcome> {
        let target = root.join(&self.target);
        let temporary = target.with_file_name(&self.temporary);
        // The folder is gone, or has become a link.
        if fs::canonicalize(parent(&target)).ok().as_deref() != target.parent() {
            return Ok(Outcome::Left);
        }
        let new =
            if temporary.is_symlink() { None } else { read(&temporary)?.as_deref().map(hash) };
        let now = read(&target)?.as_deref().map(hash);
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

/// What a journal says; none if it is not one of ours.
fn entries(bytes: &[u8]) -> Option<Vec<Entry>> {
    let content: Content = serde_json::from_slice(bytes).ok()?;
    (content.version == VERSION && content.files.iter().all(Entry::is_ours))
        .then_some(content.files)
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}
