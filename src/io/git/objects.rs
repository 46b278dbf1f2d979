//! What git stores: commits, trees and files, each read once.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::process::{Git, failed};
use super::tree::{EntryKind, TreeEntry, entries};
use crate::finding::trouble::Trouble;
use crate::text::file::MAX_BYTES;

/// How many bytes are read in all. A history of a thousand versions of a long document has a tenth
/// of that.
const MAX_READ: usize = 1 << 30;
/// How many bytes are read at once, unless a single object is larger.
const AT_ONCE: usize = 32 << 20;
/// How many links one path may lead through; more are taken for a ring.
const MAX_LINKS: usize = 40;

/// The objects of a repository.
pub struct Objects<'g> {
    git: &'g Git,
    trees: FxHashMap<String, Rc<[TreeEntry]>>,
    /// How many bytes have been read.
    read: usize,
}

/// What a path leads to.
pub struct Resolved {
    /// The path without links.
    pub path: Vec<u8>,
    /// What it leads to.
    pub entry: TreeEntry,
}

/// An object before it is read.
struct Unread {
    id: String,
    size: usize,
}

impl<'g> Objects<'g> {
    /// The objects that git has.
    pub fn new(git: &'g Git) -> Self {
        Objects { git, trees: FxHashMap::default(), read: 0 }
    }

    /// The bytes of the file at a path of a commit; none where there is no file, or one that is too
    /// large to be read.
    pub fn text(&mut self, commit: &str, path: &[u8]) -> Result<Option<Vec<u8>>, Trouble> {
        let root = self.roots(&[commit])?.swap_remove(0);
        match self.find(&root, path)? {
            Some(it) if it.entry.kind == EntryKind::File => self.bytes(&it.entry.id),
            _ => Ok(None),
        }
    }

    /// The ids of the trees of commits.
    pub fn roots(&self, commits: &[&str]) -> Result<Vec<String>, Trouble> {
        let names: Vec<String> = commits.iter().map(|it| format!("{it}^{{tree}}")).collect();
        Ok(self.sizes(&names)?.into_iter().map(|it| it.id).collect())
    }

    /// The entries of a tree.
    pub fn tree(&mut self, id: &str) -> Result<Rc<[TreeEntry]>, Trouble> {
        self.read_trees([id])?;
        Ok(self.trees[id].clone())
    }

    /// The entries of a tree that has been read; nothing for any other.
    pub fn known_tree(&self, id: &str) -> &[TreeEntry] {
        self.trees.get(id).map_or(&[], |it| it)
    }

    /// Whether a tree has been read.
    pub fn knows(&self, id: &str) -> bool {
        self.trees.contains_key(id)
    }

