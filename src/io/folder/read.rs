//! Reading a folder of locales.

use std::path::Path;

use rayon::prelude::*;

use super::files::{cannot_read, fluent_files, read_bytes};
use super::locales::{LocaleFolder, Roles, locale_folders, roles};
use super::paths::display;
use super::settings::read_settings;
use crate::base::layout;
use crate::finding::trouble::Trouble;
use crate::locale::Locale;
use crate::project::config::{KnownCheck, Settings};
use crate::text::file::{Damage, File};

/// What a folder of locales holds.
#[derive(Debug)]
pub struct Folder {
    /// The settings in their file.
    pub settings: Settings,
    /// The language the documents were written in.
    pub source: Locale,
    /// The other languages, sorted by name.
    pub translations: Vec<Locale>,
    /// Every Fluent file.
    pub files: Vec<File>,
    /// The base of the translations: what each was confirmed against.
    pub base: Vec<File>,
    /// What could not be read. Everything else has been read all the same.
    pub troubles: Vec<Trouble>,
}

/// Reads a folder; `source` overrides the settings.
///
/// # Errors
/// There is no such folder, its settings contain a mistake, or there is nothing to compare.
pub fn read(folder: &Path, source: Option<&str>, known: &[KnownCheck]) -> Result<Folder, Trouble> {
    if !folder.is_dir() {
        return Err(Trouble::new("no-folder").with("path", display(folder)));
    }
    let settings = read_settings(folder, known)?;
    let mut troubles = Vec::new();
    let found = locale_folders(folder, &settings, source, &mut troubles);
    let names: Vec<&str> = found.iter().map(|it| it.name.as_str()).collect();
    let Roles { source, translations } = match roles(&names, folder, &settings, source) {
        Ok(roles) => roles,
        Err(trouble) if troubles.is_empty() => return Err(trouble),
        // A locale is not missing if it could not be read; that it could not is the reason.
        Err(_) => return Err(troubles.swap_remove(0)),
    };

    let is_wanted =
        |name: &str| name == source.name || translations.iter().any(|it| it.name == name);
    let paths = found.iter().filter(|it| is_wanted(&it.name)).flat_map(paths_in);
    let files = read_files(paths.collect(), &mut troubles);
    let base = read_base(folder, &translations, &mut troubles);
    if !files.iter().any(|it| it.locale == source.name) {
        return Err(Trouble::new("no-document").with("path", display(&folder.join(&source.name))));
    }
    Ok(Folder { settings, source, translations, files, base, troubles })
}

fn read_base(folder: &Path, translations: &[Locale], troubles: &mut Vec<Trouble>) -> Vec<File> {
    let mut files = Vec::new();
    for locale in translations {
        let root = folder.join(layout::FOLDER).join(&locale.name);
        if !root.is_dir() {
            if root.exists() {
                troubles.push(base_damaged(display(&root)));
            }
            continue;
        }
        let name = locale.name.clone();
        let found = LocaleFolder { name, files: fluent_files(&root, troubles), root };
        let read = read_files(paths_in(&found).collect(), troubles);
        // A file that could not be read is trouble already.
        let is_damaged = |it: &&File| it.damage.is_some_and(|it| it != Damage::Unread);
        let damaged = read.iter().filter(is_damaged);
        troubles.extend(damaged.map(|it| base_damaged(it.path.clone())));
        files.extend(read);
    }
    files
}

fn base_damaged(path: String) -> Trouble {
    Trouble::new("base-damaged").with("path", path)
}

/// Where a file is, and what it is.
struct FilePath<'l> {
    path: &'l Path,
    locale: &'l str,
    document: String,
}

fn paths_in(folder: &LocaleFolder) -> impl Iterator<Item = FilePath<'_>> {
    folder.files.iter().map(|path| FilePath {
        path,
        locale: &folder.name,
        document: display(path.strip_prefix(&folder.root).unwrap_or(path)),
    })
}

/// Reads files in parallel. A file that cannot be read takes part without text, so that its
/// segments do not count as missing.
fn read_files(paths: Vec<FilePath>, troubles: &mut Vec<Trouble>) -> Vec<File> {
    let read: Vec<(File, Option<Trouble>)> = paths.into_par_iter().map(read_file).collect();
    let mut files = Vec::new();
    for (file, trouble) in read {
        files.push(file);
        troubles.extend(trouble);
    }
    files
}

fn read_file(FilePath { path, locale, document }: FilePath) -> (File, Option<Trouble>) {
    let (shown, locale) = (display(path), locale.to_owned());
    match read_bytes(path) {
        Ok(bytes) => (File::new(shown, locale, document, bytes), None),
        Err(error) => (File::unread(shown, locale, document), Some(cannot_read(path, &error))),
    }
}
