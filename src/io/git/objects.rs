//! What git keeps: commits, trees and files, each read once.

use rustc_hash::{FxHashMap, FxHashSet};

use super::failed;
use super::process::Git;
use crate::file::MAX_BYTES;
use crate::trouble::Trouble;

/// How much is read in all. A history of a thousand versions of a long document has a tenth of that.
const MAX_READ: usize = 1 << 30;
/// How much is read at once, unless one object has more.
const AT_ONCE: usize = 32 << 20;
/// How deep folders lie in one another; deeper ones are passed over.
const MAX_DEPTH: usize = 64;
/// How many files and folders all commits have together. A tree may name one folder a thousand times, and that another.
const MAX_ENTRIES: usize = 20_000_000;

/// The objects of a repository.
pub struct Objects<'g> {
    git: &'g Git,
    trees: FxHashMap<String, Vec<Entry>>,
    /// How many bytes have been read.
    read: usize,
}

/// What a folder holds under one name.
struct Entry {
    name: Vec<u8>,
    is_folder: bool,
    id: String,
}

/// A file's path below a folder, with `/`, and the id of what it holds.
pub type Listed = (String, String);

impl<'g> Objects<'g> {
    /// Those that git knows.
    pub fn new(git: &'g Git) -> Self {
        Objects { git, trees: FxHashMap::default(), read: 0 }
    }

    /// The tree of the folder at `path` in each commit; none where there is no such folder.
    pub fn folders(&mut self, commits: &[&str], path: &[u8]) -> Result<Vec<Option<String>>, Trouble> {
        let names: Vec<String> = commits.iter().map(|it| format!("{it}^{{tree}}")).collect();
        let mut trees: Vec<Option<String>> = self.sizes(&names)?.into_iter().map(|(id, _)| Some(id)).collect();
        for part in path.split(|it| *it == b'/').filter(|it| !it.is_empty()) {
            self.read_trees(trees.iter().flatten())?;
            for tree in &mut trees {
                let entry =
                    tree.as_ref().and_then(|it| self.trees[it].iter().find(|it| it.is_folder && it.name == part));
                *tree = entry.map(|it| it.id.clone());
            }
        }
        Ok(trees)
    }

    /// The Fluent files below each folder; at its top only the folders of these names are looked into.
    pub fn files(&mut self, folders: &[&String], names: &[&str]) -> Result<Vec<Vec<Listed>>, Trouble> {
        let wanted = |it: &&Entry| it.is_folder && names.iter().any(|name| name.as_bytes() == it.name);
        self.read_trees(folders.iter().copied())?;
        let top = folders.iter().flat_map(|it| self.trees[*it].iter().filter(wanted));
        let mut level: FxHashSet<String> = top.map(|it| it.id.clone()).collect();
        for _ in 0..MAX_DEPTH {
            self.read_trees(level.iter())?;
            let below = level.iter().flat_map(|it| &self.trees[it]).filter(|it| it.is_folder && !is_hidden(it));
            level = below.map(|it| it.id.clone()).filter(|it| !self.trees.contains_key(it)).collect();
            if level.is_empty() {
                break;
            }
        }
        let mut room = MAX_ENTRIES;
        let list = |folder: &&String| {
            let mut listed = Vec::new();
            for entry in self.trees[*folder].iter().filter(wanted) {
                self.list(entry, &String::from_utf8_lossy(&entry.name), MAX_DEPTH, &mut room, &mut listed)?;
            }
            Ok(listed)
        };
        folders.iter().map(list).collect()
    }

    /// Gives each object to `take`: its place in `ids`, and its bytes; none of one that is too large to be read.
    pub fn each(&mut self, ids: &[String], mut take: impl FnMut(usize, Option<&[u8]>)) -> Result<(), Trouble> {
        let sizes = self.sizes(ids)?;
        let mut at = 0;
        while at < ids.len() {
            let mut size = 0;
            let fits = sizes[at..].iter().take_while(|(_, own)| {
                size += own.min(&MAX_BYTES);
                size <= AT_ONCE
            });
            let end = at + fits.count().max(1);
            let small: Vec<usize> = (at..end).filter(|it| sizes[*it].1 <= MAX_BYTES).collect();
            (at..end).filter(|it| sizes[*it].1 > MAX_BYTES).for_each(|it| take(it, None));
            self.read += small.iter().map(|it| sizes[*it].1).sum::<usize>();
            if self.read > MAX_READ {
                return Err(Trouble::new("git-large"));
            }
            let names = small.iter().map(|it| sizes[*it].0.as_str());
            let output = self.git.output(&["cat-file", "--batch"], lines(names))?;
            let mut rest = output.as_slice();
            for at in small {
                let (bytes, after) = object(rest).ok_or_else(|| failed("cat-file --batch"))?;
                take(at, Some(bytes));
                rest = after;
            }
            at = end;
        }
        Ok(())
    }

