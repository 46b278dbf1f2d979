//! A folder of locales, read from disk.

use std::fs;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use ignore::WalkBuilder;
use rayon::prelude::*;

use crate::finding::trouble::{Excerpt, Trouble};
use crate::locale::Locale;
use crate::project::config::{self, Known, Settings};
use crate::text::file::{Damage, File, MAX_BYTES};

/// What stands in a folder.
#[derive(Debug)]
pub struct Folder {
    /// The settings, as they stand in the file.
    pub settings: Settings,
    /// The language the documents were written in.
    pub source: Locale,
    /// The other languages, in the order of their names.
    pub translations: Vec<Locale>,
    /// Every Fluent file.
    pub files: Vec<File>,
    /// The base of the translations: what each was confirmed against.
    pub base: Vec<File>,
    /// What could not be read. The rest is there all the same.
    pub troubles: Vec<Trouble>,
}

/// Reads a folder; `source` overrides the settings.
///
/// # Errors
/// There is no such folder, its settings are wrong, or there is nothing in it to compare.
pub fn read(folder: &Path, source: Option<&str>, known: &[Known]) -> Result<Folder, Trouble> {
    if !folder.is_dir() {
        return Err(Trouble::new("no-folder").with("path", display(folder)));
    }
    let settings = read_settings(folder, known)?;
    let mut troubles = Vec::new();
    let found = Found::all(folder, &settings, source, &mut troubles);
    let roles = found.roles(folder, &settings, source);
    // What cannot be read is the reason, not that it is not there.
    let (source, translations) =
        roles.map_err(|it| if troubles.is_empty() { it } else { troubles.swap_remove(0) })?;
    let wanted = |it: &&Found| {
        it.name == source.name || translations.iter().any(|locale| locale.name == it.name)
    };
    let read: Vec<(File, Option<Trouble>)> = found
        .0
        .par_iter()
        .filter(wanted)
        .flat_map(|it| it.files.par_iter().map(|file| it.read(file)))
        .collect();
    let mut files = Vec::new();
    for (file, trouble) in read {
        files.push(file);
        troubles.extend(trouble);
    }
    let base = read_base(folder, &translations, &mut troubles);
    if !files.iter().any(|it| it.locale == source.name) {
        return Err(Trouble::new("no-document").with("path", display(&folder.join(&source.name))));
    }
    Ok(Folder { settings, source, translations, files, base, troubles })
}

/// The folder of the base, in the folder of the locales.
pub const BASE: &str = ".base";

fn read_base(folder: &Path, translations: &[Locale], troubles: &mut Vec<Trouble>) -> Vec<File> {
    let mut files = Vec::new();
    for locale in translations {
        let root = folder.join(BASE).join(&locale.name);
        if !root.is_dir() {
            let file =
                root.exists().then(|| Trouble::new("base-damaged").with("path", display(&root)));
            troubles.extend(file);
            continue;
        }
        let found = Found { name: locale.name.clone(), files: fluent_files(&root, troubles), root };
        let read: Vec<_> = found.files.par_iter().map(|it| found.read(it)).collect();
        for (file, trouble) in read {
            // What cannot be read cannot be written either, and nothing in it counts.
            let damaged = file.damage.filter(|it| *it != Damage::Unread);
            troubles.extend(
                damaged.map(|_| Trouble::new("base-damaged").with("path", file.path.as_str())),
            );
            troubles.extend(trouble);
            files.push(file);
        }
    }
    files
}

/// The settings of a folder: from the `einklang.toml` in it or, without one, in the folder above.
///
/// # Errors
/// The settings cannot be read, or say something that they may not.
pub fn read_settings(folder: &Path, known: &[Known]) -> Result<Settings, Trouble> {
    let above = fs::canonicalize(folder).ok().and_then(|it| it.parent().map(Path::to_owned));
    let above =
        above.map(|it| (it.join(config::FILE_NAME), folder.join("..").join(config::FILE_NAME)));
    let own = folder.join(config::FILE_NAME);
    let candidates = [Some((own.clone(), own)), above];
    let Some((path, shown)) = candidates.into_iter().flatten().find(|(path, _)| path.is_file())
    else {
        return Ok(Settings::default());
    };
    let shown = display(&shown);
    let text = fs::read_to_string(&path).map_err(|error| {
        Trouble::new("cannot-read").with("path", shown.as_str()).with("error", error.to_string())
    })?;
    config::parse(&text, known).map_err(|mistake| Trouble {
        excerpt: Some(Excerpt { path: shown.clone(), text, span: mistake.span }),
        arguments: mistake.arguments,
        ..Trouble::new(mistake.id)
    })
}

