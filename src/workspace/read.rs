//! From a folder on disk to a project.

use std::path::{Path, PathBuf};

use crate::checks;
use crate::finding::trouble::Trouble;
use crate::io::folder::{self, Folder, PathKind, display, is_same_file};
use crate::project::Project;
use crate::project::config::DEFAULT_FOLDER;
use crate::run::scope::{Scope, ScopedFile};

/// What to read.
pub struct Request<'r> {
    /// The folder that holds a folder for each locale, if it is named apart from `paths`.
    pub folder: Option<&'r Path>,
    /// The folder, or single files in it.
    pub paths: &'r [PathBuf],
    /// The language the documents were written in.
    pub source: Option<&'r str>,
    /// The translations to report on.
    pub locales: &'r [String],
}

/// A project opened to read, and the part of it that was asked for.
#[derive(Debug)]
pub struct Workspace {
    /// The project.
    pub project: Project,
    /// What to report on.
    pub scope: Scope,
    /// Where the folder is.
    pub root: PathBuf,
    /// What could not be read; the project has everything else.
    pub troubles: Vec<Trouble>,
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
        let files = paths.iter().map(|it| scoped_file(&root, &folder, it));
        let files = files.collect::<Result<_, _>>()?;
        let scope = Scope { locales: self.locales.to_vec(), files };

        let Folder { settings, source, translations, files, base, troubles } = folder;
        let project = Project::new(settings, source, translations, files).with_base(base);
        Ok(Workspace { project, scope, root, troubles })
    }

    /// The folder, and the single files in it.
    ///
    /// # Errors
    /// A path does not exist, or there is more than one folder.
    pub fn root(&self) -> Result<(PathBuf, &[PathBuf]), Trouble> {
        if let (None, [path]) = (&self.folder, self.paths)
            && PathKind::of(path) == PathKind::Folder
        {
            return Ok((folder::locales_in(path, DEFAULT_FOLDER), &[]));
        }

        for path in self.paths {
            let trouble = match PathKind::of(path) {
                PathKind::File => continue,
                PathKind::Folder => "two-folders",
                PathKind::Nothing => "no-such-path",
            };
            return Err(Trouble::new(trouble).with("path", display(path)));
        }
        let root = self.folder.unwrap_or(Path::new(DEFAULT_FOLDER));
        Ok((root.to_owned(), self.paths))
    }
}

fn scoped_file(root: &Path, folder: &Folder, path: &Path) -> Result<ScopedFile, Trouble> {
    let shown = display(path);
    let mut files = folder.files.iter();
    let own = files.find(|it| it.path == shown || is_same_file(Path::new(&it.path), path));
    let Some(file) = own else {
        let trouble = Trouble::new("not-in-folder").with("path", shown.as_str());
        return Err(trouble.with("folder", display(root)));
    };
    let locale = (file.locale != folder.source.name).then(|| file.locale.clone());
    Ok(ScopedFile { document: file.document.clone(), locale })
}

impl Workspace {
    /// Keeps it for the rest of the program's life: to free every segment would take as long as to
    /// read it.
    pub fn leak(self) -> &'static Workspace {
        Box::leak(Box::new(self))
    }
}
