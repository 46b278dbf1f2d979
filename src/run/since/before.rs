//! An earlier state of a folder, and the project that it was.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use super::moved::moved;
use crate::checks;
use crate::locale::Locale;
use crate::project::Project;
use crate::project::config::{self, Settings};
use crate::text::file::File;

/// What a folder of locales held at another time.
#[derive(Debug, Default)]
pub struct Before {
    /// The Fluent files of all folders that are named like a locale.
    pub files: Vec<File>,
    /// The base of its translations.
    pub base: Vec<File>,
    /// The text of its settings, if it had any.
    pub settings: Option<String>,
    /// The repository, if it is a submodule of another: its revisions are not those of the other.
    pub submodule: Option<String>,
}

impl Before {
    /// The settings, unless they decide differently from the current ones.
    pub(super) fn settings(&self, now: &Settings) -> Option<Settings> {
        let text = self.settings.as_deref().unwrap_or_default();
        config::parse(text, &checks::known()).ok().filter(|it| it.agrees(now))
    }

    /// Gives the files of a document that has moved its current path. A base that has not moved
    /// with it keeps its own.
    pub(super) fn follow(&mut self, project: &Project) {
        let moved = moved(project, &self.files);

        // A translation that was already at such a path had no source there. It does not belong to
        // the document that moves there, but its terms may be used elsewhere, so it stays in the
        // project under a name that no document has.
        let taken: FxHashSet<&String> = moved.values().collect();
        for file in self.files.iter_mut().chain(&mut self.base) {
            if taken.contains(&file.document) {
                file.document.push('~');
            }
        }

        let base = self.base.iter_mut().filter(|it| !has_base(project, it));
        for file in self.files.iter_mut().chain(base) {
            if let Some(path) = moved.get(&file.document) {
                file.document.clone_from(path);
            }
        }
    }

    /// The project that it was, with the current source.
    pub(super) fn project(self, now: &Project, settings: Settings) -> Project {
        let mut names: BTreeSet<&str> = match settings.locales() {
            Some(locales) => locales.collect(),
            None => self.files.iter().map(|it| it.locale.as_str()).collect(),
        };
        names.remove(now.source.name.as_str());
        let translations = names.into_iter().filter_map(Locale::new).collect();
        Project::new(settings, now.source.clone(), translations, self.files).with_base(self.base)
    }
}

/// Whether a project still has this file of its base.
fn has_base(project: &Project, file: &File) -> bool {
    let mut bases = project.bases();
    let own = bases.find(|(locale, _)| locale.name == file.locale);
    own.is_some_and(|(_, base)| base.file(&file.document).is_some())
}
