//! The history of a folder of locales, as git has it.
//!
//! Git is asked for what it has stored, and for nothing that it would have to make: `rev-parse`,
//! `rev-list`, `merge-base`, `ls-tree`, `ls-files` and `cat-file`. It reads the settings of a
//! repository that may come from anybody; see `process` for what keeps them from starting programs.

mod before;
mod objects;
mod process;
mod revisions;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rustc_hash::FxHashMap;

pub use self::before::before;
use self::objects::{Listed, Objects};
use self::process::Git;
pub use self::revisions::{Revisions, revisions};
use super::folder::display;
use crate::finding::trouble::Trouble;
use crate::standing::history::{Commit, History, Version};
use crate::text::file::File;

/// What the folders of these locales held in every commit that has changed them, up to the one
/// checked out.
///
/// A folder that was moved or renamed as a whole is followed to where it was.
///
/// # Errors
/// There is no git, no history, only a part of it, or too much of it for half a minute.
pub fn history(folder: &Path, locales: &[&str]) -> Result<History, Trouble> {
    let git = Git::new(folder)?;
    let place = Place::new(&git, folder)?;
    if place.shallow {
        return Err(Trouble::new("git-shallow").with("path", display(folder)));
    }
    let mut objects = Objects::new(&git);
    let nodes = nodes(&git, &mut objects, &place, locales)?;
    match nodes.first() {
        Some(it) if !it.files.is_empty() => read(&mut objects, nodes),
        _ => Err(Trouble::new("git-untracked").with("path", display(folder))),
    }
}

/// Where the folder stands in its repository.
struct Place {
    /// From the top of the repository to the folder, with `/` at the end; empty if it is the top.
    path: Vec<u8>,
    /// From the folder to the top, as `../../`.
    up: String,
    /// Whether the repository holds only the latest part of its history.
    shallow: bool,
}

/// One commit, seen from one path.
struct Node {
    id: String,
    /// Their places among all nodes.
    parents: Vec<usize>,
    files: Vec<Listed>,
}

impl Place {
    fn new(git: &Git, folder: &Path) -> Result<Place, Trouble> {
        let about = |id| Trouble::new(id).with("path", display(folder));
        let asked =
            ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"];
        let answer = git.ask(&asked, Vec::new())?;
        if !answer.success {
            return Err(match answer.reason() {
                it if it.contains("dubious ownership") => about("git-owner"),
                it if it.contains("not a git repository") => about("git-no-repository"),
                it => failed(it),
            });
        }
        let mut lines = answer.output.splitn(3, |it| *it == b'\n');
        if lines.next() != Some(b"true") {
            return Err(about("git-no-repository"));
        }
        let shallow = lines.next() != Some(b"false");
        let path = lines.next().and_then(|it| it.strip_suffix(b"\n")).unwrap_or_default().to_vec();
        let up = "../".repeat(path.iter().filter(|it| **it == b'/').count());
        match git.ask(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], Vec::new())?.success {
            true => Ok(Place { path, up, shallow }),
            false => Err(about("git-no-commit")),
        }
    }
}

/// Every commit that has changed the folder, the newest first and children before their parents.
fn nodes(
    git: &Git,
    objects: &mut Objects,
    place: &Place,
    locales: &[&str],
) -> Result<Vec<Node>, Trouble> {
    let mut nodes: Vec<Node> = Vec::new();
    // Where to look: from this commit on, at this path, as parents of that node.
    let mut open: Vec<(String, Vec<u8>, Option<usize>)> =
        vec![("HEAD".to_owned(), place.path.clone(), None)];
    while let Some((tip, path, child)) = open.pop() {
        let Some(shown) = path_from(place, &path) else {
            continue;
        };
        let start = nodes.len();
        nodes.extend(list(git, &[&tip], &shown, start)?);
        if let Some(child) = child.filter(|_| start < nodes.len()) {
            nodes[child].parents.push(start);
        }
        let ids: Vec<&str> = nodes[start..].iter().map(|it| it.id.as_str()).collect();
        let files = objects.files(&ids, &path, |it| locales.contains(&it))?;
        nodes[start..].iter_mut().zip(files).for_each(|(node, files)| node.files = files);
        for at in start..nodes.len() {
            let node = &nodes[at];
            if !node.files.is_empty() && node.parents.iter().all(|it| nodes[*it].files.is_empty()) {
                for (parent, path) in moved_from(git, objects, node)? {
                    open.push((parent, path, Some(at)));
                }
            }
        }
    }
    Ok(nodes)
}

/// A path in the repository as git is asked about it in the folder.
fn path_from(place: &Place, path: &[u8]) -> Option<String> {
    if path == place.path {
        return Some(".".to_owned());
    }
    let path = std::str::from_utf8(path).ok()?;
    Some(format!("{}{path}", place.up)).filter(|it| !it.is_empty())
}

