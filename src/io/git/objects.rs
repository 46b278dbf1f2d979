//! What git keeps: commits, trees and files, each read once.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::failed;
use super::process::Git;
use crate::finding::trouble::Trouble;
use crate::io::folder::readable;
use crate::text::file::MAX_BYTES;

/// How much is read in all. A history of a thousand versions of a long document has a tenth of
/// that.
const MAX_READ: usize = 1 << 30;
/// How much is read at once, unless one object has more.
const AT_ONCE: usize = 32 << 20;
/// How deep folders lie in one another; deeper ones are passed over.
const MAX_DEPTH: usize = 64;
/// How many links one path leads through; more are taken for a ring.
const MAX_LINKS: usize = 40;
/// How many files and folders all commits have together. A tree may name one folder a thousand
/// times, and that another.
const MAX_ENTRIES: usize = 20_000_000;

/// The objects of a repository.
pub struct Objects<'g> {
    git: &'g Git,
    trees: FxHashMap<String, Rc<[Entry]>>,
    /// How many bytes have been read.
    read: usize,
}

/// What a folder holds under one name.
#[derive(Clone)]
struct Entry {
    name: Vec<u8>,
    kind: Kind,
    id: String,
}

/// What an entry is. Other repositories are none of these.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Folder,
    Link,
}

/// A file's path below a folder, with `/`, and the id of what it holds.
pub type Listed = (String, String);

impl<'g> Objects<'g> {
    /// Those that git knows.
    pub fn new(git: &'g Git) -> Self {
        Objects { git, trees: FxHashMap::default(), read: 0 }
    }

