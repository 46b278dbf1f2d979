//! The one writer: a file is there as it was, or whole.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::trouble::Trouble;

/// Creates a file, with its folder if there is none; a file that is there already stays as it is.
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
        let prefix = format!(".{name}.einklang-");
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix);
        // Those of an ordinary new file; a temporary one would be private.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        fs::create_dir_all(folder)?;
        let mut file = builder.tempfile_in(folder)?;
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
