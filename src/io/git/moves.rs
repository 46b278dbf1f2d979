//! Where a folder was before it was moved or renamed as a whole.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::commits::Node;
use super::listing::StoredFile;
use super::objects::Objects;
use super::process::Git;
use crate::finding::trouble::Trouble;

/// A folder in a commit.
pub struct FormerFolder {
    /// The commit.
    pub commit: String,
    /// The path of the folder in the repository.
    pub path: Vec<u8>,
}

/// Where the folder was before a commit that brought all its files: for each parent that has at
/// least half of the files, unchanged, in one other folder, that folder.
pub fn former_folders(
    git: &Git,
    objects: &mut Objects,
    node: &Node,
) -> Result<Vec<FormerFolder>, Trouble> {
    let mut found = Vec::new();
    for commit in parents(objects, node)? {
        if let Some(path) = folder_of(git, &node.files, &commit)? {
            found.push(FormerFolder { commit, path });
        }
    }
    Ok(found)
}

/// All parents of a commit, listed or not.
fn parents(objects: &mut Objects, node: &Node) -> Result<Vec<String>, Trouble> {
    let bytes = objects.bytes(&node.id)?.unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    // The header of a commit ends at a blank line; its message follows.
    let header = text.lines().take_while(|it| !it.is_empty());
    Ok(header.filter_map(|it| it.strip_prefix("parent ")).map(str::to_owned).collect())
}

/// The folder in a commit that holds at least half of these files, unchanged.
pub fn folder_of(
    git: &Git,
    files: &[StoredFile],
    commit: &str,
) -> Result<Option<Vec<u8>>, Trouble> {
    let mut paths_of: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
    for file in files {
        paths_of.entry(&file.id).or_default().push(&file.path);
    }

    let listing = git.output(&["ls-tree", "-r", "-z", "--full-tree", commit], Vec::new())?;
    let mut counts: BTreeMap<&[u8], usize> = BTreeMap::new();
    for (id, path) in listing.split(|it| *it == 0).filter_map(id_and_path) {
        for below in paths_of.get(id).into_iter().flatten() {
            if let Some(folder) = folder_above(path, below) {
                *counts.entry(folder).or_default() += 1;
            }
        }
    }

    let most = counts.into_iter().max_by_key(|(folder, count)| (*count, Reverse(*folder)));
    Ok(most.filter(|(_, count)| count * 2 >= files.len()).map(|(folder, _)| folder.to_vec()))
}

/// The id and the path in a line of `ls-tree`: `MODE KIND ID`, a tab and the path.
fn id_and_path(line: &[u8]) -> Option<(&str, &[u8])> {
    let tab = memchr::memchr(b'\t', line)?;
    let id = line[..tab].rsplit(|it| *it == b' ').next()?;
    Some((std::str::from_utf8(id).ok()?, &line[tab + 1..]))
}

/// The folder of a path that ends with `below`, with `/` at the end.
fn folder_above<'p>(path: &'p [u8], below: &str) -> Option<&'p [u8]> {
    path.strip_suffix(below.as_bytes()).filter(|it| it.is_empty() || it.ends_with(b"/"))
}
