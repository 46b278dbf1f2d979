//! Every version of a folder of locales.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::commits::{Node, commits};
use super::file::{file, locale_and_document};
use super::listing::{StoredFile, files};
use super::moves::former_folders;
use super::objects::Objects;
use super::process::Git;
use super::repository::Repository;
use crate::finding::trouble::Trouble;
use crate::io::folder::display;
use crate::standing::history::{Commit, History, Version};

/// What the folders of these locales held in every commit that has changed them, up to the one
/// checked out.
///
/// A folder that was moved or renamed as a whole is followed to where it was.
///
/// # Errors
/// There is no git, no history, only a part of it, or more than can be read in half a minute.
pub fn history(folder: &Path, locales: &[&str]) -> Result<History, Trouble> {
    let git = Git::new(folder)?;
    let repository = Repository::around(&git, folder)?;
    if repository.shallow {
        return Err(Trouble::new("git-shallow").with("path", display(folder)));
    }
    let mut objects = Objects::new(&git);
    let nodes = nodes(&git, &mut objects, &repository, locales)?;
    if nodes.first().is_none_or(|it| it.files.is_empty()) {
        return Err(Trouble::new("git-untracked").with("path", display(folder)));
    }
    read(&mut objects, &nodes)
}

/// Where to look for commits.
struct Search {
    /// The newest commit.
    tip: String,
    /// The path of the folder there.
    path: Vec<u8>,
    /// The node whose parents these commits are.
    child: Option<usize>,
}

/// Every commit that has changed the folder, the newest first and children before their parents.
fn nodes(
    git: &Git,
    objects: &mut Objects,
    repository: &Repository,
    locales: &[&str],
) -> Result<Vec<Node>, Trouble> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut open =
        vec![Search { tip: "HEAD".to_owned(), path: repository.path.clone(), child: None }];
    while let Some(Search { tip, path, child }) = open.pop() {
        let Some(shown) = repository.path_from_folder(&path) else { continue };
        let start = nodes.len();
        nodes.extend(commits(git, &[&tip], &shown, start)?);
        if let Some(child) = child
            && start < nodes.len()
        {
            nodes[child].parents.push(start);
        }

        let ids: Vec<&str> = nodes[start..].iter().map(|it| it.id.as_str()).collect();
        let files = files(objects, &ids, &path, |it| locales.contains(&it))?;
        for (node, files) in nodes[start..].iter_mut().zip(files) {
            node.files = files;
        }

        for at in start..nodes.len() {
            if !brings_all(&nodes[at], &nodes) {
                continue;
            }
            for former in former_folders(git, objects, &nodes[at])? {
                open.push(Search { tip: former.commit, path: former.path, child: Some(at) });
            }
        }
    }
    Ok(nodes)
}

/// Whether a commit has files, and none of its parents has.
fn brings_all(node: &Node, nodes: &[Node]) -> bool {
    !node.files.is_empty() && node.parents.iter().all(|it| nodes[*it].files.is_empty())
}

/// Reads the text of every version of every file, once.
fn read(objects: &mut Objects, nodes: &[Node]) -> Result<History, Trouble> {
    let stored: Vec<&StoredFile> = nodes.iter().flat_map(|it| &it.files).collect();
    let paths: BTreeSet<&str> = stored.iter().map(|it| it.path.as_str()).collect();
    let paths: Vec<&str> = paths.into_iter().collect();
    // A text that was at several paths is read as that of one of them.
    let path_of: BTreeMap<&str, &str> =
        stored.iter().map(|it| (it.id.as_str(), it.path.as_str())).collect();
    let ids: Vec<String> = path_of.keys().map(|it| (*it).to_owned()).collect();

    let mut texts = Vec::new();
    objects.each(&ids, |at, bytes| {
        texts.push((at, file(path_of[ids[at].as_str()], bytes)));
    })?;
    texts.sort_unstable_by_key(|(at, _)| *at);

    Ok(History {
        commits: nodes.iter().map(|it| commit(it, &paths, &ids)).collect(),
        paths: paths
            .iter()
            .map(|it| locale_and_document(it))
            .map(|(locale, document)| (locale.to_owned(), document.to_owned()))
            .collect(),
        texts: texts.into_iter().map(|(_, file)| file).collect(),
    })
}

/// A commit whose files are positions in these sorted lists.
fn commit(node: &Node, paths: &[&str], ids: &[String]) -> Commit {
    let versions = node.files.iter().map(|file| Version {
        path: paths.partition_point(|it| *it < file.path.as_str()) as u32,
        text: ids.partition_point(|it| *it < file.id) as u32,
    });
    let mut files: Vec<Version> = versions.collect();
    files.sort_unstable_by_key(|it| it.path);
    Commit { parents: node.parents.clone(), files }
}