    /// The Fluent files of the folder at `path` in each commit, none where there is no such folder;
    /// at its top only the folders are looked into whose name is `wanted`. Links are followed
    /// within the repository.
    pub fn files(
        &mut self,
        commits: &[&str],
        path: &[u8],
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<Vec<Listed>>, Trouble> {
        let wanted =
            |it: &&Entry| it.kind != Kind::File && std::str::from_utf8(&it.name).is_ok_and(&wanted);
        let roots: Vec<String> = commits.iter().map(|it| format!("{it}^{{tree}}")).collect();
        let roots: Vec<String> = self.sizes(&roots)?.into_iter().map(|(id, _)| id).collect();
        let folders = self.folders(&roots, path)?;
        self.read_below(&folders, wanted)?;
        let mut room = MAX_ENTRIES;
        let mut all = Vec::new();
        for (root, folder) in roots.iter().zip(folders) {
            let mut listed = Vec::new();
            let entries = folder.map(|it| self.trees[&it].clone());
            for entry in entries.iter().flat_map(|it| it.iter()).filter(wanted) {
                let shown = String::from_utf8_lossy(&entry.name);
                let mut listing = Listing {
                    objects: self,
                    root,
                    room: &mut room,
                    above: Vec::new(),
                    listed: &mut listed,
                };
                listing.add(entry, path, &shown)?;
            }
            all.push(listed);
        }
        Ok(all)
    }

    /// What stands in the file at a path of a commit; none where there is no file, or one that is
    /// too large to be read.
    pub fn text(&mut self, commit: &str, path: &[u8]) -> Result<Option<Vec<u8>>, Trouble> {
        let root = self.sizes(&[format!("{commit}^{{tree}}")])?.swap_remove(0).0;
        match self.find(&root, path)? {
            Some((_, entry)) if entry.kind == Kind::File => self.bytes(&entry.id),
            _ => Ok(None),
        }
    }

    /// The tree of the folder at `path` in each of these trees; none where there is no such folder.
    fn folders(&mut self, roots: &[String], path: &[u8]) -> Result<Vec<Option<String>>, Trouble> {
        let mut trees: Vec<Option<String>> = roots.iter().cloned().map(Some).collect();
        for part in path.split(|it| *it == b'/').filter(|it| !it.is_empty()) {
            self.read_trees(trees.iter().flatten())?;
            for tree in &mut trees {
                let folder = |it: &&Entry| it.kind == Kind::Folder && it.name == part;
                let entry = tree.as_ref().and_then(|it| self.trees[it].iter().find(folder));
                *tree = entry.map(|it| it.id.clone());
            }
        }
        self.read_trees(trees.iter().flatten())?;
        Ok(trees)
    }

    /// Reads the wanted folders in each folder, and all below them, many at once.
    fn read_below(
        &mut self,
        folders: &[Option<String>],
        wanted: impl Fn(&&Entry) -> bool,
    ) -> Result<(), Trouble> {
        let wanted = |it: &&Entry| it.kind == Kind::Folder && wanted(it);
        let top = folders.iter().flatten().flat_map(|it| self.trees[it].iter().filter(wanted));
        let mut level: FxHashSet<String> = top.map(|it| it.id.clone()).collect();
        for _ in 0..MAX_DEPTH {
            self.read_trees(level.iter())?;
            let below = level.iter().flat_map(|it| self.trees[it].iter());
            let below = below.filter(|it| it.kind == Kind::Folder && !is_hidden(it));
            level =
                below.map(|it| it.id.clone()).filter(|it| !self.trees.contains_key(it)).collect();
            if level.is_empty() {
                break;
            }
        }
        Ok(())
    }

    /// What a path of a tree leads to, links followed, and the path of that; none where nothing
    /// stands, or where a link leads out of the repository.
    fn find(&mut self, root: &str, path: &[u8]) -> Result<Option<(Vec<u8>, Entry)>, Trouble> {
        let parts =
            |it: &[u8]| it.split(|it| *it == b'/').rev().map(<[u8]>::to_vec).collect::<Vec<_>>();
        let mut here = vec![Entry { name: Vec::new(), kind: Kind::Folder, id: root.to_owned() }];
        let mut rest = parts(path);
        let mut links = MAX_LINKS;
        while let Some(part) = rest.pop() {
            match part.as_slice() {
                b"" | b"." => continue,
                b".." => {
                    here.pop();
                    continue;
                }
                _ => {}
            }
            let Some(folder) =
                here.last().filter(|it| it.kind == Kind::Folder).map(|it| it.id.clone())
            else {
                return Ok(None);
            };
            self.read_trees(std::iter::once(&folder))?;
            let Some(entry) = self.trees[&folder].iter().find(|it| it.name == part).cloned() else {
                return Ok(None);
            };
            if entry.kind != Kind::Link {
                here.push(entry);
                continue;
            }
            let target = self.bytes(&entry.id)?.unwrap_or_default();
            if links == 0 || target.starts_with(b"/") {
                return Ok(None);
            }
            links -= 1;
            rest.extend(parts(&target));
        }
        let path = here.iter().skip(1).map(|it| it.name.as_slice()).collect::<Vec<_>>().join(&b'/');
        Ok(here.pop().map(|it| (path, it)))
    }

    fn bytes(&mut self, id: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let mut own = None;
        self.each(&[id.to_owned()], |_, bytes| own = bytes.map(<[u8]>::to_vec))?;
        Ok(own)
    }

    /// Gives each object to `take`: its place in `ids`, and its bytes; none of one that is too
    /// large to be read.
    pub fn each(
        &mut self,
        ids: &[String],
        mut take: impl FnMut(usize, Option<&[u8]>),
    ) -> Result<(), Trouble> {
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
        let output = self
            .git
            .output(&["cat-file", "--batch-check"], lines(names.iter().map(String::as_str)))?;
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
        let mut new: Vec<String> =
            ids.filter(|it| !self.trees.contains_key(*it)).cloned().collect();
        new.sort_unstable();
        new.dedup();
        let mut trees = Vec::new();
        self.each(&new, |at, bytes| {
            trees.push((
                new[at].clone(),
                entries(bytes.unwrap_or_default(), new[at].len() / 2).into(),
            ))
        })?;
        self.trees.extend(trees);
        Ok(())
    }
}

/// The files of one folder in the making.
struct Listing<'l, 'g> {
    objects: &'l mut Objects<'g>,
    /// The tree of the commit.
    root: &'l str,
    /// How many more entries there may be.
    room: &'l mut usize,
    /// The folders that are being listed, each in the one before.
    above: Vec<String>,
    listed: &'l mut Vec<Listed>,
}

impl Listing<'_, '_> {
    /// Adds an entry of the folder at `path`, and what is below it; `shown` is its path in the
    /// listing.
    fn add(&mut self, entry: &Entry, path: &[u8], shown: &str) -> Result<(), Trouble> {
        let path = [path, &entry.name].concat();
        match entry.kind {
            Kind::File if shown.ends_with(".ftl") => {
                self.listed.push((shown.to_owned(), entry.id.clone()))
            }
            Kind::File => {}
            Kind::Folder => self.add_folder(&entry.id, &path, shown)?,
            Kind::Link => match self.objects.find(self.root, &path)? {
                // It may lead to a folder that it stands in.
                Some((_, it)) if self.above.contains(&it.id) => {}
                Some((path, it)) if it.kind == Kind::Folder => {
                    self.add_folder(&it.id, &path, shown)?
                }
                Some((_, it)) if shown.ends_with(".ftl") => {
                    self.listed.push((shown.to_owned(), it.id))
                }
                _ => {}
            },
        }
        Ok(())
    }

