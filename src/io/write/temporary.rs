//! Temporary files: where a text is written before it takes its name.

use std::ffi::OsStr;
use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// Between the name of the file that it is for and random letters.
pub const MARK: &str = ".einklang-";
const RANDOM: usize = 6;

/// The longest part of a name that goes into the temporary one; file systems allow 255 bytes.
const MAX_NAME: usize = 200;

/// A text for a path, flushed to disk, in the same folder; with the mode of the old file, or that
/// of an ordinary new one.
///
/// It is locked while it is open, and whoever finds one that is not knows that its maker is gone.
pub fn new(path: &Path, bytes: &[u8], mode: Option<Permissions>) -> io::Result<NamedTempFile> {
    let prefix = prefix(path);
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).rand_bytes(RANDOM);
    #[cfg(unix)]
    if mode.is_none() {
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(super::parent(path))?;
    // Not every file system has locks; there it may be swept while it is in use, and the write
    // fails.
    let _ = file.as_file().try_lock();
    if let Some(mode) = mode {
        file.as_file().set_permissions(mode)?;
    }
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Removes the temporary files that their makers have left in a folder: all, or those for one path.
/// What cannot be removed stays; it is in nobody's way.
pub fn sweep(folder: &Path, path: Option<&Path>) {
    let prefix = path.map(prefix);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let wanted = is_temporary(&name)
            && prefix.as_ref().is_none_or(|it| name.to_string_lossy().starts_with(it));
        if wanted && entry.file_type().is_ok_and(|it| it.is_file()) {
            let abandoned = File::open(entry.path()).is_ok_and(|it| it.try_lock().is_ok());
            let _ = if abandoned { fs::remove_file(entry.path()) } else { Ok(()) };
        }
    }
}

/// Whether a file is named like one of these: `.NAME.einklang-XXXXXX`.
pub fn is_temporary(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.strip_prefix('.').and_then(|it| it.rsplit_once(MARK)).is_some_and(|(name, random)| {
        !name.is_empty()
            && random.len() == RANDOM
            && random.bytes().all(|it| it.is_ascii_alphanumeric())
    })
}

/// Makes sure that new names in a folder are on disk.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    // Elsewhere a folder cannot be opened, and need not be.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

fn prefix(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    format!(".{}{MARK}", &name[..name.floor_char_boundary(MAX_NAME)])
}