/// A path as it is shown: relative to the current folder, with `/`.
pub fn display(path: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let relative = path.strip_prefix(&current).unwrap_or(path);
    let mut parts: Vec<String> = Vec::new();
    for component in relative.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if parts.last().is_some_and(|it| it != ".." && it != "/") => {
                drop(parts.pop())
            }
            Component::RootDir => parts.push(String::new()),
            other => parts.push(readable(other.as_os_str().as_encoded_bytes())),
        }
    }
    match parts.as_slice() {
        [] => ".".to_owned(),
        [root] if root.is_empty() => "/".to_owned(),
        parts => parts.join("/"),
    }
}

/// A name with bytes that are not UTF-8 as `\xff`, so that two names never look the same.
pub fn readable(name: &[u8]) -> String {
    let mut shown = String::new();
    for chunk in name.utf8_chunks() {
        shown.push_str(chunk.valid());
        chunk.invalid().iter().for_each(|byte| shown.push_str(&format!("\\x{byte:02x}")));
    }
    shown
}

/// The folder of locales that a folder is, or that it holds under the usual name: a project's root
/// means its locales.
pub fn locales_in(folder: &Path, usual: &str) -> PathBuf {
    let mut nothing = Vec::new();
    let mut is_locale = |name: &String| {
        Locale::new(name).is_some() && !fluent_files(&folder.join(name), &mut nothing).is_empty()
    };
    let holds_locales = folder_names(folder, &mut Vec::new()).iter().any(&mut is_locale);
    let inside = folder.join(usual);
    if !holds_locales && inside.is_dir() { inside } else { folder.to_owned() }
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathKind {
    /// A folder.
    Folder,
    /// A file.
    File,
    /// Neither, or nothing at all.
    Nothing,
}

impl PathKind {
    /// What stands at this path, links followed.
    pub fn of(path: &Path) -> PathKind {
        match fs::metadata(path) {
            Ok(it) if it.is_dir() => PathKind::Folder,
            Ok(it) if it.is_file() => PathKind::File,
            _ => PathKind::Nothing,
        }
    }
}

/// Whether two paths lead to one file.
pub fn is_same_file(a: &Path, b: &Path) -> bool {
    let full = |it: &Path| fs::canonicalize(it).ok();
    full(a).is_some_and(|it| Some(it) == full(b))
}

/// A path without links, as far as it is there.
pub fn full_path(path: &Path) -> PathBuf {
    let full =
        |it: &Path| fs::canonicalize(if it.as_os_str().is_empty() { Path::new(".") } else { it });
    let beside = || Some(full(path.parent()?).ok()?.join(path.file_name()?));
    full(path).ok().or_else(beside).unwrap_or_else(|| path.to_owned())
}

/// A sub-folder that may be a locale, with its Fluent files.
struct Found {
    name: String,
    root: PathBuf,
    files: Vec<PathBuf>,
}

struct AllFound(Vec<Found>);

impl Found {
    /// Every sub-folder that is named like a locale and holds a Fluent file, or that the settings
    /// name.
    fn all(
        folder: &Path,
        settings: &Settings,
        source: Option<&str>,
        troubles: &mut Vec<Trouble>,
    ) -> AllFound {
        let listed = |name: &str| {
            settings.locales().is_some_and(|mut it| it.any(|it| it == name))
                || settings.source() == Some(name)
                || source == Some(name)
        };
        let mut found = Vec::new();
        for name in folder_names(folder, troubles) {
            let root = folder.join(&name);
            let is_locale = !name.starts_with('.') && Locale::new(&name).is_some();
            if !is_locale && !listed(&name) {
                continue;
            }
            let files = fluent_files(&root, troubles);
            if !files.is_empty() || listed(&name) {
                found.push(Found { name, root, files });
            }
        }
        AllFound(found)
    }

    /// A file; one that cannot be read is there all the same, so that its segments are not called
    /// missing.
    fn read(&self, path: &Path) -> (File, Option<Trouble>) {
        let document = display(path.strip_prefix(&self.root).unwrap_or(path));
        let shown = display(path);
        match read_bytes(path) {
            Ok(bytes) => (File::new(shown, self.name.clone(), document, bytes), None),
            Err(error) => {
                let trouble = Trouble::new("cannot-read")
                    .with("path", shown.as_str())
                    .with("error", error.to_string());
                (File::unread(shown, self.name.clone(), document), Some(trouble))
            }
        }
    }
}

impl AllFound {
    /// Which locale is the source, and which are translations.
    fn roles(
        &self,
        folder: &Path,
        settings: &Settings,
        source: Option<&str>,
    ) -> Result<(Locale, Vec<Locale>), Trouble> {
        let names: Vec<&str> = self.0.iter().map(|it| it.name.as_str()).collect();
        let about =
            |id| Trouble::new(id).with("path", display(folder)).with("locales", names.join(", "));
        if names.is_empty() {
            return Err(about("no-locale"));
        }
        let Some(source) = source.or(settings.source()) else {
            return Err(about("no-source"));
        };
        let named =
            |name: &str| Locale::new(name).ok_or_else(|| Trouble::new("no-tag").with("name", name));
        let source = named(source)?;
        if !names.contains(&source.name.as_str()) {
            return Err(about("source-not-found").with("source", source.name.as_str()));
        }
        let listed: Vec<&str> = settings.locales().map_or_else(|| names.clone(), Iterator::collect);
        let mut translations: Vec<Locale> = listed
            .into_iter()
            .filter(|it| *it != source.name)
            .map(named)
            .collect::<Result<_, _>>()?;
        translations.sort_by(|a, b| a.name.cmp(&b.name));
        translations.dedup_by(|a, b| a.name == b.name);
        match translations.is_empty() {
            true => Err(about("no-translation")),
            false => Ok((source, translations)),
        }
    }
}

fn folder_names(folder: &Path, troubles: &mut Vec<Trouble>) -> Vec<String> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            troubles.push(
                Trouble::new("cannot-read")
                    .with("path", display(folder))
                    .with("error", error.to_string()),
            );
            return Vec::new();
        }
    };
    let mut names = Vec::new();
    for entry in entries {
        match entry {
            Ok(entry) if entry.path().is_dir() => {
                names.extend(entry.file_name().into_string().ok())
            }
            Ok(_) => {}
            Err(error) => {
                troubles.push(
                    Trouble::new("walk")
                        .with("path", display(folder))
                        .with("error", error.to_string()),
                );
            }
        }
    }
    names.sort();
    names
}

