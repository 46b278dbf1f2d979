//! The lock: one process at a time writes into a folder of locales. Readers need none, for a rename
//! is all or nothing.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::{cannot_write, display};
use crate::base::layout;
use crate::finding::trouble::Trouble;

/// How often to look whether the lock is free.
const PAUSE: Duration = Duration::from_millis(20);

/// Locks the base's folder, which is created if there is none. It is free again when the file is
/// closed, and so when the process ends, however it ends.
pub fn take(base: &Path, wait: Duration) -> Result<File, Trouble> {
    let path = base.join(layout::LOCK);
    // The lock is emptied when it is taken; in somebody's repository it could be a link to any
    // file.
    if let Some(link) = [base, &path].into_iter().find(|it| it.is_symlink()) {
        return Err(Trouble::new("leads-elsewhere").with("path", display(link)));
    }
    let open = || {
        fs::create_dir_all(base)?;
        File::options().read(true).write(true).create(true).truncate(false).open(&path)
    };
    let file = open().map_err(|error| cannot_write(&path, &error))?;
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
    // Said to those who wait; the lock holds without it.
    let _ = name(&file);
    Ok(file)
}

fn name(mut file: &File) -> io::Result<()> {
    file.set_len(0)?;
    file.write_all(std::process::id().to_string().as_bytes())
}

/// The process that holds the lock; `?` where it cannot be read, or has not named itself yet.
fn holder(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    let number = text.trim().parse::<u32>();
    number.map_or_else(|_| "?".to_owned(), |it| it.to_string())
}
