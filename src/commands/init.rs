//! `einklang init`: writes a first `einklang.toml` that explains itself.

use std::path::{Path, PathBuf};

use super::context::{Context, Exit};
use crate::finding::trouble::Trouble;
use crate::io::folder::display;
use crate::io::write;
use crate::locale::Locale;
use crate::project::config::{DEFAULT_FOLDER, FILE_NAME};
use crate::text::shell::quoted;

pub fn run(folder: Option<PathBuf>, source: &str, context: &Context) -> Result<Exit, Trouble> {
    let folder = folder.unwrap_or_else(|| PathBuf::from(DEFAULT_FOLDER));
    if Locale::new(source).is_none() {
        return Err(Trouble::new("no-tag").with("name", source));
    }
    let path = folder.join(FILE_NAME);
    let settings = context.messages.text("init-settings", &[("source", source.into())]);
    write::create(&path, &(settings + "\n"))?;

    let arguments = [("path", display(&path).into()), ("next", next(&folder).into())];
    context.say("init-written", &arguments)?;
    Ok(Exit::Clean)
}

/// The command that reads the settings.
fn next(folder: &Path) -> String {
    if folder == Path::new(DEFAULT_FOLDER) {
        return "einklang check".to_owned();
    }
    format!("einklang check {}", quoted(&display(folder)))
}
