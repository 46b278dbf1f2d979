//! From a folder on disk to a project, for the commands that look at one.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::checks;
use crate::finding::trouble::Trouble;
use crate::ftl::{Resource, parse};
use crate::io::folder::{self, Folder, PathKind, display, is_same_file};
use crate::project::Project;
use crate::project::config::DEFAULT_FOLDER;
use crate::run::scope::{Scope, ScopedFile};
use crate::text::file::File;

/// What was asked for on the command line.
pub struct Request<'r> {
    /// The folder of `--folder`.
    pub folder: Option<PathBuf>,
    /// The folder, or single files in it.
    pub paths: &'r [PathBuf],
    /// The language the documents were written in.
    pub source: Option<&'r str>,
    /// The translations to report on.
    pub locales: &'r [String],
}

/// A folder that has been read, and the part of it that was asked for.
pub struct Workspace {
    /// The files and settings.
    pub folder: Folder,
    /// What to report on.
    pub scope: Scope,
    /// Where the folder is.
    pub root: PathBuf,
}

impl Request<'_> {
    /// Reads what was asked for.
    ///
    /// # Errors
    /// There is nothing to compare, or what was asked for is not there.
    pub fn open(&self) -> Result<Workspace, Trouble> {
        let (root, paths) = self.root()?;
        let folder = folder::read(&root, self.source, &checks::known())?;
        let names: Vec<&str> = folder.translations.iter().map(|it| it.name.as_str()).collect();
        if let Some(unknown) = self.locales.iter().find(|it| !names.contains(&it.as_str())) {
            return Err(Trouble::new("no-such-locale")
                .with("name", unknown.as_str())
                .with("locales", names.join(", ")));
        }
        let files =
            paths.iter().map(|it| scoped_file(&root, &folder, it)).collect::<Result<_, _>>()?;
        let scope = Scope { locales: self.locales.to_vec(), files };
        Ok(Workspace { folder, scope, root })
    }

    /// The folder, and the single files in it.
    pub fn root(&self) -> Result<(PathBuf, &[PathBuf]), Trouble> {
        let default = || self.folder.clone().unwrap_or_else(|| PathBuf::from(DEFAULT_FOLDER));
        let kinds: Vec<PathKind> = self.paths.iter().map(|it| PathKind::of(it)).collect();
        match (self.paths, kinds.as_slice()) {
            ([path], [PathKind::Folder]) if self.folder.is_none() => {
                Ok((folder::locales_in(path, DEFAULT_FOLDER), &[]))
            }
            (paths, kinds) => match kinds.iter().position(|it| *it != PathKind::File) {
                None => Ok((default(), paths)),
                Some(at) if kinds[at] == PathKind::Folder => {
                    Err(Trouble::new("two-folders").with("path", display(&paths[at])))
                }
                Some(at) => Err(Trouble::new("no-such-path").with("path", display(&paths[at]))),
            },
        }
    }
}

fn scoped_file(root: &Path, folder: &Folder, path: &Path) -> Result<ScopedFile, Trouble> {
    let shown = display(path);
    let same = |it: &&File| it.path == shown || is_same_file(Path::new(&it.path), path);
    let trouble =
        || Trouble::new("not-in-folder").with("path", shown.as_str()).with("folder", display(root));
    let file = folder.files.iter().find(same).ok_or_else(trouble)?;
    let locale = (file.locale != folder.source.name).then(|| file.locale.clone());
    Ok(ScopedFile { document: file.document.clone(), locale })
}

impl Workspace {
    /// Parses every file, in parallel, and hands the project to `look`, as the last thing that the
    /// program does.
    pub fn project<T>(self, look: impl FnOnce(&Project, &Scope, Vec<Trouble>) -> T) -> T {
        self.project_then(After::Exit, look)
    }

    /// The same in a program that may go on.
    pub fn project_then<T>(
        self,
        after: After,
        look: impl FnOnce(&Project, &Scope, Vec<Trouble>) -> T,
    ) -> T {
        let Folder { settings, source, translations, files, base, troubles } = self.folder;
        let resources: Vec<Resource> = files.par_iter().map(parse).collect();
        let project = Project::new(settings, source, translations, resources).with_base(&base);
        let result = look(&project, &self.scope, troubles);
        if after == After::Exit {
            // Freeing every segment by itself would take as long as reading it.
            std::mem::forget(project);
        }
        result
    }
}

/// What comes after a look at a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// The end of the program.
    Exit,
    /// Another look.
    Again,
}
