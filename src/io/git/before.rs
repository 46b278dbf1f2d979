//! What a folder held at a revision.

use std::path::Path;

use super::commits::commits;
use super::file::{file, locale_and_document};
use super::listing::{StoredFile, files};
use super::moves::{FormerFolder, folder_of, former_folders};
use super::objects::Objects;
use super::process::Git;
use super::repository::Repository;
use crate::base::layout;
use crate::finding::trouble::Trouble;
use crate::io::folder::{display, read_text, readable};
use crate::locale::Locale;
use crate::project::config::FILE_NAME;
use crate::run::since::Before;
use crate::text::file::File;

/// How often a folder is followed to where it was.
const MAX_MOVES: usize = 100;

/// What a folder of locales held at a revision: in the last commit that the revision has in common
/// with the one checked out, so that what others have done since does not count as a change. Of
/// several such commits, it is the one that git names first. Nothing, if there was no such folder.
///
/// A folder that was moved or renamed as a whole is looked for where it was.
///
/// # Errors
/// There is no git, no such revision, or nothing in common with it.
pub fn before(folder: &Path, revision: &str) -> Result<Before, Trouble> {
    let git = Git::new(folder)?;
    let repository = Repository::around(&git, folder)?;
    let commit = in_common(&git, &repository, revision)?;
    let mut objects = Objects::new(&git);
    let submodule = submodule(&git)?;
    let Some(path) = path_at(&git, &mut objects, &repository, &commit)? else {
        return Ok(Before { submodule, ..Before::default() });
    };
    let base = [&path, layout::FOLDER.as_bytes(), b"/"].concat();
    Ok(Before {
        settings: settings(&mut objects, &commit, &path, folder)?,
        files: texts(&mut objects, &commit, &path)?,
        base: texts(&mut objects, &commit, &base)?,
        submodule,
    })
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
/// those in the folder above. Above the repository, no revision says anything: there the settings
/// on disk, beside `now`, count.
fn settings(
    objects: &mut Objects,
    commit: &str,
    path: &[u8],
    now: &Path,
) -> Result<Option<String>, Trouble> {
    let mut read = |folder: &[u8]| objects.text(commit, &[folder, FILE_NAME.as_bytes()].concat());
    let bytes = match read(path)? {
        None if path.is_empty() => return read_text(&now.join("..").join(FILE_NAME)),
        None => read(&[path, b"../"].concat())?,
        own => own,
    };
    Ok(bytes.map(|it| String::from_utf8_lossy(&it).into_owned()))
}

/// The last commit that a revision has in common with the one checked out.
fn in_common(git: &Git, repository: &Repository, revision: &str) -> Result<String, Trouble> {
    let shallow = if repository.shallow { "yes" } else { "no" };
    let about = |id| Trouble::new(id).with("revision", revision).with("shallow", shallow);
    // No revision has such a name; git would take it for an option.
    if revision.starts_with('-') {
        return Err(about("git-no-revision"));
    }
    let answer = git.ask(&["rev-parse", "--verify", "--quiet", revision], Vec::new())?;
    let Some(id) = id_in(&answer.output).filter(|_| answer.success) else {
        return Err(about("git-no-revision"));
    };
    // The revision may also name a file or a folder of a commit.
    let commit = format!("{id}^{{commit}}");
    if !git.ask(&["rev-parse", "--verify", "--quiet", &commit], Vec::new())?.success {
        return Err(about("git-no-revision"));
    }

    let answer = git.ask(&["merge-base", &id, "HEAD"], Vec::new())?;
    match id_in(&answer.output) {
        Some(it) if answer.success => Ok(it),
        _ if answer.error.is_empty() => Err(about("git-nothing-in-common")),
        _ => Err(answer.trouble()),
    }
}

/// The one id that git has answered with.
fn id_in(output: &[u8]) -> Option<String> {
    let id = std::str::from_utf8(output.strip_suffix(b"\n")?).ok()?;
    (!id.is_empty() && id.bytes().all(|it| it.is_ascii_hexdigit())).then(|| id.to_owned())
}

/// The Fluent files of the locales in the folder at a path of a commit.
fn texts(objects: &mut Objects, commit: &str, path: &[u8]) -> Result<Vec<File>, Trouble> {
    let stored = stored(objects, commit, path)?;
    let ids: Vec<String> = stored.iter().map(|it| it.id.clone()).collect();
    let mut texts = Vec::new();
    objects.each(&ids, |at, bytes| texts.push(file(&stored[at].path, bytes)))?;
    Ok(texts)
}

fn stored(objects: &mut Objects, commit: &str, path: &[u8]) -> Result<Vec<StoredFile>, Trouble> {
    Ok(files(objects, &[commit], path, is_locale)?.concat())
}

/// Where the folder was at a commit: at its current path, or where it has been moved from since;
/// none if it was nowhere.
fn path_at(
    git: &Git,
    objects: &mut Objects,
    repository: &Repository,
    commit: &str,
) -> Result<Option<Vec<u8>>, Trouble> {
    let mut at = FormerFolder { commit: "HEAD".to_owned(), path: repository.path.clone() };
    if stored(objects, &at.commit, &at.path)?.is_empty() {
        // The folder has been moved, and that is not committed yet.
        let Some(old) = folder_of(git, &staged(git)?, &at.commit)? else { return Ok(None) };
        at.path = old;
    }
    for _ in 0..MAX_MOVES {
        if !stored(objects, commit, &at.path)?.is_empty() {
            return Ok(Some(at.path));
        }
        let Some(shown) = repository.path_from_folder(&at.path) else { return Ok(None) };
        // The oldest of the commits since then has brought the folder.
        let since = [at.commit.as_str(), &format!("^{commit}")];
        let Some(mut oldest) = commits(git, &since, &shown, 0)?.pop() else { return Ok(None) };
        oldest.files = stored(objects, &oldest.id, &at.path)?;
        let Some(former) = former_folders(git, objects, &oldest)?.into_iter().next() else {
            return Ok(None);
        };
        at = former;
    }
    Ok(None)
}

/// The files of locales that the next commit will hold.
fn staged(git: &Git) -> Result<Vec<StoredFile>, Trouble> {
    let output = git.output(&["ls-files", "--stage", "-z"], Vec::new())?;
    let files = output.split(|it| *it == 0).filter_map(staged_file);
    Ok(files.filter(is_fluent_file_of_locale).collect())
}

/// A line of `ls-files --stage`: `MODE ID STAGE`, a tab and the path.
fn staged_file(line: &[u8]) -> Option<StoredFile> {
    let (head, path) = line.split_at(memchr::memchr(b'\t', line)?);
    let id = std::str::from_utf8(head).ok()?.split(' ').nth(1)?;
    Some(StoredFile { path: readable(&path[1..]), id: id.to_owned() })
}

fn is_fluent_file_of_locale(file: &StoredFile) -> bool {
    file.path.ends_with(".ftl") && is_locale(locale_and_document(&file.path).0)
}

fn is_locale(name: &str) -> bool {
    Locale::new(name).is_some()
}
