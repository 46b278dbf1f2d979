//! The settings of a folder of locales.

use std::fs;
use std::path::{Path, PathBuf};

use super::files::cannot_read;
use super::paths::display;
use crate::finding::trouble::{Excerpt, Trouble};
use crate::project::config::{FILE_NAME, KnownCheck, Mistake, Settings, parse};

/// The settings of a folder: from the `einklang.toml` in it or, without one, in the folder above.
///
/// # Errors
/// The settings cannot be read, or contain a mistake.
pub fn read_settings(folder: &Path, known: &[KnownCheck]) -> Result<Settings, Trouble> {
    let Some(file) = settings_file(folder) else { return Ok(Settings::default()) };
    let text = fs::read_to_string(&file.path).map_err(|error| cannot_read(&file.shown, &error))?;
    parse(&text, known).map_err(|mistake| trouble(mistake, display(&file.shown), text))
}

/// A file, and the path that the reader knows it by.
struct SettingsFile {
    path: PathBuf,
    shown: PathBuf,
}

fn settings_file(folder: &Path) -> Option<SettingsFile> {
    let own = folder.join(FILE_NAME);
    if own.is_file() {
        return Some(SettingsFile { path: own.clone(), shown: own });
    }
    let path = fs::canonicalize(folder).ok()?.parent()?.join(FILE_NAME);
    let shown = folder.join("..").join(FILE_NAME);
    path.is_file().then_some(SettingsFile { path, shown })
}

fn trouble(mistake: Mistake, path: String, text: String) -> Trouble {
    let excerpt = Excerpt { path, text, span: mistake.span };
    Trouble { arguments: mistake.arguments, excerpt: Some(excerpt), ..Trouble::new(mistake.id) }
}
