//! The folder of the base, which is next to those of the locales, and the names of what is in it.

/// The folder of the base. It holds a folder of base files for each translation.
pub const FOLDER: &str = ".base";

/// The file in it that one process at a time locks to write.
pub const LOCK: &str = ".lock";

/// The file in it that a change to several files is written to before it is made.
pub const JOURNAL: &str = ".journal";

/// The file in it that says what git leaves out.
pub const GITIGNORE: &str = ".gitignore";

/// What that file says; `temporary` is part of the name of every temporary file.
pub fn gitignore(temporary: &str) -> String {
    format!("/{LOCK}\n/{JOURNAL}\n.*{temporary}*\n")
}