/// The `.ftl` files below a locale folder, nested ones too; what `.gitignore` leaves out is left
/// out.
fn fluent_files(root: &Path, troubles: &mut Vec<Trouble>) -> Vec<PathBuf> {
    let walk = WalkBuilder::new(root)
        .follow_links(true)
        .ignore(false)
        .git_global(false)
        .git_exclude(false)
        .build();
    let mut files = Vec::new();
    for entry in walk {
        match entry {
            Ok(entry) => {
                let fluent = entry.path().extension().is_some_and(|it| it == "ftl");
                if !fluent || !entry.file_type().is_some_and(|it| it.is_file()) {
                    continue;
                }
                match is_inside(root, entry.path()) {
                    true => files.push(entry.into_path()),
                    false => {
                        troubles.push(Trouble::new("link").with("path", display(entry.path())))
                    }
                }
            }
            Err(error) => {
                troubles.push(
                    Trouble::new("walk")
                        .with("path", display(root))
                        .with("error", error.to_string()),
                );
            }
        }
    }
    files.sort();
    files
}

/// Links may not lead out of the folder of all locales.
fn is_inside(root: &Path, path: &Path) -> bool {
    if !path.ancestors().take_while(|it| *it != root).any(Path::is_symlink) {
        return true;
    }
    let folder = root.parent().and_then(|it| fs::canonicalize(it).ok());
    fs::canonicalize(path).ok().zip(folder).is_some_and(|(path, folder)| path.starts_with(folder))
}

/// The text of a file, if there is one.
///
/// # Errors
/// It cannot be read, or is not UTF-8.
pub fn read_text(path: &Path) -> Result<Option<String>, Trouble> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Trouble::new("cannot-read")
            .with("path", display(path))
            .with("error", error.to_string())),
    }
}

/// The bytes of a file; of one that is too large, one byte more than is allowed.
fn read_bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = fs::File::open(path)?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
