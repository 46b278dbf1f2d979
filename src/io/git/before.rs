//! What a folder held at a revision.

use std::path::Path;

use super::objects::{Listed, Objects};
use super::process::Git;
use super::{Place, file, folder_of, list, moved_from, parts, path_from};
use crate::base::layout;
use crate::finding::trouble::Trouble;
use crate::io::folder::{display, read_text, readable};
use crate::locale::Locale;
use crate::project::config::FILE_NAME;
use crate::run::since::Before;
use crate::text::file::File;

/// What a folder of locales held at a revision: in the last commit that it has in common with the
/// one checked out, so that what others have done to it since is no change. Of several such
/// commits, it is the one that git names first. Nothing, if there was no such folder.
///
/// A folder that was moved or renamed as a whole is looked for where it was.
///
/// # Errors
/// There is no git, no such revision, or nothing in common with it.
pub fn before(folder: &Path, revision: &str) -> Result<Before, Trouble> {
    let git = Git::new(folder)?;
    let place = Place::new(&git, folder)?;
    let commit = in_common(&git, &place, revision)?;
    let mut objects = Objects::new(&git);
    let submodule = submodule(&git)?;
    let Some(path) = path_at(&git, &mut objects, &place, &commit)? else {
        return Ok(Before { submodule, ..Before::default() });
    };
    let base = [&path, layout::FOLDER.as_bytes(), b"/"].concat();
    let settings = settings(&mut objects, &commit, &path, folder)?;
    let mut files = |path: &[u8]| {
        let listed = objects.files(&[&commit], path, is_locale)?.concat();
        texts(&mut objects, &listed)
    };
    Ok(Before { files: files(&path)?, base: files(&base)?, settings, submodule })
}

/// The repository itself, if it is a submodule of another.
fn submodule(git: &Git) -> Result<Option<String>, Trouble> {
    let around = git.ask(&["rev-parse", "--show-superproject-working-tree"], Vec::new())?.output;
    if around.is_empty() {
        return Ok(None);
    }
    let own = git.output(&["rev-parse", "--show-toplevel"], Vec::new())?;
    Ok(Some(display(Path::new(String::from_utf8_lossy(&own).trim_end_matches('\n')))))
}

/// The text of the settings of the folder at a path of a commit: those in it or, without them,
/// those in the folder above. Above the repository, no revision tells anything: those of today
/// count.
fn settings(
    objects: &mut Objects,
    commit: &str,
    path: &[u8],
    today: &Path,
) -> Result<Option<String>, Trouble> {
    let mut read = |folder: &[u8]| objects.text(commit, &[folder, FILE_NAME.as_bytes()].concat());
    let bytes = match read(path)? {
        None if path.is_empty() => return read_text(&today.join("..").join(FILE_NAME)),
        None => read(&[path, b"../"].concat())?,
        own => own,
    };
    Ok(bytes.map(|it| String::from_utf8_lossy(&it).into_owned()))
}

/// The last commit that a revision has in common with the one checked out.
fn in_common(git: &Git, place: &Place, revision: &str) -> Result<String, Trouble> {
    let shallow = if place.shallow { "yes" } else { "no" };
    let about = |id| Trouble::new(id).with("revision", revision).with("shallow", shallow);
    // No revision has such a name; to git it would be an option.
    if revision.starts_with('-') {
        return Err(about("git-no-revision"));
    }
    let answer = git.ask(&["rev-parse", "--verify", "--quiet", revision], Vec::new())?;
    let id =
        id_in(&answer.output).filter(|_| answer.success).ok_or_else(|| about("git-no-revision"))?;
    // It may be a file or a folder of a commit.
    let commit = format!("{id}^{{commit}}");
    if !git.ask(&["rev-parse", "--verify", "--quiet", &commit], Vec::new())?.success {
        return Err(about("git-no-revision"));
    }
    let answer = git.ask(&["merge-base", &id, "HEAD"], Vec::new())?;
    match id_in(&answer.output).filter(|_| answer.success) {
        Some(it) => Ok(it),
        None if answer.error.is_empty() => Err(about("git-nothing-in-common")),
        None => Err(answer.trouble()),
    }
}

/// The one id that git has answered with.
fn id_in(output: &[u8]) -> Option<String> {
    let id = std::str::from_utf8(output.strip_suffix(b"\n")?).ok()?;
    (!id.is_empty() && id.bytes().all(|it| it.is_ascii_hexdigit())).then(|| id.to_owned())
}

/// What stands in files of a commit.
fn texts(objects: &mut Objects, listed: &[Listed]) -> Result<Vec<File>, Trouble> {
    let ids: Vec<String> = listed.iter().map(|(_, id)| id.clone()).collect();
    let mut files = Vec::new();
    objects.each(&ids, |at, bytes| files.push(file(&listed[at].0, bytes)))?;
    Ok(files)
}

/// Where the folder was at a commit: at its path of today, or where it has been moved from since;
/// none if nowhere.
fn path_at(
    git: &Git,
    objects: &mut Objects,
    place: &Place,
    commit: &str,
) -> Result<Option<Vec<u8>>, Trouble> {
    let (mut tip, mut path) = ("HEAD".to_owned(), place.path.clone());
    let holds = |objects: &mut Objects, commit: &str, path: &[u8]| -> Result<bool, Trouble> {
        Ok(objects.files(&[commit], path, is_locale)?.iter().any(|it| !it.is_empty()))
    };
    if !holds(objects, &tip, &path)? {
        // Moved, and not yet committed.
        let Some(old) = folder_of(git, &staged(git)?, &tip)? else { return Ok(None) };
        path = old;
    }
    for _ in 0..MAX_MOVES {
        if holds(objects, commit, &path)? {
            return Ok(Some(path));
        }
        let Some(shown) = path_from(place, &path) else { return Ok(None) };
        // The oldest of the commits since then is the one that has brought the folder.
        let Some(mut node) = list(git, &[&tip, &format!("^{commit}")], &shown, 0)?.pop() else {
            return Ok(None);
        };
        node.files = objects.files(&[&node.id], &path, is_locale)?.concat();
        let Some(before) = moved_from(git, objects, &node)?.into_iter().next() else {
            return Ok(None);
        };
        (tip, path) = before;
    }
    Ok(None)
}

/// How often a folder is followed to where it was.
const MAX_MOVES: usize = 100;

/// The files of locales that are to be committed next.
fn staged(git: &Git) -> Result<Vec<Listed>, Trouble> {
    let output = git.output(&["ls-files", "--stage", "-z"], Vec::new())?;
    let wanted = |it: &Listed| it.0.ends_with(".ftl") && is_locale(parts(&it.0).0);
    Ok(output.split(|it| *it == 0).filter_map(staged_file).filter(wanted).collect())
}

/// A line of `ls-files --stage`: `MODE ID STAGE`, a tab and the path.
fn staged_file(line: &[u8]) -> Option<Listed> {
    let (head, path) = line.split_at(memchr::memchr(b'\t', line)?);
    let id = std::str::from_utf8(head).ok()?.split(' ').nth(1)?;
    Some((readable(&path[1..]), id.to_owned()))
}

fn is_locale(name: &str) -> bool {
    Locale::new(name).is_some()
}