    fn add_folder(&mut self, id: &str, path: &[u8], shown: &str) -> Result<(), Trouble> {
        if self.above.len() > MAX_DEPTH {
            return Ok(());
        }
        self.objects.read_trees(std::iter::once(&id.to_owned()))?;
        let entries = self.objects.trees[id].clone();
        let path = [path, b"/"].concat();
        self.above.push(id.to_owned());
        for entry in entries.iter().filter(|it| !is_hidden(it)) {
            *self.room = self.room.checked_sub(1).ok_or_else(|| Trouble::new("git-large"))?;
            self.add(entry, &path, &format!("{shown}/{}", readable(&entry.name)))?;
        }
        self.above.pop();
        Ok(())
    }
}

fn is_hidden(entry: &Entry) -> bool {
    entry.name.starts_with(b".")
}

fn lines<'n>(names: impl Iterator<Item = &'n str>) -> Vec<u8> {
    names.flat_map(|it| [it.as_bytes(), b"\n"]).flatten().copied().collect()
}

/// The first object in what `cat-file --batch` says, `ID KIND SIZE`, newline, bytes, newline; and
/// what comes after it.
fn object(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = memchr::memchr(b'\n', text)?;
    let size: usize = std::str::from_utf8(&text[..end]).ok()?.split(' ').nth(2)?.parse().ok()?;
    let body = &text[end + 1..];
    Some((body.get(..size)?, body.get(size + 1..)?))
}

/// What a tree holds, as git keeps it: `MODE NAME`, a zero byte and the bytes of the id, for each
/// file and folder.
fn entries(tree: &[u8], id_length: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut rest = tree;
    while let Some(end) = memchr::memchr(0, rest) {
        let (head, after) = (&rest[..end], &rest[end + 1..]);
        let (Some(blank), Some(id)) = (memchr::memchr(b' ', head), after.get(..id_length)) else {
            break;
        };
        let mode = &head[..blank];
        let kind = match mode {
            b"40000" => Some(Kind::Folder),
            b"120000" => Some(Kind::Link),
            _ => mode.starts_with(b"100").then_some(Kind::File),
        };
        let id = id.iter().map(|it| format!("{it:02x}")).collect();
        entries.extend(kind.map(|kind| Entry { name: head[blank + 1..].to_vec(), kind, id }));
        rest = &after[id_length..];
    }
    entries
}