    /// Reads trees, many at once.
    pub fn read_trees<'i>(
        &mut self,
        ids: impl IntoIterator<Item = &'i str>,
    ) -> Result<(), Trouble> {
        let new = ids.into_iter().filter(|it| !self.knows(it)).map(str::to_owned);
        let mut new: Vec<String> = new.collect();
        new.sort_unstable();
        new.dedup();

        let mut trees = Vec::new();
        self.each(&new, |at, bytes| {
            // An id has two hexadecimal digits for each of its bytes.
            let entries = entries(bytes.unwrap_or_default(), new[at].len() / 2);
            trees.push((new[at].clone(), entries.into()));
        })?;
        self.trees.extend(trees);
        Ok(())
    }

    /// What a path of a tree leads to, links followed; none where there is nothing, or where a link
    /// leads out of the repository.
    pub fn find(&mut self, root: &str, path: &[u8]) -> Result<Option<Resolved>, Trouble> {
        let root = TreeEntry { name: Vec::new(), kind: EntryKind::Folder, id: root.to_owned() };
        let mut here = vec![root];
        let mut rest = parts_reversed(path);
        let mut links = MAX_LINKS;
        while let Some(part) = rest.pop() {
            if matches!(part.as_slice(), b"" | b".") {
                continue;
            }
            if part == b".." {
                here.pop();
                continue;
            }

            let Some(folder) = here.last().filter(|it| it.kind == EntryKind::Folder) else {
                return Ok(None);
            };
            let tree = self.tree(&folder.id)?;
            let Some(entry) = tree.iter().find(|it| it.name == part).cloned() else {
                return Ok(None);
            };
            if entry.kind != EntryKind::Link {
                here.push(entry);
                continue;
            }

            let target = self.bytes(&entry.id)?.unwrap_or_default();
            if links == 0 || target.starts_with(b"/") {
                return Ok(None);
            }
            links -= 1;
            rest.extend(parts_reversed(&target));
        }
        let path = here.iter().skip(1).map(|it| it.name.as_slice()).collect::<Vec<_>>().join(&b'/');
        Ok(here.pop().map(|entry| Resolved { path, entry }))
    }

    /// The bytes of an object; none if it is too large to be read.
    pub fn bytes(&mut self, id: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let mut own = None;
        self.each(&[id.to_owned()], |_, bytes| own = bytes.map(<[u8]>::to_vec))?;
        Ok(own)
    }

    /// Gives each object to `take`: its position in `ids`, and its bytes; no bytes if it is too
    /// large to be read.
    pub fn each(
        &mut self,
        ids: &[String],
        mut take: impl FnMut(usize, Option<&[u8]>),
    ) -> Result<(), Trouble> {
        let objects = self.sizes(ids)?;
        let mut start = 0;
        while start < objects.len() {
            let end = start + batch(&objects[start..]);
            let (small, large): (Vec<usize>, Vec<usize>) =
                (start..end).partition(|it| objects[*it].size <= MAX_BYTES);
            large.into_iter().for_each(|it| take(it, None));

            self.read += small.iter().map(|it| objects[*it].size).sum::<usize>();
            if self.read > MAX_READ {
                return Err(Trouble::new("git-large"));
            }
            let names = lines(small.iter().map(|it| objects[*it].id.as_str()));
            let output = self.git.output(&["cat-file", "--batch"], names)?;
            let mut rest = output.as_slice();
            for at in small {
                let (bytes, after) = object(rest).ok_or_else(|| failed("cat-file --batch"))?;
                take(at, Some(bytes));
                rest = after;
            }
            start = end;
        }
        Ok(())
    }

    fn sizes(&self, names: &[String]) -> Result<Vec<Unread>, Trouble> {
        let input = lines(names.iter().map(String::as_str));
        let output = self.git.output(&["cat-file", "--batch-check"], input)?;
        let output = String::from_utf8_lossy(&output);
        let sizes: Vec<Unread> = output.lines().map(sized).collect::<Result<_, _>>()?;
        if sizes.len() == names.len() { Ok(sizes) } else { Err(failed("cat-file --batch-check")) }
    }
}

/// The parts of a path, the last first.
fn parts_reversed(path: &[u8]) -> Vec<Vec<u8>> {
    path.split(|it| *it == b'/').rev().map(<[u8]>::to_vec).collect()
}

/// How many of these objects are read at once: at least one.
fn batch(objects: &[Unread]) -> usize {
    let mut size = 0;
    let fitting = objects.iter().take_while(|it| {
        size += it.size.min(MAX_BYTES);
        size <= AT_ONCE
    });
    fitting.count().max(1)
}

fn lines<'n>(names: impl Iterator<Item = &'n str>) -> Vec<u8> {
    names.flat_map(|it| [it.as_bytes(), b"\n"]).flatten().copied().collect()
}

/// A line of `cat-file --batch-check`: `ID KIND SIZE`, or `NAME missing`.
fn sized(line: &str) -> Result<Unread, Trouble> {
    let mut words = line.split(' ');
    let (id, kind, size) = (words.next().unwrap_or_default(), words.next(), words.next());
    match size.and_then(|it| it.parse().ok()) {
        Some(size) => Ok(Unread { id: id.to_owned(), size }),
        None if kind == Some("missing") => Err(Trouble::new("git-incomplete")),
        None => Err(failed(line)),
    }
}

/// The first object in the output of `cat-file --batch`, `ID KIND SIZE`, newline, bytes, newline;
/// and what follows it.
fn object(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = memchr::memchr(b'\n', text)?;
    let size: usize = std::str::from_utf8(&text[..end]).ok()?.split(' ').nth(2)?.parse().ok()?;
    let body = &text[end + 1..];
    Some((body.get(..size)?, body.get(size + 1..)?))
}
