//! Temporary files: where a text is written before it takes its name.

use std::ffi::OsStr;
use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::disk::parent;

/// What separates the name of the file from the random letters.
pub const MARK: &str = ".einklang-";
/// How many random letters there are.
const RANDOM: usize = 6;
/// The mode of a new file, before the umask.
#[cfg(unix)]
const NEW_FILE: u32 = 0o666;

/// How much of a name the temporary name holds; file systems allow 255 bytes in all.
const MAX_NAME: usize = 200;

/// A text for a path, flushed to disk, in the same folder; with the mode of the old file, or that
/// of an ordinary new file.
///
/// It is locked while it is open: one without a lock belongs to a process that is gone.
pub fn new(path: &Path, bytes: &[u8], mode: Option<Permissions>) -> io::Result<NamedTempFile> {
    let prefix = prefix(path);
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).rand_bytes(RANDOM);
    #[cfg(unix)]
    if mode.is_none() {
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(NEW_FILE));
    }
    let mut file = builder.tempfile_in(parent(path))?;
    // Not every file system has locks; without them the file may be swept while it is in use, and
    // the write fails.
    let _ = file.as_file().try_lock();
    if let Some(mode) = mode {
        file.as_file().set_permissions(mode)?;
    }
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Removes the temporary files that stopped processes have left in a folder: all, or those for one
/// path. What cannot be removed stays; it does no harm.
pub fn sweep(folder: &Path, path: Option<&Path>) {
    let prefix = path.map(prefix);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_wanted = is_temporary(&name)
            && prefix.as_ref().is_none_or(|it| name.to_string_lossy().starts_with(it));
        if is_wanted && entry.file_type().is_ok_and(|it| it.is_file()) && is_free(&entry.path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether no process has locked a file.
fn is_free(path: &Path) -> bool {
    File::open(path).is_ok_and(|it| it.try_lock().is_ok())
}

/// Whether a file is named like one of these: `.NAME.einklang-XXXXXX`.
pub fn is_temporary(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let Some((name, random)) = name.strip_prefix('.').and_then(|it| it.rsplit_once(MARK)) else {
        return false;
    };
    let is_random = random.len() == RANDOM && random.bytes().all(|it| it.is_ascii_alphanumeric());
    !name.is_empty() && is_random
}

fn prefix(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    format!(".{}{MARK}", &name[..name.floor_char_boundary(MAX_NAME)])
}