    /// The id and the size of each object.
    fn sizes(&self, names: &[String]) -> Result<Vec<(String, usize)>, Trouble> {
        let output = self.git.output(&["cat-file", "--batch-check"], lines(names.iter().map(String::as_str)))?;
        let output = String::from_utf8_lossy(&output);
        let sizes = output.lines().map(|line| {
            let mut words = line.split(' ');
            let (id, kind, size) = (words.next().unwrap_or(""), words.next(), words.next());
            match size.and_then(|it| it.parse().ok()) {
                Some(size) => Ok((id.to_owned(), size)),
                None if kind == Some("missing") => Err(Trouble::new("git-incomplete")),
                None => Err(failed(line)),
            }
        });
        let sizes: Vec<(String, usize)> = sizes.collect::<Result<_, _>>()?;
        if sizes.len() == names.len() { Ok(sizes) } else { Err(failed("cat-file --batch-check")) }
    }

    fn read_trees<'i>(&mut self, ids: impl Iterator<Item = &'i String>) -> Result<(), Trouble> {
        let mut new: Vec<String> = ids.filter(|it| !self.trees.contains_key(*it)).cloned().collect();
        new.sort_unstable();
        new.dedup();
        let mut trees = Vec::new();
        self.each(&new, |at, bytes| {
            trees.push((new[at].clone(), entries(bytes.unwrap_or_default(), new[at].len() / 2)))
        })?;
        self.trees.extend(trees);
        Ok(())
    }

    fn list(
        &self,
        folder: &Entry,
        path: &str,
        depth: usize,
        room: &mut usize,
        listed: &mut Vec<Listed>,
    ) -> Result<(), Trouble> {
        for entry in self.trees.get(&folder.id).into_iter().flatten().filter(|it| !is_hidden(it)) {
            *room = room.checked_sub(1).ok_or_else(|| Trouble::new("git-large"))?;
            // A name that is no UTF-8 is none that a document of this program has had.
            let Ok(name) = std::str::from_utf8(&entry.name) else {
                continue;
            };
            let path = format!("{path}/{name}");
            if entry.is_folder && depth > 0 {
                self.list(entry, &path, depth - 1, room, listed)?;
            } else if !entry.is_folder && name.ends_with(".ftl") {
                listed.push((path, entry.id.clone()));
            }
        }
        Ok(())
    }
}

fn is_hidden(entry: &Entry) -> bool {
    entry.name.starts_with(b".")
}

fn lines<'n>(names: impl Iterator<Item = &'n str>) -> Vec<u8> {
    names.flat_map(|it| [it.as_bytes(), b"\n"]).flatten().copied().collect()
}

/// The first object in what `cat-file --batch` says, `ID KIND SIZE`, newline, bytes, newline; and what comes after it.
fn object(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = memchr::memchr(b'\n', text)?;
    let size: usize = std::str::from_utf8(&text[..end]).ok()?.split(' ').nth(2)?.parse().ok()?;
    let body = &text[end + 1..];
    Some((body.get(..size)?, body.get(size + 1..)?))
}

/// What a tree holds, as git keeps it: `MODE NAME`, a zero byte and the bytes of the id, for each file and folder.
fn entries(tree: &[u8], id_length: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut rest = tree;
    while let Some(end) = memchr::memchr(0, rest) {
        let (head, after) = (&rest[..end], &rest[end + 1..]);
        let (Some(blank), Some(id)) = (memchr::memchr(b' ', head), after.get(..id_length)) else {
            break;
        };
        let mode = &head[..blank];
        // Links to files and to other repositories are neither.
        if mode == b"40000" || mode.starts_with(b"100") {
            let id = id.iter().map(|it| format!("{it:02x}")).collect();
            entries.push(Entry { name: head[blank + 1..].to_vec(), is_folder: mode == b"40000", id });
        }
        rest = &after[id_length..];
    }
    entries
}
