//! The Fluent files that a commit has in a folder, links followed within the repository.

use rustc_hash::FxHashSet;

use super::objects::Objects;
use super::tree::{EntryKind, TreeEntry};
use crate::finding::trouble::Trouble;
use crate::io::folder::readable;

/// How deep folders may be nested; deeper ones are skipped.
const MAX_DEPTH: usize = 64;
/// How many files and folders all commits may have together. A tree may name one folder a thousand
/// times, and that folder another.
const MAX_ENTRIES: usize = 20_000_000;

/// A file as git stores it.
#[derive(Clone)]
pub struct StoredFile {
    /// The path below the folder, with `/`.
    pub path: String,
    /// The id of its bytes.
    pub id: String,
}

/// The Fluent files of the folder at `path` in each commit, none where there is no such folder;
/// only the sub-folders whose name is `wanted` are looked into.
pub fn files(
    objects: &mut Objects,
    commits: &[&str],
    path: &[u8],
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<Vec<StoredFile>>, Trouble> {
    let wanted = |it: &TreeEntry| {
        it.kind != EntryKind::File && std::str::from_utf8(&it.name).is_ok_and(&wanted)
    };
    let roots = objects.roots(commits)?;
    let folders = folders(objects, &roots, path)?;
    read_below(objects, &folders, wanted)?;

    let mut room = MAX_ENTRIES;
    let mut all = Vec::new();
    for (root, folder) in roots.iter().zip(folders) {
        let mut listing =
            Listing { objects, root, room: &mut room, above: Vec::new(), files: Vec::new() };
        if let Some(folder) = folder {
            for entry in listing.objects.tree(&folder)?.iter().filter(|it| wanted(it)) {
                listing.add(entry, path, &String::from_utf8_lossy(&entry.name))?;
            }
        }
        all.push(listing.files);
    }
    Ok(all)
}

/// The tree of the folder at `path` in each of these trees; none where there is no such folder.
fn folders(
    objects: &mut Objects,
    roots: &[String],
    path: &[u8],
) -> Result<Vec<Option<String>>, Trouble> {
    let mut trees: Vec<Option<String>> = roots.iter().cloned().map(Some).collect();
    objects.read_trees(trees.iter().flatten().map(String::as_str))?;
    for part in path.split(|it| *it == b'/').filter(|it| !it.is_empty()) {
        for tree in &mut trees {
            let entries = tree.as_ref().map_or(&[][..], |it| objects.known_tree(it));
            let folder = entries.iter().find(|it| it.kind == EntryKind::Folder && it.name == part);
            *tree = folder.map(|it| it.id.clone());
        }
        objects.read_trees(trees.iter().flatten().map(String::as_str))?;
    }
    Ok(trees)
}

/// Reads the wanted sub-folders of each folder, and all below them, level by level: git is asked
/// once for each level, not for each folder.
fn read_below(
    objects: &mut Objects,
    folders: &[Option<String>],
    wanted: impl Fn(&TreeEntry) -> bool,
) -> Result<(), Trouble> {
    let top = folders.iter().flatten().map(String::as_str);
    let mut level = sub_folders(objects, top, wanted);
    for _ in 0..MAX_DEPTH {
        objects.read_trees(level.iter().map(String::as_str))?;
        level = sub_folders(objects, level.iter().map(String::as_str), |it| !it.is_hidden());
        level.retain(|it| !objects.knows(it));
        if level.is_empty() {
            break;
        }
    }
    Ok(())
}

fn sub_folders<'i>(
    objects: &Objects,
    ids: impl Iterator<Item = &'i str>,
    wanted: impl Fn(&TreeEntry) -> bool,
) -> FxHashSet<String> {
    ids.flat_map(|it| objects.known_tree(it))
        .filter(|it| it.kind == EntryKind::Folder && wanted(it))
        .map(|it| it.id.clone())
        .collect()
}

/// The files of one folder, while they are being listed.
struct Listing<'l, 'g> {
    objects: &'l mut Objects<'g>,
    /// The tree of the commit.
    root: &'l str,
    /// How many more entries there may be.
    room: &'l mut usize,
    /// The folders that are being listed, each inside the one before.
    above: Vec<String>,
    files: Vec<StoredFile>,
}

impl Listing<'_, '_> {
    /// Adds an entry of the folder at `path`, and what is below it; `shown` is its path in the
    /// listing.
    fn add(&mut self, entry: &TreeEntry, path: &[u8], shown: &str) -> Result<(), Trouble> {
        let path = [path, &entry.name].concat();
        match entry.kind {
            EntryKind::File => self.add_file(&entry.id, shown),
            EntryKind::Folder => self.add_folder(&entry.id, &path, shown)?,
            EntryKind::Link => self.add_link(&path, shown)?,
        }
        Ok(())
    }

    fn add_file(&mut self, id: &str, shown: &str) {
        if shown.ends_with(".ftl") {
            self.files.push(StoredFile { path: shown.to_owned(), id: id.to_owned() });
        }
    }

    fn add_link(&mut self, path: &[u8], shown: &str) -> Result<(), Trouble> {
        let Some(target) = self.objects.find(self.root, path)? else { return Ok(()) };
        // A link may lead to a folder that it is in.
        if self.above.contains(&target.entry.id) {
            return Ok(());
        }
        if target.entry.kind == EntryKind::Folder {
            return self.add_folder(&target.entry.id, &target.path, shown);
        }
        self.add_file(&target.entry.id, shown);
        Ok(())
    }

    fn add_folder(&mut self, id: &str, path: &[u8], shown: &str) -> Result<(), Trouble> {
        if self.above.len() > MAX_DEPTH {
            return Ok(());
        }
        let entries = self.objects.tree(id)?;
        let path = [path, b"/"].concat();
        self.above.push(id.to_owned());
        for entry in entries.iter().filter(|it| !it.is_hidden()) {
            *self.room = self.room.checked_sub(1).ok_or_else(|| Trouble::new("git-large"))?;
            self.add(entry, &path, &format!("{shown}/{}", readable(&entry.name)))?;
        }
        self.above.pop();
        Ok(())
    }
}