/// The commits that have changed a path, without their files, children before their parents;
/// `start` is the place of the first. Of `tips`, those with a `^` are left out with all before
/// them.
///
/// Merges are followed to all sides, even where one of them tells how the files have come to be
/// what they are: a translation may be as old as it is on the other.
fn list(git: &Git, tips: &[&str], path: &str, start: usize) -> Result<Vec<Node>, Trouble> {
    let asked = ["rev-list", "--topo-order", "--full-history", "--simplify-merges", "--parents"];
    let output = git.output(&[&asked, tips, &["--", path]].concat(), Vec::new())?;
    let output = String::from_utf8_lossy(&output);
    let lines: Vec<Vec<&str>> = output.lines().map(|it| it.split(' ').collect()).collect();
    let places: FxHashMap<&str, usize> = lines.iter().map(|it| it[0]).zip(start..).collect();
    let node = |line: &Vec<&str>| Node {
        id: line[0].to_owned(),
        parents: line[1..].iter().filter_map(|it| places.get(it).copied()).collect(),
        files: Vec::new(),
    };
    Ok(lines.iter().map(node).collect())
}

/// Where the folder was before a commit that brought all its files: for each parent that has at
/// least half of them, as they are, in one other folder, the parent and that folder.
fn moved_from(
    git: &Git,
    objects: &mut Objects,
    node: &Node,
) -> Result<Vec<(String, Vec<u8>)>, Trouble> {
    let mut parents: Vec<String> = Vec::new();
    objects.each(std::slice::from_ref(&node.id), |_, bytes| {
        let text = String::from_utf8_lossy(bytes.unwrap_or_default());
        // The lines of a commit end at a blank one; what comes then is its message.
        let head = text.lines().take_while(|it| !it.is_empty());
        parents = head.filter_map(|it| it.strip_prefix("parent ")).map(str::to_owned).collect();
    })?;
    let mut found = Vec::new();
    for parent in parents {
        let folder = folder_of(git, &node.files, &parent)?;
        found.extend(folder.map(|it| (parent, it)));
    }
    Ok(found)
}

/// The folder in a commit that holds at least half of these files, as they are.
fn folder_of(git: &Git, files: &[Listed], commit: &str) -> Result<Option<Vec<u8>>, Trouble> {
    let mut paths_of: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
    files.iter().for_each(|(path, id)| paths_of.entry(id).or_default().push(path));
    let listing = git.output(&["ls-tree", "-r", "-z", "--full-tree", commit], Vec::new())?;
    let mut counts: BTreeMap<&[u8], usize> = BTreeMap::new();
    for line in listing.split(|it| *it == 0) {
        let Some((head, path)) =
            memchr::memchr(b'\t', line).map(|it| (&line[..it], &line[it + 1..]))
        else {
            continue;
        };
        let id = head.rsplit(|it| *it == b' ').next().and_then(|it| std::str::from_utf8(it).ok());
        for below in id.and_then(|it| paths_of.get(it)).into_iter().flatten() {
            let folder = path
                .strip_suffix(below.as_bytes())
                .filter(|it| it.is_empty() || it.ends_with(b"/"));
            folder.into_iter().for_each(|it| *counts.entry(it).or_default() += 1);
        }
    }
    let most =
        counts.into_iter().max_by_key(|(folder, count)| (*count, std::cmp::Reverse(*folder)));
    Ok(most.filter(|(_, count)| count * 2 >= files.len()).map(|(folder, _)| folder.to_vec()))
}

/// Reads the text of every version of every file, once.
fn read(objects: &mut Objects, nodes: Vec<Node>) -> Result<History, Trouble> {
    let listed = || nodes.iter().flat_map(|it| &it.files);
    let paths: Vec<&str> =
        listed().map(|(path, _)| path.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
    // A text that has stood at several paths is read as that of one of them.
    let path_of: BTreeMap<&str, &str> =
        listed().map(|(path, id)| (id.as_str(), path.as_str())).collect();
    let ids: Vec<String> = path_of.keys().map(|it| (*it).to_owned()).collect();
    let mut texts = Vec::new();
    objects.each(&ids, |at, bytes| {
        texts.push((at, file(path_of[ids[at].as_str()], bytes)));
    })?;
    texts.sort_unstable_by_key(|(at, _)| *at);
    let version = |(path, id): &Listed| Version {
        path: paths.partition_point(|it| *it < path.as_str()) as u32,
        text: ids.partition_point(|it| it < id) as u32,
    };
    let commit = |node: &Node| {
        let mut files: Vec<Version> = node.files.iter().map(version).collect();
        files.sort_unstable_by_key(|it| it.path);
        Commit { parents: node.parents.clone(), files }
    };
    Ok(History {
        commits: nodes.iter().map(commit).collect(),
        paths: paths
            .iter()
            .map(|it| parts(it))
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .collect(),
        texts: texts.into_iter().map(|(_, file)| file).collect(),
    })
}

/// A file of a commit; without bytes, if it is too large to be read.
fn file(path: &str, bytes: Option<&[u8]>) -> File {
    let (locale, document) = parts(path);
    let (path, locale, document) = (path.to_owned(), locale.to_owned(), document.to_owned());
    match bytes {
        Some(bytes) => File::new(path, locale, document, bytes.to_vec()),
        None => File::unread(path, locale, document),
    }
}

/// The locale and the document of a path.
fn parts(path: &str) -> (&str, &str) {
    path.split_once('/').unwrap_or((path, ""))
}

/// git could not do what it should; it says why.
fn failed(error: impl ToString) -> Trouble {
    Trouble::new("git-failed").with("error", error.to_string())
}
