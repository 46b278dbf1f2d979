//! The lock: one process at a time writes into a folder of locales. Readers need none, for a rename
//! is all or nothing.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::disk::cannot_write;
use crate::base::layout;
use crate::finding::trouble::Trouble;
use crate::io::folder::display;

/// How often to look whether the lock is free.
const PAUSE: Duration = Duration::from_millis(20);

/// Locks the folder of the base, which is created if necessary. The lock is released when the file
/// is closed, so at the latest when the process ends, however it ends.
pub fn take(base: &Path, wait: Duration) -> Result<File, Trouble> {
    let path = base.join(layout::LOCK);
    // The file is emptied when the lock is taken; in a foreign repository it could be a link to any
    // file.
    if let Some(link) = [base, &path].into_iter().find(|it| it.is_symlink()) {
        return Err(Trouble::new("leads-elsewhere").with("path", display(link)));
    }
    let file = open(base, &path).map_err(|error| cannot_write(&path, &error))?;
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => break,
            Err(TryLockError::Error(error)) => return Err(cannot_write(&path, &error)),
            Err(TryLockError::WouldBlock) if start.elapsed() < wait => thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) => {
                let folder = display(&base.join(".."));
                return Err(Trouble::new("locked").with("path", folder).with("pid", holder(&path)));
            }
        }
    }
    // The number is for those who wait; the lock holds without it.
    let _ = write_holder(&file);
    Ok(file)
}

fn open(base: &Path, path: &Path) -> io::Result<File> {
    fs::create_dir_all(base)?;
    File::options().read(true).write(true).create(true).truncate(false).open(path)
}

fn write_holder(mut file: &File) -> io::Result<()> {
    file.set_len(0)?;
    file.write_all(std::process::id().to_string().as_bytes())
}

/// The number of the process that holds the lock; `?` if it cannot be read, or is not written yet.
fn holder(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    let number = text.trim().parse::<u32>();
    if let Ok(number) = number { number.to_string() } else { "?".to_owned() }
}
