//! The one writer: a file is there as it was, or whole.

use std::io::Write;
use std::path::Path;

use crate::trouble::Trouble;

/// Creates a file; one that is there already stays as it is.
///
/// The text goes to a temporary file in the same folder, is flushed to disk, and then takes its name.
///
/// # Errors
/// The file exists, or the folder cannot be written.
pub fn create(path: &Path, text: &str) -> Result<(), Trouble> {
    let shown = super::folder::display(path);
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let write = || {
        let mut file = tempfile::Builder::new()
            .prefix(&format!(".{name}.einklang-"))
            .permissions(permissions())
            .tempfile_in(folder)?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist_noclobber(path).map_err(|it| it.error)?;
        std::io::Result::Ok(())
    };
    write().map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Trouble::new("file-exists").with("path", shown.as_str()),
        _ => Trouble::new("cannot-write").with("path", shown.as_str()).with("error", error.to_string()),
    })
}

/// Those of an ordinary new file; `tempfile` would make it private.
#[cfg(unix)]
fn permissions() -> std::fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    std::fs::Permissions::from_mode(0o666)
}

#[cfg(not(unix))]
fn permissions() -> std::fs::Permissions {
    // Windows knows no mode; a new file inherits from its folder.
    std::fs::metadata(".")
        .map(|it| it.permissions())
        .unwrap_or_else(|_| unreachable!("the current folder has permissions"))
}
