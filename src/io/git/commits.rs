//! The commits that have changed a path.

use rustc_hash::FxHashMap;

use super::listing::StoredFile;
use super::process::Git;
use crate::finding::trouble::Trouble;

/// One commit, seen from one path.
pub struct Node {
    /// The commit.
    pub id: String,
    /// The positions of its parents among all nodes.
    pub parents: Vec<usize>,
    /// The files at that path.
    pub files: Vec<StoredFile>,
}

/// The commits that have changed a path, without their files, children before their parents;
/// `start` is the position of the first. Tips with a `^` are left out, with everything before them.
///
/// Merges are followed to all sides, even where one side alone explains how the files have become
/// what they are: a translation may be as old as it is on the other side.
pub fn commits(git: &Git, tips: &[&str], path: &str, start: usize) -> Result<Vec<Node>, Trouble> {
    let asked = ["rev-list", "--topo-order", "--full-history", "--simplify-merges", "--parents"];
    let output = git.output(&[&asked, tips, &["--", path]].concat(), Vec::new())?;
    let output = String::from_utf8_lossy(&output);
    let lines: Vec<Vec<&str>> = output.lines().map(|it| it.split(' ').collect()).collect();

    let positions: FxHashMap<&str, usize> = lines.iter().map(|it| it[0]).zip(start..).collect();
    Ok(lines.iter().map(|it| node(it[0], &it[1..], &positions)).collect())
}

/// A commit with those of its parents that are listed as well.
fn node(id: &str, parents: &[&str], positions: &FxHashMap<&str, usize>) -> Node {
    let parents = parents.iter().filter_map(|it| positions.get(it).copied()).collect();
    Node { id: id.to_owned(), parents, files: Vec::new() }
}
