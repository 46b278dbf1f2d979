//! Which folders are locales, and which of them is the source.

use std::path::{Path, PathBuf};

use super::files::{fluent_files, folder_names};
use super::paths::display;
use crate::finding::trouble::Trouble;
use crate::locale::Locale;
use crate::project::config::Settings;

/// A sub-folder that may be a locale, with its Fluent files.
pub struct LocaleFolder {
    /// Its name.
    pub name: String,
    /// Its path.
    pub root: PathBuf,
    /// The paths of its files.
    pub files: Vec<PathBuf>,
}

/// The source and its translations.
pub struct Roles {
    /// The language the documents were written in.
    pub source: Locale,
    /// The other languages, sorted by name.
    pub translations: Vec<Locale>,
}

/// Every sub-folder that is named like a locale and holds a Fluent file, or that the settings name.
pub fn locale_folders(
    folder: &Path,
    settings: &Settings,
    source: Option<&str>,
    troubles: &mut Vec<Trouble>,
) -> Vec<LocaleFolder> {
    let mut found = Vec::new();
    for name in folder_names(folder, troubles) {
        let is_listed = source == Some(&name) || is_listed(&name, settings);
        let is_locale = !name.starts_with('.') && Locale::new(&name).is_some();
        if !is_locale && !is_listed {
            continue;
        }
        let root = folder.join(&name);
        let files = fluent_files(&root, troubles);
        if !files.is_empty() || is_listed {
            found.push(LocaleFolder { name, root, files });
        }
    }
    found
}

fn is_listed(name: &str, settings: &Settings) -> bool {
    settings.source() == Some(name)
        || settings.locales().is_some_and(|mut it| it.any(|it| it == name))
}

/// Which of these locales is the source, and which are translations; `source` overrides the
/// settings.
///
/// # Errors
/// There is no source or no translation, or a name is not a language tag.
pub fn roles(
    names: &[&str],
    folder: &Path,
    settings: &Settings,
    source: Option<&str>,
) -> Result<Roles, Trouble> {
    let about =
        |id| Trouble::new(id).with("path", display(folder)).with("locales", names.join(", "));
    if names.is_empty() {
        return Err(about("no-locale"));
    }
    let Some(source) = source.or(settings.source()) else {
        return Err(about("no-source"));
    };
    let source = named(source)?;
    if !names.contains(&source.name.as_str()) {
        return Err(about("source-not-found").with("source", source.name.as_str()));
    }

    let listed = settings.locales().map_or_else(|| names.to_vec(), Iterator::collect);
    let others = listed.into_iter().filter(|it| *it != source.name);
    let mut translations: Vec<Locale> = others.map(named).collect::<Result<_, _>>()?;
    translations.sort_by(|a, b| a.name.cmp(&b.name));
    translations.dedup_by(|a, b| a.name == b.name);
    if translations.is_empty() {
        return Err(match settings.locales().map(|it| it.count()) {
            None => about("no-translation"),
            Some(0) => about("none-listed").with("listed", "nothing"),
            Some(_) => about("none-listed").with("listed", "source"),
        });
    }
    Ok(Roles { source, translations })
}

fn named(name: &str) -> Result<Locale, Trouble> {
    Locale::new(name).ok_or_else(|| Trouble::new("no-tag").with("name", name))
}

/// The folder of locales that a folder is, or that it holds under the usual name: the root of a
/// project means its locales.
pub fn locales_in(folder: &Path, usual: &str) -> PathBuf {
    let inside = folder.join(usual);
    let names = folder_names(folder, &mut Vec::new());
    if inside.is_dir() && !names.iter().any(|it| is_locale_folder(folder, it)) {
        inside
    } else {
        folder.to_owned()
    }
}

fn is_locale_folder(folder: &Path, name: &str) -> bool {
    Locale::new(name).is_some() && !fluent_files(&folder.join(name), &mut Vec::new()).is_empty()
}
