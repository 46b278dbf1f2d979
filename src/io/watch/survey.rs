//! Finding the places that a run reads and writes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};

use super::places::{Places, may_be_read};
use crate::io::git::{Revisions, revisions};
use crate::project::config::FILE_NAME;

/// How many links in a row are followed; more are taken for a ring.
const MAX_LINKS: usize = 40;

/// What a run reads and writes, as it was asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The folder of the locales; it need not exist.
    pub root: PathBuf,
    /// Single files that are read.
    pub read: Vec<PathBuf>,
    /// The files that are written.
    pub written: Vec<PathBuf>,
    /// Whether it matters what the revisions of git name.
    pub revisions: bool,
}

impl Asked {
    /// What is asked for, as it is on disk now.
    pub fn places(&self) -> Places {
        let root = real(&self.root);
        let git = if self.revisions { revisions(&root) } else { Revisions::default() };
        let revisions: Vec<PathBuf> = git.folders.iter().map(|it| real(it)).collect();

        let settings = [Some(root.as_path()), root.parent()].into_iter().flatten();
        let settings = settings.map(|it| it.join(FILE_NAME));
        let single = settings.chain(self.read.iter().cloned()).chain(git.files);
        let mut read: Vec<PathBuf> = single.flat_map(|it| names(&it)).collect();

        let mut folders: BTreeSet<PathBuf> = folders_of_locales(&root).collect();
        let mut ways = vec![own_name(&self.root)];
        for step in folders.iter().flat_map(|it| links(&root, it)).flat_map(|it| steps(&it)) {
            if step.is_file() { read.push(step) } else { ways.push(step) }
        }
        folders.extend(revisions.iter().flat_map(|it| all_folders(it)));
        let ends = read.iter().chain(&ways).chain([&root]).chain(&revisions);
        folders.extend(ends.filter_map(|it| nearest_folder(it)));

        Places { root, ways, read, revisions, written: self.written(), folders }
    }

    /// The files that are written, as they are on disk now.
    pub fn written(&self) -> Vec<PathBuf> {
        self.written.iter().flat_map(|it| names(it)).collect()
    }
}

/// The links in a folder that may lead to what is read.
fn links(root: &Path, folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path());
    entries.filter(|it| it.is_symlink() && it.strip_prefix(root).is_ok_and(may_be_read)).collect()
}

/// Where a link leads, and where that leads if it is a link too; the end need not exist.
fn steps(link: &Path) -> Vec<PathBuf> {
    std::iter::successors(next(link), |it| next(it)).take(MAX_LINKS).collect()
}

fn next(link: &Path) -> Option<PathBuf> {
    Some(own_name(&link.parent()?.join(fs::read_link(link).ok()?)))
}

/// The folder of the locales, those of the locales and the base, and all below them.
fn folders_of_locales(root: &Path) -> impl Iterator<Item = PathBuf> {
    let top = root.to_owned();
    let walk = WalkBuilder::new(root)
        .standard_filters(false)
        .follow_links(true)
        .filter_entry(move |it| {
            it.depth() == 0 || it.path().strip_prefix(&top).is_ok_and(may_be_read)
        })
        .build();
    walk.flatten().filter(|it| it.path().is_dir()).map(DirEntry::into_path)
}

/// A folder and all below it.
fn all_folders(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let walk = WalkBuilder::new(folder).standard_filters(false).build();
    walk.flatten().filter(|it| it.path().is_dir()).map(DirEntry::into_path)
}

/// The nearest existing folder above a path.
fn nearest_folder(path: &Path) -> Option<PathBuf> {
    path.ancestors().skip(1).find(|it| it.is_dir()).map(Path::to_owned)
}

/// A path by its own name, and that to which it leads; in both, no folder above it is a link.
fn names(path: &Path) -> [PathBuf; 2] {
    [own_name(path), real(path)]
}

fn own_name(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => real(parent).join(name),
        _ => path,
    }
}

/// Where a path leads; a path that does not exist has no links.
fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| own_name(path))
}
