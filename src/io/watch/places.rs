//! What a change on disk means to a run.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::base::layout;
use crate::io::write::is_temporary;
use crate::locale::Locale;

/// What the system reports about one path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// The content of a file has changed.
    Content(PathBuf),
    /// A file or folder has been added, removed or renamed, or its permissions have changed.
    Entry(PathBuf),
    /// Something has changed that could not be reported.
    Lost,
}

/// What news mean to a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing.
    Nothing,
    /// Another run may have another result.
    Run,
    /// The same, and there may be other folders to watch.
    Folders,
}

/// The places that a run reads and writes, without links, as the system names them.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The folder of the locales.
    pub root: PathBuf,
    /// What leads to it and to what it holds: the name by which it was asked for, and each link in
    /// it, step by step.
    pub ways: Vec<PathBuf>,
    /// Single files that are read beside those of the locales: settings, baseline, which commit is
    /// checked out, and what links lead to.
    pub read: Vec<PathBuf>,
    /// The folders in which git stores what its revisions name.
    pub revisions: Vec<PathBuf>,
    /// Files that the run writes itself.
    pub written: Vec<PathBuf>,
    /// The folders that are watched.
    pub folders: BTreeSet<PathBuf>,
}

impl Places {
    /// What news mean; `is_folder` says whether a path is a folder, or a link that may lead to
    /// others.
    pub fn effect(&self, news: &News, is_folder: impl Fn(&Path) -> bool) -> Effect {
        let (path, is_entry) = match news {
            News::Lost => return Effect::Folders,
            News::Content(path) => (path.as_path(), false),
            News::Entry(path) => (path.as_path(), true),
        };
        let is_watched = || is_entry && (self.folders.contains(path) || is_folder(path));
        if self.is_own(path) {
            return Effect::Nothing;
        }
        if self.is_read(path) {
            return Effect::Run;
        }
        if self.revisions.iter().any(|it| path.starts_with(it)) {
            // git writes a file beside the one that it will replace.
            return match path.extension() {
                Some(it) if it == "lock" => Effect::Nothing,
                _ if is_watched() => Effect::Folders,
                _ => Effect::Run,
            };
        }
        if self.is_on_way(path) {
            // What a folder on the way holds is reported for itself.
            return if is_entry { Effect::Folders } else { Effect::Nothing };
        }
        if !path.strip_prefix(&self.root).is_ok_and(may_be_read) {
            return Effect::Nothing;
        }
        match path.extension() {
            _ if is_watched() => Effect::Folders,
            Some(it) if it == "ftl" => Effect::Run,
            _ => Effect::Nothing,
        }
    }

    /// Whether the run writes a file itself, or the file is temporary.
    fn is_own(&self, path: &Path) -> bool {
        self.written.iter().any(|it| it == path)
            || is_temporary(path.file_name().unwrap_or_default())
    }

    fn is_read(&self, path: &Path) -> bool {
        path.file_name().is_some_and(|it| it == ".gitignore")
            || self.read.iter().any(|it| it == path)
    }

    /// Whether a path leads to something that is read.
    fn is_on_way(&self, path: &Path) -> bool {
        let mut ends = self.read.iter().chain(&self.ways).chain([&self.root]);
        ends.any(|it| it.starts_with(path))
    }
}

/// Whether a path below the folder of the locales is in a locale or in the base, and not hidden
/// there.
pub fn may_be_read(below: &Path) -> bool {
    let mut names = below.iter().map(|it| it.to_string_lossy());
    let first = names.next().unwrap_or_default();
    (first == layout::FOLDER || Locale::new(&first).is_some())
        && !names.any(|it| it.starts_with('.'))
}
