//! A project opened to be changed.

use std::path::Path;

use super::read::{Request, Workspace};
use crate::base::layout;
use crate::finding::trouble::Trouble;
use crate::io::folder::{PathKind, display};
use crate::io::write::{FileChange, Writer, open};
use crate::standing::state::{Progress, standings};
use crate::text::edit::NewFile;

/// A project, and the right to change it.
pub struct Desk {
    /// The project.
    pub workspace: Workspace,
    /// `None` in a dry run.
    writer: Option<Writer>,
}

impl Desk {
    /// Locks the folder, so that no other program changes it between reading and writing.
    ///
    /// # Errors
    /// There is no folder of locales, or another program is changing it.
    pub fn writer(request: &Request) -> Result<Writer, Trouble> {
        let (root, _) = request.root()?;
        if PathKind::of(&root) != PathKind::Folder {
            return Err(Trouble::new("no-folder").with("path", display(&root)));
        }
        if PathKind::of(&root.join(layout::FOLDER)) == PathKind::Nothing {
            // The lock creates the folder of the base, so look first whether there are locales.
            request.open()?;
        }
        open(&root)
    }

    /// Reads the project.
    ///
    /// # Errors
    /// See [`Request::open`].
    pub fn open(request: &Request, writer: Option<Writer>) -> Result<Desk, Trouble> {
        Ok(Desk { workspace: request.open()?, writer })
    }

    /// Whether this is a dry run, which writes nothing.
    pub fn is_dry_run(&self) -> bool {
        self.writer.is_none()
    }

    /// How far the documents in scope are.
    pub fn standings(&self) -> Vec<Progress<'_>> {
        let Workspace { project, scope, .. } = &self.workspace;
        let mut progress = standings(project);
        progress.retain(|it| scope.has(&it.document.path, &it.locale.name));
        progress
    }

    /// Writes Fluent files, then those of the base. If the second half is lost, translations have
    /// to be confirmed again, and nothing worse happens.
    ///
    /// # Errors
    /// A file cannot be written, or has changed since it was read.
    pub fn write(&self, files: Vec<NewFile>, base: Vec<NewFile>) -> Result<(), Trouble> {
        let Some(writer) = &self.writer else { return Ok(()) };
        let root = &self.workspace.root;
        let base_root = root.join(layout::FOLDER);
        let files = files.into_iter().map(|it| file_change(root, it));
        let base = base.into_iter().map(|it| file_change(&base_root, it));
        writer.write(&files.chain(base).collect::<Vec<_>>())
    }
}

fn file_change(root: &Path, file: NewFile) -> FileChange {
    FileChange {
        path: root.join(file.locale).join(file.document),
        before: file.before.map(String::into_bytes),
        after: file.after.into_bytes(),
    }
}
